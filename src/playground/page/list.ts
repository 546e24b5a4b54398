/** Puts messages into a list; the focus stays on the one where it was, and the end in sight. */
export function fill(target: HTMLElement, items: HTMLElement[]): void {
  const focused = document.activeElement?.closest('.message')?.getAttribute('data-ts');
  const label = document.activeElement?.textContent;
  const atEnd = target.scrollHeight - target.scrollTop - target.clientHeight < 80;
  const grew = items.length > target.children.length;
  target.replaceChildren(...items);
  if (atEnd || grew) target.scrollTop = target.scrollHeight;
  if (!focused || document.activeElement !== document.body) return;
  const again = target.querySelector<HTMLElement>(`[data-ts="${CSS.escape(focused)}"]`);
  const same = [...(again?.querySelectorAll('button') ?? [])].find((button) => button.textContent === label);
  (same ?? again?.querySelector<HTMLElement>('button, select'))?.focus();
}

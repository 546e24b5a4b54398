import { h } from './dom.js';

/**
 * A button that opens a menu: arrows move in it, Escape and a click elsewhere close it.
 * @param label what is read on it
 * @param name what it is called
 * @param items what is offered, by its words, and what it does
 */
export function menu(label: string, name: string, items: readonly { name: string; act: () => void }[]): HTMLElement {
  const list = h(
    'div',
    { class: 'options', role: 'menu', 'aria-label': name, hidden: true },
    ...items.map(({ name, act }) =>
      h(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          tabindex: '-1',
          onclick: () => {
            open(false);
            button.focus();
            act();
          },
        },
        name,
      ),
    ),
  );
  const button = h(
    'button',
    {
      type: 'button',
      class: 'more',
      'aria-label': name,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () => open(list.hidden !== false),
    },
    label,
  );

  function open(opened: boolean): void {
    list.hidden = !opened;
    button.setAttribute('aria-expanded', String(opened));
    if (!opened) return;
    list.style.left = '0';
    list.style.left = `${Math.min(0, document.documentElement.clientWidth - list.getBoundingClientRect().right - 8)}px`;
    move(0);
  }

  /** Moves the focus among the items; from the button to the first. */
  function move(step: number): void {
    const all = [...list.querySelectorAll('button')];
    const at = all.findIndex((item) => item === document.activeElement);
    all[(Math.max(at, 0) + step + all.length) % all.length]?.focus();
  }

  const node = h('div', { class: 'menu' }, button, list);
  node.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape') {
      open(false);
      button.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  node.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && node.contains(event.relatedTarget))) open(false);
  });
  return node;
}

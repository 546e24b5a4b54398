import type { Field } from './fields.js';

const isText = (element: Element | null | undefined): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

/**
 * Remembers where the focus is in a view that is drawn anew: in which field and where in it, or on a button of which words.
 * @returns gives the focus back among the new fields, and says whether it did
 */
export function rememberFocus(root: HTMLElement, fields: readonly Field[]): (fields: readonly Field[]) => boolean {
  const active = document.activeElement;
  const before = fields.find(({ node }) => node.contains(active));
  const caret = isText(active) ? active.selectionStart : null;
  const words = active instanceof HTMLButtonElement && root.contains(active) ? active.textContent : null;
  return (anew) => {
    const after = before && anew.find((one) => one.blockId === before.blockId && one.actionId === before.actionId);
    const target = after?.target ?? [...root.querySelectorAll('button')].find((button) => button.textContent === words);
    target?.focus();
    if (isText(target) && caret !== null) target.setSelectionRange(caret, caret);
    return target !== undefined;
  };
}

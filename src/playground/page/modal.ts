import { plainText } from './mrkdwn.js';
import { byId, h } from './dom.js';
import { rememberFocus } from './focus.js';
import type { Entries, View } from './protocol.js';
import { showBlocks, type Shown, type ViewActs } from './view.js';

/** What a person does in a modal; the promise ends with what is to be said about it. */
export interface ModalActs extends ViewActs {
  submit: (viewId: string, values: Entries) => Promise<string>;
  close: (viewId: string) => void;
}

/**
 * Looks after the dialog: the browser keeps the focus in it, and closes it at Escape.
 * @returns shows a view in it, or closes it
 */
export function createModal(acts: ModalActs) {
  const dialog = byId('modal', HTMLDialogElement);
  const form = byId('form', HTMLFormElement);
  let open: { view: View; shown: Shown } | null = null;

  const say = (words: string): void => {
    const line = form.querySelector('.notice');
    if (line) line.textContent = words;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (open?.view.given.submit) void acts.submit(open.view.id, open.shown.entries()).then(say);
  });
  // Escape closes the dialog before anybody is asked.
  dialog.addEventListener('close', () => {
    if (dialog.open) return;
    const closed = open?.view.id;
    open = null;
    if (closed !== undefined) acts.close(closed);
  });
  dialog.addEventListener('keydown', (event) => event.stopPropagation());

  function parts({ given }: View, { nodes, fields }: Shown): Node[] {
    const words = ({ text }: { text: string }): string => plainText(text);
    const close = (): void => dialog.close();
    return [
      h(
        'h2',
        {},
        h('span', { id: 'modal-title' }, given.title && words(given.title)),
        h('button', { type: 'button', class: 'close', 'aria-label': 'Close the modal', onclick: close }, '✕'),
      ),
      h('div', { class: 'content', ...(fields.length === 0 && { tabindex: '0' }) }, ...nodes),
      h('p', { class: 'notice', role: 'alert' }),
      h(
        'div',
        { class: 'foot' },
        h(
          'button',
          { type: 'button', class: 'block-button', onclick: close },
          given.close ? words(given.close) : given.submit ? 'Cancel' : 'Close',
        ),
        given.submit && h('button', { type: 'submit', class: 'block-button primary' }, words(given.submit)),
      ),
    ];
  }

  return (view: View | null): void => {
    if (view === (open?.view ?? null)) return;
    if (!view) {
      open = null;
      dialog.close();
      return;
    }
    const before = open?.view.id === view.id ? open.shown.fields : null;
    const giveBack = before && rememberFocus(form, before);
    const shown = showBlocks(view, before ?? [], acts, say);
    open = { view, shown };
    form.replaceChildren(...parts(view, shown));
    if (!dialog.open) dialog.showModal();
    const wrong = shown.fields.find(({ blockId }) => view.errors[blockId] !== undefined);
    if (wrong) wrong.target.focus();
    else if (!giveBack?.(shown.fields))
      (first(view, shown) ?? form.querySelector<HTMLElement>('.foot button:last-child'))?.focus();
  };
}

/** The field that asks for the focus, or the first. */
function first({ given }: View, { fields }: Shown): HTMLElement | undefined {
  const asking = (given.blocks as readonly { block_id?: string; element?: { focus_on_load?: boolean } }[]).find(
    ({ element }) => element?.focus_on_load === true,
  );
  return (fields.find(({ blockId }) => blockId === asking?.block_id) ?? fields[0])?.target;
}

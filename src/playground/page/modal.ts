import { plainText } from './mrkdwn.js';
import { byId, h } from './dom.js';
import type { Field } from './fields.js';
import type { Answer, Entries, View } from './protocol.js';
import { type Question, showBlocks, type Shown, type Used } from './view.js';

/** What a person does in a modal; the promises end with what is to be said about it. */
export interface ModalActs {
  submit: (viewId: string, values: Entries) => Promise<string>;
  close: (viewId: string) => void;
  use: (viewId: string, used: Used, values: Entries) => Promise<string>;
  ask: (viewId: string, question: Question) => Promise<Answer>;
}

/** The modal of the page: a dialog that holds the view on top, see {@link createModal}. */
export interface Modal {
  /** Shows a view, or none. */
  show: (view: View | null) => void;
}

/** Looks after the dialog: the browser keeps the focus in it, and closes it at Escape. */
export function createModal(acts: ModalActs): Modal {
  const dialog = byId('modal', HTMLDialogElement);
  const form = byId('form', HTMLFormElement);
  let open: { view: View; shown: Shown } | null = null;

  const say = (words: string): void => {
    const line = form.querySelector('.notice');
    if (line) line.textContent = words;
  };

  function show(view: View | null): void {
    if (view === open?.view) return;
    if (!view) {
      open = null;
      return dialog.close();
    }
    const same = open?.view.id === view.id;
    const focus = same ? focusIn(open?.shown.fields ?? [], form) : null;
    const shown = showBlocks(view, same ? (open?.shown.fields ?? []) : [], {
      use: (used) => void acts.use(view.id, used, shown.entries()).then(say),
      ask: (question) => acts.ask(view.id, question),
    });
    open = { view, shown };
    form.replaceChildren(...parts(view, shown));
    if (!dialog.open) dialog.showModal();
    const wrong = shown.fields.find(({ blockId }) => view.errors[blockId] !== undefined);
    const kept = shown.fields.find((one) => one.blockId === focus?.blockId && one.actionId === focus.actionId);
    const target =
      wrong?.target ?? kept?.target ?? (same && focus?.button ? again(form, focus.button) : first(view, shown));
    (target ?? form.querySelector<HTMLElement>('.foot button:last-child'))?.focus();
    if (target === kept?.target && focus?.caret != null && isText(target))
      target.setSelectionRange(focus.caret, focus.caret);
  }

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

  return { show };
}

/** Where the focus is in a form: in which field and where in it, or on a button of which words. */
function focusIn(fields: readonly Field[], form: HTMLElement) {
  const active = document.activeElement;
  const field = fields.find(({ node }) => node.contains(active));
  const caret = isText(active) ? active.selectionStart : null;
  const button = active instanceof HTMLButtonElement && form.contains(active) ? active.textContent : null;
  return { blockId: field?.blockId, actionId: field?.actionId, caret, button };
}

const isText = (element: Element | null | undefined): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');

const again = (form: HTMLElement, words: string): HTMLElement | undefined =>
  [...form.querySelectorAll('button')].find((button) => button.textContent === words);

/** The field that asks for the focus, or the first. */
function first({ given }: View, { fields }: Shown): HTMLElement | undefined {
  const asking = (given.blocks as readonly { block_id?: string; element?: { focus_on_load?: boolean } }[]).find(
    ({ element }) => element?.focus_on_load === true,
  );
  return (fields.find(({ blockId }) => blockId === asking?.block_id) ?? fields[0])?.target;
}

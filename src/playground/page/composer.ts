import { h } from './dom.js';

/** A field to write in, with completion of `/comp` and of the examples, and the history of what was sent (↑). */

const COMMANDS = ['/comp ', '/comp list', '/comp help'];
const MAX_OPTIONS = 8;

interface Composer {
  /** Puts a text in and sends it. */
  send(text: string): void;
  focus(): void;
}

/**
 * Fills a form with a composer.
 * @param onSend is told what was written
 * @param examples what to complete besides the commands
 */
export function createComposer(
  form: HTMLFormElement,
  label: string,
  onSend: (text: string) => void,
  examples: () => readonly string[],
): Composer {
  const listId = `${form.id}-options`;
  const list = h('ul', { id: listId, class: 'options', role: 'listbox', 'aria-label': 'Completions', hidden: true });
  const field = h('input', {
    type: 'text',
    'aria-label': label,
    placeholder: label,
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-expanded': 'false',
    maxlength: '12000',
  });
  form.replaceChildren(list, field, h('button', { type: 'submit', 'aria-label': 'Send' }, 'Send'));

  const history: string[] = [];
  let back = 0;
  let options: string[] = [];
  let active = -1;

  function show(found: string[]): void {
    options = found;
    active = -1;
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    field.removeAttribute('aria-activedescendant');
    list.replaceChildren(
      ...found.map((option, i) =>
        h(
          'li',
          {
            id: `${listId}-${i}`,
            role: 'option',
            'aria-selected': 'false',
            onmousedown: (event) => {
              event.preventDefault();
              complete(i);
            },
          },
          option,
        ),
      ),
    );
  }

  function move(step: number): void {
    active = (active + step + options.length) % options.length;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
    field.setAttribute('aria-activedescendant', `${listId}-${active}`);
  }

  function complete(i: number): void {
    field.value = options[i] ?? field.value;
    show([]);
    field.focus();
  }

  function send(text: string): void {
    if (history.at(-1) !== text) history.push(text);
    back = 0;
    field.value = '';
    show([]);
    onSend(text);
  }

  function remember(step: number): void {
    back = Math.min(Math.max(back + step, 0), history.length);
    field.value = back === 0 ? '' : (history.at(-back) ?? '');
  }

  field.addEventListener('input', () => {
    const typed = field.value.toLowerCase();
    const all = [...COMMANDS, ...examples().map((example) => `/comp ${example}`)];
    show(
      typed.startsWith('/')
        ? all.filter((option) => option.toLowerCase().startsWith(typed) && option !== field.value).slice(0, MAX_OPTIONS)
        : [],
    );
  });
  field.addEventListener('keydown', (event) => {
    const open = !list.hidden;
    const recalling = field.value === '' || back > 0;
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) move(event.key === 'ArrowDown' ? 1 : -1);
    else if (open && (event.key === 'Tab' || (event.key === 'Enter' && active >= 0))) complete(Math.max(active, 0));
    else if (open && event.key === 'Escape') show([]);
    else if (recalling && event.key === 'ArrowUp') remember(1);
    else if (recalling && event.key === 'ArrowDown') remember(-1);
    else if (event.key === 'Enter' && !event.shiftKey) form.requestSubmit();
    else return;
    event.preventDefault();
  });
  field.addEventListener('blur', () => show([]));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() !== '') send(field.value);
  });
  return { send, focus: () => field.focus() };
}

import type { Json } from './blocks.js';
import { h } from './dom.js';
import { named, type Control, type Place } from './controls.js';
import type { Held, Option } from './protocol.js';

/** A menu whose options the app suggests as one types: a combobox with a listbox. */

const PAUSE_MS = 200;
const MIN_QUERY = 3;

/** Builds an `external_select`. What was chosen stays until another option is, or the text is emptied. */
export function combobox(element: Json, held: Held, place: Place): Control {
  const least: number = element['min_query_length'] ?? MIN_QUERY;
  const listId = `${place.id}-list`;
  let chosen = held.selected_option ?? null;
  let options: readonly Option[] = [];
  let active = -1;
  let asked = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const list = h('ul', {
    id: listId,
    class: 'options',
    role: 'listbox',
    'aria-labelledby': place.labelId,
    hidden: true,
  });
  const status = h('p', { class: 'hint', role: 'status' });
  const input = h('input', {
    ...named(place),
    class: 'entry',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-expanded': 'false',
    placeholder: element['placeholder']?.text ?? 'Type to search',
  });
  input.value = chosen?.text.text ?? '';

  function show(found: readonly Option[], words: string): void {
    options = found;
    active = -1;
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    input.removeAttribute('aria-activedescendant');
    status.textContent = words;
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
              choose(option);
            },
          },
          option.text.text,
        ),
      ),
    );
  }

  function shut(): void {
    clearTimeout(pause);
    asked += 1;
    show([], '');
  }

  function choose(option: Option | null): void {
    const changed = option?.value !== chosen?.value;
    chosen = option;
    input.value = option?.text.text ?? '';
    shut();
    if (changed) place.dispatch?.({ option: option?.value ?? '' });
  }

  /** Asks for options; only the answer to the last question counts. */
  async function load(): Promise<void> {
    asked += 1;
    const question = asked;
    const { notice, options: found = [] } = await place.ask(input.value);
    if (question !== asked) return;
    const words = found.length === 0 ? 'No results' : found.length === 1 ? '1 result' : `${found.length} results`;
    show(found, notice || words);
  }

  function move(step: number): void {
    active = (active + step + (active < 0 && step < 0 ? 1 : 0) + options.length) % options.length;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
    list.children[active]?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', `${listId}-${active}`);
  }

  function look(wait: number): void {
    shut();
    if (input.value.length < least) status.textContent = input.value ? `Type at least ${least} letters.` : '';
    else pause = setTimeout(() => void load(), wait);
  }

  input.addEventListener('input', () => {
    if (input.value === '') choose(null);
    look(PAUSE_MS);
  });
  input.addEventListener('keydown', (event) => {
    const open = !list.hidden;
    const arrow = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (open && arrow !== 0) move(arrow);
    else if (arrow !== 0) look(0);
    else if (open && event.key === 'Enter') choose(options[active] ?? chosen);
    else if (open && event.key === 'Escape') shut();
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', () => {
    input.value = chosen?.text.text ?? '';
    shut();
  });
  return {
    node: h('div', { class: 'combobox' }, input, list, status),
    target: input,
    read: () => ({ type: element.type, selected_option: chosen }),
  };
}

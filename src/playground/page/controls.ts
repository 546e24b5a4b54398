import { text, type Json } from './blocks.js';
import { h } from './dom.js';
import type { Answer, Held, Option } from './protocol.js';

/** What people type in and choose from, a function for each kind of element. */

/** What a field with `dispatch_action` tells at once. */
export interface Entered {
  text?: string;
  option?: string;
  options?: readonly string[];
}

/** What is built into a field. */
export interface Control {
  node: HTMLElement;
  /** What takes the focus. */
  target: HTMLElement;
  read: () => Held;
}

/** Where a control stands: by what it is known and described, and whom it tells. */
export interface Place {
  id: string;
  labelId: string;
  describedBy: string | undefined;
  required: boolean;
  invalid: boolean;
  /** Null where the field tells nothing before it is submitted. */
  dispatch: ((entered: Entered) => void) | null;
  ask: (value: string) => Promise<Answer>;
}

const PAUSE_MS = 300;

/** The attributes by which a control is known to everybody. */
export const named = (place: Place) => ({
  id: place.id,
  'aria-describedby': place.describedBy,
  'aria-required': String(place.required),
  'aria-invalid': String(place.invalid),
});

/** A field to type in. */
export function typed(element: Json, held: Held, place: Place): Control {
  const properties = {
    ...named(place),
    class: 'entry',
    autocomplete: 'off',
    placeholder: element['placeholder']?.text,
    inputmode: element.type === 'number_input' ? 'decimal' : undefined,
  };
  const multiline = element['multiline'] === true;
  const input = multiline ? h('textarea', { ...properties, rows: '10' }) : h('input', { ...properties, type: 'text' });
  input.value = held.value ?? '';
  const { dispatch } = place;
  if (dispatch) {
    const when: string[] = element['dispatch_action_config']?.trigger_actions_on ?? ['on_enter_pressed'];
    const tell = (): void => dispatch({ text: input.value });
    let pause: ReturnType<typeof setTimeout> | undefined;
    input.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || multiline) return;
      event.preventDefault();
      clearTimeout(pause);
      tell();
    });
    if (when.includes('on_character_entered'))
      input.addEventListener('input', () => {
        clearTimeout(pause);
        pause = setTimeout(tell, PAUSE_MS);
      });
  }
  return { node: input, target: input, read: () => ({ type: element.type, value: input.value || null }) };
}

/** A menu that lists its options itself. */
export function select(element: Json, held: Held, place: Place): Control {
  const groups: { label?: Json; options: Option[] }[] = element['option_groups'] ?? [{ options: element['options'] }];
  const all = groups.flatMap(({ options }) => options);
  const chosen = held.selected_option?.value;
  const option = ({ text, value }: Option): HTMLElement =>
    h('option', { value, selected: value === chosen }, text.text);
  const menu = h(
    'select',
    { ...named(place), class: 'entry' },
    h('option', { value: '', selected: chosen === undefined }, element['placeholder']?.text ?? 'Choose an option'),
    ...groups.flatMap(({ label, options }) =>
      label ? [h('optgroup', { label: label['text'] }, ...options.map(option))] : options.map(option),
    ),
  );
  menu.addEventListener('change', () => place.dispatch?.({ option: menu.value }));
  const read = (): Held => ({
    type: element.type,
    selected_option: all.find(({ value }) => value === menu.value) ?? null,
  });
  return { node: menu, target: menu, read };
}

/** Radio buttons or checkboxes. */
export function boxes(element: Json, held: Held, place: Place): Control {
  const single = element.type === 'radio_buttons';
  const options = element['options'] as (Option & { description?: Json })[];
  const before = [held.selected_option, ...(held.selected_options ?? [])].map((option) => option?.value);
  const inputs = options.map(({ value }, i) =>
    h('input', {
      type: single ? 'radio' : 'checkbox',
      id: `${place.id}-${i}`,
      name: place.id,
      value,
      checked: before.includes(value),
    }),
  );
  const chosen = (): Option[] => options.filter((_, i) => inputs[i]?.checked);
  const node = h(
    'div',
    {
      id: place.id,
      class: 'boxes',
      role: single ? 'radiogroup' : 'group',
      'aria-labelledby': place.labelId,
      'aria-describedby': place.describedBy,
      ...(single && { 'aria-required': String(place.required), 'aria-invalid': String(place.invalid) }),
    },
    ...options.map((option, i) =>
      h(
        'label',
        {},
        inputs[i],
        h(
          'span',
          {},
          ...text(option.text),
          option.description && h('span', { class: 'hint' }, ...text(option.description)),
        ),
      ),
    ),
  );
  node.addEventListener('change', () => {
    const values = chosen().map(({ value }) => value);
    place.dispatch?.(single ? { option: values[0] ?? '' } : { options: values });
  });
  const read = (): Held => {
    const [first = null, ...more] = chosen();
    return single
      ? { type: element.type, selected_option: first }
      : { type: element.type, selected_options: first ? [first, ...more] : [] };
  };
  return { node, target: inputs.find((input) => input.checked) ?? inputs[0] ?? node, read };
}

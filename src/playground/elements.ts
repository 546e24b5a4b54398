/** Interactive elements as they were posted, and what people type and choose in them. */

/** An option of a menu, a radio group or checkboxes. */
export type Option = { text: { type: string; text: string }; value: string };

/** An interactive element; it was checked when it was posted, and has the fields of its type. */
export type Element = {
  type: string;
  action_id?: string;
  text?: unknown;
  value?: string;
  options?: Option[];
  option_groups?: { options: Option[] }[];
  initial_value?: string;
  initial_option?: Option;
  initial_options?: Option[];
  min_length?: number;
  max_length?: number;
  min_value?: string;
  max_value?: string;
  is_decimal_allowed?: boolean;
  min_query_length?: number;
  positive_button?: { text: { text: string }; value: string };
  negative_button?: { text: { text: string }; value: string };
};

/** What an element holds, as `state.values` and an action carry it. */
export type Held =
  | { type: string; value: string | null }
  | { type: string; selected_option: Option | null }
  | { type: string; selected_options: readonly Option[] };

const TYPED = new Set(['plain_text_input', 'number_input']);
const CHOSEN = new Set(['static_select', 'external_select', 'radio_buttons', 'checkboxes']);

/** Whether what is entered in an element is part of the state of its view. */
export const isStateful = ({ type }: Element): boolean => TYPED.has(type) || CHOSEN.has(type);

/** What an element holds before anybody touches it. */
export function initialOf({ type, initial_value, initial_option, initial_options }: Element): Held {
  if (TYPED.has(type)) return { type, value: initial_value ?? null };
  if (type === 'checkboxes') return { type, selected_options: initial_options ?? [] };
  return { type, selected_option: initial_option ?? null };
}

/**
 * What an element holds once something is entered: a text, or options by value or text. An empty text empties it.
 * @param suggested what an external menu offered; without it any option is taken
 * @throws if the element has no such option
 */
export function enteredIn(element: Element, entered: string | readonly string[], suggested?: readonly Option[]): Held {
  const { type } = element;
  const words = typeof entered === 'string' ? [entered].filter((word) => word !== '') : entered;
  if (TYPED.has(type)) return { type, value: words[0] ?? null };
  const options = words.map((word) => optionOf(element, word, suggested));
  return type === 'checkboxes' ? { type, selected_options: options } : { type, selected_option: options[0] ?? null };
}

/** Every option that an element lists itself. */
export const optionsOf = ({
  options = [],
  option_groups = [],
}: Pick<Element, 'options' | 'option_groups'>): Option[] => [
  ...options,
  ...option_groups.flatMap((group) => group.options),
];

function optionOf(element: Element, wanted: string, suggested?: readonly Option[]): Option {
  const external = element.type === 'external_select';
  if (external && !suggested) return { text: { type: 'plain_text', text: wanted }, value: wanted };
  const initial = element.initial_option ? [element.initial_option] : [];
  const options = external ? [...(suggested ?? []), ...initial] : optionsOf(element);
  const found = options.find(({ value }) => value === wanted) ?? options.find(({ text }) => text.text === wanted);
  if (found) return found;
  const there = options.map(({ text }) => text.text).join(', ');
  throw new Error(`"${element.action_id}" has no option "${wanted}"; it has: ${there}`);
}

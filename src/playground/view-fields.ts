import { elementsIn } from './click-target.js';
import { enteredIn, initialOf, isStateful, optionsOf, type Element, type Held, type Option } from './elements.js';
import type { Block } from './workspace.js';

/** What a view holds, by block_id and action_id, as `view.state.values` carries it. */
export type Values = Readonly<Record<string, Readonly<Record<string, Held>>>>;

/** What people enter in input blocks, by block_id: a text, an option by value or text, or several. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;

/** What to say about input blocks, by block_id. */
export type Errors = Readonly<Record<string, string>>;

type Field = { element: Element & { action_id: string }; blockId: string; required: boolean; input: boolean };

function fieldsOf(blocks: readonly Block[]): Field[] {
  return elementsIn(blocks)
    .filter(({ element }) => isStateful(element))
    .map(({ element, block }) => ({
      element: { ...element, action_id: element.action_id ?? '' },
      blockId: block.block_id,
      input: block.type === 'input',
      required: block.type === 'input' && block['optional'] !== true,
    }));
}

/**
 * What the fields of new blocks hold: what they held before where block_id and action_id stayed, even over a new initial
 * value, as in Slack; else what they begin with.
 */
export function carriedOver(blocks: readonly Block[], before: Values = {}): Values {
  return put(
    {},
    fieldsOf(blocks).map(({ element, blockId }) => {
      const held = before[blockId]?.[element.action_id];
      return { blockId, actionId: element.action_id, held: held && canHold(element, held) ? held : initialOf(element) };
    }),
  );
}

/**
 * What a view holds once people entered something in its input blocks.
 * @param suggestedFor what an external menu offered, by block_id and action_id
 * @throws if it has no such block, or the block no such option
 */
export function withEntries(
  blocks: readonly Block[],
  values: Values,
  entries: Entries,
  suggestedFor: (blockId: string, actionId: string) => readonly Option[],
): Values {
  const inputs = fieldsOf(blocks).filter(({ input }) => input);
  return put(
    values,
    Object.entries(entries).map(([blockId, entry]) => {
      const element = inputs.find((one) => one.blockId === blockId)?.element;
      if (!element)
        throw new Error(
          `no input block "${blockId}"; there are: ${inputs.map((one) => one.blockId).join(', ') || 'none'}`,
        );
      const actionId = element.action_id;
      return { blockId, actionId, held: enteredIn(element, entry, suggestedFor(blockId, actionId)) };
    }),
  );
}

/** Values with some of them replaced. */
export function put(values: Values, news: readonly { blockId: string; actionId: string; held: Held }[]): Values {
  const result: Record<string, Record<string, Held>> = { ...values };
  for (const { blockId, actionId, held } of news) result[blockId] = { ...result[blockId], [actionId]: held };
  return result;
}

/** What Slack's client says before it sends a form, by block_id; empty where it sends it. */
export function complaintsAbout(blocks: readonly Block[], values: Values): Errors {
  const complaints = fieldsOf(blocks).flatMap((field) => {
    const held = values[field.blockId]?.[field.element.action_id];
    const complaint = held && complaintAbout(field, held);
    return complaint ? [[field.blockId, complaint]] : [];
  });
  return Object.fromEntries(complaints);
}

function complaintAbout({ element, required }: Field, held: Held): string | undefined {
  if (isEmpty(held)) return required ? 'Please complete this required field.' : undefined;
  if (!('value' in held) || held.value === null) return undefined;
  return element.type === 'number_input' ? numberComplaint(element, held.value) : lengthComplaint(element, held.value);
}

function lengthComplaint({ min_length = 0, max_length = Infinity }: Element, value: string): string | undefined {
  if (value.length < min_length) return `Please enter at least ${min_length} characters.`;
  return value.length > max_length ? `Please enter at most ${max_length} characters.` : undefined;
}

function numberComplaint(element: Element, value: string): string | undefined {
  const { is_decimal_allowed, min_value = '-Infinity', max_value = 'Infinity' } = element;
  const number = Number(value);
  if (!Number.isFinite(number)) return 'Please enter a number.';
  if (!is_decimal_allowed && !Number.isInteger(number)) return 'Please enter a whole number.';
  if (number < Number(min_value)) return `Please enter a number of at least ${min_value}.`;
  return number > Number(max_value) ? `Please enter a number of at most ${max_value}.` : undefined;
}

function isEmpty(held: Held): boolean {
  if ('value' in held) return held.value === null;
  return 'selected_option' in held ? held.selected_option === null : held.selected_options.length === 0;
}

/** Whether an element can hold what another of its ids held: it is of the same type, and still lists what was chosen. */
function canHold(element: Element, held: Held): boolean {
  if (element.type !== held.type) return false;
  if ('value' in held || element.type === 'external_select') return true;
  const chosen =
    'selected_options' in held ? held.selected_options : held.selected_option ? [held.selected_option] : [];
  const offered = optionsOf(element).map(({ value }) => value);
  return chosen.every(({ value }) => offered.includes(value));
}

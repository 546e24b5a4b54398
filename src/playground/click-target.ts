import { withBlockIds } from './payloads.js';
import type { Message } from './workspace.js';

/** Which element is clicked, and what is chosen: a button's `value` in place of its own, an option by value or text. */
export type Choice = { actionId: string; blockId?: string; value?: string; option?: string };

type Option = { text: { type: string; text: string }; value: string };
type Element = {
  type: string;
  action_id?: string;
  text?: unknown;
  value?: string;
  options?: Option[];
  option_groups?: { options: Option[] }[];
};
type Holder = { block_id: string; elements?: Element[]; accessory?: Element };

/**
 * The action that a click on an element of a message makes, as the payload carries it.
 * @throws if the message has no such element, or the element no such option.
 */
export function actionOf(message: Message, choice: Choice, actionTs: string) {
  const { element, block_id } = findElement(message, choice);
  const common = { type: element.type, action_id: choice.actionId, block_id, action_ts: actionTs };
  if (element.type !== 'button') return { ...common, selected_option: chosenOption(element, choice) };
  const value = choice.value ?? element.value;
  return { ...common, text: element.text, ...(value === undefined ? {} : { value }) };
}

function findElement(message: Message, { actionId, blockId }: Choice): { element: Element; block_id: string } {
  const holders = withBlockIds(message.blocks ?? []) as Holder[];
  const all = holders.flatMap(({ block_id, elements = [], accessory }) =>
    [...elements, ...(accessory ? [accessory] : [])].map((element) => ({ element, block_id })),
  );
  const found = all.find(
    ({ element, block_id }) => element.action_id === actionId && (blockId ?? block_id) === block_id,
  );
  if (found) return found;
  const there = all.flatMap(({ element }) => element.action_id ?? []).join(', ') || 'none';
  throw new Error(`no element "${actionId}" in the message ${message.ts}; it has: ${there}`);
}

function chosenOption(element: Element, { actionId, option }: Choice): Option {
  if (option === undefined) throw new Error(`"${actionId}" is a menu: say which option`);
  if (element.type === 'external_select') return { text: { type: 'plain_text', text: option }, value: option };
  const options = [...(element.options ?? []), ...(element.option_groups ?? []).flatMap((group) => group.options)];
  const found = options.find(({ value, text }) => value === option || text.text === option);
  if (found) return found;
  throw new Error(
    `"${actionId}" has no option "${option}"; it has: ${options.map(({ text }) => text.text).join(', ')}`,
  );
}

import { enteredIn, type Element, type Held, type Option } from './elements.js';
import { withBlockIds } from './payloads.js';
import type { Block } from './workspace.js';

/**
 * Which element is used, and how: a button's `value` in place of its own, an option by value or text, several of them for
 * checkboxes, a text for what is typed in.
 */
export type Choice = {
  actionId: string;
  blockId?: string;
  value?: string;
  option?: string;
  options?: readonly string[];
  text?: string;
};

/** An element where it stands. */
export type Found = { element: Element; block: Block & { block_id: string } };

/** What an action payload says was done. */
export type Action = { type: string; action_id: string; block_id: string; action_ts: string } & (
  | Held
  | { text: unknown; value?: string }
);

/**
 * The element that a choice means.
 * @param where what the blocks are of, for the error
 * @throws if there is no such element
 */
export function findElement(blocks: readonly Block[], { actionId, blockId }: Choice, where: string): Found {
  const all = elementsIn(blocks);
  const found = all.find(
    ({ element, block }) => element.action_id === actionId && (blockId ?? block.block_id) === block.block_id,
  );
  if (found) return found;
  const there = all.flatMap(({ element }) => element.action_id ?? []).join(', ') || 'none';
  throw new Error(`no element "${actionId}" in ${where}; it has: ${there}`);
}

/** The interactive elements of blocks, in their order. */
export const elementsIn = (blocks: readonly Block[]): Found[] =>
  withBlockIds(blocks).flatMap((block) => {
    const {
      elements = [],
      accessory,
      element,
    } = block as { elements?: Element[]; accessory?: Element; element?: Element };
    return [...elements, ...(accessory ? [accessory] : []), ...(element ? [element] : [])].map((one) => ({
      element: one,
      block,
    }));
  });

/**
 * The action that using an element makes, as the payload carries it.
 * @param suggested what an external menu offered; without it any option is taken
 * @throws if the element has no such option
 */
export function actionOf(
  { element, block }: Found,
  choice: Choice,
  actionTs: string,
  suggested?: readonly Option[],
): Action {
  const { type, positive_button: good, negative_button: bad } = element;
  const common = { type, action_id: choice.actionId, block_id: block.block_id, action_ts: actionTs };
  if (type === 'feedback_buttons') {
    const half = [good, bad].find((one) => one?.value === choice.option || one?.text.text === choice.option);
    if (!half) throw new Error(`"${choice.actionId}" has no button "${choice.option}"`);
    return { ...common, text: half.text, value: half.value };
  }
  if (type !== 'button') return { ...common, ...enteredIn(element, entered(choice), suggested) };
  const value = choice.value ?? element.value;
  return { ...common, text: element.text, ...(value === undefined ? {} : { value }) };
}

function entered({ actionId, text, options, option }: Choice): string | readonly string[] {
  const given = text ?? options ?? option;
  if (given === undefined) throw new Error(`"${actionId}" is no button: say which option, or the text`);
  return given;
}

import { blockNode, type Json } from './blocks.js';
import type { Entered } from './controls.js';
import { field, type Field } from './fields.js';
import type { Answer, Entries, Held, View } from './protocol.js';

/** What a person did with one element of a view. */
type Used = Entered & { actionId: string; blockId: string | undefined };

/** A question for the options of an external menu. */
interface Question {
  actionId: string;
  blockId: string;
  value: string;
}

/** What a person does in a view; the promises end with what comes of it. */
export interface ViewActs {
  /** A click, and what is entered in a field that sends an action; `values` is what stands in the fields by then. */
  use: (viewId: string, used: Used, values: Entries) => Promise<string>;
  ask: (viewId: string, question: Question) => Promise<Answer>;
}

/** The blocks of a view on the page. */
export interface Shown {
  nodes: Node[];
  fields: readonly Field[];
  /** What stands in the input blocks now. */
  entries: () => Entries;
}

const entryOf = ({ value, selected_option, selected_options }: Held): string | string[] =>
  selected_options ? selected_options.map((option) => option.value) : (value ?? selected_option?.value ?? '');

/** A menu outside an input block shows what was chosen in it. */
function withHeld(block: Json, values: Record<string, Held> = {}): Json {
  const held = (element: Json): Json => {
    const option = values[element['action_id']]?.selected_option;
    return option ? { ...element, initial_option: option } : element;
  };
  if (block.type === 'actions') return { ...block, elements: block['elements'].map(held) };
  return block['accessory'] ? { ...block, accessory: held(block['accessory']) } : block;
}

/**
 * Shows the blocks of a view. What stands in a field of `before` stays, where block_id and action_id and the type stay.
 * @param say is told what is to be said about a click
 */
export function showBlocks(
  { id, given, values, errors }: View,
  before: readonly Field[],
  acts: ViewActs,
  say: (words: string) => void,
): Shown {
  const fields: Field[] = [];
  const entries = (): Entries => Object.fromEntries(fields.map(({ blockId, read }) => [blockId, entryOf(read())]));
  const use = (used: Used): void => void acts.use(id, used, entries()).then(say);
  const heldIn = (blockId: string, { type, action_id }: Json): Held => {
    const old = before.find((one) => one.blockId === blockId && one.actionId === action_id)?.read();
    return (old?.type === type && old) || values[blockId]?.[action_id] || { type };
  };
  const nodes = (given.blocks as readonly Json[]).map((block, i) => {
    const blockId: string = block['block_id'];
    if (block.type !== 'input') return blockNode(withHeld(block, values[blockId]), (chosen) => use(chosen));
    const actionId: string = block['element'].action_id;
    const held = heldIn(blockId, block['element']);
    const own = field(
      block,
      held,
      errors[blockId],
      `${id}-${i}`,
      (entered) => use({ ...entered, actionId, blockId }),
      (value) => acts.ask(id, { actionId, blockId, value }),
    );
    fields.push(own);
    return own.node;
  });
  return { nodes, fields, entries };
}

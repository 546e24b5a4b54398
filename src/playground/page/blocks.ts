import { h } from './dom.js';
import { menu } from './menu.js';
import { mrkdwn, plainText } from './mrkdwn.js';

/** Block Kit as elements, a function a block. Payloads come as JSON, and were checked by the stand-in. */

/** Blocks are JSON here: what they hold is looked at field by field. */
export type Json = { type: string; [field: string]: any }; // oxlint-disable-line typescript/no-explicit-any

/** What a click or a choice says. */
export interface Chosen {
  actionId: string;
  blockId: string | undefined;
  option?: string;
}
type OnChoose = (chosen: Chosen) => void;

/** A text object as nodes. */
export const text = (object: Json): Node[] =>
  object.type === 'mrkdwn' ? mrkdwn(object['text']) : [new Text(plainText(object['text'], object['emoji'] !== false))];

function button(element: Json, choose: OnChoose, blockId: string | undefined): HTMLElement {
  const style = typeof element['style'] === 'string' ? ` ${element['style']}` : '';
  const chosen = { actionId: element['action_id'], blockId };
  return h(
    'button',
    { type: 'button', class: `block-button${style}`, onclick: () => choose(chosen) },
    ...text(element['text']),
  );
}

function select(element: Json, choose: OnChoose, blockId: string | undefined): HTMLElement {
  const initial = element['initial_option']?.value;
  const options: HTMLElement[] = element['options'].map((option: Json) =>
    h('option', { value: option['value'], selected: option['value'] === initial }, option['text'].text),
  );
  const label = element['placeholder']?.text ?? 'Choose';
  if (initial === undefined) options.unshift(h('option', { value: '', selected: true, disabled: true }, label));
  const onchange = (event: Event): void =>
    choose({ actionId: element['action_id'], blockId, option: (event.target as HTMLSelectElement).value });
  return h('select', { class: 'block-select', 'aria-label': label, onchange }, ...options);
}

/** Two buttons side by side, each of which says its own value. */
const feedback = (element: Json, choose: OnChoose, blockId: string | undefined): HTMLElement =>
  h(
    'span',
    { class: 'actions' },
    ...[element['positive_button'], element['negative_button']].map((half: Json) =>
      h(
        'button',
        {
          type: 'button',
          class: 'block-button quiet',
          onclick: () => choose({ actionId: element['action_id'], blockId, option: half['value'] }),
        },
        ...text(half['text']),
      ),
    ),
  );

/** The menu of a card, behind three dots. */
const overflow = (element: Json, choose: OnChoose, blockId: string | undefined): HTMLElement =>
  menu(
    '⋯',
    'More',
    (element['options'] as Json[]).map((option) => ({
      name: option['text'].text,
      act: () => choose({ actionId: element['action_id'], blockId, option: option['value'] }),
    })),
  );

const ELEMENTS: Readonly<Record<string, typeof button>> = {
  button,
  static_select: select,
  feedback_buttons: feedback,
  overflow,
};

/** What this page does not know is shown as its JSON, loudly. */
export const unknown = (block: Json): HTMLElement =>
  h(
    'pre',
    { class: 'unknown', role: 'alert' },
    `${block.type} is not rendered here:\n${JSON.stringify(block, null, 2)}`,
  );

const elementOf: typeof button = (element, choose, blockId) =>
  ELEMENTS[element.type]?.(element, choose, blockId) ?? unknown(element);

function cell({ type, text: content }: Json, header: boolean, wrapped: boolean): HTMLElement {
  const known = type === 'raw_text' || type === 'raw_number';
  return h(
    header ? 'th' : 'td',
    { ...(header && { scope: 'col' }), ...(wrapped && { class: 'wrapped' }) },
    known ? String(content) : unknown({ type, text: content }),
  );
}

function table(block: Json): HTMLElement {
  const [head = [], ...rows] = block['rows'] as Json[][];
  const row = (cells: Json[], header: boolean): HTMLElement =>
    h('tr', {}, ...cells.map((one, i) => cell(one, header, block['column_settings']?.[i]?.is_wrapped === true)));
  return h(
    'div',
    {
      class: 'table',
      tabindex: '0',
      role: 'region',
      'aria-label': `Table: ${head.map((one) => one['text']).join(', ')}`,
    },
    h('table', {}, h('thead', {}, row(head, true)), h('tbody', {}, ...rows.map((cells) => row(cells, false)))),
  );
}

const actions = (block: Json, choose: OnChoose): HTMLElement =>
  h(
    'div',
    { class: 'actions' },
    ...block['elements'].map((element: Json) => elementOf(element, choose, block['block_id'])),
  );

const BLOCKS: Readonly<Record<string, (block: Json, choose: OnChoose) => HTMLElement>> = {
  header: (block) => h('h3', {}, ...text(block['text'])),
  divider: () => h('hr'),
  section: (block, choose) =>
    h(
      'div',
      { class: 'section' },
      h(
        'div',
        {},
        ...(block['text'] ? text(block['text']) : []),
        block['fields'] &&
          h('div', { class: 'fields' }, ...block['fields'].map((field: Json) => h('div', {}, ...text(field)))),
      ),
      block['accessory'] && elementOf(block['accessory'], choose, block['block_id']),
    ),
  context: (block) =>
    h('div', { class: 'context' }, ...block['elements'].map((element: Json) => h('div', {}, ...text(element)))),
  actions,
  context_actions: actions,
  table,
};

/** One block; what is not rendered here is shown as its JSON. */
export const blockNode = (block: Json, choose: OnChoose): Node => BLOCKS[block.type]?.(block, choose) ?? unknown(block);

/** The blocks of a message, or its text where it has none. */
export const message = (blocks: readonly Json[] | undefined, words: string, choose: OnChoose): Node[] =>
  blocks ? blocks.map((block) => blockNode(block, choose)) : mrkdwn(words);

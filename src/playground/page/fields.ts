import { text, unknown, type Json } from './blocks.js';
import { combobox } from './combobox.js';
import { boxes, select, typed, type Control, type Entered, type Place } from './controls.js';
import { h } from './dom.js';
import type { Answer, Held } from './protocol.js';

/** Fields to enter something in: the input blocks of a view. */

/** A field on the page. */
export interface Field extends Control {
  blockId: string;
  actionId: string;
}

const CONTROLS: Readonly<Record<string, (element: Json, held: Held, place: Place) => Control>> = {
  plain_text_input: typed,
  number_input: typed,
  static_select: select,
  external_select: combobox,
  radio_buttons: boxes,
  checkboxes: boxes,
};

/**
 * An input block: its label, its control, its hint, and what is wrong in it.
 * @param id of the control, unlike every other on the page
 * @param onDispatch is told what is entered where the block has `dispatch_action`
 * @param ask gets what the app suggests for what is typed
 */
export function field(
  block: Json,
  held: Held,
  error: string | undefined,
  id: string,
  onDispatch: (entered: Entered) => void,
  ask: (value: string) => Promise<Answer>,
): Field {
  const element = block['element'] as Json;
  const [labelId, hintId, errorId] = [`${id}-label`, `${id}-hint`, `${id}-error`];
  const described = [block['hint'] && hintId, error !== undefined && errorId].filter(Boolean).join(' ');
  const place: Place = {
    id,
    labelId,
    describedBy: described || undefined,
    required: block['optional'] !== true,
    invalid: error !== undefined,
    dispatch: block['dispatch_action'] === true ? onDispatch : null,
    ask,
  };
  const build = CONTROLS[element.type];
  const control = build?.(element, held, place) ?? {
    node: unknown(element),
    target: unknown(element),
    read: () => held,
  };
  const label = [
    ...text(block['label']),
    block['optional'] === true && h('span', { class: 'optional' }, ' (optional)'),
  ];
  const group = control.node.getAttribute('role')?.endsWith('group');
  const node = h(
    'div',
    { class: error === undefined ? 'input' : 'input wrong' },
    group ? h('div', { class: 'label', id: labelId }, ...label) : h('label', { class: 'label', for: id }, ...label),
    control.node,
    block['hint'] && h('p', { class: 'hint', id: hintId }, ...text(block['hint'])),
    error !== undefined && h('p', { class: 'error', id: errorId, role: 'alert' }, error),
  );
  return {
    blockId: block['block_id'],
    actionId: element['action_id'],
    node,
    target: control.target,
    read: control.read,
  };
}

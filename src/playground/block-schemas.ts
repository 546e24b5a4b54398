import { z } from 'zod';
import { LIMITS } from '../cards/limits.js';
import * as element from './element-schemas.js';
import { richText, richTextCharacters } from './rich-text-schemas.js';

const { listOf, plainText, textObject, textOf } = element;
const block_id = textOf(LIMITS.blockId).optional();

const header = z.strictObject({ type: z.literal('header'), block_id, text: plainText(LIMITS.headerText) });
const divider = z.strictObject({ type: z.literal('divider'), block_id });
const image = z
  .strictObject({ ...element.imageFields, block_id, title: plainText(LIMITS.imageTitle).optional() })
  .refine(...element.hasOneSource);

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id,
    text: textObject(LIMITS.sectionText).optional(),
    fields: listOf(textObject(LIMITS.fieldText), LIMITS.sectionFields).optional(),
    accessory: z
      .discriminatedUnion('type', [
        element.button,
        element.staticSelect,
        element.externalSelect,
        element.overflow,
        element.image,
      ])
      .optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text !== undefined || block.fields !== undefined, 'must have text or fields');

const context = z.strictObject({
  type: z.literal('context'),
  block_id,
  elements: listOf(
    z.discriminatedUnion('type', [element.image, textObject(LIMITS.contextText)]),
    LIMITS.contextElements,
  ),
});

const actions = z
  .strictObject({
    type: z.literal('actions'),
    block_id,
    elements: listOf(
      z.discriminatedUnion('type', [element.button, element.staticSelect, element.externalSelect, element.overflow]),
      LIMITS.actionsElements,
    ),
  })
  .superRefine(({ elements }, context) => {
    const ids = elements.map((one) => one.action_id);
    for (const index of repeatedAt(ids))
      context.addIssue({
        code: 'custom',
        path: ['elements', index, 'action_id'],
        message: 'must be unique in its block',
      });
  });

const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  block_id,
  elements: listOf(element.feedbackButtons, 5),
});

const cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: textOf(Infinity) }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: textOf(Infinity) }),
  richText.refine((block) => richTextCharacters(block) !== '', 'must not be empty'),
]);

const table = z
  .strictObject({
    type: z.literal('table'),
    block_id,
    rows: listOf(listOf(cell, LIMITS.tableColumns), LIMITS.tableRows),
    column_settings: z
      .array(
        z.strictObject({
          align: z.enum(['left', 'center', 'right']).optional(),
          is_wrapped: z.boolean().optional(),
        }),
      )
      .max(LIMITS.tableColumns, `must have at most ${LIMITS.tableColumns} items`)
      .optional(),
  })
  .refine(({ rows }) => sum(rows.flat().map(cellLength)) <= LIMITS.tableText, {
    path: ['rows'],
    message: `must hold at most ${LIMITS.tableText} characters in all`,
  });

const markdown = z.strictObject({ type: z.literal('markdown'), block_id, text: textOf(LIMITS.markdownText) });

const input = z.strictObject({
  type: z.literal('input'),
  block_id,
  label: plainText(LIMITS.inputLabel),
  element: z.discriminatedUnion('type', [
    element.plainTextInput,
    element.numberInput,
    element.staticSelect,
    element.externalSelect,
    element.radioButtons,
    element.checkboxes,
  ]),
  hint: plainText(LIMITS.inputHint).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
});

const messageBlock = z.discriminatedUnion('type', [
  header,
  section,
  context,
  contextActions,
  actions,
  divider,
  image,
  table,
  richText,
  markdown,
]);
const viewBlock = z.discriminatedUnion('type', [header, section, context, actions, divider, image, richText, input]);

/** The blocks of a message: their own rules, and those that hold across them. */
export const messageBlocks = z
  .array(messageBlock)
  .max(LIMITS.messageBlocks, `must have at most ${LIMITS.messageBlocks} items`)
  .superRefine((blocks, context) => {
    const problem = (index: number, message: string) => context.addIssue({ code: 'custom', path: [index], message });
    for (const index of repeatedAt(blocks.map((block) => block.block_id)))
      problem(index, 'must have a block_id of its own');
    for (const index of repeatedAt(blocks.map((block) => (block.type === 'table' ? 'table' : undefined))))
      problem(index, 'must be the only table of its message');
    const written = blocks.map((block) => (block.type === 'markdown' ? block.text.length : 0));
    if (sum(written) > LIMITS.markdownText)
      problem(
        written.findLastIndex((length) => length > 0),
        `must leave at most ${LIMITS.markdownText} characters of markdown in all`,
      );
  });

/** The blocks of a modal or a Home tab. */
export const viewBlocks = listOf(viewBlock, LIMITS.modalBlocks).superRefine((blocks, context) => {
  for (const index of repeatedAt(blocks.map((block) => block.block_id)))
    context.addIssue({ code: 'custom', path: [index], message: 'must have a block_id of its own' });
});

function cellLength(one: z.infer<typeof cell>): number {
  return one.type === 'rich_text' ? richTextCharacters(one).length : one.text.length;
}

function repeatedAt(ids: (string | undefined)[]): number[] {
  return ids.flatMap((id, index) => (id !== undefined && ids.indexOf(id) < index ? [index] : []));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

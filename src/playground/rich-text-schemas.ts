import { z } from 'zod';
import { LIMITS } from '../cards/limits.js';
import { textOf } from './element-schemas.js';

const flag = z.boolean().optional();
const style = z.strictObject({ bold: flag, italic: flag, strike: flag, code: flag, underline: flag }).optional();

const text = z.strictObject({ type: z.literal('text'), text: textOf(Infinity), style });
const link = z.strictObject({
  type: z.literal('link'),
  url: textOf(LIMITS.url),
  text: textOf(Infinity).optional(),
  unsafe: flag,
  style,
});
const emoji = z.strictObject({
  type: z.literal('emoji'),
  name: textOf(Infinity),
  unicode: z.string().optional(),
  style,
});

const inline = z.array(z.discriminatedUnion('type', [text, link, emoji]));
const border = z.union([z.literal(0), z.literal(1)]).optional();
const section = z.strictObject({ type: z.literal('rich_text_section'), elements: inline });

const part = z.discriminatedUnion('type', [
  section,
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(section),
    indent: z.int().min(0).optional(),
    offset: z.int().min(0).optional(),
    border,
  }),
  z.strictObject({ type: z.literal('rich_text_quote'), elements: inline, border }),
  z.strictObject({
    type: z.literal('rich_text_preformatted'),
    elements: z.array(z.discriminatedUnion('type', [text, link])),
    border,
  }),
]);

/** A rich_text block, which may also be a cell of a table. */
export const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: textOf(LIMITS.blockId).optional(),
  elements: z.array(part),
});

/** The characters that a rich_text block shows. */
export function richTextCharacters(block: z.infer<typeof richText>): string {
  return block.elements
    .flatMap((part) =>
      part.type === 'rich_text_list' ? part.elements.flatMap((item) => item.elements) : part.elements,
    )
    .map((element) => {
      if (element.type === 'emoji') return `:${element.name}:`;
      return element.type === 'link' ? (element.text ?? element.url) : element.text;
    })
    .join('');
}

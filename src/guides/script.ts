import { type Block, plainText } from './markdown.js';
import type { Figure, FigureContext } from './figure.js';
import { readFigures } from './figures.js';
import { type Passage, passagesOf, passagesOfText } from './passages.js';
import { sectionsOf } from './sections.js';

/** The negotiate-up script of a guide. */
export interface Script {
  /** As written, without emphasis. */
  text: string;
  passages: Passage[];
  line: number;
  /** The amounts of its text, in order, each with its role. */
  figures: Figure[];
}

const TITLE = /^[^\p{L}\p{N}“"]*negotiat\w*[- ]up\b[^:.\n“"]*[:.]?\s*/iu;

/** True for the block that holds the script: it begins with its title. */
export const isScript = (block: Block): boolean => block.kind === 'quote' && TITLE.test(plainText(block));

/** A block as the author wrote it, but for emphasis. */
const asWritten = (block: Block): string =>
  `${block.kind === 'heading' ? `${'#'.repeat(block.level)} ` : ''}${plainText(block)}`;

/** The script's text and passages without its title; null where the body has none. */
function find(blocks: readonly Block[]): Pick<Script, 'text' | 'passages' | 'line'> | null {
  const at = blocks.findIndex(
    (block) => (block.kind === 'quote' || block.kind === 'paragraph') && TITLE.test(plainText(block)),
  );
  const first = blocks[at];
  if (first) {
    const next = blocks[at + 1];
    const parts = [first, ...(first.kind === 'quote' && next?.kind === 'quote' ? [next] : [])];
    const text = parts.map(plainText).join('\n\n').replace(TITLE, '').trim();
    if (text) return { text, passages: passagesOfText(text), line: first.line };
  }
  const section = sectionsOf(blocks).find(({ text }) => TITLE.test(text));
  if (!section) return null;
  const text = [section.rest, ...section.blocks.map(asWritten)].filter(Boolean).join('\n\n').trim();
  return { text, passages: [...passagesOfText(section.rest), ...passagesOf(section.blocks)], line: section.line };
}

/** Reads the negotiate-up script of a body, and its figures; null where it has none. */
export function readScript(blocks: readonly Block[], context: FigureContext): Script | null {
  const found = find(blocks);
  return found?.text ? { ...found, figures: readFigures(found.text, context) } : null;
}

import { type Block, boldLead, textOf } from './markdown.js';

/** The title that a block bears: a heading, or a paragraph that begins in bold and ends there or goes on behind a colon. */
export interface Title {
  text: string;
  /** What stands behind the title on its own line. */
  rest: string;
  /** The level of a heading; 7 for a bold line, which any other title ends. */
  rank: number;
}

const BOLD_RANK = 7;

/** @returns null where the block is no title */
export function titleOf(block: Block): Title | null {
  if (block.kind === 'heading') return { text: textOf(block.inline), rest: '', rank: block.level };
  if (block.kind !== 'paragraph') return null;
  const bold = boldLead(block.inline);
  if (!bold || (bold.rest && !bold.lead.endsWith(':') && !/^[:\n]/.test(bold.rest))) return null;
  return { text: bold.lead.replace(/[:.\s]+$/, ''), rest: bold.rest.replace(/^[:\s]+/, ''), rank: BOLD_RANK };
}

/** A titled part of a body, with the sections below it. */
export interface Section extends Title {
  blocks: Block[];
  line: number;
}

/** Every titled part of a body, in order; a section holds all up to the next title of its rank or above. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const titles = blocks.map(titleOf);
  return blocks.flatMap((block, i) => {
    const title = titles[i];
    if (!title) return [];
    let end = i + 1;
    while (end < blocks.length && (titles[end]?.rank ?? Infinity) > title.rank) end++;
    return [{ ...title, line: block.line, blocks: blocks.slice(i + 1, end) }];
  });
}

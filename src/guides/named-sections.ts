import type { Lever } from './levers.js';
import { type Block, plainText } from './markdown.js';
import { type Passage, passagesOf, passagesOfText } from './passages.js';
import { isScript } from './script.js';
import { type Section, titleOf } from './sections.js';

/** What a guide says under titles of its own: its level mapping, its evidence, its lever section. */

/** A level-mapping table row by row: `DevOps Engineer = Stripe Infrastructure Engineer = …`. */
function mappingRows([header = [], ...rows]: readonly string[][]): string[] {
  const names = header.map((cell) => cell.replace(/\s*\b(equivalent|equiv|level|title)\b\.?\s*@?\s*/gi, ' ').trim());
  return rows.map((row) => row.map((cell, i) => (i === 0 ? cell : `${names[i] ?? ''} ${cell}`.trim())).join(' = '));
}

/** `DevOps Engineer = Google SRE L4`, a line a level; the front matter's line where the body has none. */
/** `L4`, `IC5`, `DA-L5`, and both ends of `L3–L5`. */
const GRADE = /\b([A-Z]{1,3})(\d{1,2})\b(?:\s*[-–/]\s*(?:\1)?(\d{1,2})\b)?/g;
const HIGHEST_GRADE = 20;

/**
 * The company's own grades that a guide is of: those in its title, and in its level mapping before the first `=`, behind
 * which the grades of others stand. `l3`, `l4`, in the form of `plain`.
 */
export function gradesOf(roleName: string, mapping: string | null | undefined): string[] {
  const own = (mapping ?? '').split('\n').map((line) => (line.includes('=') ? line.slice(0, line.indexOf('=')) : ''));
  const found = [roleName, ...own].flatMap((text) =>
    [...text.matchAll(GRADE)].flatMap(([, letters = '', low = '', high = low]) => {
      const count = Math.min(Number(high), HIGHEST_GRADE) - Number(low) + 1;
      return Array.from({ length: Math.max(1, count) }, (_, i) => `${letters.toLowerCase()}${Number(low) + i}`);
    }),
  );
  return [...new Set(found)];
}

export function readLevelMapping(sections: readonly Section[], raw: string | null | undefined): string[] {
  const section = sections.find(({ text }) => /level\s*map|levell?ing|level equivalen/i.test(text));
  if (section?.rest) return [section.rest];
  for (const block of section?.blocks ?? []) {
    if (block.kind === 'table') return mappingRows(block.rows);
    if (block.kind === 'paragraph') return [plainText(block)];
    if (block.kind === 'list') return block.items.map((item) => item.blocks.map(plainText).join(' '));
  }
  return raw ? [raw] : [];
}

const itemsOf = (block: Block): string[] =>
  block.kind === 'list' ? block.items.map((item) => item.blocks.map(plainText).join('\n')) : [];

/** The section that holds the evidence. */
export const evidenceIn = (sections: readonly Section[]): Section | undefined =>
  sections.find(({ text }) => /\b(?:evidence|sources|references)\b/i.test(text));

/** The items of the evidence, in order. */
export function readEvidence(sections: readonly Section[]): string[] {
  return evidenceIn(sections)?.blocks.flatMap(itemsOf) ?? [];
}

const KNOWN =
  /negotiation (?:dna|guide)|compensation|level|global levers|levers with scripts|negotiat\w*[- ]up|evidence|sources|overview|^\d+[.)]/i;

/** A title that no lever section holds: with it something else begins. */
const NEXT =
  /\blevers\b|^(?:global )?lever\s*\d|negotiation dna|negotiat\w*[- ]up|level\s*map|\b(?:evidence|sources|references)\b/i;

/** Where a lever section ends: at a rule, the script, the levers, or the title of another known part. */
function endOf(blocks: readonly Block[], levers: ReadonlySet<string>): number {
  const end = blocks.findIndex((block) => {
    if (block.kind === 'rule' || isScript(block)) return true;
    const first = block.kind === 'list' ? block.items[0]?.blocks[0] : block;
    const title = (first && titleOf(first)?.text) ?? '';
    return NEXT.test(title) || levers.has(title);
  });
  return end < 0 ? blocks.length : end;
}

/** The guide's own section on what this company cannot do without: the first of its own title that says lever, premium or the like. */
export function readLeverSection(
  sections: readonly Section[],
  levers: readonly Lever[],
): { title: string; passages: Passage[] } | null {
  const titles = new Set(levers.map((lever) => lever.title));
  const section = sections.find(
    ({ text, rank, rest, blocks }) =>
      rank > 1 &&
      /\b(lever|premium|advantage|architect|dividend)\b/i.test(text) &&
      !KNOWN.test(text) &&
      !/^lever\s*\d/i.test(text) &&
      !titles.has(text) &&
      (blocks.length > 0 || rest !== ''),
  );
  if (!section) return null;
  const passages = [
    ...passagesOfText(section.rest),
    ...passagesOf(section.blocks.slice(0, endOf(section.blocks, titles))),
  ];
  // Where the levers themselves stand in that section, it has nothing else to say.
  const said = new Set(levers.flatMap((lever) => lever.passages.map((passage) => passage.text)));
  const own = passages.filter((passage) => !said.has(passage.text));
  return own.length > 0 ? { title: section.text, passages: own } : null;
}

import { detached } from './detached.js';
import { type Block, readLine } from './markdown.js';

/** `|---|:--:|`, the line under a table's header. */
const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;
const MARKUP = /[*_`\\[\]<&~]/;

/** A heading, or a line in bold that serves as one. */
const HEADING = /^(?:#{1,6}\s+\S|\*\*[^*]+\*\*:?\s*$)/;

/** A line of code: four blanks or a tab before it. */
const CODE = /^(?: {4}|\t)/;

/** What opens or closes fenced code, and what stands behind it. */
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** The text of a cell, without its emphasis and links. */
const cellText = (cell: string): string => (MARKUP.test(cell) ? readLine(cell.trim()) : cell.trim());

/** The fence that is open behind a line. */
function fenceAfter(line: string, open: string | null): string | null {
  const [, mark = '', behind = ''] = FENCE.exec(line) ?? [];
  if (open === null) return mark || null;
  return mark.startsWith(open) && behind.trim() === '' ? null : open;
}

const cellsOf = (line: string): string[] =>
  detached(line)
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(cellText);

/** A table, and the heading that it stands under; empty where it stands under none. */
export type Table = Extract<Block, { kind: 'table' }> & { section: string };

/**
 * The tables of a Markdown text alone, one after the other as they are asked for: the figures of a guide are wanted for every guide
 * when a folder is loaded, and stand in one of the first tables; its words are wanted only when somebody asks.
 * @param firstLine the line of the file on which the text begins
 */
export function* readTables(text: string, firstLine: number): Generator<Table> {
  const lines = text.split('\n');
  let fence: string | null = null;
  let section = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    fence = fenceAfter(line, fence);
    if (fence === null && HEADING.test(line)) section = line.replace(/[#*]+/g, '').trim();
    if (fence !== null || i === 0 || !line.includes('|') || CODE.test(line) || !DELIMITER.test(line)) continue;
    let end = i + 1;
    while (end < lines.length && lines[end]?.includes('|')) end++;
    const rows = [lines[i - 1] as string, ...lines.slice(i + 1, end)].map(cellsOf);
    const [{ length: width } = []] = rows;
    yield {
      kind: 'table',
      rows: rows.map((row) => Array.from({ length: width ?? 0 }, (_, j) => row[j] ?? '')),
      line: firstLine + i - 1,
      section,
    };
    i = end - 1;
  }
}

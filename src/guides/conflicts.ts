/** The marks that git leaves in a file where two versions were not yet made one. */

/** A conflict in a text; lines count from 1. */
export interface Conflict {
  /** The first mark, such as `<<<<<<< HEAD`. */
  mark: string;
  from: number;
  /** The last line of it; the end of the text where its last mark is missing. */
  to: number;
}

const START = /^<{7}(?: .*)?$/;
const END = /^>{7}(?: .*)?$/;
/** `=======` alone also underlines a heading of Markdown: it is a mark between others, and below the row of a table. */
const MIDDLE = /^={7}$/;

/** What every conflict holds: a quick look, as there is none in nearly every file. */
const MARKS = ['\n<<<<<<<', '\n>>>>>>>', '\n======='];

/** Every conflict of a text, in order. A mark whose beginning is missing reaches back to the top. */
export function conflictsIn(text: string): Conflict[] {
  if (!text.startsWith('<<<<<<<') && !MARKS.some((mark) => text.includes(mark))) return [];
  const lines = text.split(/\r?\n/);
  const found: Conflict[] = [];
  let open: Conflict | null = null;
  lines.forEach((line, i) => {
    const isMiddle = MIDDLE.test(line) && lines[i - 1]?.includes('|') === true;
    if (open === null && START.test(line)) found.push((open = { mark: line, from: i + 1, to: lines.length }));
    else if (open !== null && END.test(line)) {
      open.to = i + 1;
      open = null;
    } else if (open === null && (END.test(line) || isMiddle)) found.push({ mark: line, from: i + 1, to: i + 1 });
  });
  return found;
}

/** What to do about a conflict. */
export const conflictMessage = ({ mark, from, to }: Conflict): string =>
  `found ${mark.slice(0, 40)}, the mark of a conflict${to > from ? ` that ends on line ${to}` : ''}; keep one version and remove the marks`;

/**
 * A text without what stands in conflict, in which every line keeps its number. Neither version counts; where a mark has lost its
 * beginning, nothing above it does.
 */
export function withoutConflicts(text: string): string {
  const conflicts = conflictsIn(text);
  if (conflicts.length === 0) return text;
  const isCut = (line: number): boolean =>
    conflicts.some(({ from, to }) => line <= to && (line >= from || from === to));
  return text
    .split('\n')
    .map((line, i) => (isCut(i + 1) ? '' : line))
    .join('\n');
}

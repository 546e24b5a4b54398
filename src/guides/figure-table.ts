import type { FigureRole } from './figure-cues.js';

/** Rows of a plan in a table: `Component | Initial | Target | Stretch`, then `Base | $160K | $185K | $200K`. */

const HEADINGS: readonly (readonly [FigureRole, RegExp])[] = [
  ['other', /\b(?:initial|first|their|offered|current|band|market)\b/i],
  ['floor', /\b(?:floor|minimum|walk[- ]?away|accept)\b/i],
  ['open', /\b(?:stretch|open(?:ing)?|anchor)\b/i],
  ['ask', /\b(?:target|ask|goal|counter)\b/i],
];

/** The cells of a row; null for a line that is none. */
export function cellsOf(line: string): string[] | null {
  const cells = line
    .replace(/^\||\|$/g, '')
    .split(' | ')
    .map((cell) => cell.trim());
  return cells.length > 2 ? cells : null;
}

/** What the columns of a table are, by its heading row; null where no heading names a role. */
export function columnRoles(cells: readonly string[]): (FigureRole | null)[] | null {
  const roles = cells.map((cell, i) =>
    i === 0 ? null : (HEADINGS.find(([, words]) => words.test(cell))?.[0] ?? null),
  );
  return roles.some((role) => role !== null) ? roles : null;
}

import type { Position } from './problem.js';
import { closingQuote, type Slip, slipIn, strayMarkIn, unknownMergeIn } from './yaml-slips.js';

/** What is wrong with YAML, in comp's own words: the reader says where it stopped, and the cause stands there or above. */

/** A mistake in front matter, at its place in the file. */
export type Mistake = Position & { message: string };

const GENERAL =
  'cannot be read here; write one “key: value” a line, and what belongs to a region below it, as far in as it';

/** What to say where the line itself shows nothing, by the reader's own code. */
const BY_CODE: Readonly<Record<string, string>> = {
  ALIASES_MULTIPLY: 'found aliases that multiply; write the values out',
  BAD_MERGE: 'found << without a mapping; write << with the name of one that stands above, such as <<: *london',
  BAD_DQ_ESCAPE: 'found a backslash that means nothing in double quotes; write it twice, or use single quotes',
  DUPLICATE_KEY: 'found a key twice; remove one of them',
  MULTIPLE_DOCS: 'found the end of the front matter in the middle of it; close it with --- only',
  NON_STRING_KEY: 'found a key that is no text; write a name, a colon and a value, or put the value in quotes',
  MULTIPLE_ANCHORS: 'found two anchors before one value; write one',
  BAD_ALIAS: 'found an alias or anchor without a name; put the value in quotes',
  STRAY_MARK: 'found * or & before a value, which YAML takes for marks of its own; put the value in quotes',
};

/** Markdown that front matter never holds: a heading, a table, a quote, bold text, a numbered item. */
const BODY = /^(?:#{1,6} \S|\||> |\*\*|\d+\. )/;
const isContent = (line: string | undefined): boolean => line !== undefined && /^\s*[^\s#]/.test(line);
/** How far in a key stands: behind the dash of a list. */
const indentOf = (line: string): number => /^[ ]*(?:- +)*/.exec(line)?.[0].length ?? 0;

/** The line (from 0) that opens a quote or bracket which nothing closes as it should, at or above `last`. */
function openedAbove(lines: readonly string[], last: number): number | null {
  for (let i = 0; i <= last; i++) {
    const value = /^[ \t]*(?:- +)*(?:[\w.-]+ *:[ \t]+|- +)(["'].*)$/.exec(lines[i] ?? '')?.[1];
    if (value === undefined || closingQuote(value) >= 0) continue;
    const mark = value.charAt(0);
    const close = lines.findIndex((line, j) => j > i && closingQuote(mark + line) >= 0);
    const line = lines[close] ?? '';
    const isSound = close > i && close < last && /^\s*(?:#.*)?$/.test(line.slice(closingQuote(mark + line)));
    if (!isSound || lines.slice(i + 1, close).some((between) => /^[ \t]*(?:- +)*[a-z_]+: /.test(between))) return i;
    i = close;
  }
  return null;
}

/** The line (from 0) on which the Markdown begins where the closing `---` is missing. */
export function bodyBegins(lines: readonly string[], last = lines.length - 1): number | null {
  const start = lines.findIndex((line) => /^\w+ *:/.test(line));
  const found = start < 0 ? -1 : lines.findIndex((line, i) => i > start && i <= last && BODY.test(line));
  return found < 0 ? null : found;
}

export const NOT_CLOSED = 'the front matter has no end; write --- alone on a line above this one';

/** A line that stands further in or out than the line above allows. */
function badIndent(lines: readonly string[], at: number): Mistake | null {
  const above = lines.findLastIndex((line, i) => i < at && isContent(line));
  const next = lines.findIndex((line, i) => i > at && isContent(line));
  const here = lines[at] ?? '';
  const hasValue = /:[ \t]+[^\s#&]/.test(here);
  const tell = (line: number, expected: number): Mistake => ({
    line: line + 1,
    column: indentOf(lines[line] ?? '') + 1,
    message: `found “${(lines[line] ?? '').trim().slice(0, 40)}” in column ${indentOf(lines[line] ?? '') + 1}; write it in column ${expected + 1}, below what it belongs to`,
  });
  const [before, after] = [above, next].map((line) => (line > 0 ? indentOf(lines[line] ?? '') : 0)) as [number, number];
  if (indentOf(here) < before && indentOf(here) < after) return tell(at, before);
  if (hasValue && next > 0 && indentOf(lines[next] ?? '') > indentOf(here)) return tell(next, indentOf(here));
  if (above > 0 && indentOf(here) !== indentOf(lines[above] ?? '')) return tell(at, indentOf(lines[above] ?? ''));
  return null;
}

const keyOf = (line: string | undefined): string | undefined =>
  /^[ \t]*(?:- +)*["']?([^:"']+)["']? *:/.exec(line ?? '')?.[1];

/** The same key above, on the line nearest to it that is as far in. */
function twice(lines: readonly string[], at: number): string | null {
  const [key, indent] = [keyOf(lines[at]), indentOf(lines[at] ?? '')];
  const first = lines.findLastIndex((line, i) => i < at && indentOf(line) === indent && keyOf(line) === key);
  const way = key === 'region' ? 'write a dash before it where another region begins' : 'remove one of them';
  return key && first >= 0 ? `found ${key} twice, first on line ${first + 1}; ${way}` : null;
}

const placed = (line: number, slip: Slip): Mistake => ({ line: line + 1, ...slip });

/**
 * The mistake that made a reader of YAML stop.
 * @param source the front matter from its first line on
 * @param code the reader's code for it
 * @param stopped where the reader stopped, which is at the cause or below it
 */
export function mistakeOf(source: string, code: string, stopped: Position): Mistake {
  const lines = source.split(/\r?\n/);
  const at = Math.min(stopped.line, lines.length) - 1;
  const here = lines[at] ?? '';
  if (code === 'DUPLICATE_KEY') return { ...stopped, message: twice(lines, at) ?? (BY_CODE[code] as string) };
  if (code === 'STRAY_MARK') {
    const slip = unknownMergeIn(here) ?? strayMarkIn(here);
    return slip ? placed(at, slip) : { ...stopped, message: BY_CODE[code] as string };
  }
  if (code === 'ALIASES_MULTIPLY' || code === 'BAD_MERGE' || code === 'BAD_DQ_ESCAPE')
    return { ...stopped, message: BY_CODE[code] as string };
  const end = code === 'MULTIPLE_DOCS' ? lines.findLastIndex((line, i) => i <= at && /^(?:\.\.\.|---)/.test(line)) : -1;
  if (end >= 0) return { line: end + 1, column: 1, message: BY_CODE[code] as string };
  const body = bodyBegins(lines, at);
  if (body !== null) return { line: body + 1, column: 1, message: NOT_CLOSED };
  return (
    causeOf(lines, at) ??
    (/INDENT|IMPLICIT|MISSING|UNEXPECTED/.test(code) ? badIndent(lines, at) : null) ?? {
      ...stopped,
      message: BY_CODE[code] ?? GENERAL,
    }
  );
}

/** The slip on the line where the reader stopped, on the line before, or on the one that opened a quote above. */
function causeOf(lines: readonly string[], at: number): Mistake | null {
  const opened = openedAbove(lines, at);
  const before = lines.findLastIndex((line, i) => i < at && isContent(line));
  for (const line of [opened, at, before]) {
    if (line === null || line < 0) continue;
    const slip = slipIn(lines[line] ?? '');
    if (slip) return placed(line, slip);
  }
  return null;
}

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { counted } from '../cards/mrkdwn.js';
import { ALIASES_FILE } from '../guides/aliases.js';
import { checkGuide } from '../guides/check.js';
import type { Library } from '../guides/library.js';
import { formatProblem, type Problem } from '../guides/problem.js';
import { repairText } from '../guides/repair.js';
import { writeWhole } from '../write-whole.js';

/** What is wrong in a folder of guides, for its authors: grouped and counted, most frequent first. */

const SHOWN = 3;
const BAR = 30;
const WORTH_A_BAR = 500;

/** A bar on a terminal while there is much to read; nothing elsewhere. */
function progress(done: number, all: number): void {
  if (!process.stderr.isTTY || all < WORTH_A_BAR || (done % 50 !== 0 && done !== all)) return;
  const full = Math.round((BAR * done) / all);
  process.stderr.write(
    done === all ? `\r${' '.repeat(BAR + 20)}\r` : `\r[${'#'.repeat(full)}${'.'.repeat(BAR - full)}] ${done}/${all}`,
  );
}

/** Files that the loader could not take at all: too large, or not to be read. */
const unread = ({ problems }: Library): Set<string> =>
  new Set(problems.flatMap(({ field, file }) => (field === 'file' ? [file] : [])));

/** Every problem of every file: what the loader found between files, and what each guide holds. */
export function problemsOf(folder: string, library: Library, today: string): Problem[] {
  const between = library.problems.filter(
    ({ field, file, severity }) => severity === 'warning' || field === 'file' || file === ALIASES_FILE,
  );
  const skip = unread(library);
  const files = [...library.entries.keys()].filter((file) => file !== ALIASES_FILE && !skip.has(file));
  const within = files.flatMap((file, i) => {
    progress(i + 1, files.length);
    return checkGuide(readFileSync(path.join(folder, file), 'utf8'), file, today);
  });
  return [...between, ...within];
}

const groupOf = ({ severity, field }: Problem): string => `${severity} ${field.replace(/\[\d+\]/g, '')}`;

/** Problems in groups, errors first, then the most frequent; of each group the first few, and how many more there are. */
export function grouped(problems: readonly Problem[]): string[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) groups.set(groupOf(problem), [...(groups.get(groupOf(problem)) ?? []), problem]);
  const rank = ([first]: readonly Problem[]): number => (first?.severity === 'error' ? 0 : 1);
  return [...groups]
    .sort(([, a], [, b]) => rank(a) - rank(b) || b.length - a.length)
    .flatMap(([name, members]) => {
      const more = members.length - SHOWN;
      if (members.length === 1) return members.map(formatProblem);
      return [
        `${members.length} × ${name}`,
        ...members.slice(0, SHOWN).map((problem) => `  ${formatProblem(problem)}`),
        ...(more > 0 ? [`  ${more} more: --json lists all`] : []),
      ];
    });
}

/** `12 guides, 1 refused, 3 warnings, 0 skipped as no guide`, and how many files are ignored where some are. */
export function tally(
  { guides, skipped }: Pick<Library, 'guides' | 'skipped'>,
  problems: readonly Problem[],
  ignored = 0,
): string {
  const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return [
    counted(guides.size, 'guide'),
    `${refused} refused`,
    counted(warnings, 'warning'),
    `${skipped.length} skipped as no guide`,
    ...(ignored > 0 ? [`${ignored} ignored as hidden or drafts`] : []),
  ].join(', ');
}

/**
 * Rewrites the files whose UTF-8 was mangled, repaired, and nothing else.
 * @returns a line for each, with what changes
 */
export function fixMangled(folder: string, library: Library, say: (line: string) => void): void {
  const skip = unread(library);
  for (const [file, { reading }] of library.entries) {
    if (reading.kind === 'no guide' || file === ALIASES_FILE || skip.has(file)) continue;
    const full = path.join(folder, file);
    const text = readFileSync(full, 'utf8');
    const repaired = repairText(text);
    if (repaired === text) continue;
    const [before, after] = [text.split(/\r?\n/), repaired.split(/\r?\n/)];
    const changed = before.flatMap((line, i) => (line === after[i] ? [] : [i]));
    const [first = 0] = changed;
    say(
      `${file}: ${counted(changed.length, 'line')} repaired, such as line ${first + 1}:\n  - ${before[first]?.slice(0, 100)}\n  + ${after[first]?.slice(0, 100)}`,
    );
    writeWhole(full, repaired, statSync(full).mode);
  }
}

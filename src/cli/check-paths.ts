import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ignoredBelow } from '../guides/folder-files.js';
import { readFrontMatter } from '../guides/front-matter.js';
import { type Library, loadFiles, loadLibrary } from '../guides/library.js';
import type { Problem } from '../guides/problem.js';
import { problemsOf } from './check.js';

/** The folders and files that `comp check` is given, such as those of a pre-commit hook. */

/** Guides that are looked at together: a folder of them, or all that are named one by one. */
export interface Checked {
  /** What the names of the files are below; empty for files that are named. */
  folder: string;
  library: Library;
  /** Names of files that are hidden or drafts. */
  ignored: readonly string[];
  /** Puts the folder before a name, where several are given. */
  nameOf: (file: string) => string;
}

/**
 * Reads folders and files.
 * @throws the error of the file system, with the path, for one that is not there
 */
export async function readPaths(paths: readonly string[]): Promise<Checked[]> {
  const folders = paths.filter((one) => statSync(one).isDirectory());
  const files = paths.filter((one) => !folders.includes(one));
  const read = await Promise.all(
    folders.map(async (folder) => ({
      folder,
      library: await loadLibrary(folder),
      ignored: await ignoredBelow(folder),
      nameOf: (file: string) => (paths.length > 1 ? path.join(folder, file) : file),
    })),
  );
  return files.length > 0
    ? [...read, { folder: '', library: loadFiles(files), ignored: [], nameOf: (file) => file }]
    : read;
}

const hasFrontMatter = (folder: string, file: string): boolean =>
  readFrontMatter(readFileSync(path.join(folder, file), 'utf8')) !== null;

const NO_FRONT_MATTER = 'no front matter begins on its first line; write --- there, or leave the file out';
const OTHER_FRONT_MATTER = 'its front matter has no company, role and compensation; write them, or leave the file out';

/** Every problem of what was read, and of files that are no guides and seem meant as such: those with front matter, and all that are named. */
export function problemsIn({ folder, library, nameOf }: Checked, today: string): Problem[] {
  const noGuides = library.skipped.flatMap((file): Problem[] => {
    const why = hasFrontMatter(folder, file) ? OTHER_FRONT_MATTER : NO_FRONT_MATTER;
    if (folder !== '' && why === NO_FRONT_MATTER) return [];
    return [{ severity: 'warning', file, line: 1, column: 1, field: 'file', message: `is no guide: ${why}` }];
  });
  return [...problemsOf(folder, library, today), ...noGuides].map((one) => ({ ...one, file: nameOf(one.file) }));
}

/** Each file that no problem names: those without front matter in a folder, and those that are hidden or drafts, a line each. */
export const silentlyLeftOut = ({ folder, library, ignored, nameOf }: Checked): string[] => [
  ...library.skipped
    .filter((file) => folder !== '' && !hasFrontMatter(folder, file))
    .map((file) => `${nameOf(file)}: skipped as no guide: it has no front matter`),
  ...ignored.map((file) => `${nameOf(file)}: ignored as hidden or a draft`),
];

/** All that was read as one, to be counted. */
export function together(read: readonly Checked[]): Pick<Library, 'guides' | 'skipped'> {
  const [only, ...others] = read;
  if (only && others.length === 0) return only.library;
  const guides = read.flatMap(({ folder, library }) =>
    [...library.guides].map(([id, guide]) => [path.join(folder, id), guide] as const),
  );
  return { guides: new Map(guides), skipped: read.flatMap(({ library }) => library.skipped) };
}

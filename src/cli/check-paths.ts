import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
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
      nameOf: (file: string) => (paths.length > 1 ? path.join(folder, file) : file),
    })),
  );
  return files.length > 0 ? [...read, { folder: '', library: loadFiles(files), nameOf: (file) => file }] : read;
}

/** Why a file that is named is no guide. */
function whyNot(file: string): string {
  const front = readFrontMatter(readFileSync(file, 'utf8'));
  return front
    ? 'is no guide: its front matter has no company, role and compensation; write them, or leave the file out'
    : 'is no guide: no front matter begins on its first line; write --- there, or leave the file out';
}

/** Every problem of what was read, and of files that are named and are no guides. */
export function problemsIn({ folder, library, nameOf }: Checked, today: string): Problem[] {
  const named = folder === '' ? library.skipped : [];
  const problems = [
    ...problemsOf(folder, library, today),
    ...named.map((file): Problem => ({
      severity: 'warning',
      file,
      line: 1,
      column: 1,
      field: 'file',
      message: whyNot(file),
    })),
  ];
  return problems.map((problem) => ({ ...problem, file: nameOf(problem.file) }));
}

/** All that was read as one, to be counted. */
export function together(read: readonly Checked[]): Pick<Library, 'guides' | 'skipped'> {
  const [only, ...others] = read;
  if (only && others.length === 0) return only.library;
  const guides = read.flatMap(({ folder, library }) =>
    [...library.guides].map(([id, guide]) => [path.join(folder, id), guide] as const),
  );
  return { guides: new Map(guides), skipped: read.flatMap(({ library }) => library.skipped) };
}

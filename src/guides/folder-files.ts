import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { ALIASES_FILE } from './aliases.js';
import { isHiddenName } from './copies.js';

/** A file that may be a guide, by its name below the guides folder. */
export interface FolderFile {
  file: string;
  /** Reached by a link, so that a change elsewhere may change it. */
  linked: boolean;
  /** A folder that cannot be read and stands for all files below it. */
  unreadable: boolean;
}

const isGuideName = (file: string): boolean => /\.(md|markdown|mdx|txt)$/i.test(file) || file === ALIASES_FILE;

/** True for a path with a hidden name or drafts in it. */
const isHiddenPath = (file: string): boolean => file.split(path.sep).some(isHiddenName);

/** Where a link leads, below the real root; null where it leads nowhere or out of the root. */
async function targetOf(root: string, link: string): Promise<{ below: string; stats: Stats } | null> {
  try {
    const target = await realpath(link);
    return target.startsWith(`${root}${path.sep}`)
      ? { below: path.relative(root, target), stats: await stat(target) }
      : null;
  } catch {
    return null;
  }
}

/**
 * The files behind a link. A link to a folder counts only where the folder is not read anyway, since it is hidden: git-sync and
 * Kubernetes link to such. In a linked folder no further links to folders are followed, as they may lead in circles.
 */
async function filesBehind(root: string, link: string, isWithinLink: boolean): Promise<FolderFile[]> {
  const target = await targetOf(root, path.join(root, link));
  if (target?.stats.isFile()) return isGuideName(link) ? [{ file: link, linked: true, unreadable: false }] : [];
  if (!target?.stats.isDirectory() || isWithinLink || !isHiddenPath(target.below)) return [];
  return subfolder(root, link, true);
}

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The files of a folder below the root; one that cannot be read stands for itself. */
async function subfolder(root: string, folder: string, linked: boolean): Promise<FolderFile[]> {
  try {
    return await filesIn(root, folder, linked);
  } catch (error) {
    return isGone(error) ? [] : [{ file: folder, linked, unreadable: true }];
  }
}

async function filesIn(root: string, folder: string, linked: boolean): Promise<FolderFile[]> {
  const entries: Dirent[] = await readdir(path.join(root, folder), { withFileTypes: true });
  const below = entries.map(async (entry): Promise<FolderFile[]> => {
    if (isHiddenName(entry.name)) return [];
    const file = path.join(folder, entry.name);
    if (entry.isSymbolicLink()) return filesBehind(root, file, linked);
    if (entry.isDirectory()) return subfolder(root, file, linked);
    return entry.isFile() && isGuideName(file) ? [{ file, linked, unreadable: false }] : [];
  });
  return (await Promise.all(below)).flat();
}

/**
 * The Markdown and text files below a folder, in alphabetical order. Hidden files, hidden folders and drafts are left out, except for
 * what a link within the folder leads to.
 * @throws where the folder itself cannot be read
 */
export async function filesBelow(folder: string): Promise<FolderFile[]> {
  const files = await filesIn(await realpath(folder), '', false);
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

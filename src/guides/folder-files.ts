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
  /** An unreadable folder stands for all files below it; a link that leads nowhere or outside stands for itself, and is not followed. */
  kind: 'file' | 'unreadable folder' | 'link to nothing' | 'link to outside';
}

const isGuideName = (file: string): boolean => /\.(md|markdown|mdx|txt)$/i.test(file) || file === ALIASES_FILE;

/** True for a path with a hidden name or drafts in it. */
const isHiddenPath = (file: string): boolean => file.split(path.sep).some(isHiddenName);

/** Where a link leads, below the real root. */
type Target =
  | { kind: 'within'; below: string; stats: Stats }
  | { kind: 'link to nothing' | 'link to outside'; isFolder: boolean };

async function targetOf(root: string, link: string): Promise<Target> {
  try {
    const target = await realpath(path.join(root, link));
    const stats = await stat(target);
    // A link to the root or to a folder above it leads back here.
    const isBelow = `${target}${path.sep}`.startsWith(`${root}${path.sep}`) || root.startsWith(`${target}${path.sep}`);
    return isBelow
      ? { kind: 'within', below: path.relative(root, target), stats }
      : { kind: 'link to outside', isFolder: stats.isDirectory() };
  } catch {
    return { kind: 'link to nothing', isFolder: false };
  }
}

/**
 * The files behind a link. A link to a folder counts only where the folder is not read anyway, since it is hidden: git-sync and
 * Kubernetes link to such. In a linked folder no further links to folders are followed, as they may lead in circles.
 */
async function filesBehind(root: string, link: string, isWithinLink: boolean): Promise<FolderFile[]> {
  const target = await targetOf(root, link);
  if (target.kind !== 'within')
    return target.isFolder || isGuideName(link) ? [{ file: link, linked: true, kind: target.kind }] : [];
  const { below, stats } = target;
  if (stats.isFile()) return isGuideName(link) ? [{ file: link, linked: true, kind: 'file' }] : [];
  if (!stats.isDirectory() || isWithinLink || !isHiddenPath(below)) return [];
  return subfolder(root, link, true);
}

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The files of a folder below the root; one that cannot be read stands for itself. */
async function subfolder(root: string, folder: string, linked: boolean): Promise<FolderFile[]> {
  try {
    return await filesIn(root, folder, linked);
  } catch (error) {
    return isGone(error) ? [] : [{ file: folder, linked, kind: 'unreadable folder' }];
  }
}

async function filesIn(root: string, folder: string, linked: boolean): Promise<FolderFile[]> {
  const entries: Dirent[] = await readdir(path.join(root, folder), { withFileTypes: true });
  const below = entries.map(async (entry): Promise<FolderFile[]> => {
    if (isHiddenName(entry.name)) return [];
    const file = path.join(folder, entry.name);
    if (entry.isSymbolicLink()) return filesBehind(root, file, linked);
    if (entry.isDirectory()) return subfolder(root, file, linked);
    return entry.isFile() && isGuideName(file) ? [{ file, linked, kind: 'file' }] : [];
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

/**
 * The Markdown and text files below a folder that are left out, since they or a folder above them are hidden or drafts, in alphabetical
 * order. What a link leads to is not left out.
 * @throws where a folder cannot be read
 */
export async function ignoredBelow(folder: string): Promise<string[]> {
  const root = await realpath(folder);
  const links = (await filesBelow(root)).filter(({ linked, kind }) => linked && kind === 'file');
  const used = new Set(await Promise.all(links.map(({ file }) => realpath(path.join(root, file)))));
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isGuideName(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !used.has(file) && isHiddenPath(path.relative(root, file)))
    .map((file) => path.relative(root, file))
    .sort();
}

import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import path from 'node:path';

/** Watches over a folder and all folders below it. */
export interface FolderWatch {
  /**
   * Sets out again for paths that have changed: folders that came are watched, folders that went are not.
   * @throws where a folder cannot be watched
   */
  follow: (changed: Iterable<string>) => void;
  close: () => void;
}

/** True where there is nothing any more: the folder above it tells. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** What a call gives; null where what it looks at has gone. */
function unlessGone<Value>(call: () => Value): Value | null {
  try {
    return call();
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

/** The folders below one, itself first, by their names below the root. Links are not followed. */
function* foldersAt(root: string, folder: string): Generator<string> {
  yield folder;
  for (const entry of unlessGone(() => readdirSync(path.join(root, folder), { withFileTypes: true })) ?? [])
    if (entry.isDirectory()) yield* foldersAt(root, path.join(folder, entry.name));
}

/**
 * Watches every folder on its own: a recursive watch loses files that are replaced rather than written, as most editors and git do.
 * @param onChange is given the path of what changed, below the root
 * @throws where the root cannot be watched
 */
export function watchFolders(root: string, onChange: (changed: string) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();

  function forget(folder: string): void {
    const below = folder === '' ? '' : `${folder}${path.sep}`;
    for (const [name, watcher] of watchers) {
      if (name !== folder && !name.startsWith(below)) continue;
      watcher.close();
      watchers.delete(name);
    }
  }

  function add(folder: string): void {
    for (const name of foldersAt(root, folder)) {
      if (watchers.has(name)) continue;
      const told = (entry: string | null): void => onChange(path.join(name, entry ?? '').replace(/^\.$/, ''));
      const watcher = unlessGone(() => watch(path.join(root, name), (_event, entry) => told(entry)));
      if (!watcher) continue;
      watcher.on('error', () => forget(name));
      watchers.set(name, watcher);
    }
  }

  add('');
  return {
    follow(changed) {
      for (const name of changed) {
        // One that was moved would still be heard under its old name, and one that took its place not at all.
        forget(name);
        if (name === '' || unlessGone(() => lstatSync(path.join(root, name)))?.isDirectory()) add(name);
      }
    },
    close: () => {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

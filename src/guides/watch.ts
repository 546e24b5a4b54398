import { type Library, loadLibrary, reloadLibrary } from './library.js';
import { type FolderWatch, watchFolders } from './watch-folders.js';
import { watchIdentity } from './watch-identity.js';

/** A folder of guides that is kept up to date. */
export interface Watching {
  /** As of the beginning. */
  library: Library;
  /** Reads everything again: for file systems that report no changes. */
  reload: () => void;
  close: () => void;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const unwatchedBecause = (error: unknown): string =>
  `the guides folder cannot be watched, so changes wait for a SIGHUP: ${reasonOf(error)}`;

/** Milliseconds without a change after which the next library is made, and how long an unquiet folder may put it off. */
const QUIET = 60;
const PATIENCE = 2_000;

/**
 * Loads a folder of guides and watches it. However many files change, one library follows: after a quiet moment what has changed is read
 * again, and what changes meanwhile makes the next one. Another folder that takes its place is read whole.
 * @param onLibrary is given each library that follows
 * @param onError is told, in words, where the folder cannot be watched or read later on
 * @throws where the folder cannot be read at the beginning
 */
export async function watchLibrary(
  folder: string,
  onLibrary: (library: Library) => void,
  onError: (message: string) => void,
): Promise<Watching> {
  let changed = new Set<string>();
  let all = false;
  let since = 0;
  let timer: NodeJS.Timeout | null = null;
  // What changes while the first library is read makes the next one.
  let busy = true;
  let closed = false;
  let unread: string | null = null;

  function follow(paths: Iterable<string>): void {
    try {
      watching?.follow(paths);
    } catch (error) {
      onError(unwatchedBecause(error));
    }
  }

  async function next(): Promise<void> {
    timer = null;
    busy = true;
    const [paths, everything] = [changed, all];
    [changed, all, since] = [new Set(), false, 0];
    follow(everything ? [''] : paths);
    try {
      const library = everything ? await loadLibrary(folder, current) : await reloadLibrary(folder, current, paths);
      if (closed) return;
      [current, unread] = [library, null];
      onLibrary(current);
    } catch (error) {
      if (!closed) tellUnread(`the guides folder cannot be read: ${reasonOf(error)}`);
    }
    done();
  }

  /** A folder that stays away is told once. */
  function tellUnread(message: string): void {
    if (message !== unread) onError(message);
    unread = message;
  }

  function reload(): void {
    all = true;
    later();
  }

  function done(): void {
    busy = false;
    if (changed.size > 0 || all) later();
  }

  function later(): void {
    if (busy || closed) return;
    const now = Date.now();
    since ||= now;
    if (timer && now - since > PATIENCE) return;
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void next(), QUIET);
  }

  const identity = watchIdentity(folder, reload);
  let watching: FolderWatch | null = null;
  let unwatched: string | null = null;
  try {
    watching = watchFolders(folder, (path) => {
      changed.add(path);
      later();
    });
  } catch (error) {
    unwatched = unwatchedBecause(error);
  }
  let current: Library;
  try {
    current = await loadLibrary(folder);
  } catch (error) {
    watching?.close();
    identity.close();
    throw error;
  }
  if (unwatched !== null) onError(unwatched);
  const library = current;
  done();
  return {
    library,
    reload,
    close() {
      closed = true;
      watching?.close();
      identity.close();
      if (timer) clearTimeout(timer);
    },
  };
}

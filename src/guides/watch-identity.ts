import { realpath, stat } from 'node:fs/promises';

/** Milliseconds between two looks at the folder itself: its own watch follows the old folder when another takes its place. */
const INTERVAL = 1_000;

/** What tells one folder from another by the same name; empty where there is none. The number of a deleted folder is used again. */
async function identityOf(folder: string): Promise<string> {
  try {
    const { dev, ino, birthtimeNs } = await stat(folder, { bigint: true });
    return [dev, ino, birthtimeNs, await realpath(folder)].join(' ');
  } catch {
    return '';
  }
}

/**
 * Looks every second whether another folder has taken the place of one: removed and made again, replaced by a move, or behind a link
 * that now leads elsewhere.
 */
export function watchIdentity(folder: string, onReplaced: () => void): { close: () => void } {
  let identity: string | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  async function look(): Promise<void> {
    const found = await identityOf(folder);
    if (closed) return;
    if (identity !== null && found !== identity) onReplaced();
    identity = found;
    timer = setTimeout(() => void look(), INTERVAL).unref();
  }
  void look();
  return {
    close() {
      closed = true;
      if (timer) clearTimeout(timer);
    },
  };
}

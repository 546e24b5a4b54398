/** Names that programs give to a copy of a file: of two guides for one company and role the copy never counts. */
const COPY_NAMES = [
  /^copy (?:\(\d+\) )?of /i,
  /[ _-]copy(?: ?\(?\d+\)?)?$/i,
  / (?:\(\d+\)|\d+)$/,
  /conflicted copy|sync-conflict|[ _-]conflict\b/i,
  /~$|[._-](?:bak|backup|old|orig|save|tmp)\d*$/i,
];

/** True for the path of a file that is named as a copy of another one, or lies in a folder of copies. */
export function isCopyPath(file: string): boolean {
  const parts = file.split(/[/\\]/);
  const name = (parts.pop() ?? '').replace(/\.[^.]+$/, '');
  return (
    COPY_NAMES.some((pattern) => pattern.test(name)) ||
    parts.some((folder) => /^(?:backups?|archive|old)$/i.test(folder))
  );
}

/** True for files and folders that are none of the guides: hidden ones, such as `.history` and `.git`, and drafts. */
export const isHiddenName = (name: string): boolean => name.startsWith('.') || /^_drafts?$/i.test(name);

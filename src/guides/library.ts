import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { type Aliases, ALIASES_FILE, NO_ALIASES, readAliases, strayAliases } from './aliases.js';
import { isCopyPath } from './copies.js';
import { filesBelow, type FolderFile } from './folder-files.js';
import { type Guide, type Reading, readGuide } from './guide.js';
import { type GoodVersion, heldAgainst, versionOf } from './last-good.js';
import type { Problem } from './problem.js';

/** A file as read, and the version of a guide that stands for it: its own, or its last good one where it has broken since. */
interface Entry {
  reading: Reading | ReturnType<typeof readAliases>;
  good: GoodVersion | null;
  /** Of the operator's file of aliases. */
  aliases: Aliases | null;
}

/** Every guide of a folder, as of one moment. It never changes; a reload makes another. */
export interface Library {
  /** By id, in the order of company and role. */
  guides: ReadonlyMap<string, Guide>;
  /** Other names that the operator has added. */
  aliases: Aliases;
  problems: readonly Problem[];
  /** Files that are no guides. */
  skipped: readonly string[];
  /** What each file was read as, by its name below the folder. */
  entries: ReadonlyMap<string, Entry>;
}

const MAX_BYTES = 1024 * 1024;
const BATCH = 16;

/** The bytes of a file, or why it cannot be a guide. */
function bytesOf(full: string): Buffer | string {
  const file = openSync(full, 'r');
  try {
    const found = fstatSync(file);
    if (found.isDirectory()) return 'is a folder that cannot be read; check its permissions';
    if (found.size > MAX_BYTES) return `found ${found.size} bytes; a guide has at most ${MAX_BYTES}: split it`;
    const bytes = Buffer.allocUnsafe(found.size);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** A file that cannot be read keeps what stood for it before. */
function refused(file: string, message: string, before: Entry | undefined): Entry {
  const problem: Problem = { severity: 'error', file, line: 1, column: 1, field: 'file', message };
  const reading: Reading = { kind: 'refused', problems: [problem] };
  return { reading, good: before?.good ?? null, aliases: before?.aliases ?? null };
}

/** The names that a text gives; where it is broken, those before. */
function aliasesEntry(text: string, before: Entry | undefined): Entry {
  const reading = readAliases(text);
  const aliases = reading.kind === 'aliases' ? reading.aliases : (before?.aliases ?? null);
  return { reading, good: null, aliases };
}

/** The guide of a text; where the file was a guide and is none any more, or not whole, the last good version. */
function guideEntry(text: string, file: string, before: Entry | undefined): Entry {
  const found = readGuide(text, file);
  const last = before?.good ?? null;
  const reading = last ? heldAgainst(last, found, text) : found;
  if (reading.kind === 'guide') return { reading, good: versionOf(reading.guide, text), aliases: null };
  return { reading, good: reading.kind === 'refused' ? last : null, aliases: null };
}

/** Reads a file; one that cannot be a guide is refused with its reason. */
function readEntry(folder: string, file: string, before?: Entry): Entry {
  try {
    const bytes = bytesOf(path.join(folder, file));
    if (typeof bytes === 'string') return refused(file, bytes, before);
    const text = bytes.toString();
    return file === ALIASES_FILE ? aliasesEntry(text, before) : guideEntry(text, file, before);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return refused(file, `cannot be read (${String(error.code)}); check its permissions`, before);
  }
}

/** True where the first of two guides for one company and role counts: a copy never does, else the one reviewed later. */
function counts(one: Guide, other: Guide): boolean {
  const [isCopy, isOtherCopy] = [isCopyPath(one.file), isCopyPath(other.file)];
  return isCopy === isOtherCopy ? (one.reviewed ?? '') >= (other.reviewed ?? '') : isOtherCopy;
}

const LINKS = {
  'link to nothing': 'is a link that leads nowhere; mend or remove it',
  'link to outside': 'is a link that leads out of the guides folder, and is not followed; put the file itself here',
};

/** Why a link is not followed; null for a file. */
function linkProblem({ file, kind }: FolderFile): Problem | null {
  if (kind === 'file' || kind === 'unreadable folder') return null;
  return { severity: 'warning', file, line: 1, column: 1, field: 'link', message: LINKS[kind] };
}

/** Of two guides for one company and role one counts; the other is a problem. */
function shelve(entries: ReadonlyMap<string, Entry>, links: readonly Problem[] = []): Library {
  const guides = new Map<string, Guide>();
  const problems = [...links];
  const skipped: string[] = [];
  for (const [file, { reading, good }] of entries) {
    if (reading.kind === 'no guide') skipped.push(file);
    if (reading.kind === 'refused') problems.push(...reading.problems);
    if (!good) continue;
    const { guide } = good;
    const other = guides.get(guide.id);
    const [used, unused] = other && counts(other, guide) ? [other, guide] : [guide, other];
    guides.set(guide.id, used);
    if (!unused) continue;
    const message = `${used.file} is about the same company and role and is used instead; remove one of them`;
    problems.push({ severity: 'warning', file: unused.file, line: 2, column: 1, field: 'company', message });
  }
  const ordered = [...guides.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((guide) => [guide.id, guide] as const);
  const aliases = entries.get(ALIASES_FILE)?.aliases ?? NO_ALIASES;
  const of = (key: 'company' | 'role'): Set<string> => new Set([...guides.values()].map((guide) => guide[key]));
  problems.push(...strayAliases(aliases, { companies: of('company'), roles: of('role') }));
  return { guides: new Map(ordered), aliases, problems, skipped, entries };
}

/** What was read of the files below a folder before; that a folder cannot be read takes no guide in it away. */
const entriesBelow = (folder: string, before: ReadonlyMap<string, Entry>): [string, Entry][] =>
  [...before].filter(([file]) => file.startsWith(`${folder}${path.sep}`));

/** The library of what lies below a folder now; files that have not changed are not read again. */
async function readFolder(
  folder: string,
  before: ReadonlyMap<string, Entry>,
  hasChanged: (file: string) => boolean,
): Promise<Library> {
  const entries = new Map<string, Entry>();
  const links: Problem[] = [];
  let reads = 0;
  for (const found of await filesBelow(folder)) {
    const { file, linked, kind } = found;
    const link = linkProblem(found);
    if (link) {
      links.push(link);
      continue;
    }
    const known = before.get(file);
    if (kind === 'unreadable folder') for (const [name, entry] of entriesBelow(file, before)) entries.set(name, entry);
    if (known && !linked && !hasChanged(file)) {
      entries.set(file, known);
      continue;
    }
    // Small files are read fastest at once; between them whoever waits for an answer gets it.
    if (reads++ % BATCH === 0) await breathe();
    entries.set(file, readEntry(folder, file, known));
  }
  return shelve(entries, links);
}

/**
 * Loads every guide below a folder. A broken guide is a problem and takes no other down.
 * @param previous the library before; a guide that has broken since keeps its last good version from there
 * @throws where the folder itself cannot be read
 */
export const loadLibrary = (folder: string, previous?: Library): Promise<Library> =>
  readFolder(folder, previous?.entries ?? new Map<string, Entry>(), () => true);

/** The library of files that are named one by one, as they are named. */
export const loadFiles = (files: readonly string[]): Library =>
  shelve(new Map(files.map((file) => [file, readEntry('', file)])));

/**
 * The library after some paths have changed: only what they stand for is read again, and what is reached by a link, since the change may
 * be where it leads.
 * @param changed paths of files or folders below the guides folder
 * @throws where the folder itself cannot be read
 */
export function reloadLibrary(folder: string, library: Library, changed: Iterable<string>): Promise<Library> {
  const paths = new Set(changed);
  const hasChanged = (file: string): boolean => {
    for (let at = file; at !== '.'; at = path.dirname(at)) if (paths.has(at)) return true;
    return paths.has('');
  };
  return readFolder(folder, library.entries, hasChanged);
}

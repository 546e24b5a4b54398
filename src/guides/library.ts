import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Guide, readGuide } from './guide.js';
import type { Problem } from './problem.js';

/** Every guide of a folder, as of one moment. It never changes; a reload makes another. */
export interface Library {
  /** By id, in the order of company and role. */
  guides: ReadonlyMap<string, Guide>;
  problems: readonly Problem[];
  /** Files that are no guides. */
  skipped: readonly string[];
}

const MAX_BYTES = 1024 * 1024;
const BATCH = 64;

/** The Markdown and text files below a folder, without following links, in alphabetical order. */
async function filesBelow(folder: string): Promise<string[]> {
  const isGuideFile = (entry: Dirent): boolean => entry.isFile() && /\.(md|txt)$/i.test(entry.name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(isGuideFile)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Reads a file as text, or says why it cannot be a guide. */
async function readText(folder: string, file: string): Promise<string | Problem> {
  const refuse = (message: string): Problem => ({
    severity: 'error',
    file,
    line: 1,
    column: 1,
    field: 'file',
    message,
  });
  const full = path.join(folder, file);
  try {
    const { size } = await stat(full);
    if (size > MAX_BYTES) return refuse(`found ${size} bytes; a guide has at most ${MAX_BYTES}: split it`);
    return await readFile(full, 'utf8');
  } catch (error) {
    return refuse(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}); check its permissions`);
  }
}

/**
 * Loads every guide below a folder. A broken guide is a problem and takes no other down; of two guides for one
 * company and role the one reviewed later counts.
 * @throws where the folder itself cannot be read
 */
export async function loadLibrary(folder: string): Promise<Library> {
  const files = await filesBelow(folder);
  const guides = new Map<string, Guide>();
  const problems: Problem[] = [];
  const skipped: string[] = [];
  const add = (guide: Guide): void => {
    const other = guides.get(guide.id);
    const [newer, older] = other && (other.reviewed ?? '') >= (guide.reviewed ?? '') ? [other, guide] : [guide, other];
    guides.set(guide.id, newer);
    if (!older) return;
    const message = `${newer.file} is about the same company and role and is used instead; remove one of them`;
    problems.push({ severity: 'warning', file: older.file, line: 2, column: 1, field: 'company', message });
  };
  for (let from = 0; from < files.length; from += BATCH) {
    const batch = files.slice(from, from + BATCH);
    const texts = await Promise.all(batch.map((file) => readText(folder, file)));
    for (const [i, text] of texts.entries()) {
      const file = batch[i] as string;
      const reading = typeof text === 'string' ? readGuide(text, file) : { kind: 'refused' as const, problems: [text] };
      if (reading.kind === 'no guide') skipped.push(file);
      else problems.push(...reading.problems);
      if (reading.kind === 'guide') add(reading.guide);
    }
  }
  const ordered = [...guides.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((guide) => [guide.id, guide] as const);
  return { guides: new Map(ordered), problems, skipped };
}

import { chmodSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Writes a file as a whole beside its place and then puts it there: whoever reads it, and whoever ends the process half way, finds the
 * one before or this one. What is left beside it, with `.new` after its name, is written over by the next.
 * @param mode its permissions; without it those of a new file
 */
export function writeWhole(file: string, text: string, mode?: number): void {
  writeFileSync(`${file}.new`, text);
  if (mode !== undefined) chmodSync(`${file}.new`, mode);
  renameSync(`${file}.new`, file);
}

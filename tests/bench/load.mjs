/**
 * How loading grows with a folder of guides: the folder as it is, and multiplied under other names, each in a process of its own.
 * Run as `npm run bench -- load DIR`. Times are for comparing with each other in one run: machines are noisy.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchLibrary } from '../../dist/guides/watch.js';
import { createLookup } from '../../dist/lookup/lookup.js';

const TIMES = [1, 16, 160];
const SAVES = 7;

/** Copies a folder of guides into a temporary one, each copy about companies of its own. @returns that folder */
export function multiply(folder, times) {
  const out = mkdtempSync(path.join(tmpdir(), 'comp-bench-'));
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.md'));
  for (let n = 0; n < times; n++)
    for (const file of files) {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const to = path.join(out, `copy-${n}`, file);
      mkdirSync(path.dirname(to), { recursive: true });
      writeFileSync(
        to,
        text
          .replace(/^company: (.*)$/m, `company: $1-${n}`)
          .replace(/^company_display: "?([^"\n]*)"?$/m, `company_display: "$1 ${n}"`),
      );
    }
  return out;
}

/** Loads and watches a folder, and saves a guide in it a few times. Milliseconds and megabytes. */
async function measure(folder) {
  const start = performance.now();
  let hear = () => undefined;
  const watching = await watchLibrary(folder, (library) => hear(library), console.error);
  const loaded = performance.now();
  createLookup(watching.library);
  const ready = performance.now();
  const rss = process.memoryUsage().rss / 1e6;
  const file = path.join(folder, [...watching.library.guides.values()].at(-1).file);
  const saves = [];
  for (let i = 0; i < SAVES; i++) {
    const heard = new Promise((resolve) => {
      hear = resolve;
    });
    const saved = performance.now();
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
    createLookup(await heard);
    saves.push(performance.now() - saved);
  }
  watching.close();
  const median = saves.toSorted((a, b) => a - b)[Math.floor(SAVES / 2)];
  return { guides: watching.library.guides.size, load: loaded - start, index: ready - loaded, rss, save: median };
}

/** Prints a row a size; with `--one`, measures one folder and prints JSON. */
export async function benchLoad(folder, option) {
  if (option === '--one') {
    console.log(JSON.stringify(await measure(folder)));
    return;
  }
  const self = fileURLToPath(new URL('bench.mjs', import.meta.url));
  let first = null;
  console.log('guides   load ms   ms/guide   × the first   index ms   RSS MB   save to answer ms');
  for (const times of TIMES) {
    const copy = multiply(folder, times);
    const found = JSON.parse(execFileSync(process.execPath, [self, 'load', copy, '--one'], { encoding: 'utf8' }));
    rmSync(copy, { recursive: true });
    const each = found.load / found.guides;
    first ??= each;
    const cells = [
      found.guides,
      found.load.toFixed(0),
      each.toFixed(3),
      (each / first).toFixed(2),
      found.index.toFixed(0),
      found.rss.toFixed(0),
      found.save.toFixed(0),
    ];
    console.log(cells.map((cell, i) => String(cell).padStart([6, 9, 10, 13, 10, 8, 19][i])).join(' '));
  }
}

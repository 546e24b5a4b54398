/** `npm run bench -- NAME …`: measures by hand, never in a test. */
import { benchBolt } from './bolt.mjs';
import { benchFuzz } from './fuzz.mjs';
import { benchLoad } from './load.mjs';
import { benchLookup } from './lookup.mjs';
import { benchScripts } from './scripts.mjs';

const BENCHES = { bolt: benchBolt, fuzz: benchFuzz, load: benchLoad, lookup: benchLookup, scripts: benchScripts };
const [name, ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench || args.length === 0) {
  console.error(
    'usage: npm run bench -- bolt DIR | fuzz DIR [RUNS] | load DIR | scripts DIR | lookup --queries FILE --catalog FILE [--misses]',
  );
  process.exitCode = 2;
} else await bench(...args);

/** `npm run bench -- NAME …`: measures by hand, never in a test. */
import { benchFuzz } from './fuzz.mjs';
import { benchLoad } from './load.mjs';

const BENCHES = { fuzz: benchFuzz, load: benchLoad };
const [name, ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench || args.length === 0) {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')} DIR`);
  process.exitCode = 2;
} else await bench(...args);

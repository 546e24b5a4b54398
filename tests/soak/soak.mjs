/** `npm run soak -- [NAME] [--short]`: what must hold over a long time, or for CI over a short one. */
import { parseArgs } from 'node:util';
import { soakCommands } from './commands.mjs';
import { soakEdits } from './edits.mjs';
import { soakFaults } from './faults.mjs';
import { soakKill } from './kill.mjs';
import { soakStorm } from './storm.mjs';

const SOAKS = { commands: soakCommands, edits: soakEdits, faults: soakFaults, kill: soakKill, storm: soakStorm };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false } },
});
const names = positionals.length > 0 ? positionals.slice(0, 1) : Object.keys(SOAKS);
if (!names.every((name) => name in SOAKS)) {
  console.error(`usage: npm run soak -- [${Object.keys(SOAKS).join(' | ')}] [--short]`);
  process.exit(2);
}
let broken = 0;
for (const name of names)
  for (const line of await SOAKS[name]({ short: values.short, args: positionals.slice(1) })) {
    console.error(`${name}: DOES NOT HOLD: ${line}`);
    broken++;
  }
process.exit(broken > 0 ? 1 : 0);

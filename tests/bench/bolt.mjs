/**
 * comp at 4,480 guides beside a bare Bolt app that answers one constant card: `npm run bench -- bolt DIR`, a folder of 280. Rounds of the two
 * alternate, so that what slows the machine slows both: the ratios count, and the times are of this machine.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLibrary } from '../../dist/guides/library.js';
import { startApp } from './bolt-apps.mjs';
import { multiply } from './load.mjs';

const COPIES = 16;
const ROUNDS = 6;
/** How many commands are in flight, and how many a round has. */
const LOADS = [
  { inFlight: 1, commands: 200 },
  { inFlight: 20, commands: 800 },
];
const MUSTS = 'ack ≤ 1.3, answer ≤ 1.8, throughput ≥ 0.75, RSS < 250 MB (aims: 1.1, 1.3, 0.9, 200)';

const [MAIN, BARE] = ['../../dist/main.js', 'bare-app.mjs'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Questions for every guide of every copy and a place of it, far guides after each other. */
async function questionsOf(folder) {
  const guides = [...(await loadLibrary(folder)).guides.values()];
  const total = guides.length * COPIES;
  return Array.from({ length: total }, (_, i) => {
    const [copy, at] = [i % COPIES, (i * 37) % guides.length];
    const { companyName, roleName, bands } = guides[at];
    const place = bands[i % bands.length].places[0] ?? '';
    return `${companyName} ${copy} ${roleName} ${place}`;
  });
}

/** Keeps so many commands in flight until all are answered with a card. */
async function run(app, questions, inFlight) {
  const found = { ack: [], answer: [], commands: questions.length };
  const [cpu, start] = [app.cpu(), performance.now()];
  const left = questions.values();
  const one = async () => {
    for (const text of left) {
      const { ack, answer, body } = await app.ask(text);
      if (!body.includes('"blocks"')) throw new Error(`“${text}” is not answered with a card`);
      found.ack.push(ack);
      found.answer.push(answer);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  return { ...found, ms: performance.now() - start, cpu: app.cpu() - cpu };
}

/** What several rounds come to. */
function sum(rounds) {
  const total = (key) => rounds.reduce((sum, round) => sum + round[key], 0);
  return {
    ack: median(rounds.flatMap(({ ack }) => ack)),
    answer: median(rounds.flatMap(({ answer }) => answer)),
    throughput: (total('commands') / total('ms')) * 1000,
    cpu: total('cpu') / total('commands'),
  };
}

/** comp, its ratio to the bare app, and how busy this process was: where it has no time left, it slows both. */
function row(mode, inFlight, comp, bare, busy) {
  const pair = (key, digits) =>
    `${comp[key].toFixed(digits)} / ${bare[key].toFixed(digits)} = ${(comp[key] / bare[key]).toFixed(2)}`.padStart(22);
  const cells = [pair('ack', 2), pair('answer', 2), pair('throughput', 0), pair('cpu', 2)];
  console.log(
    `${mode.padEnd(6)} ${String(inFlight).padStart(9)} ${cells.join(' ')} ${`${(busy * 100).toFixed(0)} %`.padStart(11)}`,
  );
}

async function benchMode(mode, folder, scratch, questions) {
  let asked = 0;
  const some = (count) => Array.from({ length: count }, () => questions[asked++ % questions.length]);
  const env = { PATH: process.env.PATH, GUIDES_DIR: folder, RATE_PER_MINUTE: '1000000' };
  const comp = await startApp([MAIN], mode, env, path.join(scratch, 'comp.log'));
  const card = path.join(scratch, 'card.json');
  writeFileSync(card, (await comp.ask(questions[0])).body);
  const bare = await startApp([BARE, card], mode, env, path.join(scratch, 'bare.log'));
  // Every guide is asked for once: the first time its words are read.
  for (const app of [comp, bare]) await run(app, questions, 20);
  for (const { inFlight, commands } of LOADS) {
    const rounds = new Map([
      [comp, []],
      [bare, []],
    ]);
    const before = performance.eventLoopUtilization();
    for (let round = 0; round < ROUNDS; round++)
      for (const [app, found] of rounds) found.push(await run(app, some(commands), inFlight));
    const busy = performance.eventLoopUtilization(before).utilization;
    row(mode, inFlight, sum(rounds.get(comp)), sum(rounds.get(bare)), busy);
  }
  console.log(`${mode.padEnd(6)} RSS MB after it: ${comp.rss().toFixed(0)} / ${bare.rss().toFixed(0)}`);
  for (const app of [comp, bare]) await app.stop();
}

/** Prints comp / bare = ratio, a row for each mode and load. */
export async function benchBolt(folder) {
  const questions = await questionsOf(folder);
  const guides = multiply(folder, COPIES);
  const scratch = mkdtempSync(path.join(tmpdir(), 'comp-bench-'));
  console.log(`comp at ${questions.length} guides / a bare Bolt app = ratio; must: ${MUSTS}\n`);
  const heads = ['ack p50 ms', 'first answer p50 ms', 'commands/s', 'CPU ms/command'].map((head) => head.padStart(22));
  console.log(`mode   in flight ${heads.join(' ')} driver busy`);
  for (const mode of ['socket', 'http']) await benchMode(mode, guides, scratch, questions);
  for (const made of [guides, scratch]) rmSync(made, { recursive: true });
}

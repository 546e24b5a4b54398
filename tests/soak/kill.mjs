import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readMisses } from '../../dist/misses.js';
import { createStandIn } from '../../dist/playground/stand-in.js';
import { startChild } from './child-app.mjs';
import { createLanes } from './lanes.mjs';

/** kill −9 tears no file: not the one of misses while it is written, not a guide that is being repaired. */

const MADE_UP = fileURLToPath(new URL('../guides', import.meta.url));
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** So many that writing them takes a while. */
const MISSES = 4_500;
const MANGLED = 60;

const hashOf = (folder) => {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true }).sort((a, b) => (a < b ? -1 : 1)))
    hash.update(file).update(file.endsWith('.md') ? readFileSync(path.join(folder, file)) : '');
  return hash.digest('hex');
};

function writeManyMisses(file) {
  const days = [new Date().toISOString().slice(0, 10)];
  const misses = Array.from({ length: MISSES }, (_, i) => {
    const hash = createHash('sha256').update(String(i)).digest('hex').slice(0, 24);
    return { missing: 'company', company: null, name: null, hash, count: 1, days };
  });
  writeFileSync(file, JSON.stringify({ salt: '00', misses }));
}

/** Waits until something of a name appears in a folder; false where it does not for half a minute. */
async function seen(folder, name) {
  const giveUp = AbortSignal.timeout(30_000);
  try {
    for await (const { filename } of watch(folder, { signal: giveUp })) if (filename === name) return true;
  } catch (error) {
    if (!giveUp.aborted) throw error;
  }
  return false;
}

/** Ends comp while it writes its misses, every time with commands in flight. @returns what did not hold, and the counts */
async function killWhileWriting(times) {
  const folder = mkdtempSync(path.join(tmpdir(), 'comp-soak-'));
  const [guides, missesFile] = [path.join(folder, 'guides'), path.join(folder, 'misses.json')];
  cpSync(MADE_UP, guides, { recursive: true });
  const before = hashOf(guides);
  const slack = await createStandIn();
  const faults = [];
  const counts = { asked: 0, lost: 0, 'left half way': 0 };
  for (let i = 0; i < times; i++) {
    // Anew each time: once there are 5,000 nothing more is counted, and so nothing is written.
    writeManyMisses(missesFile);
    const child = await startChild(slack, i % 2 ? 'http' : 'socket', { GUIDES_DIR: guides, MISSES_FILE: missesFile });
    const people = createLanes(slack);
    const [first] = people.lanes;
    const answer = await first.command('northwind devops amsterdam');
    if (!answer?.text.includes('€74K')) faults.push('comp does not answer after it was started again');
    faults.push(...people.faults.splice(0));
    const known = readMisses(missesFile).misses.length;
    const killed = seen(folder, 'misses.json.new').then((isThere) => {
      if (!isThere) faults.push('the misses were not written beside their place');
      child.signal('SIGKILL');
      return child.ended;
    });
    let asked = 0;
    const load = people.lanes.map(async (lane) => {
      while (child.isRunning()) await lane.command(`unheard ${i}x${asked++}`);
    });
    await killed;
    await wait(100);
    for (const lane of people.lanes) lane.giveUp();
    await Promise.all(load);
    await wait(50);
    for (const { asked: of, heard } of people.lanes.map((lane) => lane.counts())) {
      counts.asked += of;
      counts.lost += of - heard;
      if (heard > of) faults.push(`${heard - of} commands were answered twice`);
    }
    if (existsSync(`${missesFile}.new`)) counts['left half way']++;
    const left = readMisses(missesFile).misses.length;
    if (left < known) faults.push(`the misses fell from ${known} to ${left}`);
    if (hashOf(guides) !== before) faults.push('the guides folder was touched');
    slack.forget();
  }
  await slack.close();
  rmSync(folder, { recursive: true });
  console.log(
    `misses: killed ${times} times while they were written, ${counts['left half way']} of them before the new file was in place; ${counts.asked} commands, ${counts.lost} in flight and lost`,
  );
  return faults;
}

/** Ends `comp check --fix` at some moment of its work. @returns what did not hold */
async function killWhileFixing(times) {
  const guide = readFileSync(path.join(MADE_UP, 'northwind/devops-engineer.md'), 'utf8');
  const soundText = (n) => guide.replace(/^role: .*$/m, `role: role-${n}`);
  const mangledText = (n) => soundText(n).replaceAll('€', 'â‚¬');
  const faults = [];
  let halfWay = 0;
  for (let i = 0; i < times; i++) {
    const folder = mkdtempSync(path.join(tmpdir(), 'comp-soak-'));
    const files = Array.from({ length: MANGLED }, (_, n) => path.join(folder, `g${n}.md`));
    for (const [n, file] of files.entries()) writeFileSync(file, mangledText(n));
    const child = spawn(process.execPath, [CLI, 'check', folder, '--fix'], { stdio: ['ignore', 'ignore', 'pipe'] });
    let told = 0;
    child.stderr.on('data', () => {
      if (++told > i % 10) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    const mended = texts.filter((text, n) => text === soundText(n)).length;
    const torn = texts.filter((text, n) => text !== soundText(n) && text !== mangledText(n)).length;
    if (torn > 0) faults.push(`${torn} guides were torn`);
    if (mended > 0 && mended < MANGLED) halfWay++;
    rmSync(folder, { recursive: true });
  }
  console.log(
    `check --fix: killed ${times} times, ${halfWay} of them with some of ${MANGLED} guides repaired and not the rest`,
  );
  return faults;
}

/** @returns a line for each thing that does not hold */
export async function soakKill({ short }) {
  const times = short ? 3 : 20;
  return [...(await killWhileWriting(times)), ...(await killWhileFixing(times))];
}

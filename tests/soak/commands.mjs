import { setTimeout as wait } from 'node:timers/promises';
import { loadLibrary } from '../../dist/guides/library.js';
import { createStandIn } from '../../dist/playground/stand-in.js';
import { startChild } from './child-app.mjs';
import { createLanes } from './lanes.mjs';
import { createMix } from './mix.mjs';

/** 50,000 things asked in a row, in either mode: comp stays as small as it was, and each is answered once. */

const GUIDES = 'tests/guides';
const BATCH = 500;
const GROWTH = 1.2;
/** Milliseconds after which connections that nobody uses are closed, on either side. */
const IDLE = 6_000;

async function soakMode(mode, { warmUp, asks }) {
  const slack = await createStandIn();
  const child = await startChild(slack, mode, { GUIDES_DIR: new URL(`../../${GUIDES}`, import.meta.url).pathname });
  const people = createLanes(slack);
  const step = createMix(slack, await loadLibrary(GUIDES), 8);
  let done = 0;

  async function batch(until) {
    await Promise.all(
      people.lanes.map(async (lane) => {
        while (done < until && child.isRunning()) {
          const more = await step(lane);
          done += more;
        }
      }),
    );
    await wait(20);
    people.settle();
    slack.forget();
  }
  async function run(until, sample = () => undefined) {
    while (done < until && child.isRunning() && people.faults.length === 0) {
      await batch(Math.min(done + BATCH, until));
      sample();
    }
  }

  await run(warmUp);
  await wait(IDLE);
  const start = { rss: child.rss(), files: child.files() };
  const began = performance.now();
  const samples = [];
  await run(warmUp + asks, () => samples.push(child.rss()));
  const seconds = (performance.now() - began) / 1000;
  await wait(IDLE);
  const end = { rss: child.rss(), files: child.files() };
  const peak = Math.max(...samples, end.rss);
  const { asked, heard } = people.settle();
  const failed = child.failures();
  await child.stop();
  await slack.close();

  const mb = (value) => value.toFixed(0);
  const tenths = samples.filter((_, i) => i % Math.ceil(samples.length / 10) === 0);
  console.log(
    `${mode}: ${done} things done, ${asked} to be answered by a message, ${heard} answered; ${(asks / seconds).toFixed(0)} a second with 4 in flight`,
  );
  console.log(
    `${mode}: RSS ${mb(start.rss)} MB after ${warmUp}, ${mb(end.rss)} MB at the end, ${mb(peak)} MB at most (${tenths.map(mb).join(' ')}); files open ${start.files}, ${end.files} at the end`,
  );
  return [
    ...people.faults,
    ...failed.map((entry) => `the log says ${JSON.stringify(entry)}`),
    ...(peak > start.rss * GROWTH ? [`${mode}: RSS grew from ${mb(start.rss)} to ${mb(peak)} MB, over 20 %`] : []),
    ...(end.files === start.files ? [] : [`${mode}: ${start.files} files were open, ${end.files} at the end`]),
  ];
}

/** @returns a line for each thing that does not hold */
export async function soakCommands({ short }) {
  const size = short ? { warmUp: 1_000, asks: 2_000 } : { warmUp: 5_000, asks: 50_000 };
  return [...(await soakMode('socket', size)), ...(await soakMode('http', size))];
}

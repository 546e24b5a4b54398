/**
 * 50,000 commands in a row, with clicks and forms among them, in both modes. What must hold: each is acknowledged and answered once,
 * memory stays within 20 % of where it was after a warm-up, and open files come back to what they were.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { createStandIn } from '../../dist/playground/stand-in.js';
import { startChild } from './child-app.mjs';
import { questionsOn } from './questions.mjs';

const COMMANDS = { full: 50_000, short: 1_500 };
const WARM_UP = { full: 5_000, short: 1_500 };
const IN_FLIGHT = 8;
const CLICK_EVERY = 10;
const GROWTH = 1.2;
/** Milliseconds in which idle connections to Slack are closed. */
const IDLE = 6_000;

const AT = { channel: 'C0GENERAL', user: 'U0ADA' };

async function soakMode(mode, { short, args }) {
  const [folder = 'tests/guides'] = args;
  const length = short ? 'short' : 'full';
  const question = await questionsOn(folder);
  const slack = await createStandIn();
  const comp = await startChild(slack, mode, { GUIDES_DIR: folder });
  let answers = 0;
  let card = null;
  slack.workspace.subscribe(({ kind, message }) => {
    if (message.bot === undefined || kind === 'removed') return;
    answers++;
    const hasLevers = message.blocks?.some(({ elements }) =>
      elements?.some(({ action_id: id }) => id === 'show.levers'),
    );
    if (hasLevers && message.visibleTo) card = message.ts;
  });
  let [sent, unacked, peak] = [0, 0, 0];
  const watch = setInterval(() => (peak = Math.max(peak, comp.rss())), 500);

  async function one(i) {
    const ts = i % CLICK_EVERY === 0 ? card : null;
    sent++;
    const act = ts
      ? slack.click({ ...AT, ts, actionId: 'show.levers' })
      : slack.command({ text: question() || 'help' });
    // The card may have turned into another one just now: then there is no such button.
    const delivery = await act.catch(() => sent-- && { acked: true });
    if (!delivery.acked) unacked++;
  }
  async function run(times) {
    let next = 0;
    const lane = async () => {
      while (next < times) await one(next++);
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
    await wait(IDLE);
  }
  await run(WARM_UP[length]);
  const before = { rss: comp.rss(), files: comp.files() };
  peak = 0;
  const start = performance.now();
  await run(COMMANDS[length]);
  const seconds = (performance.now() - start - IDLE) / 1000;
  clearInterval(watch);
  const after = { rss: comp.rss(), files: comp.files() };
  const mb = (n) => `${n.toFixed(0)} MB`;
  console.log(
    `commands over ${mode}: ${sent} sent, ${answers} answers, ${(COMMANDS[length] / seconds).toFixed(0)} a second`,
  );
  console.log(
    `         ${mb(before.rss)} before, ${mb(peak)} at most, ${mb(after.rss)} after; files ${before.files} before, ${after.files} after`,
  );
  const failures = comp.failures();
  await comp.stop();
  await slack.close();
  return [
    ...(unacked === 0 ? [] : [`${unacked} were not acknowledged`]),
    ...(answers === sent ? [] : [`${answers} answers to ${sent}`]),
    ...(failures.length === 0 ? [] : [`the log tells of ${JSON.stringify(failures[0])}`]),
    ...(Math.max(peak, after.rss) <= before.rss * GROWTH ? [] : [`memory grew from ${mb(before.rss)} to ${mb(peak)}`]),
    ...(after.files <= before.files ? [] : [`files grew from ${before.files} to ${after.files}`]),
  ].map((line) => `${mode}: ${line}`);
}

/** Runs commands in both modes; an argument names a folder of guides. @returns what does not hold, a line each */
export const soakCommands = async (options) => [
  ...(await soakMode('socket', options)),
  ...(await soakMode('http', options)),
];

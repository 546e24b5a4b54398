/**
 * Slack refuses, breaks off, or does what was asked and says that it failed, now and then, for a long time. What must hold: past
 * a definite refusal there is exactly one answer, past an unknown outcome one, or two where Slack did what it says it did not, and the
 * memory does not grow.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { createStandIn } from '../../dist/playground/stand-in.js';
import { startChild } from './child-app.mjs';

const COMMANDS = { full: 10_000, short: 600 };
const WARM_UP = { full: 2_000, short: 200 };
const IN_FLIGHT = 8;
const EVERY = 7;
const GROWTH = 1.2;
const REFUSALS = [{ status: 429, retryAfter: 1 }, { status: 403 }, { status: 404 }, { error: 'channel_not_found' }];
const UNKNOWN = ['reset', { status: 500 }];
const DONE = [{ status: 502, afterEffect: true }];

const one = (of) => of[Math.floor(Math.random() * of.length)];

/** Runs commands with faults. @returns what does not hold, a line each */
export async function soakFaults({ short }) {
  const length = short ? 'short' : 'full';
  const slack = await createStandIn();
  const comp = await startChild(slack, 'socket');
  let answers = 0;
  slack.workspace.subscribe(({ kind, message }) => {
    if (kind === 'posted' && message.bot !== undefined) answers++;
  });
  const counts = { refused: 0, lost: 0, 'done and said to have failed': 0 };
  async function ask(times, withFaults) {
    let acked = 0;
    const lane = async (n) => {
      for (let i = n; i < times; i += IN_FLIGHT) {
        const kind = withFaults && i % EVERY === 0 ? one(Object.keys(counts)) : null;
        if (kind) {
          counts[kind]++;
          slack.failNext('response_url', one({ refused: REFUSALS, lost: UNKNOWN }[kind] ?? DONE));
        }
        const delivery = await slack.command({ text: 'segment devops london' });
        if (delivery.acked) acked++;
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, (_, n) => lane(n)));
    return acked;
  }
  const [warm, times] = [WARM_UP[length], COMMANDS[length]];
  await ask(warm, false);
  const before = comp.rss();
  const acked = await ask(times, true);
  await wait(8_000);
  const after = comp.rss();
  const expected = warm + times + counts['done and said to have failed'];
  console.log(
    `faults: ${times} commands, ${Object.entries(counts)
      .map(([kind, n]) => `${n} × ${kind}`)
      .join(', ')}`,
  );
  console.log(
    `        ${answers - warm} answers of ${expected - warm} expected; ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after`,
  );
  const told = comp.log.filter(
    ({ msg, outcome, reason }) =>
      (msg === 'not delivered' && outcome === 'unknown') || (msg === 'blocks refused' && reason.startsWith('HTTP 5')),
  ).length;
  await comp.stop();
  await slack.close();
  return [
    ...(acked === times ? [] : [`${times - acked} commands were not acknowledged`]),
    ...(answers === expected ? [] : [`${answers} answers, not ${expected}`]),
    ...(told === counts.lost + counts['done and said to have failed']
      ? []
      : [`the log tells of ${told} unknown outcomes`]),
    ...(after <= before * GROWTH ? [] : [`memory grew from ${before.toFixed(0)} to ${after.toFixed(0)} MB`]),
  ];
}

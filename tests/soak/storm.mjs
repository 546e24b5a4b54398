/**
 * Slack's hiccups in random order under 20 commands a second: refreshes, broken and silent connections, rate limits. What must hold:
 * every command is acknowledged in time and answered once. One connection at least is left whole: where a network takes all of
 * them at once, nobody can hear.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { createStandIn } from '../../dist/playground/stand-in.js';
import { startChild } from './child-app.mjs';

/** What happens, in random order. */
const DECKS = {
  full: { refresh: 48, 'all refreshed': 12, drop: 12, mute: 4, 'rate limited': 10 },
  short: { refresh: 9, 'all refreshed': 3, drop: 3, mute: 1, 'rate limited': 2 },
};
const PER_SECOND = 20;
const WAIT_MS = [300, 1_200];
/** Milliseconds that a silent connection may stay unnoticed: another one is not muted or broken meanwhile. */
const UNNOTICED = 10_000;

const text = 'segment devops london';
const chance = (below) => Math.floor(Math.random() * below);

/** Runs the storm. @returns what does not hold, a line each */
export async function soakStorm({ short }) {
  const slack = await createStandIn();
  const comp = await startChild(slack, 'socket');
  const asked = [];
  const beat = setInterval(() => asked.push(slack.command({ text })), 1000 / PER_SECOND);
  const counts = DECKS[short ? 'short' : 'full'];
  const deck = Object.entries(counts).flatMap(([kind, times]) => Array(times).fill(kind));
  let wholeFrom = 0;
  for (const kind of deck.sort(() => Math.random() - 0.5)) {
    await wait(WAIT_MS[0] + chance(WAIT_MS[1] - WAIT_MS[0]));
    const isWhole = () => Date.now() > wholeFrom && slack.sockets.count() >= 2;
    if (kind === 'drop' || kind === 'mute') while (!isWhole()) await wait(50);
    const one = chance(slack.sockets.count());
    if (kind === 'refresh') slack.sockets.disconnect('refresh_requested', one);
    if (kind === 'all refreshed') slack.sockets.disconnect('warning');
    if (kind === 'rate limited') slack.sockets.rateLimited(one);
    if (kind === 'drop') slack.sockets.drop(one);
    if (kind === 'mute') slack.sockets.mute(one);
    if (kind === 'mute') wholeFrom = Date.now() + UNNOTICED;
  }
  clearInterval(beat);
  const acks = await Promise.all(asked);
  await wait(2_000);
  const answers = slack.messages('C0GENERAL', 'U0ADA').filter(({ bot }) => bot !== undefined).length;
  const failed = acks.filter(({ acked }) => !acked);
  const slowest = Math.max(...acks.map(({ ackMs }) => ackMs));
  console.log(
    `storm: ${asked.length} commands through ${Object.entries(counts)
      .map(([kind, n]) => `${n} × ${kind}`)
      .join(', ')}`,
  );
  console.log(
    `       acknowledged ${asked.length - failed.length}, the slowest after ${slowest} ms; answered ${answers}`,
  );
  const code = await comp.stop();
  await slack.close();
  return [
    ...(failed.length > 0 ? [`${failed.length} commands were not acknowledged: ${failed[0].failure}`] : []),
    ...(answers === asked.length ? [] : [`${answers} answers to ${asked.length} commands`]),
    ...(code === 0 ? [] : [`comp ended with ${code}`]),
  ];
}

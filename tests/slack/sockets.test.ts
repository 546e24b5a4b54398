import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { startComp, type Comp } from './comp-app.js';

let slack: StandIn;
let comp: Comp;

beforeEach(async () => {
  slack = await createStandIn();
  comp = await startComp(slack, 'socket');
});
afterEach(async () => {
  await comp.stop();
  await slack.close();
});

const LONDON = /^DevOps Engineer at Segment\. London/;
/** The answers so far, all of them private. */
const answers = (): number => slack.messages('C0GENERAL', 'U0ADA').filter(({ text }) => LONDON.test(text)).length;
const connected = (count: number) => vi.waitFor(() => expect(slack.sockets.count()).toBe(count), 5_000);

/** Asks in short order while something happens; whether all was acknowledged, and how many answers came. */
async function askedThrough(happens: () => unknown, times = 20): Promise<[acked: boolean, answered: number]> {
  const asked = [];
  for (let i = 0; i < times; i++) {
    if (i === 3) await happens();
    asked.push(slack.command({ text: 'segment devops london' }));
    await wait(20);
  }
  const acks = await Promise.all(asked);
  await vi.waitFor(() => expect(answers()).toBe(times), 5_000);
  return [acks.every(({ acked }) => acked), answers()];
}

describe('comp over Socket Mode', () => {
  test('holds two connections', () => {
    expect([slack.sockets.count(), comp.app.isAlive()]).toEqual([2, true]);
  });

  test.each([
    ['one connection is refreshed', () => slack.sockets.disconnect('refresh_requested', 0)],
    ['all are refreshed at once', () => slack.sockets.disconnect('refresh_requested')],
    ['one is refreshed twice', () => slack.sockets.disconnect('warning', 0) ?? slack.sockets.disconnect('warning', 0)],
    ['one breaks', () => slack.sockets.drop(0)],
    ['Slack limits its events', () => slack.sockets.rateLimited()],
    [
      'frames come that are none',
      () => slack.sockets.frame('{"type":"events_api","payload":null}') ?? slack.sockets.frame('['),
    ],
  ])('acknowledges and answers every command once while %s', async (_what, happens) => {
    expect(await askedThrough(happens)).toEqual([true, 20]);
    await connected(2);
  });

  test('logs that Slack limits its events, and what it did not understand, without what it holds', async () => {
    slack.sockets.rateLimited(0);
    await vi.waitFor(() => expect(comp.lines.join('\n')).toContain('Slack sent a frame that the socket client'));
  });

  test('gives up a connection that has gone silent, and makes another', { timeout: 20_000 }, async () => {
    slack.sockets.mute(0);
    await vi.waitFor(() => expect(slack.sockets.count()).toBe(2), { timeout: 12_000, interval: 100 });
    expect(comp.lines.filter((line) => line.startsWith('a connection'))).toEqual([
      'a connection to Slack ended how=lost connections=1',
    ]);
    expect(await askedThrough(() => undefined)).toEqual([true, 20]);
  });

  test('is not alive while Slack refuses its token, and alive again once it does not', async () => {
    for (let i = 0; i < 4; i++) slack.failNext('apps.connections.open', { error: 'invalid_auth' });
    slack.sockets.drop();
    await vi.waitFor(() => expect(comp.app.isAlive()).toBe(false));
    await vi.waitFor(() => expect(comp.lines).toContain('no connection to Slack reason=invalid_auth'));
    await connected(2);
    expect([comp.app.isAlive(), await askedThrough(() => undefined)]).toEqual([true, [true, 20]]);
  });

  test.each([
    ['breaks', () => slack.sockets.drop()],
    ['falls silent', () => slack.sockets.mute(0)],
    ['is refreshed', () => slack.sockets.disconnect('refresh_requested')],
    [
      'is refreshed and Slack hangs',
      () => {
        slack.failNext('apps.connections.open', 'hang');
        slack.sockets.disconnect('refresh_requested');
      },
    ],
  ])('leaves no connection where it is stopped just when one %s', async (_what, happens) => {
    happens();
    await wait(5);
    const start = performance.now();
    await comp.app.stop();
    expect([performance.now() - start < 5_000, comp.app.isAlive()]).toEqual([true, false]);
    await connected(0);
    await wait(300);
    expect(slack.sockets.count()).toBe(0);
  });

  test('leaves no connection at whatever moment of a refresh it is stopped', async () => {
    await comp.app.stop();
    for (let after = 0; after < 12; after += 0.5) {
      const { app } = await startComp(slack, 'socket');
      slack.sockets.disconnect('refresh_requested');
      const until = performance.now() + after;
      while (performance.now() < until) await new Promise(setImmediate);
      await app.stop();
    }
    await wait(300);
    expect(slack.sockets.count()).toBe(0);
  });

  test('acknowledges what it heard before it was stopped, and answers it', async () => {
    const asked = Array.from({ length: 10 }, () => slack.command({ text: 'segment devops london' }));
    const first = await Promise.race(asked);
    const unfinished = await comp.app.stop();
    const acks = await Promise.all(asked);
    const heard = acks.filter(({ acked }) => acked).length;
    expect([first.acked, unfinished, answers()]).toEqual([true, 0, heard]);
  });
});

test('comp does not start where one of its connections is refused, and leaves none', async () => {
  const other = await createStandIn();
  other.failNext('apps.connections.open', { error: 'invalid_auth' });
  await expect(startComp(other, 'socket')).rejects.toThrow(
    'Slack refuses SLACK_APP_TOKEN (invalid_auth): copy it again from your app’s settings',
  );
  await vi.waitFor(() => expect(other.sockets.count()).toBe(0));
  await other.close();
});

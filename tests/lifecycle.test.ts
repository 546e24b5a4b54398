import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asWords } from '../src/log.js';
import { createStandIn, type StandIn } from '../src/playground/stand-in.js';
import { frontDoors, type Running } from './front-door.js';
import { leaksIn } from './slack/quiet-log.js';

const front = frontDoors();
let slack: StandIn;
let comp: Running | null;

beforeEach(async () => {
  slack = await createStandIn();
  comp = null;
});
afterEach(async () => {
  comp?.signal('SIGKILL');
  await comp?.ended;
  await slack.close();
});

const linesOf = (running: Running): string[] => running.log().trim().split('\n');

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The app as an operator runs it, in either mode, with its port for health. */
async function started(mode: 'socket' | 'http', env: Record<string, string> = {}) {
  const [port, health] = [await freePort(), await freePort()];
  const { botToken, appToken, signingSecret, apiUrl } = slack;
  const running = front.start({
    SLACK_BOT_TOKEN: botToken,
    ...(mode === 'socket' ? { SLACK_APP_TOKEN: appToken } : { SLACK_SIGNING_SECRET: signingSecret, PORT: `${port}` }),
    SLACK_API_URL: apiUrl,
    HEALTH_PORT: `${health}`,
    ...env,
  });
  comp = running;
  slack.deliverTo(mode === 'socket' ? null : `http://127.0.0.1:${port}/slack/events`);
  const asked = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${health}${path}`);
    return [response.status, await response.text()];
  };
  return { running, asked, health };
}

describe.each(['socket', 'http'] as const)('comp over %s', (mode) => {
  test('is ready once it can answer, finishes what runs at SIGTERM, and ends with 0', async () => {
    const { running, asked } = await started(mode);
    await running.says('comp is ready in');
    expect([await asked('/healthz'), await asked('/readyz'), (await asked('/other'))[0]]).toEqual([
      [200, 'ok\n'],
      [200, 'ok\n'],
      404,
    ]);
    slack.failNext('response_url', { status: 429, retryAfter: 1 });
    const [card] = await Promise.all([
      slack.nextMessage(),
      slack.command({ text: 'segment devops london' }).then(() => running.signal('SIGTERM')),
    ]);
    expect([card.text.slice(0, 26), await running.ended]).toEqual(['DevOps Engineer at Segment', 0]);
    expect([running.log().includes('stopped before'), leaksIn(linesOf(running).map(asWords), slack)]).toEqual([
      false,
      [],
    ]);
  });

  test('ends within ten seconds of SIGTERM, though an answer hangs', { timeout: 20_000 }, async () => {
    const { running } = await started(mode);
    await running.says('comp is ready in');
    slack.failNext('response_url', 'hang');
    await slack.command({ text: 'segment devops london' });
    await wait(100);
    const start = performance.now();
    running.signal('SIGTERM');
    expect([await running.ended, performance.now() - start < 10_000]).toEqual([0, true]);
    expect(running.log()).toContain('"unfinished":1');
  });

  test('logs one object a line', async () => {
    const { running } = await started(mode);
    await running.says('comp is ready in');
    await Promise.all([slack.nextMessage(), slack.command({ text: 'segment devops london' })]);
    await running.says('"answered"');
    const lines = linesOf(running).map((line) => JSON.parse(line));
    expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
      ['info', expect.stringContaining('comp is ready in playground')],
      ['info', 'answered'],
    ]);
    expect(Object.keys(lines[1])).toEqual(['level', 'time', 'surface', 'guide', 'status', 'ackMs', 'answerMs', 'msg']);
  });
});

test('comp is not ready while Slack cannot reach it', async () => {
  const { running, asked } = await started('socket');
  await running.says('comp is ready in');
  for (let i = 0; i < 20; i++) slack.failNext('apps.connections.open', { error: 'account_inactive' });
  slack.sockets.drop();
  await running.says('account_inactive');
  expect([await asked('/healthz'), await asked('/readyz')]).toEqual([
    [200, 'ok\n'],
    [503, 'Slack cannot reach comp\n'],
  ]);
});

test('comp is not ready without a guide', async () => {
  const empty = mkdtempSync(path.join(tmpdir(), 'comp-'));
  const { running, asked } = await started('socket', { GUIDES_DIR: empty });
  await running.says('comp is ready in');
  expect(await asked('/readyz')).toEqual([503, 'no guide is loaded\n']);
  rmSync(empty, { recursive: true });
});

test('a port for health that is taken ends comp with 6', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const { running } = await started('socket', { HEALTH_PORT: `${port}` });
  expect([await running.ended, running.log()]).toEqual([
    6,
    `HEALTH_PORT ${port} cannot be used (EADDRINUSE): set it to a free port\n`,
  ]);
  taken.close();
});

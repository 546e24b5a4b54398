import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../src/playground/faults.js';
import { createStandIn, type StandInOptions } from '../src/playground/stand-in.js';
import { startError } from '../src/slack/start-error.js';
import { frontDoors } from './front-door.js';

/** Longer than the deadline of a call to Slack. */
const PATIENCE = 40_000;

const front = frontDoors();

/** What is amiss. */
interface Amiss extends Pick<StandInOptions, 'scopes'> {
  method?: string;
  fault?: Fault;
  env?: Record<string, string>;
}

/** How a start against a stand-in of its own ends: its exit code, and all that it said of the reason. */
async function start({ scopes, method, fault, env }: Amiss): Promise<[number, string]> {
  const slack = await createStandIn(scopes === undefined ? {} : { scopes });
  // Two connections are opened at once.
  if (method && fault) for (const _ of [1, 2]) slack.failNext(method, fault);
  const tokens = { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken };
  const { code, stderr } = await front('main', [], { ...tokens, SLACK_API_URL: slack.apiUrl, ...env });
  await slack.close();
  return [code, stderr];
}

const unreachable = (reason: string) =>
  `Slack cannot be reached (${reason}): check the network, and SLACK_API_URL if it is set`;

const noReason: Amiss = { method: 'auth.test', fault: { error: 'team_access_not_granted' } };

describe.concurrent('a start ends', () => {
  test.each<[number, string, string, Amiss]>([
    [2, 'a port is none', 'PORT must be a port number from 1 to 65535; it is “80a”', { env: { PORT: '80a' } }],
    [
      3,
      'Slack refuses the bot token',
      'Slack refuses SLACK_BOT_TOKEN (invalid_auth): copy it again from your app’s settings',
      { env: { SLACK_BOT_TOKEN: 'xoxb-wrong' } },
    ],
    [
      3,
      'Slack refuses the app-level token',
      'Slack refuses SLACK_APP_TOKEN (invalid_auth): copy it again from your app’s settings',
      { env: { SLACK_APP_TOKEN: 'xapp-wrong' } },
    ],
    [
      4,
      'the bot token lacks scopes of the manifest',
      'SLACK_BOT_TOKEN lacks app_mentions:read, im:history: add what is missing under OAuth & Permissions, and install the app again',
      { scopes: ['commands', 'chat:write', 'users:read'] },
    ],
    [
      4,
      'the app-level token lacks its scope',
      'SLACK_APP_TOKEN lacks connections:write: make a token with it under Basic Information, App-Level Tokens',
      { method: 'apps.connections.open', fault: { error: 'missing_scope' } },
    ],
    [5, 'the first call gets a 500', unreachable('HTTP 500'), { method: 'auth.test', fault: { status: 500 } }],
    [5, 'there is no such address', unreachable('HTTP 404'), { method: 'auth.test', fault: { status: 404 } }],
    [5, 'the first call is cut off', unreachable('ECONNRESET'), { method: 'auth.test', fault: 'reset' }],
    [5, 'the first call hangs', unreachable('TimeoutError'), { method: 'auth.test', fault: 'hang' }],
    [
      5,
      'asking for a socket gets a 500',
      unreachable('HTTP 500'),
      { method: 'apps.connections.open', fault: { status: 500 } },
    ],
    [
      5,
      'asking for a socket is cut off',
      unreachable('ECONNRESET'),
      { method: 'apps.connections.open', fault: 'reset' },
    ],
    [5, 'asking for a socket hangs', unreachable('TimeoutError'), { method: 'apps.connections.open', fault: 'hang' }],
    [1, 'Slack has another reason', 'Slack refuses to start comp (team_access_not_granted)', noReason],
    [
      1,
      'Slack does not say the scopes, and has another reason later',
      'Slack refuses to start comp (team_access_not_granted)',
      { ...noReason, method: 'apps.connections.open', scopes: null },
    ],
  ])(
    'with %i where %s',
    async (code, _what, reason, amiss) => {
      expect(await start(amiss)).toEqual([code, `${reason}\n`]);
    },
    PATIENCE,
  );

  const page = '<!doctype html><title>Sign in</title><p>Your auth token has expired.';
  test.each([
    ['another server', 5, unreachable('no JSON'), 'SLACK_API_URL'],
    ['another server on its port', 6, 'the port is taken: set PORT to a free one', 'PORT'],
  ])(
    'where there is %s, with %i',
    async (_what, code, reason, variable) => {
      const other = createServer((_req, res) => res.writeHead(200, { 'content-type': 'text/html' }).end(page));
      await once(other.listen(0), 'listening');
      const { port } = other.address() as AddressInfo;
      const http = { SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: 'c0ffee00c0ffee00c0ffee00c0ffee00' };
      const env =
        variable === 'PORT' ? { ...http, PORT: `${port}` } : { SLACK_API_URL: `http://127.0.0.1:${port}/api/` };
      expect(await start({ env })).toEqual([code, `${reason}\n`]);
      other.close();
    },
    PATIENCE,
  );

  test(
    'with 5 where nothing listens',
    async () => {
      const gone = await createStandIn();
      await gone.close();
      expect(await start({ env: { SLACK_API_URL: gone.apiUrl } })).toEqual([5, `${unreachable('ECONNREFUSED')}\n`]);
    },
    PATIENCE,
  );
});

test('a port that only root may use is the port’s fault, not the network’s', () => {
  const error = Object.assign(new Error('listen EACCES'), { code: 'EACCES', syscall: 'listen' });
  const { exitCode, message } = startError(error, 'SLACK_BOT_TOKEN');
  expect([exitCode, message]).toEqual([6, 'the port cannot be used (EACCES): set PORT to another']);
});

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../src/playground/faults.js';
import { createStandIn, type StandIn } from '../src/playground/stand-in.js';
import { frontDoors } from './front-door.js';

/** Longer than the deadline of a call to Slack. */
const PATIENCE = 25_000;

const front = frontDoors();
let slack: StandIn;

beforeEach(async () => {
  slack = await createStandIn();
});
afterEach(() => slack.close());

const socket = () => ({
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SLACK_API_URL: slack.apiUrl,
});

/** How a start ended: its exit code, and what it said of the reason. */
async function start(env: Record<string, string>): Promise<[number, string]> {
  const { code, stderr } = await front('main', [], env);
  return [code, stderr];
}

const unreachable = (reason: string) =>
  `Slack cannot be reached (${reason}): check the network, and SLACK_API_URL if it is set\n`;

describe('a start that fails ends with', () => {
  test('2 where the configuration is wrong', async () => {
    expect(await start({ ...socket(), PORT: '80a' })).toEqual([2, 'PORT is a port number\n']);
  });

  test('3 where Slack refuses the bot token', async () => {
    expect(await start({ ...socket(), SLACK_BOT_TOKEN: 'xoxb-wrong' })).toEqual([
      3,
      'Slack refuses SLACK_BOT_TOKEN (invalid_auth): copy it again from your app’s settings\n',
    ]);
  });

  test('3 where Slack refuses the app-level token', async () => {
    expect(await start({ ...socket(), SLACK_APP_TOKEN: 'xapp-wrong' })).toEqual([
      3,
      'Slack refuses SLACK_APP_TOKEN (invalid_auth): copy it again from your app’s settings\n',
    ]);
  });

  test('4 where the bot token lacks scopes of the manifest', async () => {
    await slack.close();
    slack = await createStandIn({ scopes: ['commands', 'chat:write', 'users:read'] });
    expect(await start(socket())).toEqual([
      4,
      'SLACK_BOT_TOKEN lacks app_mentions:read, im:history: add what is missing under OAuth & Permissions, and install the app again\n',
    ]);
  });

  test('4 where the app-level token lacks its scope', async () => {
    slack.failNext('apps.connections.open', { error: 'missing_scope' });
    slack.failNext('apps.connections.open', { error: 'missing_scope' });
    expect(await start(socket())).toEqual([
      4,
      'SLACK_APP_TOKEN lacks connections:write: make a token with it under Basic Information, App-Level Tokens\n',
    ]);
  });

  test('5 where nothing listens', async () => {
    await slack.close();
    expect(await start(socket())).toEqual([5, unreachable('ECONNREFUSED')]);
  });

  test('5 where another server answers', async () => {
    const page = '<!doctype html><title>Sign in</title><p>Your auth token has expired.';
    const server = createServer((_req, res) => res.writeHead(200, { 'content-type': 'text/html' }).end(page));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await start({ ...socket(), SLACK_API_URL: `http://127.0.0.1:${port}/` })).toEqual([
      5,
      unreachable('no JSON'),
    ]);
    server.close();
  });

  test.each<[string, Fault, string]>([
    ['auth.test', { status: 500 }, 'HTTP 500'],
    ['auth.test', { status: 404 }, 'HTTP 404'],
    ['auth.test', 'reset', 'ECONNRESET'],
    ['auth.test', 'hang', 'TimeoutError'],
    ['apps.connections.open', { status: 500 }, 'HTTP 500'],
    ['apps.connections.open', 'reset', 'ECONNRESET'],
    ['apps.connections.open', 'hang', 'TimeoutError'],
  ])(
    '5 where %s gets %j',
    async (method, fault, reason) => {
      // Two connections are opened at once.
      slack.failNext(method, fault);
      slack.failNext(method, fault);
      expect(await start(socket())).toEqual([5, unreachable(reason)]);
    },
    PATIENCE,
  );

  test('6 where the port is taken', async () => {
    const env = {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: 'c0ffee00c0ffee00c0ffee00c0ffee00',
      SLACK_API_URL: slack.apiUrl,
      PORT: new URL(slack.url).port,
    };
    expect(await start(env)).toEqual([6, 'the port is taken: set PORT to a free one\n']);
  });

  test('1 where Slack has another reason', async () => {
    slack.failNext('auth.test', { error: 'team_access_not_granted' });
    expect(await start(socket())).toEqual([1, 'Slack refuses to start comp (team_access_not_granted)\n']);
  });
});

test('a bot token whose scopes Slack does not say is taken: what is wrong comes later', async () => {
  await slack.close();
  slack = await createStandIn({ scopes: null });
  slack.failNext('apps.connections.open', { error: 'team_access_not_granted' });
  slack.failNext('apps.connections.open', { error: 'team_access_not_granted' });
  expect(await start(socket())).toEqual([1, 'Slack refuses to start comp (team_access_not_granted)\n']);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, VARIABLES } from '../src/config.js';

const BOT = 'xoxb-1';
const APP = 'xapp-1';
const SECRET = '0123456789abcdef0123456789abcdef';

const refused = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  return 'accepted';
};

describe('the connection', () => {
  test.each([
    [{}, null],
    [{ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ' }, null],
    [
      { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP },
      { mode: 'socket', botToken: BOT, appToken: APP },
    ],
    [
      { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_SIGNING_SECRET: SECRET },
      { mode: 'socket', botToken: BOT, appToken: APP },
    ],
    [
      { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET },
      { mode: 'http', botToken: BOT, signingSecret: SECRET, port: 3000 },
    ],
    [
      { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET, PORT: '8080' },
      { mode: 'http', botToken: BOT, signingSecret: SECRET, port: 8080 },
    ],
    [{ SLACK_API_URL: 'http://127.0.0.1:4001/api/' }, null],
  ])('of %j is %j', (env, connection) => {
    expect(readConfig(env).connection).toEqual(connection);
  });

  test('in Socket Mode leaves a signing secret unused, and says so', () => {
    const { notes } = readConfig({ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_SIGNING_SECRET: SECRET });
    expect(notes).toEqual(['SLACK_SIGNING_SECRET is not used: with SLACK_APP_TOKEN comp runs in Socket Mode']);
  });
});

test('everything but the connection has a default', () => {
  expect(readConfig({})).toEqual({
    guidesDir: 'seeds',
    connection: null,
    port: 3000,
    slackApiUrl: null,
    health: null,
    ratePerMinute: 30,
    logLevel: 'info',
    allowedTeams: [],
    allowExternal: false,
    command: '/comp',
    missesFile: null,
    operators: [],
    notes: [],
  });
});

test('what is set is read', () => {
  const env = {
    GUIDES_DIR: 'guides',
    SLACK_API_URL: 'http://127.0.0.1:4001/api/',
    ALLOWED_TEAMS: 'T1, T2',
    ALLOW_EXTERNAL: '1',
    OPERATORS: 'U1 ,W2',
    HEALTH_PORT: '8080',
    RATE_PER_MINUTE: '5',
    LOG_LEVEL: 'warn',
  };
  expect(readConfig(env)).toMatchObject({
    guidesDir: 'guides',
    slackApiUrl: 'http://127.0.0.1:4001/api/',
    allowedTeams: ['T1', 'T2'],
    allowExternal: true,
    operators: ['U1', 'W2'],
    health: { host: '127.0.0.1', port: 8080 },
    ratePerMinute: 5,
    logLevel: 'warn',
  });
});

test.each([
  [
    { SLACK_BOT_TOKEN: BOT },
    'SLACK_BOT_TOKEN is set alone: add SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP',
  ],
  [{ SLACK_APP_TOKEN: APP }, 'SLACK_BOT_TOKEN is missing, though SLACK_APP_TOKEN is set: set both, or none'],
  [
    { SLACK_SIGNING_SECRET: SECRET },
    'SLACK_BOT_TOKEN is missing, though SLACK_SIGNING_SECRET is set: set both, or none',
  ],
  [
    { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: BOT },
    'SLACK_APP_TOKEN must begin with xapp-… (Basic Information, App-Level Tokens, with connections:write); what it holds is a bot token, which belongs elsewhere',
  ],
  [
    { SLACK_BOT_TOKEN: APP, SLACK_APP_TOKEN: APP },
    'SLACK_BOT_TOKEN must begin with xoxb-… (OAuth & Permissions, Bot User OAuth Token); what it holds is an app-level token, which belongs elsewhere',
  ],
  [
    { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: APP },
    'SLACK_SIGNING_SECRET must be a row of hexadecimal digits (Basic Information, App Credentials); what it holds is an app-level token, which belongs elsewhere',
  ],
  [
    { NODE_ENV: 'production' },
    'No Slack token is set, and NODE_ENV=production starts no playground. Set SLACK_BOT_TOKEN with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP), in the environment or in .env; the README says where to find them.',
  ],
  [{ PORT: '80a' }, 'PORT must be a port number from 1 to 65535; it is “80a”'],
  [{ PORT: '70000' }, 'PORT must be a port number from 1 to 65535; it is “70000”'],
  [{ HEALTH_PORT: '-1' }, 'HEALTH_PORT must be a port number from 1 to 65535; it is “-1”'],
  [{ RATE_PER_MINUTE: '0' }, 'RATE_PER_MINUTE must be a whole number of questions, such as 30; it is “0”'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of debug, info, warn, error, silent; it is “loud”'],
  [{ COMMAND: 'pay' }, 'COMMAND must be a slash and up to 31 small letters, digits, - or _, such as /pay; it is “pay”'],
  [{ ALLOW_EXTERNAL: 'yes' }, 'ALLOW_EXTERNAL must be 1 or 0; it is “yes”'],
  [{ ALLOWED_TEAMS: 'acme' }, 'ALLOWED_TEAMS must be a list of workspace ids such as T0123ABC,T0456DEF; it is “acme”'],
  [{ OPERATORS: '@ada' }, 'OPERATORS must be a list of user ids such as U0123ABC,U0456DEF; it is “@ada”'],
  [
    { SLACK_API_URL: 'http://127.0.0.1:4001/api' },
    'SLACK_API_URL must end with a slash, such as http://127.0.0.1:4001/api/; it is “http://127.0.0.1:4001/api”',
  ],
])('%j is refused with its way out, and without the token', (env, message) => {
  expect(refused(env)).toBe(message);
});

test('.env.example names every variable, and no other', () => {
  const named = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(VARIABLES));
});

test('.env.example as it stands is a configuration without a connection', () => {
  const lines = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)];
  const env = Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
  expect(readConfig(env)).toEqual(readConfig({}));
});

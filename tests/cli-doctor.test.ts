import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { samplesOf } from '../src/cli/sample-cards.js';
import { loadLibrary } from '../src/guides/library.js';
import { createStandIn, type StandIn, type StandInOptions } from '../src/playground/stand-in.js';
import { frontDoors } from './front-door.js';

const front = frontDoors();
let slack: StandIn;

beforeEach(() => meet({}));
afterEach(() => slack.close());

async function meet(options: StandInOptions): Promise<void> {
  slack = await createStandIn(options);
}

/** What the doctor says, a line each, and its exit code. */
async function doctor(env: Record<string, string> = {}): Promise<[number, string[]]> {
  const tokens = { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl };
  const { code, stdout, stderr } = await front('cli', ['doctor'], { ...tokens, ...env });
  expect([stderr, /xox[bp]-[^…]|xapp-[^…]|c0ffee/.exec(stdout)]).toEqual(['', null]);
  return [code, stdout.trimEnd().split('\n')];
}

const CONFIGURATION = 'ok    configuration: Socket Mode';
const GUIDES = expect.stringMatching(
  /^ok    guides: seeds holds 1 guide, 0 refused, \d+ warnings?, 0 skipped as no guide/,
);
const answers = () => `ok    Slack: ${slack.apiUrl} answers`;
const BOT = 'ok    bot token: it is for playground';
const SCOPES = 'ok    scopes: app_mentions:read, chat:write, commands, im:history';
const APP = 'ok    app-level token: Slack gives a connection for it';
const CARDS = expect.stringMatching(/^ok    cards: Slack was asked about \d+ cards and windows$/);
const CLOCK = expect.stringMatching(/^ok    clock: about [0-9] s from Slack’s$/);

describe('comp doctor', () => {
  test('says what is as it is to be, a line a check', async () => {
    expect(await doctor()).toEqual([0, [CONFIGURATION, GUIDES, answers(), BOT, SCOPES, APP, CLOCK, CARDS]]);
  });

  test('cannot check a signing secret, and says so', async () => {
    const env = { SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: 'c0ffee00c0ffee00c0ffee00c0ffee00' };
    const [code, lines] = await doctor(env);
    expect([code, lines[0], lines[5]]).toEqual([
      0,
      'ok    configuration: HTTP on port 3000',
      'note  signing secret: only Slack can tell; if comp answers 401, copy it again from Basic Information',
    ]);
  });

  test('finds a wrong bot token, and goes on', async () => {
    expect(await doctor({ SLACK_BOT_TOKEN: 'xoxb-wrong' })).toEqual([
      3,
      [
        CONFIGURATION,
        GUIDES,
        answers(),
        'wrong bot token: Slack refuses SLACK_BOT_TOKEN (invalid_auth): copy it again from your app’s settings',
        'note  scopes: cannot be told without a bot token that Slack takes',
        APP,
        CLOCK,
        CARDS,
      ],
    ]);
  });

  test('finds missing scopes, and a wrong app-level token after them', async () => {
    await slack.close();
    await meet({ scopes: ['commands'] });
    expect(await doctor({ SLACK_APP_TOKEN: 'xapp-wrong' })).toEqual([
      4,
      [
        CONFIGURATION,
        GUIDES,
        answers(),
        BOT,
        'wrong scopes: SLACK_BOT_TOKEN lacks app_mentions:read, chat:write, im:history: add what is missing under OAuth & Permissions, and install the app again',
        'wrong app-level token: Slack refuses SLACK_APP_TOKEN (invalid_auth): copy it again from your app’s settings',
        CLOCK,
        CARDS,
      ],
    ]);
  });

  test('finds an app-level token without its scope', async () => {
    slack.failNext('apps.connections.open', { error: 'missing_scope' });
    const [code, lines] = await doctor();
    expect([code, lines[5]]).toEqual([
      4,
      'wrong app-level token: SLACK_APP_TOKEN lacks connections:write: make a token with it under Basic Information, App-Level Tokens',
    ]);
  });

  test('says so where Slack does not say the scopes', async () => {
    await slack.close();
    await meet({ scopes: null });
    const [code, lines] = await doctor();
    expect([code, lines[4]]).toEqual([0, 'note  scopes: Slack does not say which the bot token has']);
  });

  test.each([
    [301_000, 'behind'],
    [-301_000, 'ahead of'],
  ])('finds a clock that is %i ms off', async (off, how) => {
    await slack.close();
    await meet({ now: () => Date.now() + off });
    const [code, lines] = await doctor();
    expect([code, lines[6]]).toEqual([
      1,
      expect.stringMatching(
        `^wrong clock: 30[0-9] s ${how} Slack’s, and past 300 s Slack’s signatures are refused: let NTP set it$`,
      ),
    ]);
  });

  test('takes a clock that is half a minute off', async () => {
    await slack.close();
    await meet({ now: () => Date.now() + 30_000 });
    expect((await doctor())[0]).toBe(0);
  });

  test('finds that Slack cannot be reached, and what is wrong with the guides', async () => {
    await slack.close();
    expect(await doctor({ GUIDES_DIR: 'nowhere' })).toEqual([
      2,
      [
        CONFIGURATION,
        'wrong guides: GUIDES_DIR names a folder that cannot be read: nowhere (ENOENT)',
        'wrong Slack: Slack cannot be reached (ECONNREFUSED): check the network, and SLACK_API_URL if it is set',
        'note  tokens and scopes: cannot be told while Slack does not answer',
        'note  clock: Slack does not say what time it is',
      ],
    ]);
  });

  test.each([
    [{ status: 503 }, 'HTTP 503'],
    ['hang', 'TimeoutError'],
  ] as const)('finds that Slack answers with %j', async (fault, reason) => {
    slack.failNext('auth.test', fault);
    const [code, lines] = await doctor();
    expect([code, lines[2]]).toEqual([
      5,
      `wrong Slack: Slack cannot be reached (${reason}): check the network, and SLACK_API_URL if it is set`,
    ]);
  });

  test('finds a page in place of Slack', async () => {
    const [code, lines] = await doctor({ SLACK_API_URL: `${slack.url}/` });
    expect([code, lines[2]]).toEqual([
      5,
      'wrong Slack: Slack cannot be reached (HTTP 404): check the network, and SLACK_API_URL if it is set',
    ]);
  });

  test('without a token looks at the guides alone', async () => {
    expect(await doctor({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' })).toEqual([
      0,
      ['note  configuration: no Slack token is set, so comp would start the playground', GUIDES],
    ]);
  });

  test('with a wrong configuration looks at the guides all the same', async () => {
    expect(await doctor({ PORT: '80a', SLACK_APP_TOKEN: slack.botToken })).toEqual([
      2,
      [
        'wrong configuration: SLACK_APP_TOKEN must begin with xapp-… (Basic Information, App-Level Tokens, with connections:write); what it holds is a bot token, which belongs elsewhere',
        'wrong configuration: PORT must be a port number from 1 to 65535; it is “80a”',
        GUIDES,
        'note  Slack: not asked while the configuration is wrong',
      ],
    ]);
  });

  test('counts what is refused, and finds a folder without a guide', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'comp-'));
    const guidesLine = async () => {
      const [code, lines] = await doctor({ GUIDES_DIR: folder });
      return [code, lines[1]];
    };
    const empty = await guidesLine();
    writeFileSync(path.join(folder, 'a.md'), '---\ncompany: Acme Inc\nrole: tester\n---\n');
    const refused = await guidesLine();
    writeFileSync(
      path.join(folder, 'b.md'),
      '---\ncompany: acme\nrole: clerk\ncompany_display: Acme\nrole_display: Clerk\ncompensation:\n  - { region: London, currency: GBP, base_low: 1000, base_high: 2000 }\n---\n',
    );
    const some = await guidesLine();
    expect([empty, refused, some]).toEqual([
      [
        2,
        `wrong guides: ${folder} holds 0 guides, 0 refused, 0 warnings, 0 skipped as no guide: let GUIDES_DIR name the folder of your guides`,
      ],
      [
        2,
        `wrong guides: ${folder} holds 0 guides, 1 refused, 0 warnings, 0 skipped as no guide: let GUIDES_DIR name the folder of your guides`,
      ],
      [
        0,
        expect.stringMatching(
          /holds 1 guide, 1 refused, \d+ warnings?, 0 skipped as no guide; comp check \S+ lists them$/,
        ),
      ],
    ]);
    rmSync(folder, { recursive: true });
  });
});

describe('the cards that Slack is asked about', () => {
  test('are those of every kind, and one that it refuses is named', async () => {
    const names = [...samplesOf(await loadLibrary('seeds'), '/comp', '2026-11-25')].map(({ name }) => name);
    expect(names).toEqual([
      'the answer to “help”',
      'the answer to “list”',
      'the answer to “no such company”',
      'the Home tab',
      'the form to pick from',
      'the card of a band with table and feedback buttons',
      'the card of a band with table',
      'the card of a band with feedback buttons',
      'the card of a band',
      'the card of levers',
      'the card of script',
      'the card of written',
      'the card of levers written',
      'the card of an offer',
      'the form for an offer',
      'the form of a script of one’s own',
      'the form to share',
    ]);
    slack.failNext('blocks.validate', { error: 'invalid_blocks' });
    const [code, lines] = await doctor();
    expect([code, lines.filter((line) => line.includes('cards:'))]).toEqual([
      1,
      ['wrong cards: Slack refuses the answer to “help” (invalid_blocks): please report it', CARDS],
    ]);
  });

  test('are not asked about where Slack does not check them', async () => {
    slack.failNext('blocks.validate', { error: 'unknown_method' });
    const [code, lines] = await doctor();
    expect([code, lines.at(-1)]).toEqual([0, 'note  cards: Slack does not check them here']);
  });
});

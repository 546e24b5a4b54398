import { describe, expect, test } from 'vitest';
import { frontDoors } from './front-door.js';

const front = frontDoors();

const LONDON = `DevOps Engineer at Segment

London: base £115K–£142K, RSUs £68K–£125K over 4 years, bonus 10–15 %, total £145K–£188K a year, as the guide states it.

  London            Range
  Base Salary       £115K–£142K
  Stock (RSU/4yr)   £68K–£125K
  Bonus             10–15 %
  Total Comp        £145K–£188K

Level: Segment DevOps = Google SRE L3-L4 = Twilio Platform Eng = Datadog Infra Eng = AWS DevOps

2025-Q4 · the guide rates itself high · Levels.fyi · reviewed 23 Feb 2026, due again since 23 May

[Show levers] [What to say] [Check my offer] [Region: London ▾]
`;

describe('comp lookup', () => {
  test('prints the card that people see', async () => {
    expect(await front('cli', ['lookup', 'segment', 'devops', 'london'])).toEqual({
      code: 0,
      stdout: LONDON,
      stderr: '',
    });
  });

  test('reads the guides of the folder that is named, or else of GUIDES_DIR', async () => {
    const named = await front('cli', ['lookup', 'harbor labs software', '--guides', 'tests/guides']);
    const set = await front('cli', ['lookup', 'harbor labs software'], { GUIDES_DIR: 'tests/guides' });
    expect([named.stdout.split('\n')[0], set]).toEqual(['Software Engineer at Harbor Labs', named]);
  });

  test('says which folder cannot be read', async () => {
    expect(await front('cli', ['lookup', 'x', '--guides', 'nowhere'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'cannot read the guides folder nowhere (ENOENT): name one that exists\n',
    });
  });
});

test.each([
  ['comp show --all --json --guides seeds'],
  ['comp check seeds'],
  ['comp lookup segment devops --guides seeds'],
])('%s ends quietly when its reader goes away', async (command) => {
  const [, ...args] = command.split(' ');
  expect(await front.intoClosedPipe(args)).toBe('');
});

test.each([[[]], [['lookup']], [['show']], [['check']], [['nonsense', 'x']]])(
  'comp %j explains itself',
  async (args) => {
    const { code, stderr } = await front('cli', args);
    expect([code, stderr.split('\n')[0], stderr.includes('comp check DIR|FILE…')]).toEqual([2, 'usage:', true]);
  },
);

describe('the app', () => {
  test('in production without a Slack token says what is missing, and starts no playground', async () => {
    const { code, stdout, stderr } = await front('main', [], { NODE_ENV: 'production' });
    expect([code, stdout, stderr.split('. ')[0]]).toEqual([
      2,
      '',
      'No Slack token is set, and NODE_ENV=production starts no playground',
    ]);
  });

  test('with half the tokens says which one is missing', async () => {
    const { code, stderr } = await front('main', [], { SLACK_BOT_TOKEN: 'xoxb-1' });
    expect([code, stderr]).toEqual([
      2,
      'SLACK_BOT_TOKEN is set alone: add SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP\n',
    ]);
  });

  test('names a guides folder that cannot be read', async () => {
    const env = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', GUIDES_DIR: 'nowhere' };
    expect(await front('main', [], env)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'GUIDES_DIR names a folder that cannot be read: nowhere (ENOENT)\n',
    });
  });
});

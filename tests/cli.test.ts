import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontDoors } from './front-door.js';

const front = frontDoors();

const LONDON = `DevOps Engineer at Segment

£145K–£188K total a year · London

  Component         Range
  Base Salary       £115K–£142K
  Stock (RSU/4yr)   £68K–£125K
  Bonus             10–15%

Level: Segment DevOps = Google SRE L3-L4 = Twilio Platform Eng = Datadog Infra Eng = AWS DevOps

2025-Q4 · confidence: high (self-rated) · Levels.fyi · reviewed 23 Feb 2026 · ⚠ review overdue since 23 May

[What to say] [Show levers] [Check my offer] [Region: London ▾]
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

describe('comp manifest', () => {
  const printed = async (args: readonly string[]) => {
    const { code, stdout, stderr } = await front('cli', ['manifest', ...args], { COMMAND: '' });
    return { code, stderr, manifest: parse(stdout) };
  };
  const shipped = () => parse(readFileSync('manifest.yml', 'utf8'));

  test('prints the one that is shipped', async () => {
    expect(await printed([])).toEqual({ code: 0, stderr: '', manifest: shipped() });
  });

  test('fills in the four addresses of HTTP', async () => {
    const url = 'https://comp.example.com/slack/events';
    const { features, settings, ...rest } = shipped();
    expect((await printed(['--http', 'https://comp.example.com'])).manifest).toEqual({
      ...rest,
      features: { ...features, slash_commands: [{ ...features.slash_commands[0], url }] },
      settings: {
        ...settings,
        event_subscriptions: { ...settings.event_subscriptions, request_url: url },
        interactivity: { is_enabled: true, request_url: url, message_menu_options_url: url },
        socket_mode_enabled: false,
      },
    });
  });

  test('calls the command as asked, also in words, and shows comp among the agents', async () => {
    const { manifest } = await printed(['--command', '/pay', '--agent']);
    expect([
      manifest.features.slash_commands[0].command,
      manifest.display_information.long_description.includes('Type /pay with a company'),
      JSON.stringify(manifest).includes('/comp'),
      Object.keys(manifest.features.agent_view),
      manifest.oauth_config.scopes.bot.at(-1),
    ]).toEqual(['/pay', true, false, ['agent_description', 'suggested_prompts'], 'assistant:write']);
  });

  test.each([
    [
      ['--http', 'comp.example.com'],
      '--http must be the address of a host, such as https://comp.example.com; it is “comp.example.com”\n',
    ],
    [
      ['--command', 'pay'],
      '--command must be a slash and up to 31 small letters, digits, - or _, such as /pay; it is “pay”\n',
    ],
  ])('refuses %j with the way out', async (args, stderr) => {
    expect(await front('cli', ['manifest', ...args])).toEqual({ code: 2, stdout: '', stderr });
  });
});

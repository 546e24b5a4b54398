import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
let out: string;
/** A folder with the project's guides and without a developer's own .env. */
let home: string;

beforeAll(async () => {
  out = await mkdtemp(path.resolve('node_modules', '.comp-'));
  home = await mkdtemp(path.join(tmpdir(), 'comp-'));
  for (const folder of ['seeds', 'tests']) await symlink(path.resolve(folder), path.join(home, folder));
  await run('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', out]);
}, 60_000);
afterAll(() => rm(out, { recursive: true }));

/** Runs one of the front doors, built afresh; `code` is its exit code. */
async function front(door: 'cli' | 'main', args: string[], env: Record<string, string> = {}) {
  const child = { cwd: home, env: { PATH: process.env['PATH'], ...env } };
  const done = await run('node', [path.join(out, `${door}.js`), ...args], child).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
  return done;
}

const LONDON = `DevOps Engineer at Segment

London: base £115K–£142K, RSUs £68K–£125K over 4 years, bonus 10–15 %, total £145K–£188K a year, as the guide states it.

  London            Range
  Base Salary       £115K–£142K
  Stock (RSU/4yr)   £68K–£125K
  Bonus             10–15 %
  Total Comp        £145K–£188K

Level: Segment DevOps = Google SRE L3-L4 = Twilio Platform Eng = Datadog Infra Eng = AWS DevOps

2025-Q4 · the guide rates itself high · Levels.fyi · reviewed 23 Feb 2026, due again since 23 May

[Show levers] [Negotiate-up script] [Region: London ▾]
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

describe('comp check', () => {
  test('counts guides and exits 0 where none is refused', async () => {
    expect(await front('cli', ['check', 'seeds'])).toEqual({
      code: 0,
      stdout: '1 guide, 0 refused, 0 warnings, 0 skipped as no guide\n',
      stderr: '',
    });
  });

  test('names file, line, column and field of what is wrong, and exits 1', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'comp-'));
    await writeFile(path.join(folder, 'a.md'), '---\ncompany: Acme Inc\nrole: tester\n---\n');
    const { code, stdout } = await front('cli', ['check', folder]);
    expect([code, stdout.split('\n')]).toEqual([
      1,
      [
        'a.md:2:10 error company: found "Acme Inc"; write lower-case words joined by hyphens, such as segment',
        'a.md:2:1 error company_display: found nothing; write the name of the company, such as Segment',
        'a.md:2:1 error role_display: found nothing; write the name of the role, such as DevOps Engineer',
        'a.md:2:1 error compensation: found nothing; write a list of regions with their ranges',
        '0 guides, 1 refused, 0 warnings, 0 skipped as no guide',
        '',
      ],
    ]);
  });
});

test.each([[[]], [['lookup']], [['check']], [['nonsense', 'x']]])('comp %j explains itself', async (args) => {
  const { code, stderr } = await front('cli', args);
  expect([code, stderr.split('\n')[0], stderr.includes('comp check DIR')]).toEqual([2, 'usage:', true]);
});

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

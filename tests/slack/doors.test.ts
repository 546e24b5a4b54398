import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import type { Message } from '../../src/playground/workspace.js';
import { clickOn, type Mode, startComp } from './comp-app.js';

let slack: StandIn;
let stop: () => Promise<void>;

beforeEach(async () => {
  slack = await createStandIn();
  stop = () => Promise.resolve();
});
afterEach(async () => {
  await stop();
  await slack.close();
});

async function start(mode: Mode, options: Parameters<typeof startComp>[2] = {}): Promise<void> {
  ({ stop } = await startComp(slack, mode, options));
}

describe('a workspace that is not allowed', () => {
  test.each<Mode>(['socket', 'http'])('is told so over %s, and its events are left alone', async (mode) => {
    await start(mode, { allowedTeams: ['T0OTHER'] });
    const [told] = await Promise.all([slack.nextMessage(), slack.command({ text: 'segment devops' })]);
    expect([told.text, told.visibleTo]).toEqual([
      'comp is not enabled in this workspace: ask whoever runs it.',
      'U0ADA',
    ]);
  });

  const at = { channel: 'C0GENERAL' };
  test.each<[string, (card: Message) => Promise<unknown>]>([
    ['a mention', () => slack.mention({ text: 'segment devops london' })],
    ['a direct message', () => slack.directMessage({ text: 'segment devops london' })],
    ['a click', ({ ts }) => slack.click({ ...at, ts, actionId: 'show.levers' })],
    ['a choice of region', ({ ts }) => slack.click({ ...at, ts, actionId: 'region', option: 'New York' })],
    ['the button for a form', ({ ts }) => slack.click({ ...at, ts, actionId: 'show.offer' })],
    ['a keystroke in a menu', () => slack.suggest({ actionId: 'pick.company', value: 'seg' })],
    ['a shortcut on a message', ({ ts }) => slack.messageShortcut({ ...at, ts, callbackId: 'check_message' })],
    ['a shortcut', () => slack.globalShortcut({ callbackId: 'ask_comp' })],
    ['the Home tab', () => slack.openHome({})],
  ])('gets nothing through %s', async (_door, act) => {
    await start('socket');
    const [card] = await Promise.all([slack.nextMessage(), slack.mention({ text: 'segment devops london' })]);
    await slack.globalShortcut({ callbackId: 'ask_comp' });
    await stop();
    await start('socket', { allowedTeams: ['T0OTHER'] });
    const before = slack.calls.length;
    await act(card).catch(() => null);
    await stop();
    expect(slack.calls.slice(before)).toEqual([]);
    expect(slack.deliveries.slice(2).filter(({ acked, ackPayload }) => !acked || ackPayload)).toEqual([]);
  });

  test('gets nothing through a form', async () => {
    await start('socket');
    const [card] = await Promise.all([slack.nextMessage(), slack.command({ text: 'segment devops london' })]);
    await Promise.all([slack.nextView(), slack.click(clickOn(card, 'show.share'))]);
    await stop();
    await start('socket', { allowedTeams: ['T0OTHER'] });
    const before = slack.calls.length;
    expect(await slack.submitView()).toMatchObject({ acked: true });
    await stop();
    expect(slack.calls.slice(before)).toEqual([]);
  });

  test('and its people get nothing in a channel that they share with one that is', async () => {
    await start('socket', { allowedTeams: ['T0COMP'] });
    const before = slack.calls.length;
    await slack.mention({ text: 'segment devops london', external: true });
    await stop();
    expect(slack.calls.slice(before)).toEqual([]);
  });

  test('does not keep out one that is', async () => {
    await start('socket', { allowedTeams: ['T0OTHER', 'T0COMP'] });
    const [card] = await Promise.all([slack.nextMessage(), slack.mention({ text: 'segment devops london' })]);
    expect(card.text).toContain('London: base £115K–£142K');
  });
});

describe('a channel that people from outside are in', () => {
  test('gets no public card', async () => {
    await start('socket');
    const ask = () => slack.mention({ text: 'segment devops london', external: true });
    const [card] = await Promise.all([slack.nextMessage(), ask()]);
    expect(card.visibleTo).toBe('U0ADA');
  });

  test('gets one where the operator allows it', async () => {
    await start('socket', { allowExternal: true });
    const ask = () => slack.mention({ text: 'segment devops london', external: true });
    const [card] = await Promise.all([slack.nextMessage(), ask()]);
    expect(card.visibleTo).toBeUndefined();
  });
});

describe('a start', () => {
  const socket = (over: object) => ({
    connection: { mode: 'socket' as const, botToken: slack.botToken, appToken: slack.appToken, ...over },
  });

  test('stops at a wrong bot token', async () => {
    await expect(start('socket', socket({ botToken: 'xoxb-wrong' }))).rejects.toMatchObject({
      exitCode: 3,
      message: 'Slack refuses SLACK_BOT_TOKEN (invalid_auth): copy it again from your app’s settings',
    });
  });

  test('stops at a wrong app token', async () => {
    await expect(start('socket', socket({ appToken: 'xapp-wrong' }))).rejects.toMatchObject({
      exitCode: 3,
      message: 'Slack refuses SLACK_APP_TOKEN (invalid_auth): copy it again from your app’s settings',
    });
  });

  test('stops where Slack cannot be reached', async () => {
    await expect(start('socket', { slackApiUrl: 'http://127.0.0.1:9/api/' })).rejects.toMatchObject({
      exitCode: 5,
      message: expect.stringContaining('check the network, and SLACK_API_URL if it is set'),
    });
  });

  test('stops at a port that is taken', async () => {
    const taken = Number(new URL(slack.url).port);
    const connection = {
      mode: 'http' as const,
      botToken: slack.botToken,
      signingSecret: slack.signingSecret,
      port: taken,
    };
    await expect(start('http', { connection })).rejects.toMatchObject({
      exitCode: 6,
      message: 'the port is taken: set PORT to a free one',
    });
  });
});

test('a guide cannot call a channel, mention a person or make a link', async () => {
  const guides = await mkdtemp(path.join(tmpdir(), 'comp-'));
  const evil = '<!channel> <@U0BEN> <https://evil.example|here> & <b>';
  const guide = `---
company: evil
company_display: "${evil}"
role: tester
role_display: "${evil}"
compensation:
  - { region: "${evil}", currency: GBP, base_low: 1000, base_high: 2000 }
data_sources: ["${evil}"]
level_mapping: { raw: "${evil}" }
---
**Global Levers**

1. **${evil} one:** "${evil} six words are said here"
2. **Two:** "${evil} six words are said here"

> **Negotiate Up Strategy:** "${evil} six words are said here" Accept if above £2K base.
`;
  await writeFile(path.join(guides, 'evil.md'), guide);
  await start('socket', { guides });
  const [band] = await Promise.all([slack.nextMessage(), slack.mention({ text: 'evil tester' })]);
  const click = (actionId: string) =>
    Promise.all([slack.nextMessage(), slack.click({ channel: 'C0GENERAL', ts: band.ts, actionId })]);
  const [[levers], [script]] = [await click('show.levers'), await click('show.script')];
  for (const { text, blocks = [] } of [band, levers, script]) {
    expect(text).toContain('&lt;!channel&gt;');
    const mrkdwn = JSON.stringify(blocks).match(/"type":"mrkdwn","text":"(?:[^"\\]|\\.)*"/g) ?? [];
    expect(mrkdwn).not.toEqual([]);
    expect([text, ...mrkdwn].filter((part) => /<[!@#h]/.test(part))).toEqual([]);
  }
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { IDENTITY } from '../../src/playground/identity.js';
import { createStandIn } from '../../src/playground/stand-in.js';
import { startComp } from './comp-app.js';

const manifest = parse(readFileSync('manifest.yml', 'utf8'));
/** What the listeners register, and the Web API methods that the ways of answering call, as the code has them. */
const source = readdirSync('src/slack')
  .map((name) => readFileSync(`src/slack/${name}`, 'utf8'))
  .join('\n');
const all = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

/** The scope that each thing in the code needs; nothing else is asked for. */
const SCOPES: Readonly<Record<string, string>> = {
  command: 'commands',
  app_mention: 'app_mentions:read',
  message: 'im:history',
  postEphemeral: 'chat:write',
  postMessage: 'chat:write',
  update: 'chat:write',
};

/** Events that need no scope. */
const SCOPELESS = new Set(['app_home_opened']);

describe('the manifest', () => {
  test('has one command: the code answers any that the manifest of an operator names', () => {
    const names = manifest.features.slash_commands.map(({ command }: { command: string }) => command);
    expect([names, source.match(/app\.(command)\(\/\^/g)?.length]).toEqual([['/comp'], 1]);
  });

  test('subscribes to the events that the code answers, and no other', () => {
    const events = all(/app\.event\('([^']+)'/g).map((event) => (event === 'message' ? 'message.im' : event));
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(events);
  });

  test('asks for the scopes that the code uses, and no other; the stand-in grants them', () => {
    const used = [
      ...all(/app\.(command)\(/g),
      ...all(/app\.event\('([^']+)'/g).filter((event) => !SCOPELESS.has(event)),
      ...all(/client\.chat\.(\w+)/g),
    ];
    const scopes = [...new Set(used.map((name) => SCOPES[name] ?? `no scope known for ${name}`))].toSorted();
    expect(manifest.oauth_config.scopes).toEqual({ bot: scopes });
    expect(IDENTITY.scopes).toEqual(scopes);
  });

  test('has the shortcuts that the code answers, and no other', () => {
    const shortcuts = manifest.features.shortcuts.map(({ callback_id: id }: { callback_id: string }) => id);
    expect(shortcuts.toSorted()).toEqual(all(/app\.shortcut\(\{[^}]*callback_id: '([^']+)'/g));
    expect(manifest.features.shortcuts.every(({ name }: { name: string }) => name.length <= 24)).toBe(true);
  });

  test('has interactivity, for the buttons', () => {
    expect([manifest.settings.interactivity.is_enabled, all(/app\.(action)[<(]/g)]).toEqual([true, ['action']]);
  });

  test('keeps to the lengths that Slack allows', () => {
    const { name, description, long_description: long } = manifest.display_information;
    expect([name.length <= 35, description.length <= 140, long.length >= 175 && long.length <= 4000]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('has the Home tab that the code publishes, and lets people write to comp: the messages tab is open', () => {
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });
});

test('the example in the manifest’s usage hint is a question that comp answers', async () => {
  const slack = await createStandIn();
  const { stop } = await startComp(slack, 'socket');
  const [{ usage_hint: text }] = manifest.features.slash_commands;
  const [card] = await Promise.all([slack.nextMessage(), slack.command({ text })]);
  expect(card.text).toContain('DevOps Engineer at Segment. London: base £115K–£142K');
  await stop();
  await slack.close();
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { createRate } from '../../src/slack/rate.js';
import { startComp, type Comp, type Mode } from './comp-app.js';

const TOLD = /^That was quick: comp answers a person 3 times a minute\. Please ask again in (20|19) seconds\.$/;

describe('a rate', () => {
  test('allows as many at once as a minute has, and then one whenever it is due', () => {
    let now = 0;
    const take = createRate(3, () => now);
    const takes = [0, 0, 0, 0, 5_000, 20_000, 20_000, 300_000, 300_000, 300_000, 300_000].map((at) => {
      now = at;
      return take('a').wait;
    });
    expect(takes).toEqual([0, 0, 0, 20, 15, 0, 20, 0, 0, 0, 20]);
  });

  test('is one’s own, and says at which refusal a row of them begins', () => {
    let now = 0;
    const take = createRate(1, () => now);
    const first = [take('a'), take('a'), take('a'), take('b')];
    now = 60_000;
    expect([...first, take('a'), take('a')]).toEqual([
      { wait: 0, first: false },
      { wait: 60, first: true },
      { wait: 60, first: false },
      { wait: 0, first: false },
      { wait: 0, first: false },
      { wait: 60, first: true },
    ]);
  });
});

describe.each<Mode>(['socket', 'http'])('a person who asks too often over %s', (mode) => {
  let slack: StandIn;
  let comp: Comp;
  beforeEach(async () => {
    slack = await createStandIn();
    comp = await startComp(slack, mode, { ratePerMinute: 3 });
  });
  afterEach(async () => {
    await comp.stop();
    await slack.close();
  });

  const said = async (act: () => Promise<unknown>) => (await Promise.all([slack.nextMessage(), act()]))[0];
  const ask = () => slack.command({ text: 'segment devops london' });
  const band = () => said(ask);
  const useUp = async () => [await band(), await band(), await band()];

  test('is told so at each command, alone, and others are answered', async () => {
    await useUp();
    const told = await band();
    expect([told.text, told.visibleTo]).toEqual([expect.stringMatching(TOLD), 'U0ADA']);
    const other = await said(() => slack.command({ user: 'U0BEN', text: 'segment devops london' }));
    expect(other.text).toContain('London: base £115K–£142K');
    expect(comp.lines).toContain('too many questions by=person limited=1');
  });

  test('is told so at a click, and keeps the card', async () => {
    const [card] = await useUp();
    const ts = card?.ts ?? '';
    const told = await said(() => slack.click({ channel: 'C0GENERAL', ts, actionId: 'show.levers' }));
    expect([told.text, told.ts === ts, told.visibleTo]).toEqual([expect.stringMatching(TOLD), false, 'U0ADA']);
  });

  test('is told so once in a thread, alone', async () => {
    await useUp();
    const told = await said(() => slack.mention({ text: 'segment devops london' }));
    expect([told.text, told.visibleTo]).toEqual([expect.stringMatching(TOLD), 'U0ADA']);
    await slack.mention({ text: 'segment devops london' });
    await vi.waitFor(() => expect(comp.lines).toContain('too many questions by=person limited=2'));
    expect(slack.calls.filter(({ method }) => method.startsWith('chat.'))).toHaveLength(1);
  });

  test('is told so in a direct message', async () => {
    await useUp();
    const told = await said(() => slack.directMessage({ text: 'segment devops london' }));
    expect([told.channel, told.text]).toEqual(['D0ADA', expect.stringMatching(TOLD)]);
  });

  const window = (): string => JSON.stringify(slack.views.top('U0ADA')?.given ?? null);

  test('is told so in a window at a shortcut that has no conversation, and in the message’s thread at one that has', async () => {
    await useUp();
    await slack.globalShortcut({ callbackId: 'ask_comp' });
    await vi.waitFor(() => expect(window()).toContain('That was quick'));
    const { ts } = slack.workspace.post({ channel: 'C0GENERAL', user: 'U0BEN', text: 'segment devops' });
    const told = await said(() => slack.messageShortcut({ callbackId: 'check_message', channel: 'C0GENERAL', ts }));
    expect([told.text, told.visibleTo]).toEqual([expect.stringMatching(TOLD), 'U0ADA']);
  });

  test('is told so in the window in which Home answers', async () => {
    await slack.openHome({});
    await vi.waitFor(() => expect(slack.views.home('U0ADA')).toBeDefined());
    await slack.clickInView({ actionId: 'search', text: 'segment devops london' });
    await vi.waitFor(() => expect(window()).toContain('London'));
    await band();
    await slack.clickInView({ actionId: 'show.levers' });
    await vi.waitFor(() => expect(window()).toContain('That was quick'));
  });

  test('fills and sends a form that was opened in time', async () => {
    await slack.command({ text: '' });
    await vi.waitFor(() => expect(window()).toContain('pick.company'));
    await Promise.all([band(), band()].map(async (asked) => (await asked).text));
    const [company] = (await slack.suggest({ actionId: 'pick.company', value: 'seg' }))?.options ?? [];
    await slack.clickInView({ actionId: 'pick.company', option: company?.value ?? '' });
    await vi.waitFor(async () =>
      expect((await slack.suggest({ actionId: 'pick.role', value: '' }))?.options).toHaveLength(1),
    );
    const [role] = (await slack.suggest({ actionId: 'pick.role', value: '' }))?.options ?? [];
    await slack.clickInView({ actionId: 'pick.role', option: role?.value ?? '' });
    const card = await said(() => slack.submitView());
    expect(card.text).toContain('DevOps Engineer at Segment');
  });

  test('counts neither bots nor edits, nor the twin of a mention', async () => {
    for (let i = 0; i < 5; i++) await slack.directMessage({ text: 'segment devops', botId: 'B1' });
    for (let i = 0; i < 5; i++) await slack.directMessage({ text: 'segment devops', subtype: 'message_changed' });
    const mention = () => said(() => slack.mention({ text: 'segment devops london' }));
    const cards = [await mention(), await mention(), await mention()];
    expect(cards.map(({ visibleTo }) => visibleTo)).toEqual([undefined, undefined, undefined]);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadLibrary } from '../../src/guides/library.js';
import { createLookup, type Lookup } from '../../src/lookup/lookup.js';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { type Comp, type Mode, startComp } from './comp-app.js';

const OUTDATED = 'This card is out of date: its guide has changed or is gone. Ask again:';
const guide = (region: string, base: number): string => `---
company: quaylight
company_display: Quaylight
role: welder
role_display: Welder
compensation:
  - { region: ${region}, currency: GBP, base_low: ${base}, base_high: ${base + 20_000} }
  - { region: Oslo, currency: NOK, base_low: 600000, base_high: 700000 }
---
**Global Levers**

1. **Base:** "I would like the base to reflect the shifts that this role covers"
2. **Start:** "I can begin in March if the base allows for the move"

> **Negotiate Up Strategy:** "I would like £${base / 1000 + 15}K base for this role." Accept if above £${base / 1000 + 5}K base.
`;

/** The lookup on guides with these texts. */
async function lookupOn(...texts: string[]): Promise<Lookup> {
  const folder = await mkdtemp(path.join(tmpdir(), 'comp-'));
  for (const [i, text] of texts.entries()) await writeFile(path.join(folder, `${i}.md`), text);
  const lookup = createLookup(await loadLibrary(folder));
  await rm(folder, { recursive: true });
  return lookup;
}

describe.each<Mode>(['socket', 'http'])('what comes late over %s', (mode) => {
  let slack: StandIn;
  let comp: Comp;
  let lookup: Lookup;
  let late: number;
  beforeEach(async () => {
    late = 0;
    slack = await createStandIn({ now: () => Date.now() + late });
    lookup = await lookupOn(guide('London', 40_000));
    comp = await startComp(slack, mode, { lookup: () => lookup });
  });
  afterEach(async () => {
    await comp.stop();
    expect(comp.lines.filter((line) => line.startsWith('failed'))).toEqual([]);
    await slack.close();
  });

  const said = async (act: () => Promise<unknown>) => (await Promise.all([slack.nextMessage(), act()]))[0];
  const band = () => said(() => slack.command({ text: 'quaylight welder london' }));
  const click = (ts: string, actionId: string, option?: string) =>
    slack.click({ channel: 'C0GENERAL', ts, actionId, ...(option !== undefined && { option }) });
  const first = ({ text }: { text: string }) => text.split('\n')[0];
  const answered = (count: number) =>
    vi.waitFor(() => expect(comp.lines.filter((line) => line.startsWith('answered'))).toHaveLength(count), 5_000);

  describe('to a guide that was edited since', () => {
    test.each([
      ['show.levers', 'Levers: Welder at Quaylight, London'],
      ['show.script', 'What to say: Welder at Quaylight, London'],
    ])('%s answers from the guide as it is', async (actionId, beginning) => {
      const { ts } = await band();
      lookup = await lookupOn(guide('London', 50_000));
      expect(first(await said(() => click(ts, actionId)))).toBe(beginning);
      expect((await said(() => click(ts, 'show.band'))).text).toContain('base £50K–£70K');
    });

    test('a form is held against the guide as it is', async () => {
      const { ts } = await band();
      await Promise.all([slack.nextView(), click(ts, 'show.offer')]);
      lookup = await lookupOn(guide('London', 50_000));
      const card = await said(() => slack.submitView({ values: { base: '60k' } }));
      expect(card.text).toContain('£50K–£70K');
    });

    test('a region that is gone or renamed is told, with those that there are', async () => {
      const { ts } = await band();
      lookup = await lookupOn(guide('Leeds', 40_000));
      expect((await said(() => click(ts, 'show.levers'))).text).toContain(
        'No london band in this guide. 2 regions: Leeds',
      );
    });
  });

  describe('to a guide that is gone', () => {
    test.each([
      ['show.levers', undefined],
      ['show.script', undefined],
      ['show.offer', undefined],
      ['show.share', undefined],
      ['show.keep', undefined],
      ['region', 'Oslo'],
    ])('%s says so, in place of the card', async (actionId, option) => {
      const { ts } = await band();
      lookup = await lookupOn();
      const card = await said(() => click(ts, actionId, option));
      expect([first(card), card.ts]).toEqual([OUTDATED, ts]);
    });

    test.each([
      ['show.offer', { base: '45k' }],
      ['show.share', {}],
    ])('the form of %s says so', async (actionId, values) => {
      const { ts } = await band();
      await Promise.all([slack.nextView(), click(ts, actionId)]);
      lookup = await lookupOn();
      expect(first(await said(() => slack.submitView({ values })))).toBe(OUTDATED);
      expect(slack.messages('C0GENERAL', 'U0BEN')).toEqual([]);
    });
  });

  test('a click after the card’s half hour is answered: it brings an address of its own', async () => {
    const { ts } = await band();
    late = 31 * 60_000;
    expect(first(await said(() => click(ts, 'show.levers')))).toBe('Levers: Welder at Quaylight, London');
  });

  test('the same click twice leaves one card, and each is answered', async () => {
    const { ts } = await band();
    await Promise.all([click(ts, 'show.levers'), click(ts, 'show.levers')]);
    await answered(3);
    expect(slack.messages('C0GENERAL', 'U0ADA').map(first)).toEqual(['Levers: Welder at Quaylight, London']);
  });

  test('an event that comes again while the first is worked on is dropped', async () => {
    slack.failNext('chat.postMessage', { status: 429, retryAfter: 1 });
    const mention = await slack.mention({ text: 'quaylight welder london' });
    await slack.repeat(mention);
    await answered(1);
    await slack.repeat(mention);
    await band();
    expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(2);
  });

  test('a follow-up that comes before its question asks which guide is meant, and after it goes on from there', async () => {
    const root = slack.workspace.post({ channel: 'C0GENERAL', user: 'U0ADA', text: 'an offer came in' });
    const say = (text: string) => said(() => slack.mention({ text, threadTs: root.ts }));
    const early = await say('levers');
    expect([early.visibleTo, early.text]).toEqual(['U0ADA', expect.stringContaining('Which guide do you mean?')]);
    await say('quaylight welder london');
    expect((await say('and oslo?')).text).toContain('Oslo: base NOK 600K');
  });
});

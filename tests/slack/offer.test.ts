import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import type { Message } from '../../src/playground/workspace.js';
import { type Mode, startComp } from './comp-app.js';

const OFFER = 'offer 118k base 70k rsu 10% bonus';
const FIELDS = { base: '118k', equity: '70k', bonus: '10%' };

describe.each<Mode>(['socket', 'http'])('an offer over %s', (mode) => {
  let slack: StandIn;
  let comp: Awaited<ReturnType<typeof startComp>>;

  beforeEach(async () => {
    slack = await createStandIn();
    comp = await startComp(slack, mode);
  });
  afterEach(async () => {
    await comp.stop();
    await slack.close();
  });

  async function said(act: () => Promise<unknown>): Promise<Message> {
    const [message] = await Promise.all([slack.nextMessage(), act()]);
    return message;
  }
  const seenByBen = () => slack.messages('C0GENERAL', 'U0BEN').filter(({ bot }) => bot !== undefined);
  /** What a card says first, and to whom. */
  const head = ({ text, visibleTo }: Message) => [...text.split('\n').slice(0, 3), visibleTo];
  const CHECKED = [
    'Your offer · DevOps Engineer at Segment, London',
    '*Low in the band*',
    '• £118K base: 11% up the range (£115K–£142K), £19.5K under the ask',
    'U0ADA',
  ];

  async function openForm(user: 'U0ADA' | 'U0BEN', ts: string): Promise<void> {
    await slack.click({ user, channel: 'C0GENERAL', ts, actionId: 'show.offer' });
    await expect.poll(() => slack.views.top(user)?.given['callback_id']).toBe('offer');
  }

  test('is answered to its owner alone, wherever it was written', async () => {
    expect(head(await said(() => slack.command({ text: `segment devops london ${OFFER}` })))).toEqual(CHECKED);
    const mentioned = await said(() => slack.mention({ text: `segment devops london ${OFFER}` }));
    const [warning = '', ...card] = mentioned.text.split('\n');
    expect(warning).toContain('Your message with the offer is visible to everyone here.');
    expect(head({ ...mentioned, text: card.join('\n') })).toEqual(CHECKED);
    expect(JSON.stringify(mentioned.blocks)).toContain('Only you see this card, and nothing is saved.');
    expect(seenByBen()).toEqual([]);
  });

  test('of a base without a unit, beside amounts with one, is read by the guide’s range', async () => {
    const { text } = await said(() => slack.command({ text: 'segment devops london offer 118 base, 70k rsu' }));
    expect(text.split('\n').slice(2, 4)).toEqual([
      '• £118K base (read from “118” in thousands, the only unit that fits): 11% up the range (£115K–£142K), £19.5K under the ask',
      '• £70K RSUs: 4% up the range (£68K–£125K), £51K under the ask',
    ]);
  });

  test('without units is read by a button, in the one unit that fits the band', async () => {
    const asked = await said(() => slack.command({ text: 'segment devops london 118/70/10%' }));
    const [line] = asked.text.split('\n');
    expect(line).toBe('“118 70” has no unit: is it thousands? Write it like `offer 118k base, 70k rsu, 10% bonus`.');
    expect(JSON.stringify(asked.blocks?.[1])).toContain('Yes: 118K base, 70K rsu, 10% bonus');
    const checked = await said(() => slack.click({ channel: 'C0GENERAL', ts: asked.ts, actionId: 'show.check' }));
    expect(head(checked)).toEqual(CHECKED);
  });

  test('is not told in the log', async () => {
    await said(() => slack.command({ text: `segment devops london ${OFFER}` }));
    await expect.poll(() => comp.lines.filter((line) => line.startsWith('answered'))).toHaveLength(1);
    expect(comp.lines.join('\n')).toMatch(/surface=command guide=segment\/devops-engineer status=offer /);
    expect(comp.lines.join('\n')).not.toMatch(/118|70k|10%|london/i);
  });

  test('is asked for in a form with the guide’s components, the region and the currency filled in', async () => {
    const band = await said(() => slack.command({ text: 'segment devops london' }));
    await openForm('U0ADA', band.ts);
    const blocks = slack.views.top('U0ADA')?.given.blocks as unknown as Record<string, any>[]; // oxlint-disable-line typescript/no-explicit-any
    const inputs = blocks.filter(({ type }) => type === 'input');
    expect(
      inputs.map(({ label, element }) => [label.text, element.initial_option?.value ?? element.placeholder.text]),
    ).toEqual([
      ['Region', 'london'],
      ['Currency of the offer', 'GBP'],
      ['Base Salary', '118k'],
      ['Stock (RSU/4yr)', '70k, 17.5k/yr, or 12,000 options'],
      ['Bonus', '10%, or 12k'],
      ['Sign-on bonus', '15k'],
      ['Total Comp', '150k a year'],
    ]);
    const card = await said(() => slack.submitView({ values: FIELDS }));
    expect([...head(card), card.ts]).toEqual([...CHECKED, band.ts]);
    expect(slack.views.top('U0ADA')).toBeUndefined();
  });

  test('from a card that all can see is answered to the one who asks', async () => {
    const band = await said(() => slack.mention({ text: 'segment devops london' }));
    await openForm('U0BEN', band.ts);
    const card = await said(() => slack.submitView({ user: 'U0BEN', values: FIELDS }));
    expect([card.visibleTo, card.thread_ts]).toEqual(['U0BEN', band.thread_ts]);
    expect(slack.messages('C0GENERAL', 'U0ADA').filter(({ text }) => text.startsWith('Your offer'))).toEqual([]);
  });

  test.each([
    [{}, { base: 'Fill in one amount at least.' }],
    [{ base: 'plenty' }, { base: 'Write one amount, such as 118k.' }],
    [{ base: '10%' }, { base: 'Write one amount, such as 118k.' }],
    [{ base: '$118k' }, { base: 'This is in USD, and the offer in GBP: comp converts nothing.' }],
    [{ base: '118k', bonus: 'some' }, { bonus: 'Write one amount, such as 10%, or 12k.' }],
  ])('of %j is sent back with what to write', async (values, errors) => {
    const band = await said(() => slack.command({ text: 'segment devops london' }));
    await openForm('U0ADA', band.ts);
    await slack.submitView({ values });
    expect(slack.views.top('U0ADA')?.errors).toEqual(errors);
  });

  test('can be typed where the form cannot be opened', async () => {
    const band = await said(() => slack.command({ text: 'segment devops london' }));
    slack.failNext('views.open', { error: 'expired_trigger_id' });
    const card = await said(() => slack.click({ channel: 'C0GENERAL', ts: band.ts, actionId: 'show.offer' }));
    expect(card.text.split('\n')[0]).toBe('What is the offer? Write it like `offer 118k base, 70k rsu, 10% bonus`.');
  });

  test('in another currency than the region’s is not converted', async () => {
    const card = await said(() => slack.command({ text: 'segment devops london offer $150k base' }));
    expect(card.text.split('\n').slice(1, 3)).toEqual([
      'Your offer is in USD, and the guide pays London in GBP. comp converts nothing.',
      'This guide has San Francisco and New York in USD: ask for one of them by name, with your offer.',
    ]);
  });
});

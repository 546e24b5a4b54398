import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import type { Message } from '../../src/playground/workspace.js';
import { type Mode, startComp } from './comp-app.js';

const user = 'U0ADA';

describe.each<Mode>(['socket', 'http'])('the picker over %s', (mode) => {
  let slack: StandIn;
  let comp: Awaited<ReturnType<typeof startComp>>;

  beforeEach(async () => {
    slack = await createStandIn();
    comp = await startComp(slack, mode, { guides: 'tests/guides' });
  });
  afterEach(async () => {
    await comp.stop();
    await slack.close();
  });

  async function said(act: () => Promise<unknown>): Promise<Message> {
    const [message] = await Promise.all([slack.nextMessage(), act()]);
    return message;
  }
  async function shown(act: () => Promise<unknown>) {
    const [view] = await Promise.all([slack.nextView(), act()]);
    return view;
  }
  const suggested = async (actionId: string, value: string) =>
    (await slack.suggest({ actionId, value }))?.options.map(({ text }) => text.text);
  /** Types in a menu and takes the first choice; the form follows. */
  async function pick(kind: 'company' | 'role' | 'place', typed: string) {
    const actionId = `pick.${kind}`;
    const [first] = (await slack.suggest({ actionId, value: typed }))?.options ?? [];
    const before = slack.views.top(user)?.hash;
    await slack.clickInView({ actionId, option: first?.value ?? '' });
    await expect.poll(() => slack.views.top(user)?.hash !== before).toBe(true);
  }

  test('opens on a bare command, and each choice narrows the next', async () => {
    await shown(() => slack.command({ text: '' }));
    expect(await suggested('pick.company', 'har')).toEqual(['Harbor Bank', 'Harbor Labs']);
    await pick('company', 'harbor bank');
    expect(await suggested('pick.role', '')).toEqual([
      'Data Engineer',
      'Data Scientist',
      'Product Designer',
      'Product Manager',
      'Software Engineer',
    ]);
    await pick('role', 'software');
    expect(await suggested('pick.place', 'lon')).toEqual(['London (HQ)']);
    await pick('place', 'lon');
    const card = await said(() => slack.submitView());
    expect([card.text.split('. ')[0], card.visibleTo]).toEqual(['Software Engineer at Harbor Bank', user]);
    expect(card.text).toContain('London (HQ): base £78K–£104K');
    expect(slack.views.top(user)).toBeUndefined();
  });

  test('takes an offer along, in words', async () => {
    await shown(() => slack.command({ text: ' ' }));
    await pick('company', 'harbor bank');
    await pick('role', 'software');
    await pick('place', 'lon');
    const card = await said(() => slack.submitView({ values: { offer: '90k base' } }));
    expect(card.text.split('\n')[0]).toBe('Your offer · Software Engineer at Harbor Bank, London (HQ)');
  });

  test('says what is missing, at its field', async () => {
    await shown(() => slack.command({ text: '' }));
    await pick('company', 'harbor bank');
    expect(await slack.submitView()).toBeNull();
    await pick('role', 'software');
    await slack.submitView({ values: { offer: 'plenty' } });
    expect(Object.values(slack.views.top(user)?.errors ?? {})).toEqual(['Choose the place that the offer is for.']);
    await pick('place', 'lon');
    await slack.submitView({ values: { offer: 'plenty' } });
    expect(slack.views.top(user)?.errors).toEqual({ offer: 'Write it like 118k base, 70k rsu, 10% bonus.' });
  });

  test('lets a role fall away that the next company does not have, and says so', async () => {
    await shown(() => slack.command({ text: '' }));
    await pick('company', 'quillwork');
    await pick('role', 'technical writer');
    await pick('company', 'harbor bank');
    expect(JSON.stringify(slack.views.top(user)?.given.blocks)).toContain(
      'Harbor Bank has no guide for Technical Writer: pick another role.',
    );
  });

  test('gives way to the help where it cannot be opened', async () => {
    slack.failNext('views.open', { error: 'expired_trigger_id' });
    const card = await said(() => slack.command({ text: '' }));
    expect(card.text.split('\n')[0]).toBe('See what a company pays, what to ask for, and how to say it.');
  });

  test('from anywhere shows the answer in itself', async () => {
    await shown(() => slack.globalShortcut({ callbackId: 'ask_comp' }));
    await pick('company', 'harbor bank');
    await pick('role', 'software');
    await slack.submitView();
    const view = slack.views.top(user);
    expect([view?.given['callback_id'], view?.given.blocks[0]?.type]).toEqual(['answer', 'header']);
    expect(JSON.stringify(view?.given.blocks)).toContain('Software Engineer at Harbor Bank');
  });

  test('reads a recruiter’s message, for the person to correct, and answers in the window', async () => {
    const text = 'Hi! We would love to have you at Harbor Bank as a Software Engineer in London: £90k base, 40k RSUs.';
    const { ts } = slack.workspace.post({ channel: 'C0GENERAL', user: 'U0BEN', text });
    const view = await shown(() => slack.messageShortcut({ channel: 'C0GENERAL', ts, callbackId: 'check_message' }));
    const filled = (
      view.given.blocks as unknown as { element?: { initial_option?: { value: string }; initial_value?: string } }[]
    ).flatMap(({ element }) => element?.initial_option?.value ?? element?.initial_value ?? []);
    expect(filled).toEqual(['harbor-bank', 'software-engineer', 'london-hq', '£90K base, £40K rsu']);
    const before = slack.messages('C0GENERAL', user);
    await slack.submitView();
    const window = slack.views.top(user)?.given;
    expect([window?.callback_id, JSON.stringify(window?.blocks[0])]).toEqual([
      'answer',
      expect.stringContaining('Your offer · Software Engineer at Harbor Bank, London (HQ)'),
    ]);
    expect(slack.messages('C0GENERAL', user)).toEqual(before);
    expect(comp.lines.join('\n')).not.toMatch(/90|London|Hi!/);
  });

  test('opens empty, and says so, on a message with no company in it', async () => {
    const { ts } = slack.workspace.post({ channel: 'C0GENERAL', user: 'U0BEN', text: 'lunch?' });
    const view = await shown(() => slack.messageShortcut({ channel: 'C0GENERAL', ts, callbackId: 'check_message' }));
    expect(JSON.stringify(view.given.blocks[0])).toContain(
      'No company was recognised in that message: choose it here.',
    );
  });
});

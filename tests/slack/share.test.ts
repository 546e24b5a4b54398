import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLookup } from '../../src/lookup/lookup.js';
import { loadLibrary } from '../../src/guides/library.js';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import type { Message } from '../../src/playground/workspace.js';
import { clickOn, type Mode, startComp } from './comp-app.js';

type Given = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any

const BAND = 'DevOps Engineer at Segment. London: base £115K–£142K';
const OFFER = 'segment devops london offer 118k base 70k rsu 10% bonus';

const firstLine = ({ text }: Message): string => text.split('\n')[0] ?? '';
const lastLine = ({ text }: Message): string => text.split('\n').at(-1) ?? '';
const typesOf = (blocks: readonly { type: string }[] = []): string[] => blocks.map(({ type }) => type);
const withoutIds = (blocks: readonly object[] = []): Given[] =>
  blocks.map((block) => ({ ...block, block_id: undefined }));
const buttonsOf = ({ blocks = [] }: Message): string[] =>
  (blocks as readonly Given[])
    .flatMap(({ type, elements }) => (type === 'actions' ? (elements as Given[]) : []))
    .flatMap(({ type, text }) => (type === 'button' ? text.text : []));
const menuOf = ({ blocks = [] }: Message): string[] =>
  (blocks as readonly Given[])
    .flatMap(({ type, elements }) => (type === 'actions' ? (elements as Given[]) : []))
    .flatMap(({ type, options }) => (type === 'overflow' ? options.map((one: Given) => one['text'].text) : []));

describe.each<Mode>(['socket', 'http'])('a card of one’s own over %s', (mode) => {
  let slack: StandIn;
  let comp: Awaited<ReturnType<typeof startComp>>;

  const start = async (options: Parameters<typeof startComp>[2] = {}): Promise<void> => {
    comp = await startComp(slack, mode, options);
  };
  beforeEach(async () => {
    slack = await createStandIn();
  });
  afterEach(async () => {
    await comp.stop();
    await slack.close();
  });

  async function said(act: () => Promise<unknown>): Promise<Message> {
    const [message] = await Promise.all([slack.nextMessage(), act()]);
    return message;
  }
  const ask = (text: string) => said(() => slack.command({ text }));
  const press = (card: Message, view: string) => slack.click(clickOn(card, `show.${view}`));
  async function form(card: Message, view: string): Promise<Given> {
    await press(card, view);
    await expect.poll(() => slack.views.top('U0ADA')?.given['callback_id']).toBe(view);
    return slack.views.top('U0ADA')?.given as Given;
  }
  async function askScript(): Promise<Message> {
    const band = await ask('segment devops london');
    return said(() => press(band, 'script'));
  }
  const seenByBen = () => slack.messages('C0GENERAL', 'U0BEN').filter(({ bot }) => bot !== undefined);
  const kept = () => slack.messages('D0ADA', 'U0ADA');

  test('has buttons to share and to keep where one person alone sees it', async () => {
    await start();
    const card = await ask('segment devops london');
    expect(menuOf(card)).toEqual(['Share…', 'Keep a copy']);
    const script = await said(() => press(card, 'script'));
    expect([buttonsOf(script).at(-1), menuOf(script)]).toEqual(['Make it mine', ['Share the band…', 'Keep a copy']]);
    expect(buttonsOf(await ask(OFFER)).slice(-2)).toEqual(['Back to the band', 'Keep']);
    expect(menuOf(await said(() => slack.mention({ text: 'segment devops london' })))).toEqual([]);
    expect(menuOf(await said(() => slack.directMessage({ text: 'segment devops london' })))).toEqual([]);
  });

  test('is shared as the form shows it, and only once that is sent', async () => {
    await start();
    const modal = await form(await ask('segment devops london'), 'share');
    expect(modal['blocks'][0].text.text).toBe(
      '*Everyone in this channel will see this, guests from outside included.*',
    );
    expect(seenByBen()).toEqual([]);
    const post = await said(() => slack.submitView());
    expect([firstLine(post).startsWith(BAND), lastLine(post), post.visibleTo]).toEqual([
      true,
      'Shared by <@U0ADA>',
      undefined,
    ]);
    expect(typesOf(post.blocks)).toEqual(['header', 'section', 'section', 'section', 'context', 'actions', 'context']);
    const shown = (post.blocks ?? []).filter(({ type }) => type !== 'actions');
    expect(withoutIds(shown)).toEqual(withoutIds(modal['blocks'].slice(2)));
    expect(seenByBen()).toEqual([post]);
    const levers = await said(() => slack.click({ ...clickOn(post, 'show.levers'), user: 'U0BEN' }));
    expect([levers.visibleTo, firstLine(levers).startsWith('Levers · ')]).toEqual(['U0BEN', true]);
  });

  test('of words is shared as its band: without ask, floor or claims', async () => {
    await start();
    const script = await askScript();
    await form(script, 'share');
    const post = await said(() => slack.submitView());
    expect(firstLine(post).startsWith(BAND)).toBe(true);
    expect(JSON.stringify(post)).not.toMatch(/walk-away|Keep to|Only if|Ask /);
  });

  test('of two guides is shared without what they would accept', async () => {
    await start({ guides: 'tests/guides' });
    const card = await ask('harbor bank vs quillwork product designer new york');
    expect(JSON.stringify(card.blocks)).toContain('walk-away');
    await form(card, 'share');
    const post = await said(() => slack.submitView());
    expect(firstLine(post)).toBe('Product Designer: Harbor Bank and Quillwork, New York');
    expect(JSON.stringify(post)).not.toContain('walk-away');
  });

  test('is shared in the thread that it was asked in', async () => {
    await start();
    const band = await said(() => slack.mention({ text: 'segment devops london', external: true }));
    expect(band.visibleTo).toBe('U0ADA');
    await form(band, 'share');
    const post = await said(() => slack.submitView());
    expect([post.visibleTo, post.thread_ts]).toEqual([undefined, band.thread_ts]);
  });

  test('has nobody to share with in a direct message, and says so', async () => {
    await start();
    const { ts } = await said(() => slack.directMessage({ text: 'segment devops london' }));
    const value = JSON.stringify({ v: 1, view: 'share', shown: [{ guide: 'segment/devops-engineer' }] });
    const press = () => slack.click({ channel: 'D0ADA', ts, actionId: 'show.levers', value });
    expect(lastLine(await said(press))).toBe(
      'Only you and comp are here: to share a band, ask for it in the channel and press Share there.',
    );
    expect(slack.views.top('U0ADA')).toBeUndefined();
  });

  test('that Slack does not take is given to its owner to copy', async () => {
    await start();
    await form(await ask('segment devops london'), 'share');
    slack.failNext('response_url', { error: 'restricted_action' });
    slack.failNext('chat.postMessage', { error: 'not_in_channel' });
    const copy = await said(() => slack.submitView());
    expect([copy.visibleTo, firstLine(copy)]).toEqual([
      'U0ADA',
      'comp could not share this here. If it does not appear in a moment, copy it:',
    ]);
    expect(copy.text).toContain(BAND);
    expect(seenByBen()).toEqual([]);
  });

  test('is kept in the direct messages with comp, and stays', async () => {
    await start();
    const card = await ask('segment devops london');
    const [stays] = await Promise.all([slack.nextMessage(({ ts }) => ts === card.ts), press(card, 'keep')]);
    expect([firstLine(stays).startsWith(BAND), lastLine(stays), stays.visibleTo]).toEqual([
      true,
      'Kept in your direct messages with comp.',
      'U0ADA',
    ]);
    expect(kept().map((one) => firstLine(one).startsWith(BAND))).toEqual([true]);
    expect(seenByBen()).toEqual([]);
  });

  test('that Slack does not let comp keep says so', async () => {
    await start();
    const card = await ask('segment devops london');
    slack.failNext('chat.postMessage', { error: 'messages_tab_disabled' });
    const stays = await said(() => press(card, 'keep'));
    expect(lastLine(stays)).toBe('Slack did not let comp write to you, so this is not kept: copy what you need.');
  });

  test.each([
    [
      'without its figures',
      [],
      ['DevOps Engineer at Segment. London', 'What to say · DevOps Engineer at Segment, London'],
    ],
    [
      'with them where that is ticked',
      ['offer'],
      ['DevOps Engineer at Segment. London', 'Your offer · DevOps Engineer at Segment, London'],
    ],
  ])('of an offer is kept %s', async (_, offer, heads) => {
    await start();
    const card = await ask(OFFER);
    const modal = await form(card, 'keep');
    expect(modal['blocks'][1].element.initial_options).toBeUndefined();
    await Promise.all([slack.nextMessage(({ ts }) => ts === card.ts), slack.submitView({ values: { offer } })]);
    expect(kept().map((one) => firstLine(one).split(':')[0])).toEqual(heads.map((head) => head.split(':')[0]));
    expect(JSON.stringify(kept()).includes('£118K base')).toBe(offer.length > 0);
    expect(comp.lines.join('\n')).not.toMatch(/118|70k|10%|london/i);
  });

  test('with a script opens it in a field to edit, and nothing comes of what is sent', async () => {
    await start();
    const script = await askScript();
    const { submit, close, blocks } = await form(script, 'mine');
    expect([submit.text, close.text]).toEqual(['Done', 'Close']);
    const words = blocks.find(({ block_id }: { block_id?: string }) => block_id === 'words');
    expect(words.element.initial_value).toBe(
      "For this role in London I'm looking for a base of £137.5K, £121K in RSUs over four years and a 12% bonus.",
    );
    const before = slack.calls.length;
    await slack.submitView({ values: { words: 'my own words' } });
    expect(slack.views.top('U0ADA')).toBeUndefined();
    expect([slack.calls.length, comp.lines.join().includes('my own words')]).toEqual([before, false]);
  });

  test.each(['share', 'keep', 'mine'])('whose guide is gone is out of date on %s', async (view) => {
    const lookups = [createLookup(await loadLibrary('seeds'))];
    const gone = createLookup({ ...(await loadLibrary('seeds')), guides: new Map() });
    await start({ lookup: () => lookups[0] ?? gone });
    const script = await askScript();
    lookups.pop();
    expect(firstLine(await said(() => press(script, view)))).toMatch(/out of date/);
  });

  test.each(['share', 'mine'])('whose form Slack does not open says so on %s', async (view) => {
    await start();
    const script = await askScript();
    slack.failNext('views.open', { error: 'expired_trigger_id' });
    expect(lastLine(await said(() => press(script, view)))).toBe(
      'Slack did not open the form: press the button once more.',
    );
  });
});

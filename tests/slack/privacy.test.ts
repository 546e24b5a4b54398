import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/guides/library.js';
import { createLookup } from '../../src/lookup/lookup.js';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import type { Message } from '../../src/playground/workspace.js';
import { type Mode, startComp } from './comp-app.js';

/** Every kind of answer that words can have; the one that all may see comes first. */
const QUESTIONS: [kind: string, text: string][] = [
  ['band', 'harbor bank swe london'],
  ['offer', 'harbor bank swe london offer £95k base'],
  ['offer on hold', 'harbor bank offer £95k base'],
  ['side by side', 'harbor bank vs quillwork product designer new york'],
  ['choose', 'swe'],
  ['company', 'harbor bank'],
  ['near', 'quilwerk'],
  ['not found', 'zzzzqqq xxyyzz'],
  ['help', 'help'],
  ['list', 'list'],
];
/** The views that a card's buttons lead to. */
const VIEWS = ['band', 'company', 'keep', 'levers', 'levers written', 'mine', 'offer', 'script', 'share', 'written'];
/** What is filled in where a button opens a form. */
const ENTRIES: Record<string, Record<string, string | string[]>> = {
  offer: { base: '95k' },
  keep: { offer: ['offer'] },
  mine: { words: 'my own words' },
};

interface Button {
  action_id: string;
  value: string;
}

const buttonsIn = ({ blocks = [] }: Message): Button[] =>
  blocks
    .flatMap(({ type, elements }) => (type === 'actions' ? (elements as (Button & { type: string })[]) : []))
    .filter(({ type }) => type === 'button');

const viewOf = ({ value }: Button): string => (JSON.parse(value) as { view: string }).view;

/** What a button does, whichever guide it is about. */
const kindOf = ({ value }: Button): string => {
  const { view, of, shown = [], page } = JSON.parse(value) as { view: string; of?: string; shown?: []; page?: number };
  return [view, of ?? '', shown.length, page ? 'more' : ''].join(' ');
};

describe.each<Mode>(['socket', 'http'])('of all that a person does over %s, others see', (mode) => {
  let slack: StandIn;
  let comp: Awaited<ReturnType<typeof startComp>>;
  /** What others may see, as it was posted. */
  let allowed: string[];

  beforeEach(async () => {
    slack = await createStandIn();
    comp = await startComp(slack, mode, { guides: 'tests/guides' });
    allowed = [];
  });
  afterEach(async () => {
    await comp.stop();
    await slack.close();
  });

  async function said(channel: string, act: () => Promise<unknown>): Promise<Message> {
    const [message] = await Promise.all([slack.nextMessage((one) => one.channel === channel), act()]);
    return message;
  }
  const seenByBen = (): string[] =>
    ['C0GENERAL', 'D0ADA', 'D0BEN']
      .flatMap((channel) => slack.messages(channel, 'U0BEN'))
      .filter(({ bot }) => bot !== undefined)
      .map(({ text }) => text);

  const doors = {
    command: (text: string) => said('C0GENERAL', () => slack.command({ text })),
    mention: async (text: string) => {
      const card = await said('C0GENERAL', () => slack.mention({ text }));
      if (text === QUESTIONS[0]?.[1]) allowed.push(card.text);
      return card;
    },
    'direct message': (text: string) => said('D0ADA', () => slack.directMessage({ text })),
  };

  /** Sends the form that a button opened; sharing is the one explicit step. */
  async function send(channel: string): Promise<Message | null> {
    const id = slack.views.top('U0ADA')?.given['callback_id'] as string;
    expect([`form ${id}`, ...seenByBen()]).toEqual([`form ${id}`, ...allowed]);
    const submit = () => slack.submitView({ values: ENTRIES[id] ?? {} });
    if (id === 'mine') return submit().then(() => null);
    const card = await said(channel, submit);
    if (id === 'share') allowed.push(card.text);
    return card;
  }

  /** Presses a button and goes through the form that it opens, if any. */
  async function press(card: Message, pressed: Button): Promise<Message | null> {
    const { channel, ts } = card;
    const shown = Promise.any([
      slack.nextView(() => slack.views.top('U0ADA') !== undefined),
      slack.nextMessage((one) => one.channel === channel),
    ]);
    const [found] = await Promise.all([
      shown,
      slack.click({ channel, ts, actionId: pressed.action_id, value: pressed.value }),
    ]);
    return 'blocks' in found && 'channel' in found ? found : send(channel);
  }

  test('every kind of answer asked for is one that there is', async () => {
    const { ask } = createLookup(await loadLibrary('tests/guides'));
    expect(QUESTIONS.map(([, text]) => ask(text).kind)).toEqual(QUESTIONS.map(([kind]) => kind));
  });

  test.each(['command', 'mention', 'direct message'] as const)(
    'nothing but a mention’s band and what was shared, through a %s',
    async (name) => {
      const ask = doors[name];
      const done = new Map<string, string>();
      /** Presses what no button of its kind was pressed for yet, on the card as it was asked for anew. */
      async function walk(question: string, path: readonly Button[]): Promise<void> {
        let card: Message | null = await ask(question);
        for (const step of path) card = card && (await press(card, step));
        const at = [question, ...path.map(kindOf)].join(' > ');
        expect([at, ...seenByBen()]).toEqual([at, ...allowed]);
        for (const button of card ? buttonsIn(card) : []) {
          if (done.has(kindOf(button)) || path.length > 3) continue;
          done.set(kindOf(button), viewOf(button));
          await walk(question, [...path, button]);
        }
      }
      for (const [, text] of QUESTIONS) await walk(text, []);
      const own = name === 'direct message' ? ['keep', 'share'] : [];
      expect([...new Set(done.values())].toSorted()).toEqual(VIEWS.filter((view) => !own.includes(view)));
      expect(allowed.length > 0).toBe(name !== 'direct message');
      expect(comp.lines.filter((line) => /failed|blocks refused|not delivered/.test(line))).toEqual([]);
    },
  );

  test('nothing, through the picker, the shortcuts, a follow-up in private and the Home tab', async () => {
    const card = await said('C0GENERAL', () => slack.mention({ text: 'harbor bank swe london' }));
    allowed.push(card.text);
    const pickedFrom = async (open: () => Promise<unknown>): Promise<void> => {
      await Promise.all([slack.nextView(), open()]);
      for (const [kind, typed] of [
        ['company', 'harbor bank'],
        ['role', 'software'],
        ['place', 'lon'],
      ] as const) {
        const [first] = (await slack.suggest({ actionId: `pick.${kind}`, value: typed }))?.options ?? [];
        const before = slack.views.top('U0ADA')?.hash;
        await slack.clickInView({ actionId: `pick.${kind}`, option: first?.value ?? '' });
        await expect.poll(() => slack.views.top('U0ADA')?.hash !== before).toBe(true);
      }
    };
    const values = { offer: '95k base' };
    await pickedFrom(() => slack.command({ text: '' }));
    await said('C0GENERAL', () => slack.submitView({ values }));
    const { ts } = slack.workspace.post({ channel: 'C0GENERAL', user: 'U0BEN', text: 'lunch?' });
    const shortcut = { channel: 'C0GENERAL', ts, callbackId: 'check_message' };
    await pickedFrom(() => slack.messageShortcut(shortcut));
    await slack.submitView({ values });
    await slack.closeView();
    await pickedFrom(() => slack.globalShortcut({ callbackId: 'ask_comp' }));
    await slack.submitView({ values });
    await slack.closeView();
    const threadTs = card.thread_ts ?? '';
    for (const text of ['levers', 'script', 'offer 95k base', 'thanks'])
      await said('C0GENERAL', () => slack.mention({ text, threadTs }));
    await slack.openHome({});
    await expect.poll(() => slack.views.home('U0ADA')).toBeDefined();
    await slack.clickInView({ actionId: 'search', text: 'harbor bank swe london offer 95k base' });
    await expect.poll(() => slack.views.top('U0ADA')).toBeDefined();
    expect(seenByBen()).toEqual(allowed);
  });
});

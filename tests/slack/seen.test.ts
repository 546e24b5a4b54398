import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { KEPT } from '../../src/cards/keep-modal.js';
import type { Message } from '../../src/playground/workspace.js';
import { clickOn, startComp } from './comp-app.js';

/** Whichever way somebody asks, and whatever the answer is: they see one, where they are, and nobody else sees a private one. */

const CHANNEL = 'C0GENERAL';
const ADA = 'U0ADA';

const QUESTIONS = {
  'a band': 'harbor bank swe london',
  'a band without the place': 'harbor bank swe tokyo',
  'an offer': 'harbor bank swe london offer 95k base',
  'an offer on hold': 'harbor bank swe london offer',
  'side by side': 'harbor bank vs harbor labs swe',
  'a choice': 'swe london',
  'the roles of a company': 'northwind designer',
  'a near name': 'harbor bnak',
  'not found': 'xyzzy plugh',
  help: 'help',
  'a list': 'list',
  thanks: 'thanks',
};

let slack: StandIn;
let stop: () => Promise<void>;
beforeAll(async () => {
  slack = await createStandIn();
  ({ stop } = await startComp(slack, 'socket', { guides: 'tests/guides' }));
});
afterAll(async () => {
  await stop();
  await slack.close();
});

type Seen = Pick<Message, 'channel' | 'thread_ts' | 'visibleTo'>;

/** The messages of comp that a person sees, wherever they are. */
const seenBy = (user: string): Message[] =>
  slack.workspace.channels.flatMap(({ id }) => slack.messages(id, user)).filter(({ bot }) => bot !== undefined);
const keyOf = ({ ts, editedAt }: Message): string => `${ts} ${editedAt}`;

/** What Ada and Ben see after an act that they did not see before. */
async function anew(act: () => Promise<unknown>): Promise<{ ada: Seen[]; ben: number; card: Message }> {
  const before = new Map([ADA, 'U0BEN'].map((user) => [user, new Set(seenBy(user).map(keyOf))]));
  const [card] = await Promise.all([slack.nextMessage(), act()]);
  const since = (user: string) => seenBy(user).filter((message) => !before.get(user)?.has(keyOf(message)));
  const ada = since(ADA).map(({ channel, thread_ts, visibleTo }) => ({
    channel,
    ...(thread_ts && { thread_ts }),
    ...(visibleTo && { visibleTo }),
  }));
  return { ada, ben: since('U0BEN').length, card };
}

/** A message of Ben's, with an answer of his in its thread or none. */
function question(answered: boolean): string {
  const { ts } = slack.workspace.post({ channel: CHANNEL, user: 'U0BEN', text: 'an offer came in' });
  if (answered) slack.workspace.post({ channel: CHANNEL, user: 'U0BEN', text: 'look', thread_ts: ts });
  return ts;
}

const PUBLIC = new Set(['a band']);

describe.each(Object.entries(QUESTIONS))('%s', (kind, text) => {
  test.each([
    ['a command', () => slack.command({ text }), CHANNEL],
    ['a command in a direct message', () => slack.command({ text, channel: 'D0ADA' }), 'D0ADA'],
  ])('through %s is seen by the asker alone', async (_door, act, channel) => {
    const { ada, ben } = await anew(act);
    expect([ada, ben]).toEqual([[{ channel, visibleTo: ADA }], 0]);
  });

  test.each([
    ['a channel', null, false],
    ['a thread that nobody has answered in', false, false],
    ['a thread that somebody has answered in', true, false],
    ['a channel that is shared with others', null, true],
    ['a thread that is shared with others', true, true],
  ])('through a mention in %s is seen there', async (_place, answered, external) => {
    const threadTs = answered === null ? undefined : question(answered);
    const { ada, ben, card } = await anew(() => slack.mention({ text, external, ...(threadTs && { threadTs }) }));
    const isPublic = PUBLIC.has(kind) && !external;
    const own = slack.messages(CHANNEL, ADA).findLast(({ user }) => user === ADA);
    const thread_ts = threadTs ?? (isPublic ? own?.ts : undefined);
    const at = { channel: CHANNEL, ...(thread_ts && { thread_ts }) };
    expect([ada, ben, card.text === '']).toEqual([
      [isPublic ? at : { ...at, visibleTo: ADA }],
      isPublic ? 1 : 0,
      false,
    ]);
  });

  test('through a direct message is seen there', async () => {
    const { ada, ben } = await anew(() => slack.directMessage({ text }));
    expect([ada, ben]).toEqual([[{ channel: 'D0ADA' }], 0]);
  });
});

describe('a click', () => {
  type Ask = () => Promise<unknown>;
  const PRIVATE: [string, Ask][] = [
    ['a private card in a channel', () => slack.command({ text: QUESTIONS['a band'] })],
    [
      'a private card in a thread',
      () => slack.mention({ text: QUESTIONS['a band'], external: true, threadTs: question(true) }),
    ],
  ];
  const ALL: [string, Ask][] = [
    ...PRIVATE,
    ['a public card in a thread', () => slack.mention({ text: QUESTIONS['a band'] })],
    ['a card in a direct message', () => slack.directMessage({ text: QUESTIONS['a band'] })],
  ];
  type Click = (card: Message) => Promise<unknown>;
  const press =
    (actionId: string, option?: string): Click =>
    (card) =>
      slack.click(clickOn(card, actionId, option));
  const inForm =
    (actionId: string, values: Record<string, string> = {}): Click =>
    async (card) => {
      await Promise.all([slack.nextView(), press(actionId)(card)]);
      await slack.submitView({ values });
    };
  const CLICKS: [string, Click][] = [
    ['a button', press('show.script')],
    ['a choice of region', press('region', 'All regions')],
    ['the form for an offer', inForm('show.offer', { base: '95k' })],
  ];
  const there = ({ channel, thread_ts }: Message) => ({ channel, ...(thread_ts && { thread_ts }) });
  const privateSince = ({ ts }: Message): number =>
    seenBy(ADA).filter((message) => message.ts >= ts && message.visibleTo !== undefined).length;

  test.each(ALL.flatMap(([name, ask]) => CLICKS.map(([what, click]) => [what, name, ask, click] as const)))(
    'of %s on %s is answered there, and leaves one card',
    async (_what, _name, ask, click) => {
      const { card } = await anew(ask);
      const { ada, ben } = await anew(() => click(card));
      const isDirect = card.channel === 'D0ADA';
      expect([ada, ben]).toEqual([[{ ...there(card), ...(!isDirect && { visibleTo: ADA }) }], 0]);
      await expect.poll(() => privateSince(card)).toBe(isDirect ? 0 : 1);
    },
  );

  test.each(PRIVATE)('that shares %s posts it there for all', async (_name, ask) => {
    const { card } = await anew(ask);
    expect(await anew(() => inForm('show.share')(card))).toMatchObject({ ada: [there(card)], ben: 1 });
  });

  test.each(PRIVATE)('that keeps %s writes it to the direct messages, and says so at the card', async (_name, ask) => {
    const { card } = await anew(ask);
    const { ada, ben } = await anew(() => press('show.keep')(card));
    expect([ada[0], ben]).toEqual([{ channel: 'D0ADA' }, 0]);
    await expect.poll(() => slack.messages(card.channel, ADA).at(-1)?.text).toContain(KEPT);
    await expect.poll(() => privateSince(card)).toBe(1);
  });
});

describe('where comp is no member of the channel', () => {
  test('a command, the clicks on its card and its sharing are answered all the same', async () => {
    const { card } = await anew(() =>
      slack.mention({ text: QUESTIONS['a band'], external: true, threadTs: question(true) }),
    );
    slack.workspace.leave(CHANNEL);
    const band = await anew(() => slack.command({ text: QUESTIONS['a band'] }));
    const { ts } = band.card;
    const script = await anew(() => slack.click({ channel: CHANNEL, ts, actionId: 'show.script' }));
    const share = async (from: Message) =>
      anew(async () => {
        await Promise.all([slack.nextView(), slack.click(clickOn(from, 'show.share'))]);
        await slack.submitView();
      });
    const [shared, inThread] = [await share(script.card), await share(card)];
    expect([band, script, shared, inThread].map(({ ada, ben }) => [ada, ben])).toEqual([
      [[{ channel: CHANNEL, visibleTo: ADA }], 0],
      [[{ channel: CHANNEL, visibleTo: ADA }], 0],
      [[{ channel: CHANNEL }], 1],
      [[{ channel: CHANNEL, thread_ts: card.thread_ts }], 1],
    ]);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import type { Message } from '../../src/playground/workspace.js';
import { type Mode, startComp } from './comp-app.js';

const OVERHEARD =
  '⚠ *Your message with the offer is visible to everyone here.* Delete it, and use `/comp` or _Check my offer_.';

describe.each<Mode>(['socket', 'http'])('what is written next over %s', (mode) => {
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
  /** What a card says first, who sees it, and in which thread. */
  const head = ({ text, visibleTo, thread_ts }: Message) => [text.slice(0, 45), visibleTo, thread_ts];
  const begin = async (): Promise<string> =>
    (await said(() => slack.mention({ text: 'segment devops london' }))).thread_ts ?? '';
  const next = (threadTs: string | undefined, text: string, user = 'U0ADA') =>
    said(() => slack.mention({ text, user, ...(threadTs !== undefined && { threadTs }) }));

  test('in a thread is about the guide that was answered there: a band for all, the rest for one', async () => {
    const ts = await begin();
    expect(head(await next(ts, 'and new york?', 'U0BEN'))).toEqual([
      'DevOps Engineer at Segment. New York: base $1',
      undefined,
      ts,
    ]);
    expect(head(await next(ts, 'levers'))).toEqual(['Levers · DevOps Engineer at Segment, New York', 'U0ADA', ts]);
    expect(head(await next(ts, 'script for london', 'U0BEN'))).toEqual([
      'What to say · DevOps Engineer at Segment, Lon',
      'U0BEN',
      ts,
    ]);
    const offer = await next(ts, 'offer 118k base');
    const [warning, heading] = offer.text.split('\n');
    expect([warning, heading, offer.visibleTo, offer.thread_ts]).toEqual([
      OVERHEARD,
      'Your offer · DevOps Engineer at Segment, London',
      'U0ADA',
      ts,
    ]);
    expect(JSON.stringify(offer.blocks?.[0])).toContain(OVERHEARD);
  });

  test('with an offer in a channel is warned of, and in private is not', async () => {
    const says = async (act: () => Promise<unknown>) => (await said(act)).text.includes(OVERHEARD);
    expect([
      await says(() => slack.mention({ text: 'segment offer 118k base' })),
      await says(() => slack.command({ text: 'segment devops london offer 118k base' })),
      await says(() => slack.directMessage({ text: 'segment devops london offer 118k base' })),
    ]).toEqual([true, false, false]);
  });

  test('sets a company beside the one of the thread, for the asker alone', async () => {
    await comp.stop();
    comp = await startComp(slack, mode, { guides: 'tests/guides' });
    const { thread_ts: ts } = await said(() => slack.mention({ text: 'harbor bank product designer new york' }));
    expect(head(await next(ts, 'vs quillwork?'))).toEqual([
      'Product Designer: Harbor Bank and Quillwork, ',
      'U0ADA',
      ts,
    ]);
    const { text } = await next(ts, 'vs tidewell');
    expect(text).toContain('No such guide for Tidewell: Harbor Bank alone.');
  });

  test('follows on an answer that one person alone saw', async () => {
    await said(() => slack.mention({ text: 'segment devops london offer 118k base' }));
    const asked = slack.messages('C0GENERAL', 'U0ADA').find(({ user }) => user === 'U0ADA');
    expect(head(await next(asked?.ts, 'levers'))[0]).toBe('Levers · DevOps Engineer at Segment, London\n*');
  });

  test.each([
    ['levers', 'Which guide do you mean? Name the company and'],
    ['new york?', 'One guide fits. Is it this one? Segment.'],
    ['thanks', 'Happy to help. For the next answer, name a co'],
  ])('where nothing was answered, %j asks back in private', async (text, start) => {
    const card = await next(undefined, text);
    expect(head(card).slice(0, 2)).toEqual([start, 'U0ADA']);
  });

  test('in another thread, or after a restart, follows on nothing', async () => {
    const ts = await begin();
    expect(head(await next('1700000000.000001', 'levers'))[0]).toMatch(/^Which guide/);
    await comp.stop();
    comp = await startComp(slack, mode);
    expect(head(await next(ts, 'levers'))).toEqual(['Which guide do you mean? Name the company and', 'U0ADA', ts]);
  });

  test('with thanks gets a private line, and the thread stays about its guide', async () => {
    const ts = await begin();
    expect(head(await next(ts, 'thanks!'))).toEqual(['Happy to help. For the next answer, name a co', 'U0ADA', ts]);
    expect(head(await next(ts, 'script'))[0]).toMatch(/^What to say · DevOps Engineer at Segment/);
  });

  test('in a direct message is about the guide that was answered there', async () => {
    await said(() => slack.directMessage({ text: 'segment devops london' }));
    expect(head(await said(() => slack.directMessage({ text: 'and new york?' })))[0]).toBe(
      'DevOps Engineer at Segment. New York: base $1',
    );
  });

  test('is logged by its guide, and not by its words', async () => {
    await next(await begin(), 'levers in new york');
    await expect.poll(() => comp.lines.filter((line) => line.startsWith('answered'))).toHaveLength(2);
    expect(comp.lines.at(-1)).toMatch(
      /^answered surface=mention guide=segment\/devops-engineer status=levers answerMs=/,
    );
    expect(comp.lines.join('\n')).not.toMatch(/york|U0ADA/i);
  });
});

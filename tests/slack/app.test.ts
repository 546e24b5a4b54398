import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import type { Message } from '../../src/playground/workspace.js';
import { type Mode, startComp } from './comp-app.js';

const LONDON =
  'DevOps Engineer at Segment. London: base £115K–£142K, RSUs £68K–£125K over 4 years, bonus 10–15%, total £145K–£188K a year.\n' +
  '2025-Q4 · confidence: high (self-rated) · Levels.fyi · reviewed 23 Feb 2026 · ⚠ review overdue since 23 May';

describe.each<Mode>(['socket', 'http'])('comp over %s', (mode) => {
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

  /** What comp says to an act, and the messages of comp that the other person sees in the channel. */
  async function said(act: () => Promise<unknown>): Promise<Message> {
    const [message] = await Promise.all([slack.nextMessage(), act()]);
    return message;
  }
  const seenByBen = () => slack.messages('C0GENERAL', 'U0BEN').filter(({ bot }) => bot !== undefined);
  const sent = (method: string) => slack.calls.filter((call) => call.method === method);
  const typesOf = ({ blocks = [] }: Message) => blocks.map(({ type }) => type);
  const textsOf = ({ blocks = [] }: Message) => JSON.stringify(blocks);

  test('answers a command with the band, to the asker alone', async () => {
    const card = await said(() => slack.command({ text: 'segment devops london' }));
    expect([card.text, card.visibleTo]).toEqual([LONDON, 'U0ADA']);
    expect(typesOf(card)).toEqual(['header', 'section', 'table', 'section', 'context', 'actions', 'context_actions']);
    expect(card.blocks?.[2]).toEqual({
      type: 'table',
      rows: [
        ['Component', 'Range'],
        ['Base Salary', '£115K–£142K'],
        ['Stock (RSU/4yr)', '£68K–£125K'],
        ['Bonus', '10–15%'],
      ].map((row) => row.map((text) => ({ type: 'raw_text', text }))),
      column_settings: [{ is_wrapped: true }, { align: 'left', is_wrapped: false }],
    });
    expect(seenByBen()).toEqual([]);
  });

  test('answers a mention in its thread, where everyone sees the band', async () => {
    const question = slack.workspace.post({ channel: 'C0GENERAL', user: 'U0BEN', text: 'an offer came in' });
    const card = await said(() => slack.mention({ text: 'segment devops london', threadTs: question.ts }));
    expect([card.text, card.thread_ts, card.visibleTo]).toEqual([LONDON, question.ts, undefined]);
    expect(seenByBen()).toHaveLength(1);
    expect(sent('chat.postMessage')[0]?.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
  });

  test('answers a mention outside a thread in a thread of its own', async () => {
    const card = await said(() => slack.mention({ text: 'segment devops london' }));
    const asked = slack.messages('C0GENERAL', 'U0BEN').find(({ user }) => user === 'U0ADA');
    expect(card.thread_ts).toBe(asked?.ts);
  });

  test.each([
    ['', 'See what a company pays'],
    ['nothing like it', 'No guide for “nothing”'],
    ['segment designer', 'There is no guide for “designer” at *Segment*'],
    ['segment devops tokyo', 'No Tokyo band in this guide.'],
    ['devops london', 'One guide fits. Is it this one? DevOps Engineer at Segment.'],
  ])('answers a mention of “%s” to the asker alone, where it stands', async (text, beginning) => {
    const inChannel = await said(() => slack.mention({ text }));
    const question = slack.workspace.post({ channel: 'C0GENERAL', user: 'U0BEN', text: 'an offer came in' });
    const inThread = await said(() => slack.mention({ text, threadTs: question.ts }));
    expect([inChannel, inThread].map((card) => [card.visibleTo, card.thread_ts])).toEqual([
      ['U0ADA', undefined],
      ['U0ADA', question.ts],
    ]);
    expect([inChannel.text, inThread.text]).toEqual([expect.stringContaining(beginning), inChannel.text]);
    expect(seenByBen()).toEqual([]);
  });

  test('keeps a choice private that was made on a private card in a thread', async () => {
    const question = slack.workspace.post({ channel: 'C0GENERAL', user: 'U0BEN', text: 'an offer came in' });
    const choice = await said(() => slack.mention({ text: 'devops london', threadTs: question.ts }));
    const card = await said(() => slack.click({ channel: 'C0GENERAL', ts: choice.ts, actionId: 'show.0' }));
    expect([card.text, card.thread_ts, card.visibleTo]).toEqual([LONDON, question.ts, 'U0ADA']);
    await comp.stop();
    expect(slack.messages('C0GENERAL', 'U0ADA').filter(({ bot }) => bot)).toEqual([card]);
    expect(seenByBen()).toEqual([]);
  });

  test('answers a direct message in the conversation, and replaces the card on a click', async () => {
    const card = await said(() => slack.directMessage({ text: 'segment devops london' }));
    expect([card.channel, card.text]).toEqual(['D0ADA', LONDON]);
    const levers = await said(() => slack.click({ channel: 'D0ADA', ts: card.ts, actionId: 'show.levers' }));
    expect([levers.ts, levers.text.split('\n')[0]]).toEqual([card.ts, 'Levers · DevOps Engineer at Segment, London']);
    expect(slack.messages('D0ADA', 'U0ADA').filter(({ bot }) => bot)).toHaveLength(1);
  });

  test('walks from the band to the levers, to the script and back, on one private card', async () => {
    const band = await said(() => slack.command({ text: 'segment devops london' }));
    const click = (actionId: string) => said(() => slack.click({ channel: 'C0GENERAL', ts: band.ts, actionId }));
    const levers = await click('show.levers');
    expect(textsOf(levers)).toContain(
      '*Datadog/AWS Counter* · only if it is true of you\\n> “I have an offer from ____ at ____.”',
    );
    const leversWritten = await click('show.levers written');
    expect(textsOf(leversWritten)).toContain('*2. Datadog/AWS Counter*');
    expect(textsOf(leversWritten)).toContain('*🏗️ AI-Ready CDP Platform Lever*');
    const script = await click('show.script');
    expect(script.text.split('\n').slice(0, 3)).toEqual([
      'What to say · DevOps Engineer at Segment, London',
      '*Ask for*  £137.5K base · £121K in RSUs over 4 years · 12% bonus',
      '*Keep to yourself*  walk-away: £112K in RSUs',
    ]);
    const written = await click('show.written');
    expect(textsOf(written)).toContain('Accept if above $162K RSUs.');
    const back = await click('show.band');
    expect([back.text, back.ts, script.ts, written.ts]).toEqual([LONDON, band.ts, band.ts, band.ts]);
  });

  test('switches the region', async () => {
    const band = await said(() => slack.command({ text: 'segment devops london' }));
    const choose = (option: string) =>
      said(() => slack.click({ channel: 'C0GENERAL', ts: band.ts, actionId: 'region', option }));
    expect((await choose('New York')).text).toContain('New York: base $158K–$192K, RSUs $95K–$172K over 4 years');
    expect((await choose('All regions')).text).toContain('3 regions: San Francisco total $205K–$268K;');
  });

  test('answers a click on a card in a channel to the clicker alone, in the thread, and leaves the card', async () => {
    const band = await said(() => slack.mention({ text: 'segment devops london' }));
    const click = { user: 'U0BEN', channel: 'C0GENERAL', ts: band.ts };
    const levers = await said(() => slack.click({ ...click, actionId: 'show.levers' }));
    expect([levers.visibleTo, levers.thread_ts, levers.ts === band.ts]).toEqual(['U0BEN', band.thread_ts, false]);
    const paris = await said(() => slack.click({ ...click, actionId: 'region', option: 'New York' }));
    expect(paris.visibleTo).toBe('U0BEN');
    expect(slack.messages('C0GENERAL', 'U0ADA').find(({ ts }) => ts === band.ts)).toEqual(band);
  });

  test('answers an event that comes twice once', async () => {
    const [, delivery] = await Promise.all([slack.nextMessage(), slack.mention({ text: 'segment devops london' })]);
    await slack.repeat(delivery);
    await said(() => slack.command({ text: 'help' }));
    expect(sent('chat.postMessage')).toHaveLength(1);
  });

  test('leaves alone what bots write, edits, and the message twin of a mention', async () => {
    await slack.directMessage({ text: 'segment devops', botId: 'B1' });
    await slack.directMessage({ text: 'segment devops', subtype: 'message_changed' });
    await said(() => slack.mention({ text: 'segment devops london' }));
    await said(() => slack.command({ text: 'help' }));
    expect([sent('chat.postMessage').length, slack.messages('D0ADA', 'U0ADA').filter(({ bot }) => bot)]).toEqual([
      1,
      [],
    ]);
  });

  test.each([
    '',
    'garbage',
    '{"v":1}',
    '{"v":2,"view":"band","guide":"segment/devops-engineer"}',
    '{"v":1,"view":"band","guide":"gone/role"}',
  ])('says of a button that carries %j that its card is out of date', async (value) => {
    const band = await said(() => slack.command({ text: 'segment devops' }));
    const card = await said(() => slack.click({ channel: 'C0GENERAL', ts: band.ts, actionId: 'show.levers', value }));
    expect([card.ts, card.text.split('\n')[0]]).toEqual([
      band.ts,
      'This card is out of date: its guide has changed or is gone. Ask again:',
    ]);
  });

  test('goes one rung down where Slack refuses the blocks, and logs it', async () => {
    slack.failNext('response_url', { error: 'invalid_blocks' });
    const card = await said(() => slack.command({ text: 'segment devops london' }));
    expect([card.text, typesOf(card)]).toEqual([
      LONDON,
      ['header', 'section', 'table', 'section', 'context', 'actions', 'actions'],
    ]);
    expect(comp.lines).toContain(
      'blocks refused way=response_url extras=table and feedback buttons reason=invalid_blocks',
    );
  });

  test('answers in words where Slack refuses every block', async () => {
    for (let i = 0; i < 4; i++) slack.failNext('response_url', { error: 'invalid_blocks' });
    const card = await said(() => slack.command({ text: 'segment devops london' }));
    expect([card.text, card.blocks]).toEqual([LONDON, undefined]);
  });

  test.each([{ error: 'expired_url' }, { status: 404 }])(
    'answers by another way where the first is refused: %j',
    async (fault) => {
      slack.failNext('response_url', fault);
      const card = await said(() => slack.command({ text: 'segment devops london' }));
      expect([card.text, card.visibleTo, sent('chat.postEphemeral').length]).toEqual([LONDON, 'U0ADA', 1]);
    },
  );

  test.each(['reset' as const, { status: 500 }, { status: 502, afterEffect: true }])(
    'sends no public card again where the outcome is unknown: %j',
    async (fault) => {
      slack.failNext('chat.postMessage', fault);
      await slack.mention({ text: 'segment devops london' });
      await vi.waitFor(() => expect(comp.lines.at(-1)).toContain('answerMs=null'));
      const answers = slack.messages('C0GENERAL', 'U0ADA').filter(({ text }) => text === LONDON);
      expect([answers.length <= 1, sent('chat.postEphemeral'), sent('chat.postMessage').length]).toEqual([true, [], 1]);
      expect(comp.lines.some((line) => line.startsWith('not delivered way=chat.postMessage outcome=unknown'))).toBe(
        true,
      );
    },
  );

  test('waits as long as Slack asks, and answers once', async () => {
    slack.failNext('response_url', { status: 429, retryAfter: 1 });
    const card = await said(() => slack.command({ text: 'segment devops london' }));
    expect([card.text, sent('response_url').length, sent('chat.postEphemeral').length]).toEqual([LONDON, 2, 0]);
  });

  test('logs one line an answer, with the guide and never the question, the person or a figure', async () => {
    await said(() => slack.command({ text: 'segmnt devops london please' }));
    await said(() => slack.mention({ text: 'segment devops' }));
    await vi.waitFor(() => expect(comp.lines).toHaveLength(2));
    expect(comp.lines.map((line) => line.replace(/(?<=Ms=)[\d.]+/g, '_'))).toEqual([
      'answered surface=command guide=segment/devops-engineer status=band ackMs=_ answerMs=_',
      'answered surface=mention guide=segment/devops-engineer status=band answerMs=_',
    ]);
  });
});

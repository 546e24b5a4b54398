import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadLibrary } from '../../src/guides/library.js';
import { createLookup, type Lookup } from '../../src/lookup/lookup.js';
import type { Delivery } from '../../src/playground/people.js';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import type { Message } from '../../src/playground/workspace.js';
import { clickOn, type Comp, type Mode, startComp } from './comp-app.js';

const LONDON = 'DevOps Engineer at Segment. London: base £115K–£142K';
const GONE = 'This card is out of date: its guide has changed or is gone. Ask again:';
const MINUTE = 60_000;
const at = { channel: 'C0GENERAL' };
const VALUES = { offer: { base: '118k' }, keep: { offer: ['offer'] }, share: {}, mine: { words: 'mine' } };
type FormName = keyof typeof VALUES;

const firstLine = ({ text }: Pick<Message, 'text'>): string => text.split('\n')[0] ?? '';

describe.each<Mode>(['socket', 'http'])('over %s', (mode) => {
  let slack: StandIn;
  let comp: Comp;
  /** Milliseconds by which Slack's clock is ahead. */
  let ahead: number;

  beforeEach(async () => {
    ahead = 0;
    slack = await createStandIn({ now: () => Date.now() + ahead });
  });
  afterEach(async () => {
    await comp.stop();
    await slack.close();
  });

  const start = async (options: Parameters<typeof startComp>[2] = {}): Promise<void> => {
    comp = await startComp(slack, mode, options);
  };
  const said = async (act: () => Promise<unknown>): Promise<Message> =>
    (await Promise.all([slack.nextMessage(), act()]))[0];
  const ask = (text = 'segment devops london') => said(() => slack.command({ text }));
  const sent = (method: string) => slack.calls.filter((call) => call.method === method).length;
  const press = (card: Message, actionId: string, value?: string) =>
    slack.click({ ...clickOn(card, actionId), ...(value !== undefined && { value }) });
  const top = (id: string) => vi.waitFor(() => expect(slack.views.top('U0ADA')?.given['callback_id']).toBe(id));
  const botsIn = (channel: string) => slack.messages(channel, 'U0ADA').filter(({ bot }) => bot !== undefined);
  const faults = () => comp.lines.filter((line) => /^failed|blocks refused/.test(line));

  /** What was done, as it would be delivered: it does not reach comp yet. */
  async function held(act: () => Promise<unknown>): Promise<Delivery> {
    slack.deliverTo('http://127.0.0.1:9/');
    await act();
    comp.toIt();
    return slack.deliveries.at(-1) as Delivery;
  }

  describe('an event', () => {
    beforeEach(() => start());

    test('that comes again while the first is worked on is answered once', async () => {
      slack.failNext('chat.postMessage', { status: 429, retryAfter: 1 });
      const event = await held(() => slack.directMessage({ text: 'segment devops london' }));
      const deliver = () => slack.repeat(event);
      const card = await said(() => Promise.all([deliver(), deliver(), deliver()]));
      await deliver();
      await ask('help');
      expect([firstLine(card).startsWith(LONDON), botsIn('D0ADA').length, sent('chat.postMessage')]).toEqual([
        true,
        1,
        2,
      ]);
    });

    test('that follows on a question which has not come yet asks back, and follows once it has', async () => {
      const { ts: thread_ts } = slack.workspace.post({ ...at, user: 'U0ADA', text: 'an offer came in' });
      const next = (text: string) => said(() => slack.mention({ text, threadTs: thread_ts }));
      const early = await next('levers');
      const question = await next('segment devops london');
      const late = await next('levers');
      expect([early, question, late].map((one) => [firstLine(one).slice(0, 26), one.visibleTo])).toEqual([
        ['Which guide do you mean? N', 'U0ADA'],
        ['DevOps Engineer at Segment', undefined],
        ['Levers · DevOps Engineer a', 'U0ADA'],
      ]);
    });

    test('that is an hour late is answered in its thread', async () => {
      const { ts } = slack.workspace.post({ ...at, user: 'U0ADA', text: 'an offer came in' });
      const event = await held(() => slack.directMessage({ text: 'segment devops london' }));
      const { body } = event as { body: { event: object } };
      ahead = 60 * MINUTE;
      const mention = {
        ...body,
        event: { ...body.event, type: 'app_mention', channel: 'C0GENERAL', ts, event_ts: ts },
      };
      const card = await said(() => slack.deliver('events_api', mention));
      expect([firstLine(card).startsWith(LONDON), card.thread_ts]).toEqual([true, ts]);
    });
  });

  /** Uses up or outlives the handles that Slack gave. */
  const WORN: [string, (url: string) => Promise<unknown>][] = [
    ['half an hour late', async () => (ahead += 31 * MINUTE)],
    [
      'whose response_url was used five times',
      async (url) => {
        ahead += 5_000;
        for (let i = 0; i < 5; i++)
          await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"text":"old"}' });
      },
    ],
  ];
  const urlOf = ({ body }: Delivery): string => (body as { response_url: string }).response_url;

  /** What Ada sees of comp, in the channel and in her direct messages. */
  const seen = () => [...botsIn('C0GENERAL'), ...botsIn('D0ADA')].map(({ ts, text }) => `${ts} ${text}`);
  /** What an act brings that was not there before, once it is finished: each message's first and last words. */
  async function brought(act: () => Promise<unknown>, how: RegExp): Promise<string[]> {
    const [before, lines] = [new Set(seen()), comp.lines.length];
    await act();
    await vi.waitFor(() => expect(comp.lines.slice(lines).join('\n')).toMatch(how));
    await said(() => slack.command({ user: 'U0BEN', text: 'help' }));
    expect(faults()).toEqual([]);
    return seen()
      .filter((one) => !before.has(one))
      .map((one) => one.replace(/^\S+ /, ''))
      .map((text) => `${text.slice(0, 18)}…${text.slice(-22)}`);
  }

  describe.each(WORN)('a click %s', (_, wear) => {
    beforeEach(() => start());

    test.each([
      ['levers', ['Levers · DevOps En…ptimization Expertise*'], /answered surface=click/],
      ['script', ['What to say · DevO…l or financial advice.'], /answered surface=click/],
      ['offer', ['What is the offer?…w overdue since 23 May'], /answered surface=click/],
      ['share', ['DevOps Engineer at… the button once more.'], /not delivered way=response_url/],
      [
        'keep',
        ['DevOps Engineer at…ct messages with comp.', 'DevOps Engineer at…w overdue since 23 May'],
        /not delivered/,
      ],
    ])('on %s is answered once, by another way', async (view, words, how) => {
      const click = await ask().then((card) => held(() => press(card, `show.${view}`)));
      await wear(urlOf(click));
      expect(await brought(() => slack.repeat(click), how)).toEqual(words);
    });

    test('on a card in a direct message replaces it all the same', async () => {
      const card = await said(() => slack.directMessage({ text: 'segment devops london' }));
      const click = await held(() => press(card, 'show.levers'));
      await wear(urlOf(click));
      const levers = await said(() => slack.repeat(click));
      expect([levers.ts, firstLine(levers)]).toEqual([card.ts, 'Levers · DevOps Engineer at Segment, London']);
      expect([botsIn('D0ADA').filter(({ text }) => text !== 'old'), sent('chat.update')]).toEqual([[levers], 1]);
    });

    test('where comp is no member of the channel says so in the log, and is not answered', async () => {
      const click = await ask().then((card) => held(() => press(card, 'show.levers')));
      await wear(urlOf(click));
      slack.failNext('chat.postEphemeral', { error: 'not_in_channel' });
      expect(await brought(() => slack.repeat(click), /answered surface=click .*answerMs=null/)).toEqual([]);
      expect(comp.lines.join('\n')).toMatch(/way=response_url outcome=refused reason=\w+_url\nnot delivered way=chat/);
    });
  });

  test.each<[FormName, string[]]>([
    ['offer', ['Your offer · DevOp…l or financial advice.']],
    [
      'keep',
      [
        'Your offer · DevOp…ct messages with comp.',
        'DevOps Engineer at…w overdue since 23 May',
        'Your offer · DevOp…l or financial advice.',
      ],
    ],
    ['share', ['DevOps Engineer at…May\nShared by <@U0ADA>']],
  ])('the form to %s that is sent after half an hour is answered once', async (view, words) => {
    await start();
    const card = await ask(view === 'keep' ? 'segment devops london offer 118k base' : undefined);
    await press(card, `show.${view}`);
    await top(view);
    ahead += 31 * MINUTE;
    const submit = () => slack.submitView({ values: VALUES[view] });
    expect(await brought(submit, /answered surface=form|shared guide|not delivered/)).toEqual(words);
  });

  describe('of an older version', () => {
    beforeEach(() => start());

    test.each([
      '{"v":0,"view":"band","guide":"segment/devops-engineer"}',
      '{"view":"band","guide":"segment/devops-engineer","region":"london"}',
      '{"v":1,"view":"band"}',
      '{"v":1,"view":"share","guide":"segment/devops-engineer"}',
      '{"v":1,"view":"keep","of":"offer","shown":[{"guide":"segment/devops-engineer"}]}',
      '{"v":1,"view":"keep","of":"band","shown":[]}',
      '{"v":1,"view":"mine"}',
      '{"v":1,"view":"offer"}',
      '{"v":1,"view":"company"}',
      'segment/devops-engineer',
    ])('a button that carries %s says that its card is out of date', async (value) => {
      const card = await ask();
      const told = await said(() => press(card, 'show.levers', value));
      expect([firstLine(told), told.ts, faults()]).toEqual([GONE, card.ts, []]);
    });

    test.each(['offer', 'keep', 'share', 'picker'])('the form of %s says in itself that it is', async (callback_id) => {
      await press(await ask(), 'show.offer');
      await top('offer');
      const { body } = await held(() => slack.submitView({ values: VALUES.offer }));
      const { view } = body as { view: object };
      const old = { ...view, callback_id, private_metadata: '{"v":0,"guide":"segment/devops-engineer"}' };
      const { ackPayload } = await slack.deliver('interactive', { ...body, view: old });
      expect(ackPayload).toMatchObject({ response_action: 'update', view: { callback_id: 'answer' } });
      expect(JSON.stringify(ackPayload)).toContain(GONE);
      expect([comp.lines.at(-1), faults()]).toEqual(['a form of another version was sent', []]);
    });
  });

  describe('where a guide changes between the card and the click', () => {
    let lookup: Lookup;
    let folder: string;
    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'comp-'));
      lookup = await library({});
      await start({ lookup: () => lookup });
    });
    afterEach(() => rm(folder, { recursive: true }));

    /** Guides of one company for two roles, one of them with other figures or another name of its region. */
    async function library({ london = 'London', base = 50, gone = false }): Promise<Lookup> {
      await rm(folder, { recursive: true });
      await mkdir(folder);
      if (!gone) await writeFile(path.join(folder, 'baker.md'), guide('baker', london, base));
      await writeFile(path.join(folder, 'miller.md'), guide('miller', 'London', 10));
      return createLookup(await loadLibrary(folder));
    }

    /** What a click or a form brings: the first line of a message and whether it has the new figures, or the form. */
    async function result(act: () => Promise<unknown>): Promise<string> {
      const before = slack.views.top('U0ADA')?.id;
      const [found] = await Promise.all([
        Promise.any([
          slack.nextMessage(),
          slack.nextView(() => ![undefined, before].includes(slack.views.top('U0ADA')?.id)),
        ]),
        act(),
      ]);
      return 'text' in found ? firstLine(found) : 'form';
    }

    /** Sends the form that is on top. */
    const send = (name: FormName, values: object = VALUES[name]) =>
      result(() => slack.submitView({ values: values as (typeof VALUES)[FormName] }));

    const ASKED = 'oat baker london';
    /** The question whose card it is, the buttons pressed before the guide changes, and the one pressed after. */
    const CONTROLS: [question: string, before: string[], last: string][] = [
      [ASKED, [], 'show.levers'],
      [ASKED, [], 'show.script'],
      [ASKED, ['show.script'], 'show.written'],
      [ASKED, ['show.levers'], 'show.band'],
      [ASKED, [], 'region'],
      ['oat', [], 'show.0'],
      [ASKED, [], 'show.offer'],
      [ASKED, [], 'show.share'],
      [ASKED, [], 'show.keep'],
      [`${ASKED} offer 60k base`, [], 'show.keep'],
      [ASKED, ['show.script'], 'show.mine'],
    ];
    /** A card, and what a click on it brings later. */
    async function later([question, before, last]: (typeof CONTROLS)[number]): Promise<() => Promise<string>> {
      let card = await ask(question);
      for (const step of before) card = await said(() => press(card, step));
      return () =>
        result(() =>
          last === 'region'
            ? slack.click({ ...at, ts: card.ts, actionId: last, option: 'New York' })
            : press(card, last),
        );
    }
    const onTop = (): string => JSON.stringify(slack.views.top('U0ADA')?.given.blocks);

    test.each<[what: string, ...(typeof CONTROLS)[number]]>(
      CONTROLS.map((control) => [control.flat().join(' > '), ...control]),
    )('a click is told that the guide is gone: %s', async (_, ...control) => {
      const click = await later(control);
      lookup = await library({ gone: true });
      expect([await click(), slack.views.top('U0ADA'), faults()]).toEqual([GONE, undefined, []]);
    });

    const LOST = /^Baker at Oat\. No london band in this guide\. 2 regions: Greater London base £50K–£70K; New York/;
    test.each<[what: string, words: RegExp, ...(typeof CONTROLS)[number]]>(
      CONTROLS.map((control, i) => {
        const words = [
          LOST,
          LOST,
          LOST,
          LOST,
          /New York: base/,
          /Greater London base/,
          /^Your offer · Baker at Oat, Greater London/,
          LOST,
          LOST,
          /of date/,
          LOST,
        ];
        return [control.flat().join(' > '), words[i] ?? /^$/, ...control];
      }),
    )('a click is told that its region has another name: %s', async (_, words, ...control) => {
      const click = await later(control);
      lookup = await library({ london: 'Greater London' });
      const found = await click();
      // The form has the regions that there are, and lets the person choose.
      const offer = { base: '60k', region: 'greater-london', currency: 'GBP' };
      expect(found === 'form' ? await send('offer', offer) : found).toMatch(words);
      expect([botsIn('C0GENERAL').filter(({ visibleTo }) => !visibleTo), botsIn('D0ADA'), faults()]).toEqual([
        [],
        [],
        [],
      ]);
    });

    const NOW: [words: RegExp, form: FormName | null][] = [
      [/^Levers · Baker at Oat, London/, null],
      [/^What to say · Baker at Oat, London/, null],
      [/^The guide’s own words · Baker at Oat, London/, null],
      [/London: base £70K–£90K/, null],
      [/New York: base \$140K–\$180K/, null],
      [/London base £70K–£90K/, null],
      [/^Your offer · Baker at Oat, London/, 'offer'],
      [/London: base £70K–£90K/, 'share'],
      [/London: base £70K–£90K/, null],
      [/London: base £70K–£90K/, 'keep'],
      [/\$160K|£80K/, 'mine'],
    ];
    test.each<[what: string, now: (typeof NOW)[number] | undefined, ...(typeof CONTROLS)[number]]>(
      CONTROLS.map((control, i) => [control.flat().join(' > '), NOW[i], ...control]),
    )('a click has the figures of an edited guide: %s', async (_, now, ...control) => {
      const [words, form] = now ?? [/^$/, null];
      const click = await later(control);
      lookup = await library({ base: 70 });
      const found = await click();
      const [name, text] = form ? ['form', form === 'mine' ? onTop() : await send(form)] : [found, found];
      expect([found, text, faults()]).toEqual([name, expect.stringMatching(words), []]);
    });

    test.each(['offer', 'share', 'keep'] as const)('the form of %s is told that the guide is gone', async (view) => {
      const click = await later([view === 'keep' ? `${ASKED} offer 60k base` : ASKED, [], `show.${view}`]);
      expect(await click()).toBe('form');
      lookup = await library({ gone: true });
      expect([await send(view), botsIn('D0ADA'), faults()]).toEqual([GONE, [], []]);
    });

    test.each([
      [{ gone: true }, 'Oat has Miller: choose one of them.'],
      [{ london: 'Greater London' }, 'This guide has Greater London and New York: choose one of them.'],
    ])('the form that picks says what is there now: %j', async (change, words) => {
      await slack.command({ text: '' });
      await top('picker');
      for (const [name, option] of [
        ['company', 'oat'],
        ['role', 'baker'],
        ['place', 'london'],
      ] as const) {
        await slack.suggest({ actionId: `pick.${name}`, value: option });
        const before = slack.views.top('U0ADA')?.hash;
        await slack.clickInView({ actionId: `pick.${name}`, option });
        await vi.waitFor(() => expect(slack.views.top('U0ADA')?.hash).not.toBe(before));
      }
      lookup = await library(change);
      await slack.submitView();
      expect([Object.values(slack.views.top('U0ADA')?.errors ?? {}), faults()]).toEqual([[words], []]);
    });
  });
});

/** A guide about a made-up company. */
const guide = (role: string, london: string, base: number): string => `---
company: oat
company_display: Oat
role: ${role}
role_display: ${role[0]?.toUpperCase()}${role.slice(1)}
compensation:
  - { region: ${london}, currency: GBP, base_low: ${base}000, base_high: ${base + 20}000 }
  - { region: New York, currency: USD, base_low: ${base * 2}000, base_high: ${base * 2 + 40}000 }
---
**Global Levers**

1. **Rye:** "I have baked rye for longer than most, and it sells."
2. **Hours:** "I would rather start at five than at three."

> **Negotiate Up Strategy:** "I would like a base of $${base * 2 + 20}K." Accept if above $${base * 2 + 10}K base.
`;

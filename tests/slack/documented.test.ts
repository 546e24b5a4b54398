import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import type { Message } from '../../src/playground/workspace.js';
import { type Comp, type Mode, startComp } from './comp-app.js';

/** What Slack's documentation says, and what comp does about it; docs/slack.md names the sources. */

const BAND = 'segment devops london';
const TITLE = 'DevOps Engineer at Segment. London: base £115K–£142K';

let slack: StandIn;
let comp: Comp;

async function start(options: Parameters<typeof startComp>[2] = {}, mode: Mode = 'socket'): Promise<void> {
  comp = await startComp(slack, mode, options);
}
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
async function shown(act: () => Promise<unknown>) {
  const [view] = await Promise.all([slack.nextView(), act()]);
  return view;
}
const answers = () => slack.messages('C0GENERAL', 'U0ADA').filter(({ bot }) => bot !== undefined);
const typesOf = ({ blocks = [] }: Message): string[] => blocks.map(({ type }) => type);
const calls = (method: string) => slack.calls.filter((call) => call.method === method).length;

describe('the command', () => {
  test('is answered by whatever name the manifest gives it, and every card says that name', async () => {
    await start({ command: '/pay', ratePerMinute: 8 });
    const command = (text: string) => said(() => slack.command({ command: '/pay', text }));
    const texts = ['help', 'list', 'xyzzy plugh', 'sgment', 'segment designer', 'segment devops london'];
    const cards = [];
    for (const text of texts) cards.push(await command(text));
    await said(() => slack.mention({ text: 'thanks' }));
    await slack.openHome();
    await expect.poll(() => slack.views.home('U0ADA')).toBeDefined();
    const { ts } = cards.at(-1) as Message;
    await slack.command({ command: '/pay', text: 'help' });
    const all = JSON.stringify([cards, slack.views.home('U0ADA')?.given, slack.messages('C0GENERAL', 'U0ADA'), ts]);
    expect([all.includes('/pay help'), all.includes('/pay list'), all.includes('/comp')]).toEqual([true, true, false]);
  });

  test('that comes without a text opens the form', async () => {
    await start();
    const view = await shown(() => slack.command({}));
    expect(view.given.callback_id).toBe('picker');
  });
});

describe('a message of a person', () => {
  test.each(['file_share', 'thread_broadcast', 'me_message'])('is answered where it is a %s', async (subtype) => {
    await start();
    const card = await said(() => slack.directMessage({ text: BAND, subtype }));
    expect(card.text).toContain(TITLE);
  });

  test('that mentions comp by an edit is answered, once', async () => {
    await start();
    const { ts } = slack.workspace.post({ channel: 'C0GENERAL', user: 'U0ADA', text: BAND });
    const text = `<@${slack.botUserId}> ${BAND}`;
    const card = await said(() => slack.edit({ ts, text }));
    expect(card.text).toContain(TITLE);
    await slack.edit({ ts, text: `${text} please` });
    await said(() => slack.command({ text: 'help' }));
    expect(answers().filter((message) => message.text.includes(TITLE))).toHaveLength(1);
  });

  test('that was answered is not answered again when it is edited', async () => {
    await start();
    await said(() => slack.mention({ text: BAND }));
    const asked = slack.messages('C0GENERAL', 'U0ADA').find(({ user }) => user === 'U0ADA') as Message;
    await slack.edit({ ts: asked.ts, text: `${asked.text} please` });
    await said(() => slack.command({ text: 'help' }));
    expect(answers().filter((message) => message.text.includes(TITLE))).toHaveLength(1);
  });
});

describe('on Enterprise Grid, with the workspace allowed', () => {
  const grid = (body: object, own: object, enterprise: string) => {
    const [authorization] = (body as { authorizations: object[] }).authorizations;
    const event = { ...(body as { event: object }).event, ...own };
    return { ...body, event, event_id: 'EvGrid', authorizations: [{ ...authorization, enterprise_id: enterprise }] };
  };

  test.each([
    ['E0ORG', 'E0ORG', 1],
    ['E0ORG', 'E0OTHER', 0],
  ])('a mention by a person of %s is heard where comp is in %s: %i', async (team, enterprise, count) => {
    await start({ allowedTeams: ['T0COMP'] });
    const { type, body } = await slack.mention({ text: 'xyzzy', external: true });
    await slack.deliver(
      type,
      grid(body, { user_team: team, team, text: `<@U0COMP> ${BAND}`, ts: '1.000100' }, enterprise),
    );
    await said(() => slack.command({ text: 'help' }));
    expect(answers().filter(({ text }) => text.includes(TITLE))).toHaveLength(count);
  });

  test('a click by a person of the organisation is answered', async () => {
    await start({ allowedTeams: ['T0COMP'] });
    const { ts } = await said(() => slack.command({ text: BAND }));
    const delivery = await slack.click({ channel: 'C0GENERAL', ts, actionId: 'show.levers' });
    const { user, ...body } = delivery.body as { user: object };
    const own = { user: { ...user, team_id: 'E0ORG' }, enterprise: { id: 'E0ORG' } };
    const before = calls('response_url');
    await slack.deliver('interactive', { ...body, ...own });
    await vi.waitFor(() => expect(calls('response_url')).toBe(before + 1));
  });
});

test('what a guide calls out calls nobody', async () => {
  const guides = await mkdtemp(path.join(tmpdir(), 'comp-'));
  const loud = 'Ask @channel, @here, @everyone or #general';
  await writeFile(
    path.join(guides, 'loud.md'),
    `---
company: loud
company_display: "@channel Loud"
role: tester
role_display: "#general Tester"
compensation:
  - { region: "London @here", currency: GBP, base_low: 51000, base_high: 62000 }
data_sources: ["${loud}"]
level_mapping: { raw: "${loud}" }
---
**Global Levers**

1. **${loud} one:** "${loud} six words are said here"
2. **Two:** "${loud} six words are said here"

> **Negotiate Up Strategy:** "${loud} six words are said here" Accept if above £55K base.
`,
  );
  await start({ guides });
  const band = await said(() => slack.mention({ text: 'loud tester' }));
  const click = (actionId: string) => said(() => slack.click({ channel: 'C0GENERAL', ts: band.ts, actionId }));
  const cards = [band, await click('show.levers'), await click('show.script')];
  expect(cards.map(({ text, calls: called }) => [/@channel|#general/.test(text), called])).toEqual([
    [true, undefined],
    [true, undefined],
    [true, undefined],
  ]);
});

describe('a table that Slack refuses', () => {
  const PLAIN = ['header', 'section', 'section', 'section', 'context', 'actions', 'context_actions'];

  test.each(['invalid_blocks', 'invalid_attachments', 'internal_error', 'fatal_error'])(
    'with %s in private is left out, then and from then on',
    async (error) => {
      await start();
      for (let i = 0; i < 2; i++) slack.failNext('response_url', { error });
      const first = await said(() => slack.command({ text: BAND }));
      const second = await said(() => slack.command({ text: BAND }));
      expect([typesOf(first), typesOf(second), calls('response_url')]).toEqual([PLAIN, PLAIN, 4]);
      const publicly = await said(() => slack.mention({ text: BAND }));
      expect(typesOf(publicly)).toContain('table');
    },
  );

  test('with a 503 in private is left out, and tried again the next time', async () => {
    await start();
    for (let i = 0; i < 2; i++) slack.failNext('response_url', { status: 503 });
    const cards = [await said(() => slack.command({ text: BAND })), await said(() => slack.command({ text: BAND }))];
    expect(cards.map((card) => typesOf(card).includes('table'))).toEqual([false, true]);
  });

  test('publicly, where that is not certain, is not sent again', async () => {
    await start();
    slack.failNext('chat.postMessage', { status: 503, afterEffect: true });
    await slack.mention({ text: BAND });
    await vi.waitFor(() => expect(comp.lines.at(-1)).toContain('answerMs=null'));
    expect([answers().length, calls('chat.postMessage')]).toEqual([1, 1]);
  });
});

test('a menu whose choice changed stands in a block with a new id', async () => {
  await start({ guides: 'tests/guides' });
  const band = await said(() => slack.command({ text: 'harbor bank swe london' }));
  const at = { channel: band.channel, ts: band.ts };
  const idOf = ({ blocks = [] }: Message) =>
    blocks.find((block) => JSON.stringify(block).includes('"region"'))?.block_id ?? null;
  const other = await said(() => slack.click({ ...at, actionId: 'region', option: 'New York' }));
  const script = await said(() => slack.click({ ...at, actionId: 'show.script' }));
  expect(new Set([band, other, script].map(idOf)).size).toBe(3);
});

describe('a word on the figures of a band', () => {
  const ratings: unknown[] = [];
  const onRating = (rating: unknown) => ratings.push(rating);
  beforeEach(() => {
    ratings.length = 0;
  });
  const at = { guide: 'segment/devops-engineer', region: 'london', view: 'rating' };
  const rate = (card: Message, option: string) =>
    said(() => slack.click({ channel: card.channel, ts: card.ts, actionId: 'show.rating', option }));
  const last = ({ text }: Message) => text.split('\n').at(-1);

  test('on a private card is counted without its person, and takes its buttons away', async () => {
    await start({ onRating });
    const card = await said(() => slack.command({ text: BAND }));
    const thanked = await rate(card, 'Looks wrong');
    expect([ratings, thanked.ts, last(thanked), typesOf(thanked).includes('context_actions')]).toEqual([
      [{ ...at, looks: 'wrong' }],
      card.ts,
      'Thanks: counted, without your name. Whoever keeps the guides sees it.',
      false,
    ]);
  });

  test('on a public card thanks the reader alone, and the card stays', async () => {
    await start({ onRating });
    const card = await said(() => slack.mention({ text: BAND }));
    const thanked = await rate(card, 'Looks right');
    expect([ratings, thanked.visibleTo, last(thanked), answers()]).toEqual([
      [{ ...at, looks: 'right' }],
      'U0ADA',
      'Thanks: counted, without your name. Whoever keeps the guides sees it.',
      [card, thanked],
    ]);
  });

  test('can be given by plain buttons where Slack takes no others, from then on', async () => {
    await start({ onRating });
    slack.failNext('response_url', { error: 'invalid_blocks' });
    const card = await said(() => slack.command({ text: BAND }));
    await said(() => slack.click({ channel: card.channel, ts: card.ts, actionId: 'show.rating.wrong' }));
    const next = await said(() => slack.command({ text: BAND }));
    expect([ratings, typesOf(next).slice(-1), typesOf(next).includes('table')]).toEqual([
      [{ ...at, looks: 'wrong' }],
      ['actions'],
      true,
    ]);
  });

  test.each(['segment devops', 'segment devops tokyo', 'help'])('cannot be given on “%s”', async (text) => {
    await start({ onRating });
    const card = await said(() => slack.command({ text }));
    expect(JSON.stringify(card)).not.toContain('rating');
  });
});

describe('the form to pick from', () => {
  test('has the option that it begins with as its menu suggests it, to the letter', async () => {
    await start({ guides: 'tests/guides' });
    const text = 'Join Harbor Bank as a Software Engineer in London';
    const { ts } = slack.workspace.post({ channel: 'C0GENERAL', user: 'U0BEN', text });
    const view = await shown(() => slack.messageShortcut({ channel: 'C0GENERAL', ts, callbackId: 'check_message' }));
    type Field = { element?: { action_id: string; initial_option?: object } };
    const chosen = (view.given.blocks as unknown as Field[]).flatMap(({ element }) =>
      element?.initial_option ? [[element.action_id, element.initial_option] as const] : [],
    );
    const suggested = [];
    for (const [actionId] of chosen) suggested.push((await slack.suggest({ actionId, value: 'lon' }))?.options);
    expect(chosen.map(([actionId]) => actionId)).toEqual(['pick.company', 'pick.role', 'pick.place']);
    expect(suggested.at(-1)).toContainEqual(chosen.at(-1)?.[1]);
  });

  test('says what is amiss at the fields that are shown, where a choice has not come through yet', async () => {
    await start({ guides: 'tests/guides' });
    const view = await shown(() => slack.command({ text: '' }));
    const value = (id: string) => ({
      type: 'external_select',
      selected_option: { value: id, text: { type: 'plain_text', text: id } },
    });
    const [company, role] = view.given.blocks.map(({ block_id: id }) => String(id));
    const { ackPayload } = await slack.deliver('interactive', {
      type: 'view_submission',
      user: { id: 'U0ADA', team_id: 'T0COMP' },
      team: { id: 'T0COMP' },
      view: {
        ...view.given,
        id: view.id,
        state: {
          values: {
            [company ?? '']: { 'pick.company': value('harbor-bank') },
            [role ?? '']: { 'pick.role': { type: 'external_select', selected_option: null } },
          },
        },
      },
    });
    expect(ackPayload).toEqual({ response_action: 'errors', errors: { [role ?? '']: 'Choose a role.' } });
  });

  test('opens all the same where Slack takes no menu that is open from the start', async () => {
    await start();
    slack.failNext('views.open', { error: 'invalid_arguments' });
    const view = await shown(() => slack.command({ text: '' }));
    expect([view.given.callback_id, JSON.stringify(view.given).includes('min_query_length')]).toEqual([
      'picker',
      false,
    ]);
  });
});

test.each<[string, (ts: string) => Promise<unknown>]>([
  ['on a message', (ts) => slack.messageShortcut({ channel: 'C0GENERAL', ts, callbackId: 'check_message' })],
  ['from anywhere', () => slack.globalShortcut({ callbackId: 'ask_comp' })],
])('a shortcut %s whose form does not open is answered by the help, to its person alone', async (_where, act) => {
  await start();
  const { ts } = slack.workspace.post({ channel: 'C0GENERAL', user: 'U0BEN', text: 'lunch?' });
  slack.failNext('views.open', { error: 'expired_trigger_id' });
  const card = await said(() => act(ts));
  expect(card.text).toContain('See what a company pays, what to ask for');
  expect(slack.messages('C0GENERAL', 'U0BEN').filter(({ bot }) => bot)).toEqual([]);
});

test('over HTTP an address with a slash behind it is comp’s, too, and a limit of events is taken', async () => {
  await start({}, 'http');
  slack.deliverTo(`http://127.0.0.1:${comp.port}/slack/events`);
  const limited = await slack.deliver('events_api', { type: 'app_rate_limited', minute_rate_limited: 1 });
  expect([limited.acked, comp.lines.at(-1)]).toEqual([true, 'Slack sends fewer events: there were too many']);
  const unsigned = (where: string) =>
    fetch(`http://127.0.0.1:${comp.port}${where}`, { method: 'POST' }).then(({ status }) => status);
  expect(await Promise.all(['/slack/events', '/slack/events/', '/slack/other'].map(unsigned))).toEqual([401, 401, 404]);
});

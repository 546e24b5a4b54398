import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DeliveryType, signatureOf } from '../../src/playground/delivery.js';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import type { Message } from '../../src/playground/workspace.js';
import { clickOn, type Comp, type Mode, startComp } from './comp-app.js';
import { armedIn, LONG, MARK, nastyText, nastyValue, unfitLines } from './nasty.js';

const LONDON = /^DevOps Engineer at Segment\. London: base £115K–£142K/;
const TOO_LONG = 'That was long, and comp read only its beginning: company, role and place are best in a few words.';
const JSON_BODY = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
/** What is still under way of one try disturbs the next: nothing is made smaller. */
const RUNS = { seed: 2026, numRuns: 150, endOnFailure: true };

let slack: StandIn;
let comp: Comp;
const prototypes = () =>
  [Object.prototype, Array.prototype, Function.prototype].map((one) => Object.getOwnPropertyNames(one));
const PROTOTYPES = prototypes();

beforeEach(async () => {
  slack = await createStandIn();
});
afterEach(async () => {
  await slack.close();
});

const said = async (act: () => Promise<unknown>, fits?: (one: Message) => boolean): Promise<Message> =>
  (await Promise.all([slack.nextMessage(fits), act()]))[0];

/**
 * Another person asks, and is answered: whatever came before did comp no harm, and went no further.
 * @param mayFail where what came before was no payload of Slack's: that it failed is logged
 */
async function holds(mayFail = false): Promise<void> {
  const own = ({ visibleTo }: Message): boolean => visibleTo === 'U0BEN';
  const { text } = await said(() => slack.command({ user: 'U0BEN', text: 'segment devops london' }), own);
  const failed = comp.lines.filter((line) => line.startsWith('failed') && !mayFail);
  expect([LONDON.test(text), armedIn(slack.calls), unfitLines(comp.lines), failed, prototypes()]).toEqual([
    true,
    [],
    [],
    [],
    PROTOTYPES,
  ]);
}

/** The property that comp holds after each of many things is done. */
const holdsAfter = <T>(input: fc.Arbitrary<T>, act: (input: T) => Promise<unknown>, mayFail = false) =>
  fc.asyncProperty(input, async (one) => {
    slack.calls.length = 0;
    comp.lines.length = 0;
    await act(one);
    await holds(mayFail);
  });

interface Signed {
  type?: string;
  secret?: string;
  /** In seconds. */
  at?: number | string;
  headers?: Record<string, string>;
}

/** Posts a body; signed as Slack does where nothing else is said. @returns the status */
async function post(body: string, { type = JSON_BODY, secret, at, headers }: Signed = {}): Promise<number> {
  const timestamp = String(at ?? Math.floor(Date.now() / 1000));
  const response = await fetch(`http://127.0.0.1:${comp.port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': type,
      ...(headers ?? {
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signatureOf(secret ?? slack.signingSecret, timestamp, body),
      }),
    },
    body,
  });
  expect(await response.text()).not.toContain(MARK);
  return response.status;
}

describe('a request over HTTP', () => {
  beforeEach(async () => {
    comp = await startComp(slack, 'http');
  });
  afterEach(() => comp.stop());

  const COMMAND = 'command=%2Fcomp&text=segment+devops+london&user_id=U0ADA&team_id=T0COMP&channel_id=C0GENERAL';
  const now = (): number => Math.floor(Date.now() / 1000);

  test.each<[string, () => Signed]>([
    ['without a signature', () => ({ headers: {} })],
    [
      'with an empty signature',
      () => ({ headers: { 'x-slack-request-timestamp': `${now()}`, 'x-slack-signature': '' } }),
    ],
    ['with no hash', () => ({ headers: { 'x-slack-request-timestamp': `${now()}`, 'x-slack-signature': 'v0' } })],
    [
      'with the signature of another body',
      () => ({
        headers: {
          'x-slack-request-timestamp': `${now()}`,
          'x-slack-signature': signatureOf(slack.signingSecret, `${now()}`, 'command=%2Fcomp'),
        },
      }),
    ],
    ['signed with another secret', () => ({ secret: 'another' })],
    ['signed six minutes ago', () => ({ at: now() - 360 })],
    ['signed at no time', () => ({ at: 'noon' })],
  ])('%s is refused with 401, and answered nowhere', async (_, signed) => {
    const statuses = [await post(COMMAND, { type: FORM, ...signed() }), await post('null', signed())];
    expect([statuses, slack.calls.filter(({ method }) => method !== 'auth.test')]).toEqual([[401, 401], []]);
    await holds();
  });

  test('without a signature is refused with 401, whatever it holds', () =>
    fc.assert(
      holdsAfter(fc.tuple(nastyText, fc.constantFrom(JSON_BODY, FORM, 'text/plain')), async ([body, type]) =>
        expect(await post(body, { type, headers: { 'x-slack-signature': 'v0=00' } })).toBe(401),
      ),
      RUNS,
    ));

  const SIGNED: [status: number, body: string, type: string][] = [
    [400, '', JSON_BODY],
    [400, '{', JSON_BODY],
    [400, 'null', JSON_BODY],
    [400, '7', JSON_BODY],
    [400, `"${MARK}"`, JSON_BODY],
    [400, '[]', JSON_BODY],
    [400, '{}', JSON_BODY],
    [200, `{"type":"${MARK}\\n"}`, JSON_BODY],
    [200, '{"type":"event_callback"}', JSON_BODY],
    [200, '{"type":"event_callback","event":null}', JSON_BODY],
    [200, `{"type":"event_callback","event":"${MARK}"}`, JSON_BODY],
    [400, '{"event":{"type":"app_mention","text":"x","user":"U0ADA"},"team_id":"__proto__"}', JSON_BODY],
    [200, '{"event":{"type":"app_mention"},"team_id":"T0COMP"}', JSON_BODY],
    [200, `{"event":{"type":"${MARK}"},"team_id":"T0COMP"}`, JSON_BODY],
    [200, '{"type":"app_rate_limited","minute_rate_limited":1}', JSON_BODY],
    [200, `{"type":"url_verification","challenge":"3eZ"}`, JSON_BODY],
    [400, '{"__proto__":{"event":{"type":"message"},"polluted":1}}', JSON_BODY],
    [400, `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, JSON_BODY],
    [400, 'payload=', FORM],
    [400, 'payload=%7B', FORM],
    [400, 'payload=null', FORM],
    [400, 'payload=%7B%7D&payload=%7B%7D', FORM],
    [200, 'payload={"type":"block_actions"}', FORM],
    [200, 'payload={"type":"block_actions","actions":[]}', FORM],
    [200, 'payload={"type":"block_actions","actions":[null],"user":{},"team":null}', FORM],
    [200, 'payload={"type":"view_submission","user":{"id":"U0ADA"},"team":{"id":"T0COMP"}}', FORM],
    [200, 'payload={"type":"view_submission","view":{"callback_id":"of-old"},"user":{},"team":{"id":"T0COMP"}}', FORM],
    [200, 'payload={"type":"block_suggestion"}', FORM],
    [200, 'payload={"type":"shortcut"}', FORM],
    [200, 'payload={"type":"message_action","callback_id":"check_message","user":{},"team":{"id":"T0COMP"}}', FORM],
    [200, `command=%2F${MARK}&team_id=T0COMP`, FORM],
    [200, 'command=%2Fcomp&team_id=T0COMP', FORM],
    [400, 'command=%2Fcomp&team_id=T0COMP&text=a&text=b', FORM],
    [400, '__proto__=1&constructor=2&prototype=3', FORM],
    [400, `<${MARK}/>`, 'text/xml'],
    [400, COMMAND, JSON_BODY],
    [200, 'ssl_check=1', FORM],
    [400, 'x'.repeat(4 * 1024 * 1024), FORM],
    [413, 'x'.repeat(4 * 1024 * 1024 + 1), FORM],
  ];
  test.each(
    SIGNED.map(([status, body, type]): [number, string, string, string] => [status, body.slice(0, 70), body, type]),
  )('that is signed gets %i at once: %j', async (status, _start, body, type) => {
    const start = performance.now();
    expect([await post(body, { type }), performance.now() - start < 2_500]).toEqual([status, true]);
    await holds(true);
  });

  test('that checks a certificate gets 200 unsigned, and nothing that it carries is done', async () => {
    expect(await post(`ssl_check=1&${COMMAND}`, { type: FORM, headers: {} })).toBe(200);
    expect(slack.calls.filter(({ method }) => method !== 'auth.test')).toEqual([]);
    await holds();
  });

  test('that is signed never gets a 500, whatever it holds', () =>
    fc.assert(
      holdsAfter(
        fc.oneof(
          nastyText.map((body): [string, string] => [body, JSON_BODY]),
          nastyValue.map((body): [string, string] => [JSON.stringify(body) ?? '', JSON_BODY]),
          nastyValue.map((body): [string, string] => [
            `payload=${encodeURIComponent(JSON.stringify(body) ?? '')}`,
            FORM,
          ]),
          nastyText.map((body): [string, string] => [body, FORM]),
        ),
        async ([body, type]) => expect([200, 400]).toContain(await post(body, { type })),
        true,
      ),
      RUNS,
    ));

  test.each([
    ['GET', '/slack/events'],
    ['GET', '//'],
    ['POST', '/'],
    ['POST', '/slack/events/%'],
    ['PUT', '/__proto__'],
  ])('%s %s finds nothing', async (method, path) => {
    expect((await fetch(`http://127.0.0.1:${comp.port}${path}`, { method })).status).toBe(404);
    await holds();
  });
});

/** A payload as if it came for the first time. */
const anew = (body: object, count: number): object =>
  'event_id' in body ? { ...body, event_id: `EvAnew${count}` } : body;

interface Payload {
  type: DeliveryType;
  body: object;
}

/** Something done to one place of a payload, counted from its beginning. */
interface Edit {
  at: number;
  how: 'gone' | 'other' | 'within';
  value: unknown;
}

/** Where in a payload there is something: the ways to it. */
const waysIn = (value: unknown, way: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...way, key], ...waysIn(inner, [...way, key])])
    : [];

/** A payload with one place of it left out, replaced, or with keys added to it. */
function edited(body: object, { at, how, value }: Edit): object {
  const copy = structuredClone(body);
  const ways = waysIn(copy);
  const way = ways[at % ways.length] ?? [];
  const key = way.at(-1) ?? '';
  // oxlint-disable-next-line typescript/no-explicit-any
  const holder = way.slice(0, -1).reduce((inner: any, step) => inner[step], copy);
  if (how === 'gone') delete holder[key];
  else if (how === 'within' && typeof holder[key] === 'object') Object.assign(holder[key] ?? {}, { [MARK]: value });
  else holder[key] = value;
  return copy;
}

/** Where payloads hold texts that a person, or a card of any version, may have put there. */
const CARRIED = [
  'text',
  'event.text',
  'message.text',
  'value',
  'actions.0.value',
  'actions.0.block_id',
  'actions.0.action_id',
  'actions.0.selected_option.value',
  'view.private_metadata',
  'view.state.values.base.base.value',
  'view.state.values.offer.offer.value',
  'view.state.values.region.region.selected_option.value',
  'view.state.values.currency.currency.selected_option.value',
].map((way) => way.split('.'));

type Inner = Record<string, unknown> | undefined;

const valueAt = (body: object, way: readonly string[]): unknown =>
  way.reduce<unknown>((inner, key) => (inner as Inner)?.[key] ?? undefined, body);

/** A copy of a payload with another text in one place. */
function withValue(body: object, way: readonly string[], value: string): object {
  const copy = structuredClone(body);
  Object.assign(valueAt(copy, way.slice(0, -1)) as object, { [way.at(-1) ?? '']: value });
  return copy;
}

const CONTROL = { v: 1, view: 'band', guide: 'segment/devops-engineer', region: 'london', page: 0, place: 'London' };
const REPLY = { on: 'command', url: 'http://127.0.0.1:9/', channel: 'C0GENERAL', ts: '1.1' };

/** What a control carries: any text, or JSON nearly of its kind. */
const carried: fc.Arbitrary<string> = fc.oneof(
  nastyText,
  fc
    .tuple(
      fc.constantFrom<object>(
        CONTROL,
        { v: 1, view: 'share', shown: [{ guide: CONTROL.guide }] },
        { v: 1, view: 'keep', of: 'offer', shown: [{ guide: CONTROL.guide, region: 'london' }], offer: {} },
        { v: 1, picks: { company: 'segment', role: null, place: null }, reply: REPLY },
        { v: 1, guide: CONTROL.guide, reply: REPLY },
      ),
      fc.array(fc.record({ at: fc.nat(20), how: fc.constantFrom('gone', 'other', 'within'), value: nastyValue })),
    )
    .map(([control, changes]) => JSON.stringify((changes as Edit[]).reduce(edited, control))),
  fc.constantFrom('[', '"'.repeat(9), `${'['.repeat(5_000)}${']'.repeat(5_000)}`, '{"v":0}', '{"__proto__":{"v":1}}'),
);

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: fc.nat(10_000),
    how: fc.constantFrom<Edit['how'][]>('gone', 'other', 'other', 'within'),
    value: nastyValue,
  }),
  { minLength: 1, maxLength: 3 },
);

describe.each<Mode>(['socket', 'http'])('over %s', (mode) => {
  beforeEach(async () => {
    comp = await startComp(slack, mode);
  });
  afterEach(() => comp.stop());

  const at = { channel: 'C0GENERAL' };
  const topOf = (id: string) => vi.waitFor(() => expect(slack.views.top('U0ADA')?.given['callback_id']).toBe(id));

  /** A payload of each kind that Slack sends, as it was sent in a walk through everything. */
  async function payloads(): Promise<Payload[]> {
    const click = (card: Message, actionId: string, option?: string) => slack.click(clickOn(card, actionId, option));
    const ask = (text: string) => said(() => slack.command({ text }));
    const band = await ask('segment devops london');
    await said(() => click(band, 'region', 'New York'));
    const script = await said(() => click(band, 'show.script'));
    for (const [card, view, values] of [
      [await ask('segment devops london'), 'offer', { base: '118k' }],
      [await ask('segment devops london offer 118k base'), 'keep', { offer: ['offer'] }],
      [await ask('segment devops london'), 'share', {}],
      [script, 'mine', { words: 'mine' }],
    ] as const) {
      await click(card, `show.${view}`);
      await topOf(view);
      await (view === 'mine' ? slack.submitView({ values }) : said(() => slack.submitView({ values })));
    }
    await said(() => slack.mention({ text: 'segment devops london' }));
    await said(() => slack.directMessage({ text: 'segment devops london' }));
    await slack.command({ text: '' });
    await topOf('picker');
    for (const [kind, option] of [
      ['company', 'segment'],
      ['role', 'devops-engineer'],
      ['place', 'london'],
    ] as const) {
      await slack.suggest({ actionId: `pick.${kind}`, value: option.slice(0, 3) });
      const before = slack.views.top('U0ADA')?.hash;
      await slack.clickInView({ actionId: `pick.${kind}`, option });
      await vi.waitFor(() => expect(slack.views.top('U0ADA')?.hash).not.toBe(before));
    }
    await said(() => slack.submitView({ values: { offer: '118k base' } }));
    const { ts } = slack.workspace.post({ ...at, user: 'U0BEN', text: 'Segment, devops, London, 118k base' });
    for (const open of [
      () => slack.globalShortcut({ callbackId: 'ask_comp' }),
      () => slack.messageShortcut({ ...at, ts, callbackId: 'check_message' }),
    ]) {
      await open();
      await topOf('picker');
      await slack.closeView();
    }
    await slack.openHome({});
    await vi.waitFor(() => expect(slack.views.home('U0ADA')).toBeDefined());
    await slack.clickInView({ actionId: 'search', text: 'segment devops london' });
    await topOf('answer');
    await slack.clickInView({ actionId: 'region', option: 'new-york' });
    return slack.deliveries.map(({ type, body }) => ({ type, body }));
  }

  test('a payload with anything wrong in it does no harm', { timeout: 60_000 }, async () => {
    const all = await payloads();
    let sent = 0;
    const property = holdsAfter(
      fc.tuple(fc.constantFrom(...all), edits),
      async ([{ type, body }, changes]) => {
        sent += 1;
        const delivery = slack.deliver(type, changes.reduce(edited, anew(body, sent)));
        // Over a socket nothing says that a payload was not understood.
        const { failure } = mode === 'http' ? await delivery : { failure: '' };
        expect(failure ?? '').toMatch(/^$|status 400$/);
      },
      true,
    );
    await fc.assert(property, { ...RUNS, numRuns: 250 });
  });

  test(
    'whatever a button, a menu, a form or a message carries is acknowledged, and fails nothing',
    {
      timeout: 60_000,
    },
    async () => {
      const places = (await payloads()).flatMap((payload) =>
        CARRIED.filter((way) => valueAt(payload.body, way) !== undefined).map((way) => ({ ...payload, way })),
      );
      expect(new Set(places.map(({ way }) => way.join('.')))).toEqual(new Set(CARRIED.map((way) => way.join('.'))));
      let sent = 0;
      const property = holdsAfter(fc.tuple(fc.constantFrom(...places), carried), async ([payload, value]) => {
        const { type, body, way } = payload;
        const { acked } = await slack.deliver(type, withValue(anew(body, (sent += 1)), way, value));
        expect(acked).toBe(true);
      });
      await fc.assert(property, RUNS);
    },
  );

  const doors = {
    command: (text: string) => slack.command({ text }),
    mention: (text: string) => slack.mention({ text }),
    'direct message': (text: string) => slack.directMessage({ text }),
  };
  test.each(Object.entries(doors))('any words are answered: %s', { timeout: 60_000 }, (_, say) =>
    fc.assert(
      holdsAfter(nastyText, (text) => said(() => say(text))),
      { ...RUNS, numRuns: 60 },
    ),
  );

  test.each(LONG.map((text) => [text.slice(0, 20), text]))(
    '40,000 characters of %j are answered, and said to be too many',
    async (_, text) => {
      const own = await said(() => slack.command({ text }));
      const mentioned = await said(() => slack.mention({ text }));
      const last = [own, mentioned].map((card) => card.text.split('\n').at(-1));
      expect([own.visibleTo, ...last]).toEqual(['U0ADA', TOO_LONG, TOO_LONG]);
      await holds();
    },
  );
});

describe('a frame on a socket', () => {
  beforeEach(async () => {
    comp = await startComp(slack, 'socket');
  });
  afterEach(() => comp.stop());

  const TYPES = 'events_api interactive slash_commands hello error close ws_message slack_event disconnected __proto__';
  const envelope = fc
    .record(
      {
        envelope_id: fc.oneof(fc.uuid(), nastyValue),
        type: fc.oneof(fc.constantFrom(...TYPES.split(' ')), nastyValue),
        payload: fc.oneof(nastyValue, fc.record({ event: fc.record({ type: fc.constantFrom(...TYPES.split(' ')) }) })),
        retry_attempt: nastyValue,
      },
      { requiredKeys: [] },
    )
    .map((one) => JSON.stringify(one));

  test('that is no envelope of Slack’s does no harm', { timeout: 60_000 }, () =>
    fc.assert(
      holdsAfter(
        fc.oneof(
          envelope,
          nastyText,
          nastyValue.map((one) => JSON.stringify(one) ?? ''),
          fc.uint8Array({ maxLength: 200 }),
          fc.constantFrom('null', '[]', '0', '', '{', '{"type":"events_api"}', '{"__proto__":{"type":"hello"}}'),
        ),
        async (frame) => slack.sockets.frame(frame, 0),
        true,
      ),
      { ...RUNS, numRuns: 300 },
    ),
  );
});

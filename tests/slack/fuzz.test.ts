import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { type Comp, type Mode, startComp } from './comp-app.js';

/** Pieces that mean something to Slack, to a browser, to a log, to JavaScript or to comp. */
const PIECES = [
  '<!channel>',
  '<@U0BEN>',
  '<https://evil.example|here>',
  '&lt;',
  '&',
  '*b* _i_ `c`',
  '```',
  '<b onclick=x>',
  '</script>',

  '\n',
  '\r\n2026 level=error',
  '\u001B[31m',
  '\0',
  '\u202E',
  '\uD800',
  '__proto__',
  'constructor',
  '{"v":1}',
  '%s',
  '${x}',
  'segment',
  'devops',
  'london',
  'offer',
  '118k',
  '10%',
  'vs',
  'help',
  'list',
  '£',
  '—',
  '💰',
  ' ',
];
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
  .map((all) => all.join(''));
const wild = fc.oneof(
  nasty,
  fc.json(),
  fc.constantFrom('', 'null', '[]', '{"v":0}', '{"v":1,"view":"band","guide":"__proto__"}'),
  fc.string({ maxLength: 2_000 }),
);
const anything = fc.oneof(wild, fc.jsonValue(), fc.constant(null), fc.constant({ __proto__: null, constructor: 1 }));
const RUNS = { numRuns: 60 };
const at = { channel: 'C0GENERAL', user: 'U0ADA' };

/** Mrkdwn and top-level text in which a control sequence of Slack's came alive. */
const alive = (message: object): string[] =>
  (JSON.stringify(message).match(/"type":"mrkdwn","text":"(?:[^"\\]|\\.)*"|^\{"text":"(?:[^"\\]|\\.)*"/g) ?? []).filter(
    (text) => /<(!|@|#|https?:)/.test(text),
  );

describe.each<Mode>(['socket', 'http'])('whatever comes in over %s', (mode) => {
  let slack: StandIn;
  let comp: Comp;
  beforeAll(async () => {
    slack = await createStandIn();
    comp = await startComp(slack, mode, { guides: 'tests/guides' });
  });
  afterAll(async () => {
    await comp.stop();
    await slack.close();
  });
  const said = async (act: () => Promise<unknown>) => (await Promise.all([slack.nextMessage(), act()]))[0];
  const ask = () => said(() => slack.command({ text: 'harbor labs software london' }));
  afterEach(async () => {
    expect((await ask()).text).toContain('Software Engineer at Harbor Labs');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(comp.lines.filter((line) => line.startsWith('failed') || line.includes('\n'))).toEqual([]);
  });
  /** The body of what a person does, to be spoilt. */
  const bodyOf = async (act: () => Promise<unknown>): Promise<Record<string, unknown>> => {
    await act();
    return structuredClone(slack.deliveries.at(-1)?.body as Record<string, unknown>);
  };

  test('a command is answered, and nothing in its text comes alive', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        nasty.filter((text) => text.trim() !== ''),
        async (text) => {
          const { text: answer, blocks } = await said(() => slack.command({ text }));
          expect(alive({ text: answer, blocks })).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  test('a mention is answered, and nothing in its text comes alive', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const { text: answer, blocks } = await said(() => slack.mention({ text }));
        expect(alive({ text: answer, blocks })).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the value of a button, of a menu, and their names, are read or refused', { timeout: 60_000 }, async () => {
    const card = await ask();
    const click = await bodyOf(() => slack.click({ ...at, ts: card.ts, actionId: 'show.levers' }));
    const [action] = click['actions'] as object[];
    const parts = fc.record({
      value: wild,
      action_id: wild,
      block_id: wild,
      type: fc.constantFrom('button', 'static_select'),
    });
    await fc.assert(
      fc.asyncProperty(parts, wild, async (part, option) => {
        const actions = [
          { ...action, ...part, selected_option: { value: option, text: { type: 'plain_text', text: 'x' } } },
        ];
        expect(await slack.deliver('interactive', { ...click, actions })).toMatchObject({ acked: true });
      }),
      RUNS,
    );
  });

  test('the state of a form, and what it carries, are read or refused', { timeout: 60_000 }, async () => {
    await Promise.all([slack.nextView(), slack.command({ text: '' })]);
    const shown = slack.views.top('U0ADA');
    const state = fc.dictionary(
      fc.oneof(nasty, fc.constantFrom('offer', 'company', '__proto__')),
      fc.dictionary(nasty, anything),
    );
    const forms = fc.constantFrom('picker', 'offer', 'share', 'keep', 'mine', 'answer', 'offer.v0', '__proto__');
    const user = { id: 'U0ADA', team_id: 'T0COMP' };
    await fc.assert(
      fc.asyncProperty(forms, wild, state, async (callback_id, private_metadata, values) => {
        const view = { ...shown?.given, id: 'V1', hash: 'h', callback_id, private_metadata, state: { values } };
        const body = {
          type: 'view_submission',
          team: { id: 'T0COMP' },
          user,
          view,
          trigger_id: '1',
          response_urls: [],
        };
        expect(await slack.deliver('interactive', body)).toMatchObject({ acked: true });
      }),
      RUNS,
    );
  });

  test('a keystroke in a menu gets choices, or none', { timeout: 60_000 }, async () => {
    await Promise.all([slack.nextView(), slack.command({ text: '' })]);
    const body = await bodyOf(() => slack.suggest({ actionId: 'pick.company', value: 'har' }));
    await fc.assert(
      fc.asyncProperty(
        wild,
        wild,
        fc.constantFrom('pick.company', 'pick.role', 'pick.place'),
        async (value, meta, action_id) => {
          const view = { ...(body['view'] as object), private_metadata: meta };
          const { ackPayload } = await slack.deliver('interactive', { ...body, value, action_id, view });
          expect(Array.isArray((ackPayload as { options?: unknown } | undefined)?.options)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  test('a message of any words can be checked', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const { ts } = slack.workspace.post({ channel: 'C0GENERAL', user: 'U0BEN', text });
        const [view] = await Promise.all([
          slack.nextView(),
          slack.messageShortcut({ ...at, ts, callbackId: 'check_message' }),
        ]);
        expect(alive(view.given)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a request over HTTP', () => {
  let slack: StandIn;
  let comp: Comp;
  beforeAll(async () => {
    slack = await createStandIn();
    comp = await startComp(slack, 'http');
  });
  afterAll(async () => {
    await comp.stop();
    await slack.close();
  });
  const JSON_TYPE = 'application/json';
  const FORM = 'application/x-www-form-urlencoded';

  /** The status of a signed request. */
  async function posted(
    body: string,
    type = JSON_TYPE,
    { secret, age }: { secret: string; age: number } = { secret: slack.signingSecret, age: 0 },
  ): Promise<number> {
    const timestamp = String(Math.floor(Date.now() / 1000) - age);
    const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
    const headers = {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    };
    return (await fetch(`http://127.0.0.1:${comp.port}/slack/events`, { method: 'POST', headers, body })).status;
  }

  test.each([
    ['an empty body', '', JSON_TYPE, 400],
    ['half an object', '{"type":', JSON_TYPE, 400],
    ['no event in it', '{"type":"event_callback","event":null}', JSON_TYPE, 400],
    ['a payload that is no JSON', 'payload={', FORM, 400],
    ['a payload without actions', 'payload={"type":"block_actions","actions":[]}', FORM, 400],
    ['a form without a view', 'payload={"type":"view_submission"}', FORM, 400],
    ['a shortcut of nobody', 'payload={"type":"shortcut"}', FORM, 400],
    ['another type', '<xml/>', 'text/xml', 400],
    ['an unknown event', '{"type":"event_callback","event":{"type":"nonsense"}}', JSON_TYPE, 200],
  ])('with %s is told so, with its reason in the log', async (_what, body, type, status) => {
    const before = comp.lines.length;
    expect([await posted(body, type), comp.lines.length > before]).toEqual([status, status !== 200]);
  });

  test('that is not signed by Slack, or too old, is refused', async () => {
    const body = '{"type":"event_callback","event":{"type":"app_mention"}}';
    expect([
      await posted(body, JSON_TYPE, { secret: 'another', age: 0 }),
      await posted(body, JSON_TYPE, { secret: slack.signingSecret, age: 600 }),
    ]).toEqual([401, 401]);
    expect((await fetch(`http://127.0.0.1:${comp.port}/slack/events`, { method: 'POST', body })).status).toBe(401);
  });

  test('never ends comp, whatever it holds', { timeout: 60_000 }, async () => {
    const fields = fc.dictionary(
      fc.constantFrom('type', 'event', 'user', 'team', 'actions', 'view', '__proto__', 'authorizations'),
      anything,
    );
    const body = fc.oneof(
      fields.map((value) => JSON.stringify(value)),
      wild.filter((text) => text.trim() !== 'null'),
    );
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(JSON_TYPE, FORM), async (text, type) => {
        statuses.add(
          await posted(
            type === FORM ? new URLSearchParams({ payload: text }).toString() : Buffer.from(text).toString(),
            type,
          ),
        );
      }),
      { numRuns: 8 },
    );
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  });
});

import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault } from '../../src/playground/faults.js';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { startComp, type Comp } from './comp-app.js';

/** Slack took nothing, for certain. */
const REFUSALS: Fault[] = [{ status: 429, retryAfter: 1 }, { status: 403 }, { status: 404 }];
/** Slack may have done it. */
const UNKNOWN: Fault[] = ['reset', { status: 500 }, { status: 503, afterEffect: true }];

/** A port at which every connection is refused. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const BEGINNINGS = { band: 'DevOps Engineer at Segment', levers: 'Levers · ' };

describe('with a fault at', () => {
  let slack: StandIn;
  let comp: Comp;
  beforeEach(async () => {
    slack = await createStandIn();
    comp = await startComp(slack, 'socket');
  });
  afterEach(async () => {
    await comp.stop();
    await slack.close();
  });

  const said = async (act: () => Promise<unknown>) => (await Promise.all([slack.nextMessage(), act()]))[0];
  /** The answers of a kind that Ada sees, wherever they are. */
  const seen = (status: keyof typeof BEGINNINGS) =>
    [...slack.messages('C0GENERAL', 'U0ADA'), ...slack.messages('D0ADA', 'U0ADA')].filter(
      ({ bot, text }) => bot !== undefined && text.startsWith(BEGINNINGS[status]),
    );
  const command = () => slack.command({ text: 'segment devops london' });
  const finished = (status: string, count = 1) =>
    vi.waitFor(
      () =>
        expect(comp.lines.filter((line) => line.startsWith('answered') && line.includes(status))).toHaveLength(count),
      8_000,
    );

  /** A way to ask, with what is done before the fault: what Ada sees afterwards is one answer to it, or two private ones. */
  interface Door {
    method: string;
    before?: () => Promise<unknown>;
    act: () => Promise<unknown>;
    status: keyof typeof BEGINNINGS;
    /** How many there are where Slack did what it says it did not. */
    twice: 1 | 2;
    /** Others see it: there may be none. */
    isPublic?: true;
  }
  let card = { channel: '', ts: '' };
  const keepCard = async (act: () => Promise<unknown>) => {
    card = await said(act);
  };
  const levers = () => slack.click({ channel: card.channel, ts: card.ts, actionId: 'show.levers' });
  const doors: Record<string, Door> = {
    'a command': { method: 'response_url', act: command, status: 'band', twice: 2 },
    'a mention': {
      method: 'chat.postMessage',
      act: () => slack.mention({ text: 'segment devops london' }),
      status: 'band',
      twice: 1,
      isPublic: true,
    },
    'a mention that is answered alone': {
      method: 'chat.postEphemeral',
      act: () => slack.mention({ text: 'segment devops tokyo' }),
      status: 'band',
      twice: 2,
    },
    'a direct message': {
      method: 'chat.postMessage',
      act: () => slack.directMessage({ text: 'segment devops london' }),
      status: 'band',
      twice: 2,
    },
    'a click on a private card': {
      method: 'response_url',
      before: () => keepCard(command),
      act: levers,
      status: 'levers',
      twice: 1,
    },
    'a click in a direct message': {
      method: 'response_url',
      before: () => keepCard(() => slack.directMessage({ text: 'segment devops london' })),
      act: levers,
      status: 'levers',
      twice: 1,
    },
    'a click on a card in a channel': {
      method: 'chat.postEphemeral',
      before: () => keepCard(() => slack.mention({ text: 'segment devops london' })),
      act: levers,
      status: 'levers',
      twice: 2,
    },
  };
  const matrix = (faults: Fault[]) =>
    Object.entries(doors).flatMap(([name, door]) => faults.map((fault): [string, Fault, Door] => [name, fault, door]));

  /** How many answers there are in the end. */
  async function answersTo({ method, before, act, status }: Door, fault: Fault): Promise<number> {
    await before?.();
    slack.failNext(method, fault);
    await act();
    await finished(`status=${status}`);
    return seen(status).length;
  }

  test.each(matrix(REFUSALS))('%s, refused by %j, there is exactly one answer', async (_name, fault, door) => {
    expect([await answersTo(door, fault), comp.lines.join().includes('answerMs=null')]).toEqual([1, false]);
  });

  test.each(matrix(UNKNOWN))('%s, with %j, there is an answer, and no public one twice', async (_name, fault, door) => {
    const effect = typeof fault === 'object' && 'afterEffect' in fault;
    expect(await answersTo(door, fault)).toBe(effect ? door.twice : door.isPublic ? 0 : 1);
  });

  test('a command whose answer hangs, it is sent another way after ten seconds', { timeout: 20_000 }, async () => {
    slack.failNext('response_url', 'hang');
    await command();
    await vi.waitFor(() => expect(comp.lines.join()).toContain('outcome=unknown reason=TimeoutError'), 12_000);
    await vi.waitFor(() => expect(seen('band')).toHaveLength(1));
  });

  test('a connection that is refused, there is one answer by another way', async () => {
    await command();
    await finished('status=band');
    const [first] = slack.deliveries;
    await slack.deliver('slash_commands', {
      ...first?.body,
      response_url: `http://127.0.0.1:${await closedPort()}/response`,
    });
    await finished('status=band', 2);
    expect([seen('band').length, comp.lines.join('\n')]).toEqual([
      2,
      expect.stringContaining('not delivered way=response_url outcome=refused reason=ECONNREFUSED'),
    ]);
  });

  test('a refusal that lasts, it is tried again, and then given up', { timeout: 20_000 }, async () => {
    for (let i = 0; i < 3; i++) slack.failNext('chat.postMessage', { status: 403 });
    await slack.directMessage({ text: 'segment devops london' });
    await finished('answerMs=null');
    expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(3);
  });

  test('a mention that Slack does not let it answer there, it is answered in a direct message', async () => {
    slack.failNext('chat.postMessage', { error: 'restricted_action' });
    slack.failNext('chat.postEphemeral', { error: 'user_not_in_channel' });
    await slack.mention({ text: 'segment devops london' });
    await finished('status=band');
    expect(seen('band').map(({ channel }) => channel)).toEqual(['D0ADA']);
  });

  test.each<[string, Fault]>([
    ['views.open', { status: 429, retryAfter: 1 }],
    ['views.open', { status: 500 }],
    ['views.open', { status: 503, afterEffect: true }],
    ['views.open', 'reset'],
  ])('%s, %j, the form opens once, and nothing is said in its place', async (method, fault) => {
    slack.failNext(method, fault);
    await slack.command({ text: '' });
    await vi.waitFor(() => expect(slack.calls.filter((call) => call.method === method)).toHaveLength(2), 3_000);
    await vi.waitFor(() => expect(slack.views.top('U0ADA')?.given.callback_id).toBe('picker'));
    expect(slack.messages('C0GENERAL', 'U0ADA')).toEqual([]);
  });

  test.each<[Fault]>([[{ status: 429, retryAfter: 1 }], [{ status: 500 }], ['reset']])(
    'views.publish, %j, the Home tab is there in the end',
    async (fault) => {
      slack.failNext('views.publish', fault);
      await slack.openHome({});
      await vi.waitFor(() => expect(slack.views.home('U0ADA')).toBeDefined(), 3_000);
    },
  );
});

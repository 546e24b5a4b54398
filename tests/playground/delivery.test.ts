import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { startBolt, type Mode } from './bolt-app.js';
import { callApi, fieldOf } from './calls.js';

let late: number;
let standIn: StandIn;

beforeEach(async () => {
  late = 0;
  standIn = await createStandIn({ now: () => Date.now() + late });
});

afterEach(() => standIn.close());

async function openConnection(): Promise<string> {
  return String(
    new Map(Object.entries(await callApi(standIn, 'apps.connections.open', {}, standIn.appToken))).get('url'),
  );
}

function greet(socket: WebSocket): Promise<unknown> {
  return new Promise((resolve) => {
    socket.on('message', (data: Buffer) => resolve(JSON.parse(data.toString())));
    socket.on('error', (error) => resolve(error.message));
  });
}

describe.each<Mode>(['socket', 'http'])('a delivery by %s', (mode) => {
  test('of a mention comes with a twin, and the app answers in the thread', async () => {
    const heard: object[] = [];
    const app = await startBolt(standIn, mode, (app) => {
      app.event('app_mention', async ({ event, say, body }) => {
        heard.push({ id: body.event_id, type: event.type, text: event.text, thread: event.thread_ts });
        await say({ text: 'here', thread_ts: event.thread_ts ?? event.ts });
      });
      app.event('message', async ({ event, body }) => {
        heard.push({ id: body.event_id, type: event.type, in: event.channel_type, shared: body.is_ext_shared_channel });
      });
    });
    const [answer, delivery] = await Promise.all([
      standIn.nextMessage(),
      standIn.mention({ user: 'U0BEN', text: 'segment', threadTs: '1780000000.000100', external: true }),
    ]);
    await expect.poll(() => heard.length).toBe(2);
    await app.stop();
    expect(delivery.acked).toBe(true);
    expect(heard).toEqual(
      expect.arrayContaining([
        { id: 'Ev000001', type: 'app_mention', text: '<@U0COMP> segment', thread: '1780000000.000100' },
        { id: 'Ev000002', type: 'message', in: 'channel', shared: true },
      ]),
    );
    expect(answer).toEqual({
      ts: answer.ts,
      channel: 'C0GENERAL',
      bot: 'U0COMP',
      text: 'here',
      thread_ts: '1780000000.000100',
    });
    expect(app.errors).toEqual([]);
  });

  test('of a direct message is repeated to the letter', async () => {
    const heard: string[] = [];
    const app = await startBolt(standIn, mode, (app) =>
      app.event('message', async ({ event, body }) => {
        heard.push(`${body.event_id} ${event.channel_type} ${event.channel} ${event.subtype}`);
      }),
    );
    const first = await standIn.directMessage({ user: 'U0BEN', text: 'segment', subtype: 'file_share' });
    const second = await standIn.repeat(first);
    await expect.poll(() => heard.length).toBe(2);
    await app.stop();
    expect(second.body).toEqual(first.body);
    expect(heard).toEqual(['Ev000001 im D0BEN file_share', 'Ev000001 im D0BEN file_share']);
  });

  test('acknowledged after three seconds has failed', async () => {
    const app = await startBolt(standIn, mode, (app) =>
      app.command('/comp', async ({ ack, command }) => {
        late += Number(command.text);
        await ack('too late');
      }),
    );
    const inTime = await standIn.command({ text: '2000' });
    const tooLate = await standIn.command({ text: '3001' });
    await app.stop();
    expect([inTime.acked, tooLate.acked]).toEqual([true, false]);
    expect(tooLate.failure).toMatch(/^acknowledged after 3\d{3} ms$/);
    expect(standIn.messages('C0GENERAL', 'U0ADA').map(({ text }) => text)).toEqual(['too late']);
    expect(standIn.deliveries).toEqual([inTime, tooLate]);
  });
});

describe('an event', () => {
  test('of a mention carries all that Slack says of it', async () => {
    const { body } = await standIn.mention({ text: 'hi', eventId: 'Ev0MINE' });
    const [{ ts } = { ts: '' }] = standIn.messages('C0GENERAL', 'U0BEN');
    expect(body).toEqual({
      token: 'playground-verification-token',
      team_id: 'T0COMP',
      context_team_id: 'T0COMP',
      api_app_id: 'A0COMP',
      event: {
        type: 'app_mention',
        user: 'U0ADA',
        text: '<@U0COMP> hi',
        ts,
        channel: 'C0GENERAL',
        event_ts: ts,
        team: 'T0COMP',
      },
      type: 'event_callback',
      event_id: 'Ev0MINE',
      event_time: expect.any(Number),
      authorizations: [
        { enterprise_id: null, team_id: 'T0COMP', user_id: 'U0COMP', is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: false,
    });
    expect(standIn.deliveries.map((one) => fieldOf(one, 'event_id'))).toEqual(['Ev0MINE', 'Ev000002']);
  });

  test('of a mention in a direct message is a message and nothing else', async () => {
    await standIn.mention({ channel: 'D0ADA', text: 'hi' });
    expect(standIn.deliveries.map(({ body }) => body)).toEqual([
      expect.objectContaining({ event: expect.objectContaining({ type: 'message', channel_type: 'im' }) }),
    ]);
  });

  test('of another bot says so', async () => {
    const { body } = await standIn.directMessage({ text: 'beep', botId: 'B0OTHER', subtype: 'bot_message' });
    expect(body).toMatchObject({ event: { bot_id: 'B0OTHER', subtype: 'bot_message', text: 'beep' } });
  });

  test('needs a person and a channel that are there', async () => {
    await expect(standIn.mention({ user: 'U0EVE', text: '' })).rejects.toThrow('there are: U0ADA, U0BEN');
    await expect(standIn.mention({ channel: 'C0X', text: '' })).rejects.toThrow('there are: C0GENERAL, D0ADA, D0BEN');
  });
});

describe('signed HTTP', () => {
  test('is refused by an app that has another secret', async () => {
    const app = await startBolt({ ...standIn, signingSecret: 'another' }, 'http', (app) =>
      app.command('/comp', async ({ ack }) => ack()),
    );
    const delivery = await standIn.command({ text: '' });
    await app.stop();
    expect(delivery).toMatchObject({ acked: false, failure: 'the app answered with status 401' });
  });
});

describe('Socket Mode', () => {
  test('fails at once if no socket is open', async () => {
    expect(await standIn.command({ text: '' })).toMatchObject({ acked: false, failure: 'no socket is open' });
  });

  test('sends each payload to one of the connections, in turn', async () => {
    const heard: string[] = [];
    const listenAs = (name: string) =>
      startBolt(standIn, 'socket', (app) =>
        app.command('/comp', async ({ ack, command }) => {
          heard.push(`${name} ${command.text}`);
          await ack();
        }),
      );
    const apps = [await listenAs('a'), await listenAs('b')];
    expect(standIn.sockets.count()).toBe(2);
    for (const text of ['1', '2', '3']) await standIn.command({ text });
    standIn.sockets.disconnect('refresh_requested', 0);
    await expect.poll(() => standIn.sockets.count()).toBe(1);
    await standIn.command({ text: '4' });
    standIn.sockets.drop();
    await expect.poll(() => standIn.sockets.count()).toBe(0);
    await Promise.all(apps.map((app) => app.stop()));
    expect(heard).toEqual(['a 1', 'b 2', 'a 3', 'b 4']);
  });

  test('opens no connection twice with one ticket', async () => {
    const url = await openConnection();
    expect(await greet(new WebSocket(url))).toEqual({
      type: 'hello',
      num_connections: 1,
      connection_info: { app_id: 'A0COMP' },
      debug_info: { host: 'playground' },
    });
    expect(await greet(new WebSocket(url))).toBe('Unexpected server response: 404');
  });

  test('gives up after three seconds, or when the socket closes', async () => {
    await greet(new WebSocket(await openConnection()));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const late = standIn.command({ text: '' });
    await vi.advanceTimersByTimeAsync(2_999);
    expect(standIn.deliveries).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    expect(await late).toMatchObject({ acked: false, failure: 'not acknowledged within 3000 ms' });
    const cut = standIn.command({ text: '' });
    standIn.sockets.drop();
    expect(await cut).toMatchObject({ acked: false, failure: 'the socket closed before it acknowledged' });
  });

  test.each([
    ['events_api', false],
    ['interactive', true],
  ] as const)('puts a payload of %s into an envelope', async (type, accepts_response_payload) => {
    const socket = new WebSocket(await openConnection());
    await greet(socket);
    const envelope = greet(socket);
    const delivery = standIn.deliver(type, { any: 'thing' });
    const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
    expect(await envelope).toEqual({ envelope_id: id, type, payload: { any: 'thing' }, accepts_response_payload });
    socket.terminate();
    expect(await delivery).toMatchObject({ acked: false });
  });

  test('delivers any payload as it is', async () => {
    const delivery = await standIn.deliver('events_api', { type: 'app_rate_limited', minute_rate_limited: 1 });
    expect(delivery.body).toEqual({ type: 'app_rate_limited', minute_rate_limited: 1 });
    expect(fieldOf(delivery, 'type')).toBe('app_rate_limited');
  });
});

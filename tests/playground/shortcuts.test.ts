import type { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { startBolt } from './bolt-app.js';
import { callApi } from './calls.js';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const modal = { type: 'modal', title: plain('Offer'), blocks: [{ type: 'divider' }] } as never;
const home = { type: 'home', blocks: [{ type: 'divider', block_id: 'line' }] };
const common = {
  token: 'playground-verification-token',
  team: { id: 'T0COMP', domain: 'playground' },
  enterprise: null,
  is_enterprise_install: false,
};

let standIn: StandIn;
let stop: () => Promise<unknown>;
let bodies: object[];

beforeEach(async () => {
  [stop, bodies] = [async () => undefined, []];
  standIn = await createStandIn({ now: () => 1_790_000_000_000 });
});
afterEach(async () => {
  await stop();
  await standIn.close();
});

async function listen(register: (app: App) => void) {
  ({ stop } = await startBolt(standIn, 'socket', register));
}

describe('a shortcut on a message', () => {
  test('carries the message, lets the app answer in private, and opens a modal', async () => {
    await listen((app) =>
      app.shortcut({ callback_id: 'explain', type: 'message_action' }, async ({ ack, body, client, respond }) => {
        bodies.push(body);
        await client.views.open({ trigger_id: body.trigger_id, view: modal });
        await ack();
        await respond({ text: 'explained' });
      }),
    );
    const { ts } = standIn.workspace.post({
      channel: 'C0GENERAL',
      user: 'U0ADA',
      text: '£120K?',
      thread_ts: '1.000100',
    });
    const [view, answer] = await Promise.all([
      standIn.nextView(),
      standIn.nextMessage(),
      standIn.messageShortcut({ user: 'U0BEN', channel: 'C0GENERAL', ts, callbackId: 'explain' }),
    ]);
    expect(bodies).toEqual([
      {
        type: 'message_action',
        ...common,
        user: { id: 'U0BEN', username: 'ben', name: 'ben', team_id: 'T0COMP' },
        callback_id: 'explain',
        action_ts: '1790000000.000100',
        trigger_id: '1.1790000000.playground',
        channel: { id: 'C0GENERAL', name: 'general' },
        message_ts: ts,
        message: { type: 'message', user: 'U0ADA', team: 'T0COMP', ts, text: '£120K?', thread_ts: '1.000100' },
        response_url: `${standIn.url}/response/R1`,
      },
    ]);
    expect(view.user).toBe('U0BEN');
    expect(answer).toMatchObject({ text: 'explained', visibleTo: 'U0BEN' });
    expect(standIn.messages('C0GENERAL', 'U0ADA').map(({ text }) => text)).toEqual(['£120K?']);
  });

  test('carries the blocks of a message of the app', async () => {
    const blocks = [{ type: 'divider' }];
    await callApi(standIn, 'chat.postMessage', { channel: 'C0GENERAL', text: 'a card', blocks });
    const ts = standIn.messages('C0GENERAL', 'U0ADA')[0]?.ts ?? '';
    const { body } = await standIn.messageShortcut({ channel: 'C0GENERAL', ts, callbackId: 'explain' });
    expect(body).toMatchObject({
      message: { user: 'U0COMP', bot_id: 'B0COMP', text: 'a card', blocks: [{ type: 'divider', block_id: 'block-0' }] },
    });
  });

  test('is not offered on an ephemeral message, nor on one that is not seen', async () => {
    const args = { channel: 'C0GENERAL', user: 'U0ADA', text: 'psst' };
    await callApi(standIn, 'chat.postEphemeral', args);
    const ts = standIn.messages('C0GENERAL', 'U0ADA')[0]?.ts ?? '';
    const take = (user: string) => standIn.messageShortcut({ user, channel: 'C0GENERAL', ts, callbackId: 'explain' });
    await expect(take('U0ADA')).rejects.toThrow(`the message ${ts} is ephemeral: Slack offers no shortcut on it`);
    await expect(take('U0BEN')).rejects.toThrow(`Ben sees no message ${ts} in C0GENERAL`);
    expect(standIn.deliveries).toEqual([]);
  });
});

test('a shortcut from anywhere says neither where it was taken nor where to answer, and opens a modal', async () => {
  await listen((app) =>
    app.shortcut({ callback_id: 'ask', type: 'shortcut' }, async ({ ack, body, client }) => {
      bodies.push(body);
      await client.views.open({ trigger_id: body.trigger_id, view: modal });
      await ack();
    }),
  );
  const delivery = await standIn.globalShortcut({ callbackId: 'ask' });
  expect(bodies).toEqual([
    {
      type: 'shortcut',
      ...common,
      user: { id: 'U0ADA', username: 'ada', name: 'ada', team_id: 'T0COMP' },
      callback_id: 'ask',
      action_ts: '1790000000.000000',
      trigger_id: '1.1790000000.playground',
    },
  ]);
  expect(delivery).toMatchObject({ acked: true, type: 'interactive' });
  expect(standIn.views.top('U0ADA')?.id).toBe('V1');
});

test('the Home tab tells that it is opened, and from then on what it shows', async () => {
  await listen((app) =>
    app.event('app_home_opened', async ({ body, event, client }) => {
      bodies.push(body);
      await client.views.publish({ user_id: event.user, view: home as never });
    }),
  );
  const event = { type: 'app_home_opened', user: 'U0BEN', channel: 'D0BEN', tab: 'home' };
  for (let times = 0; times < 2; times++) await Promise.all([standIn.nextView(), standIn.openHome({ user: 'U0BEN' })]);
  expect(bodies).toMatchObject([
    { type: 'event_callback', event: { ...event, event_ts: '1790000000.000000' } },
    { event: { ...event, event_ts: '1790000000.000100', view: { id: 'V1', ...home, root_view_id: 'V1' } } },
  ]);
  expect(Object.keys((bodies[0] as { event: object }).event)).not.toContain('view');
  expect(standIn.views.home('U0ADA')).toBe(undefined);
});

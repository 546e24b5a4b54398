import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import type { Message } from '../../src/playground/workspace.js';
import { startBolt } from './bolt-app.js';
import { callApi, respondTo, fieldOf } from './calls.js';

const plain = (text: string) => ({ type: 'plain_text', text });
const london = { text: plain('London'), value: 'v1:london' };
const berlin = { text: plain('Berlin'), value: 'v1:berlin' };
const card = [
  {
    type: 'actions',
    block_id: 'next',
    elements: [
      { type: 'button', action_id: 'levers', text: plain('Show levers'), value: 'v1:levers' },
      { type: 'static_select', action_id: 'region', options: [london, berlin] },
    ],
  },
  {
    type: 'section',
    text: plain('Share'),
    accessory: { type: 'button', action_id: 'levers', text: plain('Again'), value: 'v1:again' },
  },
];

let standIn: StandIn;

beforeEach(async () => {
  standIn = await createStandIn();
});

afterEach(() => standIn.close());

async function postCard(whom: object = {}): Promise<Message> {
  const method = 'user' in whom ? 'chat.postEphemeral' : 'chat.postMessage';
  const posted = standIn.nextMessage();
  await callApi(standIn, method, { channel: 'C0GENERAL', text: 'a card', blocks: card, ...whom });
  return posted;
}

describe('a click', () => {
  test('on an ephemeral card carries no message, and replace_original edits the card', async () => {
    const bodies: object[] = [];
    const app = await startBolt(standIn, 'socket', (app) =>
      app.action('levers', async ({ ack, body, respond }) => {
        bodies.push(body);
        await ack();
        await respond({ text: 'the levers', replace_original: true });
      }),
    );
    const { ts } = await postCard({ user: 'U0ADA' });
    const [edited, delivery] = await Promise.all([
      standIn.nextMessage(),
      standIn.click({ channel: 'C0GENERAL', ts, actionId: 'levers' }),
    ]);
    await app.stop();
    expect(bodies).toEqual([
      {
        type: 'block_actions',
        user: { id: 'U0ADA', username: 'ada', name: 'ada', team_id: 'T0COMP' },
        api_app_id: 'A0COMP',
        token: 'playground-verification-token',
        team: { id: 'T0COMP', domain: 'playground' },
        enterprise: null,
        is_enterprise_install: false,
        container: {
          type: 'message',
          message_ts: ts,
          channel_id: 'C0GENERAL',
          is_ephemeral: true,
        },
        trigger_id: '1.1790000000.playground',
        channel: { id: 'C0GENERAL', name: 'general' },
        state: { values: {} },
        actions: [
          {
            type: 'button',
            action_id: 'levers',
            block_id: 'next',
            action_ts: expect.any(String),
            text: plain('Show levers'),
            value: 'v1:levers',
          },
        ],
        response_url: `${standIn.url}/response/R1`,
      },
    ]);
    expect(delivery).toEqual({ type: 'interactive', body: bodies[0], acked: true, ackMs: expect.any(Number) });
    expect(edited).toEqual({
      ts,
      channel: 'C0GENERAL',
      bot: 'U0COMP',
      visibleTo: 'U0ADA',
      text: 'the levers',
      editedAt: expect.any(Number),
    });
    expect(standIn.messages('C0GENERAL', 'U0ADA')).toEqual([edited]);
  });

  test('on a card that all see carries the message, with ids for its blocks', async () => {
    const { ts } = await postCard({ thread_ts: '1790000000.000100' });
    const { body } = await standIn.click({ user: 'U0BEN', channel: 'C0GENERAL', ts, actionId: 'levers' });
    expect(body).toMatchObject({
      user: { id: 'U0BEN' },
      container: { is_ephemeral: false, thread_ts: '1790000000.000100' },
      message: {
        type: 'message',
        user: 'U0COMP',
        bot_id: 'B0COMP',
        ts,
        text: 'a card',
        thread_ts: '1790000000.000100',
        blocks: [card[0], { ...card[1], block_id: 'block-1' }],
      },
    });
  });

  test.each([
    ['a button, with its own value', { actionId: 'levers' }, { value: 'v1:levers', block_id: 'next' }],
    ['a button, with garbage', { actionId: 'levers', value: '{"' }, { value: '{"' }],
    ['a button of another block', { actionId: 'levers', blockId: 'block-1' }, { value: 'v1:again' }],
    ['an option, by its value', { actionId: 'region', option: 'v1:berlin' }, { selected_option: berlin }],
    ['an option, by its text', { actionId: 'region', option: 'London' }, { selected_option: london }],
  ])('chooses %s', async (_, choice, action) => {
    const { ts } = await postCard();
    const { body } = await standIn.click({ channel: 'C0GENERAL', ts, ...choice });
    expect(body).toMatchObject({ actions: [{ action_id: choice.actionId, ...action }] });
  });

  test('on a menu tells the state of the message', async () => {
    const { ts } = await postCard();
    const { body } = await standIn.click({ channel: 'C0GENERAL', ts, actionId: 'region', option: 'Berlin' });
    expect(body).toMatchObject({
      state: { values: { next: { region: { type: 'static_select', selected_option: berlin } } } },
    });
  });

  test.each([
    ['what is not there', { actionId: 'script' }, /no element "script" .* it has: levers, region, levers$/],
    ['an option that is not there', { actionId: 'region', option: 'Oslo' }, /no option "Oslo"; .* London, Berlin$/],
    ['a card of somebody else', { actionId: 'levers', user: 'U0BEN' }, /^Ben sees no message/],
  ])('cannot choose %s', async (_, choice, message) => {
    const { ts } = await postCard({ user: 'U0ADA' });
    await expect(standIn.click({ channel: 'C0GENERAL', ts, ...choice })).rejects.toThrow(message);
  });

  test('lets delete_original remove the card', async () => {
    const { ts } = await postCard({ user: 'U0ADA' });
    const delivery = await standIn.click({ channel: 'C0GENERAL', ts, actionId: 'levers' });
    expect(await respondTo(fieldOf(delivery, 'response_url'), { delete_original: true })).toBe('200 ok');
    expect(standIn.messages('C0GENERAL', 'U0ADA')).toEqual([]);
  });

  test('leaves the card alone without replace_original', async () => {
    const { ts } = await postCard();
    const delivery = await standIn.click({ channel: 'C0GENERAL', ts, actionId: 'levers' });
    await respondTo(fieldOf(delivery, 'response_url'), { text: 'more' });
    expect(standIn.messages('C0GENERAL', 'U0ADA').map(({ text }) => text)).toEqual(['a card', 'more']);
    expect(standIn.messages('C0GENERAL', 'U0BEN').map(({ text }) => text)).toEqual(['a card']);
  });
});

import { webApi } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { callApi, fieldOf } from './calls.js';

const empty = [{ type: 'header', text: { type: 'plain_text', text: '' } }];
const card = [{ type: 'header', text: { type: 'plain_text', text: 'DevOps' } }];
const view = { type: 'modal', title: { type: 'plain_text', text: 'Offer' }, blocks: card };

let time: number;
let standIn: StandIn;

beforeEach(async () => {
  time = 1_790_000_000_000;
  standIn = await createStandIn({ now: () => time });
});

afterEach(() => standIn.close());

describe('the Web API', () => {
  test('says who the app is', async () => {
    expect(await callApi(standIn, 'auth.test', {})).toEqual({
      ok: true,
      url: 'https://playground.slack.com/',
      team: 'playground',
      user: 'comp',
      team_id: 'T0COMP',
      user_id: 'U0COMP',
      bot_id: 'B0COMP',
      is_enterprise_install: false,
    });
  });

  test('says which scopes the bot token has, and what time it is on its clock', async () => {
    const headersOf = async (token: string) => {
      const { headers } = await fetch(`${standIn.apiUrl}auth.test`, { headers: { authorization: `Bearer ${token}` } });
      return [headers.get('x-oauth-scopes'), headers.get('date')];
    };
    const date = 'Mon, 21 Sep 2026 14:13:20 GMT';
    expect(await headersOf('xoxb-playground')).toEqual(['app_mentions:read,chat:write,commands,im:history', date]);
    expect(await headersOf('xoxb-other')).toEqual([null, date]);
  });

  test.each([
    ['auth.test', 'xoxb-other', 'invalid_auth'],
    ['auth.test', '', 'invalid_auth'],
    ['auth.test', 'xapp-playground', 'not_allowed_token_type'],
    ['apps.connections.open', 'xapp-other', 'invalid_auth'],
    ['apps.connections.open', 'xoxb-playground', 'not_allowed_token_type'],
    ['chat.unheardOf', 'xoxb-playground', 'unknown_method'],
  ])('refuses %s with the token "%s"', async (method, token, error) => {
    expect(await callApi(standIn, method, {}, token)).toEqual({ ok: false, error });
  });

  test.each([
    ['chat.postMessage', { channel: 'C0NONE', text: 'a' }, 'channel_not_found'],
    ['chat.postMessage', { channel: 'C0GENERAL' }, 'no_text'],
    ['chat.postMessage', { channel: 'C0GENERAL', text: '', blocks: [] }, 'no_text'],
    ['chat.postMessage', { channel: 'C0GENERAL', text: 'x'.repeat(40_001) }, 'msg_too_long'],
    ['chat.postMessage', { channel: 'C0GENERAL', text: 'a', blocks: '{}' }, 'invalid_blocks_format'],
    ['chat.postEphemeral', { channel: 'C0NONE', user: 'U0ADA', text: 'a' }, 'channel_not_found'],
    ['chat.postEphemeral', { channel: 'C0GENERAL', user: 'U0EVE', text: 'a' }, 'user_not_in_channel'],
    ['chat.update', { channel: 'C0GENERAL', ts: '1.0', text: 'a' }, 'message_not_found'],
    ['views.open', { trigger_id: 'none', view }, 'invalid_trigger_id'],
  ])('refuses %s of %j', async (method, args, error) => {
    expect(await callApi(standIn, method, args)).toEqual({ ok: false, error });
    expect(standIn.messages('C0GENERAL', 'U0ADA')).toEqual([]);
  });

  test('says what is wrong with the blocks', async () => {
    expect(await callApi(standIn, 'chat.postMessage', { channel: 'C0GENERAL', blocks: empty })).toEqual({
      ok: false,
      error: 'invalid_blocks',
      errors: ['/blocks/0/text/text: must not be empty'],
      response_metadata: { messages: ['[ERROR] /blocks/0/text/text: must not be empty'] },
    });
  });

  test('takes the forms of the real client, and records the calls without the token', async () => {
    const client = new webApi.WebClient(standIn.botToken, { slackApiUrl: standIn.apiUrl });
    const posted = await client.apiCall('chat.postMessage', { channel: 'U0ADA', text: 'a', blocks: card });
    expect(posted).toMatchObject({ ok: true, channel: 'D0ADA', ts: '1790000000.000000' });
    await callApi(standIn, 'auth.test', { token: standIn.botToken });
    expect(standIn.calls).toEqual([
      {
        method: 'chat.postMessage',
        args: { channel: 'U0ADA', text: 'a', blocks: JSON.stringify(card) },
        at: 1_790_000_000_000,
      },
      { method: 'auth.test', args: {}, at: 1_790_000_000_000 },
    ]);
    const message = { ts: '1790000000.000000', channel: 'D0ADA', bot: 'U0COMP', text: 'a', blocks: card };
    expect(standIn.messages('D0ADA', 'U0ADA')).toEqual([message]);
    expect(standIn.messages('D0ADA', 'U0BEN')).toEqual([]);
  });

  test('shows an ephemeral message in a thread to one person only, and to nobody where none has answered there', async () => {
    const thread = { channel: 'C0GENERAL', thread_ts: '1780000000.000100' };
    const args = { ...thread, user: 'U0BEN', text: 'psst' };
    const seen = () => standIn.messages('C0GENERAL', 'U0BEN').filter(({ bot }) => bot);
    expect(await callApi(standIn, 'chat.postEphemeral', args)).toEqual({ ok: true, message_ts: '1790000000.000000' });
    expect(seen()).toEqual([]);
    standIn.workspace.post({ ...thread, user: 'U0ADA', text: 'who knows?' });
    await callApi(standIn, 'chat.postEphemeral', args);
    expect(seen()).toEqual([{ ...thread, ts: '1790000000.000200', bot: 'U0COMP', text: 'psst', visibleTo: 'U0BEN' }]);
    expect(standIn.messages('C0GENERAL', 'U0ADA').filter(({ bot }) => bot)).toEqual([]);
  });

  test('takes no message for a channel that the app has left, and tells it no mention', async () => {
    standIn.workspace.leave('C0GENERAL');
    const args = { channel: 'C0GENERAL', user: 'U0BEN', text: 'psst' };
    for (const method of ['chat.postMessage', 'chat.postEphemeral'])
      expect(await callApi(standIn, method, args)).toMatchObject({ ok: false, error: 'not_in_channel' });
    await expect(standIn.mention({ text: 'help' })).rejects.toThrow('the app is no member of general');
  });

  test('edits a message, and keeps the blocks that are not mentioned', async () => {
    await callApi(standIn, 'chat.postMessage', { channel: 'C0GENERAL', text: 'a', blocks: card });
    const message = { ts: '1790000000.000000', channel: 'C0GENERAL', bot: 'U0COMP', editedAt: time };
    const update = (args: object) => callApi(standIn, 'chat.update', { channel: 'C0GENERAL', ts: message.ts, ...args });
    await update({ text: 'b' });
    expect(standIn.messages('C0GENERAL', 'U0ADA')).toEqual([{ ...message, text: 'b', blocks: card }]);
    await update({ text: 'c', blocks: [] });
    expect(standIn.messages('C0GENERAL', 'U0ADA')).toEqual([{ ...message, text: 'c', blocks: [] }]);
  });

  test('edits neither an ephemeral message nor that of a person', async () => {
    await callApi(standIn, 'chat.postEphemeral', { channel: 'C0GENERAL', user: 'U0ADA', text: 'psst' });
    await standIn.mention({ text: 'hello' });
    const update = (ts: string) => callApi(standIn, 'chat.update', { channel: 'C0GENERAL', ts, text: 'b' });
    expect(await update('1790000000.000000')).toEqual({ ok: false, error: 'message_not_found' });
    expect(await update('1790000000.000100')).toEqual({ ok: false, error: 'cant_update_message' });
  });

  test('gives every message a later timestamp', async () => {
    for (const text of ['a', 'b']) await callApi(standIn, 'chat.postMessage', { channel: 'C0GENERAL', text });
    time += 2_000;
    await callApi(standIn, 'chat.postMessage', { channel: 'C0GENERAL', text: 'c' });
    expect(standIn.messages('C0GENERAL', 'U0ADA').map(({ ts }) => ts)).toEqual([
      '1790000000.000000',
      '1790000000.000100',
      '1790000002.000000',
    ]);
  });
});

const open = async (trigger_id: string, given: object = view) =>
  callApi(standIn, 'views.open', { trigger_id, view: JSON.stringify(given) });
const triggerId = async () => fieldOf(await standIn.command({ text: '' }), 'trigger_id');

describe('a trigger id', () => {
  test('opens one modal within three seconds', async () => {
    const id = await triggerId();
    time += 3_000;
    expect(await open(id)).toEqual({
      ok: true,
      view: {
        ...view,
        blocks: [{ ...card[0], block_id: 'block-1-0' }],
        id: 'V1',
        hash: '1790000003.1',
        private_metadata: '',
        callback_id: '',
        external_id: '',
        clear_on_close: false,
        notify_on_close: false,
        close: null,
        submit: null,
        state: { values: {} },
        root_view_id: 'V1',
        previous_view_id: null,
        team_id: 'T0COMP',
        app_id: 'A0COMP',
        app_installed_team_id: 'T0COMP',
        bot_id: 'B0COMP',
      },
    });
    expect(await open(id)).toEqual({ ok: false, error: 'exchanged_trigger_id' });
  });

  test('expires', async () => {
    const id = await triggerId();
    time += 3_001;
    expect(await open(id)).toEqual({ ok: false, error: 'expired_trigger_id' });
  });

  test('is not spent on a modal that is refused', async () => {
    const id = await triggerId();
    const problem = '/view/blocks/0/text/text: must not be empty';
    expect(await open(id, { ...view, blocks: empty })).toEqual({
      ok: false,
      error: 'invalid_arguments',
      errors: [problem],
      response_metadata: { messages: [`[ERROR] ${problem}`] },
    });
    expect(await open(id)).toMatchObject({ ok: true });
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { callApi, fieldOf, respondTo } from './calls.js';

let standIn: StandIn;

beforeEach(async () => {
  standIn = await createStandIn();
});

afterEach(() => standIn.close());

const post = (text: string, signal?: AbortSignal) =>
  fetch(`${standIn.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${standIn.botToken}` },
    body: JSON.stringify({ channel: 'C0GENERAL', text }),
    ...(signal ? { signal } : {}),
  });
const texts = () => standIn.messages('C0GENERAL', 'U0ADA').map(({ text }) => text);

describe('a fault', () => {
  test('is used once, in the order in which faults were set', async () => {
    standIn.failNext('chat.postMessage', { error: 'invalid_blocks' });
    standIn.failNext('chat.postMessage', { error: 'fatal_error' });
    const send = () => callApi(standIn, 'chat.postMessage', { channel: 'C0GENERAL', text: 'a' });
    expect(await callApi(standIn, 'auth.test', {})).toMatchObject({ ok: true });
    expect(await send()).toEqual({ ok: false, error: 'invalid_blocks' });
    expect(await send()).toEqual({ ok: false, error: 'fatal_error' });
    expect(texts()).toEqual([]);
    expect(await send()).toMatchObject({ ok: true });
    expect(texts()).toEqual(['a']);
  });

  test.each([
    [{ error: 'invalid_blocks' }, '400 invalid_blocks'],
    [{ error: 'used_url' }, '404 used_url'],
    [{ status: 500 }, '500 '],
  ])('of a response url: %j', async (fault, answer) => {
    const url = fieldOf(await standIn.command({ text: '' }), 'response_url');
    standIn.failNext('response_url', fault);
    expect(await respondTo(url, { text: 'a' })).toBe(answer);
    expect(texts()).toEqual([]);
    expect(standIn.calls.map(({ method, args }) => [method, args])).toEqual([['response_url', { text: 'a' }]]);
  });

  test('of status 429 says when to come back', async () => {
    standIn.failNext('chat.postMessage', { status: 429, retryAfter: 1 });
    const response = await post('a');
    expect([response.status, response.headers.get('retry-after'), texts()]).toEqual([429, '1', []]);
  });

  test('may come after the effect', async () => {
    standIn.failNext('chat.postMessage', { status: 503, afterEffect: true });
    expect([(await post('a')).status, texts()]).toEqual([503, ['a']]);
  });

  test('breaks the connection', async () => {
    standIn.failNext('chat.postMessage', 'reset');
    await expect(post('a')).rejects.toThrow('fetch failed');
    expect(texts()).toEqual([]);
  });

  test('hangs, until the stand-in closes', async () => {
    standIn.failNext('chat.postMessage', 'hang');
    const answer = post('a').catch((error: Error) => error.message);
    await expect.poll(() => standIn.calls.length).toBe(1);
    await standIn.close();
    expect(await answer).toBe('fetch failed');
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { callApi } from './calls.js';

let standIn: StandIn;

beforeEach(async () => {
  standIn = await createStandIn({
    page: ({ url }, res) => {
      if (url === '/') res.end('a page');
      return url === '/';
    },
  });
});

afterEach(() => standIn.close());

const get = async (path: string) => {
  const response = await fetch(`${standIn.url}${path}`);
  return `${response.status} ${await response.text()}`;
};

describe('the next message', () => {
  test('is the one that fits', async () => {
    const next = standIn.nextMessage(({ text }) => text === 'b');
    for (const text of ['a', 'b']) await callApi(standIn, 'chat.postMessage', { channel: 'C0GENERAL', text });
    expect((await next).text).toBe('b');
  });

  test('is never that of a person', async () => {
    const next = standIn.nextMessage();
    await standIn.directMessage({ text: 'from Ada' });
    await callApi(standIn, 'chat.postMessage', { channel: 'D0ADA', text: 'from comp' });
    expect((await next).text).toBe('from comp');
  });

  test('is missed in words', async () => {
    await expect(standIn.nextMessage(undefined, 1)).rejects.toThrow('the app posted no such message within 1 ms');
  });

  test('is waited for until the stand-in closes', async () => {
    const next = standIn.nextMessage().catch((error: Error) => error.message);
    await standIn.close();
    expect(await next).toBe('the stand-in was closed while a message was waited for');
  });
});

test('the next view is the one that fits, and is missed in words', async () => {
  const next = standIn.nextView(({ user }) => user === 'U0BEN');
  const view = { type: 'home', blocks: [{ type: 'divider' }] };
  for (const user_id of ['U0ADA', 'U0BEN']) await callApi(standIn, 'views.publish', { user_id, view });
  expect((await next).id).toBe('V2');
  await expect(standIn.nextView(undefined, 1)).rejects.toThrow('the app showed no such view within 1 ms');
});

describe('the workspace', () => {
  test('tells of every change, until it is asked to stop', async () => {
    const told: string[] = [];
    const stop = standIn.workspace.subscribe(({ kind, message }) => told.push(`${kind} ${message.text}`));
    const message = standIn.workspace.post({ channel: 'C0GENERAL', user: 'U0ADA', text: 'a' });
    const edited = standIn.workspace.replace(message, { text: 'b' });
    standIn.workspace.remove(edited);
    stop();
    standIn.workspace.post({ channel: 'C0GENERAL', user: 'U0ADA', text: 'c' });
    expect(told).toEqual(['posted a', 'replaced b', 'removed b']);
  });
});

describe('a page', () => {
  test('is tried for what is no door of Slack', async () => {
    expect([await get('/'), await get('/other')]).toEqual(['200 a page', '404 not found']);
  });
});

test('what was said and recorded is forgotten but for the last few, and what follows is not', async () => {
  const said = () => standIn.workspace.all().map(({ text }) => text);
  const all = () => [said(), standIn.calls.map(({ args }) => args['text']), standIn.deliveries.length];
  const post = (text: string) => callApi(standIn, 'chat.postMessage', { channel: 'D0ADA', text });
  for (const text of ['a', 'b', 'c']) await post(text);
  await standIn.deliver('events_api', {});
  standIn.forget(2);
  expect(all()).toEqual([['b', 'c'], ['b', 'c'], 1]);
  standIn.forget(5);
  expect(all()).toEqual([['b', 'c'], ['b', 'c'], 1]);
  standIn.forget();
  await post('d');
  expect(all()).toEqual([['d'], ['d'], 0]);
});

import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/guides/library.js';
import { createLookup } from '../../src/lookup/lookup.js';
import { createPlayground, type Playground } from '../../src/playground/playground.js';

let playground: Playground;

beforeEach(async () => {
  const [loaded, madeUp] = [createLookup(await loadLibrary('seeds')), createLookup(await loadLibrary('tests/guides'))];
  const sets = [
    { name: 'loaded', lookup: () => loaded },
    { name: 'made up', lookup: () => madeUp },
  ];
  playground = await createPlayground({ port: 34_567, sets });
});
afterEach(() => playground.close());

/** The status and body of a request with any headers, those that fetch does not let through too. */
const ask = (
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<[number, string]> =>
  new Promise((resolve, reject) => {
    const sent = request(playground.url, { path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve([response.statusCode ?? 0, text]));
    });
    sent.on('error', reject).end(body);
  });
const act = (body: unknown, headers: Record<string, string> = {}) =>
  ask(
    '/act',
    { 'content-type': 'application/json', ...headers },
    'POST',
    typeof body === 'string' ? body : JSON.stringify(body),
  );

describe('the page', () => {
  test('is served, with a policy that lets nothing in from elsewhere', async () => {
    const response = await fetch(playground.url);
    expect([response.status, (await response.text()).includes('<title>comp playground</title>')]).toEqual([200, true]);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  });

  test.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/package.json',
    '/page.ts',
    '//etc/passwd',
    '/index.html',
    '/page.js/../../../x',
  ])('gives away no file but its own: %s', async (path) => {
    expect(await ask(path)).toEqual([404, 'not found']);
  });

  test.each([
    [{ host: 'evil.example' }],
    [{ host: 'evil.example:34567' }],
    [{ host: '127.0.0.1' }],
    [{ origin: 'http://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'https://127.0.0.1:34567' }],
  ])('answers no request of another site: %j', async (headers) => {
    const statuses = await Promise.all([
      ask('/', headers),
      ask('/api/auth.test', headers, 'POST'),
      act({ kind: 'guides', set: 0 }, headers),
    ]);
    expect(statuses.map(([status]) => status)).toEqual([403, 403, 403]);
  });

  test('answers under both names of this machine', async () => {
    const { port } = new URL(playground.url);
    expect((await ask('/', { host: `localhost:${port}`, origin: `http://localhost:${port}` }))[0]).toBe(200);
  });

  test('takes the next free port where its own is taken', async () => {
    const second = await createPlayground({ port: Number(new URL(playground.url).port), sets: [] }).catch(
      (error: unknown) => error,
    );
    expect(second).toMatchObject({ url: `http://127.0.0.1:${Number(new URL(playground.url).port) + 1}` });
    await (second as Playground).close();
  });
});

describe('an act', () => {
  test.each([
    ['', 'That was not understood: reload the page.'],
    ['[1]', 'That was not understood: reload the page.'],
    [{ kind: 'say' }, 'That was not understood: reload the page.'],
    [
      { kind: 'say', as: 'U0ADA', channel: 'C0GENERAL', text: 'x'.repeat(20_000) },
      'That was not understood: reload the page.',
    ],
    [
      { kind: 'say', as: 'U0EVE', channel: 'C0GENERAL', text: '@comp help' },
      'nobody here is "U0EVE"; there are: U0ADA, U0BEN',
    ],
    [
      { kind: 'click', as: 'U0ADA', channel: 'C0GENERAL', ts: '1', actionId: 'x' },
      'Ada sees no message 1 in C0GENERAL',
    ],
    [
      { kind: 'say', as: 'U0ADA', channel: 'C0GENERAL', text: '/comp help' },
      '/comp failed because the app did not respond.',
    ],
    [
      { kind: 'say', as: 'U0ADA', channel: 'C0GENERAL', text: '/other' },
      '/other is not a command here: try /comp help.',
    ],
    [{ kind: 'say', as: 'U0ADA', channel: 'C0GENERAL', text: 'hello' }, ''],
    [{ kind: 'submit', as: 'U0ADA', viewId: 'V1', values: {} }, 'Ada sees no view V1'],
    [{ kind: 'submit', as: 'U0ADA', viewId: 'V1', values: { a: 1 } }, 'That was not understood: reload the page.'],
    [{ kind: 'close', as: 'U0ADA', viewId: 'V1' }, 'Ada sees no view V1'],
    [{ kind: 'use', as: 'U0ADA', viewId: 'V1', actionId: 'x', values: {} }, 'Ada sees no view V1'],
    [{ kind: 'suggest', as: 'U0ADA', viewId: 'V1', actionId: 'x', blockId: 'y', value: 'dev' }, 'Ada sees no view V1'],
    [
      { kind: 'messageShortcut', as: 'U0ADA', channel: 'C0GENERAL', ts: '1', callbackId: 'x' },
      'Ada sees no message 1 in C0GENERAL',
    ],
    [{ kind: 'globalShortcut', as: 'U0ADA', callbackId: 'x' }, 'comp did not take the shortcut: no socket is open.'],
    [{ kind: 'home', as: 'U0ADA' }, 'comp did not take that the Home tab was opened: no socket is open.'],
  ])('%j is answered in words', async (body, notice) => {
    expect(await act(body)).toEqual([200, JSON.stringify({ notice })]);
  });

  test('comes as JSON, or not at all', async () => {
    expect(await act({ kind: 'guides', set: 0 }, { 'content-type': 'text/plain' })).toEqual([415, 'send JSON']);
  });

  test('switches the guides that comp answers from', async () => {
    const one = playground.lookup();
    await act({ kind: 'guides', set: 1 });
    const two = playground.lookup();
    await act({ kind: 'guides', set: 99 });
    expect([one.ask('harbor').kind, two.ask('harbor').kind, playground.lookup() === two]).toEqual([
      'not found',
      'choose',
      true,
    ]);
  });
});

test('an open page is told of guides that were read again, and of what is wrong in them', async () => {
  const response = await fetch(new URL('/events', playground.url));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const news = async (): Promise<Record<string, unknown>> =>
    JSON.parse(((await reader?.read())?.value ?? '').replace(/^data: /, ''));
  expect((await news())['kind']).toBe('hello');
  playground.reloaded(['a.md:2:10 error company: found 1; write x']);
  expect(await news()).toMatchObject({ kind: 'guides', problems: ['a.md:2:10 error company: found 1; write x'] });
  await reader?.cancel();
});

import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, News } from './page/protocol.js';
import { json, plain, readArgs, type Reply, send } from './http.js';

/** The files of the page, by path: nothing else is ever read. Its scripts are built, all else is served as it is written. */
const SOURCE = new URL('../../src/playground/page/', import.meta.url);
const BUILT = new URL('../../dist/playground/page/', import.meta.url);
const SCRIPTS = [
  'page',
  'blocks',
  'combobox',
  'composer',
  'controls',
  'conversations',
  'dom',
  'emoji',
  'fields',
  'focus',
  'home',
  'list',
  'menu',
  'message',
  'modal',
  'mrkdwn',
  'people',
  'protocol',
  'server',
  'view',
];
const FILES = new Map<string, { url: URL; type: string }>([
  ['/', { url: new URL('index.html', SOURCE), type: 'text/html; charset=utf-8' }],
  ['/page.css', { url: new URL('page.css', SOURCE), type: 'text/css; charset=utf-8' }],
  ...SCRIPTS.map(
    (name) => [`/${name}.js`, { url: new URL(`${name}.js`, BUILT), type: 'text/javascript; charset=utf-8' }] as const,
  ),
]);

/** Everything that the page loads is its own; no request leaves the machine. */
const GUARD = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

async function file(path: string): Promise<Reply> {
  const known = FILES.get(path);
  if (!known) return plain('not found', 404);
  return { status: 200, headers: { 'content-type': known.type }, body: await readFile(known.url, 'utf8') };
}

/** What the page's server needs: what a new page is told, and who carries out what it sends. */
export interface PageParts {
  hello: () => News;
  act: (body: unknown) => Promise<Answer>;
}

/** The HTTP side of the page: its files, `/events` (server-sent) and `/act`. */
export function createPageServer({ hello, act }: PageParts) {
  const listening = new Set<ServerResponse>();
  const write = (res: ServerResponse, news: News): boolean => res.write(`data: ${JSON.stringify(news)}\n\n`);

  async function answer(req: IncomingMessage): Promise<Reply> {
    const { pathname } = new URL(req.url ?? '/', 'http://playground');
    if (req.method === 'GET') return file(pathname);
    if (req.method !== 'POST' || pathname !== '/act') return plain('not found', 404);
    if (req.headers['content-type'] !== 'application/json') return plain('send JSON', 415);
    return json(await act(await readArgs(req)));
  }

  function handle(req: IncomingMessage, res: ServerResponse): boolean {
    const reply = (given: Reply): void => send(res, { ...given, headers: { ...given.headers, ...GUARD } });
    if (req.method === 'GET' && req.url === '/events') {
      res.writeHead(200, { 'content-type': 'text/event-stream', ...GUARD });
      listening.add(res);
      res.on('close', () => listening.delete(res));
      write(res, hello());
    } else answer(req).then(reply, (error: unknown) => reply(plain(`the playground broke: ${String(error)}`, 500)));
    return true;
  }

  /** Tells every open page. */
  const tell = (news: News): void => {
    for (const res of listening) write(res, news);
  };
  return { handle, tell };
}

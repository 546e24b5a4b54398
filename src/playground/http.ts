import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Args } from './check-message.js';

/** An answer to an HTTP request. */
export type Reply = { status: number; headers: Record<string, string>; body: string };

/** An answer in JSON. */
export function json(value: object): Reply {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** An answer in plain text. */
export function plain(body: string, status = 200): Reply {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}

/** Sends an answer. */
export function send(res: ServerResponse, reply: Reply): void {
  res.writeHead(reply.status, reply.headers).end(reply.body);
}

/** The arguments in the body of a request, a form or JSON; undefined if it is JSON but no object. */
export async function readArgs(req: IncomingMessage): Promise<Args | undefined> {
  const body = await text(req);
  if (!req.headers['content-type']?.startsWith('application/json'))
    return Object.fromEntries(new URLSearchParams(body));
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

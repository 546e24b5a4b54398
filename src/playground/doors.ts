import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, failed } from './api-answer.js';
import type { Args } from './check-message.js';
import type { Fault } from './faults.js';
import { json, plain, readArgs, send, type Reply } from './http.js';
import { isLocal } from './local.js';
import type { ResponseUrls } from './response-urls.js';

/** A call that the app made: a method of the Web API, or "response_url". Tokens are left out. `at` is in ms. */
export type Call = { method: string; args: Args; at: number };

/** What the doors need: who answers, who may spoil it, and whom to tell. */
export type DoorParts = {
  webApi: (method: string, args: Args, token: string | undefined) => Answer;
  responseUrls: ResponseUrls;
  takeFault: (method: string) => Fault | undefined;
  record: (method: string, args: Args) => unknown;
  page: (req: IncomingMessage, res: ServerResponse) => boolean;
  /** What auth.test says that the bot token was granted; null: nothing. */
  scopes: readonly string[] | null;
  /** In milliseconds. */
  now: () => number;
};

/** The listener of the HTTP server: /api/METHOD, /response/ID, then the page, else 404. */
export function createDoors({ webApi, responseUrls, takeFault, record, page, scopes, now }: DoorParts) {
  /** Slack's answer with the time on its clock, and the scopes of the token where it says them. */
  function apiReply(method: string, answer: Answer): Reply {
    const { headers, ...reply } = json(answer);
    const granted = method === 'auth.test' && answer.ok && scopes && { 'x-oauth-scopes': scopes.join(',') };
    return { ...reply, headers: { ...headers, ...granted, date: new Date(now()).toUTCString() } };
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    if (!isLocal(req)) return send(res, plain('the stand-in answers only the machine that it runs on', 403));
    const [, door, name = ''] = new URL(req.url ?? '/', 'http://stand-in').pathname.split('/');
    if (door !== 'api' && door !== 'response') {
      if (!page(req, res)) send(res, plain('not found', 404));
      return;
    }
    const body = await readArgs(req);
    if (!body) return send(res, plain('invalid_payload', 400));
    const { token: formToken, ...args } = body;
    const method = door === 'api' ? name : 'response_url';
    record(method, args);
    const act = (): Reply =>
      door === 'api'
        ? apiReply(name, webApi(name, args, tokenOf(req, method, formToken)))
        : responseUrls.answer(name, args);
    const fault = takeFault(method);
    if (fault === undefined) send(res, act());
    else spoil(res, fault, method, act);
  }

  return (req: IncomingMessage, res: ServerResponse): void => {
    answer(req, res).catch((error: unknown) => send(res, plain(`the stand-in broke: ${String(error)}`, 500)));
  };
}

function spoil(res: ServerResponse, fault: Fault, method: string, act: () => Reply): void {
  if (fault === 'hang') return;
  if (fault === 'reset') {
    res.socket?.resetAndDestroy();
    return;
  }
  if ('error' in fault) {
    const status = fault.error === 'expired_url' || fault.error === 'used_url' ? 404 : 400;
    send(res, method === 'response_url' ? plain(fault.error, status) : json(failed(fault.error)));
    return;
  }
  if (fault.afterEffect) act();
  const retry = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
  send(res, { status: fault.status, headers: retry, body: '' });
}

/** Slack takes a token from the header, or from the form for every method but apps.connections.open. */
function tokenOf(req: IncomingMessage, method: string, formToken: unknown): string | undefined {
  const header = req.headers.authorization?.replace(/^Bearer /, '');
  if (header !== undefined) return header;
  return typeof formToken === 'string' && method !== 'apps.connections.open' ? formToken : undefined;
}

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type App, HTTPModuleFunctions as bolt, type Receiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { failureOf, NOT_UNDERSTOOD } from './failure.js';

/**
 * Slack's payloads over HTTP. Bolt's own receiver ends the process at a signed `null`, answers 500 to a payload that it cannot read,
 * and leaves one that nobody here answers open for three seconds: this one tells each at once what it is.
 */

const PATH = '/slack/events';

interface HttpOptions {
  signingSecret: string;
  port: number;
  log: Logger;
}

/** A receiver that says where it listens, and if it does. */
export interface Http extends Receiver {
  /** @returns the port; @throws where it cannot be used */
  start: () => Promise<number>;
  isAlive: () => boolean;
}

type Payload = Record<string, unknown>;

/** A payload, or the status that refuses it. */
type Read = { body: Payload } | { status: 400 | 401 | 404 | 413 };

/** Reads what is signed by Slack, and an object. */
async function read(req: IncomingMessage, signingSecret: string): Promise<Read> {
  if (req.method !== 'POST' || req.url?.split('?')[0]?.replace(/\/$/, '') !== PATH) return { status: 404 };
  const options = { signingSecret, bodyLimit: bolt.defaultBodyLimit };
  let buffered;
  try {
    buffered = await bolt.parseAndVerifyHTTPRequest(options, req);
  } catch (error) {
    return { status: bolt.isRawBodyError(error) && error.statusCode === 413 ? 413 : 401 };
  }
  try {
    const body: unknown = bolt.parseHTTPRequestBody(buffered);
    return typeof body === 'object' && body !== null ? { body: body as Payload } : { status: 400 };
  } catch {
    return { status: 400 };
  }
}

/** A receiver for one port. */
export function createHttp({ signingSecret, port, log }: HttpOptions): Http {
  let app: App;
  const server = createServer((req, res) => void take(req, res));
  server.on('error', (error) => log.error(failureOf(error), 'the port has a fault'));

  async function take(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const found = await read(req, signingSecret);
    if ('status' in found) return refuse(res, found.status);
    const { body } = found;
    if (body['ssl_check'] === '1') return bolt.buildSSLCheckResponse(res);
    if (body['type'] === 'url_verification') return bolt.buildUrlVerificationResponse(res, body);
    if (body['type'] === 'app_rate_limited') {
      log.warn('Slack sends fewer events: there were too many');
      return bolt.buildNoBodyResponse(res, 200);
    }
    try {
      await app.processEvent({ body, ack: async (response) => bolt.buildContentResponse(res, response) });
    } catch (error) {
      log.error(failureOf(error), NOT_UNDERSTOOD);
    }
    if (res.headersSent) return;
    // Slack counts anything but 200 as a failed delivery, and after many of them sends no events at all.
    if (typeof body['type'] === 'string') bolt.buildNoBodyResponse(res, 200);
    else refuse(res, 400);
  }

  function refuse(res: ServerResponse, status: number): void {
    if (status !== 404) log.warn({ status }, 'a request was refused');
    bolt.buildNoBodyResponse(res, status);
  }

  return {
    init(its) {
      app = its;
    },
    async start() {
      server.listen(port);
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    },
    async stop() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
    isAlive: () => server.listening,
  };
}

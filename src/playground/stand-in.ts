import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { ACK_DEADLINE_MS, postSigned, type DeliveryType } from './delivery.js';
import { createDoors, type Call } from './doors.js';
import { createFaults } from './faults.js';
import { IDENTITY } from './identity.js';
import { createWaiting } from './next-message.js';
import { createPeopleInViews } from './people-in-views.js';
import { createPeople, type Delivery } from './people.js';
import { createResponseUrls } from './response-urls.js';
import { createShortcuts } from './shortcuts.js';
import { createSockets } from './socket.js';
import { createTriggers } from './triggers.js';
import { createViewMethods } from './view-methods.js';
import { createViews } from './views.js';
import { createWebApi } from './web-api.js';
import { createWorkspace } from './workspace.js';

/**
 * Options of the stand-in. `now` is in milliseconds; `page` answers what is no door of Slack's, and says if it did; `scopes` are what the bot
 * token was granted, null where Slack is not to say.
 */
export type StandInOptions = {
  port?: number;
  now?: () => number;
  page?: (req: IncomingMessage, res: ServerResponse) => boolean;
  scopes?: readonly string[] | null;
};

/** The stand-in, see {@link createStandIn}. */
export type StandIn = Awaited<ReturnType<typeof createStandIn>>;

/**
 * Slack on loopback, for one app: a real HTTP and WebSocket server on 127.0.0.1 that refuses what Slack refuses.
 * @throws if the port is taken.
 */
export async function createStandIn({
  port = 0,
  now = Date.now,
  page = () => false,
  scopes = IDENTITY.scopes,
}: StandInOptions = {}) {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in listens on no port');
  const host = `127.0.0.1:${address.port}`;
  const url = `http://${host}`;

  const workspace = createWorkspace(now);
  const views = createViews(now);
  const triggers = createTriggers(now);
  const faults = createFaults();
  const sockets = createSockets();
  const waiting = createWaiting(workspace, views);
  const responseUrls = createResponseUrls(workspace, now, url);
  const calls: Call[] = [];
  const deliveries: Delivery[] = [];
  const closing = new AbortController();
  let appUrl: string | null = null;

  const webApi = createWebApi(
    workspace,
    createViewMethods(views, triggers, workspace),
    () => `ws://${host}/link/${sockets.issueTicket()}`,
  );
  const record = (method: string, args: Call['args']) => calls.push({ method, args, at: now() });
  server.on('request', createDoors({ webApi, responseUrls, takeFault: faults.take, record, page, scopes, now }));
  server.on('upgrade', sockets.upgrade);

  /** Delivers any payload, as it is; resolves once the app acknowledged, or failed to. */
  async function deliver(type: DeliveryType, body: object): Promise<Delivery> {
    const sentAt = now();
    const { signingSecret } = IDENTITY;
    const ack = await (appUrl === null
      ? sockets.deliver(type, body)
      : postSigned(type, body, { appUrl, signingSecret, now: sentAt, closing: closing.signal }));
    const ackMs = now() - sentAt;
    const late = { acked: false, failure: `acknowledged after ${ackMs} ms` };
    const delivery = { type, body, ackMs, ...(ack.acked && ackMs > ACK_DEADLINE_MS ? late : ack) };
    deliveries.push(delivery);
    return delivery;
  }

  /** Forgets all messages, calls and deliveries but the last few, so that a long run stays as fast and as small as it began. */
  function forget(kept = 0): void {
    workspace.forget(kept);
    for (const record of [calls, deliveries]) record.splice(0, Math.max(record.length - kept, 0));
  }

  /** Ends the server, every connection and every timer at once. */
  async function close(): Promise<void> {
    closing.abort(new Error('the stand-in was closed'));
    waiting.close();
    sockets.close();
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }

  const parts = { workspace, views, triggers, responseUrls, now, deliver };
  return {
    url,
    apiUrl: `${url}/api/`,
    botToken: IDENTITY.botToken,
    appToken: IDENTITY.appToken,
    signingSecret: IDENTITY.signingSecret,
    teamId: IDENTITY.teamId,
    botUserId: IDENTITY.botUserId,
    workspace,
    views,
    calls,
    deliveries,
    sockets: {
      count: sockets.count,
      disconnect: sockets.disconnect,
      drop: sockets.drop,
      mute: sockets.mute,
      frame: sockets.frame,
      rateLimited: sockets.rateLimited,
    },
    ...createPeople(parts),
    ...createPeopleInViews(parts),
    ...createShortcuts(parts),
    /** Where payloads go: over the open sockets (null), or signed over HTTP to the app at this address. */
    deliverTo(target: string | null): void {
      appUrl = target;
    },
    deliver,
    /** Delivers the same body once more, as Slack may do with events. */
    repeat: ({ type, body }: Delivery) => deliver(type, body),
    messages: workspace.messages,
    nextMessage: waiting.nextMessage,
    nextView: waiting.nextView,
    failNext: faults.failNext,
    forget,
    close,
  };
}

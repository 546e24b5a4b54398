import { setTimeout as wait } from 'node:timers/promises';
import { type App, type Logger as BoltLogger, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { failureOf, NOT_UNDERSTOOD } from './failure.js';
import { outcomeOfError } from './outcome.js';

/**
 * Socket Mode without deaf moments, around faults of @slack/socket-mode 3.1: it is deaf for five seconds after each refresh, dies of
 * `app_rate_limited` and of a token refused later on, and leaves a connection open that was being made when it was stopped. Once
 * it has mended them, Bolt's own SocketModeReceiver takes this file's place.
 */

/** Connections held at once: while one is made anew the other is heard. Slack allows ten for an app. */
const CONNECTIONS = 2;
/** Milliseconds. */
const OPENING = 15_000;
const CLOSING = 1_000;
const SHORT_LIFE = 5_000;
const FIRST_WAIT = 100;
const LONGEST_WAIT = 30_000;

export interface SocketOptions {
  appToken: string;
  logger: BoltLogger;
  log: Logger;
  clientOptions: () => webApi.WebClientOptions & { fetch: NonNullable<webApi.WebClientOptions['fetch']> };
}

/** A receiver that knows if it hears Slack. */
export interface Sockets extends Receiver {
  /** @returns null: it listens on no port */
  start: () => Promise<null>;
  isAlive: () => boolean;
}

type End = 'refresh' | 'lost';

/** True for the frame by which Slack tells a connection to go. */
function isRefresh(data: unknown): boolean {
  try {
    const frame: unknown = JSON.parse(String(data));
    return typeof frame === 'object' && frame !== null && 'type' in frame && frame.type === 'disconnect';
  } catch {
    return false;
  }
}

/** One connection, not opened yet: it lives once, and says how it ended. */
function createLink(app: App, { appToken, logger, log, clientOptions }: SocketOptions, stopping: AbortSignal) {
  const { fetch, ...rest } = clientOptions();
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    async processEventErrorHandler({ error }) {
      log.error(failureOf(error), NOT_UNDERSTOOD);
      return true;
    },
    installerOptions: {
      clientOptions: {
        ...rest,
        fetch: (url, init) =>
          fetch(url, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, stopping]) : stopping }),
      },
    },
  });
  receiver.init(app);
  const { client } = receiver;
  let since = Infinity;
  let refreshed = (): void => undefined;
  const ended = new Promise<End>((resolve) => {
    refreshed = () => resolve('refresh');
    // The client emits the kinds of events under their own names, beside what it says of itself: only one that is closed has ended.
    client.on('disconnected', () => {
      if (!client.websocket?.isActive()) resolve('lost');
    });
  });

  const [understand] = client.listeners('ws_message') as ((data: unknown, isBinary: boolean) => Promise<void>)[];
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    // The connection goes on being heard until another one is there.
    if (isRefresh(data)) refreshed();
    else
      understand?.(data, isBinary).catch((error: unknown) => {
        log.warn(failureOf(error), 'Slack sent a frame that the socket client does not understand');
      });
  });

  return {
    ended,
    isAlive: () => since !== Infinity && client.websocket?.isActive() === true,
    /** Milliseconds that it has been open. */
    age: () => performance.now() - since,
    /** @throws where Slack refuses it or cannot be reached */
    async open(): Promise<void> {
      const late = wait(OPENING, undefined, { ref: false }).then(() =>
        Promise.reject(Object.assign(new Error(), { code: 'NO_HELLO' })),
      );
      await Promise.race([receiver.start(), late]);
      since = performance.now();
    },
    async close(): Promise<void> {
      const closed = client.disconnect().then(() => true);
      // A connection that is asked a second time is broken off.
      if (!(await Promise.race([closed, wait(CLOSING, false)]))) void client.disconnect();
    },
  };
}
type Link = ReturnType<typeof createLink>;

/** One receiver of two guarded connections, each made anew, before the old one is closed, whenever it ends. */
export function createSockets(options: SocketOptions): Sockets {
  const { log } = options;
  const stopping = new AbortController();
  const links = new Set<Link>();
  let app: App;
  let kept: Promise<void>[] = [];

  async function open(): Promise<Link> {
    const link = createLink(app, options, stopping.signal);
    links.add(link);
    try {
      await link.open();
      stopping.signal.throwIfAborted();
    } catch (error) {
      await close(link);
      throw error ?? new Error('the connection was closed');
    }
    return link;
  }

  async function close(link: Link): Promise<void> {
    await link.close();
    links.delete(link);
  }

  /** Another connection, however often that fails; null once comp stops. */
  async function reopen(failures: number): Promise<Link | null> {
    for (let failed = failures; !stopping.signal.aborted; failed++) {
      const pause = failed === 0 ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failed - 1));
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      try {
        const link = await open();
        return link;
      } catch (error) {
        if (!stopping.signal.aborted) log.error({ reason: outcomeOfError(error).reason }, 'no connection to Slack');
      }
    }
    return null;
  }

  async function keep(first: Link): Promise<void> {
    let shortLives = 0;
    for (let link: Link | null = first; link;) {
      const old: Link = link;
      const how = await old.ended;
      if (stopping.signal.aborted) return;
      shortLives = old.age() < SHORT_LIFE ? shortLives + 1 : 0;
      log.info({ how, connections: [...links].filter((one) => one.isAlive()).length }, 'a connection to Slack ended');
      link = await reopen(shortLives);
      void close(old);
    }
  }

  async function stop(): Promise<void> {
    stopping.abort();
    await Promise.all([...links].map(close));
    await Promise.all(kept);
  }

  return {
    init(its) {
      app = its;
    },
    async start() {
      try {
        const first = await Promise.all(Array.from({ length: CONNECTIONS }, open));
        kept = first.map(keep);
        return null;
      } catch (error) {
        await stop();
        throw error;
      }
    },
    stop,
    isAlive: () => [...links].some((link) => link.isAlive()),
  };
}

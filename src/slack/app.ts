import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { App, type CodedError, HTTPReceiver, webApi } from '@slack/bolt';
import type { Listening } from './answering.js';
import { boltLogger } from './bolt-logger.js';
import { failureOf } from './failure.js';
import { createRunning, dropRepeated, onlyTeams } from './guards.js';
import { listen } from './listeners.js';
import { limitRate } from './rate.js';
import { createSockets, NOT_UNDERSTOOD } from './sockets.js';
import { scopeError, startError } from './start-error.js';
import { byResponseUrl } from './ways.js';

/** How comp reaches Slack, and whom it answers. */
export interface SlackOptions extends Omit<Listening, 'fetch'> {
  connection: { botToken: string } & (
    | { mode: 'socket'; appToken: string }
    | { mode: 'http'; signingSecret: string; port: number }
  );
  /** In place of Slack's own address; null for Slack. */
  slackApiUrl: string | null;
  /** The scopes that the bot token is to have. */
  neededScopes: readonly string[];
  allowedTeams: readonly string[];
}

/** The app, wired and not yet connected. */
export interface SlackApp {
  /** The name of the workspace that installed it. */
  team: string;
  /** Connects. @returns the port that it listens on, null in Socket Mode */
  start: () => Promise<number | null>;
  /** True while Slack can reach it. */
  isAlive: () => boolean;
  /** Takes nothing more, and finishes what runs. @returns how many answers were not finished in time */
  stop: () => Promise<number>;
}

/** Milliseconds after which a call to Slack is given up. */
const DEADLINE = 10_000;

/** Milliseconds that answers have to finish when comp stops. */
const FINISHING = 8_000;

const fetchWithDeadline: Listening['fetch'] = (url, init = {}) => {
  const deadline = AbortSignal.timeout(DEADLINE);
  return fetch(url, { ...init, signal: init.signal ? AbortSignal.any([init.signal, deadline]) : deadline });
};

/**
 * The Slack app of comp, wired and not yet connected.
 * @throws StartError where the bot token is wrong or lacks a scope, or Slack cannot be reached
 */
export async function createSlackApp(options: SlackOptions): Promise<SlackApp> {
  const { connection, slackApiUrl, allowedTeams, log } = options;
  const logger = boltLogger(log);
  // Options of one client each: the socket client writes its own retries into what it is given.
  const clientOptions = () => ({
    fetch: fetchWithDeadline,
    timeout: DEADLINE,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger,
    ...(slackApiUrl && { slackApiUrl }),
  });
  const client = new webApi.WebClient(connection.botToken, clientOptions());
  const me = await client.auth.test().catch((error: unknown) => {
    throw startError(error, 'SLACK_BOT_TOKEN');
  });
  const granted = me.response_metadata?.scopes;
  const refused = granted ? scopeError(granted, options.neededScopes) : null;
  if (refused) throw refused;
  const port = connection.mode === 'http' ? connection.port : 0;
  const receiver =
    connection.mode === 'socket'
      ? createSockets({ appToken: connection.appToken, logger, log, clientOptions })
      : new HTTPReceiver({
          signingSecret: connection.signingSecret,
          endpoints: '/slack/events',
          port,
          logger,
          async processEventErrorHandler({ error, response }) {
            log.error(failureOf(error), NOT_UNDERSTOOD);
            if (!response.headersSent) response.writeHead(400).end(NOT_UNDERSTOOD);
            return false;
          },
        });
  const identity = {
    botToken: connection.botToken,
    botId: me.bot_id ?? '',
    botUserId: me.user_id ?? '',
    teamId: me.team_id ?? '',
  };
  const app = new App({
    receiver,
    logger,
    clientOptions: clientOptions(),
    authorize: async ({ teamId }) => ({ ...identity, teamId: teamId ?? identity.teamId }),
    // comp keeps nothing of a conversation with Bolt.
    convoStore: false,
    extendedErrorHandler: true,
    deferInitialization: true,
  });
  const running = createRunning();
  app.use(running.guard);
  app.use(onlyTeams(allowedTeams));
  app.use(dropRepeated());
  const listening = { ...options, fetch: fetchWithDeadline };
  app.use(limitRate(listening));
  listen(app, listening);
  app.error(async ({ error, body }: { error: CodedError; body: object }) => {
    log.error(failureOf(error.original ?? error), 'failed');
    if (!('response_url' in body) || typeof body.response_url !== 'string') return;
    const sorry = { text: 'Something went wrong here, and it has been logged. Ask again, or see `/comp help`.' };
    await byResponseUrl(fetchWithDeadline, body.response_url, {
      response_type: 'ephemeral',
      replace_original: false,
    }).send(sorry);
  });
  await app.init();
  let server: Server | null = null;
  return {
    team: me.team ?? '',
    async start() {
      try {
        if (!(receiver instanceof HTTPReceiver)) await receiver.start();
        else {
          server = await receiver.start(port);
          // What Bolt never answers does not stay open.
          server.setTimeout(DEADLINE);
        }
      } catch (error) {
        throw startError(error, 'SLACK_APP_TOKEN');
      }
      return server ? (server.address() as AddressInfo).port : null;
    },
    isAlive: () => (receiver instanceof HTTPReceiver ? server?.listening === true : receiver.isAlive()),
    async stop() {
      // Bolt’s HTTP receiver can be stopped but once.
      const closed = receiver instanceof HTTPReceiver && !server?.listening ? Promise.resolve() : receiver.stop();
      await Promise.race([closed.then(running.finished), wait(FINISHING, undefined, { ref: false })]);
      return running.count();
    },
  };
}

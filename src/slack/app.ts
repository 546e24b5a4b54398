import { setTimeout as wait } from 'node:timers/promises';
import { App, type CodedError, webApi } from '@slack/bolt';
import type { Listening } from './answering.js';
import { boltLogger } from './bolt-logger.js';
import { createDeliver } from './deliver.js';
import { failureOf } from './failure.js';
import { createRunning, dropRepeated, onlyTeams } from './guards.js';
import { createHttp } from './http.js';
import { listen } from './listeners.js';
import { limitRate } from './rate.js';
import { createSockets } from './sockets.js';
import { scopeError, startError } from './start-error.js';
import { byResponseUrl } from './ways.js';

/** How comp reaches Slack, and whom it answers. */
export interface SlackOptions extends Omit<Listening, 'fetch' | 'deliver'> {
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
  const receiver =
    connection.mode === 'socket'
      ? createSockets({ appToken: connection.appToken, logger, log, clientOptions })
      : createHttp({ signingSecret: connection.signingSecret, port: connection.port, log });
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
  const listening = { ...options, fetch: fetchWithDeadline, deliver: createDeliver(log) };
  app.use(limitRate(listening));
  listen(app, listening);
  app.error(async ({ error, body }: { error: CodedError; body: object }) => {
    log.error(failureOf(error.original ?? error), 'failed');
    if (!('response_url' in body) || typeof body.response_url !== 'string') return;
    const sorry = {
      text: `Something went wrong here, and it has been logged. Ask again, or see \`${options.command} help\`.`,
    };
    await byResponseUrl(fetchWithDeadline, body.response_url, {
      response_type: 'ephemeral',
      replace_original: false,
    }).send(sorry);
  });
  await app.init();
  return {
    team: me.team ?? '',
    async start() {
      try {
        return await receiver.start();
      } catch (error) {
        throw startError(error, 'SLACK_APP_TOKEN');
      }
    },
    isAlive: receiver.isAlive,
    async stop() {
      await Promise.race([receiver.stop().then(running.finished), wait(FINISHING, undefined, { ref: false })]);
      return running.count();
    },
  };
}

import type { AddressInfo } from 'node:net';
import { App, type CodedError, HTTPReceiver, SocketModeReceiver, webApi } from '@slack/bolt';
import { quietLogger } from './bolt-logger.js';
import { dropRepeated, onlyTeams } from './guards.js';
import type { Listening } from './answering.js';
import { listen } from './listeners.js';
import { startError } from './start-error.js';
import { byResponseUrl } from './ways.js';

/** How comp reaches Slack, and whom it answers. */
export interface SlackOptions extends Omit<Listening, 'fetch'> {
  connection: { botToken: string } & (
    | { mode: 'socket'; appToken: string }
    | { mode: 'http'; signingSecret: string; port: number }
  );
  /** In place of Slack's own address; null for Slack. */
  slackApiUrl: string | null;
  allowedTeams: readonly string[];
}

/** The app, wired and not yet connected. */
export interface SlackApp {
  /** The name of the workspace that installed it. */
  team: string;
  /** Connects. @returns the port that it listens on, null in Socket Mode */
  start: () => Promise<number | null>;
  stop: () => Promise<void>;
}

/** Milliseconds after which a call to Slack is given up. */
const DEADLINE = 10_000;

const fetchWithDeadline: Listening['fetch'] = (url, init = {}) => {
  const deadline = AbortSignal.timeout(DEADLINE);
  return fetch(url, { ...init, signal: init.signal ? AbortSignal.any([init.signal, deadline]) : deadline });
};

/**
 * The Slack app of comp, wired and not yet connected.
 * @throws StartError where the bot token is wrong or Slack cannot be reached
 */
export async function createSlackApp(options: SlackOptions): Promise<SlackApp> {
  const { connection, slackApiUrl, allowedTeams, log } = options;
  const logger = quietLogger(log);
  // Options of one client each: the socket client writes its own retries into what it is given.
  const clientOptions = (): webApi.WebClientOptions => ({
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
  const port = connection.mode === 'http' ? connection.port : 0;
  const receiver =
    connection.mode === 'socket'
      ? new SocketModeReceiver({
          appToken: connection.appToken,
          logger,
          installerOptions: { clientOptions: clientOptions() },
        })
      : new HTTPReceiver({
          signingSecret: connection.signingSecret,
          endpoints: '/slack/events',
          port,
          logger,
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
  app.use(onlyTeams(allowedTeams));
  app.use(dropRepeated());
  listen(app, { ...options, fetch: fetchWithDeadline });
  app.error(async ({ error, body }: { error: CodedError; body: object }) => {
    log(`failed ${error.code} ${(error.original ?? error).stack ?? ''}`);
    if (!('response_url' in body) || typeof body.response_url !== 'string') return;
    const sorry = { text: 'Something went wrong here, and it has been logged. Ask again, or see `/comp help`.' };
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
        if (!(receiver instanceof HTTPReceiver)) await app.start();
        else return ((await receiver.start(port)).address() as AddressInfo).port;
      } catch (error) {
        throw startError(error, 'SLACK_APP_TOKEN');
      }
      return null;
    },
    // Bolt’s own stop() resolves before the socket is closed.
    stop: async () => {
      if (receiver instanceof SocketModeReceiver) await receiver.client.disconnect();
      else await app.stop();
    },
  };
}

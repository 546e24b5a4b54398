import {
  App,
  type CodedError,
  HTTPReceiver,
  type Logger,
  LogLevel,
  type Receiver,
  SocketModeReceiver,
  webApi,
} from '@slack/bolt';
import { dropRepeated, onlyTeams } from './guards.js';
import { listen, type Listening } from './listeners.js';
import { outcomeOfError } from './outcome.js';
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

/** comp cannot start: the message says which variable to look at, and the code is the process's own. */
export class StartError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Milliseconds after which a call to Slack is given up. */
const DEADLINE = 10_000;
const EXIT = { other: 1, token: 3, network: 5, port: 6 } as const;

const fetchWithDeadline: Listening['fetch'] = (url, init = {}) => {
  const deadline = AbortSignal.timeout(DEADLINE);
  return fetch(url, { ...init, signal: init.signal ? AbortSignal.any([init.signal, deadline]) : deadline });
};

/** Bolt's warnings and errors, in comp's log. Its lower levels carry payloads, and tokens are taken out of what is left. */
function quietLogger(log: Listening['log']): Logger {
  const write =
    (level: string) =>
    (...parts: unknown[]): void =>
      log(
        `bolt ${level}: ${parts
          .map(String)
          .join(' ')
          .replace(/xox[a-z]-\S+|xapp-\S+/g, '[token]')}`,
      );
  const silent = (): void => undefined;
  return {
    debug: silent,
    info: silent,
    warn: write('warning'),
    error: write('error'),
    setLevel: silent,
    setName: silent,
    getLevel: () => LogLevel.WARN,
  };
}

/** A failed start in words; `variable` holds the token that was used. */
function startError(error: unknown, variable: string): StartError {
  const { kind, reason } = outcomeOfError(error);
  if (reason === 'EADDRINUSE') return new StartError('the port is taken: set PORT to a free one', EXIT.port);
  if (/auth|token|account_inactive/.test(reason))
    return new StartError(`Slack refuses ${variable} (${reason}): copy it again from your app’s settings`, EXIT.token);
  if (kind === 'unknown' || /^E[A-Z]/.test(reason))
    return new StartError(
      `Slack cannot be reached (${reason}): check the network, and SLACK_API_URL if it is set`,
      EXIT.network,
    );
  return new StartError(`Slack refuses to start comp (${reason})`, EXIT.other);
}

/**
 * The Slack app of comp, wired and not yet connected.
 * @throws StartError where the bot token is wrong or Slack cannot be reached
 */
export async function createSlackApp(
  options: SlackOptions,
): Promise<{ team: string; start(): Promise<void>; stop(): Promise<void> }> {
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
  const receiver: Receiver =
    connection.mode === 'socket'
      ? new SocketModeReceiver({
          appToken: connection.appToken,
          logger,
          installerOptions: { clientOptions: clientOptions() },
        })
      : new HTTPReceiver({
          signingSecret: connection.signingSecret,
          endpoints: '/slack/events',
          port: connection.port,
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
        await app.start(...(connection.mode === 'http' ? [connection.port] : []));
      } catch (error) {
        throw startError(error, 'SLACK_APP_TOKEN');
      }
    },
    stop: async () => {
      await app.stop();
    },
  };
}

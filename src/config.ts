import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { COMMAND } from './cards/card.js';
import { LEVELS } from './log.js';

/** How comp is connected to Slack. */
type Connection =
  | { mode: 'socket'; botToken: string; appToken: string }
  | { mode: 'http'; botToken: string; signingSecret: string; port: number };

/** What the environment says. */
export interface Config {
  guidesDir: string;
  /** Null where no Slack token is set at all: the playground takes Slack's place. */
  connection: Connection | null;
  /** For HTTP, and for the playground's page. */
  port: number;
  slackApiUrl: string | null;
  /** Where /healthz and /readyz are served; null: nowhere. */
  health: { host: string; port: number } | null;
  /** Empty: every workspace. */
  allowedTeams: readonly string[];
  /** What the command is called in the manifest, such as `/pay`. */
  command: string;
  allowExternal: boolean;
  /** How many questions a person may ask in a minute. */
  ratePerMinute: number;
  logLevel: (typeof LEVELS)[number];
  /** Where missed look-ups are counted; null: in memory only, until comp stops. */
  missesFile: string | null;
  /** The people who see problems of guides and missed look-ups in their Home tab. */
  operators: readonly string[];
  /** What an operator should know of the choice that was made. */
  notes: readonly string[];
}

/** The environment cannot be used: exit 2. The message names the variable, what is wrong, and the way out. */
export class ConfigError extends Error {
  readonly exitCode = 2;
}

const token = (prefix: string, where: string) =>
  z.string().startsWith(prefix, `must begin with ${prefix}… (${where})`).optional();

const port = z.coerce
  .number('must be a port number from 1 to 65535')
  .int('must be a port number from 1 to 65535')
  .min(1, 'must be a port number from 1 to 65535')
  .max(65_535, 'must be a port number from 1 to 65535');

/** True for what Slack takes as the name of a command. */
export const isCommandName = (name: string): boolean => /^\/[a-z0-9_-]{1,31}$/.test(name);
/** What the name of a command must be. */
export const COMMAND_NAME = 'must be a slash and up to 31 small letters, digits, - or _, such as /pay';

const environmentSchema = z.object({
  GUIDES_DIR: z.string().default('seeds'),
  SLACK_BOT_TOKEN: token('xoxb-', 'OAuth & Permissions, Bot User OAuth Token'),
  SLACK_APP_TOKEN: token('xapp-', 'Basic Information, App-Level Tokens, with connections:write'),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^[0-9a-f]{16,}$/i, 'must be a row of hexadecimal digits (Basic Information, App Credentials)')
    .optional(),
  PORT: port.default(3000),
  HEALTH_PORT: port.optional(),
  HEALTH_HOST: z.string().default('127.0.0.1'),
  SLACK_API_URL: z
    .url('must be an address such as http://127.0.0.1:4001/api/')
    .regex(/\/$/, 'must end with a slash, such as http://127.0.0.1:4001/api/')
    .optional(),
  ALLOWED_TEAMS: z
    .string()
    .regex(/^\s*T[A-Z0-9]+(\s*,\s*T[A-Z0-9]+)*\s*$/, 'must be a list of workspace ids such as T0123ABC,T0456DEF')
    .optional(),
  COMMAND: z.string().refine(isCommandName, COMMAND_NAME).default(COMMAND),
  ALLOW_EXTERNAL: z.enum(['0', '1'], 'must be 1 or 0').optional(),
  MISSES_FILE: z.string().optional(),
  OPERATORS: z
    .string()
    .regex(/^\s*[UW][A-Z0-9]+(\s*,\s*[UW][A-Z0-9]+)*\s*$/, 'must be a list of user ids such as U0123ABC,U0456DEF')
    .optional(),
  RATE_PER_MINUTE: z.coerce
    .number('must be a whole number of questions, such as 30')
    .int('must be a whole number of questions, such as 30')
    .min(1, 'must be a whole number of questions, such as 30')
    .default(30),
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).default('info'),
  NODE_ENV: z.string().optional(),
});

/** The variables that comp reads. */
export const VARIABLES = Object.keys(environmentSchema.shape);

/** Tokens that people mix up, by how they begin. */
const KINDS: readonly [string, string][] = [
  ['xoxb-', 'a bot token'],
  ['xapp-', 'an app-level token'],
  ['xoxp-', 'a user token'],
];
/** What a variable holds; of a secret, only which kind of token it is. */
const foundIn = (name: string, value: string | undefined): string => {
  const kind = KINDS.find(([prefix]) => value?.startsWith(prefix))?.[1];
  if (kind) return `; what it holds is ${kind}, which belongs elsewhere`;
  return /TOKEN|SECRET/.test(name) ? '' : `; it is “${value}”`;
};

const NO_TOKEN = `No Slack token is set, and NODE_ENV=production starts no playground. Set SLACK_BOT_TOKEN with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP), in the environment or in .env; the README says where to find them.`;

function connectionOf(env: z.infer<typeof environmentSchema>): Connection | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, PORT: port } = env;
  if (!botToken && !appToken && !signingSecret) {
    if (env.NODE_ENV !== 'production') return null;
    throw new ConfigError(NO_TOKEN);
  }
  if (!botToken)
    throw new ConfigError(
      `SLACK_BOT_TOKEN is missing, though ${appToken ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET'} is set: set both, or none`,
    );
  if (appToken) return { mode: 'socket', botToken, appToken };
  if (signingSecret) return { mode: 'http', botToken, signingSecret, port };
  throw new ConfigError(
    'SLACK_BOT_TOKEN is set alone: add SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP',
  );
}

/** The ids of a list with commas; none where it is unset. */
const idsIn = (list = ''): string[] =>
  list
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);

/**
 * Reads the configuration from variables; an empty one counts as unset.
 * @throws ConfigError
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name} ${message}${foundIn(name, set[name])}`;
    });
    throw new ConfigError(lines.join('\n'));
  }
  const env = parsed.data;
  const connection = connectionOf(env);
  return {
    guidesDir: env.GUIDES_DIR,
    connection,
    port: env.PORT,
    slackApiUrl: env.SLACK_API_URL ?? null,
    health: env.HEALTH_PORT === undefined ? null : { host: env.HEALTH_HOST, port: env.HEALTH_PORT },
    allowedTeams: idsIn(env.ALLOWED_TEAMS),
    command: env.COMMAND,
    allowExternal: env.ALLOW_EXTERNAL === '1',
    ratePerMinute: env.RATE_PER_MINUTE,
    logLevel: env.LOG_LEVEL,
    missesFile: env.MISSES_FILE ?? null,
    operators: idsIn(env.OPERATORS),
    notes:
      connection?.mode === 'socket' && env.SLACK_SIGNING_SECRET
        ? ['SLACK_SIGNING_SECRET is not used: with SLACK_APP_TOKEN comp runs in Socket Mode']
        : [],
  };
}

/** The variables of this process over those of a `.env` file beside it. */
export function readEnvironment(): Record<string, string | undefined> {
  const fromFile: Record<string, string> = {};
  readDotenv({ quiet: true, processEnv: fromFile });
  const own = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value));
  return { ...fromFile, ...own };
}

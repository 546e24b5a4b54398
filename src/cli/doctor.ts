import { type Config, ConfigError, readConfig } from '../config.js';
import { type Library, loadLibrary } from '../guides/library.js';
import { EXIT, scopeError, type StartError, startError } from '../slack/start-error.js';
import { problemsOf, tally } from './check.js';
import { type Sample, samplesOf } from './sample-cards.js';

/** What a start of comp would meet, each part looked at by itself: one line a check, with what was found and the way out. */

/** A line, and the exit code of what is wrong; 0 where nothing is. */
export interface Finding {
  line: string;
  exitCode: number;
}

const ok = (found: string): Finding => ({ line: `ok    ${found}`, exitCode: 0 });
const note = (found: string): Finding => ({ line: `note  ${found}`, exitCode: 0 });
const wrong = (found: string, exitCode: number): Finding => ({ line: `wrong ${found}`, exitCode });

/** Milliseconds. */
const DEADLINE = 10_000;
/** Slack’s signatures are refused past five minutes: a clock that is a minute off is on its way there. */
const SKEW = 60_000;

/** What became of a call to Slack. */
interface Asked {
  refusal: StartError | null;
  team: string;
  /** Those of the token; null where Slack does not say. */
  scopes: string[] | null;
  /** Milliseconds by which this clock is ahead of Slack’s; null where Slack does not say. */
  ahead: number | null;
}

interface Said {
  ok?: boolean;
  error?: string;
  team?: string;
  /** Of blocks.validate. */
  errors?: { pointer?: string; message?: string }[];
}

function parsed(text: string): Said {
  try {
    return Object(JSON.parse(text));
  } catch {
    return { error: text };
  }
}

/** Calls a method that takes nothing but the token; never throws. */
async function ask(apiUrl: string, method: string, variable: string, token: string): Promise<Asked> {
  const asked: Asked = { refusal: null, team: '', scopes: null, ahead: null };
  try {
    const response = await fetch(`${apiUrl}${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(DEADLINE),
    });
    const date = Date.parse(response.headers.get('date') ?? '');
    asked.ahead = Number.isNaN(date) ? null : Date.now() - date;
    asked.scopes = response.headers.get('x-oauth-scopes')?.split(/\s*,\s*/) ?? null;
    if (!response.ok) throw Object.assign(new Error('HTTP'), { statusCode: response.status });
    const data = parsed(await response.text());
    if (!data.ok) throw Object.assign(new Error('refused'), { data });
    asked.team = data.team ?? '';
  } catch (error) {
    asked.refusal = startError(error, variable);
  }
  return asked;
}

function clock(ahead: number | null): Finding {
  if (ahead === null) return note('clock: Slack does not say what time it is');
  const seconds = Math.round(Math.abs(ahead) / 1000);
  if (Math.abs(ahead) <= SKEW) return ok(`clock: about ${seconds} s from Slack’s`);
  const how = `${seconds} s ${ahead > 0 ? 'ahead of' : 'behind'} Slack’s`;
  return wrong(`clock: ${how}, and past 300 s Slack’s signatures are refused: let NTP set it`, EXIT.other);
}

/** What Slack says of a card or a window: taken, or why not; null where it does not check them. */
async function checked(apiUrl: string, sample: Sample): Promise<{ refusal: string | null } | null> {
  const given: [string, unknown] = 'view' in sample ? ['view', sample.view] : ['blocks', sample.blocks];
  try {
    const response = await fetch(`${apiUrl}blocks.validate`, {
      method: 'POST',
      body: new URLSearchParams({ [given[0]]: JSON.stringify(given[1]) }),
      signal: AbortSignal.timeout(DEADLINE),
    });
    const { ok: taken, error, errors } = parsed(await response.text());
    if (taken) return { refusal: null };
    if (!error?.startsWith('invalid_')) return null;
    const [first] = errors ?? [];
    return { refusal: first ? `${first.pointer ?? ''} ${first.message ?? ''}`.trim() : error };
  } catch {
    return null;
  }
}

/** Has Slack check one card of each kind and each window, so that an operator learns before the first person does. */
async function* cards(apiUrl: string, library: Library, command: string, today: string): AsyncGenerator<Finding> {
  let count = 0;
  for (const sample of samplesOf(library, command, today)) {
    const found = await checked(apiUrl, sample);
    if (!found) {
      yield note('cards: Slack does not check them here');
      return;
    }
    count++;
    if (found.refusal === null) continue;
    const said = `cards: Slack refuses ${sample.name} (${found.refusal})`;
    if (sample.extras.length > 0) yield note(`${said}; comp does without ${sample.extras.join(' and ')}`);
    else yield wrong(`${said}: please report it`, EXIT.other);
  }
  yield ok(`cards: Slack was asked about ${count} cards and windows`);
}

async function* slack(
  connection: NonNullable<Config['connection']>,
  apiUrl: string,
  needed: readonly string[],
): AsyncGenerator<Finding> {
  const bot = await ask(apiUrl, 'auth.test', 'SLACK_BOT_TOKEN', connection.botToken);
  if (bot.refusal?.exitCode === EXIT.network) {
    yield wrong(`Slack: ${bot.refusal.message}`, EXIT.network);
    yield note('tokens and scopes: cannot be told while Slack does not answer');
    yield clock(bot.ahead);
    return;
  }
  yield ok(`Slack: ${apiUrl} answers`);
  if (bot.refusal) {
    yield wrong(`bot token: ${bot.refusal.message}`, bot.refusal.exitCode);
    yield note('scopes: cannot be told without a bot token that Slack takes');
  } else {
    yield ok(`bot token: it is for ${bot.team}`);
    const lacking = bot.scopes && scopeError(bot.scopes, needed);
    if (!bot.scopes) yield note('scopes: Slack does not say which the bot token has');
    else if (lacking) yield wrong(`scopes: ${lacking.message}`, lacking.exitCode);
    else yield ok(`scopes: ${needed.join(', ')}`);
  }
  if (connection.mode === 'http')
    yield note('signing secret: only Slack can tell; if comp answers 401, copy it again from Basic Information');
  else {
    const { refusal } = await ask(apiUrl, 'apps.connections.open', 'SLACK_APP_TOKEN', connection.appToken);
    yield refusal
      ? wrong(`app-level token: ${refusal.message}`, refusal.exitCode)
      : ok('app-level token: Slack gives a connection for it');
  }
  yield clock(bot.ahead);
}

function holds(folder: string, library: Library, today: string): Finding {
  const problems = problemsOf(folder, library, today);
  const found = `guides: ${folder} holds ${tally(library, problems)}`;
  if (library.guides.size === 0) return wrong(`${found}: let GUIDES_DIR name the folder of your guides`, 2);
  return ok(problems.length > 0 ? `${found}; comp check ${folder} lists them` : found);
}

/** The guides of a folder, and what is to say of them; null where it cannot be read. */
async function guides(folder: string, today: string): Promise<[Finding, Library | null]> {
  try {
    const library = await loadLibrary(folder);
    return [holds(folder, library, today), library];
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return [wrong(`guides: GUIDES_DIR names a folder that cannot be read: ${folder} (${String(error.code)})`, 2), null];
  }
}

/**
 * Looks at everything that a start needs, in its order; what is wrong does not end it.
 * @param variables the environment
 * @param needed the scopes that the bot token is to have
 * @param today as YYYY-MM-DD
 */
export async function* findings(
  variables: Readonly<Record<string, string | undefined>>,
  needed: readonly string[],
  today: string,
): AsyncGenerator<Finding> {
  let config: Config;
  try {
    config = readConfig(variables);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const line of error.message.split('\n')) yield wrong(`configuration: ${line}`, error.exitCode);
    yield (await guides(variables['GUIDES_DIR']?.trim() || readConfig({}).guidesDir, today))[0];
    yield note('Slack: not asked while the configuration is wrong');
    return;
  }
  const { connection, guidesDir, slackApiUrl, command, notes } = config;
  const how = connection?.mode === 'http' ? `HTTP on port ${connection.port}` : 'Socket Mode';
  yield connection
    ? ok(`configuration: ${how}`)
    : note('configuration: no Slack token is set, so comp would start the playground');
  for (const line of notes) yield note(`configuration: ${line}`);
  const [finding, library] = await guides(guidesDir, today);
  yield finding;
  if (!connection) return;
  const apiUrl = slackApiUrl ?? 'https://slack.com/api/';
  let isReached = true;
  for await (const found of slack(connection, apiUrl, needed)) {
    isReached &&= found.exitCode !== EXIT.network;
    yield found;
  }
  if (isReached && library) yield* cards(apiUrl, library, command, today);
}

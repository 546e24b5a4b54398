import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { Logger } from 'pino';
import { type Config, ConfigError, readConfig, readEnvironment } from './config.js';
import { openDictionary } from './dictionary.js';
import { type Library, loadLibrary } from './guides/library.js';
import { formatProblem, type Problem } from './guides/problem.js';
import { watchLibrary } from './guides/watch.js';
import { createHealth } from './health.js';
import { createLog } from './log.js';
import { createLookup, type Lookup } from './lookup/lookup.js';
import { readManifest } from './manifest.js';
import { createMisses, doubtLines, missLines, type Misses } from './misses.js';
import { createPlayground, type Playground } from './playground/playground.js';
import { createSlackApp, type SlackApp } from './slack/app.js';
import { failureOf } from './slack/failure.js';
import { EXIT, StartError } from './slack/start-error.js';

/** The app's front door: environment, guides, Slack, in this order; and back out on a signal. */

/** Guides about made-up companies, for the playground: one shipped guide shows no choices. */
const MADE_UP = fileURLToPath(new URL('../tests/guides', import.meta.url));

/** Slack without Slack, on the loaded guides and the made-up ones where they are there. */
function startPlayground(
  port: number,
  loaded: () => Lookup,
  samples: Library | null,
  isWord: (word: string) => boolean,
): Promise<Playground> {
  const sets = [{ name: 'yours', lookup: loaded }];
  if (samples) {
    const madeUp = createLookup(samples, isWord);
    sets.push({ name: 'samples', lookup: () => madeUp });
  }
  return createPlayground({ port, sets, shortcuts: readManifest().shortcuts });
}

/** A library of one guide, with samples beside it, each of which says on its cards that it is made up. */
function withSamples(library: Library, samples: Library | null): Library {
  if (!samples || library.guides.size > 1) return library;
  const made = [...samples.guides.values()].map((guide) => ({ ...guide, sources: ['sample, made up'] }));
  return { ...library, guides: new Map([...made, ...library.guides.values()].map((guide) => [guide.id, guide])) };
}

const today = (): string => new Date().toISOString().slice(0, 10);

function openMisses(file: string | null): Misses {
  try {
    return createMisses(file, today);
  } catch (error) {
    throw new ConfigError(
      `MISSES_FILE names a file that comp did not write or cannot read: ${file} (${error instanceof Error ? error.name : ''}); name another`,
    );
  }
}

/** The endpoints that a supervisor asks, where a port for them is set. */
async function startHealth(health: Config['health'], notReady: () => string | null): Promise<void> {
  if (!health) return;
  await createHealth(health, notReady).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`HEALTH_PORT ${health.port} cannot be used (${error.code}): set it to a free port`, EXIT.port);
  });
}

const countsOf = ({ guides, skipped, problems }: Library): Record<string, number> => ({
  guides: guides.size,
  skipped: skipped.length,
  problems: problems.length,
});

const placeOf = ({ message: _message, ...place }: Problem): Omit<Problem, 'message'> => place;

/** An error that nobody handled is logged with its place; it ends comp only where its state is in doubt. */
function endInDoubt(log: Logger): void {
  process.on('unhandledRejection', (error) => log.error(failureOf(error), 'an error was not handled'));
  process.on('uncaughtException', (error) => {
    log.fatal(failureOf(error), 'an error leaves comp in doubt of itself: it ends');
    process.exit(EXIT.other);
  });
  // Whoever read the log has gone: comp goes on.
  process.stdout.on('error', () => undefined);
}

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const log = createLog({ level: config.logLevel, readable: !config.connection || process.stdout.isTTY });
  endInDoubt(log);
  let slack: SlackApp | null = null;
  let stopping = false;
  let held: { library: Library; lookup: Lookup } | null = null;
  let playground: Playground | null = null;

  await startHealth(config.health, () => {
    if (stopping) return 'comp is stopping';
    if (!slack || !held) return 'comp is starting';
    if (held.library.guides.size === 0) return 'no guide is loaded';
    return slack.isAlive() ? null : 'Slack cannot reach comp';
  });
  const isWord = openDictionary();
  const misses = openMisses(config.missesFile);

  const samples = !config.connection && existsSync(MADE_UP) ? await loadLibrary(MADE_UP) : null;

  // Answers in flight finish on the lookup that they began with.
  function onLibrary(library: Library): void {
    held = { library, lookup: createLookup(withSamples(library, samples), isWord) };
    // What an author wrote, figures among it, is shown to those who try comp; a log that is kept gets the place alone.
    for (const problem of library.problems)
      if (config.connection) log.warn(placeOf(problem), 'a guide has a problem, and comp check says which');
      else log.warn(formatProblem(problem));
  }
  const guides = await watchLibrary(
    config.guidesDir,
    (next) => {
      log.info(countsOf(next), 'reloaded');
      onLibrary(next);
      playground?.reloaded(next.problems.map(formatProblem));
    },
    (message) => log.error(message),
  ).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`GUIDES_DIR names a folder that cannot be read: ${config.guidesDir} (${error.code})`);
  });
  for (const note of config.notes) log.warn(note);
  onLibrary(guides.library);
  // From here on little is kept and much is thrown away: V8 would let twice as much garbage as there is life pile up. It would slow the loading.
  setFlagsFromString('--heap-growing-percent=25');
  const current = (): { library: Library; lookup: Lookup } => held as NonNullable<typeof held>;
  const lookup = (): Lookup => current().lookup;
  if (!config.connection) playground = await startPlayground(config.port, lookup, samples, isWord);
  slack = await createSlackApp({
    connection: config.connection ?? (playground as Playground).connection,
    neededScopes: readManifest().scopes,
    slackApiUrl: playground?.apiUrl ?? config.slackApiUrl,
    lookup: playground?.lookup ?? lookup,
    allowedTeams: config.allowedTeams,
    ratePerMinute: config.ratePerMinute,
    allowExternal: config.allowExternal,
    command: config.command,
    today,
    log,
    onAnswer: misses.record,
    onRating: misses.rate,
    care: (user) =>
      config.operators.includes(user)
        ? {
            problems: current().library.problems,
            misses: missLines(misses.current().misses),
            doubts: doubtLines(misses.current().ratings),
          }
        : null,
  });
  const port = await slack.start();
  const how = port === null ? 'over Socket Mode' : `on port ${port}, path /slack/events`;
  log.info(countsOf(guides.library), `comp is ready in ${slack.team} ${how}`);
  if (playground) log.info(`No Slack token is set, so this is the playground: open ${playground.url}`);
  process.on('SIGHUP', guides.reload);

  async function stop({ stop: stopSlack }: SlackApp): Promise<void> {
    stopping = true;
    log.info('stopping: nothing more is taken, and what runs is finished');
    const unfinished = await stopSlack();
    if (unfinished > 0) log.error({ unfinished }, 'stopped before every answer was finished');
    await playground?.close();
    misses.close();
    process.exit(0);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(slack));
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(known ? error.exitCode : EXIT.other);
});

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { parse } from 'yaml';
import { counted } from './cards/mrkdwn.js';
import { ConfigError, readConfig, readEnvironment } from './config.js';
import { openDictionary } from './dictionary.js';
import { type Library, loadLibrary } from './guides/library.js';
import { formatProblem } from './guides/problem.js';
import { watchLibrary } from './guides/watch.js';
import { createLookup, type Lookup } from './lookup/lookup.js';
import { createMisses, missLines, type Misses } from './misses.js';
import { createPlayground, type Playground } from './playground/playground.js';
import { createSlackApp } from './slack/app.js';
import { StartError } from './slack/start-error.js';

/** The app's front door: environment, guides, Slack, in this order; and back out on a signal. */

// Of thousands of guides most of the heap lives for good: by itself V8 lets as much garbage again, and more, pile up on top of it.
setFlagsFromString('--heap-growing-percent=50');

const log = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Guides about made-up companies, for the playground: one shipped guide shows no choices. */
const MADE_UP = fileURLToPath(new URL('../tests/guides', import.meta.url));

/** What Slack would be told of the app: the playground shows its shortcuts. */
const MANIFEST = fileURLToPath(new URL('../manifest.yml', import.meta.url));

/** Slack without Slack, on the loaded guides and the made-up ones where they are there. */
async function startPlayground(
  port: number,
  loaded: () => Lookup,
  isWord: (word: string) => boolean,
): Promise<Playground> {
  const sets = [{ name: 'loaded', lookup: loaded }];
  if (existsSync(MADE_UP)) {
    const madeUp = createLookup(await loadLibrary(MADE_UP), isWord);
    sets.push({ name: 'made up', lookup: () => madeUp });
  }
  return createPlayground({ port, sets, shortcuts: parse(readFileSync(MANIFEST, 'utf8')).features.shortcuts });
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

const summary = ({ guides, skipped, problems }: Library): string =>
  `${counted(guides.size, 'guide')}, ${counted(skipped.length, 'file')} skipped as no guide, ${counted(problems.length, 'problem')}`;

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const isWord = openDictionary();
  const misses = openMisses(config.missesFile);
  let lookup: Lookup;
  let problems: Library['problems'];
  let playground: Playground | null = null;
  // Answers in flight finish on the lookup that they began with.
  const onLibrary = (next: Library): void => {
    lookup = createLookup(next, isWord);
    ({ problems } = next);
    const said = problems.map(formatProblem);
    for (const line of [`reloaded: ${summary(next)}`, ...said]) log(line);
    playground?.reloaded(said);
  };
  const guides = await watchLibrary(config.guidesDir, onLibrary, log).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`GUIDES_DIR names a folder that cannot be read: ${config.guidesDir} (${error.code})`);
  });
  const { library } = guides;
  lookup = createLookup(library, isWord);
  ({ problems } = library);
  for (const line of [...config.notes, ...library.problems.map(formatProblem)]) log(line);
  if (!config.connection) playground = await startPlayground(config.port, () => lookup, isWord);
  const slack = await createSlackApp({
    connection: config.connection ?? (playground as Playground).connection,
    slackApiUrl: playground?.apiUrl ?? config.slackApiUrl,
    lookup: playground?.lookup ?? (() => lookup),
    allowedTeams: config.allowedTeams,
    allowExternal: config.allowExternal,
    today,
    log,
    onAnswer: misses.record,
    care: (user) => (config.operators.includes(user) ? { problems, misses: missLines(misses.current()) } : null),
  });
  const port = await slack.start();
  const how = port === null ? 'over Socket Mode' : `on port ${port}, path /slack/events`;
  log(`comp is ready in ${slack.team} ${how}: ${summary(library)}`);
  if (playground) log(`No Slack token is set, so this is the playground: open ${playground.url}`);
  process.on('SIGHUP', guides.reload);
  const stop = async (): Promise<void> => {
    await slack.stop();
    await playground?.close();
    misses.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(known ? error.exitCode : 1);
});

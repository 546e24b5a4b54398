import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { counted } from './cards/mrkdwn.js';
import { ConfigError, readConfig, readEnvironment } from './config.js';
import { type Library, loadLibrary } from './guides/library.js';
import { formatProblem } from './guides/problem.js';
import { createLookup, type Lookup } from './lookup/lookup.js';
import { createPlayground, type Playground } from './playground/playground.js';
import { createSlackApp } from './slack/app.js';
import { StartError } from './slack/start-error.js';

/** The app's front door: environment, guides, Slack, in this order; and back out on a signal. */

const log = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Guides about made-up companies, for the playground: one shipped guide shows no choices. */
const MADE_UP = fileURLToPath(new URL('../tests/guides', import.meta.url));

async function load(folder: string): Promise<Library> {
  return loadLibrary(folder).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`GUIDES_DIR names a folder that cannot be read: ${folder} (${error.code})`);
  });
}

/** Slack without Slack, on the loaded guides and the made-up ones where they are there. */
async function startPlayground(port: number, lookup: Lookup): Promise<Playground> {
  const madeUp = existsSync(MADE_UP) ? [{ name: 'made up', lookup: createLookup(await loadLibrary(MADE_UP)) }] : [];
  return createPlayground({ port, sets: [{ name: 'loaded', lookup }, ...madeUp] });
}

async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const library = await load(config.guidesDir);
  for (const line of [...config.notes, ...library.problems.map(formatProblem)]) log(line);
  const own = createLookup(library);
  const playground = config.connection ? null : await startPlayground(config.port, own);
  const slack = await createSlackApp({
    connection: config.connection ?? (playground as Playground).connection,
    slackApiUrl: playground?.apiUrl ?? config.slackApiUrl,
    lookup: playground?.lookup ?? (() => own),
    allowedTeams: config.allowedTeams,
    allowExternal: config.allowExternal,
    today: () => new Date().toISOString().slice(0, 10),
    log,
  });
  const port = await slack.start();
  const how = port === null ? 'over Socket Mode' : `on port ${port}, path /slack/events`;
  log(
    `comp is ready in ${slack.team} ${how}: ${counted(library.guides.size, 'guide')}, ${counted(library.skipped.length, 'file')} skipped as no guide`,
  );
  if (playground) log(`No Slack token is set, so this is the playground: open ${playground.url}`);
  const stop = (): void => void Promise.all([slack.stop(), playground?.close()]).then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(known ? error.exitCode : 1);
});

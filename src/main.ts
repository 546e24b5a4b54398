import { counted } from './cards/mrkdwn.js';
import { ConfigError, readConfig, readEnvironment } from './config.js';
import { loadLibrary } from './guides/library.js';
import { formatProblem } from './guides/problem.js';
import { createLookup } from './lookup/lookup.js';
import { createSlackApp } from './slack/app.js';
import { StartError } from './slack/start-error.js';

/** The app's front door: environment, guides, Slack, in this order; and back out on a signal. */

const log = (line: string): boolean => process.stdout.write(`${line}\n`);

const NO_TOKEN = `No Slack token is set, so there is nothing to connect to.
Set SLACK_BOT_TOKEN with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP), in the environment or in .env;
the README says where to find them. To try comp without Slack: npm run comp -- lookup segment devops london`;

async function main(): Promise<void> {
  const { connection, guidesDir, notes, ...rest } = readConfig(readEnvironment());
  if (!connection) throw new ConfigError(NO_TOKEN);
  const library = await loadLibrary(guidesDir).catch((error: NodeJS.ErrnoException) => {
    throw new ConfigError(`GUIDES_DIR names a folder that cannot be read: ${guidesDir} (${error.code})`);
  });
  for (const line of [...notes, ...library.problems.map(formatProblem)]) log(line);
  const lookup = createLookup(library);
  const today = (): string => new Date().toISOString().slice(0, 10);
  const slack = await createSlackApp({ ...rest, connection, lookup: () => lookup, today, log });
  const port = await slack.start();
  const how = port === null ? 'over Socket Mode' : `on port ${port}, path /slack/events`;
  log(
    `comp is ready in ${slack.team} ${how}: ${counted(library.guides.size, 'guide')}, ${counted(library.skipped.length, 'file')} skipped as no guide`,
  );
  const stop = (): void => void slack.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(known ? error.exitCode : 1);
});

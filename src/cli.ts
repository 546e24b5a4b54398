#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { cardFor } from './cards/card-for.js';
import { counted } from './cards/mrkdwn.js';
import { cardAsText } from './cards/terminal.js';
import { ConfigError, readConfig, readEnvironment } from './config.js';
import { type Library, loadLibrary } from './guides/library.js';
import { formatProblem } from './guides/problem.js';
import { createLookup } from './lookup/lookup.js';

/** The authors' front door: look a guide up as people see it, and find what is wrong in a folder of guides. */

const USAGE = `comp lookup TEXT [--guides DIR]   prints the card that answers TEXT
comp check DIR                    lists what is wrong in the guides below DIR; exits 1 if a guide was refused`;

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Wrong arguments, or a folder that cannot be read: one line and exit 2. */
class UsageError extends Error {}

async function load(folder: string): Promise<Library> {
  try {
    return await loadLibrary(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`cannot read the guides folder ${folder} (${String(error.code)}): name one that exists`);
  }
}

async function lookup(text: string, folder: string): Promise<number> {
  const answer = createLookup(await load(folder)).ask(text);
  print(cardAsText(cardFor(answer, { today: new Date().toISOString().slice(0, 10) })));
  return 0;
}

async function check(folder: string): Promise<number> {
  const { guides, problems, skipped } = await load(folder);
  for (const problem of problems) print(formatProblem(problem));
  const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const parts = [
    counted(guides.size, 'guide'),
    `${refused} refused`,
    counted(warnings, 'warning'),
    `${skipped.length} skipped as no guide`,
  ];
  print(parts.join(', '));
  return refused > 0 ? 1 : 0;
}

async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { guides: { type: 'string' } } });
  const [command, ...rest] = positionals;
  if (command === 'lookup' && rest.length > 0)
    return lookup(rest.join(' '), values.guides ?? readConfig(readEnvironment()).guidesDir);
  if (command === 'check' && rest.length === 1) return check(rest[0] as string);
  throw new UsageError(`usage:\n${USAGE}`);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const known =
    error instanceof UsageError || error instanceof ConfigError || (error instanceof TypeError && 'code' in error);
  if (!known) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

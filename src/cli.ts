#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { cardFor } from './cards/card-for.js';
import { cardAsText } from './cards/terminal.js';
import { fixMangled, grouped, tally } from './cli/check.js';
import { problemsIn, readPaths, silentlyLeftOut, together } from './cli/check-paths.js';
import { findings } from './cli/doctor.js';
import { answerAsData, explained } from './cli/lookup.js';
import { guideAsData } from './cli/show.js';
import { COMMAND_NAME, ConfigError, isCommandName, readConfig, readEnvironment } from './config.js';
import { openDictionary } from './dictionary.js';
import { checkGuide } from './guides/check.js';
import type { Guide } from './guides/guide.js';
import { type Library, loadLibrary } from './guides/library.js';
import { createLookup, type Lookup } from './lookup/lookup.js';
import { manifestFor, readManifest } from './manifest.js';
import { doubtLines, missLines, readMisses } from './misses.js';

/** The authors' front door: see a guide as people do, see it as comp reads it, and find what is wrong in a folder. */

const USAGE = `comp lookup TEXT [--guides DIR]          prints the card that answers TEXT
comp lookup [TEXT] --json                prints what is made of TEXT, or of each line of standard input, one a line
comp lookup TEXT --explain               prints what each stretch of TEXT was read as, and what was doubted
comp show COMPANY/ROLE [--guides DIR]    prints a guide's cards: the bands, the levers, the script
comp show COMPANY/ROLE --json            prints it as comp reads it; --all --json: every guide, one a line
comp check DIR|FILE… [-v]                lists what is wrong in these guides; exits 1 if one is refused; -v: names each
                                         file that is left out; --json: a line a problem; --fix: rewrites files with
                                         mangled UTF-8, repaired
comp misses [FILE]                       counts what people looked for and did not find, and figures that they doubt
comp manifest [--http ADDRESS] [--agent]  prints the manifest to paste at Slack; --command /pay: by another name
comp doctor                              checks all that the app needs to start: tokens, scopes, network, guides, clock`;

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const today = (): string => new Date().toISOString().slice(0, 10);

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

/** Answers questions as data: those of the arguments, else those of standard input, a line each, as they come. */
async function lookupAsData(text: string, folder: string): Promise<number> {
  const held = createLookup(await load(folder), openDictionary());
  if (text) print(JSON.stringify(answerAsData(text, held)));
  else
    for await (const line of createInterface({ input: process.stdin })) print(JSON.stringify(answerAsData(line, held)));
  return 0;
}

async function lookup(text: string, folder: string, explain: boolean): Promise<number> {
  const held = createLookup(await load(folder), openDictionary());
  print(explain ? explained(text, held).join('\n') : cardAsText(cardFor(held.ask(text), { today: today() })));
  return 0;
}

/** Every card of a guide, all regions first. */
function cardsOf(guide: Guide, { open }: Lookup): string {
  const requests = [
    ...guide.bands.map(({ id }) => ({ view: 'band' as const, region: id })),
    { view: 'levers' as const },
    { view: 'script' as const },
    { view: 'written' as const },
  ];
  return requests
    .map((request) => cardAsText(cardFor(open({ guide: guide.id, ...request }), { today: today() })))
    .join('\n\n---\n\n');
}

async function show(
  ids: readonly string[],
  folder: string,
  { all, json }: { all: boolean; json: boolean },
): Promise<number> {
  const library = await load(folder);
  const unknown = ids.find((id) => !library.guides.has(id));
  if (unknown !== undefined)
    throw new UsageError(`there is no guide ${unknown} in ${folder}; comp lookup list shows the companies`);
  const guides = (all ? [...library.guides.keys()] : ids).map((id) => library.guides.get(id) as Guide);
  if (json)
    for (const guide of guides) {
      const problems = checkGuide(readFileSync(path.join(folder, guide.file), 'utf8'), guide.file, today());
      print(JSON.stringify(guideAsData(guide, problems)));
    }
  else {
    const held = createLookup(library);
    for (const guide of guides) print(cardsOf(guide, held));
  }
  return 0;
}

/** The folders and files to check. */
async function pathsToCheck(paths: readonly string[]): ReturnType<typeof readPaths> {
  try {
    return await readPaths(paths);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'path' in error)) throw error;
    throw new UsageError(
      `cannot read ${String(error.path)} (${String(error.code)}): name a folder or file that exists`,
    );
  }
}

async function check(
  paths: readonly string[],
  { json, fix, verbose }: { json: boolean; fix: boolean; verbose: boolean },
): Promise<number> {
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  if (fix) for (const { folder, library } of await pathsToCheck(paths)) fixMangled(folder, library, say);
  const read = await pathsToCheck(paths);
  const problems = read.flatMap((one) => problemsIn(one, today()));
  if (json) for (const problem of problems) print(JSON.stringify(problem));
  else for (const line of grouped(problems)) print(line);
  const tell = json ? say : print;
  if (verbose) for (const line of read.flatMap(silentlyLeftOut)) tell(line);
  const ignored = read.reduce((sum, one) => sum + one.ignored.length, 0);
  tell(tally(together(read), problems, ignored));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What people looked for and did not find, as counted in a file. */
function misses(file: string | null): number {
  if (file === null) throw new UsageError('no file of missed look-ups is known: set MISSES_FILE, or name the file');
  try {
    const { misses: missed, ratings } = readMisses(file);
    const doubts = doubtLines(ratings);
    print(missLines(missed).join('\n') || 'nothing was missed yet');
    if (doubts.length > 0) print(['', 'figures that readers doubt:', ...doubts].join('\n'));
    return 0;
  } catch (error) {
    throw new UsageError(`${file} is no file of missed look-ups (${error instanceof Error ? error.name : ''})`);
  }
}

/** Ends with the code of the first thing that is wrong. */
async function doctor(): Promise<number> {
  let first = 0;
  for await (const { line, exitCode } of findings(readEnvironment(), readManifest().scopes, today())) {
    print(line);
    first ||= exitCode;
  }
  return first;
}

/** The manifest as an operator wants it. */
function manifest({ http, command, agent }: { http?: string; command?: string; agent: boolean }): number {
  const named = command ?? readConfig(readEnvironment()).command;
  if (!isCommandName(named)) throw new UsageError(`--command ${COMMAND_NAME}; it is “${named}”`);
  if (http !== undefined && !/^https:\/\/[^/\s]+\/?$/.test(http))
    throw new UsageError(`--http must be the address of a host, such as https://comp.example.com; it is “${http}”`);
  process.stdout.write(manifestFor({ http: http ?? null, command: named, agent }));
  return 0;
}

async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      guides: { type: 'string' },
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      http: { type: 'string' },
      command: { type: 'string' },
      agent: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      verbose: { type: 'boolean', short: 'v', default: false },
    },
  });
  const [command, ...rest] = positionals;
  const folder = (): string => values.guides ?? readConfig(readEnvironment()).guidesDir;
  if (command === 'lookup' && values.json) return lookupAsData(rest.join(' '), folder());
  if (command === 'lookup' && rest.length > 0) return lookup(rest.join(' '), folder(), values.explain);
  if (command === 'show' && (rest.length > 0 || values.all)) return show(rest, folder(), values);
  if (command === 'misses' && rest.length < 2) return misses(rest[0] ?? readConfig(readEnvironment()).missesFile);
  if (command === 'doctor' && rest.length === 0) return doctor();
  if (command === 'manifest' && rest.length === 0) return manifest(values);
  if (command === 'check' && rest.length > 0) return check(rest, values);
  throw new UsageError(`usage:\n${USAGE}`);
}

/** Whoever reads the output may stop early, as `head` does: that is no error. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
process.stdout.on('error', endWithReader);
process.stderr.on('error', endWithReader);

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const known =
    error instanceof UsageError || error instanceof ConfigError || (error instanceof TypeError && 'code' in error);
  if (!known) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

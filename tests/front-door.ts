import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, inject, vi } from 'vitest';

const execute = promisify(execFile);

/** What a front door did; `code` is its exit code. */
interface Done {
  code: number;
  stdout: string;
  stderr: string;
}

/** The app as it runs. */
export interface Running {
  /** Resolves once its log holds these words. */
  says: (words: string) => Promise<void>;
  log: () => string;
  signal: (signal: NodeJS.Signals) => void;
  /** Its exit code. */
  ended: Promise<number | null>;
}

type Env = Record<string, string>;

/** The front doors: each to run to its end, and the app to be started and left running. */
export interface Front {
  (door: 'cli' | 'main', args: string[], env?: Env, input?: string): Promise<Done>;
  start: (env: Env) => Running;
  /** What the command line says on standard error where nobody reads its standard output. */
  intoClosedPipe: (args: string[]) => Promise<string>;
}

/** The front doors of the built app, run in a folder with the project's guides and without a developer's own .env. */
export function frontDoors(): Front {
  const out = inject('built');
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'comp-'));
    for (const folder of ['seeds', 'tests']) await symlink(path.resolve(folder), path.join(home, folder));
  });
  afterAll(() => rm(home, { recursive: true }));
  const within = (env: Env) => ({ cwd: home, env: { PATH: process.env['PATH'], ...env } });

  function start(env: Env): Running {
    const child = spawn('node', [path.join(out, 'main.js')], within(env));
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (log += data.toString()));
    return {
      says: (words) =>
        vi.waitFor(
          () => {
            if (!log.includes(words)) throw new Error(`the log does not say “${words}”: ${log}`);
          },
          { timeout: 10_000 },
        ),
      log: () => log,
      signal: (signal) => child.kill(signal),
      ended: new Promise((resolve) => child.once('close', resolve)),
    };
  }

  function run(door: 'cli' | 'main', args: string[], env: Env = {}, input = ''): Promise<Done> {
    const child = within(env);
    const started = execute('node', [path.join(out, `${door}.js`), ...args], child);
    started.child.stdin?.end(input);
    return started.then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }: Done) => ({ code, stdout, stderr }),
    );
  }

  function intoClosedPipe(args: string[]): Promise<string> {
    const child = spawn('node', [path.join(out, 'cli.js'), ...args], within({}));
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    return new Promise((resolve) => child.once('close', () => resolve(said)));
  }
  return Object.assign(run, { start, intoClosedPipe });
}

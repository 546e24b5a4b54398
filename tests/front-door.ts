import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';

const run = promisify(execFile);

/** What a front door did; `code` is its exit code. */
interface Done {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * The front doors, built afresh for the tests of a file, in a folder with the project's guides and without a developer's own .env.
 * @returns a way to run one of them
 */
export function frontDoors(): (
  door: 'cli' | 'main',
  args: string[],
  env?: Record<string, string>,
  input?: string,
) => Promise<Done> {
  let out: string;
  let home: string;
  let root: string;
  beforeAll(async () => {
    // Like the package: what was built, beside the manifest.
    root = await mkdtemp(path.resolve('node_modules', '.comp-'));
    out = path.join(root, 'dist');
    await symlink(path.resolve('manifest.yml'), path.join(root, 'manifest.yml'));
    home = await mkdtemp(path.join(tmpdir(), 'comp-'));
    for (const folder of ['seeds', 'tests']) await symlink(path.resolve(folder), path.join(home, folder));
    await run('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', out]);
  }, 60_000);
  afterAll(async () => {
    await rm(root, { recursive: true });
    await rm(home, { recursive: true });
  });
  return (door, args, env = {}, input = '') => {
    const child = { cwd: home, env: { PATH: process.env['PATH'], ...env } };
    const started = run('node', [path.join(out, `${door}.js`), ...args], child);
    started.child.stdin?.end(input);
    return started.then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }: Done) => ({ code, stdout, stderr }),
    );
  };
}

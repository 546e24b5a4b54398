import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built app. */
    built: string;
  }
}

let root: string;

/** Builds the app once for all tests, beside the manifest as in the package. */
export async function setup(project: TestProject): Promise<void> {
  root = await mkdtemp(path.resolve('node_modules', '.comp-'));
  const built = path.join(root, 'dist');
  await symlink(path.resolve('manifest.yml'), path.join(root, 'manifest.yml'));
  await promisify(execFile)('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', built]);
  project.provide('built', built);
}

export const teardown = (): Promise<void> => rm(root, { recursive: true });

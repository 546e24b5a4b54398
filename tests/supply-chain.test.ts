import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([folder]) => folder !== '');
const namesOf = (entries: [string, Locked][]) => entries.map(([folder]) => folder);

describe('the lockfile', () => {
  test('pins every package to a version and its contents', () => {
    const loose = locked.filter(([, { version, integrity }]) => !version || !integrity?.startsWith('sha512-'));
    expect([locked.length > 100, namesOf(loose)]).toEqual([true, []]);
  });

  test('holds no package that runs a script when it is installed', () => {
    expect(namesOf(locked.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([]);
  });

  test('is of the dependencies that package.json names', () => {
    expect(Object.keys(dependencies).filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
  });
});

test('the README says of each dependency why it is there, and of no other', () => {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('## What it stands on');
  const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(dependencies));
});

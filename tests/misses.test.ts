import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLookup } from '../src/lookup/lookup.js';
import { createMisses, doubtLines, missLines, readMisses } from '../src/misses.js';
import { catalog } from './lookup/catalog.js';

const { ask } = createLookup(catalog());

/** A file in a folder of its own, and questions asked on days, each by a process that then ends. */
function asked(days: Record<string, string[]>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'comp-'));
  const file = path.join(folder, 'misses.json');
  for (const [day, questions] of Object.entries(days)) {
    const misses = createMisses(file, () => day);
    for (const question of questions) misses.record(ask(question));
    misses.close();
  }
  return { folder, file, lines: () => missLines(readMisses(file).misses) };
}

describe('what was not found', () => {
  test('is counted by what was known, most frequent first, and what was found is not', () => {
    const { lines } = asked({
      '2026-11-01': [
        'slope swe tokyo',
        'slope pm tokyo',
        'slope beekeeper',
        'umbrella data scientist',
        'slope swe london',
        'help',
        'northgate',
      ],
    });
    expect(lines()).toEqual([
      '    2 × slope, place missing: tokyo',
      '    1 × slope, role missing: a role asked on fewer than 3 days',
      '    1 × company unknown: a company asked on fewer than 3 days',
    ]);
  });

  test('is held as a hash until it was asked on three days, then by name', () => {
    const once = ['umbrella data scientist'];
    const { file, lines } = asked({ '2026-11-01': [...once, ...once, ...once], '2026-11-02': once });
    expect([readFileSync(file, 'utf8').includes('umbrella'), lines()]).toEqual([
      false,
      ['    4 × company unknown: a company asked on fewer than 3 days'],
    ]);
    const third = createMisses(file, () => '2026-11-03');
    third.record(ask('umbrella data scientist'));
    third.close();
    expect(lines()).toEqual(['    5 × company unknown: umbrella']);
  });

  test('is hashed with a salt of the file’s own', () => {
    const [one, two] = [asked({ '2026-11-01': ['umbrella'] }), asked({ '2026-11-01': ['umbrella'] })].map(
      ({ file }) => readMisses(file).misses[0]?.hash,
    );
    expect(one).not.toBe(two);
  });

  test('is forgotten after ninety days', () => {
    const { lines } = asked({
      '2026-01-01': ['slope swe tokyo'],
      '2026-03-31': ['slope swe madrid'],
      '2026-04-02': ['slope swe osaka'],
    });
    expect(lines()).toEqual(['    1 × slope, place missing: madrid', '    1 × slope, place missing: osaka']);
  });

  test('leaves one whole file behind', () => {
    expect(readdirSync(asked({ '2026-11-01': ['umbrella'] }).folder)).toEqual(['misses.json']);
  });

  test('is left alone where it is longer than a name', () => {
    expect(asked({ '2026-11-01': ['umbrella parasol windbreak gazebo of my client Jo Doe'] }).lines()).toEqual([]);
  });

  test('stays in memory where no file is named', () => {
    const misses = createMisses(null, () => '2026-11-01');
    misses.record(ask('umbrella'));
    expect(() => misses.close()).not.toThrow();
    expect(missLines(misses.current().misses)).toEqual([
      '    1 × company unknown: a company asked on fewer than 3 days',
    ]);
  });

  test('never overwrites a file that is something else', () => {
    const { file } = asked({});
    writeFileSync(file, '{"mine":1}');
    expect(() => createMisses(file, () => '2026-11-01')).toThrow(/salt/);
    expect(readFileSync(file, 'utf8')).toBe('{"mine":1}');
  });
});

describe('what readers say of figures', () => {
  const london = { view: 'rating', guide: 'segment/devops-engineer', region: 'london' } as const;

  test('is counted by guide, region and level, and kept in the file', () => {
    const { file } = asked({});
    for (const looks of ['wrong', 'right', 'wrong'] as const) {
      const misses = createMisses(file, () => '2026-11-01');
      misses.rate({ ...london, looks });
      misses.rate({ ...london, region: 'new-york', looks: 'right' });
      misses.close();
    }
    const { ratings } = readMisses(file);
    expect(ratings).toEqual([
      { guide: 'segment/devops-engineer', region: 'london', level: null, right: 1, wrong: 2 },
      { guide: 'segment/devops-engineer', region: 'new-york', level: null, right: 3, wrong: 0 },
    ]);
    expect(doubtLines(ratings)).toEqual(['    2 × segment/devops-engineer, london: looks wrong; looks right 1 ×']);
  });

  test('is empty in a file from before it was counted', () => {
    const { file } = asked({});
    writeFileSync(file, '{"salt":"ab","misses":[]}');
    expect(readMisses(file)).toEqual({ salt: 'ab', misses: [], ratings: [] });
  });
});

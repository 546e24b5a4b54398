import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkGuide } from '../../src/guides/check.js';
import { readGuide } from '../../src/guides/guide.js';
import { headText } from './guide-folder.js';

/** Nothing that an author can save makes the reader throw, and every problem stands at a line that exists. */

const RUNS = { seed: 2026, numRuns: 200 };

/** What is wrong with the reading of a text: problems without a message, or at a place that does not exist. */
function faultsOf(text: string): unknown[] {
  const problems = checkGuide(text, 'fuzz.md', '2026-11-25');
  const lines = text.split('\n').length;
  return problems.filter(({ line, column, message }) => line < 1 || line > lines + 1 || column < 1 || message === '');
}

const HEAD = headText('acme', 'baker');

const PIECES = [
  '# ',
  '## ',
  '#### Global Lever 1: ',
  '**Lever 2 — Title:** ',
  '**',
  '1. ',
  '2. **B:** ',
  '   ',
  '- ',
  '> ',
  '> **Negotiate Up Strategy:** ',
  '| Region | Base | Total |\n|---|---|---|\n',
  '| London | £30K–£38K | ',
  '|',
  '---',
  '***',
  '```',
  '`',
  '[a](http://b)',
  '[',
  '](',
  '<b>',
  '<!channel>',
  '&amp;',
  '“I would like more of this, please.”',
  '"',
  'Accept if above $',
  '£',
  '$1.2M',
  '10–15%',
  '₹24,00,000',
  '99999999999999999999',
  '\\',
  '🏗️',
  '\u0000',
  '\u202E',
  'â€“',
  '\n',
  '\n\n',
  '\t',
  ' ',
  'Evidence & Sources',
  'Level Mapping:',
  'word',
];

test('any Markdown below a sound front matter is read', () => {
  const body = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(body, (pieces) => {
      const text = HEAD + pieces.join('');
      expect(faultsOf(text)).toEqual([]);
      expect(readGuide(text, 'fuzz.md').kind).toBe('guide');
    }),
    RUNS,
  );
});

const FOLDER = 'tests/guides';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort();
const texts = [...files.map((name) => path.join(FOLDER, name)), 'seeds/segment/devops-engineer.md'].map((file) =>
  readFileSync(file, 'utf8'),
);

test('a guide with stretches cut, doubled or overwritten is read, refused or no guide', () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(200),
    kind: fc.constantFrom('cut', 'double', 'overwrite'),
    piece: fc.oneof(
      fc.constantFrom(...PIECES, ': ', '? ', '&a ', '*a ', '!!js/function ', '{', '}'),
      fc.string({ maxLength: 10 }),
    ),
  });
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 }), (whole, changes) => {
      let text = whole;
      for (const { at, length, kind, piece } of changes) {
        const from = Math.floor(at * text.length);
        const stretch = text.slice(from, from + length);
        const instead = { cut: '', double: stretch + stretch, overwrite: piece }[kind];
        text = text.slice(0, from) + instead + text.slice(from + length);
      }
      expect(faultsOf(text)).toEqual([]);
    }),
    RUNS,
  );
});

test('a body of ten thousand characters that are one piece over and over has no fault', () => {
  for (const piece of PIECES) expect(faultsOf(HEAD + piece.repeat(10_000 / piece.length))).toEqual([]);
});

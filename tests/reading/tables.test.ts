import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, readMarkdown } from '../../src/guides/markdown.js';
import { readTables } from '../../src/guides/tables.js';

/** The tables that the whole reader finds, at the top level of a text. */
const tablesIn = (text: string, firstLine = 1): Block[] =>
  readMarkdown(text, firstLine).filter(({ kind }) => kind === 'table');

/** The tables that the quick reader finds, without the headings that they stand under. */
const quickly = (text: string, firstLine: number): unknown[] =>
  [...readTables(text, firstLine)].map(({ section: _section, ...table }) => table);

const files = readdirSync('tests/guides', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

describe('the quick reader of tables finds what the whole reader finds', () => {
  test.each([...files.map((name) => `tests/guides/${name}`), 'seeds/segment/devops-engineer.md'].sort())(
    'in %s',
    (file) => {
      const text = readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
      expect(quickly(text, 7)).toEqual(tablesIn(text, 7));
    },
  );

  test('in tables of all kinds between other text', () => {
    const piece = fc.constantFrom(
      'London',
      '£30K–£38K',
      '**bold**',
      '*thin*',
      '`code`',
      '[a](https://b.c)',
      '&amp;',
      '\\|',
      '\\*',
      '~',
      '<b>',
      '10–15%',
      '$1,250',
      'a_b_c',
      '_x_',
      '1. x',
      '- x',
      '# x',
      '🏗️',
      '—',
      ':',
      ' ',
    );
    const cell = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(' '));
    const filled = cell.map((text) => (text.trim() === '' ? 'x' : text));
    const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.record({
        header: fc.array(filled, { minLength: width, maxLength: width }),
        rules: fc.array(fc.constantFrom('---', ':--', '--:', ':-:', '-'), { minLength: width, maxLength: width }),
        rows: fc.array(fc.array(cell, { minLength: 1, maxLength: width + 1 }), { maxLength: 4 }),
        indent: fc.constantFrom('', ' '),
      }),
    );
    const written = table.map(({ header, rules, rows, indent }) =>
      [header, rules, ...rows].map((cells) => `${indent}| ${cells.join(' | ')} |`).join('\n'),
    );
    const other = fc.constantFrom('# Title', 'A paragraph.', '- a\n- b', '> a quote', '```\n| a | b |\n|---|---|\n```');
    fc.assert(
      fc.property(fc.array(fc.oneof(written, other), { maxLength: 5 }), (parts) => {
        const text = parts.join('\n\n');
        expect(quickly(text, 1)).toEqual(tablesIn(text));
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});

const TABLE = '| a | b |\n|---|---|\n| 1 | 2 |';
const read = (line: number): unknown => ({
  kind: 'table',
  rows: [
    ['a', 'b'],
    ['1', '2'],
  ],
  line,
});

test.each([
  ['without bars at its ends', 'a | b\n---|---\n1 | 2', [read(10)]],
  ['with CRLF', TABLE.replaceAll('\n', '\r\n'), [read(10)]],
  ['below a fenced one', `\`\`\`\n${TABLE}\n\`\`\`\n\n${TABLE}`, [read(16)]],
  ['below one fenced by tildes that holds backticks', `~~~\n\`\`\`\n${TABLE}\n~~~\n\n${TABLE}`, [read(17)]],
  ['in an indented fence', `  \`\`\`md\n${TABLE}\n  \`\`\``, []],
  ['two of them', `${TABLE}\n\n${TABLE}`, [read(10), read(14)]],
])('a table %s', (_, text, tables) => {
  expect(quickly(text, 10)).toEqual(tables);
});

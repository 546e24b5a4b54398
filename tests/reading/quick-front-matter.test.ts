import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readFrontMatter } from '../../src/guides/front-matter.js';
import { readGuide } from '../../src/guides/guide.js';

/** Front matter is read by the quickest of two readers that can; what is read must not depend on which. */

/** The data of front matter, or that it is refused. */
function dataOf(source: string): unknown {
  const front = readFrontMatter(`---\n${source}\n---\nbody`);
  return front === null || front.mistake ? 'refused' : front.data;
}

/** An anchor that only its own alias uses means nothing, but keeps the quick reader away. */
const slowly = (source: string): unknown => {
  const data = dataOf(`anchored: &anchored 1\nagain: *anchored\n${source}`);
  if (data === 'refused') return data;
  const { anchored, again, ...rest } = data as Record<string, unknown>;
  expect([anchored, again]).toEqual([1, 1]);
  return rest;
};

const RUNS = { seed: 2026, numRuns: 200 };
const key = fc.constantFrom('company', 'role', 'last_updated', 'base_low', 'a b', 'ü', '2026', 'x-y');
const scalar = fc.oneof(
  fc.constantFrom('162000', '0', '-5', '+5', '017', '0o17', '0x1F', '1.', '.5', '1e3', '1_000', '12:30', '2026-02-23'),
  fc.constantFrom('null', '~', '', 'Null', 'nULL', 'true', 'Yes', 'no', 'off', '.inf', 'GBP', '£30K', '30K # comment'),
  fc.constantFrom('"a: b"', "'it''s'", '"\\u00e9 \\"q\\""', 'a # b', 'a#b', 'a: b', '[a, 1, null]', '{ a: 1, b: [] }'),
  fc.constantFrom(
    '|\n  x\n  y',
    '>-\n  x\n  y',
    'x\n  y',
    '"open',
    '[open',
    '@x',
    '`x',
    '%x',
    '- a',
    'R&D',
    'A & B',
    'a\tb',
  ),
  fc.constantFrom('"Twilio RSU | **bold** *thin*"', '!!str 5', '<b>', '&amp;', 'http://a.b/c?d=e&f', 'a, b', '--', '#'),
);

describe('both readers of front matter agree', () => {
  test('on any data written out', () => {
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, false, 0, 162_000, -1.5),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom('2026-02-23', '12', 'null', 'yes', 'a: b', '# x', ' x ', 'x\ny\n', '- x'),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(key, tie('any'), { maxKeys: 3 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }), (data) => {
        const source = stringify(data).trimEnd();
        expect(dataOf(source)).toEqual(parse(source));
        expect(slowly(source)).toEqual(parse(source));
      }),
      RUNS,
    );
  });

  test('on lines as authors write them, sound or not', () => {
    const line = fc.tuple(key, scalar).map(([name, value]) => `${name}: ${value}`);
    const nested = fc
      .tuple(key, fc.array(line, { maxLength: 3 }), fc.constantFrom('  ', '- ', '  - ', '\t'))
      .map(([name, lines, indent]) => [`${name}:`, ...lines.map((one) => indent + one)].join('\n'));
    fc.assert(
      fc.property(fc.array(fc.oneof(line, nested), { minLength: 1, maxLength: 4 }), (lines) => {
        const source = lines.join('\n');
        expect(dataOf(source)).toEqual(slowly(source));
      }),
      RUNS,
    );
  });
});

describe('aliases that multiply are refused, wherever they stand', () => {
  const ten = (line: string): string => `${line}\n`.repeat(10);
  test.each([
    ['behind one space', 'a: &a x', '- *a', 4, 5],
    ['behind several', 'a:  &a x', '-   *a', 4, 7],
    ['on a line of their own', 'a:\n  &a x', '-\n    *a', 7, 5],
    ['behind a tag', 'a: !!str &a x', '- !!seq  *a', 4, 6],
  ])('%s', (_, anchor, alias, line, column) => {
    const level = (n: number): string =>
      `l${n}:${anchor.slice(2).replace('&a x', `&l${n}`).replace('!!str', '!!seq')}\n` +
      ten(`  ${alias.replace('!!seq ', '').replace('*a', n === 1 ? '*a' : `*l${n - 1}`)}`);
    const bomb = `${anchor}\n${[1, 2, 3, 4, 5, 6, 7].map(level).join('')}`;
    const reading = readGuide(`---\n${bomb}company: acme\nrole:  *l7\n---\n`, 'f.md');
    expect(reading).toEqual({
      kind: 'refused',
      problems: [
        {
          severity: 'error',
          file: 'f.md',
          line,
          column,
          field: 'front matter',
          message: 'found aliases that multiply; write the values out',
        },
      ],
    });
  });
});

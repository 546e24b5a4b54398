import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/guides/front-matter.js';

const lines = (...parts: string[]): string => parts.join('\n');

describe('a file with front matter', () => {
  const text = lines(
    '---',
    'company: acme',
    'compensation:',
    '  - region: London',
    '    base_low: 100',
    '---',
    '',
    '# Body',
  );

  test.each([
    ['as it is', text],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${text}`],
  ])('is data and body, %s', (_, source) => {
    const front = readFrontMatter(source);
    expect(front).toMatchObject({
      data: { company: 'acme', compensation: [{ region: 'London', base_low: 100 }] },
      mistake: null,
    });
    expect(front?.body.trim()).toBe('# Body');
    expect(front?.positionOf(['compensation', 0, 'base_low'])).toEqual({ line: 5, column: 15 });
    expect(front?.positionOf(['company'])).toEqual({ line: 2, column: 10 });
  });

  test('says on which line the body begins', () => {
    const front = readFrontMatter(text);
    expect(text.split('\n')[(front?.bodyLine ?? 0) - 1]).toBe('');
    expect(readFrontMatter(lines('---', 'a: 1', '---', '# Body'))?.bodyLine).toBe(4);
  });

  test('gives the place of the nearest parent for a field that is missing', () => {
    const front = readFrontMatter(text);
    expect(front?.positionOf(['compensation', 0, 'currency'])).toEqual({ line: 4, column: 5 });
    expect(front?.positionOf(['role'])).toEqual({ line: 2, column: 1 });
    expect(front?.positionOf([])).toEqual({ line: 2, column: 1 });
  });

  test('keeps dates as text', () => {
    expect(readFrontMatter(lines('---', 'last_updated: 2026-02-23', '---'))?.data).toEqual({
      last_updated: '2026-02-23',
    });
  });
});

test.each([
  ['no fence', '# Hello'],
  ['a rule in the text', lines('Hello', '---', 'a: 1', '---')],
  ['four dashes', lines('----', 'a: 1', '----')],
  ['empty', ''],
  ['empty front matter', lines('---', '---', 'x')],
])('a file without front matter has none: %s', (_, text) => {
  expect(readFrontMatter(text)).toBeNull();
});

describe('YAML mistakes', () => {
  test('a key written twice is one, with its place', () => {
    expect(readFrontMatter(lines('---', 'role: a', 'company: b', 'role: c', '---'))?.mistake).toEqual({
      line: 4,
      column: 1,
      message: 'found role twice, first on line 2; remove one of them',
    });
  });

  test('an open quote is one, and nothing of the file is taken for data', () => {
    const front = readFrontMatter(lines('---', 'company: "acme', 'role: x', '---', 'body'));
    expect(front?.mistake).toEqual({
      line: 2,
      column: 10,
      message: 'found "acme, a quote that is not closed; write " behind it, too',
    });
    expect(front?.data).toEqual({});
  });

  test('aliases that multiply are refused rather than unfolded', () => {
    const ten = (what: string): string => `[${Array.from({ length: 10 }, () => what).join(', ')}]`;
    const bomb = lines(
      '---',
      'company: acme',
      `a: &a ${ten('x')}`,
      `b: &b ${ten('*a')}`,
      `c: &c ${ten('*b')}`,
      `d: ${ten('*c')}`,
      '---',
    );
    expect(readFrontMatter(bomb)).toMatchObject({
      data: {},
      mistake: { line: 4, message: 'found aliases that multiply; write the values out' },
    });
  });

  test('a few aliases are fine', () => {
    expect(readFrontMatter(lines('---', 'a: &x GBP', 'b: *x', '---'))?.data).toEqual({ a: 'GBP', b: 'GBP' });
  });
});

test.each(['js', 'javascript', 'json', 'coffee', 'cson', 'toml'])(
  'front matter in %s is refused and not run',
  (language) => {
    const text = lines(`---${language}`, '(globalThis.ran = true, { company: "acme" })', '---', 'body');
    expect(readFrontMatter(text)).toMatchObject({
      data: {},
      mistake: {
        line: 1,
        column: 4,
        message: `found ---${language}; front matter is YAML: write --- alone on the first line`,
      },
    });
    expect(globalThis).not.toHaveProperty('ran');
  },
);

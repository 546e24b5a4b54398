import { describe, expect, test } from 'vitest';
import { checkGuide } from '../../src/guides/check.js';
import { readGuide } from '../../src/guides/guide.js';
import { formatProblem } from '../../src/guides/problem.js';

const WHOLE = `---
company: acme
company_display: Acme
role: baker
role_display: Baker
last_updated: 2026-02-23
compensation:
  - region: London
    currency: GBP
    base_low: 30000
    base_high: 38000
data_sources:
  - Bakers
---
# Baker
`;

/** The problems of the whole guide with one part of it replaced. */
function problemsOf(found: string, written: string): unknown[] {
  expect(WHOLE).toContain(found);
  const reading = readGuide(WHOLE.replace(found, written), 'acme/baker.md');
  expect(reading.kind).toBe('refused');
  return reading.kind === 'refused'
    ? reading.problems.map(({ line, column, field, message }) => ({ line, column, field, message }))
    : [];
}

const AMOUNT = 'write a whole number without signs or separators, such as 162000, or null';
const WRITE_30000 = 'write 30000, without quotes, signs or separators';
const CURRENCY = 'write a currency code such as GBP';

test('the guide that the tests below break is whole, but for levers and script', () => {
  expect(readGuide(WHOLE, 'acme/baker.md').kind).toBe('guide');
  expect(checkGuide(WHOLE, 'acme/baker.md', '2026-03-01')).toMatchObject([
    { severity: 'warning', line: 15, column: 1, field: 'levers' },
    { severity: 'warning', line: 15, column: 1, field: 'negotiate-up script' },
  ]);
});

describe('a broken field is a problem with its place, what was found and what to write', () => {
  test.each([
    ['30000', '"30K"', 10, 15, 'compensation[0].base_low', `found "30K"; ${WRITE_30000}`],
    ['30000', '£30000', 10, 15, 'compensation[0].base_low', `found "£30000"; ${WRITE_30000}`],
    ['30000', '[1]', 10, 15, 'compensation[0].base_low', `found [1]; ${AMOUNT}`],
    ['30000', '-5', 10, 15, 'compensation[0].base_low', 'found -5; write a number that is not below zero'],
    ['30000', '40000', 10, 15, 'compensation[0].base_low', 'found 40000; write base_low at or below base_high (38000)'],
    [
      '38000',
      'null',
      11,
      16,
      'compensation[0].base_high',
      'found nothing; write both base_low and base_high, or null for both',
    ],
    [
      '    base_high: 38000\n',
      '',
      8,
      5,
      'compensation[0].base_high',
      'found nothing; write both base_low and base_high, or null for both',
    ],
    [
      '    base_low: 30000\n',
      '',
      8,
      5,
      'compensation[0].base_low',
      'found nothing; write both base_low and base_high, or null for both',
    ],
    ['GBP', 'Doubloons', 9, 15, 'compensation[0].currency', `found "Doubloons"; ${CURRENCY}`],
    ['GBP', 'XYZ', 9, 15, 'compensation[0].currency', `found "XYZ"; ${CURRENCY}`],
    ['    currency: GBP\n', '', 8, 5, 'compensation[0].currency', `found nothing; ${CURRENCY}`],
    [
      'London',
      '12',
      8,
      13,
      'compensation[0].region',
      'found 12; write the place that these figures are for, such as London',
    ],
    ['2026-02-23', '23 Feb 2026', 6, 15, 'last_updated', 'found "23 Feb 2026"; write a date as 2026-02-23'],
    ['2026-02-23', '2026-02-30', 6, 15, 'last_updated', 'found "2026-02-30"; write a day that exists, as 2026-02-23'],
    ['2026-02-23', '2026', 6, 15, 'last_updated', 'found 2026; write a date as 2026-02-23'],
    ['company: acme\n', '', 2, 1, 'company', 'found nothing; write a short name in lower case, such as segment'],
    [
      'company: acme\n',
      'company:\n',
      2,
      9,
      'company',
      'found nothing; write a short name in lower case, such as segment',
    ],
    [
      'company: acme\n',
      'company: Acme Inc\n',
      2,
      10,
      'company',
      'found "Acme Inc"; write lower-case words joined by hyphens, such as segment',
    ],
    [
      'company: acme\n',
      'company: ../etc\n',
      2,
      10,
      'company',
      'found "../etc"; write lower-case words joined by hyphens, such as segment',
    ],
    [
      'role_display: Baker',
      'role_display: "  "',
      5,
      15,
      'role_display',
      'found ""; write the name of the role, such as DevOps Engineer',
    ],
    [
      'data_sources:\n  - Bakers',
      'data_sources: Bakers',
      12,
      15,
      'data_sources',
      'found "Bakers"; write a list of sources',
    ],
    [
      'data_sources:\n  - Bakers',
      'data_quality: great',
      12,
      15,
      'data_quality',
      'found "great"; write high, medium or low',
    ],
    [
      'data_sources:\n  - Bakers',
      'level_mapping: none',
      12,
      16,
      'level_mapping',
      'found "none"; write internal and raw below it, or null',
    ],
  ])('%j for %j', (found, written, line, column, field, message) => {
    expect(problemsOf(found, written)).toEqual([{ line, column, field, message }]);
  });

  test('every broken field is named, not only the first', () => {
    expect(problemsOf('GBP\n    base_low: 30000', 'Doubloons\n    base_low: "30K"')).toEqual([
      { line: 9, column: 15, field: 'compensation[0].currency', message: `found "Doubloons"; ${CURRENCY}` },
      { line: 10, column: 15, field: 'compensation[0].base_low', message: `found "30K"; ${WRITE_30000}` },
    ]);
  });

  const rows = WHOLE.slice(WHOLE.indexOf('compensation:'), WHOLE.indexOf('data_sources:'));
  test.each([
    ['missing', '', 2, 1, 'compensation', 'found nothing; write a list of regions with their ranges'],
    ['empty', 'compensation: []\n', 7, 15, 'compensation', 'found []; write at least one region with its ranges'],
    ['text', 'compensation: good\n', 7, 15, 'compensation', 'found "good"; write a list of regions with their ranges'],
    [
      'a list of names',
      'compensation: [London]\n',
      7,
      16,
      'compensation[0]',
      'found "London"; write a region with its ranges: region, currency, base_low, base_high and so on',
    ],
  ])('compensation is %s', (_, written, line, column, field, message) => {
    expect(problemsOf(rows, written)).toEqual([{ line, column, field, message }]);
  });

  test('a long value is shortened in the message', () => {
    expect(problemsOf('GBP', 'x'.repeat(100))).toEqual([
      { line: 9, column: 15, field: 'compensation[0].currency', message: `found "${'x'.repeat(56)}…; ${CURRENCY}` },
    ]);
  });
});

describe('places are right whatever the file looks like', () => {
  const broken = WHOLE.replace('30000', '"30K"');
  const expected = [
    {
      severity: 'error',
      file: 'f.md',
      line: 10,
      column: 15,
      field: 'compensation[0].base_low',
      message: `found "30K"; ${WRITE_30000}`,
    },
  ];

  test.each([
    ['CRLF', broken.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${broken}`],
    ['both', `\uFEFF${broken}`.replaceAll('\n', '\r\n')],
  ])('%s', (_, text) => {
    expect(readGuide(text, 'f.md')).toEqual({ kind: 'refused', problems: expected });
  });

  test('CRLF reads as LF does', () => {
    const { guide } = readGuide(WHOLE, 'f.md') as { guide: unknown };
    expect(readGuide(WHOLE.replaceAll('\n', '\r\n'), 'f.md')).toMatchObject({ kind: 'guide', guide });
    const last = WHOLE.replace('data_sources:\n  - Bakers', 'salary_data_quarter: 2025-Q4').replaceAll('\n', '\r\n');
    expect(readGuide(last, 'f.md')).toMatchObject({ kind: 'guide', guide: { quarter: '2025-Q4' } });
  });
});

describe('YAML that cannot be read is a problem with its place', () => {
  test.each([
    [
      'an open quote',
      'company: acme',
      'company: "acme',
      2,
      10,
      'found "acme, a quote that is not closed; write " behind it, too',
    ],
    [
      'a key written twice',
      'role: baker',
      'company: baker',
      4,
      1,
      'found company twice, first on line 2; remove one of them',
    ],
    ['a tab', '    currency', '\t\tcurrency', 9, 1, 'found a tab in the indentation; write spaces'],
  ])('%s', (_, found, written, line, column, message) => {
    expect(problemsOf(found, written)).toEqual([{ line, column, field: 'front matter', message }]);
  });

  test('aliases that multiply, and another language', () => {
    const ten = (what: string): string => `[${Array.from({ length: 10 }, () => what).join()}]`;
    expect(
      problemsOf('role: baker', `a: &a ${ten('1')}\nb: &b ${ten('*a')}\nc: &c ${ten('*b')}\nrole: ${ten('*c')}`),
    ).toEqual([
      {
        line: 5,
        column: 8,
        field: 'front matter',
        message: 'found aliases that multiply; write the values out',
      },
    ]);
    expect(problemsOf('---\ncompany: acme', '---js\ncompany: acme')).toEqual([
      {
        line: 1,
        column: 4,
        field: 'front matter',
        message: 'found ---js; front matter is YAML: write --- alone on the first line',
      },
    ]);
  });
});

test.each([
  ['no front matter', '# Notes\n\nJust notes.'],
  ['front matter of something else', '---\ntitle: Notes\n---\ntext'],
  ['a list', '---\n- a\n---\n'],
  ['a word', '---\nhello\n---\n'],
  ['nothing', ''],
])('a file that does not claim to be a guide is none: %s', (_, text) => {
  expect(readGuide(text, 'notes.md')).toEqual({ kind: 'no guide' });
});

test('a guide without any figure is shown, with a warning', () => {
  const text = WHOLE.replace('    base_low: 30000\n    base_high: 38000\n', '');
  expect(readGuide(text, 'f.md')).toMatchObject({
    kind: 'guide',
    guide: { bands: [{ label: 'London', components: [] }] },
  });
  expect(checkGuide(text, 'f.md', '2026-03-01')).toMatchObject([
    { field: 'levers' },
    { field: 'negotiate-up script' },
    { field: 'figures' },
  ]);
});

test('a problem is one line that an editor can jump to', () => {
  const problem = {
    severity: 'error',
    file: 'a/b.md',
    line: 12,
    column: 16,
    field: 'role',
    message: 'found 1; write x',
  } as const;
  expect(formatProblem(problem)).toBe('a/b.md:12:16 error role: found 1; write x');
});

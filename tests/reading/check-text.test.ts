import { describe, expect, test } from 'vitest';
import { checkGuide } from '../../src/guides/check.js';
import { readGuide } from '../../src/guides/guide.js';

const CLEAN = `---
company: acme
company_display: Acme
role: baker
role_display: Baker
compensation:
  - region: London
    currency: GBP
    base_low: 30000
    base_high: 38000
---
# Baker – “the” café

| Region | Base Salary |
|---|---|
| London | £31K–£39K |

1. **Early Hours:** "I have opened a bakery at four in the morning for six years."
2. **Sour Dough:** "My starter is eleven years old, and it comes with me."

> **Negotiate Up Strategy:** "I'd like £37K base." Accept if above £35K base.
`;

const found = (text: string): string[] =>
  checkGuide(text, 'f.md', '2026-01-01').map(
    ({ line, column, field, message }) => `${line}:${column} ${field}: ${message}`,
  );
const baseOf = (text: string): string | undefined => {
  const reading = readGuide(text, 'f.md');
  return reading.kind === 'guide' ? reading.guide.bands[0]?.components[0]?.text : reading.kind;
};

describe('marks of a conflict are told, and what stands in conflict is not shown', () => {
  const row = '| London | £31K–£39K |\n';
  const hunk = (ours: string, theirs: string, base = ''): string =>
    `<<<<<<< HEAD\n${ours}${base}=======\n${theirs}>>>>>>> other\n`;
  const within = (from: number, to: number): string =>
    `${from}:1 conflict: found <<<<<<< HEAD, the mark of a conflict that ends on line ${to}; keep one version and remove the marks; until then neither is shown`;

  test('a row of a table: the front matter stands', () => {
    const text = CLEAN.replace(row, hunk('| London | £31K–£39K |\n', '| London | £35K–£45K |\n'));
    expect([found(text), baseOf(text)]).toEqual([[within(16, 20)], '£30K–£38K']);
  });

  test('with the version before both', () => {
    const text = CLEAN.replace(row, hunk(row, row, `||||||| base\n${row}`));
    expect([found(text), baseOf(text)]).toEqual([[within(16, 22)], '£30K–£38K']);
  });

  test('in the words alone: the table counts', () => {
    const text = CLEAN.replace('2. **Sour', hunk('2. **Rye:** "x"\n', '2. **Oat:** "y"\n') + '2. **Sour');
    expect([found(text), baseOf(text)]).toEqual([[within(19, 23)], '£31K–£39K']);
  });

  test.each([
    [
      'without its last mark',
      `<<<<<<< HEAD\n${row}=======\n`,
      '16:1 conflict: found <<<<<<< HEAD, the mark of a conflict that ends on line 24',
    ],
    [
      'of which the last mark is left',
      `${row}>>>>>>> other\n`,
      '17:1 conflict: found >>>>>>> other, the mark of a conflict',
    ],
    ['of which the middle is left', `${row}=======\n`, '17:1 conflict: found =======, the mark of a conflict'],
  ])('%s', (_, by, expected) => {
    const text = CLEAN.replace(row, by);
    expect(found(text)).toEqual([expect.stringContaining(expected)]);
    expect(baseOf(text)).toBe('£30K–£38K');
  });

  test('with CRLF', () => {
    const text = CLEAN.replace(row, hunk(row, '| London | £35K–£45K |\n')).replaceAll('\n', '\r\n');
    expect([found(text), baseOf(text)]).toEqual([[within(16, 20)], '£30K–£38K']);
  });

  test('in the front matter: the guide is refused, with that problem alone', () => {
    const text = CLEAN.replace('    base_low: 30000\n', hunk('    base_low: 30000\n', '    base_low: 31000\n'));
    expect([found(text), baseOf(text)]).toEqual([
      [
        '9:1 front matter: found <<<<<<< HEAD, the mark of a conflict that ends on line 13; keep one version and remove the marks',
      ],
      'refused',
    ]);
  });

  test('around the whole file', () => {
    expect(found(hunk(CLEAN, CLEAN))).toEqual([
      `1:1 front matter: found <<<<<<< HEAD, the mark of a conflict that ends on line 45; keep one version and remove the marks`,
    ]);
  });

  test('a heading underlined by seven signs, and arrows, are none', () => {
    const text = CLEAN.replace('# Baker – “the” café', 'Bakers!\n=======\n\n>>>> deep quote');
    expect([found(text), baseOf(text)]).toEqual([[expect.stringContaining('the table says £31K–£39K')], '£31K–£39K']);
  });
});

describe('text that was mangled is told where it stands', () => {
  /** Text as another encoding shows its UTF-8. */
  const seenAs = (encoding: string, text: string): string => new TextDecoder(encoding).decode(Buffer.from(text));

  test.each([
    ['macintosh', 'Mac Roman'],
    ['windows-1251', 'Windows-1251'],
    ['ibm866', 'DOS text (code page 866)'],
  ])('%s', (encoding, how) => {
    expect(found(seenAs(encoding, CLEAN)).filter((line) => line.includes(' text: '))).toEqual([
      expect.stringMatching(
        new RegExp(`^12:9 text: found “.{2,3}”, UTF-8 that was read as ${how.replace(/[()]/g, '\\$&')}; take`),
      ),
    ]);
  });

  test.each([
    ['quoted-printable', '=C2=A331K=E2=80=93=C2=A339K', '16:12 text: found “=C2=A3”, quoted-printable text of a mail'],
    [
      'code page 437',
      '┬ú31KΓÇô┬ú39K',
      '16:12 text: found “┬ú”, UTF-8 that was read as DOS text (code page 437 or 850)',
    ],
    ['Windows-1250', 'ÂŁ31K', '16:12 text: found “ÂŁ”, UTF-8 that was read as Windows-1250'],
    ['GBK', '拢31K', '16:12 text: found “拢3”, UTF-8 that was read as Chinese or Japanese text'],
    [
      'bytes that are no UTF-8',
      '\uFFFD31K\uFFFD\uFFFD39K',
      '16:12 text: holds bytes that are no UTF-8 in 3 places, here the first; write what stood there',
    ],
  ])('%s', (_, cell, expected) => {
    expect(found(CLEAN.replace('£31K–£39K', cell)).filter((line) => line.includes(' text: '))).toEqual([
      expect.stringContaining(expected),
    ]);
  });

  test.each([
    'Zürich, Málaga, Łódź, Kraków, 東京, 北京',
    'Лондон – «пекарь» – Ђорђе',
    'πάντα ῥεῖ',
    'a=b, x = C2',
    '├── bread',
  ])('and sound text is not: %s', (words) => {
    expect(found(CLEAN.replace('“the” café', words)).filter((line) => line.includes(' text: '))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { checkGuide } from '../../src/guides/check.js';

/** A guide in which nothing is wrong; the tests below change it in one place each. */
const CLEAN = `---
company: acme
company_display: Acme
role: baker
role_display: Baker
last_updated: 2026-02-23
next_review_due: 2026-05-23
compensation:
  - region: London
    currency: GBP
    base_low: 30000
    base_high: 38000
    stock_low: 5000
    stock_high: 9000
    total_comp_low: 36000
    total_comp_high: 48000
---
# Baker

| Region | Base Salary | Equity | Total Comp |
|---|---|---|---|
| London | £30K–£38K | £5K–£9K | £36K–£48K |

**Global Levers**

1. **Early Hours:** "I have opened a bakery at four in the morning for six years."
2. **Sour Dough:** "My starter is eleven years old, and it comes with me."

> **Negotiate Up Strategy:** "I'd like £37K base." Accept if above £35K base.

#### Evidence & Sources
- [Bakers' pay, 2026](https://example.com/pay)
- Levels.fyi, bakers
`;

/** What the check finds after a change, without what is the same for all. A change that changes nothing finds nothing. */
function found(change: (text: string) => string, today = '2026-03-01'): unknown[] {
  return checkGuide(change(CLEAN), 'acme/baker.md', today).map(({ severity, file, ...rest }) => {
    expect([severity, file]).toEqual(['warning', 'acme/baker.md']);
    return rest;
  });
}

test('a clean guide has nothing to look at', () => {
  expect(checkGuide(CLEAN, 'acme/baker.md', '2026-05-23')).toEqual([]);
});

describe('a cell of the pay table', () => {
  test.each([
    [
      'that holds a word that comp does not know',
      '£30K–£38K zorkmids',
      'table.base',
      'found £30K–£38K zorkmids, of which “zorkmids” is not understood; the front matter is shown instead: write it like £115K–£142K',
    ],
    [
      'that is off by a unit',
      '£2,500–£3,167',
      'table.base',
      'found £2,500–£3,167, which is off from base_low and base_high (£30K–£38K) by a unit; the front matter is shown: mend the one that is wrong',
    ],
  ])('%s is told at its place', (_, cell, field, message) => {
    expect(found((text) => text.replace('| £30K–£38K |', `| ${cell} |`))).toContainEqual({
      line: 22,
      column: 12,
      field,
      message,
    });
  });

  test('that the front matter has no range for is told to be shown as it stands', () => {
    const changed = found((text) =>
      text.replace('    stock_low: 5000\n    stock_high: 9000\n', '').replace('| £5K–£9K |', '| £5K–£9K zorkmids |'),
    );
    expect(changed).toContainEqual({
      line: 20,
      column: 24,
      field: 'table.stock',
      message:
        'found £5K–£9K zorkmids, of which “zorkmids” is not understood; it is shown as it stands, and is no range: write it like £115K–£142K',
    });
  });

  test('in words alone is nothing to mend', () => {
    expect(
      found((text) => text.replace('| £5K–£9K |', '| none |')).filter((one) => /table\./.test(JSON.stringify(one))),
    ).toEqual([]);
  });
});

test('a file that is no guide has nothing to look at', () => {
  expect(checkGuide('# Notes', 'notes.md', '2026-05-23')).toEqual([]);
});

const at = (line: number, column: number, field: string, message: string): unknown => ({
  line,
  column,
  field,
  message,
});
const instead =
  (written: string, by: string) =>
  (text: string): string =>
    text.replace(written, by);

describe('a warning says where, what was found and what to write', () => {
  test.each<[string, (text: string) => string, unknown]>([
    [
      'a currency that the table contradicts',
      instead('GBP', 'USD'),
      at(10, 15, 'compensation[0].currency', 'found "USD"; the guide’s own figures for London are in GBP: write GBP'),
    ],
    [
      'a value that only the table has',
      instead('    stock_low: 5000\n    stock_high: 9000\n', ''),
      at(
        9,
        5,
        'compensation[0].stock',
        'found nothing; the table says £5K–£9K: write stock_low: 5000 and stock_high: 9000',
      ),
    ],
    [
      'a value that the table contradicts',
      instead('30000', '31000'),
      at(
        11,
        15,
        'compensation[0].base',
        'found 31000 to 38000; the table says £30K–£38K, which is shown: write base_low: 30000 and base_high: 38000, or mend the table',
      ),
    ],
    [
      'a total below the base',
      (text) => text.replace('36000', '29000').replace('£36K', '£29K'),
      at(
        15,
        21,
        'compensation[0].total_comp',
        'found £29K to £48K, below the base; write the total with the base in it',
      ),
    ],
    [
      'an ask outside every range',
      instead('£37K', '£39K'),
      at(29, 1, 'script.ask', 'found an ask of £39K base, outside every range of it; mend the ask or the range'),
    ],
    [
      'a floor above the ask',
      instead('above £35K', 'above £38K'),
      at(29, 1, 'script.floor', 'found a floor of £38K base above the ask of £37K; write a floor below the ask'),
    ],
    [
      'a blank in the script',
      instead('"I\'d', '"I am [name] of [place]. I\'d'),
      at(29, 1, 'script.blank', 'found [name], [place]; write amounts and words in place of the blanks'),
    ],
    [
      'a lever that is longer than a part of a message',
      instead('six years', `six ${'long '.repeat(700)}years`),
      at(
        26,
        1,
        'levers.length',
        '“Early Hours” has 3562 characters; one message part holds 3000: it is shown in parts, so shorten it',
      ),
    ],
    [
      'evidence without an address',
      instead('(https://example.com/pay)', ''),
      at(31, 1, 'evidence.address', '1 of 2 items name no address; write where each can be read'),
    ],
    [
      'mangled text',
      instead('£30K–', 'Â£30Kâ€“'),
      at(
        22,
        1,
        'text',
        'its UTF-8 was mangled on the way and is repaired in memory; comp check --fix rewrites the file',
      ),
    ],
    [
      'bytes that are no UTF-8',
      instead('# Baker', '# B\uFFFDker'),
      at(18, 4, 'text', 'holds bytes that are no UTF-8; write what stood there, and save the file as UTF-8'),
    ],
    [
      'no levers',
      (text) => text.replace(/\*\*Global Levers[^>]*/, ''),
      at(18, 1, 'levers', 'the guide has no levers; its card says so'),
    ],
    [
      'no script',
      (text) => text.replace(/> .*\n\n/, ''),
      at(18, 1, 'negotiate-up script', 'the guide has no negotiate-up script; its card says so'),
    ],
    [
      'no figures',
      (text) => text.replace(/ {4}(?:base|stock|total)_.*\n/g, '').replace(/\|.*\n/g, ''),
      at(12, 1, 'figures', 'the guide has no figures; its card says so'),
    ],
  ])('%s', (_, change, expected) => {
    expect(found(change)).toEqual([expected]);
  });

  test('a review that was due yesterday', () => {
    expect(found((text) => text, '2026-05-24')).toEqual([
      at(7, 18, 'next_review_due', 'found 2026-05-23, which is past; review the figures and write the next date'),
    ]);
  });

  test('a region that only the table has, in money that the script does not speak', () => {
    const row = '| London | £30K–£38K | £5K–£9K | £36K–£48K |\n';
    expect(found(instead(row, `${row}| Paris | €28K–€33K | €4K–€8K | €33K–€42K |\n`))).toEqual([
      at(9, 3, 'compensation', 'the table has Paris, the front matter has not; add a region for it'),
      at(30, 1, 'script.currency', 'speaks in GBP only; state amounts for Paris (EUR), too'),
    ]);
  });
});

test('several warnings come in the order of the file, whatever found them', () => {
  const change = (text: string): string =>
    text
      .replace('£37K', '£39K')
      .replace('30000', '31000')
      .replace('£30K–', 'Â£30Kâ€“')
      .replace('six years', 'long '.repeat(700));
  expect(checkGuide(change(CLEAN), 'f.md', '2026-06-01').map(({ line, field }) => [line, field])).toEqual([
    [7, 'next_review_due'],
    [11, 'compensation[0].base'],
    [22, 'text'],
    [26, 'levers.length'],
    [29, 'script.ask'],
  ]);
});

test('a refused guide has its errors and, where it is mangled, that warning, and no other', () => {
  const broken = CLEAN.replace('30000', '"30K"').replace('£30K–', 'Â£30Kâ€“');
  expect(checkGuide(broken, 'f.md', '2026-06-01').map(({ severity, line, field }) => [severity, line, field])).toEqual([
    ['warning', 22, 'text'],
    ['error', 11, 'compensation[0].base_low'],
  ]);
});

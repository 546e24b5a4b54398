import { describe, expect, test } from 'vitest';
import { checkGuide } from '../../src/guides/check.js';
import { readGuide } from '../../src/guides/guide.js';

/** A guide in which nothing is wrong; the tests below change it in one place each. */
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
  - region: Leeds
    currency: GBP
    base_low: 28000
    base_high: 36000
data_sources:
  - Bakers
---
1. **Early Hours:** "I have opened a bakery at four in the morning for six years."
2. **Sour Dough:** "My starter is eleven years old, and it comes with me."

> **Negotiate Up Strategy:** "I'd like £37K base." Accept if above £35K base.
`;

/** What the check finds, a line each: \`9:15 field: message\`, with an exclamation mark before what makes the guide refused. */
const found = (text: string): string[] =>
  checkGuide(text, 'f.md', '2026-01-01').map(
    ({ severity, line, column, field, message }) =>
      `${severity === 'error' ? '!' : ''}${line}:${column} ${field}: ${message}`,
  );
function changed(written: string, by: string): string {
  expect(CLEAN).toContain(written);
  return CLEAN.replace(written, by);
}
/** What a card shows of the first region. */
const shown = (text: string): string[] => {
  const reading = readGuide(text, 'f.md');
  expect(reading.kind).toBe('guide');
  return reading.kind === 'guide' ? (reading.guide.bands[0]?.components.map(({ text }) => text) ?? []) : [];
};

test('a clean guide has nothing to look at', () => {
  expect(found(CLEAN)).toEqual([]);
});

describe('a field that is not known is told once, with the one that is meant', () => {
  test.each([
    ['sign_on_low', 'signing_bonus_low'],
    ['signon_max', 'signing_bonus_high'],
    ['equity_low', 'stock_low'],
    ['rsu_high', 'stock_high'],
    ['stokc_low', 'stock_low'],
    ['total_low', 'total_comp_low'],
    ['tc_max', 'total_comp_high'],
    ['totalCompHigh', 'total_comp_high'],
    ['bonus_percent', 'bonus_pct'],
    ['target_bonus', 'bonus_pct'],
    ['equity', 'stock_low and stock_high'],
    ['Bonus-Low', 'bonus_low'],
  ])('in a region: %s', (key, meant) => {
    const text = CLEAN.replaceAll('    currency: GBP\n', `    currency: GBP\n    ${key}: null\n`);
    expect(found(text)).toEqual([`9:5 ${key}: unknown field ${key}: did you mean ${meant}? It stands in 2 regions.`]);
  });

  test.each([
    ['salary_low', 'base_low'],
    ['base-low', 'base_low'],
    ['location', 'region'],
    ['Currency', 'currency'],
  ])('beside the one that is meant: %s', (key, meant) => {
    expect(found(changed('    base_low: 30000', `    ${key}: null\n    base_low: 30000`))).toEqual([
      `9:5 ${key}: unknown field ${key}: ${meant} is there already; remove ${key}`,
    ]);
  });

  test.each([
    ['company: acme', 'Company: acme', '!2:1 Company: unknown field Company: did you mean company?'],
    ['company: acme', 'compny: acme', '!2:1 compny: unknown field compny: did you mean company?'],
    ['compensation', 'compensations', '!6:1 compensations: unknown field compensations: did you mean compensation?'],
    ['role_display', 'job_title', '!5:1 job_title: unknown field job_title: did you mean role_display?'],
    ['data_sources', 'sources', '15:1 sources: unknown field sources: did you mean data_sources?'],
    [
      'data_sources',
      'last_update: x\ndata_sources',
      '15:1 last_update: unknown field last_update: did you mean last_updated?',
    ],
    [
      'base_high: 38000',
      'base_hi: 38000',
      '!10:5 compensation[0].base_hi: unknown field base_hi: did you mean base_high?',
    ],
    [
      '- region: London',
      '- location: London',
      '!7:5 compensation[0].location: unknown field location: did you mean region?',
    ],
    ['currency: GBP', 'curency: GBP', '!8:5 compensation[0].curency: unknown field curency: did you mean currency?'],
    [
      'data_sources',
      'base_low: 3\ndata_sources',
      '15:1 base_low: field base_low stands alone; write it in a region below compensation',
    ],
  ])('%j for %j', (written, by, expected) => {
    expect(found(changed(written, by))).toEqual([expected]);
  });

  test('those of the author and of other programs are left alone, or told once and together', () => {
    expect(found(changed('data_sources', 'tags: [bread]\nauthor: me\ntitle: x\n_draft: 1\ndata_sources'))).toEqual([]);
    expect(found(CLEAN.replaceAll('    currency: GBP\n', '    currency: GBP\n    oven: hot\n    mill: old\n'))).toEqual(
      [
        '9:5 unknown fields: comp does not read oven, mill; keep what is your own, or see the README for the field that you mean',
      ],
    );
  });
});

test('the same region twice is told with both lines', () => {
  expect(found(changed('region: Leeds', 'region: london'))).toEqual([
    '11:13 compensation[1].region: found "london" again, first on line 7; keep one of them, or say in the name what tells them apart',
  ]);
});

const BASE = '    base_low: 30000\n    base_high: 38000\n';
const base = (low: string, high: string): string => changed(BASE, `    base_low: ${low}\n    base_high: ${high}\n`);

describe('an amount in another form than digits comes with the number to write', () => {
  test.each([
    ['"30000"', 30_000],
    ['30,000', 30_000],
    ['30_000', 30_000],
    ['30 000', 30_000],
    ['£30K', 30_000],
    ['30k', 30_000],
    ['GBP 30,000', 30_000],
    ['1.200.000', 1_200_000],
  ])('%s is refused', (written, meant) => {
    expect(found(base(written, '38000'))).toEqual([
      `!9:15 compensation[0].base_low: found ${JSON.stringify(written.replaceAll('"', ''))}; write ${meant}, without quotes, signs or separators`,
    ]);
  });

  test.each(['30k-38k', 'thirty', '1.5'].map((written) => [written]))('%s says no number', (written) => {
    expect(found(base(`"${written}"`, '38000'))[0]).toContain('write a whole number without signs or separators');
  });

  test.each([
    ['3e4', 30_000],
    ['0x7530', 30_000],
    ['+30000', 30_000],
  ])('%s is read and told', (written, meant) => {
    expect(found(base(written, '38000'))).toEqual([
      `9:15 compensation[0].base_low: found ${written}, which YAML reads as ${meant}; write ${meant}`,
    ]);
  });
});

describe('an amount that can be no pay is told and not shown', () => {
  test.each([
    [
      ['60.000', '75.000'],
      'found 60.000 and 75.000, which YAML reads as 60 and 75: too little for a year’s base in GBP, and is not shown; write base_low: 60000 and base_high: 75000',
    ],
    [
      ['60', '75'],
      'found 60 and 75: too little for a year’s base in GBP, and is not shown; write base_low: 60000 and base_high: 75000 if it is in thousands, or write base_low: 124800 and base_high: 156000 if it is by the hour',
    ],
    [
      ['5000', '6500'],
      'found 5000 and 6500: too little for a year’s base in GBP, and is not shown; write base_low: 60000 and base_high: 78000 if it is by the month',
    ],
    [
      ['6000000000', '7000000000'],
      'found 6000000000 and 7000000000: too much for a year’s base in GBP, and is not shown; write it in whole GBP a year',
    ],
  ])('%j', ([low = '', high = ''], expected) => {
    const text = base(low, high);
    expect(found(text)).toEqual([`9:15 compensation[0].base_low: ${expected}`]);
    expect(shown(text)).toEqual([]);
  });

  test.each([
    ['bonus_pct: 0.1', 'found 0.1, which is less than one per cent, and is not shown; write 10'],
    [
      'bonus_pct: 15000',
      'found 15000, a bonus of more than the base, and is not shown; write bonus_low and bonus_high for amounts',
    ],
  ])('%s', (written, expected) => {
    const text = changed(BASE, `${BASE}    ${written}\n`);
    expect(found(text)).toEqual([`11:16 compensation[0].bonus_pct: ${expected}`]);
    expect(shown(text)).toEqual(['£30K–£38K']);
  });

  test('a bonus in per cent that is written as an amount', () => {
    const text = changed(BASE, `${BASE}    bonus_low: 10\n    bonus_high: 15\n`);
    expect(found(text)).toEqual([
      '11:16 compensation[0].bonus_low: found 10 and 15: too little for a year’s bonus in GBP, and is not shown; write bonus_pct: 10 if it is a percentage, else whole GBP',
    ]);
    expect(shown(text)).toEqual(['£30K–£38K']);
  });
});

describe('an amount that can hardly be pay is told and shown', () => {
  test.each([
    [
      'bonus_pct: 150',
      '11:16 compensation[0].bonus_pct: found 150, a bonus of more than the base; write 15 if a digit is too many',
    ],
    ['bonus_pct: 100', null],
    ['stock_low: 0\n    stock_high: 90000', null],
  ])('%s', (written, expected) => {
    expect(found(changed(BASE, `${BASE}    ${written}\n`))).toEqual(expected ? [expected] : []);
  });

  test('a digit too many', () => {
    expect(found(base('30000', '380000'))).toEqual([
      '10:16 compensation[0].base_high: found 380000, more than 12 times base_low (30000); look for a digit too many or too few',
    ]);
    expect(shown(base('30000', '380000'))).toEqual(['£30K–£380K']);
  });

  test.each([
    ['EUR', '45000', '60000'],
    ['JPY', '6000000', '9000000'],
    ['KRW', '48000000', '72000000'],
    ['IDR', '180000000', '300000000'],
    ['VND', '480000000', '900000000'],
    ['HUF', '9600000', '15000000'],
    ['CLP', '18000000', '30000000'],
    ['INR', '1200000', '2800000'],
    ['CZK', '840000', '1500000'],
    ['PLN', '120000', '240000'],
    ['ZAR', '480000', '900000'],
    ['USD', '14000', '20000'],
  ])('a usual year’s pay in %s is neither', (currency, low, high) => {
    const text = base(low, high).replace('currency: GBP', `currency: ${currency}`);
    expect(found(text).filter((line) => line.includes('compensation'))).toEqual([]);
  });
});

test.each([
  [
    'company_display: Acme',
    'company_display: Acme &amp; Sons',
    '3:18 company_display: found "Acme &amp; Sons", which holds signs as HTML writes them; write "Acme & Sons"',
  ],
  [
    '- Bakers',
    '- Bakers&#39; pay',
    '16:5 data_sources[0]: found "Bakers&#39; pay", which holds signs as HTML writes them; write "Bakers\' pay"',
  ],
  [
    'region: London',
    'region: London &ndash; HQ',
    '7:13 compensation[0].region: found "London &ndash; HQ", which holds signs as HTML writes them; write "London – HQ"',
  ],
])('%j for %j', (written, by, expected) => {
  expect(found(changed(written, by))).toEqual([expected]);
});

test.each([
  ['currency: GBP', 'currency: gbp', 'write GBP'],
  ['currency: GBP', 'currency: £', 'write GBP'],
  ['currency: GBP', 'currency: Pounds', 'write GBP'],
  ['currency: GBP', 'currency: pesos', 'write a currency code such as GBP'],
])('a currency that is no code comes with the code: %j for %j', (written, by, expected) => {
  expect(found(changed(written, by))[0]).toContain(expected);
});

test('of many problems the first are told, and how many more there are', () => {
  const rows = Array.from({ length: 30 }, (_, i) => `  - { region: Town ${i}, currency: pound }\n`).join('');
  const problems = found(changed('  - region: Leeds\n', `${rows}  - region: Leeds\n`));
  expect([problems.length, problems.at(-1)?.endsWith('(and 10 more problems in this file)')]).toEqual([20, true]);
});

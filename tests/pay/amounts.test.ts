import { describe, expect, test } from 'vitest';
import { readAmounts } from '../../src/pay/amounts.js';
import { readCell } from '../../src/pay/cell.js';

/** The range that a cell of a column of base salaries states; null where it states none. */
function readRange(cell: string, currency: string | null) {
  const read = readCell(cell, { currency, heading: 'Base', isMoney: true });
  return read?.kind === 'range' ? { range: read.range, currency: read.currency } : null;
}

const range = (low: number, high: number, currency: string | null) => ({ range: { low, high }, currency });
const open = (low: number, high: number, currency: string) => ({ range: { low, high, open: true }, currency });

describe('readRange reads what a cell states', () => {
  test.each([
    ['$162K–$198K', 'USD', range(162_000, 198_000, 'USD')],
    ['$162,000 - $198,000', 'USD', range(162_000, 198_000, 'USD')],
    ['$162,000 — $198,000', 'USD', range(162_000, 198_000, 'USD')],
    ['$150k to $180k', 'USD', range(150_000, 180_000, 'USD')],
    ['$160-198K', 'USD', range(160_000, 198_000, 'USD')],
    ['~$150K', 'USD', range(150_000, 150_000, 'USD')],
    ['$150 K', 'USD', range(150_000, 150_000, 'USD')],
    ['$1.2M–$1.5M', 'USD', range(1_200_000, 1_500_000, 'USD')],
    ['$30K–$65K/yr', 'USD', range(30_000, 65_000, 'USD')],
    ['US$150K–US$180K', 'USD', range(150_000, 180_000, 'USD')],
    ['€87K–€118K+', 'EUR', open(87_000, 118_000, 'EUR')],
    ['$160K+', 'USD', open(160_000, 160_000, 'USD')],
    ['₹68L', 'INR', range(6_800_000, 6_800_000, 'INR')],
    ['₹24,00,000 – ₹38,00,000', 'INR', range(2_400_000, 3_800_000, 'INR')],
    ['₹20-30 LPA', 'INR', range(2_000_000, 3_000_000, 'INR')],
    ['₹1.2Cr', 'INR', range(12_000_000, 12_000_000, 'INR')],
    ['₹40 lakhs', 'INR', range(4_000_000, 4_000_000, 'INR')],
    ['C$140K–C$175K', 'CAD', range(140_000, 175_000, 'CAD')],
    ['A$130K–A$165K', 'AUD', range(130_000, 165_000, 'AUD')],
    ['R$180K–R$260K', 'BRL', range(180_000, 260_000, 'BRL')],
    ['DKK 640K–DKK 820K', 'DKK', range(640_000, 820_000, 'DKK')],
    ['CHF 120’000–CHF 150’000', 'CHF', range(120_000, 150_000, 'CHF')],
    ['€60.000–€70.000', 'EUR', range(60_000, 70_000, 'EUR')],
    ['400K', 'CNY', range(400_000, 400_000, null)],
  ])('%s', (cell, context, expected) => {
    expect(readRange(cell, context)).toEqual(expected);
  });

  test.each([
    ['—', 'USD'],
    ['N/A', 'USD'],
    ['', null],
    ['2026', 'USD'],
    ['10–15%', 'USD'],
    ['10% - 15 %', 'USD'],
    ['8,000–20,000 options', 'USD'],
    ['Significant (variable)', 'USD'],
    ['$198K–$162K', 'USD'],
  ])('“%s” states no range', (cell, context) => {
    expect(readRange(cell, context)).toBeNull();
  });
});

describe('readRange tells currencies apart', () => {
  test.each([
    ['a shared sign is the currency of the surroundings', '$140K–$175K', 'CAD', range(140_000, 175_000, 'CAD')],
    ['a yen sign in China is the yuan', '¥400K', 'CNY', range(400_000, 400_000, 'CNY')],
    ['and elsewhere the yen', '¥12M–¥18M', 'USD', range(12_000_000, 18_000_000, 'JPY')],
    ['a sign of its own is right against the field', 'S$120K–S$156K', 'USD', range(120_000, 156_000, 'SGD')],
    ['so is a code', 'CNY 400K', 'JPY', range(400_000, 400_000, 'CNY')],
    ['of two the context’s', '£85,000-£110,000 / $107,000-$138,000', 'GBP', range(85_000, 110_000, 'GBP')],
    ['of two the context’s, second', '£85,000-£110,000 / $107,000-$138,000', 'USD', range(107_000, 138_000, 'USD')],
    ['of two foreign ones the first', '£85,000-£110,000 / $107,000-$138,000', 'EUR', range(85_000, 110_000, 'GBP')],
    ['interleaved', '£109K / $137K - £148K / $186K', 'GBP', range(109_000, 148_000, 'GBP')],
    ['interleaved, the other way', '£109K / $137K - £148K / $186K', 'USD', range(137_000, 186_000, 'USD')],
    ['nor of one amount in two currencies a range', '£100K / $130K', 'GBP', range(100_000, 100_000, 'GBP')],
    ['one wrong sign does not halve a range, unknown', '$85K – C$120K', null, range(85_000, 120_000, 'USD')],
    ['one wrong sign does not halve a range', '$85,000 – A$175,000', 'AUD', range(85_000, 175_000, 'AUD')],
  ])('%s', (_, cell, context, expected) => {
    expect(readRange(cell, context)).toEqual(expected);
  });
});

describe('readAmounts', () => {
  test('gives every amount with its place, and no percentage, count, year or part of a word', () => {
    const text = "I'd like $121K in RSUs, a 12% bonus and 400 hours by 2026; not A1 or 3D, but £1.5M+.";
    const amount = { unit: 'money', open: false, bound: null, isStatistic: false, period: null };
    const amounts = readAmounts(text);
    expect(amounts).toEqual([
      { ...amount, low: 121_000, high: 121_000, currency: 'USD', start: 9, end: 14 },
      { ...amount, low: 1_500_000, high: 1_500_000, currency: 'GBP', open: true, start: 77, end: 83 },
    ]);
    expect(amounts.map(({ start, end }) => text.slice(start, end))).toEqual(['$121K', '£1.5M+']);
  });

  test.each([
    ['$1,234.56', [1235]],
    ['$60.5K', [60_500]],
    ['$1.250M', [1_250_000]],
    ['€1.200.000', [1_200_000]],
    ["CHF 120'000", [120_000]],
    ["'$150K'", [150_000]],
    ['€60.000.', [60_000]],
    ['$150K/$170K', [150_000, 170_000]],
    ['v1.5 of 3.2.1 at 10:30', []],
  ])('%s', (text, values) => {
    expect(readAmounts(text).map(({ low }) => low)).toEqual(values);
  });

  test('takes a bare dollar for the currency of the surroundings', () => {
    expect(readAmounts('$100K and £90K', ['GBP', 'SGD']).map(({ currency }) => currency)).toEqual(['SGD', 'GBP']);
  });
});

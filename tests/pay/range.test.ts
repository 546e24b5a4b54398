import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCell } from '../../src/pay/cell.js';
import { currencyNamedIn, currencyOf, isCurrency, signOf } from '../../src/pay/currency.js';
import { formatAmount, formatRange, inRange } from '../../src/pay/range.js';

describe('amounts are written as pay guides write them', () => {
  test.each([
    [115_000, 'GBP', '£115K'],
    [137_500, 'USD', '$137.5K'],
    [31_250, 'USD', '$31.25K'],
    [137_512, 'USD', '$137,512'],
    [1_200_000, 'USD', '$1.2M'],
    [1_156_000, 'HKD', 'HK$1.156M'],
    [1_234_567, 'USD', '$1,234,567'],
    [999, 'EUR', '€999'],
    [0, 'EUR', '€0'],
    [1_800_000, 'INR', '₹18L'],
    [12_000_000, 'INR', '₹1.2Cr'],
    [1_812_345, 'INR', '₹18,12,345'],
    [50_000, 'INR', '₹50,000'],
    [640_000, 'DKK', 'DKK 640K'],
    [156_000, 'SGD', 'S$156K'],
  ])('%d %s', (amount, currency, written) => {
    expect(formatAmount(amount, currency)).toBe(written);
  });

  test.each([
    [{ low: 115_000, high: 142_000 }, 'GBP', '£115K–£142K'],
    [{ low: 115_000, high: 115_000 }, 'GBP', '£115K'],
    [{ low: 87_000, high: 118_000, open: true }, 'EUR', '€87K–€118K+'],
    [{ low: 160_000, high: 160_000, open: true }, 'USD', '$160K+'],
    [{ low: 950_000, high: 1_200_000 }, 'BRL', 'R$950K–R$1.2M'],
  ])('%o in %s', (range, currency, written) => {
    expect(formatRange(range, currency)).toBe(written);
  });

  test('a written range is read back as the same range', () => {
    const money = fc.record({
      low: fc.integer({ min: 1000, max: 5_000_000 }),
      more: fc.integer({ min: 0, max: 5_000_000 }),
      currency: fc.constantFrom('USD', 'GBP', 'EUR', 'INR', 'CAD', 'SGD', 'BRL', 'JPY', 'DKK', 'CHF', 'PLN'),
    });
    fc.assert(
      fc.property(money, ({ low, more, currency }) => {
        const range = { low, high: low + more };
        expect(readCell(formatRange(range, currency), { currency, heading: 'Base', isMoney: true })).toEqual({
          kind: 'range',
          range,
          currency,
        });
      }),
      { seed: 7 },
    );
  });
});

test('both ends of a range are in it', () => {
  const range = { low: 100, high: 200 };
  expect([99, 100, 150, 200, 201].map((amount) => inRange(amount, range))).toEqual([false, true, true, true, false]);
});

describe('currencies', () => {
  test('a sign stands for one of the surroundings, else for its likeliest currency', () => {
    expect(currencyOf('$', ['AUD'])).toBe('AUD');
    expect(currencyOf('$', ['GBP'])).toBe('USD');
    expect(currencyOf('¥', [])).toBe('JPY');
    expect(currencyOf('£', ['USD'])).toBe('GBP');
    expect(currencyOf('SEK', [])).toBe('SEK');
    expect(currencyOf('₿', [])).toBeNull();
  });

  test('a code that is known is a currency, and is written with its sign', () => {
    expect(['GBP', 'AED', 'QQQ', 'gbp'].map(isCurrency)).toEqual([true, true, false, false]);
    expect(['GBP', 'HKD', 'AED'].map(signOf)).toEqual(['£', 'HK$', 'AED ']);
  });

  test('a label names a currency where it holds exactly one code', () => {
    expect(currencyNamedIn('Hangzhou (CNY)')).toBe('CNY');
    expect(currencyNamedIn('London (GBP / USD)')).toBeNull();
    expect(currencyNamedIn('NYC')).toBeNull();
  });
});

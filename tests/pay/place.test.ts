import { expect, test } from 'vitest';
import { atPlace, placeIn, sayable } from '../../src/pay/place.js';

test('a place in a range is 0 at its lower end and 1 at its upper, and lies outside beyond them', () => {
  const range = { low: 100, high: 200 };
  expect([100, 125, 200, 50, 250].map((amount) => placeIn(amount, range))).toEqual([0, 0.25, 1, -0.5, 1.5]);
  expect(placeIn(100, { low: 100, high: 100 })).toBeNull();
  expect([0, 0.25, 1, -0.5].map((place) => atPlace(place, range))).toEqual([100, 125, 200, 50]);
});

test.each([
  [137_500, 'base', 115_000, 'GBP', 137_500],
  [137_730, 'base', 115_000, 'GBP', 137_500],
  [121_440, 'equity', 68_000, 'GBP', 121_000],
  [121_500, 'total', 68_000, 'GBP', 122_000],
  [1_234_567, 'base', 1_000_000, 'BRL', 1_250_000],
  [1_234_567, 'equity', 1_000_000, 'BRL', 1_200_000],
  [2_634_000, 'base', 2_600_000, 'INR', 2_650_000],
  [13_400_000, 'equity', 12_000_000, 'INR', 13_000_000],
  [64_400, 'equity', 50_000, 'INR', 64_000],
] as const)('%d of %s in a range from %d %s is said as %d', (amount, kind, low, currency, said) => {
  expect(sayable(amount, kind, { low, high: low * 2 }, currency, true)).toBe(said);
});

test('what was within a range stays within it when it is rounded', () => {
  const range = { low: 115_300, high: 142_300 };
  expect(sayable(115_300, 'base', range, 'GBP', true)).toBe(115_500);
  expect(sayable(142_300, 'equity', range, 'GBP', true)).toBe(142_000);
  expect(sayable(115_300, 'equity', range, 'GBP', true)).toBe(115_300);
  expect(sayable(115_300, 'equity', range, 'GBP', false)).toBe(115_000);
});

import type { ComponentKind } from './band.js';
import type { Range } from './range.js';

/** Range penetration: 0 at the lower end, 1 at the upper, outside beyond them; null in a range of one amount. */
export const placeIn = (amount: number, { low, high }: Range): number | null =>
  high === low ? null : (amount - low) / (high - low);

/** The amount at a place in a range, not rounded. */
export const atPlace = (place: number, { low, high }: Range): number => low + place * (high - low);

/** The unit in which guides write amounts such as these: a thousand, from a million on a hundred thousand; in rupees a lakh, a tenth of a crore. */
function unitOf({ low }: Range, currency: string): number {
  if (currency === 'INR' && low >= 1e5) return low >= 1e7 ? 1e6 : 1e5;
  return low >= 1e6 ? 1e5 : 1e3;
}

/** What an amount of a range is rounded to where it is said: base salary to half of the range's unit, all else to the unit. */
export const roundingStep = (kind: ComponentKind, range: Range, currency: string): number =>
  unitOf(range, currency) / (kind === 'base' ? 2 : 1);

/**
 * An amount of a range as people say it: to the nearest rounding step.
 * @param within false where the amount may lie outside of the range
 */
export function sayable(amount: number, kind: ComponentKind, range: Range, currency: string, within: boolean): number {
  const step = roundingStep(kind, range, currency);
  const said = Math.round(amount / step) * step;
  return within ? Math.min(Math.max(said, range.low), range.high) : said;
}

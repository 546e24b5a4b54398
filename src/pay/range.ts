import { signOf } from './currency.js';

/** A pay range in whole units of one currency. `open`: the guide writes a `+` behind its upper end. */
export interface Range {
  low: number;
  high: number;
  open?: boolean;
}

const UNITS: readonly [number, string][] = [
  [1e6, 'M'],
  [1e3, 'K'],
];
const INDIAN_UNITS: readonly [number, string][] = [
  [1e7, 'Cr'],
  [1e5, 'L'],
];

function inUnit(amount: number, [unit, letter]: readonly [number, string]): string | null {
  const scaled = amount / unit;
  // `HK$1.156M` reads better than `HK$1156K`.
  const precision = letter === 'M' ? 1_000 : 100;
  const rounded = Math.round(scaled * precision) / precision;
  return amount >= unit && Math.abs(rounded * unit - amount) < 0.5 ? `${rounded}${letter}` : null;
}

/** An amount as pay guides write it, never rounded: `£115K`, `$1.2M`, `₹18L`, and in full digits where no unit is exact. */
export function formatAmount(amount: number, currency: string): string {
  const units = currency === 'INR' ? INDIAN_UNITS : UNITS;
  const short = units.map((unit) => inUnit(amount, unit)).find((text) => text !== null);
  return signOf(currency) + (short ?? amount.toLocaleString(currency === 'INR' ? 'en-IN' : 'en-US'));
}

/** A range as `£115K–£142K`; one amount where both ends are the same; a `+` where the guide leaves the upper end open. */
export function formatRange(range: Range, currency: string): string {
  const high = formatAmount(range.high, currency) + (range.open ? '+' : '');
  return range.low === range.high ? high : `${formatAmount(range.low, currency)}–${high}`;
}

/** True where `amount` lies in the range, both ends included. */
export const inRange = (amount: number, range: Range): boolean => amount >= range.low && amount <= range.high;

import type { ComponentKind } from './band.js';

/**
 * What a year's base pay of a full-time job is at least, by currency: about half of what the law of its country asks, rounded. It
 * tells a year's pay from thousands, a month's or an hour's.
 */
const LEAST_YEAR: Readonly<Record<string, number>> = {
  AED: 24_000,
  ARS: 2_000_000,
  AUD: 20_000,
  BGN: 6_000,
  BRL: 12_000,
  CAD: 14_000,
  CHF: 20_000,
  CLP: 3_000_000,
  CNY: 25_000,
  COP: 9_000_000,
  CZK: 120_000,
  DKK: 120_000,
  EGP: 40_000,
  EUR: 7_000,
  GBP: 8_000,
  HKD: 45_000,
  HUF: 1_800_000,
  IDR: 20_000_000,
  ILS: 40_000,
  INR: 100_000,
  JPY: 900_000,
  KES: 120_000,
  KRW: 10_000_000,
  MXN: 60_000,
  MYR: 10_000,
  NGN: 500_000,
  NOK: 150_000,
  NZD: 20_000,
  PEN: 8_000,
  PHP: 90_000,
  PKR: 200_000,
  PLN: 28_000,
  QAR: 15_000,
  RON: 20_000,
  SAR: 24_000,
  SEK: 120_000,
  SGD: 10_000,
  THB: 60_000,
  TRY: 130_000,
  TWD: 160_000,
  UAH: 60_000,
  USD: 6_000,
  UYU: 140_000,
  VND: 40_000_000,
  ZAR: 30_000,
};

/** Bounds in multiples of the least year's pay: outside `possible` an amount is none, outside `usual` it is worth a look. */
const BOUNDS = {
  base: { possible: [1, 2_000], usual: [2, 300] },
  total: { possible: [1, 10_000], usual: [2, 1_000] },
  part: { possible: [1 / 30, 10_000], usual: [1 / 30, 1_500] },
} as const satisfies Record<string, Record<'possible' | 'usual', readonly [number, number]>>;

/** What is odd about an amount. */
export interface Oddity {
  side: 'too little' | 'too much';
  /** True where it cannot be an amount of its kind at all, and is better not shown. */
  impossible: boolean;
}

/** What is odd about an amount of a component of a year's pay, in whole units of a currency; null for nothing, and for zero. */
export function oddityOf(amount: number, currency: string, kind: ComponentKind): Oddity | null {
  const least = LEAST_YEAR[currency];
  if (least === undefined || amount === 0) return null;
  const { possible, usual } = BOUNDS[kind === 'base' || kind === 'total' ? kind : 'part'];
  const times = amount / least;
  if (times < usual[0]) return { side: 'too little', impossible: times < possible[0] };
  return times > usual[1] ? { side: 'too much', impossible: times > possible[1] } : null;
}

/** True for a component of which an amount is a year's. */
export const isYearlyKind = (kind: ComponentKind): boolean => kind === 'base' || kind === 'total' || kind === 'bonus';

/** What an amount may be instead of a year's pay, and how many of it make a year. */
const UNITS: readonly [number, string][] = [
  [1_000, 'in thousands'],
  [100_000, 'in lakhs'],
  [1_000_000, 'in millions'],
  [12, 'by the month'],
  [230, 'by the day'],
  [2_080, 'by the hour'],
];

/**
 * What an amount that is too little for a year's pay may have been meant as, the likeliest first: the factor to a year's pay in
 * whole units, and words for it.
 */
export function unitsMeant(amount: number, currency: string, kind: ComponentKind): { factor: number; words: string }[] {
  const least = LEAST_YEAR[currency] ?? Infinity;
  const from = kind === 'base' || kind === 'total' ? least * 3 : least / 10;
  return UNITS.filter(([factor, words]) => {
    if (words === 'in lakhs' && currency !== 'INR') return false;
    if (kind !== 'base' && kind !== 'total' && factor !== 1_000) return false;
    return amount * factor >= from && amount * factor <= least * 60;
  })
    .map(([factor, words]) => ({ factor, words }))
    .slice(0, 2);
}

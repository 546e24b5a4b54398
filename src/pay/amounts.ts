import { CURRENCY_PATTERN, currencyOf } from './currency.js';
import type { Range } from './range.js';

/** An amount of money as a text states it. */
export interface Amount {
  /** In whole units of the currency. */
  value: number;
  /** ISO 4217, or null where no sign or code stands before the number. */
  currency: string | null;
  /** True where a `+` follows. */
  open: boolean;
  /** Where the amount begins and ends in the text. */
  start: number;
  end: number;
}

/** What a unit behind a number multiplies it by. */
export const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mil: 1e6,
  million: 1e6,
  thousand: 1e3,
  grand: 1e3,
  l: 1e5,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  lpa: 1e5,
  cr: 1e7,
  crore: 1e7,
  crores: 1e7,
};

const AMOUNT = new RegExp(
  `(?<![\\w.,]|\\d[’'])(${CURRENCY_PATTERN})?\\s?(\\d{1,3}(?:[,’']\\d{2,3})+(?:\\.\\d{1,2})?|\\d{1,3}(?:\\.\\d{3})+|\\d{1,12}(?:\\.\\d{1,3})?)(?:\\s?([kK]|MM|mn|[mM]|[lL]akhs?|LPA|L|[cC]rores?|Cr))?(?![\\w%]|[.,’']\\d|\\s?%)(\\+)?`,
  'g',
);

/** `1,250`, `12,00,000`, `120’000` and `60.000` as numbers; a point is one of thousands where three digits follow and no unit. */
export function numberOf(digits: string, unit: string | undefined): number {
  const thousands = !unit && /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(digits);
  return Number(digits.replace(thousands ? /\./g : /[,’']/g, ''));
}

/**
 * Every amount of money in a text, in order: a number with a sign, a code or a unit. Percentages, years and counts are none.
 * In `$160-198K` the first number takes the unit of the second.
 * @param context the currencies of the surroundings, which decide what a shared sign ($, ¥) means
 */
export function readAmounts(text: string, context: readonly string[] = []): Amount[] {
  const found: (Amount & { scaled: boolean; digits: number })[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, sign, digits = '', unit, plus] = match;
    const scale = unit ? (SCALE[unit.toLowerCase()] ?? 1) : 1;
    const number = numberOf(digits, unit);
    const start = match.index + (whole.length - whole.trimStart().length);
    found.push({
      value: Math.round(number * scale),
      currency: sign ? currencyOf(sign, context) : null,
      open: plus === '+',
      start,
      end: match.index + whole.length,
      scaled: scale !== 1,
      digits: number,
    });
  }
  found.forEach((amount, i) => {
    const next = found[i + 1];
    const joined = next && /^\s*[-–—]\s*$/.test(text.slice(amount.end, next.start));
    if (!joined) return;
    if (!amount.scaled && next.scaled && amount.digits < 1000)
      amount.value = Math.round((next.value / next.digits) * amount.digits);
    next.currency ??= amount.currency;
  });
  return found
    .filter((amount) => amount.currency !== null || amount.scaled)
    .map(({ value, currency, open, start, end }) => ({ value, currency, open, start, end }));
}

/**
 * The range that a table cell states: `$162K–$198K`, one amount, `£85,000-£110,000 / $107,000-$138,000` (the
 * context's currency where it is there, else the first), or interleaved `£109K / $137K - £148K / $186K`.
 * @returns null where the cell states no money
 */
export function readRange(cell: string, context: string | null): { range: Range; currency: string | null } | null {
  const amounts = readAmounts(cell, context === null ? [] : [context]);
  const currencies = amounts.map((amount) => amount.currency);
  const currency = currencies.includes(context) ? context : (currencies.find((code) => code !== null) ?? null);
  // `$85,000 – A$175,000`: two amounts with a dash are one range, whatever sign slipped in
  const [from, to] = amounts;
  const dashed = from && to && /[-–—]|\bto\b/.test(cell.slice(from.end, to.start));
  const own = amounts.length === 2 && dashed ? amounts : amounts.filter((amount) => amount.currency === currency);
  const [first, second = first] = own;
  if (!first || !second || second.value < first.value) return null;
  const open = second.open;
  return { range: { low: first.value, high: second.value, ...(open && { open }) }, currency };
}

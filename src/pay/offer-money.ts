import { numberOf, SCALE } from './amounts.js';
import { CURRENCY_PATTERN, currencyOf } from './currency.js';

/** A piece of a text, from `start` up to `end`. */
export interface Stretch {
  start: number;
  end: number;
}

/** An amount or a percentage as typed, or both ends of a range. */
export interface Item extends Stretch {
  type: 'item';
  /** The lower end of a range; null where one amount is typed. */
  low: number | null;
  value: number;
  percent: boolean;
  /** What its unit multiplies by; 1 where it has none. */
  scale: number;
  currency: string | null;
  /** A small number without sign or unit, which may be no money at all. */
  bare: boolean;
}

const CODES = 'usd gbp eur cad aud sgd hkd nzd chf inr jpy cny ils sek nok dkk pln czk brl aed mxn zar krw';
const NAMES: Readonly<Record<string, string>> = {
  GBP: 'pounds?|quid|sterling',
  EUR: 'euros?',
  $: 'dollars?|bucks',
  USD: 'us dollars?',
  CAD: 'canadian dollars?',
  AUD: 'australian dollars?',
  SGD: 'singapore dollars?',
  INR: 'rupees|rs',
  CHF: 'francs',
  JPY: 'yen',
  ILS: 'nis|shekels',
};
const anyCase = (source: string): string =>
  source.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const SIGN = [CURRENCY_PATTERN, anyCase(CODES.replaceAll(' ', '|')), '(?:us|ca|c|a|au|s|hk|nz|r)\\$|rs|nis|NIS'].join(
  '|',
);
const NUMBER = [
  '[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d{1,2})?(?![.,]?\\d)',
  '[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d{1,2})?(?![.,]?\\d)',
  "[1-9]\\d{0,2}(?:[’']\\d{3})+(?!\\d)",
  '[1-9]\\d{0,2}(?: \\d{3})+(?!\\d| \\d{4}|[.,]\\d| ?[kKmMlL%])',
  '\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)',
  '\\d{1,10}(?:\\.\\d{1,3}|,\\d(?= ?[kKmMlLcC%]))?',
].join('|');
const UNIT = anyCase('k|mm|mn|mil(?:lion)?|m|lakhs?|lacs?|lpa|l|cr(?:ores?)?|thousand|grand');
const BEHIND = `(?:${SIGN}|${anyCase(Object.values(NAMES).join('|'))})(?! ?\\d)`;
const MONEY = new RegExp(
  `(?:(${SIGN})\\.? ?(?:\\$ ?)?)?(${NUMBER})(?: ?(${UNIT}))?(?: ?(${BEHIND}))?(?!(?!pa\\b)\\w|[\u3040-\u9fff%]|[.’']\\d|:\\d)`,
  'y',
);
const PERCENT = /\+?(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%(?!\w)|(?:pct|percent|per ?cent)\b)/iy;

/** The match of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** ISO 4217 of a sign, a code in any case or a currency's name. */
function codeOf(written: string | undefined, context: readonly string[]): string | null {
  if (!written) return null;
  const name = Object.keys(NAMES).find((code) => new RegExp(`^(?:${NAMES[code]})$`, 'i').test(written));
  return currencyOf(name ?? written, context) ?? currencyOf(written.toUpperCase(), context);
}

const PLAIN = { type: 'item', percent: false, scale: 1, currency: null, bare: false, low: null } as const;

/** The amount of money that begins at a place. `context`: the currencies that a shared sign may mean. */
export function moneyAt(text: string, at: number, context: readonly string[]): Item | null {
  const match = matchAt(MONEY, text, at);
  if (!match) return null;
  const [whole, before, digits = '', unit, behind] = match;
  const plain = digits
    .replaceAll(' ', '')
    .replace(/(\.\d{3}),\d{1,2}$/, '$1')
    .replace(/,(\d)$/, '.$1');
  const scale = unit ? (SCALE[unit.toLowerCase()] ?? 1) : 1;
  const value = Math.round(numberOf(plain, unit) * scale);
  const currency = codeOf(behind, context) ?? codeOf(before, context);
  const bare = scale === 1 && currency === null && value < 10_000;
  return { ...PLAIN, start: at, end: at + whole.length, value, scale, currency, bare };
}

/** The percentage that begins at a place. */
export function percentAt(text: string, at: number): Item | null {
  const match = matchAt(PERCENT, text, at);
  if (!match) return null;
  return { ...PLAIN, start: at, end: at + match[0].length, value: Number(match[1]?.replace(',', '.')), percent: true };
}

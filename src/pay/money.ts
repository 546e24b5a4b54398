import { currenciesOf, currencyOf, currencyWords, needsContext, writesDecimalComma } from './currency.js';
import { dictionaryOf, isInsideWord, wordFrom, wordUpTo } from './dictionary.js';
import { factorOf, type Magnitude, magnitudes } from './magnitude.js';
import { normaliseDigits, numbersIn, type WrittenNumber } from './numbers.js';

/** A number of a text with the sign and the magnitude that stand beside it. */
export interface Money {
  start: number;
  end: number;
  /** In whole units of the currency. */
  value: number;
  /** The number before its magnitude multiplies it. */
  number: number;
  /** What its magnitude multiplies by; 1 where it has none. */
  factor: number;
  /** ISO 4217; null where neither sign, code nor word stands beside it. */
  currency: string | null;
  /** True for a percentage, which is no money. */
  percent: boolean;
}

const currencies = dictionaryOf(new Map([...currencyWords].map((word) => [word, word])));

/** A currency and a magnitude in one word: `TEUR`, `k€`, `MSEK`. */
const COMPOUNDS = dictionaryOf(
  new Map<string, { currency: string; factor: number }>(
    ['€', 'EUR', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'USD', 'GBP', 'CZK', 'HUF', 'Kč', '$', '£'].flatMap((currency) =>
      (
        [
          ['k', 1e3],
          ['K', 1e3],
          ['T', 1e3],
          ['M', 1e6],
        ] as const
      ).map(([letter, factor]) => [`${letter}${currency}`, { currency, factor }] as const),
    ),
  ),
);

const blanksFrom = (text: string, at: number): number =>
  at + (/^[ \t]{0,2}/.exec(text.slice(at, at + 2))?.[0].length ?? 0);
const blanksUpTo = (text: string, at: number): number =>
  at - (/[ \t]{0,2}$/.exec(text.slice(Math.max(0, at - 2), at))?.[0].length ?? 0);

/** `50.000,-`, `120'000.–`, `85 000:-`: a mark in place of the decimals. */
const NO_DECIMALS = /^[.,:][-–—]{1,2}(?!\s?\d)/;

/** What stands before and behind a number. */
interface Beside {
  start: number;
  end: number;
  sign: string | null;
  /** What the magnitude may be; none where there is no word of one. */
  factors: readonly Magnitude[];
}

/** The sign and the magnitude before a number. */
function before(text: string, number: WrittenNumber, from: number): Pick<Beside, 'start' | 'sign' | 'factors'> {
  const edge = blanksUpTo(text, number.start);
  const compound = wordUpTo(COMPOUNDS, text, edge);
  if (compound && compound.start >= from)
    return {
      start: compound.start,
      sign: compound.meaning.currency,
      factors: [{ factor: compound.meaning.factor, beside: null }],
    };
  const currency = wordUpTo(currencies, text, edge);
  if (!currency || currency.start < from) return { start: number.start, sign: null, factors: [] };
  // `USD $100K` says it twice
  const twice = wordUpTo(currencies, text, blanksUpTo(text, currency.start));
  return twice && twice.start >= from && currency.word === '$'
    ? { start: twice.start, sign: twice.word, factors: [] }
    : { start: currency.start, sign: currency.word, factors: [] };
}

/** The magnitude at a place. A point belongs to it only where a sign follows, else it ends the sentence: `R$ 240 mil.` */
function magnitudeAt(text: string, at: number): ReturnType<typeof wordFrom<readonly Magnitude[]>> {
  const found = wordFrom(magnitudes, text, at);
  if (!found?.word.endsWith('.') || wordFrom(currencies, text, blanksFrom(text, found.end))) return found;
  return wordFrom(magnitudes, text.slice(0, found.end - 1), at) ?? found;
}

/** The magnitude and the sign behind a number; `isSigned`: a sign stands before it. */
function behind(text: string, number: WrittenNumber, isSigned: boolean): Pick<Beside, 'end' | 'sign' | 'factors'> {
  let end = number.end + (NO_DECIMALS.exec(text.slice(number.end, number.end + 4))?.[0].length ?? 0);
  const compound = wordFrom(COMPOUNDS, text, blanksFrom(text, end));
  if (compound)
    return {
      end: compound.end,
      sign: compound.meaning.currency,
      factors: [{ factor: compound.meaning.factor, beside: null }],
    };
  const currencyAt = (at: number) => wordFrom(currencies, text, blanksFrom(text, at));
  const magnitude = magnitudeAt(text, blanksFrom(text, end));
  const direct = currencyAt(end);
  const isCurrency = direct && (!magnitude || direct.end > magnitude.end);
  if (magnitude && !isCurrency) end = magnitude.end;
  const factors = magnitude && !isCurrency ? magnitude.meaning : [];
  const sign = isCurrency ? direct : currencyAt(end);
  // in `118k $20k` the sign is of the next amount
  const isOfNext = sign && /^ ?\d/.test(text.slice(sign.end)) && (isSigned || !/^\p{L}/u.test(sign.word));
  return sign && !isOfNext ? { end: sign.end, sign: sign.word, factors } : { end, sign: null, factors };
}

/** True where the word beside a number goes on, so that it is none of ours: `11B`, `4yr`, `3rd`. */
function isWordPart(text: string, number: WrittenNumber, { start, end }: Beside): boolean {
  const isGluedBefore =
    start === number.start && /[\p{L}_]/u.test(text[start - 1] ?? '') && isInsideWord(text[start - 1], 'a');
  const isGluedBehind =
    /^(?!p\.?a\b|pcm\b|ph\b)\p{L}/u.test(text.slice(end, end + 4)) &&
    isInsideWord('a', text[end]) &&
    !/[^\p{L}\p{N}]/u.test(text[end - 1] ?? '');
  return isGluedBefore || isGluedBehind;
}

/** The value of a number, as the currency's people write it; null where two readings remain. */
function numberOf({ value, asDecimal, mark }: WrittenNumber, factor: number, currency: string | null): number | null {
  if (asDecimal === null || factor === 1) return value;
  if (currency === 'EUR') return factor >= 1e5 ? asDecimal : mark === '.' ? asDecimal : null;
  const decimalMark = currency !== null && writesDecimalComma(currency) ? ',' : '.';
  return mark === decimalMark ? asDecimal : value;
}

/** The one currency that all of the signs and the surroundings allow. */
function currencyBeside(signs: readonly string[], context: readonly string[]): string | null {
  const [sign, other] = signs;
  if (sign === undefined) return null;
  const shared = other === undefined ? [] : currenciesOf(sign).filter((code) => currenciesOf(other).includes(code));
  return shared.find((code) => context.includes(code)) ?? shared[0] ?? currencyOf(sign, context);
}

/** `1億2000万`: a smaller magnitude behind a greater one is added. */
function addSmaller(text: string, money: Money, numbers: readonly WrittenNumber[], sign: string | null): Money {
  const next = numbers.find(({ start }) => start === blanksFrom(text, money.end));
  const magnitude = next && sign === null && money.factor >= 1e7 ? wordFrom(magnitudes, text, next.end) : null;
  const factor = magnitude?.meaning[0]?.factor ?? 1;
  if (!next || !magnitude || factor >= money.factor) return money;
  const currency = wordFrom(currencies, text, blanksFrom(text, magnitude.end));
  return {
    ...money,
    end: currency?.end ?? magnitude.end,
    value: money.value + next.value * factor,
    currency: money.currency ?? (currency ? currencyOf(currency.word, []) : null),
  };
}

const PERCENT = /^ ?(?:%|(?:pct|percent|per ?cent|prozent|procent)(?!\p{L}))/iu;
/** Tax accounts that are named like amounts. */
const ACCOUNT = /^40[13] ?\(?[kb]\)?(?![\p{L}\d])/iu;

/** Reads one number with what stands beside it; null where it is no money or not certain. */
function moneyAt(text: string, number: WrittenNumber, from: number, context: readonly string[]): Money | null {
  if (ACCOUNT.test(text.slice(number.start, number.start + 8))) return null;
  const percent = PERCENT.exec(text.slice(number.end, number.end + 10))?.[0];
  if (percent !== undefined) {
    const value = number.asDecimal ?? number.value;
    return {
      start: number.start,
      end: number.end + percent.length,
      value,
      number: value,
      factor: 1,
      currency: null,
      percent: true,
    };
  }
  const first = before(text, number, from);
  const second = behind(text, number, first.sign !== null);
  const beside: Beside = {
    start: first.start,
    end: second.end,
    sign: null,
    factors: [...first.factors, ...second.factors],
  };
  if (isWordPart(text, number, beside)) return null;
  const signs = [second.sign, first.sign]
    .filter((sign) => sign !== null)
    .filter((sign) => !needsContext(sign) || currenciesOf(sign).some((code) => context.includes(code)));
  const currency = currencyBeside(signs, context);
  const known = currency ?? (context.length === 1 ? (context[0] ?? null) : null);
  const factor = beside.factors.length === 0 ? 1 : factorOf(beside.factors, number.asDecimal ?? number.value, known);
  const value = factor === null ? null : numberOf(number, factor, known);
  if (factor === null || value === null) return null;
  return {
    start: beside.start,
    end: beside.end,
    value: Math.round(value * factor),
    number: value,
    factor,
    currency,
    percent: false,
  };
}

/**
 * Every number of a text with the sign and the magnitude beside it, in order; those with neither, and percentages, too. A number
 * that is part of a word, or of which two readings remain, is left out.
 * @param context the currencies of the surroundings, which decide what a shared sign ($, ¥, kr) means
 */
export function moneyIn(text: string, context: readonly string[]): Money[] {
  const plain = normaliseDigits(text);
  const numbers = numbersIn(plain);
  const found: Money[] = [];
  for (const number of numbers) {
    const from = found.at(-1)?.end ?? 0;
    if (number.start < from) continue;
    const money = moneyAt(plain, number, from, context);
    if (money) found.push(addSmaller(plain, money, numbers, money.currency === null ? null : ''));
  }
  return found;
}

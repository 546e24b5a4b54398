import { type Amount, readQuantities } from './amounts.js';
import { currenciesOf, isCurrency } from './currency.js';
import { magnitudes } from './magnitude.js';
import { type Period, periodIn } from './period.js';
import type { Range } from './range.js';
import { ANY_OF_THEM } from './range-words.js';

/** What a table cell states. */
export type CellReading =
  /** A year's pay or a grant, from one end to the other. */
  | { kind: 'range'; range: Range; currency: string | null }
  | { kind: 'percent'; text: string }
  /** Words, or an amount that is no range of a year's pay: a bound, a median, a monthly rate, a number of options. */
  | { kind: 'text'; text: string; currency: string | null }
  /** Figures that cannot be understood wholly; `found` is what was not understood. */
  | { kind: 'not understood'; found: string };

/** What is known of a cell from its table and its guide. */
export interface CellContext {
  /** The currency of the region; null where nothing says. */
  currency: string | null;
  /** The heading of its column or row: `Base (£ '000)`. */
  heading: string;
  /** True where a number without a sign is money: in a column of base salaries, not of options. */
  isMoney: boolean;
}

const FOOTNOTE = /[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+|\[\d\]|\s\(\d\)|\^\d/g;
const YEARS = /(?:\/\s?|\bover\s)?\b\d(?:\.\d)?[-\s]?(?:yrs?|years?|yo)\b/gi;
/** Words beside an amount that change nothing about it. */
const HARMLESS = new Set(
  `base salary salaries gross brutto brut bruto brutos bruta lordi ral before tax pre est estimated approx approximately around circa ca about roughly rsu rsus
  options option stock equity shares grant grants initial target variable discretionary cash fixed fix total comp compensation pay equiv equivalent vesting vest
  vested typical typically usually often only guaranteed range band per annum annually vests units ppus bonus sign on signing c the of in at is as p a`.split(
    /\s+/,
  ),
);
const MARKED_DOLLAR = /[A-Z]{1,2}\$/;
const BARE_DOLLAR = /(?<![A-Z])\$/;

/**
 * `C$115,000 / $85,000` in Canada, in either order: beside the region's own marked dollar a bare one is the American. Without a slash,
 * `$85,000 – A$175,000` is one range with a mark left out.
 */
function addsAmericanDollar(text: string, currency: string): boolean {
  const [sign = ''] = MARKED_DOLLAR.exec(text) ?? [];
  const parts = text.split('/');
  return (
    currenciesOf(sign).includes(currency) &&
    parts.some((part) => MARKED_DOLLAR.test(part) && !BARE_DOLLAR.test(part)) &&
    parts.some((part) => BARE_DOLLAR.test(part) && !MARKED_DOLLAR.test(part))
  );
}

const BLANK = /^[\s—–-]*$|^n\/?a$/i;

interface HeadingFacts {
  factor: number;
  period: Period | null;
  currencyNamed: boolean;
}
const NO_FACTS: HeadingFacts = { factor: 1, period: null, currencyNamed: false };

/** What a heading says of the cells below it; most, such as `Base Salary`, say nothing. */
function headingFacts(heading: string): HeadingFacts {
  const all = heading.toLowerCase().match(/[^\s()]+/g) ?? [];
  if (all.every((word) => HARMLESS.has(word))) return NO_FACTS;
  const inThousands =
    /(?:['’´]|\b)000s?\b|\bin thousands\b|\bthousands\b|\(\s?[£$€]?\s?k\s?\)|[£$€]k\b|\bk[£$€]|\bTEUR\b|\bT€|\bTsd/i;
  const words = heading.match(/\b(?:lakhs?|lacs?|lpa|crores?|cr|mln|mio|millions?)\b/i)?.[0];
  const factor = inThousands.test(heading) ? 1e3 : words === undefined ? 1 : (magnitudes.get(words)?.[0]?.factor ?? 1);
  const codes = heading.match(/\b[A-Z]{3}\b/g) ?? [];
  return { factor, period: periodIn(heading), currencyNamed: /[£$€₹¥₪]/.test(heading) || codes.some(isCurrency) };
}

/** The first piece of a cell that is neither an amount nor a word that comp knows; null where all is understood. */
function notUnderstood(cell: string, quantities: readonly Amount[]): string | null {
  let rest = cell;
  for (const { start, end } of quantities.toReversed())
    rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  if (!/[\p{L}\p{N}%]/u.test(rest)) return null;
  rest = rest.replace(YEARS, ' ').replace(ANY_OF_THEM, ' ');
  const words = rest.match(/[\p{L}\p{N}%]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? [];
  return (
    words.find(
      (word) =>
        !HARMLESS.has(word.toLowerCase()) &&
        !isCurrency(word) &&
        periodIn(`/${word}`) === null &&
        periodIn(word) === null,
    ) ?? null
  );
}

const isRange = ({ bound, isStatistic }: Amount): boolean => bound === null && !isStatistic;

/** The ends that amounts of one currency are: a range, one amount, or two that another currency stands between. */
function endsOf(amounts: readonly Amount[], isInterleaved: boolean): Range | null {
  const [first, second, ...more] = amounts;
  if (!first || more.length > 0) return null;
  if (!second) return { low: first.low, high: first.high, ...(first.open && { open: true }) };
  if (!isInterleaved || first.low !== first.high || second.low !== second.high || second.low < first.low) return null;
  return { low: first.low, high: second.high, ...(second.open && { open: true }) };
}

/** The range of the amounts, in the region's currency where it is among theirs, else in the first. */
function rangeOf(
  amounts: readonly Amount[],
  currency: string | null,
): { range: Range; currency: string | null } | null {
  const codes = amounts.map((amount) => amount.currency);
  const code = codes.includes(currency) ? currency : (codes.find((one) => one !== null) ?? null);
  const own = amounts.filter((amount) => amount.currency === code);
  const range = endsOf(own, own.length * 2 === amounts.length && amounts.length === 4);
  return range ? { range, currency: code } : null;
}

const percentText = ({ low, high, open }: Amount): string =>
  `${low === high ? low : `${low}–${high}`}%${open ? '+' : ''}`;

/** Money in the magnitude of the heading; a number that nothing makes money is left as it is. */
function scaled(quantity: Amount, factor: number, isMoney: boolean): Amount {
  if (quantity.unit === 'percent' || (factor === 1 && quantity.unit === 'money')) return quantity;
  const isBelow = quantity.high < 10_000;
  const by = isBelow ? factor : 1;
  const isPay = quantity.unit === 'money' || factor > 1 || (isMoney && quantity.low >= 10_000);
  return isPay ? { ...quantity, unit: 'money', low: quantity.low * by, high: quantity.high * by } : quantity;
}

/**
 * Reads a table cell: all of it is understood, or none of it is used. Two currencies in a cell are told apart: `£85,000-£110,000 /
 * $107,000-$138,000`, or interleaved `£109K / $137K - £148K / $186K`.
 */
export function readCell(cell: string, { currency, heading, isMoney }: CellContext): CellReading | null {
  if (BLANK.test(cell)) return null;
  const text = cell.replace(FOOTNOTE, (mark) => ' '.repeat(mark.length));
  const facts = headingFacts(heading);
  const read = readQuantities(
    text.replace(YEARS, (years) => ' '.repeat(years.length)),
    currency === null ? [] : [addsAmericanDollar(text, currency) ? 'USD' : currency],
  );
  const quantities = read.map((quantity) => scaled(quantity, facts.factor, isMoney || facts.currencyNamed));
  if (!/\p{N}/u.test(text)) return { kind: 'text', text: cell, currency: null };
  const found = notUnderstood(text, read);
  if (found !== null || quantities.length === 0) return { kind: 'not understood', found: found ?? cell };
  const [first, ...more] = quantities;
  if (first?.unit === 'percent' && more.length === 0)
    return { kind: 'percent', text: isRange(first) ? percentText(first) : cell };
  if (quantities.some(({ unit }) => unit === 'percent')) return { kind: 'not understood', found: cell };
  if (quantities.some(({ unit }) => unit === 'none')) {
    const areCounts = quantities.every(({ unit, low }) => unit === 'none' && !isMoney && low >= 1000);
    return areCounts ? { kind: 'text', text: cell, currency: null } : { kind: 'not understood', found: cell };
  }
  return ofMoney(cell, quantities, currency, facts.period);
}

/** Letters side by side, or one of a script in which one is a word: without them a cell names no period. */
const WORDS = /\p{L}{2}|[/\u3040-\u9fff\uac00-\ud7af]/u;

/** What a cell says that holds nothing but money. */
function ofMoney(
  cell: string,
  amounts: readonly Amount[],
  currency: string | null,
  inHeading: Period | null,
): CellReading {
  const beside = amounts.map((amount) => amount.period).find((one) => one !== null);
  const period = beside ?? (WORDS.test(cell) ? periodIn(cell) : null) ?? inHeading;
  const ranges = amounts.filter(isRange);
  const code = amounts.map((amount) => amount.currency).find((one) => one !== null) ?? null;
  if (ranges.length === 0 || (period !== null && period !== 'year')) {
    const said = inHeading !== null && inHeading !== 'year' && amounts.every((amount) => amount.period === null);
    return {
      kind: 'text',
      text: said ? `${cell} a${inHeading === 'hour' ? 'n' : ''} ${inHeading}` : cell,
      currency: code,
    };
  }
  const found = rangeOf(ranges, currency);
  return found ? { kind: 'range', ...found } : { kind: 'not understood', found: cell };
}

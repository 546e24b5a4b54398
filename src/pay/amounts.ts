import { shareSign } from './currency.js';
import { type Money, moneyIn } from './money.js';
import { normaliseDigits } from './numbers.js';
import { type Period, periodFrom, periodIn } from './period.js';
import * as words from './range-words.js';

/** A number as a text states it, or two that it joins to a range. */
export interface Amount {
  /** `none`: nothing makes the number money or a percentage. */
  unit: 'money' | 'percent' | 'none';
  /** In whole units of the currency; the same as `high` where one amount is written. */
  low: number;
  high: number;
  /** ISO 4217, or null where no sign or code stands beside the number. */
  currency: string | null;
  /** True where a `+` follows. */
  open: boolean;
  /** There where the text makes the amount an upper or a lower bound: `up to £120K`, `from £100K`. */
  bound: 'up to' | 'from' | null;
  /** True where the text calls the amount a median, an average or a percentile. */
  isStatistic: boolean;
  /** How often it is paid; null where the text does not say. */
  period: Period | null;
  /** Where the amount begins and ends in the text. */
  start: number;
  end: number;
}

interface Pair {
  low: Money;
  high: Money;
}

const isSmall = ({ number, factor, value }: Money): boolean => factor === 1 && number === value && number < 1000;

/** The lower end in the magnitude of the upper one, or the other way round: `$120 to $150K`, `60k–75`, `80–95.000 €`; null where the two do not fit. */
function shareFactor(low: Money, high: Money): Pair | null {
  const scaled = (money: Money, factor: number): Money => ({
    ...money,
    value: Math.round(money.number * factor),
    factor,
  });
  if (isSmall(low) && high.factor > 1) low = scaled(low, high.factor);
  else if (isSmall(high) && low.factor > 1) high = scaled(high, low.factor);
  else if (isSmall(low) && high.value >= 10_000 && low.value * 10_000 > high.value) low = scaled(low, 1000);
  return low.value <= high.value ? { low, high } : null;
}

/** The two ends that two neighbouring numbers are; null where the text does not join them. */
function pairOf(text: string, low: Money, high: Money): Pair | null {
  const between = text.slice(low.end, high.start);
  const isJoined =
    words.BETWEEN_ENDS.test(between) || (words.AND.test(between) && words.BETWEEN.test(text.slice(0, low.start)));
  if (!isJoined || (low.percent && !high.percent) || (high.percent && low.currency !== null)) return null;
  if (high.percent) return low.value <= high.value && low.factor === 1 ? { low, high } : null;
  const isOneCurrency =
    low.currency === null ||
    high.currency === null ||
    low.currency === high.currency ||
    shareSign(low.currency, high.currency);
  return isOneCurrency ? shareFactor(low, high) : null;
}

/** The words before an amount and behind it, as far as the neighbouring amounts. */
interface Around {
  before: string;
  behind: string;
}

/** True where nothing around an amount can say anything of it: most cells hold amounts alone. */
const saysNothing = ({ before, behind }: Around): boolean => !/[\p{L}<>≤≥〜～/]/u.test(before + behind);

function boundOf({ before, behind }: Around): Amount['bound'] {
  if (words.UP_TO_BEFORE.test(before) || words.UP_TO_BEHIND.test(behind)) return 'up to';
  return words.FROM_BEFORE.test(before) || words.FROM_BEHIND.test(behind) ? 'from' : null;
}

/** How often an amount is paid, as said right behind it or shortly before. */
function periodOf({ before, behind }: Around): Period | null {
  const next = behind.replace(words.BEFORE_PERIOD, '');
  return (
    periodFrom(next)?.period ??
    periodIn(
      before
        .split(/[,;:.()]/)
        .at(-1)
        ?.slice(-30) ?? '',
    )
  );
}

/**
 * Every number of a text with what the text says of it, in order; two that are joined by a dash or a word are one range.
 * @param context the currencies of the surroundings, which decide what a shared sign ($, ¥, kr) means
 */
export function readQuantities(text: string, context: readonly string[]): Amount[] {
  const plain = normaliseDigits(text).replace(words.BRACKETED_RANGE, ' $1 ');
  const pairs: Pair[] = [];
  for (const money of moneyIn(plain, context)) {
    const last = pairs.at(-1);
    const pair = last && last.low === last.high ? pairOf(plain, last.low, money) : null;
    if (pair) pairs[pairs.length - 1] = pair;
    else pairs.push({ low: money, high: money });
  }
  return pairs.map(({ low, high }, i) => {
    const around = {
      before: plain.slice(pairs[i - 1]?.high.end ?? 0, low.start),
      // the mark of the next amount, so that what stands right before it is not taken for the end of the text
      behind: plain.slice(high.end, pairs[i + 1]?.low.start) + (pairs[i + 1] ? '#' : ''),
    };
    const isAlone = saysNothing(around);
    const isMoney = low.currency !== null || high.currency !== null || high.factor !== 1;
    const open = around.behind.startsWith('+');
    return {
      low: low.value,
      high: high.value,
      currency: low.currency ?? high.currency,
      open,
      bound: isAlone ? null : boundOf(around),
      isStatistic:
        !isAlone && (words.STATISTIC_BEFORE.test(around.before) || words.STATISTIC_BEHIND.test(around.behind)),
      period: isAlone ? null : periodOf(around),
      start: low.start,
      end: high.end + (open ? 1 : 0),
      unit: high.percent ? 'percent' : isMoney ? 'money' : 'none',
    };
  });
}

/**
 * Every amount of money in a text, in order: a number with a sign, a code or a magnitude. Percentages, years and counts are none.
 * @param context the currencies of the surroundings, which decide what a shared sign ($, ¥, kr) means
 */
export const readAmounts = (text: string, context: readonly string[] = []): Amount[] =>
  readQuantities(text, context).filter(({ unit }) => unit === 'money');

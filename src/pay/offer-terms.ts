import type { Item } from './offer-money.js';
import type { Label, Token } from './offer-tokens.js';

/** What a text says around an amount: over how many years it is paid or vests, in which year, how often a year. */

const NUMBERS = ['one', 'two', 'three', 'four', 'five'];
const LENGTH =
  /(\d+(?:\.\d)?|one|two|three|four|five)[- ]?(y|m)|(?:over |\/ ?)(\d)|(\d|two|three) (?:parts|inst|pay|tran)/i;
const NO_LENGTH = /experience|exp\b|yoe|cliff/i;

const YEAR = /^(?:in |for )?(?:the )?(?:years? |yrs? |y\d|first|second|third|\d(?:st|nd|rd))/i;
const FIRST = /(?:1|one)$|first|1st/i;

const numberIn = (word: string): number => (NUMBERS.includes(word) ? NUMBERS.indexOf(word) + 1 : Number(word));

/** The years that a length of time lasts: `over 3 years`, `36 months`, `/3`; null where it tells none. */
function yearsIn(span: string): number | null {
  const [, length, unit, slashed, parts] = LENGTH.exec(span.toLowerCase()) ?? [];
  const said = length ?? slashed ?? parts;
  if (said === undefined || NO_LENGTH.test(span) || YEAR.test(span)) return null;
  return numberIn(said) / (unit === 'm' ? 12 : 1);
}

/** The tokens that go with an amount and its label: those between and behind them, up to the next, and those right before. */
export function tokensAround(item: Item, label: Label | undefined, tokens: readonly Token[]): Token[] {
  const own = [item, label ?? item].map((token) => tokens.indexOf(token));
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const ends = ({ type }: Token): boolean => /^(?:item|label|cue|party|parting|word)$/.test(type);
  const behind = tokens.slice(last + 1);
  const length = behind.findIndex(ends);
  const leading = tokens
    .slice(0, first)
    .findLastIndex(({ type }) => type !== 'link' && !/^(?:span|payments)$/.test(type));
  const isTaken = /^(?:item|label)$/.test(tokens[leading]?.type ?? '');
  return [
    ...tokens.slice(first, last),
    ...(length < 0 ? behind : behind.slice(0, length)),
    ...(isTaken ? [] : tokens.slice(leading + 1, first)),
  ];
}

/** Over how many years an amount vests or is paid, and what per cent of it comes in the first, where the text says so. */
export function paidOver(around: readonly Token[], text: string): { years: number | null; first: number | null } {
  const schedule = around.find((token) => token.type === 'schedule');
  if (schedule) {
    const { percents } = schedule;
    const isEven = percents.every((percent) => percent === percents[0]);
    return { years: percents.length, first: isEven ? null : (percents[0] ?? null) };
  }
  const spans = around.flatMap(({ type, start, end }) => (type === 'span' ? [yearsIn(text.slice(start, end))] : []));
  return { years: spans.find((years) => years !== null && years > 0) ?? null, first: null };
}

/** In which year an amount is paid: `first`, `later`, or null where nothing says so. */
export function yearOf(around: readonly Token[], text: string): 'first' | 'later' | null {
  const said = around
    .filter(({ type }) => type === 'span')
    .map(({ start, end }) => text.slice(start, end))
    .find((span) => YEAR.test(span));
  return said === undefined ? null : FIRST.test(said) ? 'first' : 'later';
}

/** How often a year a salary is paid that is told by month: `6k x 13`, `14 payments of 6k`; null where it is not. */
export function paymentsOf(around: readonly Token[], isByMonth: boolean, text: string): number | null {
  const token = around.find(({ type }) => type === 'payments');
  if (!token) return null;
  const said = text.slice(token.start, token.end);
  const multiplies = isByMonth || /[x×]|times/i.test(said) || /^ of /i.test(text.slice(token.end));
  return multiplies ? Number(/1[2-5](?:[.,]\d{1,2})?/.exec(said)?.[0].replace(',', '.')) : null;
}

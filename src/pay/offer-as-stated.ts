import { COMPONENT_KINDS, type ComponentKind } from './band.js';
import { LIMIT, type OfferText, type Reading } from './offer-components.js';
import type { Stretch } from './offer-money.js';
import type { Label } from './offer-tokens.js';
import type { Period } from './offer-words.js';
import type { Range } from './range.js';

/** What an offer states in a form that no yearly value follows from: shown in its own words, and counted nowhere. */
export interface AsStated {
  /** The component that it is of; null for a benefit of its own. */
  component: ComponentKind | null;
  /**
   * `net`: after tax; `limit`: the most that it may come to; `no amount`: it is only named; `no unit`: nothing tells what its number counts. A period: pay by
   * month, week, day or hour.
   */
  reason:
    | 'shares'
    | 'percent of the company'
    | 'net'
    | 'limit'
    | 'no amount'
    | 'no unit'
    | 'extra'
    | Exclude<Period, 'year'>;
  /** As typed. */
  text: string;
  /** What is paid by month, week, day or hour, in whole units of the currency. */
  amount?: Range | undefined;
}

const MAX_WORDS = 48;
const MAX_STATED = 5;

/** A piece of a text, no longer than a card and a button can bear. */
export function wordsOf(pieces: readonly Stretch[], text: string): string {
  const start = Math.min(...pieces.map((piece) => piece.start));
  const words = text
    .slice(start, Math.max(...pieces.map(({ end }) => end)))
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS - 1).trim()}…` : words;
}

/** The amount of a reading; both ends are the same where it is one. */
export function amountOf({ item, payments }: Reading): Range {
  const times = (value: number): number => (payments ? Math.round(value * payments) : value);
  return { low: times(item.low ?? item.value), high: times(item.value) };
}

/** An amount with its label, what limits it before, and how it is paid or the price of a share behind. */
function piecesOf({ item, label, role }: Reading, { tokens, readings }: OfferText, text: string): Stretch[] {
  const own: Stretch[] = label ? [item, label] : [item];
  const [start, end] = [Math.min(...own.map((piece) => piece.start)), Math.max(...own.map((piece) => piece.end))];
  const behind = tokens.filter((token) => token.start >= end);
  const others = behind.findIndex(({ type }) => type !== 'period' && type !== 'span');
  const limit = role === 'limit' ? LIMIT.exec(text.slice(0, start)) : null;
  const price = readings[readings.findIndex((reading) => reading.item === item) + 1];
  return [
    ...(limit ? [{ start: limit.index, end: start }] : []),
    ...own,
    ...(others < 0 ? behind : behind.slice(0, others)),
    ...(price?.role === 'price' ? [price.item] : []),
  ];
}

/** A component without an amount, or a benefit, with the length of time right before it: `3 months bonus`. */
function namedOnly(label: Label, { tokens }: OfferText, text: string): AsStated {
  const before = tokens[tokens.indexOf(label) - 1];
  const pieces = before?.type === 'span' && before.end + 1 === label.start ? [before, label] : [label];
  const component = COMPONENT_KINDS.find((kind) => kind === label.kind) ?? null;
  return { component, reason: component ? 'no amount' : 'extra', text: wordsOf(pieces, text) };
}

function asStated(one: Reading | Label, read: OfferText, text: string): AsStated {
  if (!('item' in one)) return namedOnly(one, read, text);
  const words = wordsOf(piecesOf(one, read, text), text);
  const { role, kind, period } = one;
  if (role === 'shares' || role === 'percent of the company') return { component: 'equity', reason: role, text: words };
  if (role === 'limit' || role === 'net') return { component: kind ?? 'base', reason: role, text: words };
  if (role === 'extra' || period === null || period === 'year')
    return { component: null, reason: 'extra', text: words };
  return { component: kind, reason: period, text: words, amount: amountOf(one) };
}

/** True for pay by month, week, day or hour, which no yearly amount follows from for certain. */
export const isByPeriod = ({ item, period, payments }: Reading): boolean =>
  !item.percent && period !== null && period !== 'year' && !payments;

/** What an offer states that no yearly value follows from, in the order of the text. */
export const asStatedIn = (read: OfferText, text: string): AsStated[] =>
  [...read.beside, ...read.parts.filter(isByPeriod)].slice(0, MAX_STATED).map((one) => asStated(one, read, text));

import { COMPONENT_KINDS, type ComponentKind } from './band.js';
import type { OfferText, Reading } from './offer-components.js';
import type { Stretch } from './offer-money.js';
import type { Label } from './offer-tokens.js';
import type { Period } from './offer-words.js';
import type { Range } from './range.js';

/** What an offer states in a form that no yearly value follows from: shown in its own words, and counted nowhere. */
export interface AsStated {
  /** The component that it is of; null for a benefit of its own. */
  component: ComponentKind | null;
  /**
   * `limit`: the most that it may come to; `no amount`: it is only named; `no unit`: nothing tells what its number counts. A period: pay by
   * month, week, day or hour.
   */
  reason: 'shares' | 'percent of the company' | 'limit' | 'no amount' | 'no unit' | 'extra' | Exclude<Period, 'year'>;
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
export const amountOf = ({ item, payments }: Reading): Range => ({
  low: (item.low ?? item.value) * (payments ?? 1),
  high: item.value * (payments ?? 1),
});

/** An amount with its label, how often it is paid, and the price of a share behind it. */
function piecesOf({ item, label }: Reading, { tokens, readings }: OfferText): Stretch[] {
  const own: Stretch[] = label ? [item, label] : [item];
  const end = Math.max(...own.map((token) => token.end));
  const next = tokens.find(({ start }) => start >= end);
  const price = readings.find(
    (reading) => reading.role === 'price' && tokens.indexOf(reading.item) > tokens.indexOf(item),
  );
  const isPriced = price && readings[readings.indexOf(price) - 1]?.item === item;
  return [...own, ...(next?.type === 'period' ? [next] : []), ...(isPriced ? [price.item] : [])];
}

function asStated(one: Reading | Label, read: OfferText, text: string): AsStated {
  if (!('item' in one)) {
    const component = COMPONENT_KINDS.find((kind) => kind === one.kind) ?? null;
    return { component, reason: component ? 'no amount' : 'extra', text: wordsOf([one], text) };
  }
  const words = wordsOf(piecesOf(one, read), text);
  const { role, kind, period } = one;
  if (role === 'shares' || role === 'percent of the company') return { component: 'equity', reason: role, text: words };
  if (role === 'limit') return { component: kind ?? 'base', reason: role, text: words };
  if (role === 'extra' || period === null || period === 'year')
    return { component: null, reason: 'extra', text: words };
  return { component: kind, reason: period, text: words, amount: amountOf(one) };
}

/** True for pay by month, week, day or hour, which no yearly amount follows from for certain. */
export const isByPeriod = ({ period, payments }: Reading): boolean => period !== null && period !== 'year' && !payments;

/** What an offer states that no yearly value follows from, in the order of the text. */
export const asStatedIn = (read: OfferText, text: string): AsStated[] =>
  [...read.beside, ...read.parts.filter(isByPeriod)].slice(0, MAX_STATED).map((one) => asStated(one, read, text));

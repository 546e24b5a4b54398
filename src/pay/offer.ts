import { COMPONENT_KINDS, type ComponentKind } from './band.js';
import { type OfferText, type Reading, readOfferText } from './offer-components.js';
import { restOf } from './offer-rest.js';
import type { Item } from './offer-money.js';
import { unformatted } from './offer-tokens.js';
import type { Period } from './offer-words.js';

/** A job offer as a person states it, in whole units of its currency. */
export interface Offer {
  /** ISO 4217; null where none is written. */
  currency: string | null;
  /** A year. */
  base: number | null;
  equity: { value: number; per: 'grant' | 'year' } | null;
  bonus: { percent: number } | { value: number } | null;
  signOn: number | null;
  /** A year. */
  total: number | null;
}

/** Why an offer cannot be told; `written` is what it says, as typed. */
export type OfferDoubt =
  | { code: 'no-amount' }
  | { code: 'range'; component: ComponentKind; written: string }
  | { code: 'two-amounts'; component: ComponentKind; written: readonly string[] }
  /** Numbers with neither a sign nor a unit: `118/70/10%`. */
  | { code: 'no-unit'; written: readonly string[] }
  /** An amount that may be of any component, once base and equity are known. */
  | { code: 'no-label'; written: string }
  | { code: 'two-currencies'; currencies: readonly string[] }
  | { code: 'not-by-year'; component: ComponentKind; written: string; period: Exclude<Period, 'year'> };

/**
 * What a text says of an offer; `rest` is the text without it, for company, role and place to be read from. Of a text
 * that states none it is the text without amounts of pay, as given where it holds none.
 */
export type OfferReading =
  | { kind: 'none'; rest: string }
  | { kind: 'unclear'; why: OfferDoubt; rest: string }
  | { kind: 'offer'; offer: Offer; rest: string };

const MAX_CHARACTERS = 1000;
const SLOT = /(?:^|\s)(?:my |the )?(?:job )?offer\s*[:?.!=-]*\s*$/i;
const NO_SLOT =
  /\b(?:how|what|when|should|can|could|do|does|is|i|i['’]?m|got|get|have|has|received|negotiate|negotiating|reply|respond|accept|decline|reject|compare|counter|competing|another|other|an?|no|after|before|without|job)\b/i;

/** True for a text that is about to state an offer and states none: `segment devops london offer`. */
const isOpenSlot = (text: string): boolean => SLOT.test(text) && !NO_SLOT.test(text);

/** True where the amounts of a text are those of an offer. */
const statesOffer = ({ parts, hasCue }: OfferText): boolean =>
  hasCue ? parts.length > 0 : parts.length > 1 || parts.some(({ label, item }) => label && !item.percent);

/** Numbers that are meant as money and cannot be told: in a list with a percentage, right behind the word offer, or beside a `70k`. */
function numbersIn({ tokens, readings, parts, hasCue }: OfferText, text: string): readonly Item[] {
  const literal = parts.filter(({ item }) => item.bare);
  const itemsOf = (some: readonly Reading[]): Item[] => some.map(({ item }) => item);
  if (parts.some(({ item }) => item.scale > 1)) return itemsOf(literal);
  const isList = hasCue || parts.some(({ item }) => item.percent);
  const meant = readings.filter(({ item, role }) => {
    const i = tokens.indexOf(item);
    const beside = [tokens[i - 1], tokens[i + 1]];
    const isListed = beside.some((token) => token && /^[/|+]$/.test(text.slice(token.start, token.end)));
    return role === 'number' && item.value >= 10 && ((isList && isListed) || beside[0]?.type === 'cue');
  });
  return itemsOf(meant.length > 0 ? [...meant, ...literal] : literal.filter(({ kind }) => kind === 'bonus'));
}

/** The first thing that keeps an offer from being told; null where nothing does. */
function doubtOf(read: OfferText, numbers: readonly Item[], text: string): OfferDoubt | null {
  const written = ({ item }: Pick<Reading, 'item'>): string => text.slice(item.start, item.end);
  if (numbers.length > 0) return { code: 'no-unit', written: numbers.map((item) => written({ item })) };
  for (const part of read.parts)
    if (part.item.range) return { code: 'range', component: part.kind ?? 'base', written: written(part) };
  for (const component of COMPONENT_KINDS) {
    const [first, ...more] = read.parts.filter(({ kind }) => kind === component);
    if (first && more.some(({ item }) => item.value !== first.item.value))
      return { code: 'two-amounts', component, written: [first, ...more].map(written) };
  }
  const unnamed = read.parts.find(({ kind }) => kind === null);
  if (unnamed) return { code: 'no-label', written: written(unnamed) };
  const currencies = currenciesOf(read);
  if (currencies.length > 1) return { code: 'two-currencies', currencies };
  for (const part of read.parts)
    if (part.kind && part.period && part.period !== 'year')
      return { code: 'not-by-year', component: part.kind, written: written(part), period: part.period };
  return null;
}

const currenciesOf = ({ parts }: OfferText): string[] => [
  ...new Set(parts.flatMap(({ item }) => (item.currency === null ? [] : [item.currency]))),
];

function offerOf(read: OfferText): Offer {
  const partOf = (kind: ComponentKind): Reading | undefined => read.parts.find((part) => part.kind === kind);
  const valueOf = (kind: ComponentKind): number | null => partOf(kind)?.item.value ?? null;
  const [equity, bonus] = [partOf('equity'), partOf('bonus')?.item];
  return {
    currency: currenciesOf(read)[0] ?? null,
    base: valueOf('base'),
    equity: equity ? { value: equity.item.value, per: equity.period === 'year' ? 'year' : 'grant' } : null,
    bonus: bonus ? (bonus.percent ? { percent: bonus.value } : { value: bonus.value }) : null,
    signOn: valueOf('sign-on'),
    total: valueOf('total'),
  };
}

/**
 * Reads the offer that a text states, in any order, with or without labels: of amounts without one the first is the
 * base and the second the equity, and a percentage is the bonus. At most 1,000 characters count.
 * @param regionCurrency the currency of the place it is about, which decides what a bare $ means
 */
export function readOffer(text: string, regionCurrency: string | null): OfferReading {
  const plain = unformatted(text.slice(0, MAX_CHARACTERS));
  const read = readOfferText(plain, regionCurrency);
  const numbers = numbersIn(read, plain);
  const isStated = statesOffer(read) || numbers.length > 0;
  if (!isStated && !isOpenSlot(plain)) {
    const rest = restOf(plain, read, null);
    return { kind: 'none', rest: rest === plain ? text : rest };
  }
  const rest = restOf(plain, read, numbers);
  const why = isStated ? doubtOf(read, numbers, plain) : ({ code: 'no-amount' } as const);
  return why ? { kind: 'unclear', why, rest } : { kind: 'offer', offer: offerOf(read), rest };
}

/**
 * One component of an offer as typed into a field of its own: `118k`, `£118,000`, `118000`, `10%`, `17.5k/yr`.
 * @returns the amount in whole units of its currency, or a percentage; null where the text is no single amount by year or grant
 */
export function readOfferAmount(
  text: string,
  regionCurrency: string | null,
): { value: number; currency: string | null; per: 'grant' | 'year' } | { percent: number } | null {
  const plain = unformatted(text.slice(0, MAX_CHARACTERS));
  const read = readOfferText(plain, regionCurrency);
  const isOther = read.tokens.some(({ type }) => /^(?:word|aside|wish|party|after|parting)$/.test(type));
  const [{ item, role } = { item: null, role: 'none' }, ...more] = read.readings;
  if (!item || more.length > 0 || item.range || isOther || role === 'none' || role === 'count') return null;
  if (item.percent) return { percent: item.value };
  const periods = read.tokens.flatMap((token) => (token.type === 'period' ? [token.period] : []));
  if (periods.some((period) => period !== 'year')) return null;
  return { value: item.value, currency: item.currency, per: periods.length > 0 ? 'year' : 'grant' };
}

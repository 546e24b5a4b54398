import { COMPONENT_KINDS, type ComponentKind } from './band.js';
import { amountOf, type AsStated, asStatedIn, isByPeriod, wordsOf } from './offer-as-stated.js';
import { type OfferText, type Reading, readOfferText } from './offer-components.js';
import type { Item } from './offer-money.js';
import { restOf } from './offer-rest.js';
import { paidOver, yearOf } from './offer-terms.js';
import { unformatted } from './offer-tokens.js';
import type { Range } from './range.js';

/** What an offer states of a component, in whole units of its currency: both ends are the same where it is one amount. */
export interface StatedPay extends Range {
  /** The words that it follows from by arithmetic, as typed: `6k x 13`. */
  from?: string | undefined;
  /** The unit that a number was read in that has none, where the guide’s range leaves no other. */
  unit?: string | undefined;
}

/** A job offer as a person states it. */
export interface Offer {
  /** ISO 4217; null where none is written. */
  currency: string | null;
  /** A year. */
  base: StatedPay | null;
  /** `vestingYears`: null where the offer does not say; `firstYearPercent`: where it vests unevenly. */
  equity: (StatedPay & { per: 'grant' | 'year'; vestingYears: number | null; firstYearPercent: number | null }) | null;
  /** Of the base where `percent`. */
  bonus: (StatedPay & { percent: boolean }) | null;
  /** All of it, over so many years. */
  signOn: (StatedPay & { years: number }) | null;
  /** A year. */
  total: StatedPay | null;
  /** What no yearly value follows from. */
  asStated: readonly AsStated[];
}

/** An offer that states nothing. */
export const NO_OFFER: Offer = {
  currency: null,
  base: null,
  equity: null,
  bonus: null,
  signOn: null,
  total: null,
  asStated: [],
};

/** Why an offer cannot be told; `written` is what it says, as typed. */
export type OfferDoubt =
  | { code: 'no-amount' }
  | { code: 'two-amounts'; component: ComponentKind; written: readonly string[] }
  /** Numbers with neither a sign nor a unit: `118/70/10%`. */
  | { code: 'no-unit'; written: readonly string[] }
  /** An amount that may be of any component, once base and equity are known. */
  | { code: 'no-label'; written: string }
  | { code: 'two-currencies'; currencies: readonly string[] };

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
const statesOffer = ({ parts, beside, hasCue }: OfferText): boolean =>
  hasCue
    ? parts.length > 0 || beside.some((one) => 'item' in one)
    : (parts.length > 0 && parts.length + beside.length > 1) || parts.some(({ label, item }) => label && !item.percent);

/** Numbers that are meant as money and cannot be told: in a list with a percentage, right behind the word offer, or beside a `70k`. */
function numbersIn({ tokens, readings, parts, hasCue }: OfferText, text: string): readonly Item[] {
  const literal = parts.filter(({ item, payments, period }) => item.bare && !payments && !period);
  const itemsOf = (some: readonly Reading[]): Item[] => some.map(({ item }) => item);
  const isScaled = parts.some(({ item }) => item.scale > 1);
  const isList = hasCue || parts.some(({ item }) => item.percent);
  const meant = readings.filter(({ item, role }) => {
    const i = tokens.indexOf(item);
    const beside = [tokens[i - 1], tokens[i + 1]];
    const isListed = beside.some((token) => token && /^[/|+]$/.test(text.slice(token.start, token.end)));
    return role === 'number' && item.value >= 10 && ((isList && isListed && !isScaled) || beside[0]?.type === 'cue');
  });
  // With a label the guide's range says the unit; `70 rsu` may be a number of shares.
  if (isScaled) return itemsOf([...meant, ...literal.filter(({ label, kind }) => !label || kind === 'equity')]);
  return itemsOf(meant.length > 0 ? [...meant, ...literal] : literal.filter(({ kind }) => kind === 'bonus'));
}

/** The first thing that keeps an offer from being told; null where nothing does. */
function doubtOf(read: OfferText, numbers: readonly Item[], text: string): OfferDoubt | null {
  const written = ({ item }: Pick<Reading, 'item'>): string => text.slice(item.start, item.end);
  if (numbers.length > 0) return { code: 'no-unit', written: numbers.map((item) => written({ item })) };
  for (const component of COMPONENT_KINDS) {
    const [first, ...more] = read.parts.filter(({ kind }) => kind === component);
    const isPaidByYear = component === 'sign-on' && signOnOf(read, text) !== null;
    if (first && !isPaidByYear && more.some((other) => !isSame(other, first)))
      return { code: 'two-amounts', component, written: [first, ...more].map(written) };
  }
  const unnamed = read.parts.find(({ kind }) => kind === null);
  if (unnamed) return { code: 'no-label', written: written(unnamed) };
  const currencies = currenciesOf(read);
  if (currencies.length > 1) return { code: 'two-currencies', currencies };
  return null;
}

const currenciesOf = ({ parts }: OfferText): string[] => [
  ...new Set(parts.flatMap(({ item }) => (item.currency === null ? [] : [item.currency]))),
];

const isSame = (one: Reading, other: Reading): boolean =>
  one.item.value === other.item.value && one.item.low === other.item.low && one.period === other.period;

/** A sign-on bonus, also one that is paid in several years; null where its amounts do not add up to one. */
function signOnOf({ parts }: OfferText, text: string): Offer['signOn'] {
  const stated = parts.filter(({ kind }) => kind === 'sign-on');
  const sumOf = (some: readonly Reading[]): Range => ({
    low: some.reduce((sum, part) => sum + amountOf(part).low, 0),
    high: some.reduce((sum, part) => sum + amountOf(part).high, 0),
  });
  const [first, ...more] = stated;
  if (!first) return null;
  const yearly = stated.filter(({ around }) => yearOf(around, text) !== null);
  const [whole, ...others] = stated.filter((part) => !yearly.includes(part));
  if (!yearly.some(({ around }) => yearOf(around, text) === 'later'))
    return more.every((part) => isSame(part, first))
      ? { ...amountOf(first), years: paidOver(first.around, text).years ?? first.instalments ?? 1 }
      : null;
  const isWhole = whole && yearly.length > 1 && amountOf(whole).high === sumOf(yearly).high;
  if (others.length > 0 || (whole && !isWhole && yearly.some(({ around }) => yearOf(around, text) === 'first')))
    return null;
  const from = wordsOf(
    stated.flatMap(({ item, label, around }) => [item, label ?? item, ...around.filter(({ type }) => type === 'span')]),
    text,
  );
  return { ...sumOf(isWhole ? yearly : stated), years: isWhole ? yearly.length : stated.length, from };
}

/** The yearly pay that a part states, with the words that it is worked out from. */
function payOf(part: Reading | undefined, text: string): StatedPay | null {
  if (!part) return null;
  const { item, payments, around } = part;
  const token = around.find(({ type }) => type === 'payments');
  return { ...amountOf(part), ...(payments && token && { from: wordsOf([item, token], text) }) };
}

function offerOf(read: OfferText, text: string): Offer {
  const partOf = (wanted: ComponentKind): Reading | undefined =>
    read.parts.find((part) => part.kind === wanted && !isByPeriod(part));
  const [equity, bonus] = [partOf('equity'), partOf('bonus')];
  const vesting = paidOver(equity?.around ?? [], text);
  return {
    currency: currenciesOf(read)[0] ?? null,
    base: payOf(partOf('base'), text),
    equity: equity
      ? {
          ...amountOf(equity),
          per: equity.period === 'year' ? 'year' : 'grant',
          vestingYears: vesting.years,
          firstYearPercent: vesting.first,
        }
      : null,
    bonus: bonus ? { ...amountOf(bonus), percent: bonus.item.percent } : null,
    signOn: signOnOf(read, text),
    total: payOf(partOf('total'), text),
    asStated: asStatedIn(read, text),
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
  return why ? { kind: 'unclear', why, rest } : { kind: 'offer', offer: offerOf(read, plain), rest };
}

/**
 * The offer that a text states if its numbers without a unit are in this one: `118/70/10%` in `k`.
 * @param numbers those numbers, as typed
 * @returns null where that still states no offer
 */
export function readOfferIn(
  text: string,
  numbers: readonly string[],
  unit: string,
  regionCurrency: string,
): Offer | null {
  const plain = unformatted(text.slice(0, MAX_CHARACTERS));
  let [whole, at] = ['', 0];
  for (const number of numbers) {
    const found = plain.indexOf(number, at);
    if (found < 0) return null;
    whole += plain.slice(at, found) + number + unit;
    at = found + number.length;
  }
  const reading = readOffer(whole + plain.slice(at), regionCurrency);
  return reading.kind === 'offer' ? reading.offer : null;
}

/**
 * One component of an offer as typed into a field of its own: `118k`, `£118,000`, `110–118k`, `17.5k/yr`, `12,000 options`, `6k x 13`.
 * @returns an offer of that component alone; null where the text states anything else, or more
 */
export function readOfferField(text: string, kind: ComponentKind, regionCurrency: string | null): Offer | null {
  const plain = unformatted(text.slice(0, MAX_CHARACTERS));
  const read = readOfferText(plain, regionCurrency, kind);
  const isOther = read.tokens.some(({ type }) => /^(?:word|aside|wish|party|after)$/.test(type));
  const isOfKind = ({ component }: AsStated): boolean => component === kind;
  if (isOther || read.parts.some((part) => part.kind !== kind)) return null;
  if (read.readings.some(({ item }) => item.percent && kind !== 'bonus' && kind !== 'equity')) return null;
  if (doubtOf(read, [], plain)) return null;
  const offer = offerOf(read, plain);
  return read.parts.length + offer.asStated.length > 0 && offer.asStated.every(isOfKind) ? offer : null;
}

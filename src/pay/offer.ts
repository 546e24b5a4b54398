import { COMPONENT_KINDS, type ComponentKind } from './band.js';
import { type OfferText, type Part, readOfferText } from './offer-components.js';
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

/** What a text says of an offer; `rest` is the text without it, for company, role and place to be read from. */
export type OfferReading =
  | { kind: 'none' }
  | { kind: 'unclear'; why: OfferDoubt; rest: string }
  | { kind: 'offer'; offer: Offer; rest: string };

const MAX_CHARACTERS = 1000;
/** The longest text that ends in `offer` and leaves the amounts to be asked for; a longer one is a question. */
const MAX_SLOT_WORDS = 7;
const SLOT = /(?:^|\s)(?:my |the )?(?:job )?offer\s*[:?.!=-]*\s*$/i;
const NO_SLOT =
  /\b(?:how|what|when|should|can|could|do|does|is|i|i['’]?m|got|get|have|has|received|negotiate|negotiating|reply|respond|accept|decline|reject|compare|counter|competing|another|other|an?|no|after|before|without|job)\b/i;

/** True for a text that is about to state an offer and states none: `segment devops london offer`. */
const isOpenSlot = (text: string): boolean =>
  SLOT.test(text) && !NO_SLOT.test(text) && text.trim().split(/\s+/).length <= MAX_SLOT_WORDS;

/** True where the amounts of a text are those of an offer. */
function statesOffer({ parts, hasCue }: OfferText): boolean {
  if (hasCue) return parts.length > 0;
  return parts.some(({ labelled, item }) => labelled && !item.percent) || parts.length > 1;
}

/** Numbers that are meant as money and cannot be told: in a list with a percentage, or right behind the word offer. */
function unitlessIn({ tokens, unitless, parts, hasCue }: OfferText, text: string): readonly Item[] {
  if (parts.some(({ item }) => item.scale > 1)) return literalIn(parts);
  if (parts.some(({ item }) => !item.percent && !item.bare)) return literalBonus(parts);
  const isList = hasCue || parts.some(({ item }) => item.percent);
  const meant = unitless.filter((item) => {
    const i = tokens.indexOf(item);
    const [further, before, next] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]];
    const isListed = [before, next].some((token) => token && /^[/|+]$/.test(text.slice(token.start, token.end)));
    const isOffered = before?.type === 'cue' || (further?.type === 'cue' && /^(?:link|mark)$/.test(before?.type ?? ''));
    return item.value >= 10 && ((isList && isListed) || (isOffered && item.value >= 20));
  });
  return [...meant, ...(meant.length > 0 ? literalIn(parts) : literalBonus(parts))];
}

/** `bonus 10` may be a percentage. */
const literalBonus = (parts: readonly Part[]): Item[] => literalIn(parts.filter(({ kind }) => kind === 'bonus'));

/** `base 118` is read as it stands, but not beside a `70k`. */
const literalIn = (parts: readonly Part[]): Item[] =>
  parts.filter(({ item, kind }) => item.bare && (item.value < 1000 || kind === 'equity')).map(({ item }) => item);

/** The first thing that keeps an offer from being told; null where nothing does. */
function doubtOf(read: OfferText, unitless: readonly Item[], text: string): OfferDoubt | null {
  const written = ({ item }: Pick<Part, 'item'>): string => text.slice(item.start, item.end);
  if (unitless.length > 0) return { code: 'no-unit', written: unitless.map((item) => written({ item })) };
  for (const part of read.parts)
    if (part.item.range) return { code: 'range', component: part.kind ?? 'base', written: written(part) };
  for (const component of COMPONENT_KINDS) {
    const [first, ...more] = read.parts.filter(({ kind }) => kind === component);
    if (first && more.some(({ item }) => item.value !== first.item.value || item.percent !== first.item.percent))
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
  const partOf = (kind: ComponentKind): Part | undefined => read.parts.find((part) => part.kind === kind);
  const valueOf = (kind: ComponentKind): number | null => partOf(kind)?.item.value ?? null;
  const [equity, bonus] = [partOf('equity'), partOf('bonus')?.item];
  return {
    currency: currenciesOf(read)[0] ?? null,
    base: valueOf('base'),
    equity: equity ? { value: equity.item.value, per: perOf(equity) } : null,
    bonus: bonus ? (bonus.percent ? { percent: bonus.value } : { value: bonus.value }) : null,
    signOn: valueOf('sign-on'),
    total: valueOf('total'),
  };
}

const perOf = ({ period }: Part): 'grant' | 'year' => (period === 'year' ? 'year' : 'grant');

/**
 * Reads the offer that a text states, in any order, with or without labels: of amounts without one the first is the
 * base and the second the equity, and a percentage is the bonus. At most 1,000 characters count.
 * @param regionCurrency the currency of the place it is about, which decides what a bare $ means
 */
export function readOffer(text: string, regionCurrency: string | null): OfferReading {
  const plain = unformatted(text.slice(0, MAX_CHARACTERS));
  const read = readOfferText(plain, regionCurrency);
  const unitless = unitlessIn(read, plain);
  const rest = restOf(plain, read, unitless);
  if (statesOffer(read) || unitless.length > 0) {
    const why = doubtOf(read, unitless, plain);
    return why ? { kind: 'unclear', why, rest } : { kind: 'offer', offer: offerOf(read), rest };
  }
  return isOpenSlot(plain) ? { kind: 'unclear', why: { code: 'no-amount' }, rest } : { kind: 'none' };
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
  const items = read.tokens.filter((token) => token.type === 'item');
  const isOther = read.tokens.some(({ type }) => /^(?:word|aside|party|after|parting)$/.test(type));
  const [item] = items;
  if (!item || items.length > 1 || item.range || isOther || read.dropped.length > 0) return null;
  if (item.percent) return { percent: item.value };
  const periods = read.tokens.flatMap((token) => (token.type === 'period' ? [token.period] : []));
  if (periods.some((period) => period !== 'year')) return null;
  return { value: item.value, currency: item.currency, per: periods.length > 0 ? 'year' : 'grant' };
}

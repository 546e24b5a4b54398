import { COMPONENT_KINDS, type ComponentKind } from './band.js';
import { amountsApart } from './offer-asides.js';
import type { Item } from './offer-money.js';
import { joinRanges, pair, shareUnits } from './offer-parts.js';
import { paidOver, paymentsOf, tokensAround, yearOf } from './offer-terms.js';
import { type Label, type Token, tokensOf } from './offer-tokens.js';
import { COUNTED, type Period } from './offer-words.js';

/** An amount, a percentage or a number as a text uses it. */
export interface Reading {
  item: Item;
  label: Label | undefined;
  /** The token by which it is said of something else or of the offer of a party that is named. */
  apart: Token | undefined;
  /** Null where nothing says which component it is of. */
  kind: ComponentKind | null;
  period: Period | null;
  /** How often a year it is paid, where the text multiplies by it: `6k x 13`. */
  payments: number | null;
  /** What the text says around the amount of how it is paid. */
  around: readonly Token[];
  /** In how many amounts it is paid, where the text gives each behind it: `15k sign-on (10k now, 5k after a year)`. */
  instalments: number | null;
  /**
   * `part`: of the offer; `shares`: a number of shares; `percent of the company`; `price`: of one of them; `net`: after tax; `limit`: what a
   * component may come to at most; `extra`: a benefit; `none`: of something else; `number`: no unit makes it money; `name`: of a company.
   */
  role: 'part' | 'shares' | 'percent of the company' | 'price' | 'net' | 'limit' | 'extra' | 'none' | 'number' | 'name';
}

/** A text as it speaks of an offer. */
export interface OfferText {
  tokens: readonly Token[];
  readings: readonly Reading[];
  parts: readonly Reading[];
  /** What it says of the offer beside amounts: numbers of shares, percentages of the company, limits, benefits, and components without an amount. */
  beside: readonly (Reading | Label)[];
  /** True where a word for an offer or a number of shares says that it is about one. */
  hasCue: boolean;
}

const isCue = ({ type }: Token): boolean => type === 'cue' || type === 'party';

/** How often an item is paid, as said between it and its label, right behind the two or right before. */
function periodOf(item: Item, label: Label | undefined, tokens: readonly Token[]): Period | null {
  const own = [item, label ?? item].map((token) => tokens.indexOf(token));
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const next = tokens.slice(last + 1, last + 9).find(({ type }) => type !== 'link' && type !== 'span');
  const [before, further] = [tokens[first - 1], tokens[first - 2]];
  const isOwn = further?.type !== 'item' && further?.type !== 'label';
  const said = [...tokens.slice(first, last), next, isOwn ? before : next].find((token) => token?.type === 'period');
  return said?.type === 'period' ? said.period : null;
}

/** True where an amount is written as companies are: `3m`, `2k`. */
export const isLikeName = ({ start, end }: Item, text: string): boolean => /^[1-9][km]$/i.test(text.slice(start, end));

/** `3m data engineer`, `2k games`, `at 3m`: a company's name that looks like an amount. */
function isName(item: Item, tokens: readonly Token[], text: string): boolean {
  const at = tokens.indexOf(item);
  const before = tokens[at - 1];
  if (!isLikeName(item, text) || tokens[at + 1]?.type === 'period') return false;
  return !before || before.type === 'word' || /\b(?:at|for) $/i.test(text.slice(0, item.start));
}

/** What makes an amount one after tax: `4.2k net a month`. */
const NET = /^ ?\(?(?:net|netto|after tax|in hand|take[- ]home)\b/i;
/** What makes an amount the most that may be paid: `up to 15% bonus`. */
export const LIMIT = /\b(?:up to|as much as|max(?:imum)?(?: of)?|capped at|no more than) (?:an? )?$/i;

/** True for a number of options or shares rather than their value, also where the value is behind: `8,000 options worth 150k`. */
function isCount(item: Item, label: Label | undefined, tokens: readonly Token[], text: string): boolean {
  const behind = tokens[tokens.indexOf(item) + 1];
  // `equity: 20,000 ISOs` is named on both sides.
  if (
    label?.kind === 'equity' &&
    label !== behind &&
    item.scale === 1 &&
    label.start < item.start &&
    behind?.type === 'label'
  )
    return isCount(item, undefined, tokens, text);
  const next = label ?? behind;
  if (item.percent || item.currency !== null || next?.type !== 'label') return false;
  const named = text.slice(next.start, next.end);
  if (!COUNTED.test(named) || !(item.scale === 1 || (item.scale === 1_000 && !/rsus$/i.test(named)))) return false;
  const between = text.slice(Math.min(item.end, next.end), Math.max(item.start, next.start));
  if (!label || /\b(?:worth|value)/i.test(between)) return !label;
  const isInFull = item.bare && item.value >= 1_000;
  return isInFull || !text.startsWith('rsus', label.start) || label.start > item.start;
}

/** What an item is in the offer, as far as it and the one before it tell. */
function roleOf(
  reading: Omit<Reading, 'role'>,
  before: Reading | undefined,
  tokens: readonly Token[],
  text: string,
): Reading['role'] {
  const { item, label, apart, kind, period, payments } = reading;
  if (kind === null && !label && isName(item, tokens, text)) return 'name';
  if (apart && apart.type !== 'party') return 'none';
  if (label?.kind === 'extra' || label?.kind === 'other') return label.kind === 'extra' ? 'extra' : 'none';
  if (isCount(item, label, tokens, text)) return 'shares';
  if (NET.test(text.slice(Math.max(item.end, label?.end ?? 0))) || NET.test(text.slice(item.end))) return 'net';
  if (LIMIT.test(text.slice(0, Math.min(item.start, label?.start ?? item.start)))) return 'limit';
  if (item.percent) {
    if (!label && period === 'year' && before?.kind === 'equity') return 'none';
    const isShare = label ? label.kind === 'equity' : kind === 'equity' || (item.value < 1 && item.value > 0);
    return isShare ? 'percent of the company' : 'part';
  }
  if (!label && before?.role === 'shares') return 'price';
  // A wish.
  if (label?.kind === 'target') return 'none';
  return kind === null && item.bare && !payments && !(period && item.value >= 10) ? 'number' : 'part';
}

const isNear = (value: number, other: number): boolean => value > 0 && Math.abs(other - value) <= value / 50;

/**
 * True where a sum only says in money, by year, by month or in all what other parts say: `15% bonus (£18k)`, `70k rsu (17.5k/yr)`,
 * `8k a month (96k)`, `30k signing: 20k year 1, 10k year 2`.
 */
function restates({ item, label, kind, period }: Reading, parts: readonly Reading[], text: string): boolean {
  if (item.percent) return false;
  const others = parts.filter((part) => part.item !== item);
  const [base, equity] = [
    others.find((part) => part.kind === 'base' || part.kind === null),
    others.find((part) => part.kind === 'equity'),
  ];
  const percent = others.find((part) => part.kind === 'bonus' && part.item.percent)?.item.value ?? 0;
  const bonus = ((base?.item.value ?? 0) * percent) / 100;
  const vested = (equity?.item.value ?? 0) / (paidOver(equity?.around ?? [], text).years ?? 4);
  const yearly = label ? [] : others.filter(({ around }) => yearOf(around, text) !== null);
  const sum = yearly.length > 1 ? yearly.reduce((total, part) => total + part.item.value, 0) : 0;
  return (
    ((kind === null || kind === 'bonus') && isNear(bonus, item.value)) ||
    ((kind === null || (kind === 'equity' && period === 'year')) && isNear(vested, item.value)) ||
    (period === 'month' && [12, 13, 14].some((times) => isNear((base?.item.value ?? 0) / times, item.value))) ||
    isNear(sum, item.value)
  );
}

/**
 * The amounts without the instalments of another, which follow it without labels of their own and add up to it; its own label may stand
 * between: `15k sign-on: 10k now and 5k at month 12`. A base is not paid so.
 */
function withoutInstalments(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]!;
    const next = readings[i + 1];
    const isNamedBehind = !reading.label && next?.label && next.label.start < next.item.start;
    const { label, kind } = isNamedBehind ? next : reading;
    const isPaidOnce = /^(?:sign-on|equity|bonus)$/.test(kind ?? '') && !reading.item.percent;
    const end = readings.findIndex((other, at) => at > i && other.label && other.label !== label);
    const behind = isPaidOnce ? readings.slice(i + 1, end < 0 ? undefined : end) : [];
    let [sum, count] = [0, 0];
    for (const { item } of behind) {
      if (sum >= reading.item.value) break;
      sum += item.value;
      count++;
    }
    const instalments = count > 1 && sum === reading.item.value ? count : null;
    kept.push(instalments ? { ...reading, label, kind, role: 'part', instalments } : reading);
    i += instalments ?? 0;
  }
  return kept;
}

/** The parts without those of a party that is named, where an offer of one's own is stated, too. */
function withoutRivals(parts: readonly Reading[]): readonly Reading[] {
  const isMain = ({ item, kind }: Reading): boolean =>
    !item.percent && (kind === null || kind === 'base' || kind === 'total');
  const own = parts.filter(({ apart }) => !apart);
  return own.some(isMain) && parts.some((part) => part.apart && isMain(part)) ? own : parts;
}

/** What stands between two parts and their labels. */
const textBetween = (one: Reading, other: Reading, text: string): string =>
  text.slice(Math.max(one.item.end, one.label?.end ?? 0), other.item.start);

/** Names the parts without a label: the first amount is the base, the second the equity, in the offer of each party. */
function nameParts(parts: readonly Reading[], tokens: readonly Token[], text: string): Reading[] {
  const unsaid = (['base', 'equity'] as const).filter((kind) => !parts.some((part) => part.kind === kind));
  const firstCue = tokens.find(isCue);
  let free = [...unsaid];
  let last: Reading | undefined;
  return parts.map((part) => {
    const at = tokens.indexOf(part.item);
    const between = last ? tokens.slice(tokens.indexOf(last.item) + 1, at) : [];
    if (between.some((token) => isCue(token) && token !== firstCue)) free = [...unsaid];
    const year = yearOf(part.around, text);
    const isOther =
      /^(?:or|vs|versus|now)$/i.test(text.slice(tokens[at - 1]?.start, tokens[at - 1]?.end)) ||
      year === 'later' ||
      (year === 'first' && last?.kind === 'sign-on');
    const isFar = between.filter(({ type, start }) => type === 'word' || /[.?!;]/.test(text[start] ?? '')).length > 1;
    let { kind } = part;
    // In `10k sign-on + 10k` the second may be more of it, or equity.
    const isEither =
      last?.kind === 'sign-on' &&
      part.item.value <= last.item.value &&
      /^ ?(?:\+|and) ?$/.test(textBetween(last, part, text));
    if (!kind && last && isOther) kind = last.kind;
    else if (!kind && !isEither && !(isFar && free[0] !== 'base')) kind = free.shift() ?? null;
    last = { ...part, kind };
    return last;
  });
}

/** Says that there is none of a component, or asks for it. */
const NONE = /\b(?:no|without|zero|any|what|which|is|the|about) $/i;

/** True for a component that is named with no amount, behind an amount of another: `118k plus equity`, `bonus tbd`. */
function isWithoutAmount(label: Label, read: Pick<OfferText, 'tokens' | 'readings' | 'parts'>, text: string): boolean {
  const at = read.tokens.indexOf(label);
  const isKnown =
    read.readings.some(({ kind }) => kind === label.kind) || read.parts.some(({ kind }) => kind === label.kind);
  const next = read.tokens[at + 1];
  return (
    /^(?:equity|bonus|sign-on)$/.test(label.kind) &&
    !isKnown &&
    read.parts.some(({ item }) => item.start < label.start) &&
    next?.type !== 'word' &&
    !NONE.test(text.slice(0, label.start))
  );
}

/** What an offer holds beside its amounts, in the order of the text. */
function besideIn(read: Pick<OfferText, 'tokens' | 'readings' | 'parts'>, text: string): (Reading | Label)[] {
  const { tokens, readings } = read;
  const paired = new Set(readings.map(({ label }) => label));
  // A number of shares whose value stands behind it is said by that: `2,500 options worth 70k`.
  const isValued = ({ role, item, label }: Reading): boolean => {
    const next = tokens[tokens.indexOf(item) + 1];
    return role === 'shares' && !label && next?.type === 'label' && paired.has(next);
  };
  const amounts = readings.filter(
    (reading) => /^(?:shares|percent of the company|net|limit|extra)$/.test(reading.role) && !isValued(reading),
  );
  const counted = new Set(amounts.map(({ item }) => tokens[tokens.indexOf(item) + 1]));
  const alone = tokens
    .filter((token) => token.type === 'label')
    .filter((label) => !paired.has(label) && !counted.has(label))
    .filter((label) => label.kind === 'extra' || isWithoutAmount(label, read, text));
  const startOf = (one: Reading | Label): number => ('item' in one ? one.item.start : one.start);
  return [...amounts, ...alone].sort((a, b) => startOf(a) - startOf(b));
}

/**
 * Reads what a text (as `unformatted` gives it) says of an offer, sums and labels alike, whether or not it adds up to one.
 * @param only the component that amounts without a label are of; where it is left out, their order tells
 */
export function readOfferText(text: string, regionCurrency: string | null, only?: ComponentKind): OfferText {
  const separate = tokensOf(text, regionCurrency === null ? [] : [regionCurrency]);
  shareUnits(separate, text);
  const tokens = joinRanges(separate, text);
  const pairs = pair(tokens, text);
  const aparts = amountsApart(tokens, text);
  const readings: Reading[] = [];
  for (const item of tokens.filter((token) => token.type === 'item')) {
    const label = pairs.get(item);
    const kind = COMPONENT_KINDS.find((known) => known === label?.kind) ?? only ?? (item.percent ? 'bonus' : null);
    const period = periodOf(item, label, tokens);
    const around = tokensAround(item, label, tokens);
    const payments = paymentsOf(around, period === 'month', text);
    const reading = { item, label, apart: aparts.get(item), kind, period, payments, around, instalments: null };
    readings.push({ ...reading, role: roleOf(reading, readings.at(-1), tokens, text) });
  }
  const stated = withoutRivals(withoutInstalments(readings).filter(({ role }) => role === 'part'));
  const parts = nameParts(
    stated.filter((part) => !restates(part, stated, text)),
    tokens,
    text,
  );
  const hasCue =
    tokens.some(isCue) ||
    readings.some(({ role, label }) => role === 'shares' || (role === 'percent of the company' && label));
  return { tokens, readings, parts, beside: besideIn({ tokens, readings, parts }, text), hasCue };
}

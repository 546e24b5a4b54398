import { COMPONENT_KINDS, type ComponentKind } from './band.js';
import { amountsApart } from './offer-asides.js';
import type { Item } from './offer-money.js';
import { joinRanges, pair, shareUnits } from './offer-parts.js';
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
  /** `part`: of the offer; `none`: of something else; `count`: of shares; `number`: no unit makes it money; `name`: of a company. */
  role: 'part' | 'none' | 'count' | 'number' | 'name';
}

/** A text as it speaks of an offer. */
export interface OfferText {
  tokens: readonly Token[];
  readings: readonly Reading[];
  parts: readonly Reading[];
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

/** True for a number of options or shares rather than their value, also where the value is behind: `8,000 options worth 150k`. */
function isCount(item: Item, label: Label | undefined, tokens: readonly Token[], text: string): boolean {
  const next = label ?? tokens[tokens.indexOf(item) + 1];
  const isPlain = !item.percent && item.scale === 1 && item.currency === null;
  if (!isPlain || next?.type !== 'label' || !COUNTED.test(text.slice(next.start, next.end))) return false;
  const between = text.slice(Math.min(item.end, next.end), Math.max(item.start, next.start));
  if (!label || /\b(?:worth|value)/i.test(between)) return !label;
  return !text.startsWith('rsus', label.start) || label.start > item.start;
}

/** What an item is in the offer, as far as it and the one before it tell. */
function roleOf(
  reading: Omit<Reading, 'role'>,
  before: Reading | undefined,
  tokens: readonly Token[],
  text: string,
): Reading['role'] {
  const { item, label, apart, period } = reading;
  if (!label && isName(item, tokens, text)) return 'name';
  if (apart && apart.type !== 'party') return 'none';
  if (isCount(item, label, tokens, text)) return 'count';
  if (item.percent) {
    const isVesting = !label && period === 'year' && before?.kind === 'equity';
    const isShare = label ? label.kind === 'equity' : item.value < 1 && item.value > 0;
    return isVesting || isShare || label?.kind === 'other' ? 'none' : 'part';
  }
  // The price of a share, what is no component, a wish.
  if (label ? label.kind === 'other' || label.kind === 'target' : before?.role === 'count') return 'none';
  return !label && item.bare ? 'number' : 'part';
}

/** True where a sum only says in money or by year what a part before it said: `15% bonus (£18k)`, `70k rsu (17.5k/yr)`. */
function restates({ item, kind, period }: Reading, parts: readonly Reading[]): boolean {
  const valueOf = (...kinds: (ComponentKind | null)[]): number =>
    parts.find((part) => kinds.includes(part.kind))?.item.value ?? 0;
  const percent = parts.find((part) => part.kind === 'bonus' && part.item.percent)?.item.value ?? 0;
  const bonus = kind === null || kind === 'bonus' ? (valueOf('base', null) * percent) / 100 : 0;
  const vested = kind === null || (kind === 'equity' && period === 'year') ? valueOf('equity') / 4 : 0;
  return !item.percent && [bonus, vested].some((value) => value > 0 && Math.abs(item.value - value) <= value / 50);
}

/** The parts without those of a party that is named, where an offer of one's own is stated, too. */
function withoutRivals(parts: readonly Reading[]): readonly Reading[] {
  const isMain = ({ item, kind }: Reading): boolean =>
    !item.percent && (kind === null || kind === 'base' || kind === 'total');
  const own = parts.filter(({ apart }) => !apart);
  return own.some(isMain) && parts.some((part) => part.apart && isMain(part)) ? own : parts;
}

/** `20k year 1, 10k year 2`. */
const LATER_YEAR = /^,? ?(?:in )?(?:the )?(?:(?:year|yr|y) ?[2-5]|second year|2nd year)\b/i;

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
    const isOther =
      /^(?:or|vs|versus|now)$/i.test(text.slice(tokens[at - 1]?.start, tokens[at - 1]?.end)) ||
      LATER_YEAR.test(text.slice(part.item.end));
    const isFar = between.filter(({ type, start }) => type === 'word' || /[.?!;]/.test(text[start] ?? '')).length > 1;
    let { kind } = part;
    if (!kind && last && isOther) kind = last.kind;
    else if (!kind && !(isFar && free[0] !== 'base')) kind = free.shift() ?? null;
    last = { ...part, kind };
    return last;
  });
}

/** Reads what a text (as `unformatted` gives it) says of an offer, sums and labels alike, whether or not it adds up to one. */
export function readOfferText(text: string, regionCurrency: string | null): OfferText {
  const separate = tokensOf(text, regionCurrency === null ? [] : [regionCurrency]);
  shareUnits(separate, text);
  const tokens = joinRanges(separate, text);
  const pairs = pair(tokens, text);
  const aparts = amountsApart(tokens, text);
  const readings: Reading[] = [];
  for (const item of tokens.filter((token) => token.type === 'item')) {
    const label = pairs.get(item);
    const kind = COMPONENT_KINDS.find((known) => known === label?.kind) ?? (item.percent ? 'bonus' : null);
    const reading = { item, label, apart: aparts.get(item), kind, period: periodOf(item, label, tokens) };
    readings.push({ ...reading, role: roleOf(reading, readings.at(-1), tokens, text) });
  }
  const stated = withoutRivals(readings.filter(({ role }) => role === 'part'));
  const parts = nameParts(
    stated.filter((part) => !restates(part, stated)),
    tokens,
    text,
  );
  const hasCue = tokens.some(isCue) || readings.some(({ role }) => role === 'count');
  return { tokens, readings, parts, hasCue };
}

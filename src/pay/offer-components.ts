import { COMPONENT_KINDS, type ComponentKind } from './band.js';
import { type Apart, amountsApart } from './offer-asides.js';
import { joinRanges, pair, shareUnits } from './offer-parts.js';
import type { Item } from './offer-money.js';
import { type Label, type Token, tokensOf } from './offer-tokens.js';
import { COUNTED, type Period } from './offer-words.js';

/** An amount or percentage of an offer. */
export interface Part {
  item: Item;
  /** Null where nothing says which component it is of. */
  kind: ComponentKind | null;
  labelled: boolean;
  period: Period | null;
}

/** A text as it speaks of an offer. */
export interface OfferText {
  tokens: readonly Token[];
  parts: Part[];
  /** The items that are none of the offer but no part of a name, either. */
  dropped: readonly Item[];
  /** Small numbers that no unit makes money, where they may be meant so. */
  unitless: readonly Item[];
  hasCue: boolean;
  pairs: ReadonlyMap<Item, Label>;
}

const written = ({ start, end }: Item, text: string): string => text.slice(start, end);

/** How often an item is paid, as said between it and its label, right behind the two or right before. */
function periodOf(item: Item, label: Label | undefined, tokens: readonly Token[]): Period | null {
  const own = [item, ...(label ? [label] : [])].map((token) => tokens.indexOf(token));
  const [first, last] = [Math.min(...own), Math.max(...own)];
  for (const token of tokens.slice(first, last)) if (token.type === 'period') return token.period;
  for (let i = last + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.type === 'period') return token.period;
    if (token.type !== 'link' && token.type !== 'span') break;
  }
  const [before, further] = [tokens[first - 1], tokens[first - 2]];
  return before?.type === 'period' && further?.type !== 'item' && further?.type !== 'label' ? before.period : null;
}

/** `3m data engineer`, `2k games`, `at 3m`: a company's name that looks like an amount. */
function isName(item: Item, tokens: readonly Token[], text: string): boolean {
  const before = tokens[tokens.indexOf(item) - 1];
  const stands =
    !before ||
    before.type === 'word' ||
    (before.type === 'link' && !/^(?:of|is)$/i.test(text.slice(before.start, before.end)));
  return stands && /^[1-9][km]$/i.test(written(item, text));
}

/** `1200 RSUs` whose label belongs to the sum that follows. */
function isBeforeCount(item: Item, tokens: readonly Token[], text: string): boolean {
  const next = tokens[tokens.indexOf(item) + 1];
  return next?.type === 'label' && COUNTED.test(text.slice(next.start, next.end));
}

/** True for a number of options or shares rather than their value. */
function isCount(item: Item, label: Label, items: readonly Item[], text: string): boolean {
  if (label.kind !== 'equity' || item.percent || item.scale > 1 || item.currency) return false;
  const word = text.slice(label.start, label.end);
  const inThousands = items.some(({ scale }) => scale > 1);
  const behind = label.start > item.start;
  if (/rsus$/i.test(word)) return behind && (item.bare || inThousands);
  if (COUNTED.test(word)) return behind || !item.bare || inThousands;
  return false;
}

/** True where a sum only says in money or by year what a part before it said: `15% bonus (£18k)`, `70k rsu (17.5k/yr)`. */
function restates({ item, kind, period }: Part, parts: readonly Part[]): boolean {
  if (item.percent) return false;
  const valueOf = (kind: ComponentKind): number | null =>
    parts.find((part) => part.kind === kind && part.item !== item)?.item.value ?? null;
  const base = valueOf('base') ?? parts.find(({ kind }) => kind === null)?.item.value ?? 0;
  const bonus = parts.find((part) => part.kind === 'bonus' && part.item.percent)?.item.value ?? 0;
  const same = [
    kind === null || kind === 'bonus' ? (base * bonus) / 100 : 0,
    kind === null || (kind === 'equity' && period === 'year') ? (valueOf('equity') ?? 0) / 4 : 0,
  ];
  return same.some((value) => value > 0 && Math.abs(item.value - value) <= value / 50);
}

/** `20k year 1, 10k year 2`. */
const LATER_YEAR = /^,? ?(?:in )?(?:the )?(?:(?:year|yr|y) ?[2-5]|second year|2nd year)\b/i;

/** Names the parts without a label: a percentage is the bonus, the first amount the base, the second the equity. */
function nameParts(parts: readonly Part[], parties: Apart['parties'], tokens: readonly Token[], text: string): Part[] {
  const named = parts.filter((part) => !restates(part, parts));
  const unsaid = (['base', 'equity'] as const).filter((kind) => !named.some((part) => part.kind === kind));
  let free = [...unsaid];
  let last: Part | null = null;
  return named.map((part) => {
    const at = tokens.indexOf(part.item);
    const between = last ? tokens.slice(tokens.indexOf(last.item) + 1, at) : [];
    const isOfAnother = last && parties.has(last.item) && parties.get(part.item) !== parties.get(last.item);
    const isSaidAgain = tokens.slice(0, at).filter(({ type }) => type === 'cue').length > 1;
    if (isOfAnother || (isSaidAgain && between.some(({ type }) => type === 'cue'))) free = [...unsaid];
    const joint = tokens[at - 1];
    const isOther =
      last &&
      ((joint?.type === 'parting' && /^(?:or|vs|versus|now)$/i.test(text.slice(joint.start, joint.end))) ||
        LATER_YEAR.test(text.slice(part.item.end)));
    const isFar = between.filter(({ type, start }) => type === 'word' || /[.?!;]/.test(text[start] ?? '')).length > 1;
    const kind = part.kind ?? (isOther ? last!.kind : isFar && free[0] !== 'base' ? null : (free.shift() ?? null));
    last = { ...part, kind };
    return last;
  });
}

/** The parts without those of a party that is named, where an offer of one's own is stated, too. */
function withoutRivals(parts: readonly Part[], parties: Apart['parties']): readonly Part[] {
  const isMain = ({ item, kind }: Part): boolean =>
    !item.percent && (kind === null || kind === 'base' || kind === 'total');
  const others = parts.filter(({ item }) => parties.has(item));
  const own = parts.filter(({ item }) => !parties.has(item));
  return own.some(isMain) && others.some(isMain) ? own : parts;
}

const isKind = (kind: string | undefined): kind is ComponentKind => COMPONENT_KINDS.some((known) => known === kind);

/** Reads what a text (as `unformatted` gives it) says of an offer, sums and labels alike, whether or not it adds up to one. */
export function readOfferText(text: string, regionCurrency: string | null): OfferText {
  const separate = tokensOf(text, regionCurrency === null ? [] : [regionCurrency]);
  shareUnits(separate, text);
  const tokens = joinRanges(separate, text);
  const items = tokens.filter((token) => token.type === 'item');
  const pairs = pair(tokens, text);
  const { asides, parties } = amountsApart(tokens, text);
  const hasCue = tokens.some(({ type }) => type === 'cue' || type === 'party');

  const parts: Part[] = [];
  const dropped: Item[] = [];
  const unitless: Item[] = [];
  let counted = false;
  for (const item of items) {
    const label = pairs.get(item);
    const isPrice: boolean = counted && !label && !item.percent;
    const isOther = label && (label.kind === 'other' || (label.kind === 'target' && !item.percent));
    counted = label !== undefined && isCount(item, label, items, text);
    const period = periodOf(item, label, tokens);
    const isVesting = item.percent && !label && period === 'year' && parts.at(-1)?.kind === 'equity';
    const isShare = item.percent && (label ? label.kind === 'equity' : item.value < 1 && item.value > 0);
    if (asides.has(item) || isOther || counted || isPrice || isShare || isVesting) dropped.push(item);
    else if (!label && item.bare) (isBeforeCount(item, tokens, text) ? dropped : unitless).push(item);
    else if (label || !isName(item, tokens, text)) {
      const kind = isKind(label?.kind) ? label.kind : item.percent ? 'bonus' : null;
      parts.push({ item, kind, labelled: label !== undefined, period });
    }
  }
  const named = nameParts(withoutRivals(parts, parties), parties, tokens, text);
  dropped.push(...parts.map(({ item }) => item).filter((item) => !named.some((part) => part.item === item)));
  return { tokens, parts: named, dropped, unitless, hasCue, pairs };
}

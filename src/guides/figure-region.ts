import type { Band } from '../pay/band.js';
import { placesOf } from './places.js';

/** Whose a figure is: the region that its sentence names for it. */

type Region = Pick<Band, 'label' | 'places' | 'currency'>;

/** `fintech firms in Boston`: where other employers are, which does not say whose a figure is. */
const OTHER_EMPLOYERS =
  /\b(?:firms|companies|employers|peers|market|startups|banks|competitors)(?: [\w/-]+){0,4} in (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*/gu;

/** The regions that a stretch of text names. */
function regionsIn(text: string, regions: readonly Region[]): string[] {
  const named = new Set(placesOf(text.replace(OTHER_EMPLOYERS, ' ')));
  const byPlace = regions.filter(({ places }) => places.some((place) => named.has(place)));
  const byLabel = regions.filter(({ places, label }) => places.length === 0 && text.includes(label));
  return [...byPlace, ...byLabel].map(({ label }) => label);
}

const only = (labels: readonly string[]): string | null => (labels.length === 1 ? (labels[0] ?? null) : null);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The region whose part of the text a heading begins: the one that it names, else the one that is told from the others by words which
 * all stand in it, as `Senior PM` is in `L62 Senior Product Manager`. Null where that is none or several.
 */
export function regionOfHeading(heading: string, regions: readonly Region[]): string | null {
  const named = only(regionsIn(heading, regions));
  if (named) return named;
  const there = new Set(wordsOf(heading));
  const labels = regions.map(({ label }) => wordsOf(label));
  const telling = labels.map((words) => words.filter((word) => !labels.every((other) => other.includes(word))));
  const found = regions.filter((_region, i) => telling[i]?.length && telling[i].every((word) => there.has(word)));
  return only(found.map(({ label }) => label));
}

/** An amount, and where it stands in its sentence. */
interface Spot {
  start: number;
  end: number;
  currency: string | null;
}

/** What joins the amounts of a list. */
const SLASH = /^\s*\/\s*$/;
/** Where what stands behind an amount ends, and what stands before the next one begins. */
const SEPARATOR = /[,;/.—–]|\)|\b(?:or|and|with|plus|vs)\b|\+/;

/** The regions of a list such as `R$265,000 / R$310,000 / $170,000`, one amount for each region in the guide's order; null for any other list. */
function listOf(sentence: string, spots: readonly Spot[], i: number, regions: readonly Region[]): string[] | null {
  let end = i + 1;
  while (end < spots.length && SLASH.test(sentence.slice(spots[end - 1]?.end, spots[end]?.start))) end++;
  const list = spots.slice(i, end);
  const fits = list.length === regions.length && list.every(({ currency }, j) => currency === regions[j]?.currency);
  const isByRegion =
    list.length > 2 || /\brespectively\b/i.test(sentence) || new Set(list.map(({ currency }) => currency)).size > 1;
  return fits && list.length > 1 && isByRegion ? regions.map(({ label }) => label) : null;
}

/** What is known of the regions when a sentence begins. */
export interface Named {
  /** The region that was named last; null where none was, or several in one sentence. */
  last: string | null;
  /** Every region that was named so far. */
  all: readonly string[];
}

/** The stretch behind an amount, up to the next one: what belongs to the amount, and what introduces the next. */
function splitGap(gap: string): { own: string; next: string } {
  const bracket = /^[^(]{0,24}\(([^()\d]+)\)/.exec(gap)?.[1];
  if (bracket) return { own: bracket, next: gap.slice(gap.indexOf(')')) };
  const cut = gap.search(SEPARATOR);
  return cut < 0 ? { own: gap, next: '' } : { own: gap.slice(0, cut), next: gap.slice(cut) };
}

/** The labels of a sentence's amounts, as far as it or `carried` names them, and every region that it names. */
function labelsIn(
  sentence: string,
  spots: readonly Spot[],
  regions: readonly Region[],
  carried: string | null,
): { labels: (string | null)[]; inSentence: ReadonlySet<string> } {
  const lead = only(regionsIn(sentence.slice(0, spots[0]?.start), regions));
  const inSentence = new Set(lead ? [lead] : []);
  const labels: (string | null)[] = [];
  let current = lead ?? carried;
  for (let i = 0; i < spots.length; i++) {
    const list = lead ? null : listOf(sentence, spots, i, regions);
    if (list) {
      labels.push(...list);
      for (const label of list) inSentence.add(label);
      i += list.length - 1;
      current = null;
      continue;
    }
    const isLast = i === spots.length - 1;
    const gap = sentence.slice(spots[i]?.end, spots[i + 1]?.start);
    const { own, next } = splitGap(gap);
    const behind = only(regionsIn(own, regions)) ?? (isLast ? only(regionsIn(gap, regions)) : null);
    if (behind) {
      // `$510K total ($290K base + $220K options) for San Francisco`: the region is that of all three
      if (inSentence.size === 0) labels.fill(behind);
      inSentence.add(behind);
      labels.push(behind);
      current = inSentence.size === 1 ? behind : null;
      continue;
    }
    labels.push(current);
    const before = isLast ? null : only(regionsIn(next, regions));
    if (before) inSentence.add(before);
    current = before ?? current;
  }
  return { labels, inSentence };
}

/**
 * The region of each amount of a sentence; null where none is named for it.
 * @param before the regions of the sentences before: a text that has named one region alone is about it until it names another
 */
export function regionsOf(
  sentence: string,
  spots: readonly Spot[],
  regions: readonly Region[],
  before: Named,
): { of: (string | null)[]; named: Named } {
  const { labels, inSentence } = labelsIn(sentence, spots, regions, before.all.length < 2 ? before.last : null);
  // An amount in another currency is not of a region that only a sentence before names.
  const isOf = (label: string | null, currency: string | null): boolean =>
    label === null ||
    currency === null ||
    inSentence.has(label) ||
    regions.some((region) => region.label === label && region.currency === currency);
  const [one = before.last] = inSentence;
  return {
    of: labels.map((label, i) => (isOf(label, spots[i]?.currency ?? null) ? label : null)),
    named: { last: inSentence.size > 1 ? null : one, all: [...new Set([...before.all, ...inSentence])] },
  };
}

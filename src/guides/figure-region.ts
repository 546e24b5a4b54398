import type { Band } from '../pay/band.js';
import { placesOf } from './places.js';

/** Whose a figure is: the region that its sentence names for it. */

type Region = Pick<Band, 'label' | 'places' | 'currency'>;

/** `fintech firms in Boston`: where others are, which says nothing of whose a figure is. */
const OTHERS =
  /\b(?:firms|companies|employers|peers|market|talent|startups|banks|competitors|roles|engineers|data)\b(?: [\w/-]+){0,4} in (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*/giu;

/** The regions that a stretch of text names. */
function regionsIn(text: string, regions: readonly Region[]): string[] {
  const named = new Set(placesOf(text.replace(OTHERS, ' ')));
  const byPlace = regions.filter(({ places }) => places.some((place) => named.has(place)));
  const byLabel = regions.filter(({ places, label }) => places.length === 0 && text.includes(label));
  return [...byPlace, ...byLabel].map(({ label }) => label);
}

const only = (labels: readonly string[]): string | null => (labels.length === 1 ? (labels[0] ?? null) : null);

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

/** `R$265,000 / R$310,000 / $170,000`: an amount a region in the guide's order; null where the list is none such. */
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

/**
 * The region of each amount of a sentence; null where none is named for it.
 * @param before what the sentences before it named: a guide that names one region at first speaks of it until it names another
 */
export function regionsOf(
  sentence: string,
  spots: readonly Spot[],
  regions: readonly Region[],
  before: Named,
): { of: (string | null)[]; named: Named } {
  const lead = only(regionsIn(sentence.slice(0, spots[0]?.start), regions));
  const carried = before.all.length < 2 ? before.last : null;
  const of: (string | null)[] = [];
  let current = lead ?? carried;
  const inSentence = new Set(lead ? [lead] : []);
  for (let i = 0; i < spots.length; i++) {
    const list = lead ? null : listOf(sentence, spots, i, regions);
    if (list) {
      of.push(...list);
      i += list.length - 1;
      list.forEach((label) => inSentence.add(label));
      current = null;
      continue;
    }
    const gap = sentence.slice(spots[i]?.end, spots[i + 1]?.start);
    const bracket = /^[^(]{0,24}\(([^()\d]+)\)/.exec(gap)?.[1];
    const cut = gap.search(SEPARATOR);
    const head = bracket ?? (cut < 0 ? gap : gap.slice(0, cut));
    const own = only(regionsIn(head, regions)) ?? (spots[i + 1] ? null : only(regionsIn(gap, regions)));
    if (own) {
      // `$510K total ($290K base + $220K options) for San Francisco`: all of them are
      if (inSentence.size === 0) for (let j = 0; j < of.length; j++) of[j] = own;
      if (inSentence.size > 0 && !inSentence.has(own) && lead !== own) inSentence.add(own);
      inSentence.add(own);
      of.push(own);
      current = inSentence.size === 1 ? own : null;
    } else of.push(current);
    const tail = cut < 0 || bracket ? gap.slice(bracket ? gap.indexOf(')') : gap.length) : gap.slice(cut);
    const next = spots[i + 1] ? only(regionsIn(tail, regions)) : null;
    if (next && !own) {
      inSentence.add(next);
      current = next;
    }
  }
  const labels = spots.length === 0 ? regionsIn(sentence, regions) : [...inSentence];
  const all = [...new Set([...before.all, ...labels])];
  const last = labels.length === 1 ? (labels[0] ?? null) : labels.length > 1 ? null : before.last;
  return {
    of: of.map((label, i) => {
      const region = regions.find((one) => one.label === label);
      const { currency = null } = spots[i] ?? {};
      // carried from a sentence before, to an amount in another currency: it is not of that region
      return region && currency !== null && !inSentence.has(region.label) && region.currency !== currency
        ? null
        : label;
    }),
    named: { last, all },
  };
}

import { type Amount, readAmounts } from '../pay/amounts.js';
import { type Band, type ComponentKind, componentKindOf, saysYearly } from '../pay/band.js';
import { placesOf } from './places.js';

/** An amount that a text asks for or accepts, where it says of which component, in which currency and for which region. */
export interface StatedAmount {
  component: ComponentKind;
  value: number;
  /** The upper end, where a range is stated. */
  high: number | null;
  /** ISO 4217. */
  currency: string;
  /** The label of the region that the sentence names; null where it names none. */
  region: string | null;
  /** There where equity is stated by year rather than by grant. */
  yearly?: boolean | null;
}

/** A region of the guide, by which a sentence may name it. */
export type Region = Pick<Band, 'label' | 'places' | 'currency'>;

/** An amount, or a range, and where it stands in its sentence. */
interface Found extends Omit<Amount, 'high'> {
  value: number;
  /** Null where one amount is written. */
  high: number | null;
}

/** An amount in a sentence, with the component of pay that the words about it name. */
export interface Figure extends Found {
  component: ComponentKind | null;
  /** For equity: true where the words say it by year, false where they say it by grant, null where they do not say. */
  yearly: boolean | null;
}

const SLASH = /^\s*\/\s*$/;
const CLAUSE = /[,;:()]|\swith\s|\sand\s|\splus\s|\s\+\s/;

const foundIn = (sentence: string, regions: readonly Region[]): Found[] =>
  readAmounts(
    sentence,
    regions.map(({ currency }) => currency),
  ).map((amount) => ({ ...amount, value: amount.low, high: amount.high === amount.low ? null : amount.high }));

/** The component that the words about an amount name: those behind it first, as far as the next amount or clause. */
function componentAt(sentence: string, found: readonly Found[], i: number): ComponentKind | null {
  const { start, end } = found[i] as Found;
  const behind = sentence.slice(end, found[i + 1]?.start ?? sentence.length).split(CLAUSE)[0] ?? '';
  const before =
    sentence
      .slice(found[i - 1]?.end ?? 0, start)
      .split(CLAUSE)
      .at(-1) ?? '';
  return componentKindOf(behind) ?? componentKindOf(before);
}

/** The words behind a figure, as far as the next one: do they say it by year or by grant? */
function yearlyAt(sentence: string, found: readonly Found[], i: number): boolean | null {
  const behind = sentence.slice(found[i]?.end, found[i + 1]?.start ?? sentence.length);
  if (saysYearly(behind.split(CLAUSE)[0] ?? '')) return true;
  return /\d\s?-?\s?(?:yr|years?)\b|\bgrant\b/i.test(behind) ? false : null;
}

/** Every amount of a sentence, in order. */
export function figuresIn(sentence: string, regions: readonly Region[]): Figure[] {
  const found = foundIn(sentence, regions);
  return found.map((one, i) => ({
    ...one,
    component: componentAt(sentence, found, i),
    yearly: yearlyAt(sentence, found, i),
  }));
}

/**
 * The one region that a sentence names; null where it names none, undefined where it names several. What it begins with counts before all else:
 * `In Charlotte, ask for more than New York pays`.
 */
export function regionOf(sentence: string, regions: readonly Region[]): string | null | undefined {
  const lead = /^[“"]?(?:in|for) ([^,]{2,40}),/i.exec(sentence)?.[1];
  const first = lead === undefined ? null : regionOf(lead, regions);
  if (first) return first;
  const named = new Set(placesOf(sentence));
  const labels = regions.filter(({ places }) => places.some((place) => named.has(place))).map(({ label }) => label);
  return labels.length < 2 ? (labels[0] ?? null) : undefined;
}

/** `R$215,000 / R$250,000 / $145,000 base respectively`: an amount a region, in their order; the currencies must agree. */
function listsIn(sentence: string, found: readonly Found[], regions: readonly Region[]): StatedAmount[] {
  const stated: StatedAmount[] = [];
  for (let i = 0; i < found.length;) {
    let end = i + 1;
    while (end < found.length && SLASH.test(sentence.slice(found[end - 1]?.end, found[end]?.start))) end++;
    const list = found.slice(i, end);
    const component = componentAt(sentence, found, end - 1) ?? componentAt(sentence, found, i);
    const fits = list.length === regions.length && list.every(({ currency }, j) => currency === regions[j]?.currency);
    if (!fits || !component) return [];
    list.forEach(({ value, high }, j) => {
      const { label, currency } = regions[j] as Region;
      stated.push({ component, value, high, currency, region: label });
    });
    i = end;
  }
  return stated;
}

/**
 * The amounts of a sentence of which component, currency and region are certain, the first of each component. None where the
 * sentence mixes currencies or regions so that it does not say whose an amount is.
 */
export function statedIn(sentence: string, regions: readonly Region[]): StatedAmount[] {
  const found = foundIn(sentence, regions);
  const isList = found.some(({ start }, i) => i > 0 && SLASH.test(sentence.slice(found[i - 1]?.end, start)));
  // `£115,000 / £72,000 options`, `R$325,000+ with R$155,000 in options`: the base, and then the equity
  const between = sentence.slice(found[0]?.end, found[1]?.start);
  const isPair =
    found.length === 2 &&
    /^\s*(?:\/|with|and|plus|\+)\s*$/.test(between) &&
    componentAt(sentence, found, 0) === null &&
    componentAt(sentence, found, 1) === 'equity';
  if ((isList && !isPair) || /\brespectively\b/i.test(sentence)) return listsIn(sentence, found, regions);
  const region = regionOf(sentence, regions);
  if (region === undefined) return [];
  const stated: StatedAmount[] = [];
  found.forEach(({ value, high, currency }, i) => {
    const component = componentAt(sentence, found, i) ?? (isPair ? 'base' : null);
    const isKnown = stated.some((other) => other.component === component && other.currency === currency);
    const yearly = component === 'equity' && yearlyAt(sentence, found, i) === true;
    if (component && currency && !isKnown)
      stated.push({ component, value, high, currency, region, ...(yearly && { yearly }) });
  });
  return new Set(stated.map(({ currency }) => currency)).size > 1 ? [] : stated;
}

import type { Figure } from '../guides/stated-amounts.js';
import { namesPlace } from '../guides/places.js';
import { type Band, type ComponentKind, componentOf, equityNoun, isYearly } from '../pay/band.js';
import { atPlace, placeIn, sayable } from '../pay/place.js';
import { inRange, type Range } from '../pay/range.js';

/** Why an amount is not brought into another region's range. */
export type WhyNot =
  /** One of the regions has no range of the component, or one amount in its place. */
  | { kind: 'no range'; component: ComponentKind }
  /** The regions are levels of the job, not places. */
  | { kind: 'levels' }
  /** Different kinds of equity. */
  | { kind: 'equity' }
  /** A year's worth of equity, and a grant. */
  | { kind: 'yearly' }
  /** Sources whose places come out more than 3 % apart. */
  | { kind: 'disagree' };

/** An amount of one component; `yearly`: whether its words say equity by year (true) or by grant (false). */
export type Scalable = Pick<Figure, 'value' | 'high'> & { component: ComponentKind; yearly?: boolean | null };

const AGREE = 0.03;

function obstacle({ component, yearly }: Scalable, from: Band, to: Band): WhyNot | null {
  if (!namesPlace(from.label) || !namesPlace(to.label)) return { kind: 'levels' };
  const [own, other] = [componentOf(from, component), componentOf(to, component)];
  if (!own?.range || !other?.range || own.range.low === own.range.high) return { kind: 'no range', component };
  if (component !== 'equity') return null;
  if (equityNoun(own.label) !== equityNoun(other.label)) return { kind: 'equity' };
  const isMixed = isYearly(own) !== isYearly(other) || (yearly != null && yearly !== isYearly(own));
  return isMixed ? { kind: 'yearly' } : null;
}

/** The amount at the same place in another range, not rounded. The lower end of `from` is below its upper. */
export const scaled = (amount: number, from: Range, to: Range): number => atPlace(placeIn(amount, from) ?? 0, to);

const rangeIn = (band: Band, kind: ComponentKind): Range => componentOf(band, kind)?.range as Range;

/**
 * Brings an amount into a region's range, to the same place that it has in the ranges of its sources: the mean of them, as people say
 * it, in the region's currency. Nothing is converted by a rate.
 */
export function scaledInto(amount: Scalable, sources: readonly Band[], to: Band): Scalable | WhyNot {
  const why = sources.map((from) => obstacle(amount, from, to)).find((found) => found !== null);
  if (why) return why;
  const { component } = amount;
  const range = rangeIn(to, component);
  const isInside = (value: number): boolean => sources.every((from) => inRange(value, rangeIn(from, component)));
  const results = [amount.value, amount.high].map((value) => {
    if (value === null) return null;
    const exact = sources.map((from) => scaled(value, rangeIn(from, component), range));
    if (Math.max(...exact) > Math.min(...exact) * (1 + AGREE)) return undefined;
    const mean = exact.reduce((sum, one) => sum + one, 0) / exact.length;
    return sayable(mean, component, range, to.currency, isInside(value));
  });
  const [value, high] = results;
  return value == null || high === undefined ? { kind: 'disagree' } : { ...amount, value, high };
}

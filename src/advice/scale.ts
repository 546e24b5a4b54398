import { namesPlace } from '../guides/places.js';
import { type Band, type ComponentKind, componentOf, equityNoun, isYearly } from '../pay/band.js';
import { atPlace, placeIn, sayable } from '../pay/place.js';
import { inRange, type Range } from '../pay/range.js';

/** Why no estimate of an amount is made for another region. */
export type WhyNot =
  /** One of the regions has no range of the component, or one amount in its place. */
  | { kind: 'no range'; component: ComponentKind }
  /** The regions are levels of the job, not places. */
  | { kind: 'levels' }
  /** Different kinds of equity. */
  | { kind: 'equity' }
  /** A year's worth of equity, and a grant. */
  | { kind: 'yearly' };

/** An amount or a range of one component; `per` as its text says it, null where it does not. */
export interface Scalable {
  component: ComponentKind;
  low: number;
  high: number | null;
  per: 'year' | 'month' | 'grant' | null;
}

function obstacle({ component, per }: Scalable, from: Band, to: Band): WhyNot | null {
  if (!namesPlace(from.label) || !namesPlace(to.label)) return { kind: 'levels' };
  const [own, other] = [componentOf(from, component), componentOf(to, component)];
  if (!own?.range || !other?.range || own.range.low === own.range.high) return { kind: 'no range', component };
  if (component !== 'equity') return null;
  if (equityNoun(own.label) !== equityNoun(other.label)) return { kind: 'equity' };
  const isMixed = isYearly(own) !== isYearly(other) || (per === 'year') !== isYearly(own);
  return isMixed ? { kind: 'yearly' } : null;
}

/** The amount at the same place in another range, not rounded. The lower end of `from` is below its upper. */
export const scaled = (amount: number, from: Range, to: Range): number => atPlace(placeIn(amount, from) ?? 0, to);

const rangeIn = (band: Band, kind: ComponentKind): Range => componentOf(band, kind)?.range as Range;

/**
 * Estimates an amount for another region: the same place in its range as in the ranges of the sources, rounded as people say it, in the
 * region's currency. Nothing is converted by a rate. Where the sources come to different amounts, the range from the lowest to the highest.
 */
export function estimateFor(amount: Scalable, sources: readonly Band[], to: Band): Range | WhyNot {
  const why = sources.map((from) => obstacle(amount, from, to)).find((found) => found !== null);
  if (why) return why;
  const { component } = amount;
  const range = rangeIn(to, component);
  const ends = [amount.low, amount.high ?? amount.low].flatMap((value) =>
    sources.map((source) => {
      const from = rangeIn(source, component);
      return sayable(scaled(value, from, range), component, range, to.currency, inRange(value, from));
    }),
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

import {
  type Band,
  type Component,
  componentKindOf,
  componentOf,
  type ComponentKind,
  isYearly,
  vestingYears,
} from '../pay/band.js';
import type { Offer } from '../pay/offer.js';
import { placeIn } from '../pay/place.js';
import type { Range } from '../pay/range.js';

/** One component of an offer against the guide's range. Amounts in the region's currency; a bonus in per cent where `percent`. */
export interface OfferPart {
  kind: ComponentKind;
  /** In the unit of the range: a grant or a year's worth of it. */
  value: number;
  percent: boolean;
  /** True where the equity was told by year and the guide states grants, or the other way round. */
  converted: boolean;
  range: Range | null;
  /** Range penetration; null where the guide has no range. */
  place: number | null;
  /** True for an amount that cannot be: `118` or `118 million` for a base salary. */
  implausible: boolean;
}

/** The years over which a grant vests where its heading does not say. */
const YEARS = 4;
/** How far outside of a range an amount may lie and still be meant: ten times. */
const FAR = 10;

/** The vesting years of a guide's equity. */
export const yearsOf = (component: Component | undefined): number => vestingYears(component?.label ?? '') ?? YEARS;

/** `10–15 %` as a range of percentages; null where a component states none. */
export function percentRange(component: Component | undefined): Range | null {
  const [, low, high = low] =
    /(\d+(?:\.\d+)?)\s?(?:%\s?)?(?:[-–]\s?(\d+(?:\.\d+)?)\s?)?%/.exec(component?.text ?? '') ?? [];
  return low === undefined ? null : { low: Number(low), high: Number(high) };
}

function part(kind: ComponentKind, value: number, range: Range | null, more: Partial<OfferPart> = {}): OfferPart {
  const implausible = range !== null && !more.percent && (value * FAR < range.low || value > range.high * FAR);
  const place = range && !implausible ? placeIn(value, range) : null;
  return { kind, value, percent: false, converted: false, range, place, implausible, ...more };
}

function equityPart({ value, per }: NonNullable<Offer['equity']>, component: Component | undefined): OfferPart {
  const yearly = component !== undefined && isYearly(component);
  const years = yearsOf(component);
  const range = component?.range ?? null;
  if (range && yearly && per === 'grant') return part('equity', value / years, range, { converted: true });
  if (range && !yearly && per === 'year') return part('equity', value * years, range, { converted: true });
  return part('equity', value, range);
}

function bonusPart(
  bonus: NonNullable<Offer['bonus']>,
  base: number | null,
  component: Component | undefined,
): OfferPart {
  const percents = percentRange(component);
  const range = component?.range ?? null;
  if ('percent' in bonus) {
    if (!percents && range && base) return part('bonus', (base * bonus.percent) / 100, range, { converted: true });
    return part('bonus', bonus.percent, percents, { percent: true });
  }
  if (!range && percents && base)
    return part('bonus', Math.round((1000 * bonus.value) / base) / 10, percents, { percent: true, converted: true });
  return part('bonus', bonus.value, range);
}

/** The components of an offer against the ranges of a region, in the order in which they are shown. The currencies agree. */
export function offerParts(offer: Offer, region: Band): OfferPart[] {
  const { base, equity, bonus, signOn, total } = offer;
  const rangeOf = (kind: ComponentKind): Range | null => componentOf(region, kind)?.range ?? null;
  // A range of stock and bonus together is neither’s.
  const own = componentOf(region, 'equity');
  const ofEquity =
    own && componentKindOf(own.label.replace(/stock|equity|rsus?/gi, '')) === 'bonus' ? { ...own, range: null } : own;
  return [
    ...(base === null ? [] : [part('base', base, rangeOf('base'))]),
    ...(equity ? [equityPart(equity, ofEquity)] : []),
    ...(bonus ? [bonusPart(bonus, base, componentOf(region, 'bonus'))] : []),
    ...(signOn === null ? [] : [part('sign-on', signOn, rangeOf('sign-on'))]),
    ...(total === null ? [] : [part('total', total, rangeOf('total'))]),
  ];
}

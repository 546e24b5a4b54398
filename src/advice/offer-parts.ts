import {
  type Band,
  type Component,
  componentKindOf,
  componentOf,
  type ComponentKind,
  isYearly,
  percentRange,
  VESTING_YEARS,
  yearsOf,
} from '../pay/band.js';
import type { Offer, StatedPay } from '../pay/offer.js';
import { placeIn } from '../pay/place.js';
import type { Range } from '../pay/range.js';

/** One component of an offer against the guide's range. Amounts in the region's currency; a bonus in per cent where `percent`. */
export interface OfferPart {
  kind: ComponentKind;
  /** In the unit of the range, a grant over the guide's years or a year's worth of it; both ends are the same where it is one amount. */
  amount: Range;
  percent: boolean;
  /** What the offer states, where `amount` was worked out from it: by year (1), by grant over so many years, of the base. */
  stated: { amount: Range; percent: boolean; years: number | null } | null;
  /** The words that the amount was read from, as typed, where they do not state it themselves. */
  from: string | null;
  /** The unit that it was read in, where none was typed and no other fits. */
  unit: string | null;
  /** Over how many years it is paid, where it is paid once. */
  years: number;
  range: Range | null;
  /** Range penetration of both ends; null where the guide has no range. */
  place: Range | null;
  /** True for an amount that cannot be: `118 million` for a base salary. */
  implausible: boolean;
}

/** How far outside of a range an amount may lie and still be meant: ten times. */
const FAR = 10;

/** Both ends of a range by the same arithmetic. */
export const bothEnds = ({ low, high }: Range, of: (end: number) => number): Range => ({
  low: of(low),
  high: of(high),
});

const readFrom = ({ from, unit }: StatedPay): Pick<OfferPart, 'from' | 'unit'> => ({
  from: from ?? null,
  unit: unit ?? null,
});

function part(
  kind: ComponentKind,
  { low, high }: Range,
  range: Range | null,
  more: Partial<OfferPart> = {},
): OfferPart {
  const implausible = range !== null && !more.percent && (low * FAR < range.low || high > range.high * FAR);
  const places = range && !implausible ? [placeIn(low, range), placeIn(high, range)] : [];
  const [from, to] = places;
  const place = typeof from === 'number' && typeof to === 'number' ? { low: from, high: to } : null;
  return {
    kind,
    amount: { low, high },
    percent: false,
    stated: null,
    from: null,
    unit: null,
    years: 1,
    range,
    place,
    implausible,
    ...more,
  };
}

/** Equity in the guide's unit: a year's worth where the guide states that, else a grant over the guide's years. */
function equityPart(equity: NonNullable<Offer['equity']>, component: Component | undefined): OfferPart {
  const range = component?.range ?? null;
  const guideYears = component && isYearly(component) ? 1 : yearsOf(component);
  const years = equity.per === 'year' ? 1 : (equity.vestingYears ?? (guideYears === 1 ? VESTING_YEARS : guideYears));
  if (!range || years === guideYears) return part('equity', equity, range, readFrom(equity));
  const stated = { amount: equity, percent: false, years };
  return part(
    'equity',
    bothEnds(equity, (end) => Math.round((end / years) * guideYears)),
    range,
    { stated, ...readFrom(equity) },
  );
}

function bonusPart(
  bonus: NonNullable<Offer['bonus']>,
  base: Range | null,
  component: Component | undefined,
): OfferPart {
  const percents = percentRange(component);
  const range = component?.range ?? null;
  const stated = { amount: bonus, percent: bonus.percent, years: null };
  const isSure = base && (base.low === base.high || bonus.low === bonus.high);
  if (bonus.percent) {
    if (percents || !range || !isSure) return part('bonus', bonus, percents, { percent: true });
    const worth = { low: (base.low * bonus.low) / 100, high: (base.high * bonus.high) / 100 };
    return part('bonus', worth, range, { stated });
  }
  if (range || !percents || !isSure) return part('bonus', bonus, range, readFrom(bonus));
  const share = { low: bonus.low / base.high, high: bonus.high / base.low };
  return part(
    'bonus',
    bothEnds(share, (end) => Math.round(1000 * end) / 10),
    percents,
    { percent: true, stated },
  );
}

/** The components of an offer against the ranges of a region, in the order in which they are shown. The currencies agree. */
export function offerParts(offer: Offer, region: Band): OfferPart[] {
  const { base, equity, bonus, signOn, total } = offer;
  const rangeOf = (kind: ComponentKind): Range | null => componentOf(region, kind)?.range ?? null;
  // A range of stock and bonus together is neither’s.
  const own = componentOf(region, 'equity');
  const ofEquity =
    own && componentKindOf(own.label.replace(/stock|equity|rsus?/gi, '')) === 'bonus' ? { ...own, range: null } : own;
  const plain = (kind: ComponentKind, pay: Offer['base']): OfferPart[] =>
    pay ? [part(kind, pay, rangeOf(kind), readFrom(pay))] : [];
  return [
    ...plain('base', base),
    ...(equity ? [equityPart(equity, ofEquity)] : []),
    ...(bonus ? [bonusPart(bonus, base, componentOf(region, 'bonus'))] : []),
    ...plain('sign-on', signOn).map((one) => ({ ...one, years: signOn?.years ?? 1 })),
    ...plain('total', total),
  ];
}

import { type Band, componentOf, equityNoun } from '../pay/band.js';
import type { Offer } from '../pay/offer.js';
import { percentRange, yearsOf } from './offer-parts.js';

/** What an offer pays in its first year, in whole units of the region's currency: base, bonus, and a year of the grant by even vesting. */
export interface FirstYear {
  amount: number;
  /** What was counted. */
  of: readonly ('base' | 'bonus' | 'equity')[];
  /** The equity that no value is put on: `options`. */
  without: string | null;
  /** True where the guide builds its total in the same way, so that the two can be compared. */
  comparable: boolean;
}

/** Equity that has a price today. */
const PRICED = new Set(['RSUs', 'equity']);
const NEAR = 0.02;

/** True where the guide's total is base + a year of the grant + the lower bonus percentage, within 2 % at both ends. */
function isBuiltAlike(region: Band): boolean {
  const [base, equity, total] = (['base', 'equity', 'total'] as const).map((kind) => componentOf(region, kind)?.range);
  const percent = percentRange(componentOf(region, 'bonus'))?.low;
  if (!base || !equity || !total || percent === undefined) return false;
  const years = yearsOf(componentOf(region, 'equity'));
  return (['low', 'high'] as const).every(
    (end) => Math.abs(base[end] + equity[end] / years + (base[end] * percent) / 100 - total[end]) <= NEAR * total[end],
  );
}

/** The worth of an offer's first year; null where it states no base salary, or nothing else. */
export function firstYear({ base, equity, bonus }: Offer, region: Band): FirstYear | null {
  if (base === null || (!equity && !bonus)) return null;
  const component = componentOf(region, 'equity');
  const noun = equityNoun(component?.label ?? '');
  const counted = equity !== null && PRICED.has(noun) ? equity : null;
  const ofGrant = counted ? (counted.per === 'year' ? counted.value : counted.value / yearsOf(component)) : 0;
  const ofBonus = bonus ? ('percent' in bonus ? (base * bonus.percent) / 100 : bonus.value) : 0;
  return {
    amount: Math.round(base + ofBonus + ofGrant),
    of: ['base', ...(bonus ? (['bonus'] as const) : []), ...(counted ? (['equity'] as const) : [])],
    without: equity && !counted ? noun : null,
    comparable: bonus !== null && counted !== null && isBuiltAlike(region),
  };
}

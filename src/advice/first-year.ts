import { type Band, type Component, componentOf, equityNoun, NEAR_TOTAL, percentRange, yearsOf } from '../pay/band.js';
import type { Offer } from '../pay/offer.js';
import type { Range } from '../pay/range.js';
import { bothEnds } from './offer-parts.js';

/** What an offer pays in its first year, in whole units of the region's currency: base, bonus, and what vests of the grant. */
export interface FirstYear {
  /** Both ends are the same where the offer states no range. */
  amount: Range;
  /** What was counted. */
  of: readonly ('base' | 'bonus' | 'equity')[];
  /** What of the grant was counted: a year by even vesting, or so many per cent of it. */
  vesting: 'even' | number;
  /** The components that the offer states and no value is put on, in words. */
  without: readonly string[];
  /** True where the guide builds its total in the same way, so that the two can be compared. */
  comparable: boolean;
}

/** Equity that has a price today. */
const PRICED = new Set(['RSUs', 'equity']);
const NONE: Range = { low: 0, high: 0 };

/** True where the guide's total is base + a year of the grant + the lower bonus percentage, within 2 % at both ends. */
function isBuiltAlike(region: Band): boolean {
  const [base, equity, total] = (['base', 'equity', 'total'] as const).map((kind) => componentOf(region, kind)?.range);
  const percent = percentRange(componentOf(region, 'bonus'))?.low;
  if (!base || !equity || !total || percent === undefined) return false;
  const years = yearsOf(componentOf(region, 'equity'));
  return (['low', 'high'] as const).every(
    (end) =>
      Math.abs(base[end] + equity[end] / years + (base[end] * percent) / 100 - total[end]) <= NEAR_TOTAL * total[end],
  );
}

/** What vests of equity in the first year. */
function vestedIn(equity: NonNullable<Offer['equity']>, component: Component | undefined): Range {
  if (equity.per === 'year') return equity;
  const { firstYearPercent } = equity;
  if (firstYearPercent !== null) return bothEnds(equity, (end) => (end * firstYearPercent) / 100);
  return bothEnds(equity, (end) => end / (equity.vestingYears ?? yearsOf(component)));
}

/** The worth of an offer's first year; null where it states no base salary by year, or nothing else that counts. */
export function firstYear({ base, equity, bonus, asStated }: Offer, region: Band): FirstYear | null {
  const component = componentOf(region, 'equity');
  const noun = equityNoun(component?.label ?? '');
  const counted = equity !== null && PRICED.has(noun) ? equity : null;
  if (base === null || (!equity && !bonus)) return null;
  const ofGrant = counted ? vestedIn(counted, component) : NONE;
  const bonusAt = (end: 'low' | 'high'): number =>
    bonus ? (bonus.percent ? (base[end] * bonus[end]) / 100 : bonus[end]) : 0;
  const worthAt = (end: 'low' | 'high'): number => Math.round(base[end] + bonusAt(end) + ofGrant[end]);
  const unvalued = asStated.filter(({ component }) => component !== null);
  const without = [...(equity && !counted ? [noun] : []), ...unvalued.map(({ text }) => text)];
  const isEven = counted?.firstYearPercent === null || counted?.per === 'year';
  return {
    amount: { low: worthAt('low'), high: worthAt('high') },
    of: ['base', ...(bonus ? (['bonus'] as const) : []), ...(counted ? (['equity'] as const) : [])],
    vesting: isEven ? 'even' : (counted?.firstYearPercent ?? 'even'),
    without,
    comparable: bonus !== null && counted !== null && isEven && unvalued.length === 0 && isBuiltAlike(region),
  };
}

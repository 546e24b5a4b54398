import {
  type Band,
  type Component,
  type ComponentKind,
  componentOf,
  isYearly,
  VESTING_YEARS,
  vestingYears,
} from '../pay/band.js';
import type { Range } from '../pay/range.js';
import { type Draft, type Figure, isAsk } from './figure.js';

/** Checks a figure against the guide's own ranges and against the other figures of the text. */

/** How far outside of a range an amount may lie, as factors of its ends. */
interface Tolerance {
  low: number;
  high: number;
}
const INSIDE: Tolerance = { low: 1, high: 1 };
const NEAR: Tolerance = { low: 0.5, high: 1.5 };

/** The ranges of a component in the regions that a figure may be of. */
const rangesFor = (
  { region, currency }: Pick<Draft, 'region' | 'currency'>,
  kind: ComponentKind,
  bands: readonly Band[],
) =>
  bands
    .filter((band) => (region === null || band.label === region) && band.currency === currency)
    .flatMap((band) => {
      const component = componentOf(band, kind);
      const levels = band.levels.flatMap((level) => componentOf(level, kind) ?? []);
      return [...(component ? [component] : []), ...levels];
    });

/** By what an amount is multiplied to stand in the unit of a range: a year of equity against a grant, or the other way round. */
function unitFactor({ per }: Draft, component: Component): number {
  if (component.kind !== 'equity' || (per === 'year') === isYearly(component)) return 1;
  const years = vestingYears(component.label) ?? VESTING_YEARS;
  return per === 'year' ? years : 1 / years;
}

/**
 * True where an amount lies in a range of its component or near it, as it stands or brought to the range's unit; also where there is no range.
 * @param tolerance half to one and a half times the range, unless stated
 */
export function isPlausible(figure: Draft, kind: ComponentKind, bands: readonly Band[], tolerance = NEAR): boolean {
  if (figure.unit !== 'amount') return true;
  const components = rangesFor(figure, kind, bands).filter(({ range }) => range);
  const isIn = (amount: number, range: Range): boolean =>
    amount >= range.low * tolerance.low && amount <= range.high * tolerance.high;
  return (
    components.length === 0 ||
    components.some(
      (component) =>
        component.range &&
        (isIn(figure.low, component.range) || isIn(figure.low * unitFactor(figure, component), component.range)),
    )
  );
}

/** The component of a bare amount: that of the figure asked for that it repeats or lies a little below, else the one whose range holds it. */
export function bareComponent(draft: Draft, asked: readonly Draft[], bands: readonly Band[]): ComponentKind | null {
  const near = asked
    .filter(
      ({ component, currency, unit, region }) =>
        component &&
        unit === 'amount' &&
        currency === draft.currency &&
        (region === draft.region || region === null || draft.region === null),
    )
    .find((ask) => draft.low >= ask.low * 0.6 && draft.low <= ask.low * 1.1);
  if (near) return near.component;
  const kinds = (['base', 'total', 'equity'] as const).filter((kind) =>
    rangesFor(draft, kind, bands).some(({ range }) => range),
  );
  return (
    kinds.find((kind) => isPlausible(draft, kind, bands, INSIDE)) ??
    kinds.find((kind) => isPlausible(draft, kind, bands)) ??
    null
  );
}

/** A figure that contradicts the others, or no range holds, is neither an ask nor a floor. */
export function guarded(figures: readonly Figure[], bands: readonly Band[]): Figure[] {
  const asks = figures.filter(isAsk);
  return figures.map((figure) => {
    const { role, component, unit, low, currency, region, per } = figure;
    if (role !== 'floor' && !isAsk(figure) && role !== 'fallback') return figure;
    const other: Figure = { ...figure, role: 'other' };
    if (component === null || !isPlausible(figure, component, bands)) return other;
    const own = asks.filter(
      (ask) =>
        ask.component === component &&
        ask.unit === unit &&
        ask.currency === currency &&
        ask.region === region &&
        ask.per === per,
    );
    const isTooHigh = role === 'floor' && own.length > 0 && own.every((ask) => (ask.high ?? ask.low) < low);
    return isTooHigh ? other : figure;
  });
}

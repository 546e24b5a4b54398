import type { Figure } from '../guides/figure.js';
import type { Guide } from '../guides/guide.js';
import { type Band, bandAt, type ComponentKind, componentOf, isYearly } from '../pay/band.js';
import { inRange, type Range } from '../pay/range.js';
import { estimateFor, type WhyNot } from './scale.js';

/** A figure of the plan for a region: what to ask for, or what not to go below. Never of another region. */
export interface PlanFigure {
  component: ComponentKind;
  low: number;
  /** Null where it is one amount. */
  high: number | null;
  /** ISO 4217. */
  currency: string;
  /** `percent`: of the base, for a bonus; `percent more`: than the first offer; `shares`: a number of them. */
  unit: Figure['unit'];
  per: Figure['per'];
}

/** Whose the figures of a plan are. */
type Basis =
  /** The guide states them for the region, or they can only be of it. */
  | { kind: 'stated' }
  /** The guide states them for no region, and the ranges of this one and of others hold them. */
  | { kind: 'fits' }
  /** comp's estimate: the same place in the region's ranges as in the ranges of these regions. */
  | { kind: 'estimate'; from: readonly Band[] }
  /** There are none for the region. `of`: the regions that the guide's figures are of, as far as can be told. */
  | { kind: 'none'; of: readonly Band[]; why: WhyNone };

/** Why there are no figures for a region. */
export type WhyNone =
  | WhyNot
  /** The guide states no amounts to ask for. */
  | { kind: 'no figures' }
  /** Its amounts lie in no region's ranges, at this level where it goes by level. */
  | { kind: 'fits none' }
  /** They lie in the ranges of several levels, and name none. */
  | { kind: 'several levels' };

/** What a guide's figures come to for a region. */
export interface Plan {
  /** The first numbers to name, where the guide sets them apart from what it asks for. */
  open: PlanFigure[];
  ask: PlanFigure[];
  /** What not to accept less than: the reader's alone, never spoken. */
  floor: PlanFigure[];
  /** What to ask for if the ask is refused. */
  fallback: PlanFigure[];
  basis: Basis;
}

type Role = 'open' | 'ask' | 'floor' | 'fallback';
type Usable = Figure & { role: Role; component: ComponentKind };

const ROLES: readonly Role[] = ['open', 'ask', 'floor', 'fallback'];
/** `annual refresh of 5,000 options`: more of what comes later, and no grant. */
const isRefresh = ({ text }: Figure): boolean => /\brefresh\w*\b[^.;]*?\d/i.test(text);
const isUsable = (figure: Figure): figure is Usable =>
  figure.component !== null && ROLES.some((role) => role === figure.role) && !isRefresh(figure);

/** True for money: what is of one currency, and so of one region or of those that share it. */
const isMoney = ({ unit }: Pick<Figure, 'unit'>): boolean => unit === 'amount';

const planFigure = ({ component, low, high, currency, unit, per }: Usable): PlanFigure => ({
  component,
  low,
  high,
  currency,
  unit,
  per,
});

/** True for a walk-away above everything that is asked for of its component: one of the two was misread, so it is not shown. */
const isAboveAsk = (floor: PlanFigure, asked: readonly PlanFigure[]): boolean => {
  const own = asked.filter(({ component, unit }) => component === floor.component && unit === floor.unit);
  return own.length > 0 && own.every(({ low, high }) => floor.low > (high ?? low));
};

/** Figures by role, the first of each component; an amount says more than so much per cent more than is offered. */
function byRole(figures: readonly (PlanFigure & { role: Role })[]): Omit<Plan, 'basis'> {
  const plan: Omit<Plan, 'basis'> = { open: [], ask: [], floor: [], fallback: [] };
  const isRelative = ({ unit }: PlanFigure): number => Number(unit === 'percent more');
  for (const { role, ...figure } of figures.toSorted((a, b) => isRelative(a) - isRelative(b)))
    if (!plan[role].some(({ component }) => component === figure.component)) plan[role].push(figure);
  return { ...plan, floor: plan.floor.filter((floor) => !isAboveAsk(floor, [...plan.open, ...plan.ask])) };
}

/** The region's range of what a figure is of; undefined where it has none by the same span of time. */
function rangeOf({ component, per }: Usable, band: Band): Range | null | undefined {
  const found = componentOf(band, component);
  const isAlike = !found || found.kind !== 'equity' || isYearly(found) === (per === 'year');
  return isAlike ? found?.range : undefined;
}

/**
 * The regions that the figures can be of: those of their currency whose ranges hold all of them. A total often has a sign-on in it, so
 * it tells only where nothing else does; where there is no range to compare with, the only region of the currency it is.
 */
function regionsHolding(bands: readonly Band[], figures: readonly Usable[]): Band[] {
  const alike = bands.filter((band) => figures.every(({ currency }) => currency === band.currency));
  const inRanges = (of: readonly Usable[], band: Band): boolean[] =>
    of.flatMap((figure) => {
      const range = rangeOf(figure, band);
      return range ? [inRange(figure.low, range)] : [];
    });
  const parts = figures.filter(({ component }) => component !== 'total');
  const telling = alike.some((band) => inRanges(parts, band).length > 0) ? parts : figures;
  const told = alike.map((band) => inRanges(telling, band));
  if (told.every((one) => one.length === 0)) return alike.length === 1 ? alike : [];
  return alike.filter((_band, i) => told[i]?.length !== 0 && told[i]?.every(Boolean));
}

/** At how many levels of a guide the figures can be. */
const levelsHolding = (bands: readonly Band[], figures: readonly Usable[]): number =>
  [...new Set(bands.flatMap(({ levels }) => levels.map(({ label }) => label)))].filter(
    (level) =>
      regionsHolding(
        bands.map((band) => bandAt(band, level)),
        figures,
      ).length > 0,
  ).length;

/** The figures of a region: those that name it, those that hold anywhere, and `unnamed`, where they can only be its own. */
const ownFigures = (figures: readonly Usable[], region: Band, unnamed: boolean): Usable[] =>
  figures.filter((figure) => {
    if (figure.region !== null) return figure.region === region.label;
    if (!isMoney(figure)) return true;
    const range = componentOf(region, figure.component)?.range;
    const isNear = !range || (figure.low >= range.low / 2 && figure.low <= range.high * 1.5);
    return unnamed && figure.currency === region.currency && isNear;
  });

/** Figures of other regions brought to one; why that cannot be done, where it cannot for any that is asked for. */
function estimated(figures: readonly Usable[], from: readonly Band[], region: Band): Plan | WhyNot {
  let why: WhyNot | null = null;
  const found = figures.flatMap((figure) => {
    const { role } = figure;
    if (!isMoney(figure)) return figure.region === null ? [{ role, ...planFigure(figure) }] : [];
    const there = estimateFor(figure, from, region);
    if ('kind' in there) {
      why ??= there;
      return [];
    }
    const { low, high } = there;
    return [{ ...planFigure(figure), role, low, high: high > low ? high : null, currency: region.currency }];
  });
  const plan = byRole(found);
  // A walk-away alone would be a guess at what the guide would ask for here.
  const isEmpty = ![...plan.open, ...plan.ask].some(isMoney);
  return isEmpty && why ? why : { ...plan, basis: { kind: 'estimate', from } };
}

const none = (why: WhyNone, of: readonly Band[] = []): Plan => ({
  open: [],
  ask: [],
  floor: [],
  fallback: [],
  basis: { kind: 'none', of, why },
});

/**
 * What to ask for in a region and what not to go below: the guide's own figures where it states them for the region, else comp's
 * estimate from those of other regions, else none, and why.
 * @param region one of the guide's; of a guide by level, the region at one level (`bandAt`)
 * @param bands those of the guide, at the same level
 */
export function planFor(
  { script, bands: all }: Pick<Guide, 'script' | 'bands'>,
  region: Band,
  bands: readonly Band[],
): Plan {
  const figures = (script?.figures ?? []).filter(isUsable).filter(({ unit, currency, region: of }) => {
    const own = bands.find(({ label }) => label === of);
    return unit !== 'amount' || !own || own.currency === currency;
  });
  const money = figures.filter((figure) => isMoney(figure) && figure.role !== 'fallback');
  if (region.levels.length > 0) return none({ kind: 'levels' });
  if (figures.length === 0) return none({ kind: 'no figures' });
  const named = money.find((figure) => figure.region !== null)?.region ?? null;
  if (!named && levelsHolding(all, money) > 1) return none({ kind: 'several levels' });
  const from = named ? bands.filter(({ label }) => label === named) : regionsHolding(bands, money);
  const isOnly = bands.length === 1 && money.some(({ currency }) => currency === region.currency);
  if (isOnly || money.length === 0 || from.includes(region) || money.some((figure) => figure.region === region.label))
    return {
      ...byRole(ownFigures(figures, region, !named || named === region.label)),
      basis: { kind: named === null && from.length > 1 ? 'fits' : 'stated' },
    };
  if (from.length === 0) return none({ kind: 'fits none' });
  const of = figures.filter((figure) => figure.region === named || figure.region === null);
  const plan = estimated(of, from, region);
  return 'kind' in plan ? none(plan, from) : plan;
}

/** What is asked for first, of each component: the first number to name, else the ask. A total goes with the parts that it adds up. */
export const firstAsk = ({ open, ask }: Plan): PlanFigure[] => [
  ...open,
  ...ask.filter(
    ({ component }) =>
      !open.some((figure) => figure.component === component) && (open.length === 0 || component !== 'total'),
  ),
];

import type { Guide } from '../guides/guide.js';
import { passagesText } from '../guides/passages.js';
import {
  type Band,
  type ComponentKind,
  componentKindOf,
  componentOf,
  countsWholeGrant,
  isYearly,
  yearsOf,
} from '../pay/band.js';
import type { Offer } from '../pay/offer.js';
import type { AsStated } from '../pay/offer-as-stated.js';
import { roundingStep } from '../pay/place.js';
import type { Range } from '../pay/range.js';
import { type FirstYear, firstYear } from './first-year.js';
import { bothEnds, type OfferPart, offerParts } from './offer-parts.js';
import { withUnits } from './offer-units.js';
import { firstAsk, type Plan, type PlanFigure, planFor } from './plan.js';
import { type LeverQuote, leverQuotes } from './quotes.js';
import { RIVAL_SENTENCE } from './speech.js';

/** A figure of the plan, and what is offered of it in the same unit; null where the offer does not say. */
export interface Gap {
  figure: PlanFigure;
  offered: Range | null;
}

/** An offer held against a guide's band for a region, in its currency. */
export interface OfferCheck {
  parts: OfferPart[];
  /** What no yearly value follows from: said, and left out of everything else. */
  asStated: readonly AsStated[];
  plan: Plan;
  /** What the plan asks for and the offer does not reach at its upper end: only the part of a range that lies above it. */
  ask: Gap[];
  /** The walk-away, where the guide itself states it and the offer states that component. */
  floor: Gap[];
  /** The walk-away, whoever states it, without what the offer reaches. */
  walkAway: PlanFigure[];
  /** What the plan asks for, and the offer states in a way that it cannot be held against, or as a range that reaches it in part. */
  open: ComponentKind[];
  /**
   * `met`: the offer reaches all that the plan asks; `open`: all but what is open; `unknown`: the plan asks for nothing here;
   * `implausible`: an amount cannot be right, so nothing is said of the rest.
   */
  verdict: 'met' | 'open' | 'below the floor' | 'room' | 'unknown' | 'implausible';
  /** A lever that speaks of the weakest component, with a sentence to say; null where the guide has none. */
  lever: LeverQuote | null;
  firstYear: FirstYear | null;
}

/** What an offer states, in the units of a plan. */
interface Offered {
  /** Null where the offer does not state it in a way that the figure can be held against. */
  of: (figure: PlanFigure) => Range | null;
  /** True for a component that is stated, but in no way that the figure can be held against. */
  isUnvalued: (figure: PlanFigure) => boolean;
}

/** The worth of a bonus: a part of the base where it is in per cent. */
function bonusWorth(bonus: OfferPart | undefined, base: Range | undefined): Range | null {
  if (!bonus?.percent) return bonus?.amount ?? null;
  return base ? { low: (bonus.amount.low * base.low) / 100, high: (bonus.amount.high * base.high) / 100 } : null;
}

function offeredIn(parts: readonly OfferPart[], asStated: readonly AsStated[], region: Band): Offered {
  const equity = componentOf(region, 'equity');
  const sure = parts.filter(({ implausible }) => !implausible);
  const partOf = (kind: ComponentKind): OfferPart | undefined => sure.find((part) => part.kind === kind);
  const unvalued = new Set(asStated.map(({ component }) => component));
  // Where the guide's own total counts the whole grant in one year, its grants and its years' worth cannot be told apart.
  const isOpenUnit = countsWholeGrant(region);
  function of({ component, unit, per }: PlanFigure): Range | null {
    const part = partOf(component);
    if (unit === 'percent') return component === 'bonus' && part?.percent ? part.amount : null;
    if (unit !== 'amount') return null;
    if (component === 'bonus') return bonusWorth(part, partOf('base')?.amount);
    const isByYear = component === 'equity' && per === 'year' && !(equity && isYearly(equity));
    if (isByYear && isOpenUnit) return null;
    return part && isByYear ? bothEnds(part.amount, (end) => end / yearsOf(equity)) : (part?.amount ?? null);
  }
  const isUnvalued = (figure: PlanFigure): boolean =>
    figure.unit !== 'percent more' &&
    (unvalued.has(figure.component) ||
      (partOf(figure.component) !== undefined && of(figure) === null && !(isOpenUnit && figure.per === 'year')));
  return { of, isUnvalued };
}

/** How much an offer may lie below a figure and still meet it: nothing; of an estimate less than a rounding step. */
function toleranceOf({ component, unit, currency }: PlanFigure, { basis }: Plan, region: Band): number {
  const range = componentOf(region, component)?.range;
  return basis.kind === 'estimate' && unit === 'amount' && range ? roundingStep(component, range, currency) - 1 : 0;
}

/** What of a figure lies above an offer: all of it, the upper end of a range, or nothing. */
function above(figure: PlanFigure, offered: Range | null, tolerance: number): PlanFigure | null {
  const most = offered?.high ?? 0;
  const top = figure.high ?? figure.low;
  if (top - tolerance <= most) return null;
  return figure.low - tolerance > most ? figure : { ...figure, low: top, high: null };
}

/** What a plan asks for and does not go below, held against what is offered. */
function gapsOf(plan: Plan, region: Band, offered: Offered): Pick<OfferCheck, 'ask' | 'floor' | 'walkAway' | 'open'> {
  const asked = firstAsk(plan);
  const valued = asked.filter((figure) => !offered.isUnvalued(figure));
  const isPartly = (figure: PlanFigure): boolean => {
    const own = offered.of(figure);
    return own !== null && own.low < figure.low && figure.low <= own.high;
  };
  const open = asked.filter((figure) => offered.isUnvalued(figure) || isPartly(figure));
  return {
    ask: valued.flatMap((whole) => {
      const own = offered.of(whole);
      const figure = above(whole, own, toleranceOf(whole, plan, region));
      return figure ? [{ figure, offered: own }] : [];
    }),
    floor:
      plan.basis.kind === 'estimate'
        ? []
        : plan.floor.flatMap((figure) => {
            const own = offered.of(figure);
            return own ? [{ figure, offered: own }] : [];
          }),
    walkAway: plan.floor.filter((figure) => figure.low > (offered.of(figure)?.high ?? 0)),
    open: [...new Set(open.map(({ component }) => component))],
  };
}

/** True for a walk-away that an offer does not reach at its upper end. */
export const isBelow = ({ figure, offered }: Gap): boolean => figure.low > (offered?.high ?? 0);

/** The component that stands lowest in its range. */
const weakest = (parts: readonly OfferPart[]): ComponentKind | null =>
  parts.filter(({ place }) => place !== null).toSorted((a, b) => (a.place?.low ?? 0) - (b.place?.low ?? 0))[0]?.kind ??
  null;

/** The first lever with a sentence of the guide to say whose text speaks of a component. */
function leverFor(kind: ComponentKind | null, guide: Guide, region: Band): LeverQuote | null {
  const speaks = ({ lever: { title, passages } }: LeverQuote): boolean =>
    `${title} ${passagesText(passages)}`.split(/[\s,;:—]+/).some((word) => componentKindOf(word) === kind);
  if (kind === null) return null;
  return (
    leverQuotes(guide, region).find((one) => one.say !== null && one.say.text !== RIVAL_SENTENCE && speaks(one)) ?? null
  );
}

function verdictOf(
  { ask, floor, open }: Pick<OfferCheck, 'ask' | 'floor' | 'open'>,
  isAsked: boolean,
  isImplausible: boolean,
): OfferCheck['verdict'] {
  if (isImplausible) return 'implausible';
  if (floor.some(isBelow)) return 'below the floor';
  if (!isAsked) return 'unknown';
  if (ask.length > 0) return 'room';
  return open.length > 0 ? 'open' : 'met';
}

/**
 * Holds an offer against a guide's band for a region.
 * @param region one of the guide's, at one level where it goes by level
 * @param bands those of the guide, at the same level
 * @param stated in the currency of the region, or in none that it says
 */
export function checkOffer(guide: Guide, region: Band, bands: readonly Band[], stated: Offer): OfferCheck {
  const offer = withUnits(stated, region);
  const parts = offerParts(offer, region);
  const plan = planFor(guide, region, bands);
  const gaps = gapsOf(plan, region, offeredIn(parts, offer.asStated, region));
  const isImplausible = parts.some(({ implausible }) => implausible);
  const verdict = verdictOf(gaps, firstAsk(plan).length > 0, isImplausible);
  const isDone = verdict === 'met' || verdict === 'implausible';
  return {
    parts,
    asStated: offer.asStated,
    plan,
    ...gaps,
    verdict,
    lever: isDone ? null : leverFor(weakest(parts), guide, region),
    firstYear: isImplausible ? null : firstYear(offer, region),
  };
}

import type { Guide } from '../guides/guide.js';
import type { Lever } from '../guides/levers.js';
import type { Passage } from '../guides/passages.js';
import { passagesText } from '../guides/passages.js';
import type { StatedAmount } from '../guides/stated-amounts.js';
import { type Band, type ComponentKind, componentKindOf, componentOf, isYearly } from '../pay/band.js';
import type { Offer } from '../pay/offer.js';
import type { AsStated } from '../pay/offer-as-stated.js';
import type { Range } from '../pay/range.js';
import { type FirstYear, firstYear } from './first-year.js';
import { bothEnds, type OfferPart, offerParts, yearsOf } from './offer-parts.js';
import { withUnits } from './offer-units.js';
import { type RegionalScript, scriptFor } from './regional-script.js';
import { claimsOf, type Line, linesOf, passagesFrom, type SaidClaim, withoutClaimsIn } from './script-lines.js';
import { type Item, trimmed } from './trimmed.js';

/** An amount that the guide asks for or accepts, and what is offered of it in the same unit; null where the offer does not say. */
export interface Gap extends StatedAmount {
  offered: Range | null;
}

/** An offer held against a guide's band for a region, in its currency. */
export interface OfferCheck {
  parts: OfferPart[];
  /** What no yearly value follows from: said, and left out of everything else. */
  asStated: readonly AsStated[];
  /** What the guide asks for here and the offer does not reach yet, at its upper end; of a bonus in per cent, see `bonusAsk`. */
  ask: Gap[];
  /** The guide's ask of a bonus in per cent, where the offer does not reach it. */
  bonusAsk: number | null;
  /** The guide's floor, where the offer states that component. */
  floor: Gap[];
  /** What the guide asks for, and the offer states in a way that it cannot be held against, or as a range that reaches it in part. */
  open: ComponentKind[];
  /**
   * `met`: the offer reaches all that the guide asks; `open`: all but what is open; `unknown`: the guide asks for nothing in this region's
   * figures; `implausible`: an amount cannot be, so nothing is said of the rest.
   */
  verdict: 'met' | 'open' | 'below the floor' | 'room' | 'unknown' | 'implausible';
  /** What to say: no more than what the offer does not reach. Empty where nothing is left of the script. */
  words: Passage[];
  claims: SaidClaim[];
  script: RegionalScript | null;
  lever: { lever: Lever; words: Passage[]; claims: SaidClaim[] } | null;
  firstYear: FirstYear | null;
}

/** `$140K is competitive` is praise, and no floor. */
const COMPETITIVE = /\bis (?:competitive|acceptable|fair|strong)\b/i;
const BONUS = /(\d+(?:\.\d+)?)\s?%(?= (?:[\w-]+ )?bonus)/gi;

/** Where a sentence asks for a bonus in per cent. */
const bonusesIn = (text: string): { start: number; end: number; percent: number }[] =>
  [...text.matchAll(BONUS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    percent: Number(match[1]),
  }));

/** What is offered: of each component an amount, and of a bonus a percentage, as far as it is known. */
interface Offered {
  /** In the unit of the guide; of equity by year where `yearly` and the guide states grants. Null where the offer does not state it. */
  amount: (kind: ComponentKind, yearly?: boolean | null) => Range | null;
  /** True for a component that is stated, but in no way that an amount can be held against. */
  isUnvalued: (kind: ComponentKind) => boolean;
  percent: Range | null;
  /** True where a bonus is stated, but in no way that a percentage can be held against. */
  isPercentUnknown: boolean;
  most: number;
}

function offeredIn(parts: readonly OfferPart[], asStated: readonly AsStated[], region: Band): Offered {
  const equity = componentOf(region, 'equity');
  const sure = parts.filter(({ implausible }) => !implausible);
  const partOf = (kind: ComponentKind): OfferPart | undefined => sure.find((part) => part.kind === kind);
  const [bonus, base] = [partOf('bonus'), partOf('base')?.amount];
  const unvalued = new Set(asStated.map(({ component }) => component));
  const money = (kind: ComponentKind): Range | null => {
    if (kind !== 'bonus' || !bonus?.percent) return partOf(kind)?.amount ?? null;
    return base ? { low: (bonus.amount.low * base.low) / 100, high: (bonus.amount.high * base.high) / 100 } : null;
  };
  const isUnvalued = (kind: ComponentKind): boolean =>
    unvalued.has(kind) || (kind === 'bonus' && bonus !== undefined && money(kind) === null);
  return {
    isUnvalued,
    amount(kind, yearly) {
      const amount = money(kind);
      const isByYear = kind === 'equity' && yearly === true && !(equity && isYearly(equity));
      return amount && isByYear ? bothEnds(amount, (end) => end / yearsOf(equity)) : amount;
    },
    percent: bonus?.percent ? bonus.amount : null,
    isPercentUnknown: unvalued.has('bonus') || (bonus !== undefined && !bonus.percent),
    most: asStated.some(({ component }) => component !== null)
      ? Infinity
      : Math.max(0, ...sure.filter(({ percent }) => !percent).map(({ amount }) => amount.high)),
  };
}

/** A sentence without what it asks for and the offer reaches; null where nothing is left of it. */
function unmet(line: Line, offered: Offered): string | null {
  // An amount that may be of any component is dropped where the offer holds as much of one.
  const amounts = line.figures.map(({ start, end, value, component, yearly }) => {
    const most = component ? (offered.amount(component, yearly)?.high ?? 0) : offered.most;
    return { start, end, drop: value <= most || (component !== null && offered.isUnvalued(component)) };
  });
  const bonuses = bonusesIn(line.text).map(({ start, end, percent }) => ({
    start,
    end,
    drop: offered.isPercentUnknown || percent <= (offered.percent?.high ?? -1),
  }));
  const items: Item[] = [...amounts, ...bonuses].sort((a, b) => a.start - b.start);
  return trimmed(line.text, items);
}

/** Words without anything that the offer reaches, and without what leads to it. */
function unmetWords(lines: readonly Line[], offered: Offered, guide: Guide): Passage[] {
  const left = lines.flatMap((line) => {
    const text = unmet(line, offered);
    return text === null ? [] : [{ ...line, text }];
  });
  return passagesFrom(withoutClaimsIn(left, guide));
}

/** The component that stands lowest in its range. */
const weakest = (parts: readonly OfferPart[]): ComponentKind | null =>
  parts.filter(({ place }) => place !== null).sort((a, b) => (a.place?.low ?? 0) - (b.place?.low ?? 0))[0]?.kind ??
  null;

/** The lever that speaks of a component and rests on no claim, else the nearest to that; its words state no amounts. */
function leverFor(kind: ComponentKind | null, guide: Guide): OfferCheck['lever'] {
  const found = guide.levers.map((lever) => {
    const lines = linesOf(lever.passages, guide);
    const claims = claimsOf(lines);
    const words = passagesFrom(withoutClaimsIn(lines, guide).filter(({ figures }) => figures.length === 0)).filter(
      ({ say, text }) => say || !text.endsWith(':'),
    );
    const text = `${lever.title} ${passagesText(lever.passages)}`;
    const speaks = kind !== null && text.split(/[\s,;:—]+/).some((word) => componentKindOf(word) === kind);
    return {
      lever,
      words,
      claims,
      score: (speaks ? 2 : 0) + (claims.length === 0 ? 3 : 0) + (words.length > 0 ? 1 : 0),
    };
  });
  const [best] = found.sort((a, b) => b.score - a.score);
  return best ? { lever: best.lever, words: best.words, claims: best.claims } : null;
}

/** What a guide asks for and accepts in a region, held against what is offered. */
function gapsOf(
  script: RegionalScript,
  lines: readonly Line[],
  region: Band,
  offered: Offered,
): Pick<OfferCheck, 'ask' | 'bonusAsk' | 'floor' | 'open'> & { isAsked: boolean } {
  const gapOf = (amount: StatedAmount): Gap => ({
    ...amount,
    offered: offered.amount(amount.component, amount.yearly),
  });
  const asked = script.ask.filter(({ currency }) => currency === region.currency).map(gapOf);
  const isOpen = ({ component, value, offered: own }: Gap): boolean =>
    offered.isUnvalued(component) || (own !== null && own.low < value && value <= own.high);
  const bonusAsked = lines
    .filter(({ say, role }) => say && role !== null)
    .flatMap(({ text }) => bonusesIn(text))[0]?.percent;
  const { percent, isPercentUnknown } = offered;
  const isBonusOpen =
    bonusAsked !== undefined &&
    (isPercentUnknown || (percent !== null && percent.low < bonusAsked && bonusAsked <= percent.high));
  const floor = COMPETITIVE.test(script.floor?.sentence ?? '') ? [] : (script.floor?.amounts ?? []).map(gapOf);
  const isValued = ({ component }: Gap): boolean => !offered.isUnvalued(component);
  return {
    ask: asked.filter((gap) => isValued(gap) && isUnmet(gap)),
    bonusAsk: bonusAsked !== undefined && !isPercentUnknown && bonusAsked > (percent?.high ?? 0) ? bonusAsked : null,
    floor: floor.filter((gap) => gap.offered !== null && isValued(gap)),
    open: [
      ...new Set([
        ...asked.filter(isOpen).map(({ component }) => component),
        ...(isBonusOpen ? (['bonus'] as const) : []),
      ]),
    ],
    isAsked: asked.length > 0 || bonusAsked !== undefined,
  };
}

const isUnmet = ({ value, offered }: Gap): boolean => value > (offered?.high ?? 0);
const NO_GAPS = { ask: [], bonusAsk: null, floor: [], open: [], isAsked: false };

/**
 * Holds an offer against a guide's band for a region.
 * @param stated in the currency of the region, or in none that it says
 */
export function checkOffer(guide: Guide, region: Band, stated: Offer): OfferCheck {
  const offer = withUnits(stated, region);
  const parts = offerParts(offer, region);
  const offered = offeredIn(parts, offer.asStated, region);
  const script = scriptFor(guide, region);
  const own = script !== null && script.basis.kind !== 'as written' ? script : null;
  const lines = own ? linesOf(own.passages, guide) : [];
  const { isAsked, ...gaps } = own ? gapsOf(own, lines, region, offered) : NO_GAPS;
  // An ask of which it is not certain what it is may not be met.
  const isUncertain = lines.some(
    ({ role, figures }) => role === 'ask' && figures.some(({ component }) => component === null),
  );
  const isImplausible = parts.some(({ implausible }) => implausible);
  const verdict = ((): OfferCheck['verdict'] => {
    if (isImplausible) return 'implausible';
    if (!isAsked) return 'unknown';
    if (gaps.ask.length > 0 || gaps.bonusAsk !== null) return gaps.floor.some(isUnmet) ? 'below the floor' : 'room';
    if (isUncertain) return 'unknown';
    return gaps.open.length > 0 ? 'open' : 'met';
  })();
  const isDone = verdict === 'met' || verdict === 'implausible';
  return {
    parts,
    asStated: offer.asStated,
    ...gaps,
    verdict,
    words: isDone ? [] : unmetWords(lines, offered, guide),
    claims: isDone || !script ? [] : script.claims,
    script: isDone ? null : script,
    lever: isDone ? null : leverFor(weakest(parts), guide),
    firstYear: isImplausible ? null : firstYear(offer, region),
  };
}

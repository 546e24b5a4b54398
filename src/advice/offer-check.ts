import type { Guide } from '../guides/guide.js';
import type { Lever } from '../guides/levers.js';
import type { Passage } from '../guides/passages.js';
import { passagesText } from '../guides/passages.js';
import type { StatedAmount } from '../guides/stated-amounts.js';
import { type Band, type ComponentKind, componentKindOf, componentOf, isYearly } from '../pay/band.js';
import type { Offer } from '../pay/offer.js';
import { type FirstYear, firstYear } from './first-year.js';
import { type OfferPart, offerParts, yearsOf } from './offer-parts.js';
import { type RegionalScript, scriptFor } from './regional-script.js';
import { claimsOf, type Line, linesOf, passagesFrom, type SaidClaim, withoutClaimsIn } from './script-lines.js';
import { type Item, trimmed } from './trimmed.js';

/** An amount that the guide asks for or accepts, and what is offered of it in the same unit; null where the offer does not say. */
export interface Gap extends StatedAmount {
  offered: number | null;
}

/** An offer held against a guide's band for a region, in its currency. */
export interface OfferCheck {
  parts: OfferPart[];
  /** What the guide asks for here and the offer does not reach yet; of a bonus in per cent, see `bonusAsk`. */
  ask: Gap[];
  /** The guide's ask of a bonus in per cent, where the offer does not reach it. */
  bonusAsk: number | null;
  /** The guide's floor, where the offer states that component. */
  floor: Gap[];
  /**
   * `met`: the offer reaches all that the guide asks; `unknown`: the guide asks for nothing in this region's figures; `implausible`: an amount
   * cannot be, so nothing is said of the rest.
   */
  verdict: 'met' | 'below the floor' | 'room' | 'unknown' | 'implausible';
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
  /** In the unit of the guide; of equity by year where `yearly` and the guide states grants. */
  amount: (kind: ComponentKind, yearly?: boolean | null) => number | undefined;
  percent: number | undefined;
  most: number;
}

function offeredIn(parts: readonly OfferPart[], region: Band): Offered {
  const equity = componentOf(region, 'equity');
  const sure = parts.filter(({ implausible }) => !implausible);
  const valueOf = (kind: ComponentKind): OfferPart | undefined => sure.find((part) => part.kind === kind);
  const bonus = valueOf('bonus');
  const base = valueOf('base')?.value;
  const ofBonus = bonus?.percent && base !== undefined ? (bonus.value * base) / 100 : undefined;
  return {
    amount(kind, yearly) {
      const value = kind === 'bonus' && bonus?.percent ? ofBonus : valueOf(kind)?.value;
      const isByYear = kind === 'equity' && yearly === true && !(equity && isYearly(equity));
      return value !== undefined && isByYear ? value / yearsOf(equity) : value;
    },
    percent: bonus?.percent ? bonus.value : undefined,
    most: Math.max(0, ...sure.filter(({ percent }) => !percent).map(({ value }) => value)),
  };
}

/** A sentence without what it asks for and the offer reaches; null where nothing is left of it. */
function unmet(line: Line, offered: Offered): string | null {
  // An amount that may be of any component is dropped where the offer holds as much of one.
  const amounts = line.figures.map(({ start, end, value, component, yearly }) => {
    const own = component ? offered.amount(component, yearly) : offered.most;
    return { start, end, drop: own !== undefined && value <= own };
  });
  const bonuses = bonusesIn(line.text).map(({ start, end, percent }) => ({
    start,
    end,
    drop: offered.percent !== undefined && percent <= offered.percent,
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
  parts.filter(({ place }) => place !== null).sort((a, b) => (a.place ?? 0) - (b.place ?? 0))[0]?.kind ?? null;

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

/**
 * Holds an offer against a guide's band for a region.
 * @param offer in the currency of the region, or in none that it says
 */
export function checkOffer(guide: Guide, region: Band, offer: Offer): OfferCheck {
  const parts = offerParts(offer, region);
  const offered = offeredIn(parts, region);
  const script = scriptFor(guide, region);
  const isOwn = script !== null && script.basis.kind !== 'as written';
  const lines = isOwn ? linesOf(script.passages, guide) : [];
  const asked = isOwn ? script.ask.filter(({ currency }) => currency === region.currency) : [];
  const isUnmet = ({ value, offered: own }: Gap): boolean => value > (own ?? 0);
  const gapOf = (amount: StatedAmount): Gap => ({
    ...amount,
    offered: offered.amount(amount.component, amount.yearly) ?? null,
  });
  const ask = asked.map(gapOf).filter(isUnmet);
  const bonusAsked = lines
    .filter(({ say, role }) => say && role !== null)
    .flatMap(({ text }) => bonusesIn(text))[0]?.percent;
  const bonusAsk = bonusAsked !== undefined && bonusAsked > (offered.percent ?? 0) ? bonusAsked : null;
  const floor = (isOwn && !COMPETITIVE.test(script.floor?.sentence ?? '') ? (script.floor?.amounts ?? []) : [])
    .map(gapOf)
    .filter((gap) => gap.offered !== null);
  const isBelow = floor.some(isUnmet);
  // An ask of which it is not certain what it is may not be met.
  const isOpen = lines.some(
    ({ role, figures }) => role === 'ask' && figures.some(({ component }) => component === null),
  );
  const isAsked = asked.length > 0 || bonusAsked !== undefined;
  const isImplausible = parts.some(({ implausible }) => implausible);
  const verdict = ((): OfferCheck['verdict'] => {
    if (isImplausible) return 'implausible';
    if (!isAsked) return 'unknown';
    if (ask.length > 0 || bonusAsk !== null) return isBelow ? 'below the floor' : 'room';
    return isOpen ? 'unknown' : 'met';
  })();
  const isDone = verdict === 'met' || verdict === 'implausible';
  return {
    parts,
    ask,
    bonusAsk,
    floor,
    verdict,
    words: isDone ? [] : unmetWords(lines, offered, guide),
    claims: isDone || !script ? [] : script.claims,
    script: isDone ? null : script,
    lever: isDone ? null : leverFor(weakest(parts), guide),
    firstYear: isImplausible ? null : firstYear(offer, region),
  };
}

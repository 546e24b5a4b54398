import type { Guide } from '../guides/guide.js';
import type { Lever } from '../guides/levers.js';
import type { Passage } from '../guides/passages.js';
import { passagesText } from '../guides/passages.js';
import type { StatedAmount } from '../guides/stated-amounts.js';
import { type Band, type ComponentKind, componentKindOf } from '../pay/band.js';
import type { Offer } from '../pay/offer.js';
import { type FirstYear, firstYear } from './first-year.js';
import { type OfferPart, offerParts } from './offer-parts.js';
import { type RegionalScript, scriptFor } from './regional-script.js';
import { claimsOf, type Line, linesOf, passagesFrom, withoutClaimsIn } from './script-lines.js';
import { type Item, trimmed } from './trimmed.js';
import type { Claim } from './without-claims.js';

/** An offer held against a guide's band for a region, in its currency. */
export interface OfferCheck {
  parts: OfferPart[];
  /** What the guide asks for here and the offer does not reach yet; of a bonus in per cent, see `bonusAsk`. */
  ask: StatedAmount[];
  /** The guide's ask of a bonus in per cent, where the offer does not reach it. */
  bonusAsk: number | null;
  /** The guide's floor, where the offer states that component. */
  floor: StatedAmount[];
  /**
   * `met`: the offer reaches all that the guide asks; `unknown`: the guide asks for nothing in this region's figures; `implausible`: an amount
   * cannot be, so nothing is said of the rest.
   */
  verdict: 'met' | 'below the floor' | 'room' | 'unknown' | 'implausible';
  /** What to say: no more than what the offer does not reach. Empty where nothing is left of the script. */
  words: Passage[];
  claims: Claim[];
  script: RegionalScript | null;
  lever: { lever: Lever; words: Passage[]; claims: Claim[] } | null;
  firstYear: FirstYear | null;
}

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
  amount: (kind: ComponentKind) => number | undefined;
  percent: number | undefined;
  most: number;
}

function offeredIn(parts: readonly OfferPart[]): Offered {
  const sure = parts.filter(({ implausible }) => !implausible);
  const valueOf = (kind: ComponentKind): OfferPart | undefined => sure.find((part) => part.kind === kind);
  const bonus = valueOf('bonus');
  const base = valueOf('base')?.value;
  const ofBonus = bonus?.percent && base !== undefined ? (bonus.value * base) / 100 : undefined;
  return {
    amount: (kind) => (kind === 'bonus' && bonus?.percent ? ofBonus : valueOf(kind)?.value),
    percent: bonus?.percent ? bonus.value : undefined,
    most: Math.max(0, ...sure.filter(({ percent }) => !percent).map(({ value }) => value)),
  };
}

/** A sentence without what it asks for and the offer reaches; null where nothing is left of it. */
function unmet(line: Line, offered: Offered): string | null {
  // An amount that may be of any component is dropped where the offer holds as much of one.
  const amounts = line.figures.map(({ start, end, value, component }) => {
    const own = component ? offered.amount(component) : offered.most;
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
    const words = passagesFrom(withoutClaimsIn(lines, guide).filter(({ figures }) => figures.length === 0));
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
  const offered = offeredIn(parts);
  const script = scriptFor(guide, region);
  const isOwn = script !== null && script.basis.kind !== 'as written';
  const lines = isOwn ? linesOf(script.passages, guide) : [];
  const asked = isOwn ? script.ask.filter(({ currency }) => currency === region.currency) : [];
  const isUnmet = ({ component, value }: StatedAmount): boolean => value > (offered.amount(component) ?? 0);
  const ask = asked.filter(isUnmet);
  const bonusAsked = lines.filter(({ say, asks }) => say && asks).flatMap(({ text }) => bonusesIn(text))[0]?.percent;
  const bonusAsk = bonusAsked !== undefined && bonusAsked > (offered.percent ?? 0) ? bonusAsked : null;
  const floor = (isOwn ? (script.floor?.amounts ?? []) : []).filter(
    ({ component }) => offered.amount(component) !== undefined,
  );
  const isBelow = floor.some(isUnmet);
  const isAsked = asked.length > 0 || bonusAsked !== undefined;
  const isImplausible = parts.some(({ implausible }) => implausible);
  const verdict = isImplausible
    ? 'implausible'
    : !isAsked
      ? 'unknown'
      : ask.length === 0 && bonusAsk === null
        ? 'met'
        : isBelow
          ? 'below the floor'
          : 'room';
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

import type { Guide } from '../guides/guide.js';
import type { Passage } from '../guides/passages.js';
import { namesPlace } from '../guides/places.js';
import type { Floor } from '../guides/script.js';
import { type StatedAmount, statedIn } from '../guides/stated-amounts.js';
import { type Band, componentOf } from '../pay/band.js';
import { amountsOf, type Basis, regionsHolding, type WhyWritten } from './basis.js';
import { localised, rewritten } from './rewrite.js';
import { scaledInto } from './scale.js';
import {
  claimsOf,
  type Line,
  linesOf,
  passagesFrom,
  type SaidClaim,
  withFigures,
  withoutClaimsIn,
} from './script-lines.js';

/** What to say for a region. */
export interface RegionalScript {
  /** Words that claim nothing about who says them. */
  passages: Passage[];
  /** What is true only of some: left out of the words. */
  claims: SaidClaim[];
  ask: readonly StatedAmount[];
  floor: Floor | null;
  basis: Basis;
  /** Sentences that are of other regions, or with amounts that are not the region's: left out of the words. */
  left: number;
}

/** The first floor that one of the sentences states, in amounts if it can be; only in those of the regions. */
function floorIn(floors: readonly Floor[], lines: readonly Line[], of: readonly Band[]): Floor | null {
  const stated = floors
    .filter(({ sentence }) => lines.some(({ text }) => text.includes(sentence)))
    .map(({ sentence, amounts }) => ({ sentence, amounts: amounts.filter((amount) => of.some(isOf(amount))) }));
  return stated.find(({ amounts }) => amounts.length > 0) ?? stated[0] ?? null;
}

/** Whether an amount may be a region's: it says so, or says none and is in its currency. */
const isOf =
  ({ region, currency }: Pick<StatedAmount, 'region' | 'currency'>) =>
  (band: Band): boolean =>
    currency === band.currency && (region === null || region === band.label);

const MAX_FLOOR_WORDS = 8;

/** `Accept if above $162K RSUs.`: a sentence that says no more than the floor does in amounts. */
const isFloor = ({ text, say }: Line, floor: Floor | null): boolean =>
  !say &&
  floor !== null &&
  floor.amounts.length > 0 &&
  text === floor.sentence &&
  text.split(' ').length <= MAX_FLOOR_WORDS;

/** What is said, of sentences that are the region's: without claims, and without a floor that stands in amounts already. */
const wordsOf = (lines: readonly Line[], floor: Floor | null, guide: Guide): Line[] =>
  withoutClaimsIn(lines, guide).filter((line) => !isFloor(line, floor));

/** Why a script cannot speak for a region in amounts, before any is looked at. */
function obstacle(
  guide: Guide,
  region: Band,
  amounts: readonly StatedAmount[],
  of: readonly Band[],
): WhyWritten | null {
  const [first] = amounts;
  const isBlank = /\[[^\]]*\]K?\b|\$\[/.test(guide.script?.text ?? '');
  if (region.levels.length > 0 || !namesPlace(region.label)) return { kind: 'levels' };
  if (!first) return { kind: isBlank ? 'blanks' : 'no amounts' };
  const hasRange = ({ component }: StatedAmount): boolean =>
    guide.bands.some((band) => componentOf(band, component)?.range);
  if (!amounts.some(hasRange)) return isBlank ? { kind: 'blanks' } : { kind: 'no range', component: first.component };
  return of.length === 0 ? { kind: 'fits none' } : null;
}

/** Amounts brought into a region's ranges; those that cannot be are left out. */
const scaledAmounts = (amounts: readonly StatedAmount[], of: readonly Band[], region: Band): StatedAmount[] =>
  amounts.flatMap((amount) => {
    const there = scaledInto(amount, of, region);
    return 'kind' in there ? [] : [{ ...amount, ...there, currency: region.currency, region: region.label }];
  });

/** The sentences of a region, and those of none that are in its currency; a list of amounts by place is cut to its own. */
const linesFor = (region: Band, lines: readonly Line[], guide: Guide): Line[] =>
  lines
    .filter(
      ({ region: label, names, figures }) =>
        label === region.label ||
        (label === null && (names === undefined || figures.every(({ currency }) => currency === region.currency))),
    )
    .map((line) => (line.names === undefined ? withFigures(line, localised(line, region), guide) : line));

/** A floor that is put as an ask. */
const DEMAND = /\bI(?:['’]d| would)? need\b/;

/** The script of other regions, rewritten for one; why it cannot be, else. */
function scaledScript(
  guide: Guide,
  lines: readonly Line[],
  {
    ask,
    all,
    of,
    floors,
  }: { ask: readonly StatedAmount[]; all: readonly StatedAmount[]; of: readonly Band[]; floors: readonly Floor[] },
  region: Band,
): RegionalScript | WhyWritten {
  const usable = lines.filter((line) => line.region === null || of.some(({ label }) => label === line.region));
  const floor = floorIn(floors, usable, of);
  const kept = wordsOf(usable, floor, guide);
  const words = rewritten(kept, of, region);
  if ('kind' in words) return words;
  for (const amount of all) {
    const there = scaledInto(amount, of, region);
    if ('kind' in there) return there;
  }
  const accepted = scaledAmounts(floor?.amounts ?? [], of, region);
  return {
    passages: passagesFrom(words.lines),
    claims: claimsOf(usable),
    ask: scaledAmounts(ask, of, region),
    floor: floor && accepted.length > 0 ? { ...floor, amounts: accepted } : null,
    basis: { kind: 'scaled', from: of },
    left: lines.length - usable.length + kept.length - words.lines.length,
  };
}

/**
 * The script of a guide for a region: the guide's own amounts where it states them, else rewritten to the same place in the region's ranges,
 * else as written. The words claim nothing about who says them; what they leave out comes with them.
 * @param region the region looked at; null for all of them
 * @returns null where the guide has no script
 */
export function scriptFor(guide: Guide, region: Band | null): RegionalScript | null {
  const { script, bands } = guide;
  if (!script) return null;
  const lines = linesOf(script.passages, guide);
  // `To accept, I'd need $185K base` asks as much as it accepts.
  const floors = script.floors.filter(({ sentence }) => !DEMAND.test(sentence));
  const demanded = script.floors.filter((floor) => !floors.includes(floor)).flatMap((floor) => floor.amounts);
  const asked = [
    ...demanded,
    ...script.ask.filter((one) => !demanded.some(({ component }) => component === one.component)),
  ];
  const scriptOf = (kept: readonly Line[], ask: readonly StatedAmount[], basis: Basis, whose: readonly Band[]) => {
    const floor = floorIn(floors, kept, whose);
    const passages = passagesFrom(wordsOf(kept, floor, guide));
    return { passages, claims: claimsOf(kept), ask, floor, basis, left: lines.length - kept.length };
  };
  // A script that only accepts says by its floors whose figures it has.
  const isAsking = asked.length > 0;
  const stated = isAsking ? asked : floors.flatMap((floor) => floor.amounts);
  const all = amountsOf(stated);
  const ask = isAsking ? all : [];
  const first = all[0]?.region;
  const of = first ? bands.filter(({ label }) => label === first) : regionsHolding(bands, all);
  if (!region) return scriptOf(lines, ask, { kind: 'as written', of, why: null }, of.length > 0 ? of : bands);

  const { label } = region;
  const own = linesFor(region, lines, guide);
  const speaking = own.filter(({ names, figures }) => figures.length > 0 && (names === label || names === undefined));
  if (speaking.length > 0) {
    const forRegion = asked.filter((amount) => amount.region === label);
    const listed = speaking.flatMap(({ text, role }) => (role === 'ask' ? statedIn(text, [region]) : []));
    return scriptOf(own, forRegion.length > 0 ? forRegion : listed, { kind: 'stated' }, [region]);
  }
  const why = obstacle(guide, region, all, of);
  // Whose figures they would be, nobody can tell: they are not put first.
  if (why) return scriptOf(lines, [], { kind: 'as written', of: [], why }, []);
  const anywhere = stated.filter((amount) => amount.region === null);
  const holding = regionsHolding(bands, anywhere);
  if (holding.includes(region)) return scriptOf(own, isAsking ? anywhere : [], { kind: 'fits', of: holding }, [region]);
  const scaled = own.some(({ names }) => names === label)
    ? { kind: 'named' as const }
    : scaledScript(guide, lines, { ask, all, of, floors }, region);
  return 'kind' in scaled ? scriptOf(lines, ask, { kind: 'as written', of, why: scaled }, of) : scaled;
}

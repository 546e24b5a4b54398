import type { Guide } from '../guides/guide.js';
import type { Passage } from '../guides/passages.js';
import type { Floor } from '../guides/script.js';
import type { StatedAmount } from '../guides/stated-amounts.js';
import { type Band, componentOf } from '../pay/band.js';
import { inRange } from '../pay/range.js';
import { rewritten } from './rewrite.js';
import { scaledInto, type WhyNot } from './scale.js';
import { claimsOf, type Line, linesOf, passagesFrom, withoutClaimsIn } from './script-lines.js';
import type { Claim } from './without-claims.js';

/** Where the amounts of a script come from, seen from the region that a person looks at. */
export type Basis =
  /** The guide states them for the region. */
  | { kind: 'stated' }
  /** The guide states them for no region, and this one's ranges hold them: alone, or among these. */
  | { kind: 'fits'; of: readonly Band[] }
  /** Rewritten to the same place in the region's ranges. */
  | { kind: 'scaled'; from: readonly Band[] }
  /** As the guide writes them. `of`: whose they are, as far as can be told; `why` null where no region is looked at. */
  | { kind: 'as written'; of: readonly Band[]; why: WhyWritten | null };

/** Why a script is shown as written, though another region is looked at. */
export type WhyWritten =
  | WhyNot
  /** It states no amounts of which it is certain what they are. */
  | { kind: 'no amounts' }
  /** Its amounts lie in no region's ranges. */
  | { kind: 'fits none' }
  /** It speaks of the region, but not in amounts. */
  | { kind: 'named' }
  /** Next to an amount that can be rewritten stands one that cannot. */
  | { kind: 'mixed' };

/** What to say for a region. */
export interface RegionalScript {
  /** Words that claim nothing about who says them. */
  passages: Passage[];
  /** What is true only of some: left out of the words. */
  claims: Claim[];
  ask: readonly StatedAmount[];
  floor: Floor | null;
  basis: Basis;
}

/** The regions whose ranges hold all the amounts that they have a range for, in their own currency. */
const regionsHolding = (bands: readonly Band[], amounts: readonly StatedAmount[]): Band[] =>
  bands.filter((band) => {
    const ranges = amounts.map(({ component }) => componentOf(band, component)?.range);
    return (
      ranges.some((range) => range) &&
      amounts.every(({ value, currency }, i) => {
        const range = ranges[i];
        return currency === band.currency && (!range || inRange(value, range));
      })
    );
  });

/** What a script asks for, where it does not ask for the region looked at: for the region that it names first, and what it says of none. */
function amountsOf(ask: readonly StatedAmount[]): StatedAmount[] {
  const label = ask[0]?.region ?? null;
  const own = ask.filter(({ region }) => region === label);
  const more = ask.filter(
    ({ region, component }) => region === null && !own.some((one) => one.component === component),
  );
  return label === null ? own : [...own, ...more];
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
  const scriptOf = (kept: readonly Line[], ask: readonly StatedAmount[], basis: Basis): RegionalScript => {
    const floor = floorIn(
      script.floors,
      kept,
      basis.kind !== 'as written' && region ? [region] : of.length > 0 ? of : bands,
    );
    const words = withoutClaimsIn(kept, guide).filter((line) => !isFloor(line, floor));
    return { passages: passagesFrom(words), claims: claimsOf(kept), ask, floor, basis };
  };
  const amounts = amountsOf(script.ask);
  const of = amounts[0]?.region
    ? bands.filter(({ label }) => label === amounts[0]?.region)
    : regionsHolding(bands, amounts);
  const asWritten = (why: WhyWritten | null): RegionalScript =>
    scriptOf(lines, amounts, { kind: 'as written', of, why });
  if (!region) return asWritten(null);

  const { label } = region;
  const own = lines.filter(
    ({ region: named, names, figures }) =>
      named === label ||
      (named === null && (names === undefined || figures.every(({ currency }) => currency === region.currency))),
  );
  const speaksOf = own.some(({ names, figures }) => figures.length > 0 && (names === label || names === undefined));
  if (speaksOf)
    return scriptOf(
      own,
      script.ask.filter((amount) => amount.region === label),
      { kind: 'stated' },
    );
  const anywhere = script.ask.filter((amount) => amount.region === null);
  const holding = regionsHolding(bands, anywhere);
  if (holding.includes(region)) return scriptOf(own, anywhere, { kind: 'fits', of: holding });
  if (own.some(({ names }) => names === label)) return asWritten({ kind: 'named' });
  if (region.levels.length > 0) return asWritten({ kind: 'levels' });
  const [first] = amounts;
  if (!first) return asWritten({ kind: 'no amounts' });
  const hasRange = ({ component }: StatedAmount): boolean => bands.some((band) => componentOf(band, component)?.range);
  if (!amounts.some(hasRange)) return asWritten({ kind: 'no range', component: first.component });
  if (of.length === 0) return asWritten({ kind: 'fits none' });

  const usable = lines.filter((line) => line.region === null || of.some((band) => band.label === line.region));
  const floor = floorIn(script.floors, usable, of);
  const kept = withoutClaimsIn(usable, guide).filter((line) => !isFloor(line, floor));
  const words = rewritten(kept, of, region);
  if ('kind' in words) return asWritten(words);
  const ask: StatedAmount[] = [];
  for (const amount of amounts) {
    const there = scaledInto(amount, of, region);
    if ('kind' in there) return asWritten(there);
    ask.push({ ...amount, ...there, currency: region.currency, region: label });
  }
  return {
    passages: passagesFrom(words.lines),
    claims: claimsOf(usable),
    ask,
    floor: scaledFloor(floor, of, region),
    basis: { kind: 'scaled', from: of },
  };
}

/** A floor brought into a region's ranges; null where that cannot be said in amounts. */
function scaledFloor(floor: Floor | null, of: readonly Band[], region: Band): Floor | null {
  const amounts = (floor?.amounts ?? []).flatMap((amount): StatedAmount[] => {
    const there = scaledInto(amount, of, region);
    return 'kind' in there ? [] : [{ ...amount, ...there, currency: region.currency, region: region.label }];
  });
  return floor && amounts.length > 0 ? { ...floor, amounts } : null;
}

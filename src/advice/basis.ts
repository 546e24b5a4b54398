import type { StatedAmount } from '../guides/stated-amounts.js';
import { type Band, componentOf } from '../pay/band.js';
import { inRange } from '../pay/range.js';
import type { WhyNot } from './scale.js';

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
  /** It holds blanks in place of amounts. */
  | { kind: 'blanks' }
  /** Its amounts lie in no region's ranges. */
  | { kind: 'fits none' }
  /** It speaks of the region, but not in amounts. */
  | { kind: 'named' }
  /** Next to an amount that can be rewritten stands one that cannot. */
  | { kind: 'mixed' };

/** The regions whose ranges hold all the amounts that they have a range for, in their own currency. */
export const regionsHolding = (bands: readonly Band[], amounts: readonly StatedAmount[]): Band[] =>
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
export function amountsOf(ask: readonly StatedAmount[]): StatedAmount[] {
  const label = ask[0]?.region ?? null;
  const own = ask.filter(({ region }) => region === label);
  const more = ask.filter(
    ({ region, component }) => region === null && !own.some((one) => one.component === component),
  );
  return label === null ? own : [...own, ...more];
}

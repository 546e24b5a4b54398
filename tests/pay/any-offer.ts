import * as fc from 'fast-check';
import { COMPONENT_KINDS } from '../../src/pay/band.js';
import type { Offer } from '../../src/pay/offer.js';
import type { AsStated } from '../../src/pay/offer-as-stated.js';
import type { Range } from '../../src/pay/range.js';

/** One amount or both ends of a range, up to a maximum. */
const range = (max: number): fc.Arbitrary<Range> =>
  fc.oneof(
    fc.integer({ min: 0, max }).map((value) => ({ low: value, high: value })),
    fc.tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max })).map(([one, other]) => ({
      low: Math.min(one, other),
      high: Math.max(one, other),
    })),
  );

const words = fc.string({ minLength: 1, maxLength: 48 });
const pay = (max: number): fc.Arbitrary<Range & { from?: string }> =>
  fc.tuple(range(max), fc.option(words)).map(([amount, from]) => (from === null ? amount : { ...amount, from }));

const asStated: fc.Arbitrary<AsStated> = fc.oneof(
  fc.record({
    component: fc.constant('equity' as const),
    reason: fc.constantFrom(
      'shares' as const,
      'percent of the company' as const,
      'net' as const,
      'limit' as const,
      'no amount' as const,
    ),
    text: words,
  }),
  fc.record({ component: fc.constant(null), reason: fc.constant('extra' as const), text: words }),
  fc.record({
    component: fc.constantFrom(...COMPONENT_KINDS),
    reason: fc.constantFrom('month' as const, 'week' as const, 'day' as const, 'hour' as const),
    text: words,
    amount: range(1e7),
  }),
);

/** What people may be offered, plausible or not. */
export const anyOffer = (currency: fc.Arbitrary<string | null>): fc.Arbitrary<Offer> =>
  fc.record({
    currency,
    base: fc.option(pay(1e9)),
    equity: fc.option(
      fc
        .tuple(
          pay(1e9),
          fc.constantFrom('grant' as const, 'year' as const),
          fc.constantFrom(null, 1, 3, 4, 5),
          fc.constantFrom(null, 5, 40),
        )
        .map(([amount, per, vestingYears, firstYearPercent]) => ({ ...amount, per, vestingYears, firstYearPercent })),
    ),
    bonus: fc.option(
      fc.oneof(
        range(500).map((amount) => ({ ...amount, percent: true })),
        range(1e8).map((amount) => ({ ...amount, percent: false })),
      ),
    ),
    signOn: fc.option(fc.tuple(pay(1e8), fc.constantFrom(1, 2)).map(([amount, years]) => ({ ...amount, years }))),
    total: fc.option(pay(1e9)),
    asStated: fc.array(asStated, { maxLength: 5 }),
  });

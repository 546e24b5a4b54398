import { type Band, componentOf, type ComponentKind } from '../pay/band.js';
import type { Offer, StatedPay } from '../pay/offer.js';
import type { Range } from '../pay/range.js';

/** Amounts that were typed without a unit, read by the guide's ranges. */

/** Units that may be left out, by what they multiply an amount by. */
const UNITS: readonly (readonly [number, string])[] = [
  [1e3, 'thousands'],
  [1e6, 'millions'],
];
const INDIAN_UNITS: readonly (readonly [number, string])[] = [
  [1e3, 'thousands'],
  [1e5, 'lakhs'],
  [1e7, 'crores'],
];
/** An amount with a unit or in full is no smaller, and an amount that fits is no farther from a range than half its lower end or half again its upper. */
const SMALL = 1_000;
const fits = ({ low, high }: Range, range: Range): boolean => low >= range.low / 2 && high <= range.high * 1.5;

const times = <T extends Range>(amount: T, unit: number): T => ({
  ...amount,
  low: amount.low * unit,
  high: amount.high * unit,
});

/** The unit by which alone an amount fits the guide's range; null where it needs none, or may have several. */
function unitOf(amount: Range, range: Range | null, currency: string): readonly [number, string] | null {
  if (amount.high >= SMALL || !range || fits(amount, range)) return null;
  const [unit, ...more] = (currency === 'INR' ? INDIAN_UNITS : UNITS).filter(([scale]) =>
    fits(times(amount, scale), range),
  );
  return more.length === 0 ? (unit ?? null) : null;
}

/**
 * An offer whose amounts without a unit are read by the only one that fits the guide's range (`TC 180`, where it is £145K–£188K), with
 * what was typed in `from` and the unit in `unit`. Where the guide has no range for such an amount, it is kept as stated and not counted.
 */
export function withUnits(offer: Offer, region: Band): Offer {
  const asStated = [...offer.asStated];
  const read = <T extends StatedPay>(kind: ComponentKind, amount: T | null): T | null => {
    if (!amount) return null;
    const range = componentOf(region, kind)?.range ?? null;
    const typed = amount.low === amount.high ? `${amount.low}` : `${amount.low}–${amount.high}`;
    const unit = unitOf(amount, range, region.currency);
    if (unit) return { ...times(amount, unit[0]), from: typed, unit: unit[1] };
    if (range || amount.high >= SMALL || amount.high === 0) return amount;
    asStated.push({ component: kind, reason: 'no unit', text: `${typed} ${kind}` });
    return null;
  };
  return {
    ...offer,
    base: read('base', offer.base),
    equity: read('equity', offer.equity),
    bonus: offer.bonus?.percent ? offer.bonus : read('bonus', offer.bonus),
    signOn: read('sign-on', offer.signOn),
    total: read('total', offer.total),
    asStated,
  };
}

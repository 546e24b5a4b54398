import type { Guide } from '../guides/guide.js';
import { plain } from '../guides/places.js';
import { readAmounts } from '../pay/amounts.js';
import { type Band, componentOf } from '../pay/band.js';
import { inRange } from '../pay/range.js';

/** Whose money a script's ask speaks, seen from the region that a person looks at. */
export type ScriptMoney =
  | { kind: 'own' }
  /** Its amounts lie in the ranges of these regions only; `named`: the script names the region itself, too. */
  | { kind: 'other region'; bands: readonly Band[]; named: boolean }
  /** It names no amount in the region's currency. */
  | { kind: 'other currency'; currencies: readonly string[] }
  | { kind: 'unknown' };

/** The regions whose ranges hold everything that the script asks for, in their own currency. */
function regionsOf(guide: Guide): Band[] {
  const ask = guide.script?.ask ?? [];
  return guide.bands.filter(
    (band) =>
      ask.length > 0 &&
      ask.every(({ component, value, currency }) => {
        const range = componentOf(band, component)?.range;
        return currency === band.currency && range != null && inRange(value, range);
      }),
  );
}

/**
 * Says whose money the script of a guide speaks. Nothing is converted, and where it cannot be told the answer is `unknown`.
 * @param region the region shown; null for all of them
 */
export function scriptMoney(guide: Guide, region: Band | null): ScriptMoney {
  const bands = regionsOf(guide);
  if (!region) {
    return bands.length > 0 && bands.length < guide.bands.length
      ? { kind: 'other region', bands, named: false }
      : { kind: 'unknown' };
  }
  const text = guide.script?.text ?? '';
  const named = region.places.some((place) => plain(text).includes(plain(place)));
  if (bands.includes(region)) return { kind: 'own' };
  if (bands.length > 0) return { kind: 'other region', bands, named };
  const currencies = [
    ...new Set(
      readAmounts(
        text,
        guide.bands.map((band) => band.currency),
      ).flatMap(({ currency }) => currency ?? []),
    ),
  ];
  if (currencies.length > 0 && !currencies.includes(region.currency)) return { kind: 'other currency', currencies };
  return { kind: 'unknown' };
}

import type { Guide } from '../guides/guide.js';
import type { Floor } from '../guides/script.js';
import type { StatedAmount } from '../guides/stated-amounts.js';
import { plain } from '../guides/places.js';
import { readAmounts } from '../pay/amounts.js';
import { type Band, componentOf } from '../pay/band.js';
import { inRange } from '../pay/range.js';

/** Whose money a script's ask speaks, seen from the region that a person looks at. */
export type ScriptMoney =
  | { kind: 'own' }
  /** Its amounts are those of these regions; `named`: the script names the region itself, too. */
  | { kind: 'other region'; bands: readonly Band[]; named: boolean }
  /** It names no amount in the region's currency. */
  | { kind: 'other currency'; currencies: readonly string[] }
  | { kind: 'unknown' };

/** What a script asks for and accepts, seen from a region. */
export interface ScriptFigures {
  ask: readonly StatedAmount[];
  floor: Floor | null;
  money: ScriptMoney;
}

/** The regions whose ranges hold all the amounts, in their own currency. */
const regionsHolding = (bands: readonly Band[], ask: readonly StatedAmount[]): Band[] =>
  bands.filter(
    (band) =>
      ask.length > 0 &&
      ask.every(({ component, value, currency }) => {
        const range = componentOf(band, component)?.range;
        return currency === band.currency && range != null && inRange(value, range);
      }),
  );

/** The amounts that the script states for the region; else those that it states for none; else those of the first it names. */
function askFor(ask: readonly StatedAmount[], region: Band | null): readonly StatedAmount[] {
  const of = (label: string | null): StatedAmount[] => ask.filter((amount) => amount.region === label);
  const own = region ? of(region.label) : [];
  const anywhere = own.length > 0 ? own : of(null);
  return anywhere.length > 0 ? anywhere : of(ask[0]?.region ?? null);
}

/** The floor that goes with an ask: of the same region, or of none. */
function floorFor(floors: readonly Floor[], label: string | null): Floor | null {
  const of = (wanted: string | null): Floor | undefined => floors.find(({ amounts }) => amounts[0]?.region === wanted);
  return (
    (label === null ? undefined : of(label)) ??
    of(null) ??
    floors.find(({ amounts }) => amounts.length === 0) ??
    (label === null ? (floors[0] ?? null) : null)
  );
}

function moneyOf(guide: Guide, ask: readonly StatedAmount[], region: Band | null): ScriptMoney {
  const stated = ask[0]?.region ?? null;
  const bands =
    stated === null ? regionsHolding(guide.bands, ask) : guide.bands.filter(({ label }) => label === stated);
  if (!region) {
    return bands.length > 0 && bands.length < guide.bands.length
      ? { kind: 'other region', bands, named: false }
      : { kind: 'unknown' };
  }
  if (bands.includes(region)) return { kind: 'own' };
  const text = guide.script?.text ?? '';
  const named = region.places.some((place) => plain(text).includes(plain(place)));
  if (bands.length > 0) return { kind: 'other region', bands, named };
  const context = guide.bands.map(({ currency }) => currency);
  const currencies = [...new Set(readAmounts(text, context).flatMap(({ currency }) => currency ?? []))];
  return currencies.length > 0 && !currencies.includes(region.currency)
    ? { kind: 'other currency', currencies }
    : { kind: 'unknown' };
}

/**
 * What the script of a guide asks for and accepts for a region, and whose money that is. Nothing is converted, and where it cannot be
 * told whose it is the answer is `unknown`.
 * @param region the region shown; null for all of them
 */
export function scriptFigures(guide: Guide, region: Band | null): ScriptFigures {
  const { ask: all = [], floors = [] } = guide.script ?? {};
  const ask = askFor(all, region);
  const label = ask[0]?.region ?? null;
  return { ask, floor: floorFor(floors, label ?? region?.label ?? null), money: moneyOf(guide, ask, region) };
}

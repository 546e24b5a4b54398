import { COMPONENT_KINDS, type ComponentKind } from '../pay/band.js';
import { type Oddity, oddityOf } from '../pay/plausible.js';
import { type CompensationRow, FIELDS, statedEnds } from './schema.js';

/** Amounts of the front matter that can hardly be what they are said to be. */

/** A component of a row of which one end or both are odd. */
export interface OddAmounts extends Oddity {
  kind: ComponentKind;
  low: number;
  high: number;
}

/**
 * The odd components of a row: those with an end that is odd, and what is worst about it.
 * @param currency that of its band: the table may know better than the row
 */
export const oddAmountsIn = (row: CompensationRow, currency: string): OddAmounts[] =>
  COMPONENT_KINDS.flatMap((kind) => {
    const ends = statedEnds(row, kind);
    if (!ends) return [];
    const found = [ends.low, ends.high].flatMap((amount) => oddityOf(amount, currency, kind) ?? []);
    const worst = found.find(({ impossible }) => impossible) ?? found[0];
    return worst ? [{ ...worst, kind, ...ends }] : [];
  });

/** True for a target bonus that can be no percentage of the base: a fraction of one, or an amount of money. */
export const isImpossiblePct = (pct: number): boolean => (pct > 0 && pct < 1) || pct > 300;

/** A row without the amounts that cannot be what they are said to be: no figure is better than a wrong one. */
export function withoutImpossible(row: CompensationRow, currency: string): CompensationRow {
  const impossible = oddAmountsIn(row, currency).filter((odd) => odd.impossible);
  const bad = row.bonus_pct != null && isImpossiblePct(row.bonus_pct);
  if (impossible.length === 0 && !bad) return row;
  const none = impossible.flatMap(({ kind }) => [
    [`${FIELDS[kind]}_low`, null],
    [`${FIELDS[kind]}_high`, null],
  ]);
  return { ...row, ...(bad && { bonus_pct: null }), ...Object.fromEntries(none) };
}

import { type Band, type Component, COMPONENT_KINDS, type ComponentKind, componentOf } from '../pay/band.js';
import { currencyNamedIn } from '../pay/currency.js';
import { formatRange, type Range } from '../pay/range.js';
import type { Owner } from './own-columns.js';
import { readPayTable } from './pay-table.js';
import { placesOf, plain } from './places.js';
import { type CompensationRow, statedEnds } from './schema.js';
import type { TableRegion } from './table-region.js';
import type { Table } from './tables.js';

/** How a component is labelled that only the front matter states. */
const LABELS: Readonly<Record<ComponentKind, string>> = {
  base: 'Base salary',
  equity: 'Equity',
  bonus: 'Bonus',
  'sign-on': 'Sign-on bonus',
  total: 'Total comp',
};

/** The components that the front matter states; a target bonus in per cent is text. */
function stated(row: CompensationRow): Component[] {
  return COMPONENT_KINDS.flatMap((kind): Component[] => {
    const [label, range] = [LABELS[kind], statedEnds(row, kind)];
    if (range) return [{ kind, label, range, text: formatRange(range, row.currency) }];
    return kind === 'bonus' && row.bonus_pct != null ? [{ kind, label, range: null, text: `${row.bonus_pct}%` }] : [];
  });
}

/** By what a unit or a slip puts an amount off: a month, a week, thousands, hours. */
const SLIPS = [10, 12, 13, 52, 100, 1000, 2080];

/** True where both ends of two ranges are apart by the same unit: the monthly pay of a yearly one, or thousands left out. */
export function differByUnit(one: Range, other: Range): boolean {
  const near = (ratio: number, slip: number): boolean => Math.abs(ratio / slip - 1) < 0.04;
  const [low, high] = [one.low / other.low, one.high / other.high];
  return SLIPS.some((slip) => (near(low, slip) && near(high, slip)) || (near(1 / low, slip) && near(1 / high, slip)));
}

/** The table's component where it has one (front matter is lossy: `bonus_pct` is the low end of a range), else the front matter's. */
function merge(own: Component[], table: Component[]): Component[] {
  return COMPONENT_KINDS.flatMap((kind): Component[] => {
    const fromTable = componentOf({ components: table }, kind);
    const fromField = componentOf({ components: own }, kind);
    if (!fromTable) return fromField ? [fromField] : [];
    const isFieldRight = fromField?.range && (!fromTable.range || differByUnit(fromTable.range, fromField.range));
    return [isFieldRight ? { ...fromField, label: fromTable.label } : fromTable];
  });
}

/** A short name for a region in button values: at most 60 characters, unique among `taken`. */
function regionId(label: string, taken: ReadonlySet<string>): string {
  const base = plain(label).replaceAll(' ', '-').slice(0, 50) || 'region';
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

/**
 * The bands of a guide: every region of its front matter, completed from the body's pay table, and behind them those that only the
 * table has. Of three witnesses to a currency the table's sign is believed first, then a code in the label (`Hangzhou
 * (CNY)`), then the field.
 */
export function bandsOf(compensation: readonly CompensationRow[], tables: Iterable<Table>, owner: Owner): Band[] {
  const rows = compensation.map((row) => {
    const currency = currencyNamedIn(row.region) ?? row.currency;
    return { region: row.region, currency, own: stated({ ...row, currency }) };
  });
  // The currency of an empty row is a default that nobody meant: the table's first sign decides.
  const { of, more } = readPayTable(
    tables,
    rows.map(({ region, currency, own }) => ({ region, currency: own.length > 0 ? currency : null, stated: own })),
    owner,
  );
  const taken = new Set<string>();
  const band = (label: string, currency: string, own: Component[], table: TableRegion | undefined): Band => {
    const id = regionId(label, taken);
    taken.add(id);
    const levels = table?.levels ?? [];
    // A total over all levels, from junior to staff, is nobody's band.
    const components = levels.length > 0 ? [] : merge(own, table?.components ?? []);
    return { id, label, places: placesOf(label), currency: table?.currency ?? currency, components, levels };
  };
  return [
    ...rows.map(({ region, currency, own }) => band(region, currency, own, of.get(region))),
    ...more.map((region) => band(region.label, region.currency ?? '', [], region)),
  ];
}

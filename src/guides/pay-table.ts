import { readCell } from '../pay/cell.js';
import { type Component, type ComponentKind, componentKindOf, type Level } from '../pay/band.js';
import { currencyNamedIn } from '../pay/currency.js';
import { isOwnPaySection, ownPay } from './own-pay.js';
import { namesPlace, placesOf, plain } from './places.js';
import type { Table } from './tables.js';

/** What the body's pay table says of one region. */
export interface TableRegion {
  /** As the table writes it. */
  label: string;
  components: Component[];
  levels: Level[];
  /** ISO 4217 where the cells write a sign or code; null where they do not. */
  currency: string | null;
}

/** A region of the front matter, which says how to recognise its row or column. */
interface Named {
  region: string;
  /** What a shared sign, or a cell in two currencies, means there; null where nothing says. */
  currency: string | null;
}

/** What two labels of one region have in common: the same words, or the same places. */
interface Key {
  words: string;
  places: string;
}
const keyOf = (label: string): Key => ({ words: plain(label), places: placesOf(label).toSorted().join() });
const same = (a: Key, b: Key): boolean =>
  a.words !== '' && (a.words === b.words || (a.places !== '' && a.places === b.places));

/** True for two labels of one region. */
export const isSameRegion = (one: string, other: string): boolean => same(keyOf(one), keyOf(other));

/** One component as a cell states it; a cell that cannot be understood wholly has the guide's own words and no range. */
function readComponent(
  kind: ComponentKind,
  label: string,
  cell: string,
  context: string | null,
): { component: Component; currency: string | null } | null {
  const read = readCell(cell, { currency: context, heading: label, isMoney: kind !== 'equity' });
  if (!read) return null;
  const range = read.kind === 'range' ? read.range : null;
  const text = 'text' in read ? read.text : cell;
  const currency = 'currency' in read ? read.currency : null;
  return { component: { kind, label, range, text }, currency };
}

interface Cell {
  heading: string;
  cell: string;
}

/** Reads the cells of one region; the first of each kind counts. */
function readCells(cells: readonly Cell[], context: string | null): Pick<TableRegion, 'components' | 'currency'> {
  const components: Component[] = [];
  let currency: string | null = null;
  for (const { heading, cell } of cells) {
    const kind = componentKindOf(heading);
    if (!kind || components.some((component) => component.kind === kind)) continue;
    const read = readComponent(kind, heading, cell, context);
    if (!read) continue;
    components.push(read.component);
    currency ??= read.currency;
  }
  return { components, currency };
}

/** Rows of one region that differ by level: a level each. */
function readLevels(
  rows: readonly { label: string; cells: readonly Cell[] }[],
  context: string | null,
): Pick<TableRegion, 'levels' | 'currency'> {
  const read = rows.map(({ label, cells }) => ({ label, ...readCells(cells, context) }));
  const levels = read
    .filter(({ components }) => components.length > 0)
    .map(({ label, components }) => ({ label, components }));
  return { levels, currency: read.map(({ currency }) => currency).find((code) => code !== null) ?? null };
}

/** A line of a table (a row, or a column of one that lies on its side) under the label of a region. */
interface Line {
  label: string;
  key: Key;
  cells: Cell[];
}

/** The rows of a table that has its regions in one of the first two columns. */
function rowsOf([header = [], ...rows]: readonly string[][], isNamed: (key: Key) => boolean): Line[] {
  for (const column of [0, 1]) {
    const lines = rows.map((row) => ({
      label: row[column] ?? '',
      key: keyOf(row[column] ?? ''),
      cells: row.map((cell, i) => ({ heading: header[i] ?? '', cell })),
    }));
    if (lines.some(({ key }) => isNamed(key))) return lines;
  }
  return [];
}

/** The columns of a table that has its regions in the header. */
function columnsOf([header = [], ...rows]: readonly string[][], isNamed: (key: Key) => boolean): Line[] {
  const lines = header.slice(1).map((label, i) => ({
    label,
    key: keyOf(label),
    cells: rows.map((row) => ({ heading: row[0] ?? '', cell: row[i + 1] ?? '' })),
  }));
  return lines.some(({ key }) => isNamed(key)) ? lines : [];
}

const LEVEL_HEADING = /\b(?:level|grade|seniority|title|band)\b/i;

/** What the lines of one region say together; `corner` is the first cell of the table. */
function regionOf(
  lines: readonly [Line, ...Line[]],
  sideways: boolean,
  context: string | null,
  corner: string,
): TableRegion {
  const [{ label, cells }] = lines;
  if (sideways) {
    const known = cells.filter(({ heading }) => componentKindOf(heading) !== null);
    if (known.length * 2 > cells.length) return { label, levels: [], ...readCells(cells, context) };
    const what = componentKindOf(corner) === null ? 'Total Comp' : corner;
    const levels = cells.map(({ heading, cell }) => ({ label: heading, cells: [{ heading: what, cell }] }));
    return { label, components: [], ...readLevels(levels, context) };
  }
  const level = cells.findIndex(({ heading }) => LEVEL_HEADING.test(heading));
  if (lines.length === 1 || level < 0) return { label, levels: [], ...readCells(cells, context) };
  const rows = lines.map((line) => ({ label: line.cells[level]?.cell ?? '', cells: line.cells }));
  return { label, components: [], ...readLevels(rows, context) };
}

const statesMoney = ({ components, levels }: TableRegion): boolean =>
  [...components, ...levels.flatMap((level) => level.components)].some(({ range }) => range !== null);

/** The pay table as read: what it says of each region of the front matter, and regions that only it has. */
export interface PayTable {
  of: ReadonlyMap<string, TableRegion>;
  more: readonly TableRegion[];
}

/**
 * Reads the body's pay table: the first table that names a region of the front matter and states money for it. Lines are matched
 * by place, never by position; a line that names a known place which the front matter lacks is a region of its own.
 */
export function readPayTable(tables: Iterable<Table>, regions: readonly Named[], roleName: string): PayTable {
  const named = regions.map((region) => ({ ...region, key: keyOf(region.region) }));
  const isNamed = (key: Key): boolean => named.some((region) => same(region.key, key));
  for (const { rows: written, section } of tables) {
    if (!isOwnPaySection(section)) continue;
    const own = ownPay(written, roleName);
    const rows = rowsOf(own, isNamed);
    const sideways = rows.length === 0;
    const corner = own[0]?.[0] ?? '';
    const lines = sideways ? columnsOf(own, isNamed) : rows;
    const of = new Map<string, TableRegion>();
    for (const { region, key, currency } of named) {
      const [first, ...others] = lines.filter((line) => same(line.key, key));
      if (first) of.set(region, regionOf([first, ...others], sideways, currency, corner));
    }
    const more = lines
      .filter(({ label, key }) => !isNamed(key) && namesPlace(label))
      .map((line) => regionOf([line], sideways, currencyNamedIn(line.label), corner))
      .filter((region) => region.currency !== null);
    if ([...of.values()].some(statesMoney)) return { of, more };
  }
  return { of: new Map(), more: [] };
}

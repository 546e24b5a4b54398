import { isDeepStrictEqual } from 'node:util';
import { type Component, type ComponentKind, componentKindOf, type Level } from '../pay/band.js';
import { readCell } from '../pay/cell.js';
import type { Range } from '../pay/range.js';
import { plain } from './places.js';

/** What the lines of a pay table that are of one region say of it. */

/** What the body's pay table says of one region. */
export interface TableRegion {
  /** As the table writes it. */
  label: string;
  components: Component[];
  levels: Level[];
  /** ISO 4217 where the cells write a sign or code; null where they do not. */
  currency: string | null;
}

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
export interface Line {
  label: string;
  cells: Cell[];
}

const LEVEL_HEADING = /\b(?:level|grade|seniority|title|band)\b/i;

/** What is known of a region before its lines are read. */
export interface RegionContext {
  currency: string | null;
  stated: readonly Component[];
  /** Headings that may say of what the cells are: the first cell of the table, and the heading above it. */
  titles: readonly string[];
}

/** The least and the most that the cells state; null where a cell states no range. */
function spanOf(cells: readonly Cell[], currency: string | null): Range | null {
  const read = cells.map(({ cell }) => readCell(cell, { currency, heading: '', isMoney: true }));
  const ranges = read.flatMap((one) => (one?.kind === 'range' ? [one.range] : []));
  if (ranges.length === 0) return null;
  return { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) };
}

/**
 * What the cells of a table of levels are: what its titles say, else the component of the front matter that spans the same, else the
 * only one that it states. Null where nothing says.
 */
function subjectOf(cells: readonly Cell[], { currency, stated, titles }: RegionContext): string | null {
  const title = titles.find((text) => componentKindOf(text) !== null);
  if (title !== undefined) return title;
  const span = spanOf(cells, currency);
  const money = stated.filter(({ range }) => range !== null);
  const same = money.find(({ range }) => range?.low === span?.low && range?.high === span?.high);
  const pay = money.filter(({ kind }) => kind === 'base' || kind === 'total');
  if (pay.length === 0) return 'Total Comp';
  return (same ?? (pay.length === 1 ? pay[0] : undefined))?.label ?? null;
}

/** What a column of a table on its side says of its region: components, or levels of one component. */
export function sidewaysRegion({ label, cells }: Line, context: RegionContext): TableRegion {
  const known = cells.filter(({ heading }) => componentKindOf(heading) !== null);
  if (known.length * 2 > cells.length) return { label, levels: [], ...readCells(cells, context.currency) };
  const subject = subjectOf(cells, context);
  if (subject === null) return { label, components: [], levels: [], currency: null };
  const levels = cells.map(({ heading, cell }) => ({ label: heading, cells: [{ heading: subject, cell }] }));
  return { label, components: [], ...readLevels(levels, context.currency) };
}

/** The lines of a region that no other words set apart: `London` rather than `London (agency staff)`. */
function plainest(lines: readonly [Line, ...Line[]], region: string): Line | null {
  const exact = lines.filter(({ label }) => plain(label) === plain(region));
  const [first, ...more] = exact.length > 0 ? exact : lines;
  return first && more.every(({ cells }) => isDeepStrictEqual(cells, first.cells)) ? first : null;
}

/** What the rows of one region say together; nothing where several differ, and no level says by what. */
export function regionOf(lines: readonly [Line, ...Line[]], region: string, context: string | null): TableRegion {
  const [{ label, cells }] = lines;
  const level = cells.findIndex(({ heading }) => LEVEL_HEADING.test(heading));
  if (lines.length > 1 && level >= 0) {
    const rows = lines.map((line) => ({ label: line.cells[level]?.cell ?? '', cells: line.cells }));
    return { label, components: [], ...readLevels(rows, context) };
  }
  const line = plainest(lines, region);
  return line
    ? { label: line.label, levels: [], ...readCells(line.cells, context) }
    : { label, components: [], levels: [], currency: null };
}

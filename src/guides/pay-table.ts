import { readRange } from '../pay/amounts.js';
import { type Component, type ComponentKind, componentKindOf, type Level } from '../pay/band.js';
import type { Block } from './markdown.js';
import { placesOf, plain } from './places.js';

/** What the body's pay table says of one region. */
export interface TableRegion {
  components: Component[];
  levels: Level[];
  /** ISO 4217 where the cells write a sign or code; null where they do not. */
  currency: string | null;
}

/** A region of the front matter, which says how to recognise its row or column. */
interface Named {
  region: string;
  currency: string;
}

/** True where two labels name the same region: the same words, or the same places. */
function sameRegion(a: string, b: string): boolean {
  if (plain(a) === plain(b)) return plain(a) !== '';
  const places = placesOf(a);
  return places.length > 0 && places.toSorted().join() === placesOf(b).toSorted().join();
}

const isBlank = (cell: string): boolean => /^[\s—–-]*$|^n\/?a$/i.test(cell);

/** `10–15%` and `10% - 15%` as `10–15 %`; null where a cell states no percentage. */
function percentText(cell: string): string | null {
  const match = /(\d+(?:\.\d+)?)\s*%?\s*(?:[-–—]|to)\s*(\d+(?:\.\d+)?)\s*%(\+?)|(\d+(?:\.\d+)?)\s*%(\+?)/.exec(cell);
  if (!match) return null;
  const [, low, high, open = '', single, singleOpen = ''] = match;
  return low ? `${low}–${high} %${open}` : `${single} %${singleOpen}`;
}

function readComponent(
  kind: ComponentKind,
  label: string,
  cell: string,
  context: string,
): { component: Component; currency: string | null } | null {
  if (isBlank(cell)) return null;
  const money = readRange(cell, context);
  const text = (kind === 'bonus' && !money && percentText(cell)) || cell;
  return { component: { kind, label, range: money?.range ?? null, text }, currency: money?.currency ?? null };
}

/** Reads the cells of one region; the first column of each kind counts. */
function readCells(cells: readonly { heading: string; cell: string }[], context: string): Omit<TableRegion, 'levels'> {
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

/** A table with a row a region: `| Region | Base Salary | Stock (RSU/4yr) | … |`. */
function byRow([header = [], ...rows]: readonly string[][], named: Named): TableRegion | null {
  const row = rows.find((cells) => cells.slice(0, 2).some((cell) => sameRegion(cell, named.region)));
  if (!row) return null;
  return {
    ...readCells(
      row.map((cell, i) => ({ heading: header[i] ?? '', cell })),
      named.currency,
    ),
    levels: [],
  };
}

/** A table with a column a region, and in its rows either components or levels. */
function byColumn([header = [], ...rows]: readonly string[][], named: Named): TableRegion | null {
  const column = header.findIndex((cell, i) => i > 0 && sameRegion(cell, named.region));
  if (column < 0) return null;
  const cells = rows.map((row) => ({ heading: row[0] ?? '', cell: row[column] ?? '' }));
  const known = cells.filter(({ heading }) => componentKindOf(heading) !== null);
  if (known.length * 2 > cells.length) return { ...readCells(cells, named.currency), levels: [] };
  let currency: string | null = null;
  const levels = cells.flatMap(({ heading, cell }) => {
    const read = readComponent('total', 'Total Comp', cell, named.currency);
    currency ??= read?.currency ?? null;
    return read ? [{ label: heading, components: [read.component] }] : [];
  });
  return { components: [], levels, currency };
}

const hasMoney = (rows: readonly string[][]): boolean =>
  rows.some((row) => row.some((cell) => readRange(cell, null)?.range));

/**
 * What the body's pay table says of each region of the front matter, matched by place and never by position. The
 * pay table is the first table that names such a region and states money for it.
 */
export function readPayTable(blocks: readonly Block[], regions: readonly Named[]): Map<string, TableRegion> {
  for (const block of blocks) {
    if (block.kind !== 'table' || !hasMoney(block.rows)) continue;
    const found = new Map<string, TableRegion>();
    for (const named of regions) {
      const region = byRow(block.rows, named) ?? byColumn(block.rows, named);
      if (region) found.set(named.region, region);
    }
    if ([...found.values()].some(({ components, levels }) => components.length + levels.length > 0)) return found;
  }
  return new Map();
}

import type { Component } from '../pay/band.js';
import { currencyNamedIn } from '../pay/currency.js';
import type { Owner } from './own-columns.js';
import { isOwnPaySection, ownPay } from './own-pay.js';
import { namesPlace, placesOf, plain } from './places.js';
import { type Line, regionOf, sidewaysRegion, type TableRegion } from './table-region.js';
import type { Table } from './tables.js';

/** A region of the front matter, which says how to recognise its row or column. */
interface Named {
  region: string;
  /** What a shared sign, or a cell in two currencies, means there; null where nothing says. */
  currency: string | null;
  /** What the front matter states of it. */
  stated: readonly Component[];
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

/** A line of a table, with what its label is compared by. */
interface KeyedLine extends Line {
  key: Key;
}

/** The rows of a table that has its regions in one of the first two columns. */
function rowsOf([header = [], ...rows]: readonly string[][], isNamed: (key: Key) => boolean): KeyedLine[] {
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
function columnsOf([header = [], ...rows]: readonly string[][], isNamed: (key: Key) => boolean): KeyedLine[] {
  const lines = header.slice(1).map((label, i) => ({
    label,
    key: keyOf(label),
    cells: rows.map((row) => ({ heading: row[0] ?? '', cell: row[i + 1] ?? '' })),
  }));
  return lines.some(({ key }) => isNamed(key)) ? lines : [];
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
export function readPayTable(tables: Iterable<Table>, regions: readonly Named[], owner: Owner): PayTable {
  const named = regions.map((region) => ({ ...region, key: keyOf(region.region) }));
  const isNamed = (key: Key): boolean => named.some((region) => same(region.key, key));
  // of a region that only the table has the cells are what they are of the others
  const known = named.find(({ stated }) => stated.length > 0)?.stated ?? [];
  for (const { rows: written, section } of tables) {
    if (!isOwnPaySection(section)) continue;
    const own = ownPay(written, owner);
    const rows = rowsOf(own, isNamed);
    const sideways = rows.length === 0;
    const titles = [own[0]?.[0] ?? '', section];
    const lines = sideways ? columnsOf(own, isNamed) : rows;
    const read = (of: readonly [Line, ...Line[]], { region, currency, stated }: Named): TableRegion =>
      sideways ? sidewaysRegion(of[0], { currency, stated, titles }) : regionOf(of, region, currency);
    const of = new Map<string, TableRegion>();
    for (const one of named) {
      const [first, ...others] = lines.filter((line) => same(line.key, one.key));
      if (first) of.set(one.region, read([first, ...others], one));
    }
    const more = lines
      .filter(({ label, key }) => !isNamed(key) && namesPlace(label))
      .map((line) => read([line], { region: line.label, currency: currencyNamedIn(line.label), stated: known }))
      .filter((region) => region.currency !== null);
    if ([...of.values()].some(statesMoney)) return { of, more };
  }
  return { of: new Map(), more: [] };
}

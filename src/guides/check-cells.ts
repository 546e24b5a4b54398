import { type ComponentKind, componentKindOf, componentOf } from '../pay/band.js';
import { readCell } from '../pay/cell.js';
import { formatRange } from '../pay/range.js';
import { differByUnit } from './bands.js';
import type { Checked, Finding, Rule } from './check-rule.js';
import { isOwnPaySection } from './own-pay.js';
import { isSameRegion } from './pay-table.js';
import { FIELDS, statedEnds } from './schema.js';
import { readTables, type Table } from './tables.js';

/** What an author should look at in the cells of the pay table: those that comp cannot use, and why. */

/** A cell of a pay table, with the row of the front matter that it is of. */
interface PayCell {
  row: number;
  kind: ComponentKind;
  heading: string;
  text: string;
  line: number;
}

/** The cells of a table that has a region of the front matter in a row of its own; none where it has none, or one twice. */
function cellsIn({ rows: [header = [], ...rows], line }: Table, { rows: data }: Checked): PayCell[] {
  const regions = rows.map((row) => data.findIndex(({ region }) => isSameRegion(row[0] ?? '', region)));
  const named = regions.filter((i) => i >= 0);
  if (new Set(named).size < named.length) return [];
  return rows.flatMap((row, k) =>
    row.flatMap((text, column) => {
      const [i = -1, heading = ''] = [regions[k], header[column]];
      const kind = column === 0 || i < 0 ? null : componentKindOf(heading);
      // two lines of the file, the header and the one under it, stand before the first row
      return kind ? [{ row: i, kind, heading, text, line: line + 2 + k }] : [];
    }),
  );
}

/** The cells of the first table that is the guide's own pay. */
function payCells(checked: Checked): PayCell[] {
  for (const table of readTables(checked.front.body, checked.front.bodyLine)) {
    const cells = isOwnPaySection(table.section) ? cellsIn(table, checked) : [];
    if (cells.length > 0) return cells;
  }
  return [];
}

/** How to write a cell instead. */
const example = (kind: ComponentKind, currency: string): string =>
  kind === 'bonus' ? '10–15%' : formatRange({ low: 115_000, high: 142_000 }, currency);

/** What is wrong with a cell; null where nothing is. */
function wrongWith({ row: i, kind, heading, text }: PayCell, { guide, rows }: Checked): string | null {
  const [band, row] = [guide.bands[i], rows[i]];
  if (!band || !row) return null;
  const read = readCell(text, { currency: band.currency, heading, isMoney: kind !== 'equity' });
  const [stated, shown] = [statedEnds(row, kind), componentOf(band, kind)];
  if (read?.kind === 'not understood') {
    // The band was read with the row's own currency, which may have told more.
    if (shown?.range && shown.text === text) return null;
    const part = read.found === text ? '' : `, of which “${read.found}” is not understood`;
    const instead = stated ? 'the front matter is shown instead' : 'it is shown as it stands, and is no range';
    return `found ${text}${part}; ${instead}: write it like ${example(kind, band.currency)}`;
  }
  if (read?.kind !== 'range' || !stated || !differByUnit(read.range, stated)) return null;
  const ends = formatRange(stated, band.currency);
  return `found ${text}, which is off from ${FIELDS[kind]}_low and ${FIELDS[kind]}_high (${ends}) by a unit; the front matter is shown: mend the one that is wrong`;
}

const cells: Rule = (checked) => {
  const lines = checked.front.body.split('\n');
  return payCells(checked).flatMap((cell): Finding[] => {
    const message = wrongWith(cell, checked);
    const { line, kind, text } = cell;
    const column = Math.max(0, lines[line - checked.front.bodyLine]?.indexOf(text) ?? 0) + 1;
    return message === null ? [] : [{ line, column, field: `table.${FIELDS[kind]}`, message }];
  });
};

export const cellRules: readonly Rule[] = [cells];

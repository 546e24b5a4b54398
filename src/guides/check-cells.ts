import { type ComponentKind, componentKindOf, componentOf, formatComponent } from '../pay/band.js';
import { readCell } from '../pay/cell.js';
import { formatRange } from '../pay/range.js';
import { differByUnit } from './bands.js';
import type { Checked, Finding, Rule } from './check-rule.js';
import { isOwnPaySection } from './own-pay.js';
import { placesOf, plain } from './places.js';
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

const isSameRegion = (label: string, region: string): boolean => {
  const places = placesOf(label);
  return (
    plain(label) === plain(region) ||
    (places.length > 0 && places.toSorted().join() === placesOf(region).toSorted().join())
  );
};

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

const cells: Rule = (checked) =>
  payCells(checked).flatMap(({ row: i, kind, heading, text, line }): Finding[] => {
    const { guide, rows, front } = checked;
    const [band, row] = [guide.bands[i], rows[i]];
    if (!band || !row) return [];
    const written = front.body.split('\n')[line - front.bodyLine] ?? '';
    const at = { line, column: Math.max(0, written.indexOf(text)) + 1, field: `table.${FIELDS[kind]}` };
    const read = readCell(text, { currency: band.currency, heading, isMoney: kind !== 'equity' });
    const used = componentOf(band, kind);
    if (read?.kind === 'not understood') {
      if (used?.range && used.text === text) return [];
      const part = read.found === text ? '' : `, of which “${read.found}” is not understood`;
      const message = `found ${text}${part}; the cell is not used: write it like ${formatRange({ low: 115_000, high: 142_000 }, band.currency)}`;
      return [{ ...at, message }];
    }
    const stated = statedEnds(row, kind);
    if (read?.kind !== 'range' || !stated || !differByUnit(read.range, stated)) return [];
    const shown = formatComponent({ kind, label: '', range: stated, text: '' }, band.currency);
    const message = `found ${text}, which is off from ${FIELDS[kind]}_low and ${FIELDS[kind]}_high (${shown}) by a unit; the front matter is shown: mend the one that is wrong`;
    return [{ ...at, message }];
  });

export const cellRules: readonly Rule[] = [cells];

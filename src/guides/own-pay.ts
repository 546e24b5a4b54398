import { componentKindOf } from '../pay/band.js';
import { plain } from './places.js';

/** Which part of a table is the pay of the guide's own role: not that of rivals, of another role, of an earlier year, or after tax. */

const OTHERS_SECTION = /\b(?:competitors?|rivals?|peers?|histor(?:y|ical)|archived?|previous|last year)\b/i;
const OTHERS_COLUMN = /\b(?:competitors?|rivals?|peers?|market|previous|last year|yoy|change|net|netto|after tax)\b|Δ/i;
const ROLE_HEADING = /^(?:role|position|job(?: title| family| role)?|function|title)$/i;
const YEAR = /\b20\d\d\b/;
const LEAST = /\b(?:min(?:imum)?|low(?:er|est)?|from|floor)\b\.?/i;
const MOST = /\b(?:max(?:imum)?|high(?:er|est)?|to|ceiling|top)\b\.?/i;

/** True for a heading under which a guide may state its own pay. */
export const isOwnPaySection = (section: string): boolean => !OTHERS_SECTION.test(section);

type Rows = readonly string[][];

/** The rows of the guide's own role, where a column says whose pay each row is; all of them where none does. */
function ownRows([header = [], ...rows]: Rows, roleName: string): Rows {
  const column = header.findIndex((heading) => ROLE_HEADING.test(heading.trim()));
  // beside its levels a title is the name of a level
  if (column < 0 || header.some((heading) => /\b(?:level|grade)\b/i.test(heading))) return [header, ...rows];
  return [header, ...rows.filter((row) => plain(row[column] ?? '') === plain(roleName))];
}

/** True for a column of another year than the latest that stands for the same component. */
function isEarlierYear(heading: string, header: readonly string[]): boolean {
  const year = YEAR.exec(heading)?.[0];
  const kind = componentKindOf(heading);
  return (
    year !== undefined &&
    header.some((other) => componentKindOf(other) === kind && (YEAR.exec(other)?.[0] ?? '') > year)
  );
}

/** The least and the most of a component in two columns, as one column. */
function joinEnds(rows: Rows): Rows {
  const [header = []] = rows;
  const least = header.findIndex((heading) => LEAST.test(heading) && componentKindOf(heading) !== null);
  const kind = componentKindOf(header[least] ?? '');
  const most = header.findIndex((heading) => MOST.test(heading) && componentKindOf(heading) === kind);
  if (least < 0 || most < 0 || least === most) return rows;
  const joined = rows.map((row, i) =>
    row
      .map((cell, j) => {
        if (j !== least) return cell;
        return i === 0 ? cell.replace(LEAST, '').trim() : `${cell} – ${row[most] ?? ''}`;
      })
      .filter((_, j) => j !== most),
  );
  return joinEnds(joined);
}

/** The rows of a table, its header first, that state the guide's own pay. */
export function ownPay(rows: Rows, roleName: string): Rows {
  const [header = []] = rows;
  const isOwn = header.map(
    (heading, i) =>
      i === 0 ||
      !(isEarlierYear(heading, header) || (componentKindOf(heading) !== null && OTHERS_COLUMN.test(heading))),
  );
  const columns = ownRows(rows, roleName).map((row) => row.filter((_, i) => isOwn[i]));
  return joinEnds(columns);
}

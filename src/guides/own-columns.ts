import { type ComponentKind, componentKindOf } from '../pay/band.js';
import { plain } from './places.js';

/** Which columns of a table are pay of the guide's own role today, and which two of them are the ends of one range. */

/** Rows of cells; the first row is the header. */
export type Rows = readonly string[][];

/** Whose pay a guide states. */
export interface Owner {
  company: string;
  role: string;
}

/** Pay of somebody else, of another kind of contract, of an earlier year, or after tax. */
const OTHERS =
  /\b(?:competitors?|rivals?|peers?|market|industry|benchmark|contractors?|freelance(?:rs?)?|previous|prior|former|last year|yoy|change|raise|increase|budget|employer cost|cost to (?:the )?employer|net|netto|after tax|take[- ]home)\b|Δ/i;
const OLD = /\bold\b/i;
const YEAR = /(?:\b20|\bFY\s?(?:20)?|['’])(\d\d)\b/i;
/** One figure out of a range: it is not the range. */
const STATISTIC =
  /\b(?:p\d\d|\d\d(?:th|st|nd|rd)|percentiles?|quartiles?|median|mean|average|avg|mid(?:-?point)?|middle)\b/i;
const LEAST = /\b(?:min(?:imum)?|low(?:er|est)?|from|floor)\b\.?/i;
const MOST = /\b(?:max(?:imum)?|high(?:er|est)?|to|ceiling|top)\b\.?/i;

/** The component of a column; a heading such as `Min` is of what the first cell of the table names. */
function kindIn(heading: string, corner: string): ComponentKind | null {
  const rest = [LEAST, MOST, STATISTIC].reduce((text, part) => text.replace(part, ''), heading);
  return componentKindOf(heading) ?? (/\p{L}/u.test(rest) ? null : componentKindOf(corner));
}

/** True where the words of a name stand side by side in a text. */
export const namesIt = (text: string, name: string): boolean =>
  plain(name) !== '' && ` ${plain(text)} `.includes(` ${plain(name)} `);

/** True for a column of the guide's own pay, among others of the same component. */
function isOwnColumn(heading: string, others: readonly string[], { company, role }: Owner): boolean {
  if (OTHERS.test(heading) || STATISTIC.test(heading)) return false;
  if (OLD.test(heading) && others.length > 0) return false;
  const year = YEAR.exec(heading)?.[1];
  if (year !== undefined && others.some((other) => (YEAR.exec(other)?.[1] ?? '') > year)) return false;
  return [company, role].every((name) => namesIt(heading, name) || !others.some((other) => namesIt(other, name)));
}

/** The least and the most of a component in two columns, as one column. */
function joinEnds(rows: Rows): Rows {
  const [header = []] = rows;
  const kinds = header.map((heading, i) => (i === 0 ? null : kindIn(heading, header[0] ?? '')));
  const least = header.findIndex((heading, i) => kinds[i] != null && LEAST.test(heading));
  const most = header.findIndex((heading, i) => kinds[i] === kinds[least] && MOST.test(heading));
  if (least < 0 || most < 0 || least === most) return rows;
  const joined = rows.map((row, i) =>
    row
      .map((cell, j) => {
        if (j !== least) return cell;
        return i === 0 ? cell.replace(LEAST, '').trim() || (row[0] ?? '') : `${cell} – ${row[most] ?? ''}`;
      })
      .filter((_, j) => j !== most),
  );
  return joinEnds(joined);
}

/** The rows without the columns of a component that are not the guide's own pay, and with two ends as one column. */
export function ownColumns(rows: Rows, owner: Owner): Rows {
  const [header = []] = rows;
  const kinds = header.map((heading, i) => (i === 0 ? null : kindIn(heading, header[0] ?? '')));
  const isOwn = header.map((heading, i) => {
    const others = header.filter((_, j) => j !== i && kinds[j] === kinds[i]);
    return kinds[i] == null || isOwnColumn(heading, others, owner);
  });
  return joinEnds(rows.map((row) => row.filter((_, i) => isOwn[i])));
}

import { namesIt, type Owner, ownColumns, type Rows } from './own-columns.js';
import { plain } from './places.js';

/** Which part of a table is the pay of the guide's own role: not that of rivals, of another role, of an earlier year, or after tax. */

const OTHERS_SECTION = /\b(?:competitors?|rivals?|peers?|histor(?:y|ical)|archived?|previous|last year)\b/i;
const ROLE_HEADING = /^(?:role|position|job(?: title| family| role)?|function|title)$/i;
const COMPANY_HEADING = /^(?:company|employer|organi[sz]ation|firm)$/i;
const YEAR_HEADING = /^(?:(?:fiscal |pay )?year|fy)$/i;

/** True for a heading under which a guide may state its own pay. */
export const isOwnPaySection = (section: string): boolean => !OTHERS_SECTION.test(section);

/** The column that says whose pay each row is: one of that heading, or the first where it has no heading and names the role. */
function roleColumn([header = [], ...rows]: Rows, role: string): number {
  // beside its levels a title is the name of a level
  if (header.some((heading) => /\b(?:level|grade)\b/i.test(heading))) return -1;
  const column = header.findIndex((heading) => ROLE_HEADING.test(heading.trim()));
  if (column >= 0 || header[0]?.trim() !== '') return column;
  return rows.some((row) => plain(row[0] ?? '') === plain(role)) ? 0 : -1;
}

/** The rows of the guide's own role, where a column says whose pay each row is; all of them where none does. */
function ofRole(rows: Rows, role: string): Rows {
  const [header = [], ...body] = rows;
  const column = roleColumn(rows, role);
  return column < 0 ? rows : [header, ...body.filter((row) => plain(row[column] ?? '') === plain(role))];
}

/** The rows of the guide's own company, where a column names companies. */
function ofCompany(rows: Rows, company: string): Rows {
  const [header = [], ...body] = rows;
  const column = header.findIndex((heading) => COMPANY_HEADING.test(heading.trim()));
  return column < 0 ? rows : [header, ...body.filter((row) => namesIt(row[column] ?? '', company))];
}

/** The rows of the latest year, where a column names years. */
function ofLatestYear(rows: Rows): Rows {
  const [header = [], ...body] = rows;
  const column = header.findIndex((heading) => YEAR_HEADING.test(heading.trim()));
  if (column < 0) return rows;
  const years = body.map((row) => Number(/\d+/.exec(row[column] ?? '')?.[0] ?? 0));
  return [header, ...body.filter((_, i) => years[i] === Math.max(...years))];
}

const transposed = (rows: Rows): Rows => (rows[0] ?? []).map((_, i) => rows.map((row) => row[i] ?? ''));

/** The rows of a table, its header first, that state the guide's own pay; a table on its side is read alike. */
export function ownPay(written: Rows, owner: Owner): Rows {
  const rows = ofLatestYear(ofCompany(ofRole(written, owner.role), owner.company));
  return transposed(ownColumns(transposed(ownColumns(rows, owner)), owner));
}

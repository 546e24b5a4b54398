import { FIELDS, rowFields } from './schema.js';
import type { Checked, Finding, Rule } from './check-rule.js';

/** What an author should look at in the front matter as it is written: fields that comp does not read, slips, marks of a conflict. */

const OTHER_NAMES: Readonly<Record<string, string>> = {
  salary: 'base',
  equity: FIELDS.equity,
  rsu: FIELDS.equity,
  rsus: FIELDS.equity,
  options: FIELDS.equity,
  sign_on: FIELDS['sign-on'],
  signon: FIELDS['sign-on'],
  signing: FIELDS['sign-on'],
  sign_on_bonus: FIELDS['sign-on'],
  total: FIELDS.total,
  tc: FIELDS.total,
  min: 'low',
  lo: 'low',
  from: 'low',
  max: 'high',
  hi: 'high',
  to: 'high',
  percent: 'pct',
  percentage: 'pct',
  location: 'region',
  city: 'region',
  place: 'region',
};

/** The field that a name is meant as; null where comp reads none of that kind. */
function meantField(name: string): string | null {
  const plain = name.toLowerCase().replaceAll('-', '_');
  const [, stem = plain, end] = /^(.*)_([a-z]+)$/.exec(plain) ?? [];
  const renamed = [OTHER_NAMES[stem] ?? stem, end && (OTHER_NAMES[end] ?? end)].filter(Boolean).join('_');
  return [plain, OTHER_NAMES[plain] ?? '', renamed].find((field) => rowFields.includes(field)) ?? null;
}

const rowsOf = ({ front }: Checked): Record<string, unknown>[] => {
  const { compensation } = front.data as { compensation?: unknown };
  return Array.isArray(compensation) ? (compensation as Record<string, unknown>[]) : [];
};

const finding = ({ front }: Checked, i: number, field: string, message: string): Finding => ({
  ...front.positionOf(['compensation', i, field]),
  field: `compensation[${i}].${field}`,
  message,
});

const unknownFields: Rule = (checked) =>
  rowsOf(checked).flatMap((row, i) =>
    Object.keys(row)
      .filter((field) => !rowFields.includes(field))
      .map((field) => {
        const meant = meantField(field);
        return finding(
          checked,
          i,
          field,
          `unknown field ${field}${meant ? `: did you mean ${meant}?` : '; it is not read'}`,
        );
      }),
  );

const repeatedRegions: Rule = (checked) =>
  checked.rows.flatMap(({ region }, i) => {
    const first = checked.rows.findIndex((row) => row.region === region);
    const message = `found ${region} again; it stands first in compensation[${first}]: merge the two`;
    return first < i ? [finding(checked, i, 'region', message)] : [];
  });

/** Below this a year's base salary or total is a slip in every currency. */
export const LEAST_PAY = 1000;

const smallAmounts: Rule = (checked) =>
  checked.rows.flatMap((row, i) => [
    ...(['base_low', 'total_comp_low'] as const).flatMap((field) => {
      const value = row[field];
      const message = `found ${value}, which is no year’s pay, so it is not shown; write it in full, such as 60000`;
      return typeof value === 'number' && value > 0 && value < LEAST_PAY ? [finding(checked, i, field, message)] : [];
    }),
    ...(typeof row.bonus_pct === 'number' && row.bonus_pct > 0 && row.bonus_pct < 1
      ? [
          finding(
            checked,
            i,
            'bonus_pct',
            `found ${row.bonus_pct} %; write ${row.bonus_pct * 100} for ${row.bonus_pct * 100} %`,
          ),
        ]
      : []),
  ]);

const conflicts: Rule = ({ front }) => {
  const lines = front.body.split('\n');
  const at = lines.findIndex((line) => /^<{7} /.test(line));
  if (at < 0) return [];
  const message = 'found the mark <<<<<<< of a merge that was not finished; keep one side and remove the marks';
  return [{ line: front.bodyLine + at, column: 1, field: 'conflict', message }];
};

export const sourceRules: readonly Rule[] = [unknownFields, repeatedRegions, smallAmounts, conflicts];

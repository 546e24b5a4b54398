import { type Band, type Component, componentOf, formatComponent, isEmptyBand } from '../pay/band.js';
import { formatAmount } from '../pay/range.js';
import type { Checked, Finding, Rule } from './check-rule.js';
import { oddAmountsIn } from './plausible-rows.js';
import { type CompensationRow, FIELDS, statedEnds } from './schema.js';

/** What an author should look at in the figures: the front matter against the body's pay table. */

/** A finding at a field of a row, or at the row where the field is missing. */
const inRow = ({ front }: Checked, i: number, field: string, message: string, leaf = field): Finding => ({
  ...front.positionOf(['compensation', i, leaf]),
  field: `compensation[${i}].${field}`,
  message,
});

/** Calls a rule for every row of the front matter with its band. */
const eachRow = (checked: Checked, rule: (row: CompensationRow, band: Band, i: number) => Finding[]): Finding[] =>
  checked.rows.flatMap((row, i) => {
    const band = checked.guide.bands[i];
    return band ? rule(row, band, i) : [];
  });

const currencies: Rule = (checked) =>
  eachRow(checked, ({ region, currency }, band, i) =>
    band.currency === currency || isEmptyBand(band)
      ? []
      : [
          inRow(
            checked,
            i,
            'currency',
            `found "${currency}"; the guide’s own figures for ${region} are in ${band.currency}: write ${band.currency}`,
          ),
        ],
  );

function compare(checked: Checked, row: CompensationRow, component: Component, i: number, currency: string): Finding[] {
  const { kind, range } = component;
  const [field, found] = [FIELDS[kind], statedEnds(row, kind)];
  // what cannot be pay at all is told by itself
  if (!range || oddAmountsIn(row, currency).some((odd) => odd.kind === kind && odd.impossible)) return [];
  const write = `write ${field}_low: ${range.low} and ${field}_high: ${range.high}`;
  const table = `the table says ${formatComponent(component, currency)}`;
  if (!found) return [inRow(checked, i, field, `found nothing; ${table}: ${write}`, `${field}_low`)];
  if (found.low === range.low && found.high === range.high) return [];
  return [
    inRow(
      checked,
      i,
      field,
      `found ${found.low} to ${found.high}; ${table}, which is shown: ${write}, or mend the table`,
      `${field}_low`,
    ),
  ];
}

const figures: Rule = (checked) =>
  eachRow(checked, (row, band, i) =>
    band.components.flatMap((component) => compare(checked, row, component, i, band.currency)),
  );

const totals: Rule = (checked) =>
  eachRow(checked, (_row, band, i) => {
    const [base, total] = [componentOf(band, 'base')?.range, componentOf(band, 'total')?.range];
    if (!base || !total || (total.low >= base.low && total.high >= base.high)) return [];
    const found = `found ${formatAmount(total.low, band.currency)} to ${formatAmount(total.high, band.currency)}`;
    return [
      inRow(
        checked,
        i,
        'total_comp',
        `${found}, below the base; write the total with the base in it`,
        'total_comp_low',
      ),
    ];
  });

const regions: Rule = ({ guide, rows, front }) =>
  guide.bands.slice(rows.length).map(({ label }) => ({
    ...front.positionOf(['compensation']),
    field: 'compensation',
    message: `the table has ${label}, the front matter has not; add a region for it`,
  }));

export const figureRules: readonly Rule[] = [currencies, figures, totals, regions];

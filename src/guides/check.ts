import {
  type Band,
  type Component,
  type ComponentKind,
  componentOf,
  formatComponent,
  isEmptyBand,
} from '../pay/band.js';
import { readAmounts } from '../pay/amounts.js';
import { formatAmount, inRange } from '../pay/range.js';
import { type FrontMatter, type Position, readFrontMatter } from './front-matter.js';
import { type Guide, readGuide } from './guide.js';
import { readMarkdown } from './markdown.js';
import { passagesText } from './passages.js';
import type { Problem } from './problem.js';
import { repairText } from './repair.js';
import { type CompensationRow, guideSchema } from './schema.js';
import { sectionsOf } from './sections.js';

/** What an author should look at in a guide that is shown all the same. */

/** A guide, and what its author wrote. */
interface Checked {
  guide: Guide;
  rows: readonly CompensationRow[];
  front: FrontMatter;
  /** As 2026-02-23. */
  today: string;
}
type Finding = Position & { field: string; message: string };
type Rule = (checked: Checked) => Finding[];

/** The longest lever that one section of a Slack message holds. */
const MAX_LEVER = 3_000;

const FIELDS: readonly [ComponentKind, string][] = [
  ['base', 'base'],
  ['equity', 'stock'],
  ['bonus', 'bonus'],
  ['sign-on', 'signing_bonus'],
  ['total', 'total_comp'],
];

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

function compare(
  checked: Checked,
  row: CompensationRow,
  component: Component,
  field: string,
  i: number,
  currency: string,
): Finding[] {
  const [low, high] = [row[`${field}_low` as keyof CompensationRow], row[`${field}_high` as keyof CompensationRow]];
  const { range } = component;
  if (!range) return [];
  const write = `write ${field}_low: ${range.low} and ${field}_high: ${range.high}`;
  const table = `the table says ${formatComponent(component, currency)}`;
  if (low == null && high == null)
    return [inRow(checked, i, field, `found nothing; ${table}: ${write}`, `${field}_low`)];
  if (low === range.low && high === range.high) return [];
  return [
    inRow(
      checked,
      i,
      field,
      `found ${String(low)} to ${String(high)}; ${table}, which is shown: ${write}, or mend the table`,
      `${field}_low`,
    ),
  ];
}

const figures: Rule = (checked) =>
  eachRow(checked, (row, band, i) =>
    FIELDS.flatMap(([kind, field]) => {
      const component = componentOf(band, kind);
      return component ? compare(checked, row, component, field, i, band.currency) : [];
    }),
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

const review: Rule = ({ guide: { reviewDue }, front, today }) =>
  reviewDue && reviewDue < today
    ? [
        {
          ...front.positionOf(['next_review_due']),
          field: 'next_review_due',
          message: `found ${reviewDue}, which is past; review the figures and write the next date`,
        },
      ]
    : [];

const missing: Rule = ({ guide, front }) =>
  [
    ...(guide.levers.length === 0 ? ['levers'] : []),
    ...(guide.script === null ? ['negotiate-up script'] : []),
    ...(guide.bands.every(isEmptyBand) ? ['figures'] : []),
  ].map((what) => ({
    line: front.bodyLine,
    column: 1,
    field: what,
    message: `the guide has no ${what}; its card says so`,
  }));

const asks: Rule = ({ guide: { bands, script } }) =>
  (script?.ask ?? []).flatMap(({ component, value, currency, region }) => {
    const ranges = bands
      .filter((band) => band.currency === currency && (region === null || band.label === region))
      .flatMap((band) => componentOf(band, component)?.range ?? []);
    if (ranges.length === 0 || ranges.some((range) => inRange(value, range))) return [];
    const message = `found an ask of ${formatAmount(value, currency)} ${component}${region ? ` for ${region}` : ''}, outside every range of it; mend the ask or the range`;
    return [{ line: script?.line ?? 1, column: 1, field: 'script.ask', message }];
  });

const floors: Rule = ({ guide: { script } }) =>
  (script?.floors ?? []).flatMap(({ amounts }) =>
    amounts.flatMap((floor) => {
      const ask = script?.ask.find(
        ({ component, currency, region }) =>
          component === floor.component && currency === floor.currency && region === floor.region,
      );
      if (!ask || floor.value <= (ask.high ?? ask.value)) return [];
      const [above, asked] = [formatAmount(floor.value, floor.currency), formatAmount(ask.value, ask.currency)];
      const message = `found a floor of ${above} ${floor.component} above the ask of ${asked}; write a floor below the ask`;
      return [{ line: script?.line ?? 1, column: 1, field: 'script.floor', message }];
    }),
  );

const scriptCurrency: Rule = ({ guide: { bands, script } }) => {
  const context = bands.map(({ currency }) => currency);
  const spoken = new Set(readAmounts(script?.text ?? '', context).flatMap(({ currency }) => currency ?? []));
  const unheard = bands.filter((band) => !isEmptyBand(band) && !spoken.has(band.currency));
  if (!script || spoken.size === 0 || unheard.length === 0) return [];
  const message = `speaks in ${[...spoken].join(', ')} only; state amounts for ${unheard.map(({ label, currency }) => `${label} (${currency})`).join(', ')}, too`;
  return [{ line: script.line, column: 1, field: 'script.currency', message }];
};

const blanks: Rule = ({ guide: { script } }) => {
  const found = script?.text.match(/\[[^\]\n]{1,60}\]/g) ?? [];
  if (!script || found.length === 0) return [];
  const message = `found ${[...new Set(found)].slice(0, 3).join(', ')}${found.length > 3 ? ' …' : ''}; write amounts and words in place of the blanks`;
  return [{ line: script.line, column: 1, field: 'script.blank', message }];
};

const longLevers: Rule = ({ guide: { levers } }) =>
  levers.flatMap(({ title, passages, line }) => {
    const { length } = passagesText(passages);
    const message = `“${title}” has ${length} characters; one message part holds ${MAX_LEVER}: it is shown in parts, so shorten it`;
    return length > MAX_LEVER ? [{ line, column: 1, field: 'levers.length', message }] : [];
  });

const evidence: Rule = ({ guide, front }) => {
  const bare = guide.evidence.filter(
    (item) => !/https?:\/\/|\b[a-z0-9-]+\.(?:com|org|net|gov|io|fyi|co|ai|edu)\b/i.test(item),
  );
  if (bare.length === 0) return [];
  const section = sectionsOf(readMarkdown(front.body, front.bodyLine)).find(({ text }) =>
    /\b(?:evidence|sources|references)\b/i.test(text),
  );
  const message = `${bare.length} of ${guide.evidence.length} items name no address; write where each can be read`;
  return [{ line: section?.line ?? front.bodyLine, column: 1, field: 'evidence.address', message }];
};

const RULES: readonly Rule[] = [
  currencies,
  figures,
  totals,
  regions,
  review,
  missing,
  asks,
  floors,
  scriptCurrency,
  blanks,
  longLevers,
  evidence,
];

/**
 * Everything that an author should mend in a guide: what makes it refused, else what is worth a look, in the order of the file.
 * Empty for a file that is no guide.
 * @param today as 2026-02-23
 */
export function checkGuide(text: string, file: string, today: string): Problem[] {
  const warn = ({ field, message, line, column }: Finding): Problem => ({
    severity: 'warning',
    file,
    line,
    column,
    field,
    message,
  });
  const repaired = repairText(text);
  const mangled = {
    line: 1,
    column: 1,
    field: 'text',
    message: 'its UTF-8 was mangled on the way and is repaired in memory; comp check --fix rewrites the file',
  };
  const reading = readGuide(text, file);
  if (reading.kind === 'no guide') return [];
  const first = repaired === text ? [] : [warn(mangled)];
  if (reading.kind === 'refused') return [...first, ...reading.problems];
  const front = readFrontMatter(repaired) as FrontMatter;
  const rows = guideSchema.parse(front.data).compensation;
  const found = RULES.flatMap((rule) => rule({ guide: reading.guide, rows, front, today }));
  return [...first, ...found.map(warn).sort((a, b) => a.line - b.line || a.column - b.column)];
}

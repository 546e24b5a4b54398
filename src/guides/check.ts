import { type Band, isEmptyBand } from '../pay/band.js';
import { amountRules } from './check-amounts.js';
import { cellRules } from './check-cells.js';
import { fieldRules } from './check-fields.js';
import { figureRules } from './check-figures.js';
import type { Finding, Rule } from './check-rule.js';
import { conflictFinding, textFindings } from './check-text.js';
import { wordRules } from './check-words.js';
import { conflictsIn } from './conflicts.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { readGuide } from './guide.js';
import { atMost, type Problem } from './problem.js';
import { withoutImpossible } from './plausible-rows.js';
import { repairText } from './repair.js';
import { type CompensationRow, guideSchema } from './schema.js';

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

/** True where an amount of a row is not shown: that is told by itself. */
const isWithheld = (rows: readonly CompensationRow[], bands: readonly Band[]): boolean =>
  rows.some((row, i) => withoutImpossible(row, bands[i]?.currency ?? row.currency) !== row);

const missing: Rule = ({ guide, rows, front }) =>
  [
    ...(guide.levers.length === 0 ? ['levers'] : []),
    ...(guide.script === null ? ['negotiate-up script'] : []),
    ...(guide.bands.every(isEmptyBand) && !isWithheld(rows, guide.bands) ? ['figures'] : []),
  ].map((what) => ({
    line: front.bodyLine,
    column: 1,
    field: what,
    message: `the guide has no ${what}; its card says so`,
  }));

const RULES: readonly Rule[] = [
  missing,
  review,
  ...fieldRules,
  ...amountRules,
  ...figureRules,
  ...cellRules,
  ...wordRules,
];

/** How many problems of one file are told: a flood of them has one cause. */
const MAX_PROBLEMS = 60;

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
  const reading = readGuide(text, file);
  if (reading.kind === 'no guide') return [];
  const ofText = textFindings(text).map(warn);
  if (reading.kind === 'refused') return [...ofText, ...reading.problems];
  const front = readFrontMatter(repairText(text)) as FrontMatter;
  const conflicts = conflictsIn(front.body).map((conflict) => conflictFinding(conflict, front.bodyLine));
  // what else is odd in a file with a conflict comes of the conflict
  if (conflicts.length > 0) return [...ofText, ...atMost(MAX_PROBLEMS, conflicts.map(warn))];
  const rows = guideSchema.parse(front.data).compensation;
  const isShort = isWithheld(rows, reading.guide.bands);
  // an ask lies outside of ranges that are not shown: that is told by the ranges
  const found = RULES.flatMap((rule) => rule({ guide: reading.guide, rows, front, today })).filter(
    ({ field }) => !(isShort && field === 'script.ask'),
  );
  const inOrder = [...ofText, ...found.map(warn)].sort((a, b) => a.line - b.line || a.column - b.column);
  return atMost(MAX_PROBLEMS, inOrder);
}

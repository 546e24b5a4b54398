import { isEmptyBand } from '../pay/band.js';
import { figureRules } from './check-figures.js';
import type { Finding, Rule } from './check-rule.js';
import { sourceRules } from './check-source.js';
import { wordRules } from './check-words.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { readGuide } from './guide.js';
import type { Problem } from './problem.js';
import { repairText } from './repair.js';
import { guideSchema } from './schema.js';

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

const encoding: Rule = ({ guide, front }) =>
  [guide.companyName, guide.roleName, front.body].some((text) => text.includes('\uFFFD'))
    ? [{ line: 1, column: 1, field: 'text', message: 'holds bytes that are no UTF-8; save the file as UTF-8' }]
    : [];

const RULES: readonly Rule[] = [encoding, missing, review, ...sourceRules, ...figureRules, ...wordRules];

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

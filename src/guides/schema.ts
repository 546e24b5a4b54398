import { z } from 'zod';
import type { ComponentKind } from '../pay/band.js';
import { currenciesOf, isCurrency } from '../pay/currency.js';
import { meantNumber } from './meant-number.js';

/** The front matter of a guide: the contract with its author. Every message says what to write instead. */

const slug = (example: string) =>
  z
    .string(`write a short name in lower case, such as ${example}`)
    .max(80, 'write at most 80 characters')
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, `write lower-case words joined by hyphens, such as ${example}`);

/** A template that was not filled in. */
const isTemplate = (value: string): boolean => /\{\{|\{%|<%/.test(value);

const text = (what: string, max = 300) =>
  z
    .string(`write ${what}`)
    .trim()
    .min(1, `write ${what}`)
    .max(max, `write at most ${max} characters`)
    .refine((value) => !isTemplate(value), `write ${what}, in place of the template`);

const amount = z
  .number({
    error: ({ input }) => {
      const meant = typeof input === 'string' ? meantNumber(input) : null;
      return meant === null
        ? 'write a whole number without signs or separators, such as 162000, or null'
        : `write ${meant}, without quotes, signs or separators`;
    },
  })
  .nonnegative('write a number that is not below zero')
  .nullish();

/** `2026-02-30` does parse: as the second of March. */
const isDay = (value: string): boolean => {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

const date = z
  .string('write a date as 2026-02-23')
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write a date as 2026-02-23', abort: true })
  .refine((value) => isDay(value), 'write a day that exists, as 2026-02-23');

/** The code that a sign, or a code in small letters, stands for. */
const codeMeant = (text: string): string | null => {
  const code = text.trim().toUpperCase();
  const [only = null, ...more] = currenciesOf(text.trim());
  return isCurrency(code) ? code : more.length === 0 ? only : null;
};

const currency = z.string('write a currency code such as GBP').refine(isCurrency, {
  error: ({ input }) => `write ${codeMeant(String(input)) ?? 'a currency code such as GBP'}`,
});

/** What the front matter calls each component: its amounts are `base_low` and `base_high`. */
export const FIELDS = {
  base: 'base',
  equity: 'stock',
  bonus: 'bonus',
  'sign-on': 'signing_bonus',
  total: 'total_comp',
} as const satisfies Record<ComponentKind, string>;

const row = z
  .object(
    {
      region: text('the place that these figures are for, such as London', 120),
      currency,
      base_low: amount,
      base_high: amount,
      stock_low: amount,
      stock_high: amount,
      bonus_low: amount,
      bonus_high: amount,
      bonus_pct: amount,
      signing_bonus_low: amount,
      signing_bonus_high: amount,
      total_comp_low: amount,
      total_comp_high: amount,
    },
    'write a region with its ranges: region, currency, base_low, base_high and so on',
  )
  .check((context) => {
    for (const field of Object.values(FIELDS)) {
      const [low, high] = [`${field}_low`, `${field}_high`] as const;
      const [from, to] = [context.value[low] ?? null, context.value[high] ?? null];
      if ((from === null) !== (to === null)) {
        const missing = from === null ? low : high;
        context.issues.push({
          code: 'custom',
          path: [missing],
          input: null,
          message: `write both ${low} and ${high}, or null for both`,
        });
      } else if (from !== null && to !== null && from > to) {
        context.issues.push({
          code: 'custom',
          path: [low],
          input: from,
          message: `write ${low} at or below ${high} (${to})`,
        });
      }
    }
  });

export const guideSchema = z.object({
  company: slug('segment'),
  company_display: text('the name of the company, such as Segment', 80),
  role: slug('devops-engineer'),
  role_display: text('the name of the role, such as DevOps Engineer', 80),
  role_type: z.enum(['standard', 'specialty'], 'write standard or specialty').default('standard'),
  last_updated: date.nullish(),
  data_quality: z.enum(['high', 'medium', 'low'], 'write high, medium or low').nullish(),
  salary_data_quarter: z.string('write a quarter such as 2025-Q4').max(40, 'write a quarter such as 2025-Q4').nullish(),
  next_review_due: date.nullish(),
  compensation: z
    .array(row, 'write a list of regions with their ranges')
    .min(1, 'write at least one region with its ranges'),
  level_mapping: z
    .object(
      { internal: z.unknown().optional(), raw: z.string('write one line of text, or null').nullish() },
      'write internal and raw below it, or null',
    )
    .nullish(),
  data_sources: z.array(text('the name of a source, such as Levels.fyi'), 'write a list of sources').nullish(),
  negotiation_dna_summary: z.string('write one line of text, or null').nullish(),
});

export const TOP_FIELDS = Object.keys(guideSchema.shape);
export const ROW_FIELDS = Object.keys(row.shape);

export type FrontMatterData = z.infer<typeof guideSchema>;
export type CompensationRow = FrontMatterData['compensation'][number];

/** The two ends that a row of the front matter gives for a component; null where it gives none. */
export const statedEnds = (row: CompensationRow, kind: ComponentKind): { low: number; high: number } | null => {
  const [low, high] = [row[`${FIELDS[kind]}_low`], row[`${FIELDS[kind]}_high`]];
  return low == null || high == null ? null : { low, high };
};

import { isYearlyKind, unitsMeant } from '../pay/plausible.js';
import type { Checked, Finding, Rule } from './check-rule.js';
import { meantNumber } from './meant-number.js';
import { isImpossiblePct, type OddAmounts, oddAmountsIn } from './plausible-rows.js';
import { FIELDS } from './schema.js';

/** What an author should look at in the amounts of the front matter: how they are written, and whether they can be pay at all. */

const AMOUNT_FIELD = /_(?:low|high|pct)$/;

/** A finding at a field of a row. */
const at = ({ front }: Checked, i: number, field: string, message: string): Finding => ({
  ...front.positionOf(['compensation', i, field]),
  field: `compensation[${i}].${field}`,
  message,
});

/** The currency of a row's band: the table may know better than the row. */
const currencyAt = ({ guide, rows }: Checked, i: number): string => guide.bands[i]?.currency ?? rows[i]?.currency ?? '';

/** `60.000`, of which YAML makes sixty. */
const isPointed = (written: string): boolean => /^\d{1,3}\.\d{3}$/.test(written);

/** What the ends of a component are to be instead: as their digits say, else in another unit. */
function instead(field: string, written: readonly [string, string], odd: OddAmounts, currency: string): string {
  const ends = [odd.low, odd.high] as const;
  const write = (low: number, high: number): string => `write ${field}_low: ${low} and ${field}_high: ${high}`;
  if (written.some(isPointed)) {
    const [low, high] = written.map((text, i) => (isPointed(text) ? meantNumber(text) : ends[i]) ?? 0) as [
      number,
      number,
    ];
    return write(low, high);
  }
  if (odd.side === 'too much') return `write it in whole ${currency}${isYearlyKind(odd.kind) ? ' a year' : ''}`;
  if (odd.kind === 'bonus' && odd.high <= 100)
    return `write bonus_pct: ${odd.low} if it is a percentage, else whole ${currency}`;
  const units = unitsMeant(odd.low, currency, odd.kind);
  if (units.length === 0) return `write it in whole ${currency}${isYearlyKind(odd.kind) ? ' a year' : ''}`;
  return units
    .map(({ factor, words }) => `${write(odd.low * factor, odd.high * factor)} if it is ${words}`)
    .join(', or ');
}

const WHAT = {
  base: 'a year’s base',
  equity: 'a grant',
  bonus: 'a year’s bonus',
  'sign-on': 'a sign-on bonus',
  total: 'a year’s total',
} as const;

function oddIn(checked: Checked, i: number, odd: OddAmounts): Finding {
  const currency = currencyAt(checked, i);
  const field = FIELDS[odd.kind];
  const written = (['low', 'high'] as const).map(
    (end) => checked.front.writtenAt(['compensation', i, `${field}_${end}`]) || String(odd[end]),
  ) as [string, string];
  const reads = written.some(isPointed) ? `, which YAML reads as ${odd.low} and ${odd.high}` : '';
  const found = `found ${written.join(' and ')}${reads}`;
  const hidden = odd.impossible ? ', and is not shown' : '';
  const message = `${found}: ${odd.side} for ${WHAT[odd.kind]} in ${currency}${hidden}; ${instead(field, written, odd, currency)}`;
  return at(checked, i, `${field}_low`, message);
}

const odd: Rule = (checked) =>
  checked.rows.flatMap((row, i) =>
    oddAmountsIn(row, currencyAt(checked, i)).map((amounts) => oddIn(checked, i, amounts)),
  );

const percentages: Rule = (checked) =>
  checked.rows.flatMap(({ bonus_pct: pct }, i) => {
    if (pct == null || (pct <= 100 && !isImpossiblePct(pct))) return [];
    const shown = isImpossiblePct(pct) ? ', and is not shown' : '';
    if (pct < 1)
      return [
        at(
          checked,
          i,
          'bonus_pct',
          `found ${pct}, which is less than one per cent${shown}; write ${Number((pct * 100).toPrecision(6))}`,
        ),
      ];
    const write = pct > 300 ? 'write bonus_low and bonus_high for amounts' : `write ${pct / 10} if a digit is too many`;
    return [at(checked, i, 'bonus_pct', `found ${pct}, a bonus of more than the base${shown}; ${write}`)];
  });

/** A range of which one end has a digit too many or too few: the real ones end at two or three times where they begin. */
const wide: Rule = (checked) =>
  checked.rows.flatMap((row, i) => {
    const [low, high] = [row.base_low ?? 0, row.base_high ?? 0];
    if (low === 0 || high < low * 6 || oddAmountsIn(row, currencyAt(checked, i)).some(({ kind }) => kind === 'base'))
      return [];
    return [
      at(
        checked,
        i,
        'base_high',
        `found ${high}, more than ${Math.floor(high / low)} times base_low (${low}); look for a digit too many or too few`,
      ),
    ];
  });

/** Amounts that YAML reads right but people do not: `1e5`, `0x1F`. */
const notation: Rule = (checked) =>
  checked.rows.flatMap((row, i) =>
    Object.entries(row).flatMap(([field, value]) => {
      if (typeof value !== 'number' || !AMOUNT_FIELD.test(field)) return [];
      const written = checked.front.writtenAt(['compensation', i, field]);
      if (written === '' || /^\d+(?:\.\d+)?$/.test(written)) return [];
      return [at(checked, i, field, `found ${written.slice(0, 40)}, which YAML reads as ${value}; write ${value}`)];
    }),
  );

export const amountRules: readonly Rule[] = [odd, percentages, wide, notation];

import { type Amount, readQuantities } from '../pay/amounts.js';
import { type Band, type ComponentKind, componentKindOf, componentOf, isYearly, saysYearly } from '../pay/band.js';
import type { Figure, FigureContext } from './figure.js';

/** What the words about an amount say of it: its component, its unit, and whether it is by year or by grant. */

/** A number of a sentence that may be pay; `isShares`: a number of shares or options. */
export interface Found extends Amount {
  isShares: boolean;
}

const CLAUSE = /[,;:()]|\swith\s|\sand\s|\splus\s|\s\+\s|\sor\s|—/;
const SHARES = /^\+?\s*(?:[\w-]+\s)?(?:options?|shares?|RSUs?|units?|ISOs?|NSOs?)\b/i;
const MIN_SHARES = 100;
/** Words behind a figure of the company, which is no pay: `$12B valuation`. */
const COMPANY =
  /^\+?\s*(?:[\w-]+\s){0,2}(?:valuation|revenue|raised|funding|ARR|AUM|market cap|GMV|GPV|TPV|acquisition|acquired|payouts?|volume|assets|deal|users|customers|developers|investment|round|savings?|margins?|transactions?|per quarter|processed|headcount)\b/i;

/** The numbers of a sentence that may be pay. */
export function foundIn(sentence: string, { bands }: FigureContext): Found[] {
  const context = [...new Set(bands.map(({ currency }) => currency))];
  return readQuantities(sentence, context).flatMap((amount) => {
    const behind = sentence.slice(amount.end, amount.end + 40);
    const isShares =
      amount.unit !== 'percent' && amount.currency === null && amount.low >= MIN_SHARES && SHARES.test(behind);
    const isCompany = amount.unit === 'money' && COMPANY.test(behind);
    if (isCompany || (amount.unit === 'none' && !isShares)) return [];
    return amount.unit === 'money' && amount.currency === null && !isShares ? [] : [{ ...amount, isShares }];
  });
}

/** The words behind an amount as far as the next one or the end of the clause, and those before it. */
function wordsAt(sentence: string, found: readonly Found[], i: number): { behind: string; before: string } {
  const { start = 0, end = 0 } = found[i] ?? {};
  const behind =
    sentence
      .slice(end, found[i + 1]?.start)
      .replace(/^\s*\(([^()]*)\)/, ' $1')
      .split(CLAUSE)[0] ?? '';
  const before = sentence.slice(found[i - 1]?.end ?? 0, start).split(CLAUSE);
  return { behind, before: before.at(-1) ?? '' };
}

/** The component that words name; `comp` alone is the total. */
export const kindOf = (words: string): ComponentKind | null =>
  componentKindOf(words) ?? (/\bcomp(?:ensation)?\b/i.test(words) ? 'total' : null);

/** The component that is named nearest to one end of some words. */
function nearestKind(words: string, from: 'start' | 'end'): ComponentKind | null {
  const all = words.split(/\s+/);
  const some = all.map((_, n) => (from === 'start' ? all.slice(0, n + 1) : all.slice(-n - 1)).join(' '));
  return some.map(kindOf).find((kind) => kind !== null) ?? null;
}

/** Words behind an amount that say how a grant is paid out. */
const IN_YEARS = /^\/?\s?y(?:ea)?r|\bvest|\bover \d/i;

/** The component that the words about an amount name: behind it first, else before it; a restated grant is equity, too. */
export function componentAt(sentence: string, found: readonly Found[], i: number): ComponentKind | null {
  const { behind, before } = wordsAt(sentence, found, i);
  const own = nearestKind(behind, 'start');
  if (own) return own;
  // `a generous option grant ($200K/yr annualized)`
  const [, bracketed] = /([^()]*)\(\s*~?$/.exec(sentence.slice(found[i - 1]?.end ?? 0, found[i]?.start)) ?? [];
  if (bracketed && IN_YEARS.test(behind) && nearestKind(bracketed.split(CLAUSE).at(-1) ?? '', 'end') === 'equity')
    return 'equity';
  const isRestated = i > 0 && /\(\s*~?$/.test(sentence.slice(0, found[i]?.start));
  if (isRestated && IN_YEARS.test(behind)) return componentAt(sentence, found, i - 1);
  return nearestKind(before, 'end');
}

/** Whether an amount is by year, by month or by grant, as far as its component leaves that open; `band` decides where the words do not. */
export function perOf(
  component: ComponentKind | null,
  sentence: string,
  found: readonly Found[],
  i: number,
  band: Band | undefined,
): Figure['per'] {
  const amount = found[i];
  if (component === 'base' || component === 'total') return amount?.period === 'month' ? 'month' : 'year';
  if (component !== 'equity') return null;
  const behind = sentence.slice(amount?.end, found[i + 1]?.start).slice(0, 40);
  if (amount?.period === 'year' || saysYearly(behind.split(/[,;]/)[0] ?? '')) return 'year';
  if (/\d\s?-?\s?(?:yr|years?)\b|\bfour years\b|\bgrant\b/i.test(behind)) return 'grant';
  const equity = band && componentOf(band, 'equity');
  return equity && isYearly(equity) ? 'year' : 'grant';
}

const MORE = /^\s*(?:uplift|higher|more|above|increase|raise|over|bump|counter)\b/i;

/** What a percentage is of: a bonus, or so much more of the base; null where it is no pay. */
export function percentOf(
  sentence: string,
  found: readonly Found[],
  i: number,
): Pick<Figure, 'unit' | 'component'> | null {
  const { behind, before } = wordsAt(sentence, found, i);
  if (/percentile|premium|adjustment|discount|growth|attrition/i.test(behind)) return null;
  if (MORE.test(behind))
    return { unit: 'percent more', component: componentKindOf(behind.replace(/\boffers?\b/gi, '')) ?? 'base' };
  const isBonus = /\b(?:bonus|variable|commission|target)\b/i;
  return isBonus.test(behind) || isBonus.test(before) ? { unit: 'percent', component: 'bonus' } : null;
}

/** An amount with up to four words on either side. */
export const around = (sentence: string, { start, end }: Amount): string => {
  const before = sentence.slice(0, start).split(/\s+/).filter(Boolean).slice(-4);
  const behind =
    sentence.slice(start, end) +
    sentence
      .slice(end)
      .split(/(?<=\s)/)
      .slice(0, 4)
      .join('');
  return [...before, behind.trim()].join(' ');
};

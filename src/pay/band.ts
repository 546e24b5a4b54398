import { formatRange, type Range } from './range.js';

/** The components of pay, in the order in which they are shown. */
export const COMPONENT_KINDS = ['base', 'equity', 'bonus', 'sign-on', 'total'] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

/** One component of pay in a place, as its guide states it. */
export interface Component {
  kind: ComponentKind;
  /** The guide's own heading: `Stock (RSU/4yr)`. */
  label: string;
  /** Null where the guide gives no amounts (a percentage, a count, words). */
  range: Range | null;
  /** How the guide puts it: `$100K–$180K`, `10–15%`, `Significant (variable)`. */
  text: string;
}

/** One row of a guide that splits a place by level: total compensation at that level. */
export interface Level {
  label: string;
  components: Component[];
}

/** The ranges of a role in a place. */
export interface Band {
  /** Unique in its guide; short enough for the value of a Slack select. */
  id: string;
  /** The guide's own name of the region. */
  label: string;
  /** Canonical places that the label names. */
  places: readonly string[];
  /** ISO 4217. */
  currency: string;
  components: Component[];
  levels: Level[];
}

/** A component as people read it: its range in comp's notation, else the guide's own words. */
export const formatComponent = (component: Component, currency: string): string =>
  component.range ? formatRange(component.range, currency) + (isYearly(component) ? ' a year' : '') : component.text;

/** True for words that say an amount of equity by year rather than by grant. */
export const saysYearly = (words: string): boolean => /\/\s?y(?:ea)?r\b|\bper year|\ba year|annual/i.test(words);

/** True for equity that the guide states by year rather than by grant. */
export const isYearly = ({ kind, label, text }: Component): boolean =>
  kind === 'equity' && saysYearly(`${label} ${text}`);

/** Over how many years a grant vests where its heading does not say. */
export const VESTING_YEARS = 4;

/** Over how many years a grant vests, where its heading says so. */
export function vestingYears(label: string): number | null {
  const years = /(\d)\s?-?\s?y(?:ea)?r/i.exec(label)?.[1];
  return years ? Number(years) : null;
}

/** What a guide calls its equity: RSUs, options, PPUs …; `equity` where it says only stock. */
export function equityNoun(label: string): string {
  const nouns: readonly [RegExp, string][] = [
    [/stock\s*\/\s*bonus/i, 'stock and bonus'],
    [/\brsus?\b/i, 'RSUs'],
    [/option/i, 'options'],
    [/\bppus?\b/i, 'PPUs'],
    [/profit/i, 'profit share'],
    [/phantom/i, 'phantom shares'],
    [/carr(?:y|ied)/i, 'carry'],
  ];
  return nouns.find(([pattern]) => pattern.test(label))?.[1] ?? 'equity';
}

/** True where nothing is known of the band but its name. */
export const isEmptyBand = (band: Band): boolean => band.components.length === 0 && band.levels.length === 0;

/** The component of one kind, if the band or level has it. */
export const componentOf = ({ components }: Pick<Band, 'components'>, kind: ComponentKind): Component | undefined =>
  components.find((component) => component.kind === kind);

/** A region at one level: its components are the level's. Any other region as it is. */
export function bandAt(band: Band, level: string | null): Band {
  const found = band.levels.find(({ label }) => label === level);
  return found ? { ...band, components: found.components, levels: [] } : band;
}

/** What a heading says of each component; the first that fits counts. */
const KIND_RULES: readonly [ComponentKind, RegExp][] = [
  ['sign-on', /\bsigning\b|\bsign[- ]?on\b/i],
  ['total', /\btotal\b|\bTC\b|\bOTE\b|all-in/i],
  ['base', /\bbase\b|\bsalary\b/i],
  ['equity', /\b(?:stock|rsu|esop|option|ppu|share|unit|grant)s?\b|equity|profit|\bcarr(?:y|ied)\b|phantom/i],
  ['bonus', /bonus|incentive|commission/i],
];

/** What is counted or priced rather than paid: `Total employees`, `Share price`. */
const NO_PAY =
  /\bprices?\b|\bemployees\b|\bhead ?counts?\b|\bopenings\b|\bfunding\b|\bvaluation\b|\bnumber of\b|\bcost of living\b|\btax(?:es)?\b/i;

/** Which component a heading or a phrase names; null where it names none. */
export const componentKindOf = (heading: string): ComponentKind | null =>
  NO_PAY.test(heading) ? null : (KIND_RULES.find(([, pattern]) => pattern.test(heading))?.[0] ?? null);

/** The vesting years of a guide's equity. */
export const yearsOf = (component: Component | undefined): number =>
  vestingYears(component?.label ?? '') ?? VESTING_YEARS;

/** `10–15%` as a range of percentages; null where a component states none. */
export function percentRange(component: Component | undefined): Range | null {
  const [, low, high = low] =
    /(\d+(?:\.\d+)?)\s?(?:%\s?)?(?:[-–]\s?(\d+(?:\.\d+)?)\s?)?%/.exec(component?.text ?? '') ?? [];
  return low === undefined ? null : { low: Number(low), high: Number(high) };
}

/** How near a sum is to a total that it makes up. */
export const NEAR_TOTAL = 0.02;

/** True where the guide's total adds up only if all of the equity, which it states by grant, counts in one year; within 2 % at both ends. */
export function countsWholeGrant(region: Band): boolean {
  const equity = componentOf(region, 'equity');
  const [base, total] = (['base', 'total'] as const).map((kind) => componentOf(region, kind)?.range);
  if (!base || !total || !equity?.range || isYearly(equity)) return false;
  const bonus = componentOf(region, 'bonus');
  const percents = percentRange(bonus);
  const bonusAt = (end: 'low' | 'high'): number[] => [
    bonus?.range?.[end] ?? 0,
    ...(percents ? [(base[end] * percents.low) / 100, (base[end] * percents.high) / 100] : []),
  ];
  const grant = equity.range;
  const isSum = (end: 'low' | 'high', share: number): boolean =>
    [0, ...bonusAt(end)].some(
      (more) => Math.abs(base[end] + grant[end] * share + more - total[end]) <= NEAR_TOTAL * total[end],
    );
  const isAll = (share: number): boolean => isSum('low', share) && isSum('high', share);
  return isAll(1) && !isAll(1 / yearsOf(equity));
}

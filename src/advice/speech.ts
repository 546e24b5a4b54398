import { type Band, componentOf, equityNoun, isYearly, vestingYears } from '../pay/band.js';
import { namesPlace } from '../guides/places.js';
import { signOf } from '../pay/currency.js';
import { formatAmount, formatRange } from '../pay/range.js';
import type { PlanFigure } from './plan.js';

/** What to say, in comp's own words: composed from figures, and from nothing else. */

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `a`, or `an` before 8, 11, 18 and 80 to 89. */
const article = (number: string): string => (/^(?:8|11(?!\d)|18(?!\d))/.test(number) ? 'an' : 'a');

/** `£121K`, of a range `£110K to £121K`. */
function spoken({ low, high, currency }: PlanFigure): string {
  return high === null || high === low
    ? formatAmount(low, currency)
    : `${formatAmount(low, currency)} to ${formatAmount(high, currency)}`;
}

/** `12`, of a range `12–15`. */
const numberOf = ({ low, high }: PlanFigure): string =>
  high === null || high === low
    ? low.toLocaleString('en-US')
    : `${low.toLocaleString('en-US')}–${high.toLocaleString('en-US')}`;

/** What people call the equity of a region: `RSUs`, `options`, `equity`. */
export const equityName = (region: Band): string =>
  equityNoun(componentOf(region, 'equity')?.label ?? '').replace('stock and bonus', 'equity');

/** ` over four years`, where the region's equity is a grant that says so. */
function vesting({ per }: PlanFigure, region: Band): string {
  const equity = componentOf(region, 'equity');
  const years = per === 'year' || !equity || isYearly(equity) ? null : vestingYears(equity.label);
  return years ? ` over ${NUMBERS[years] ?? years} years` : '';
}

const isByYear = ({ per }: PlanFigure, region: Band): boolean => {
  const equity = componentOf(region, 'equity');
  return per === 'year' || (per === null && equity !== undefined && isYearly(equity));
};

/** `15–20% more base`. */
const moreOf = (figure: PlanFigure, region: Band): string => {
  const names = { base: 'base', equity: equityName(region), bonus: 'bonus', 'sign-on': 'sign-on', total: 'total pay' };
  return `${numberOf(figure)}% more ${names[figure.component]}`;
};

/** A figure as a person says it: `a base of £137.5K`, `£121K in RSUs over four years`, `a 12% bonus`. */
function saidFigure(figure: PlanFigure, region: Band): string {
  const { component, unit } = figure;
  if (unit === 'percent more') return `${moreOf(figure, region)} than first offered`;
  if (unit === 'shares')
    return `${numberOf(figure)} ${equityName(region) === 'equity' ? 'shares' : equityName(region)}`;
  if (unit === 'percent') {
    const number = numberOf(figure);
    return component === 'equity'
      ? `${number}% of the company`
      : `${article(number)} ${number}% ${component === 'total' ? 'raise' : component}`;
  }
  const amount = spoken(figure);
  switch (component) {
    case 'base':
      return `a base of ${amount}${figure.per === 'month' ? ' a month' : ''}`;
    case 'equity':
      return `${amount}${isByYear(figure, region) ? ' a year' : ''} in ${equityName(region)}${vesting(figure, region)}`;
    case 'bonus':
      return `a bonus of ${amount}`;
    case 'sign-on':
      return `a sign-on bonus of ${amount}`;
    case 'total':
      return `total pay of ${amount} a year`;
  }
}

/** A figure as a card lists it: `£137.5K base`, `£121K in RSUs over 4 years`, `12% bonus`. */
export function listedFigure(figure: PlanFigure, region: Band): string {
  const { component, unit, low, high, currency } = figure;
  if (unit === 'percent more') return moreOf(figure, region);
  if (unit === 'shares' || unit === 'percent') return saidFigure(figure, region).replace(/^an? /, '');
  const amount = formatRange({ low, high: high ?? low }, currency);
  if (component === 'equity') {
    const over = vesting(figure, region).replace(/over (\w+)/, (_all, word: string) => `over ${NUMBERS.indexOf(word)}`);
    return `${amount}${isByYear(figure, region) ? ' a year' : ''} in ${equityName(region)}${over}`;
  }
  return component === 'total' ? `${amount} total a year` : `${amount} ${component}`;
}

/** `a`, `a and b`, `a, b and c`. */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** ` in London`, where the region is one place that people name so. */
function inPlace({ label, places }: Band): string {
  const [only, ...more] = places;
  return only && more.length === 0 && namesPlace(label) && !/remote|other|global|worldwide/i.test(`${only} ${label}`)
    ? ` in ${only}`
    : '';
}

/** The largest amount first, and then what is no amount. */
const bySize = (a: PlanFigure, b: PlanFigure): number =>
  a.unit === 'amount' && b.unit === 'amount'
    ? (b.high ?? b.low) - (a.high ?? a.low)
    : a.unit === 'amount'
      ? -1
      : b.unit === 'amount'
        ? 1
        : 0;

/** Figures in the order in which they are told: a total, then the largest amount first. */
export const inOrder = (figures: readonly PlanFigure[]): PlanFigure[] => figures.toSorted(bySize);

/** True where figures say what is asked for in the main; a sign-on or a bonus alone does not. */
export const saysPay = (figures: readonly PlanFigure[]): boolean =>
  figures.some(({ component }) => component === 'base' || component === 'equity' || component === 'total');

/**
 * One sentence that asks for figures: “For this role in London I'm looking for a base of £137.5K, £121K in RSUs over four years and a 12%
 * bonus.” Where they say no pay, it has a blank for the person to fill in.
 */
export function askSentence(figures: readonly PlanFigure[], region: Band): string {
  const name = componentOf(region, 'base')?.range ? 'a base' : 'total pay';
  const blank = saysPay(figures) ? [] : [`${name} of ${signOf(region.currency)}____`];
  const [first = '', ...rest] = [...blank, ...inOrder(figures).map((figure) => saidFigure(figure, region))];
  const isTotal = blank.length === 0 && inOrder(figures)[0]?.component === 'total';
  const asked = isTotal && rest.length > 0 ? `${first}, including ${listed(rest)}` : listed([first, ...rest]);
  return `For this role${inPlace(region)} I'm looking for ${asked}.`;
}

/** Said in place of any sentence of a guide about another employer's offer. */
export const RIVAL_SENTENCE = 'I have an offer from ____ at ____.';

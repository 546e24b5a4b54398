import { type Gap, isBelow, type OfferCheck } from '../advice/offer-check.js';
import type { OfferPart } from '../advice/offer-parts.js';
import { equityName } from '../advice/speech.js';
import { type Band, type ComponentKind, componentOf, isYearly, yearsOf } from '../pay/band.js';
import type { Offer, OfferDoubt, StatedPay } from '../pay/offer.js';
import type { AsStated } from '../pay/offer-as-stated.js';
import { formatRange, type Range } from '../pay/range.js';
import { regionName } from './band-words.js';
import { counted, listed, shorten } from './mrkdwn.js';

/** An offer in words: where it stands, and what is unclear in it. Nothing here is escaped. */

/** What people call a component of this guide: `RSUs`, `base`, `bonus`. */
const nameOf = (kind: ComponentKind, region: Band): string => (kind === 'equity' ? equityName(region) : kind);

/** An amount or both ends of a range: `£118K`, `£110K–£120K`, `10–15%`. */
function amountWords({ low, high }: Range, percent: boolean, { currency }: Pick<Band, 'currency'>): string {
  if (!percent) return formatRange({ low: Math.round(low), high: Math.round(high) }, currency);
  return low === high ? `${low}%` : `${low}–${high}%`;
}

const rangeWords = ({ percent, range }: OfferPart, region: Band): string =>
  range ? (percent ? amountWords(range, true, region) : formatRange(range, region.currency)) : '';

/** Where one end of an amount stands: `11% up the range`, `£5K below the range`, `£8K above the top`. */
function endWords(value: number, place: number | null, range: Range, percent: boolean, region: Band): string {
  if (value === range.low && range.high > range.low) return 'at the bottom of the range';
  if (value === range.high && range.high > range.low) return 'at the top of the range';
  const far = (gap: number): string =>
    percent ? counted(Math.round(gap * 10) / 10, 'point') : amountWords({ low: gap, high: gap }, false, region);
  if (value < range.low) return `${far(range.low - value)} below the range`;
  if (value > range.high) return `${far(value - range.high)} above the top of the range`;
  // Neither end: those are said in words.
  return place === null ? 'matches the guide' : `${Math.min(99, Math.max(1, Math.round(place * 100)))}% up the range`;
}

/** Where an amount stands, of a range both of its ends: `from £5K below to 19% up the range (£115K–£142K)`. */
function placeWords(part: OfferPart, region: Band): string {
  const { amount, place, range, percent, kind } = part;
  if (!range) return `no guide range for ${nameOf(kind, region)}`;
  const [low, high] = (['low', 'high'] as const).map((end) =>
    endWords(amount[end], place?.[end] ?? null, range, percent, region),
  );
  const where = amount.low < amount.high ? `from ${low} to ${high}`.replaceAll(/\b(from|to) at\b/g, '$1') : high;
  return `${where} (${rangeWords(part, region)})`;
}

/** An amount that cannot be right, and what it was held against. */
function implausible(part: OfferPart, region: Band): string {
  const { amount, percent, kind } = part;
  return `${amountWords(amount, percent, region)} ${nameOf(kind, region)}: the range is ${rangeWords(part, region)}.`;
}

/** What an amount was worked out from: `£60K RSUs over 3 years, £80K over 4`, `£78K base (from “6k x 13”)`. */
function figureWords({ kind, amount, percent, stated, from, unit, years: paidOver }: OfferPart, region: Band): string {
  const name = nameOf(kind, region) + (paidOver > 1 ? ` over ${paidOver} years` : '');
  const told = amountWords(amount, percent, region);
  const read = from ? ` (read from “${from}”${unit ? ` in ${unit}, the only unit that fits` : ''})` : '';
  if (!stated) return `${told} ${name}${read}`;
  const first = `${amountWords(stated.amount, stated.percent, region)} ${name}${read}`;
  if (kind === 'bonus') return `${first}, ${told} of that base`;
  const component = componentOf(region, 'equity');
  const over = (years: number): string => (years === 1 ? 'a year' : `over ${years} years`);
  const years = component && isYearly(component) ? 1 : yearsOf(component);
  return `${first} ${over(stated.years ?? 1)}, ${told} ${over(years)} at that rate`;
}

/** A component of an offer in one sentence: `£118K base: 11 % into £115K–£142K`. */
export function partWords(part: OfferPart, region: Band): string {
  if (part.implausible) return implausible(part, region);
  return `${figureWords(part, region)}: ${placeWords(part, region)}`;
}

/** How often a period comes in a year, and why that need not be what is paid. */
const A_YEAR = {
  month: { times: 12, unit: 'a month', but: 'some contracts pay 13 or 14' },
  week: { times: 52, unit: 'a week', but: 'not every week may be paid' },
  day: { times: 220, unit: 'a day', but: 'the days paid vary' },
  hour: { times: 2_080, unit: 'an hour', but: 'the hours paid vary' },
} as const;

/** What is stated in a form that no yearly value follows from: as typed, and why it is not held against the guide. */
export function asStatedWords({ component, reason, text, amount }: AsStated, region: Band): string {
  switch (reason) {
    case 'shares':
      return `${text}: no value can be put on a number of shares from here.`;
    case 'percent of the company':
      return `${text}: no value can be put on a share of the company from here.`;
    case 'limit':
      return `${text}: an upper limit, so it is not counted.`;
    case 'net':
      return `${text}: after tax, so it is not held against pay before tax.`;
    case 'no amount':
      return `${text}: no amount in money is stated, so it is not counted.`;
    case 'no unit':
      return `${text}: it has no unit, so it is not counted.`;
    case 'extra':
      return `Also stated, and not counted: ${text}.`;
    default: {
      const { times, unit, but } = A_YEAR[reason];
      const name = component ? ` ${nameOf(component, region)}` : '';
      if (!amount) return `${text}: not by year, so it is not counted.`;
      const yearly = { low: amount.low * times, high: amount.high * times };
      return `${amountWords(amount, false, region)} ${unit}${name}: not held against pay by year. ${times.toLocaleString('en-US')} × is ${amountWords(yearly, false, region)}; ${but}.`;
    }
  }
}

/** `£19.5K under the ask`, of a range `£17.5K–£27.5K under the ask`. */
function under({ figure, offered }: Gap, what: string, region: Band): string {
  const { low, unit, per, component } = figure;
  const gap = { low: low - (offered?.high ?? 0), high: low - (offered?.low ?? 0) };
  if (unit === 'percent') {
    const [least, most] = [gap.low, gap.high].map((one) => Math.round(one * 10) / 10);
    const points = least === most ? counted(least ?? 0, 'point') : `${least}–${most} points`;
    return `${points} under ${what}`;
  }
  const a = component === 'equity' && per === 'year' ? ' a year' : '';
  return `${amountWords(gap, false, region)}${a} under ${what}`;
}

/** How far a component is below the walk-away and, where there is room, from the ask; empty where the guide names neither. */
export function gapWords({ kind }: OfferPart, { ask, floor, parts }: OfferCheck, region: Band): string {
  const of = (gaps: readonly Gap[]): Gap | undefined =>
    gaps.find(({ figure, offered }) => figure.component === kind && offered !== null);
  const [asked, accepted] = [of(ask), of(floor)];
  const isShort = accepted && isBelow(accepted) && accepted.figure.low !== asked?.figure.low;
  const isTold = asked && /^(?:amount|percent)$/.test(asked.figure.unit) && !(isShort && parts.length > 1);
  return [isTold ? under(asked, 'the ask', region) : '', isShort ? under(accepted, 'the walk-away', region) : '']
    .filter(Boolean)
    .join(', ');
}

/** Where a component stands, in a word or two. */
function standing({ place }: OfferPart): string {
  if (!place) return '';
  const { low, high } = place;
  if (high < 0) return 'below the band';
  if (low > 1) return 'above the band';
  if (high <= 1 / 3) return 'low in the band';
  if (low >= 2 / 3) return 'high in the band';
  return 'mid-band';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Low in the band`, or `Base low in the band, RSUs above the band`. */
function standingWords(parts: readonly OfferPart[], region: Band): string {
  const placed = parts.filter(({ place }) => place !== null);
  const all = new Set(placed.map(standing));
  const [only = ''] = all;
  return capital(
    all.size < 2 ? only : placed.map((part) => `${nameOf(part.kind, region)} ${standing(part)}`).join(', '),
  );
}

/** An offer that meets the ask, but for components of which that cannot be told. */
function openWords({ open, asStated }: OfferCheck, region: Band): string {
  const isUnvalued = (kind: ComponentKind): boolean => asStated.some(({ component }) => component === kind);
  const [unvalued, partly] = [open.filter(isUnvalued), open.filter((kind) => !isUnvalued(kind))];
  const names = (kinds: readonly ComponentKind[]): string => listed(kinds.map((kind) => nameOf(kind, region)));
  return [
    unvalued.length > 0 ? `The ${names(unvalued)} can’t be compared with the ask.` : '',
    partly.length > 0 ? `Only the upper end of your ${names(partly)} meets the ask.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** One line on the whole offer: where it stands. */
export function verdictWords(check: OfferCheck, region: Band): string {
  const { verdict, parts } = check;
  const stands = standingWords(parts, region);
  const none = check.asStated.some(({ component }) => component !== null)
    ? 'Nothing here can be compared with the guide yet'
    : `The guide has no range to compare it with in ${regionName(region)}`;
  switch (verdict) {
    case 'implausible':
      return 'Check these amounts';
    case 'below the floor':
      return 'Below the guide’s walk-away';
    case 'met':
      return stands ? `Meets the ask · ${stands}` : 'Meets the ask';
    case 'open':
      return [stands, openWords(check, region)].filter(Boolean).join('. ').replace(/\.$/, '');
    case 'room':
    case 'unknown':
      return stands || none;
  }
}

/** What an offer pays in its first year, beside the guide's total where that is built in the same way; empty where it is the base alone. */
export function firstYearWords({ firstYear }: OfferCheck, region: Band): string {
  if (!firstYear) return '';
  const { amount: worth, vesting, of, without, comparable } = firstYear;
  const how = of.includes('equity')
    ? vesting === 'even'
      ? ', with even vesting'
      : `, with ${vesting}% of the grant`
    : '';
  const total = componentOf(region, 'total')?.range;
  const beside = comparable && total ? ` (the guide’s total: ${formatRange(total, region.currency)})` : '';
  const none = without.length > 0 ? `, without ${listed(without)}` : '';
  return `Year one: ${amountWords(worth, false, region)}${how}${none}${beside}.`;
}

/** What the guide has a range for and the offer does not state, as a question to the recruiter; empty where it states all. */
export function missingWords({ parts, asStated, verdict }: OfferCheck, region: Band): string {
  if (verdict === 'implausible') return '';
  const stated = new Set([...parts.map(({ kind }) => kind), ...asStated.map(({ component }) => component)]);
  const missing = region.components
    .filter(({ kind }) => kind !== 'total' && !stated.has(kind))
    .map(({ kind }) => nameOf(kind, region));
  if (missing.length === 0 || stated.has('total')) return '';
  return `“What would the ${listed(missing)} be?”`;
}

/** An offer as a person would type it: `£118K base, £70K rsu, 10% bonus`. */
export function offerAsTyped({ currency, base, equity, bonus, signOn, total, asStated }: Offer): string {
  const inDigits = (pay: StatedPay): string =>
    currency === null
      ? amountWords(pay, false, { currency: 'USD' }).replaceAll('$', '')
      : amountWords(pay, false, { currency });
  const written = (pay: StatedPay): string => pay.from ?? inDigits(pay);
  const named = (pay: StatedPay | null, name: string): string =>
    pay ? (pay.from?.includes(name) ? pay.from : `${written(pay)} ${name}`) : '';
  const percents = bonus?.percent ? amountWords(bonus, true, { currency: '' }) : null;
  return [
    named(base, 'base'),
    equity ? `${written(equity)}${equity.per === 'year' ? '/yr' : ''} rsu${vestingAsTyped(equity)}` : '',
    percents ? `${percents} bonus` : named(bonus, 'bonus'),
    named(signOn, 'sign-on') + (signOn && signOn.years > 1 && !signOn.from ? ` over ${signOn.years} years` : ''),
    named(total, 'total'),
    ...asStated.map(({ text }) => text),
  ]
    .filter(Boolean)
    .join(', ');
}

const vestingAsTyped = ({ per, vestingYears }: NonNullable<Offer['equity']>): string =>
  per === 'grant' && vestingYears !== null ? ` over ${vestingYears} years` : '';

/** Why an offer cannot be told, and what to write. */
export function doubtWords(why: OfferDoubt): string {
  const like = 'Write it like `offer 118k base, 70k rsu, 10% bonus`.';
  switch (why.code) {
    case 'no-amount':
      return `What is the offer? ${like}`;
    case 'two-amounts':
      return `There are ${counted(why.written.length, 'amount')} for ${why.component}: which one is offered? ${like}`;
    case 'no-unit':
      return `“${shorten(why.written.join(' '), 40)}” has no unit: is it thousands? ${like}`;
    case 'no-label':
      return `What is “${shorten(why.written, 40)}” of the offer? ${like}`;
    case 'two-currencies':
      return `The offer is in ${listed(why.currencies)}: state it in one currency, nothing is converted. ${like}`;
  }
}

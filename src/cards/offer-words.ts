import type { Gap, OfferCheck } from '../advice/offer-check.js';
import { type OfferPart, yearsOf } from '../advice/offer-parts.js';
import { type Band, type ComponentKind, componentOf, equityNoun, isYearly } from '../pay/band.js';
import type { Offer, OfferDoubt, StatedPay } from '../pay/offer.js';
import type { AsStated } from '../pay/offer-as-stated.js';
import { formatAmount, formatRange, type Range } from '../pay/range.js';
import { regionName } from './band-words.js';
import { counted, listed, shorten } from './mrkdwn.js';

/** An offer in words: where it stands, and what is unclear in it. Nothing here is escaped. */

const BAR = 10;

/** A place in a range as a bar of text: `█░░░░░░░░░`. */
export function bar(place: number): string {
  const full = Math.min(BAR, Math.max(0, Math.round(place * BAR)));
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

/** What people call a component of this guide: `RSUs`, `base`, `bonus`. */
const nameOf = (kind: ComponentKind, region: Band): string =>
  kind === 'equity'
    ? equityNoun(componentOf(region, 'equity')?.label ?? '').replace('stock and bonus', 'equity')
    : kind;

/** An amount or both ends of a range: `£118K`, `£110K–£120K`, `10–15 %`. */
function amountWords({ low, high }: Range, percent: boolean, { currency }: Pick<Band, 'currency'>): string {
  if (!percent) return formatRange({ low: Math.round(low), high: Math.round(high) }, currency);
  return low === high ? `${low} %` : `${low}–${high} %`;
}

const rangeWords = ({ percent, range }: OfferPart, region: Band): string =>
  range ? (percent ? amountWords(range, true, region) : formatRange(range, region.currency)) : '';

/** Where one end of an amount stands in a range: `11 % into`, `£5K below`, `at the lower end of`. */
function endWords(value: number, place: number | null, range: Range, percent: boolean, region: Band): string {
  if (value === range.low && range.high > range.low) return 'at the lower end of';
  if (value === range.high && range.high > range.low) return 'at the upper end of';
  const far = (gap: number): string =>
    percent ? counted(Math.round(gap * 10) / 10, 'point') : amountWords({ low: gap, high: gap }, false, region);
  if (value < range.low) return `${far(range.low - value)} below`;
  if (value > range.high) return `${far(value - range.high)} above`;
  return place === null ? 'as the guide’s' : `${Math.round(place * 100)} % into`;
}

/** Where an amount stands, of a range both of its ends: `from £5K below to 19 % into £115K–£142K`. */
function placeWords(part: OfferPart, region: Band): string {
  const { amount, place, range, percent } = part;
  if (!range) return 'the guide gives no range of it alone here';
  const [low, high] = (['low', 'high'] as const).map((end) =>
    endWords(amount[end], place?.[end] ?? null, range, percent, region),
  );
  const both = `from ${low} to ${high}`.replace(/\bat (the \w+ end) of(?= to)/, '$1').replace('to at the', 'to the');
  return `${amount.low < amount.high ? both : high} ${rangeWords(part, region)}`;
}

/** An amount that cannot be, and what may be meant. */
function implausible(part: OfferPart, region: Band): string {
  const { amount, percent, kind } = part;
  return `${amountWords(amount, percent, region)} cannot be meant for ${nameOf(kind, region)} here: the guide’s range is ${rangeWords(part, region)}.`;
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

/** `£19.5K below the ask of £137.5K`, of a range `£17.5K–£27.5K below`. */
function below({ value, offered, yearly }: Gap, what: string, region: Band): string {
  const unit = yearly ? ' a year' : '';
  const gap = { low: value - (offered?.high ?? 0), high: value - (offered?.low ?? 0) };
  return `${amountWords(gap, false, region)}${unit} below ${what} ${formatAmount(value, region.currency)}${unit}`;
}

/** `2 points`, of a range `2–4 points`. */
function pointsBelow(percent: number, { low, high }: Range): string {
  const [least, most] = [percent - high, percent - low].map((gap) => Math.round(gap * 10) / 10);
  return least === most ? counted(least ?? 0, 'point') : `${least}–${most} points`;
}

/** How far a component is from the guide's ask and from its floor; empty where the guide names neither. */
export function gapWords({ kind, amount, percent }: OfferPart, check: OfferCheck, region: Band): string {
  const [ask, floor] = [check.ask, check.floor].map((of) => of.find(({ component }) => component === kind));
  const gaps = [
    percent && check.bonusAsk !== null
      ? `${pointsBelow(check.bonusAsk, amount)} below the ask of ${check.bonusAsk} %`
      : '',
    ask && !percent ? below(ask, 'the ask of', region) : '',
    floor && !percent && floor.value > (floor.offered?.high ?? 0) && floor.value !== ask?.value
      ? below(floor, 'the guide’s floor of', region)
      : '',
  ];
  return listed(gaps.filter(Boolean));
}

/** What the guide asks for more of: what the offer states, and what it does not. */
function asksWords({ ask, bonusAsk, parts }: OfferCheck, region: Band): string {
  const asked = [...ask.map(({ component }) => component), ...(bonusAsk === null ? [] : (['bonus'] as const))];
  const isStated = (kind: ComponentKind): boolean => parts.some((part) => part.kind === kind);
  const names = (kinds: readonly ComponentKind[]): string => listed(kinds.map((kind) => nameOf(kind, region)));
  const [more, besides] = [asked.filter(isStated), asked.filter((kind) => !isStated(kind))];
  const others =
    besides.length > 0 ? `${more.length > 0 ? ', and ' : ''}for ${names(besides)}, which the offer does not state` : '';
  return `${more.length > 0 ? `for more ${names(more)}` : ''}${others}`;
}

/** Where an offer lies of which the guide asks for no certain amount. `what`: the offer, or what of it can be compared. */
function placesWords({ parts, asStated }: OfferCheck, region: Band): string {
  const places = parts.flatMap(({ place }) => (place ? [place.low, place.high] : []));
  const isPartial = asStated.some(({ component }) => component !== null);
  if (places.length === 0)
    return isPartial
      ? 'Nothing of this offer can be held against the guide’s ranges yet.'
      : `This guide has no ranges to hold the offer against in ${regionName(region)}.`;
  const what = isPartial ? 'What can be compared of your offer' : 'Your offer';
  if (places.every((place) => place > 1)) return `${what} is above this guide’s ranges.`;
  if (places.every((place) => place < 0)) return `${what} is below this guide’s ranges.`;
  if (places.every((place) => place < 0.5)) return `${what} is in the lower half of this guide’s ranges, or below.`;
  if (places.every((place) => place >= 0.5)) return `${what} is in the upper half of this guide’s ranges, or above.`;
  return 'Part of your offer is in the upper half of this guide’s ranges, and part in the lower.';
}

/** An offer that meets what the guide asks for, but for components of which that cannot be told. */
function openWords({ open, asStated }: OfferCheck, region: Band): string {
  const isUnvalued = (kind: ComponentKind): boolean => asStated.some(({ component }) => component === kind);
  const [unvalued, partly] = [open.filter(isUnvalued), open.filter((kind) => !isUnvalued(kind))];
  const names = (kinds: readonly ComponentKind[]): string => listed(kinds.map((kind) => nameOf(kind, region)));
  return [
    unvalued.length > 0 ? `The ${names(unvalued)} cannot be held against this guide’s ask.` : '',
    partly.length > 0 ? `Only the upper end of your ${names(partly)} meets this guide’s ask.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** One line on the whole offer. */
export function verdictWords(check: OfferCheck, region: Band): string {
  switch (check.verdict) {
    case 'met':
      return 'Your offer already meets this guide’s ask.';
    case 'below the floor':
      return `There is room: this guide would not accept the offer as it stands. It asks ${asksWords(check, region)}.`;
    case 'room':
      return `There is room: this guide asks ${asksWords(check, region)}.`;
    case 'implausible':
      return 'One amount of your offer cannot be right, so it was not held against the guide.';
    case 'open':
      return openWords(check, region);
    case 'unknown':
      return placesWords(check, region);
  }
}

/** `, and £15K sign-on once`: what is left out of the first year. */
function signOnWords(parts: readonly OfferPart[], region: Band): string {
  const signOn = parts.find(({ kind }) => kind === 'sign-on');
  if (!signOn) return '';
  const years = signOn.years > 1 ? `over ${signOn.years} years` : 'once';
  return `, and ${amountWords(signOn.amount, false, region)} sign-on ${years}`;
}

/** What an offer pays in its first year, beside the guide's total where that is built in the same way. */
export function firstYearWords({ firstYear, parts }: OfferCheck, region: Band): string {
  if (!firstYear) return '';
  const { amount: worth, of, vesting, without, comparable } = firstYear;
  const grant = vesting === 'even' ? 'a year of the grant, by even vesting' : `${vesting} % of the grant`;
  const names = { base: 'base', bonus: 'bonus', equity: grant };
  const total = componentOf(region, 'total')?.range;
  const beside =
    comparable && total ? ` The guide’s total, built in the same way: ${formatRange(total, region.currency)}.` : '';
  const none = without.length > 0 ? ` Not counted: ${listed(without)}.` : '';
  return `First year: ${amountWords(worth, false, region)} (${listed(of.map((part) => names[part]))})${signOnWords(parts, region)}.${beside}${none}`;
}

/** What the guide has a range for and the offer does not state. */
export function missingWords({ parts, asStated, verdict }: OfferCheck, region: Band): string {
  if (verdict === 'implausible') return '';
  const stated = new Set([...parts.map(({ kind }) => kind), ...asStated.map(({ component }) => component)]);
  const missing = region.components
    .filter(({ kind }) => kind !== 'total' && !stated.has(kind))
    .map(({ kind }) => nameOf(kind, region));
  return missing.length > 0 && !stated.has('total') ? `The offer does not state ${listed(missing, 'or')}.` : '';
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
  const percents = bonus?.percent ? amountWords(bonus, true, { currency: '' }).replace(' %', '%') : null;
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

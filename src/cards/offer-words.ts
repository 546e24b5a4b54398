import type { Gap, OfferCheck } from '../advice/offer-check.js';
import type { OfferPart } from '../advice/offer-parts.js';
import { type Band, type ComponentKind, componentOf, equityNoun } from '../pay/band.js';
import type { Offer, OfferDoubt } from '../pay/offer.js';
import { formatAmount, formatRange } from '../pay/range.js';
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

const amount = ({ percent }: OfferPart, value: number, { currency }: Band): string =>
  percent ? `${value} %` : formatAmount(Math.round(value), currency);

const rangeWords = ({ percent, range }: OfferPart, { currency }: Band): string => {
  if (!range) return '';
  if (!percent) return formatRange(range, currency);
  return range.low === range.high ? `${range.low} %` : `${range.low}–${range.high} %`;
};

/** Where an amount stands: `11 % into £115K–£142K`, `£5K below £115K–£142K`. */
function placeWords(part: OfferPart, region: Band): string {
  const { range, place, value } = part;
  const written = rangeWords(part, region);
  if (!range) return 'the guide gives no range of it alone here';
  if (value === range.low && range.high > range.low) return `at the lower end of ${written}`;
  if (value === range.high && range.high > range.low) return `at the upper end of ${written}`;
  const far = (gap: number): string => (part.percent ? counted(gap, 'point') : amount(part, gap, region));
  if (value < range.low) return `${far(range.low - value)} below ${written}`;
  if (value > range.high) return `${far(value - range.high)} above ${written}`;
  return place === null ? `as the guide’s ${written}` : `${Math.round(place * 100)} % into ${written}`;
}

/** An amount that cannot be, and what may be meant. */
function implausible(part: OfferPart, region: Band): string {
  const name = nameOf(part.kind, region);
  const meant = part.value < 1_000 ? ` Did you mean ${formatAmount(part.value * 1_000, region.currency)}?` : '';
  return `${amount(part, part.value, region)} cannot be meant for ${name} here: the guide’s range is ${rangeWords(part, region)}.${meant}`;
}

/** A component of an offer in one sentence: `£118K base: 11 % into £115K–£142K`. */
export function partWords(part: OfferPart, region: Band): string {
  if (part.implausible) return implausible(part, region);
  const told = part.converted ? (part.kind === 'equity' ? ', by even vesting' : ', of that base') : '';
  return `${amount(part, part.value, region)} ${nameOf(part.kind, region)}${told}: ${placeWords(part, region)}`;
}

/** `£19.5K below the ask of £137.5K`. */
function below({ value, offered, yearly }: Gap, what: string, { currency }: Band): string {
  const unit = yearly ? ' a year' : '';
  return `${formatAmount(Math.round(value - (offered ?? 0)), currency)}${unit} below ${what} ${formatAmount(value, currency)}${unit}`;
}

/** How far a component is from the guide's ask and from its floor; empty where the guide names neither. */
export function gapWords({ kind, value, percent }: OfferPart, check: OfferCheck, region: Band): string {
  const [ask, floor] = [check.ask, check.floor].map((of) => of.find(({ component }) => component === kind));
  const gaps = [
    percent && check.bonusAsk !== null
      ? `${counted(check.bonusAsk - value, 'point')} below the ask of ${check.bonusAsk} %`
      : '',
    ask && !percent ? below(ask, 'the ask of', region) : '',
    floor && !percent && floor.value > (floor.offered ?? 0) && floor.value !== ask?.value
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

/** Where an offer lies of which the guide asks for no certain amount. */
function placesWords(places: readonly number[], region: Band): string {
  if (places.length === 0) return `This guide has no ranges to hold the offer against in ${regionName(region)}.`;
  if (places.every((place) => place > 1)) return 'Your offer is above this guide’s ranges.';
  if (places.every((place) => place < 0)) return 'Your offer is below this guide’s ranges.';
  if (places.every((place) => place < 0.5)) return 'Your offer is in the lower half of this guide’s ranges, or below.';
  if (places.every((place) => place >= 0.5)) return 'Your offer is in the upper half of this guide’s ranges, or above.';
  return 'Part of your offer is in the upper half of this guide’s ranges, and part in the lower.';
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
    case 'unknown':
      return placesWords(
        check.parts.flatMap(({ place }) => place ?? []),
        region,
      );
  }
}

/** What an offer pays in its first year, beside the guide's total where that is built in the same way. */
export function firstYearWords({ firstYear, parts }: OfferCheck, region: Band): string {
  if (!firstYear) return '';
  const { amount: worth, of, without, comparable } = firstYear;
  const names = { base: 'base', bonus: 'bonus', equity: 'a year of the grant, by even vesting' };
  const total = componentOf(region, 'total')?.range;
  const beside =
    comparable && total ? ` The guide’s total, built in the same way: ${formatRange(total, region.currency)}.` : '';
  const none = without ? ` No value is put on ${without}.` : '';
  const once = parts.find(({ kind }) => kind === 'sign-on');
  const more = once ? `, and ${formatAmount(once.value, region.currency)} sign-on once` : '';
  return `First year: ${formatAmount(worth, region.currency)} (${listed(of.map((part) => names[part]))})${more}.${beside}${none}`;
}

/** What the guide has a range for and the offer does not state. */
export function missingWords({ parts, verdict }: OfferCheck, region: Band): string {
  if (verdict === 'implausible') return '';
  const stated = new Set(parts.map(({ kind }) => kind));
  const missing = region.components
    .filter(({ kind }) => kind !== 'total' && !stated.has(kind))
    .map(({ kind }) => nameOf(kind, region));
  return missing.length > 0 && !stated.has('total') ? `The offer does not state ${listed(missing, 'or')}.` : '';
}

/** An offer as a person would type it: `£118K base, £70K rsu, 10% bonus`. */
export function offerAsTyped({ currency, base, equity, bonus, signOn, total }: Offer): string {
  const written = (value: number): string =>
    currency === null ? formatAmount(value, 'USD').slice(1) : formatAmount(value, currency);
  return [
    base === null ? '' : `${written(base)} base`,
    equity ? `${written(equity.value)}${equity.per === 'year' ? '/yr' : ''} rsu` : '',
    bonus ? ('percent' in bonus ? `${bonus.percent}% bonus` : `${written(bonus.value)} bonus`) : '',
    signOn === null ? '' : `${written(signOn)} sign-on`,
    total === null ? '' : `${written(total)} total`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Why an offer cannot be told, and what to write. */
export function doubtWords(why: OfferDoubt): string {
  const like = 'Write it like `offer 118k base, 70k rsu, 10% bonus`.';
  switch (why.code) {
    case 'no-amount':
      return `What is the offer? ${like}`;
    case 'range':
      return `“${shorten(why.written, 40)}” is a range: which ${why.component} is offered? ${like}`;
    case 'two-amounts':
      return `There are ${counted(why.written.length, 'amount')} for ${why.component}: which one is offered? ${like}`;
    case 'no-unit':
      return `“${shorten(why.written.join(' '), 40)}” has no unit: is it thousands? ${like}`;
    case 'no-label':
      return `What is “${shorten(why.written, 40)}” of the offer? ${like}`;
    case 'two-currencies':
      return `The offer is in ${listed(why.currencies)}: state it in one currency, nothing is converted. ${like}`;
    case 'not-by-year':
      return `“${shorten(why.written, 40)}” is by ${why.period}: what is it a year? ${like}`;
  }
}

import { checkOffer, type OfferCheck } from '../advice/offer-check.js';
import type { Answer } from '../lookup/answer.js';
import type { Band } from '../pay/band.js';
import { titleOf, wordButtons } from './band-card.js';
import { regionName, regionWords } from './band-words.js';
import { button, buttonRows, context, header, section } from './blocks.js';
import type { Card, CardContext } from './card.js';
import { bold, code, escape, listed, shorten } from './mrkdwn.js';
import {
  asStatedWords,
  bar,
  doubtWords,
  firstYearWords,
  gapWords,
  missingWords,
  partWords,
  verdictWords,
} from './offer-words.js';
import { joined, passageSections } from './pages.js';
import { provenance } from './provenance.js';
import { amountsWords, basisLine, floorWords, NO_ADVICE, ONLY_TRUE } from './script-card.js';

/** The cards of an offer: held against the guide, or still on hold. Only its owner sees them. */

const ALONE = 'Only you see this, and comp keeps nothing of your offer.';
const MAX_TEXT = 3_500;
const MAX_WORDS = 8;

type OfferAnswer = Extract<Answer, { kind: 'offer' }>;

/** A component: where it stands, as a bar where it has a place, and how far it is from the ask and the floor. */
function partLines(check: OfferCheck, region: Band): string[] {
  const parts = check.parts.map((part) => {
    const [figure = '', ...rest] = partWords(part, region).split(': ');
    const words = part.implausible ? escape(partWords(part, region)) : `${bold(figure)}: ${escape(rest.join(': '))}`;
    const gap = part.implausible ? '' : gapWords(part, check, region);
    const drawn = part.place === null ? '' : code(bar(part.place.low));
    return [words, [drawn, escape(gap)].filter(Boolean).join(' ')].filter(Boolean).join('\n');
  });
  const [extras, others] = [true, false].map((isExtra) =>
    check.asStated.filter(({ reason }) => (reason === 'extra') === isExtra),
  );
  const extra = extras?.[0] && { ...extras[0], text: listed(extras.map(({ text }) => text)) };
  return [...parts, ...[...(others ?? []), ...(extra ? [extra] : [])].map((one) => escape(asStatedWords(one, region)))];
}

/** The lever that fits the weakest component, with those of its words that claim nothing. */
function leverLines({ lever }: OfferCheck): string[] {
  if (!lever) return [];
  const { title } = lever.lever;
  const mark = lever.claims.length > 0 ? ' · only if true' : '';
  return [`${bold(`Lever to pull first: ${title}`)}${mark}`, ...lever.words.flatMap(passageSections)];
}

/** What to add to the words of lever and script, only if it is true. */
const claimLines = ({ lever, claims }: OfferCheck): string[] => {
  const all = [...(lever?.claims ?? []), ...claims];
  return all.length > 0 ? [bold(ONLY_TRUE), ...all.flatMap(passageSections)] : [];
};

/** What to say: what the offer does not reach yet. */
function scriptLines(check: OfferCheck, { guide, region }: OfferAnswer): string[] {
  const { ask, bonusAsk, words, script } = check;
  const said = words.map(({ text }) => text).join(' ');
  const floor = script?.floor;
  if (!script) return [];
  if (script.basis.kind === 'as written')
    return [
      escape(`The guide’s script states no figures for ${regionName(region)}: see it under Negotiate-up script.`),
    ];
  const asks = amountsWords(ask, guide, bonusAsk === null ? [] : [`${bonusAsk} % bonus`]);
  return [
    ...(asks ? [`${bold('Ask')} ${escape(asks)}`] : []),
    ...words.flatMap(passageSections),
    floor?.amounts.length === 0 && !said.includes(floor.sentence) ? escape(`Mind ${floorWords(script, guide)}`) : '',
    escape(basisLine(script.basis, region)),
  ].filter(Boolean);
}

/** An offer in another currency than the region's: nothing is converted. */
function otherCurrency({ guide, region, offer }: OfferAnswer): Card {
  const same = guide.bands.filter(({ currency }) => currency === offer.currency);
  const heading = `Your offer: ${titleOf(guide)}, ${regionName(region)}`;
  const what = `Your offer is in ${offer.currency}, and the guide pays ${regionName(region)} in ${region.currency}. comp converts nothing.`;
  const how =
    same.length > 0
      ? `This guide has ${listed(same.map(regionName))} in ${offer.currency}: ask for one of them by name, with your offer.`
      : `No region of this guide is in ${offer.currency}. Name the offer in ${region.currency} to hold it against ${regionName(region)}.`;
  const words = [what, how, `${regionName(region)}: ${regionWords(region)}`].map(escape);
  return {
    text: [escape(heading), ...words, ALONE].join('\n'),
    blocks: [header(heading), ...words.map(section), ...context([ALONE]), ...buttonRows(ways({ guide, region }))],
  };
}

const ways = ({ guide, region }: Pick<OfferAnswer, 'guide' | 'region'>) => {
  const at = { guide: guide.id, region: region.id };
  const { levers, script, offer } = wordButtons(guide, at);
  return [...levers, ...script, ...offer, button('Back to the band', { view: 'band', ...at })];
};

/** An offer held against the band of its region. */
export function offerCard(answer: OfferAnswer, { today }: CardContext): Card {
  const { guide, region, offer, by } = answer;
  if (offer.currency !== null && offer.currency !== region.currency) return otherCurrency(answer);
  const check = checkOffer(guide, region, offer);
  const heading = `Your offer: ${titleOf(guide)}, ${regionName(region)}`;
  const read = by === 'currency' ? `Read as ${regionName(region)}, the guide’s only region in ${region.currency}.` : '';
  const words = [
    bold(verdictWords(check, region)),
    ...joined(partLines(check, region)),
    escape([firstYearWords(check, region), missingWords(check, region)].filter(Boolean).join(' ')),
    ...joined(leverLines(check)).slice(0, MAX_WORDS),
    ...joined(scriptLines(check, answer)).slice(0, MAX_WORDS),
    ...claimLines(check).slice(0, MAX_WORDS),
  ].filter(Boolean);
  const notes = [escape(read), ALONE, NO_ADVICE, provenance(guide, today)].filter(Boolean);
  return {
    text: shorten([escape(heading), ...words, ...notes].join('\n'), MAX_TEXT),
    blocks: [header(heading), ...words.map(section), ...context(notes), ...buttonRows(ways(answer))],
  };
}

/** An offer that cannot be held against a guide yet: what is open, over the answer to the rest of the question. */
export function onHold(why: Extract<Answer, { kind: 'offer on hold' }>['why'], answer: Answer, card: Card): Card {
  const what =
    why !== null
      ? doubtWords(why)
      : answer.kind === 'band'
        ? 'Your offer was not checked yet: name the region with it, or choose one and press Check my offer.'
        : 'Your offer was not checked yet: name company, role and place with it, or choose below and press Check my offer.';
  const line = section(escape(what));
  return {
    text: `${escape(what)}\n${card.text}`,
    blocks: [line, ...card.blocks, ...context([ALONE])],
    ...(card.plain && { plain: [line, ...card.plain, ...context([ALONE])] }),
  };
}

import type { Button, KnownBlock } from '@slack/types';
import { checkOffer, type OfferCheck } from '../advice/offer-check.js';
import { firstAsk } from '../advice/plan.js';
import type { Answer } from '../lookup/answer.js';
import { levelId } from '../lookup/level.js';
import { type Band, bandAt } from '../pay/band.js';
import { atOf, titleOf, wordButtons } from './band-card.js';
import { regionName, regionWords } from './band-words.js';
import { button, buttonRows, context, header, section } from './blocks.js';
import type { Card, CardContext } from './card.js';
import { bold, escape, listed, quote, shorten, withoutCodes } from './mrkdwn.js';
import {
  asStatedWords,
  doubtWords,
  firstYearWords,
  gapWords,
  missingWords,
  offerAsTyped,
  partWords,
  verdictWords,
} from './offer-words.js';
import { wordsIn } from './pages.js';
import { basisWords, figuresWords, floorWords } from './plan-words.js';
import { shortProvenance } from './provenance.js';
import { scaleLines } from './scale-lines.js';
import { NO_ADVICE, row } from './script-card.js';
import { sayMark } from './words-cards.js';

/** The cards of an offer: held against the guide, or still on hold. Only its owner sees them. */

const ONLY_YOU = 'Only you see this card, and nothing is saved.';
const MAX_TEXT = 3_500;
/** The most words of an offer card: what to do if the ask is refused, or a lever, is left out where it would make it longer. */
const MAX_WORDS = 80;
const MAX_LEVELS = 20;

type OfferAnswer = Extract<Answer, { kind: 'offer' }>;

/** The components that the offer states: where each stands, and how far it is from the ask and the walk-away. */
function partLines(check: OfferCheck, region: Band): string[] {
  const parts = check.parts.map((part) =>
    [partWords(part, region), part.implausible ? '' : gapWords(part, check, region)].filter(Boolean).join(', '),
  );
  const isExtra = ({ reason }: OfferCheck['asStated'][number]): boolean => reason === 'extra';
  const [first, ...more] = check.asStated.filter(isExtra);
  const extra = first ? [{ ...first, text: listed([first, ...more].map(({ text }) => text)) }] : [];
  const others = check.asStated.filter((one) => !isExtra(one));
  return [...parts, ...[...others, ...extra].map((one) => asStatedWords(one, region))];
}

/** The verdict, with the one component that is stated behind it, or one a line below. */
function verdictSection(check: OfferCheck, region: Band): string {
  const verdict = verdictWords(check, region);
  const [first = '', ...more] = partLines(check, region);
  if (more.length === 0 && verdict && first && check.verdict !== 'implausible')
    return `${bold(`${verdict}:`)} ${escape(`${first.replace(/: /, ' is ').replace(/\.$/, '')}.`)}`;
  return [bold(verdict), ...[first, ...more].filter(Boolean).map((line) => escape(`• ${line}`))].join('\n');
}

/** What to ask for now: no more than what the offer does not reach, and what to keep private. */
function planRows({ ask, walkAway }: OfferCheck, region: Band): string {
  const asked = ask.map(({ figure }) => figure);
  return [row('Ask for', figuresWords(asked, region)), row('Keep to yourself', floorWords(walkAway, region))]
    .filter(Boolean)
    .join('\n');
}

/** `Lever: Trust Design`; a title that says itself that it is one stands alone. */
const leverTitle = (title: string): string =>
  /\blever\b/i.test(title) ? withoutCodes(title) : `Lever: ${withoutCodes(title)}`;

/** The lever that speaks of the weakest component, with its sentence. */
const leverSection = ({ lever }: OfferCheck): string =>
  lever?.say ? `${bold(leverTitle(lever.lever.title))}${sayMark(lever.say)}\n${quote(`“${lever.say.text}”`)}` : '';

/** A card about an offer: its picture below the verdict, quiet lines and the ways on below its sections. */
function cardOf(
  heading: string,
  sections: readonly string[],
  notes: readonly string[],
  buttons: readonly Button[],
  picture: readonly KnownBlock[] = [],
): Card {
  const [first, ...more] = sections.map(section);
  return {
    text: shorten([escape(heading), ...sections, ...notes].filter(Boolean).join('\n'), MAX_TEXT),
    blocks: [
      header(heading),
      ...(first ? [first] : []),
      ...picture,
      ...more,
      ...context(notes),
      ...buttonRows(buttons),
    ],
  };
}

function ways({ guide, region, level }: Pick<OfferAnswer, 'guide' | 'region' | 'level'>): Button[] {
  const at = atOf({ guide, region, level });
  const { levers, script, offer } = wordButtons(guide, at);
  return [...script, ...levers, ...offer, button('Back to the band', { view: 'band', ...at })];
}

/** An offer in another currency than the region's: nothing is converted. */
function otherCurrency(answer: OfferAnswer, heading: string): Card {
  const { guide, region, offer } = answer;
  const same = guide.bands.filter(({ currency }) => currency === offer.currency);
  const what = `Your offer is in ${offer.currency}, and the guide pays ${regionName(region)} in ${region.currency}. comp converts nothing.`;
  const how =
    same.length > 0
      ? `This guide has ${listed(same.map(regionName))} in ${offer.currency}: ask for one of them by name, with your offer.`
      : `No region of this guide is in ${offer.currency}. Name the offer in ${region.currency} to compare it with ${regionName(region)}.`;
  const words = [what, how, `${regionName(region)}: ${regionWords(region)}`].map(escape);
  return cardOf(heading, words, [ONLY_YOU], ways(answer));
}

/** An offer for a guide by level: a button for each level holds it against that one. */
function whichLevel({ guide, region, offer }: OfferAnswer, heading: string): Card {
  const buttons = region.levels
    .slice(0, MAX_LEVELS)
    .map(({ label }, i) =>
      button(label, { view: 'check', guide: guide.id, region: region.id, level: levelId(label), offer }, `check.${i}`),
    );
  return cardOf(heading, ['This guide goes by level. Which one is your offer for?'], [ONLY_YOU], buttons);
}

/** An offer held against the band of its region. */
export function offerCard(answer: OfferAnswer, { today }: CardContext): Card {
  const { guide, offer, by, level } = answer;
  const region = bandAt(answer.region, level);
  const heading = `Your offer · ${titleOf(guide)}, ${regionName(region)}${level && level !== answer.region.label ? `, ${level}` : ''}`;
  if (offer.currency !== null && offer.currency !== region.currency) return otherCurrency(answer, heading);
  if (region.levels.length > 0) return whichLevel(answer, heading);
  const check = checkOffer(
    guide,
    region,
    guide.bands.map((band) => bandAt(band, level)),
    offer,
  );
  const missing = missingWords(check, region);
  const plan = planRows(check, region);
  const sections = [
    verdictSection(check, region),
    escape(firstYearWords(check, region)),
    missing ? row('Ask the recruiter', missing) : '',
    plan,
  ].filter(Boolean);
  const refused = check.ask.length > 0 ? row('If they say no', figuresWords(check.plan.fallback, region)) : '';
  for (const more of [refused, leverSection(check)])
    if (more && wordsIn([heading, ...sections, more].join(' ')) <= MAX_WORDS) sections.push(more);
  const notes = [
    by === 'currency' ? escape(`Read as ${regionName(region)}, the guide’s only region in ${region.currency}.`) : '',
    escape([plan ? basisWords(check.plan, region) : '', shortProvenance(guide, today)].filter(Boolean).join(' · ')),
    `${ONLY_YOU} ${NO_ADVICE}`,
  ];
  const picture = scaleLines(region, firstAsk(check.plan), check.plan.floor, check.parts);
  return cardOf(heading, sections, notes, ways(answer), picture);
}

/** `Yes: £118K base, £70K rsu`: holds an offer against the guide as it was probably meant. */
const meantButton = ({ at, offer }: NonNullable<Extract<Answer, { kind: 'offer on hold' }>['meant']>): Button =>
  button(`Yes: ${offerAsTyped(offer)}`, { view: 'check', ...at, region: at.region ?? '', offer }, 'check');

/** An offer that cannot be held against a guide yet: what is open, over the answer to the rest of the question. */
export function onHold({ why, answer, meant }: Extract<Answer, { kind: 'offer on hold' }>, card: Card): Card {
  const what =
    why !== null
      ? doubtWords(why)
      : answer.kind === 'band'
        ? 'Your offer was not checked yet: name the region with it, or choose one and press Check my offer.'
        : 'Your offer was not checked yet: name company, role and place with it, or choose below and press Check my offer.';
  const lead = [section(escape(what)), ...(meant ? buttonRows([meantButton(meant)]) : [])];
  return {
    text: `${escape(what)}\n${card.text}`,
    blocks: [...lead, ...card.blocks, ...context([ONLY_YOU])],
    ...(card.plain && { plain: [...lead, ...card.plain, ...context([ONLY_YOU])] }),
  };
}

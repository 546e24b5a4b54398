import type { KnownBlock } from '@slack/types';
import { type Advice, adviceFor } from '../advice/advice.js';
import { firstAsk, planFor } from '../advice/plan.js';
import { RIVAL_SENTENCE } from '../advice/speech.js';
import type { Guide } from '../guides/guide.js';
import { passagesOfText } from '../guides/passages.js';
import { sentencesOf } from '../guides/sentences.js';
import type { Answer } from '../lookup/answer.js';
import { type Band, bandAt, isEmptyBand } from '../pay/band.js';
import { atOf, regionOf, selects, titleOf, wordButtons } from './band-card.js';
import { regionName } from './band-words.js';
import { button, buttonRows, context, header, section } from './blocks.js';
import type { Card, CardContext } from './card.js';
import { bold, escape, quote, shorten } from './mrkdwn.js';
import { asksWords, basisWords, figuresWords, floorWords } from './plan-words.js';
import { joined, passageSections, wordsIn } from './pages.js';
import { scaleLines } from './scale-lines.js';
import { shortProvenance } from './provenance.js';
import { wordsCard } from './words-cards.js';

/** The cards of a guide's script: what to say for a region, and the guide's own words. */

/** Said wherever comp offers words. */
export const NO_ADVICE = 'From the guide. Not legal or financial advice.';

/** Said over what a guide has its reader claim. */
export const ONLY_TRUE = 'Only if it is true of you';

/** The most words of a script card before what is true only of some. */
const MAX_WORDS = 90;
const MAX_ARGUMENTS = 2;
const MAX_REGIONS = 6;
const MAX_TEXT = 3_500;

/** A row of a card: what it is, in bold, and what stands beside it. */
export const row = (name: string, text: string): string => (text ? `${bold(name)}  ${escape(text)}` : '');

/** Sentences to say, one below the other. */
const said = (sentences: readonly string[]): string => sentences.map((text) => quote(`“${text}”`)).join('\n');

/** What to ask for, what to aim for where that differs, and what to keep private. */
function planRows({ plan }: Advice, region: Band): string {
  // Two rows only where the guide names two numbers for one thing.
  const isOpening = plan.open.some((first) =>
    plan.ask.some(
      ({ component, low, high }) => component === first.component && (low !== first.low || high !== first.high),
    ),
  );
  const asks = asksWords(firstAsk(plan), region);
  return [
    row(isOpening ? 'Open with' : 'Ask for', asks),
    isOpening
      ? row(
          'Aim for',
          figuresWords(
            plan.ask.filter(({ component }) => plan.open.some((first) => first.component === component)),
            region,
          ),
        )
      : '',
    row('Keep to yourself', floorWords(plan.floor, region)),
  ]
    .filter(Boolean)
    .join('\n');
}

/** What to do where the ask is refused. */
function refusedRow({ plan, lever }: Advice, region: Band): string {
  const fallback = figuresWords(plan.fallback, region);
  const ways = [
    fallback && `ask for ${fallback} instead`,
    lever && (/\blever\b/i.test(lever) ? lever : `${lever} (lever)`),
  ];
  return row('If they say no', ways.filter(Boolean).join(' · '));
}

/** The sections of advice, in mrkdwn: as many reasons as there is room for. */
function sectionsOf(advice: Advice, region: Band): string[] {
  const rows = planRows(advice, region);
  const { sentence } = advice;
  const refused = refusedRow(advice, region);
  let left = MAX_WORDS - wordsIn([rows, sentence, refused].join(' ')) - 4;
  const reasons = advice.arguments
    .filter((reason) => {
      const fits = wordsIn(reason) <= left;
      if (fits) left -= wordsIn(reason);
      return fits;
    })
    .slice(0, MAX_ARGUMENTS);
  const own = [...advice.own, ...(advice.mentionsRival ? [RIVAL_SENTENCE] : [])];
  return [
    rows,
    `${bold('Say')}\n${said([sentence])}`,
    reasons.length > 0 ? `${bold('Why')}\n${said(reasons)}` : '',
    own.length > 0 ? `${bold(ONLY_TRUE)}\n${said(own)}` : '',
    refused,
  ].filter(Boolean);
}

type ScriptAnswer = Extract<Answer, { kind: 'script' }>;

/** The asks of each region, where none is chosen. */
function regionRows(guide: Guide, level: string | null): string[] {
  const at = guide.bands.map((band) => bandAt(band, level));
  return at
    .filter((band) => !isEmptyBand(band))
    .slice(0, MAX_REGIONS)
    .map((band) => {
      const plan = planFor(guide, band, at);
      const estimate = plan.basis.kind === 'estimate' ? ' (comp’s estimate)' : '';
      return row(regionName(band), asksWords(firstAsk(plan), band) + estimate);
    });
}

/** The script for a region: what to ask for, what to keep private, what to say, and why. */
export function scriptCard(answer: ScriptAnswer, { today }: CardContext): Card {
  const { guide, level } = answer;
  const bands = guide.bands.map((band) => bandAt(band, level));
  const at = regionOf(answer);
  const region = at && bandAt(at, level);
  const heading = `What to say · ${titleOf(guide)}${at ? `, ${regionName(at)}` : ''}${level ? `, ${level}` : ''}`;
  const advice = region && guide.script ? adviceFor(guide, region, bands) : null;
  const sections = !guide.script
    ? ['This guide has no script.']
    : advice && region
      ? sectionsOf(advice, region)
      : [...joined(regionRows(guide, level)), 'Choose a region for the words to say.'];
  const notes = [
    advice && region ? escape(`${basisWords(advice.plan, region)} · ${shortProvenance(guide, today)}`) : '',
    advice?.asksLessThanFloor
      ? 'The guide’s ask comes to less a year than its walk-away: check both with the guide.'
      : '',
    NO_ADVICE,
  ];
  const ids = atOf({ guide, region: at, level });
  const ways = wordButtons(guide, ids);
  const buttons = [
    ...ways.written,
    ...ways.levers,
    ...ways.offer,
    button('Back to the band', { view: 'band', ...ids }),
  ];
  const [first, ...more] = sections.map(section);
  const blocks: KnownBlock[] = [
    header(heading),
    ...(first ? [first] : []),
    ...(advice && region ? scaleLines(region, firstAsk(advice.plan), advice.plan.floor) : []),
    ...more,
    ...context(notes),
    ...buttonRows(buttons),
    ...selects({ view: 'script', guide, region: at, level }),
  ];
  return { text: shorten([escape(heading), ...sections, ...notes].filter(Boolean).join('\n'), MAX_TEXT), blocks };
}

/** The script in the guide's own words: complete and unchanged, what it tells the reader to do a line each. */
export function writtenCard(view: Extract<Answer, { kind: 'written' }>, { today }: CardContext): Card {
  const { guide } = view;
  const passages = guide.script ? passagesOfText(guide.script.text) : [];
  const first = passages.findIndex(({ say }) => !say);
  const sections = passages.flatMap((passage, i) => [
    ...(i === first ? [bold('How the guide plays it')] : []),
    ...(passage.say
      ? passageSections(passage)
      : sentencesOf(passage.text).flatMap(({ text }) => passageSections({ say: false, text: `• ${text}` }))),
  ]);
  return wordsCard(view, joined(sections), {
    title: 'The guide’s own words',
    notes: [
      'Unchanged: the figures are of the regions that the guide names, and the claims are examples. Say only what is true of you.',
      escape(shortProvenance(guide, today)),
    ],
    to: ['script', 'levers'],
  });
}

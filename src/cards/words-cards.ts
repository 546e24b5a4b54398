import type { Button } from '@slack/types';
import { restsOnClaim } from '../advice/script-lines.js';
import type { Guide } from '../guides/guide.js';
import { type Passage, passagesText } from '../guides/passages.js';
import type { Answer, Request } from '../lookup/answer.js';
import { readAmounts } from '../pay/amounts.js';
import type { Band } from '../pay/band.js';
import { titleOf, wordButtons } from './band-card.js';
import { regionName } from './band-words.js';
import { button, buttonRows, context, header, section } from './blocks.js';
import type { Card } from './card.js';
import { bold, counted, escape, shorten, withoutCodes } from './mrkdwn.js';
import { joined, pageOf, passageSections } from './pages.js';

/** What the cards that carry words to say have in common, and the card of the levers. */

const HONEST = 'Say only what is true of you; offers and results in a guide are examples.';
const MAX_TEXT = 3_500;

/** An answer in words: a page of a guide's levers or of its script. */
export type WordsView = Extract<Answer, { page: number }>;

const at = ({ guide, region }: WordsView): { guide: string; region?: string } => ({
  guide: guide.id,
  ...(region && { region: region.id }),
});

/** What a card of words shows beside its sections in mrkdwn. */
interface Frame {
  title: string;
  /** Above the first page. */
  lead?: readonly string[];
  /** Quiet lines below every page. */
  notes: readonly string[];
  /** The views of the guide that its buttons lead to. */
  to: readonly ('levers' | 'script' | 'written')[];
}

/** A card of sections in mrkdwn: its lead, one page of them, quiet lines, a button to the rest, and the ways on and back. */
export function wordsCard(view: WordsView, sections: readonly string[], { title, lead = [], notes, to }: Frame): Card {
  const { guide, region, page } = view;
  const heading = `${title}: ${titleOf(guide)}${region ? `, ${regionName(region)}` : ''}`;
  const shown = pageOf(sections, page);
  const rest: Request = { view: view.kind, ...at(view), page: page + 1 };
  const left = shown.left > 0 ? `Shortened: ${counted(shown.left, 'more word')}.` : '';
  const ways = wordButtons(guide, at(view));
  const buttons: Button[] = [
    ...(shown.left > 0 ? [button(`Show the rest (${counted(shown.left, 'word')})`, rest, 'rest')] : []),
    ...to.flatMap((name) => ways[name]),
    button('Back to the band', { view: 'band', ...at(view) }),
  ];
  const words = [...(page === 0 ? lead : []), ...shown.sections];
  return {
    text: shorten([escape(heading), ...words, left, ...notes].filter(Boolean).join('\n'), MAX_TEXT),
    blocks: [header(heading), ...words.map(section), ...context([left, ...notes]), ...buttonRows(buttons)],
  };
}

const sectionsOf = (title: string, passages: readonly Passage[]): string[] =>
  joined([title, ...passages.flatMap(passageSections)]);

/** Whose the amounts in a guide's words are, where a region is looked at. */
const amountsNote = ({ levers, bands }: Guide, region: Band | null): string => {
  const context = bands.map(({ currency }) => currency);
  const hasAmounts = levers.some(({ passages }) => readAmounts(passagesText(passages), context).length > 0);
  return region && hasAmounts
    ? escape(`Amounts in these words are as the guide writes them, not brought to ${regionName(region)}.`)
    : '';
};

/** Every lever with its words, then the guide's own section on the company's lever. */
export function leversCard(view: Extract<Answer, { kind: 'levers' }>): Card {
  const { guide, region } = view;
  const { levers, leverSection } = guide;
  const sections = [
    ...levers.flatMap((lever, i) =>
      sectionsOf(
        `${bold(`${i + 1}. ${lever.title}`)}${restsOnClaim(lever, guide) ? ' · only if true' : ''}`,
        lever.passages,
      ),
    ),
    ...(leverSection ? sectionsOf(bold(withoutCodes(leverSection.title)), leverSection.passages) : []),
  ];
  return wordsCard(view, sections, {
    title: 'Levers',
    lead: sections.length > 0 ? [] : ['This guide has no levers.'],
    notes: [HONEST, amountsNote(guide, region)],
    to: ['script'],
  });
}

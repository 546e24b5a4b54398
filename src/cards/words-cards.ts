import type { Button, KnownBlock } from '@slack/types';
import { type LeverQuote, leverQuotes } from '../advice/quotes.js';
import type { Guide } from '../guides/guide.js';
import type { Passage } from '../guides/passages.js';
import type { Answer, Request } from '../lookup/answer.js';
import { atOf, selects, titleOf, wordButtons } from './band-card.js';
import { regionName } from './band-words.js';
import { button, buttonRows, context, header, section } from './blocks.js';
import type { Card } from './card.js';
import { bold, counted, escape, quote, shorten, withoutCodes } from './mrkdwn.js';
import { joined, pageOf, passageSections, wordsIn } from './pages.js';

/** What the cards that carry the guide's own words have in common, and the cards of the levers. */

const MAX_TEXT = 3_500;
/** The most words that one page of levers shows. */
const MAX_WORDS = 120;

/** An answer in words: a page of a guide's levers or of its script. */
export type WordsView = Extract<Answer, { guide: Guide; page: number }>;

/** What a card of words shows beside its sections in mrkdwn. */
interface Frame {
  title: string;
  /** Above the first page. */
  lead?: readonly string[];
  /** Quiet lines below every page. */
  notes: readonly string[];
  /** The views of the guide that its buttons lead to. */
  to: readonly ('levers' | 'levers written' | 'script' | 'written')[];
  /** The sections of a page, and the words that are left behind it. */
  pageOf?: typeof pageOf;
}

/** A card of sections in mrkdwn: its lead, one page of them, quiet lines, a button to the rest, and the ways on and back. */
export function wordsCard(view: WordsView, sections: readonly string[], frame: Frame): Card {
  const { title, lead = [], notes, to } = frame;
  const { guide, region, level, page } = view;
  const heading = `${title} · ${titleOf(guide)}${region ? `, ${regionName(region)}` : ''}`;
  const shown = (frame.pageOf ?? pageOf)(sections, page);
  const at = atOf({ guide, region, level });
  const rest: Request = { view: view.kind, ...at, page: page + 1 };
  const ways = wordButtons(guide, at);
  const buttons: Button[] = [
    ...(shown.left > 0 ? [button(`Show the rest (${counted(shown.left, 'word')})`, rest, 'rest')] : []),
    ...to.flatMap((name) => ways[name]),
    button('Back to the band', { view: 'band', ...at }),
  ];
  const words = [...(page === 0 ? lead : []), ...shown.sections];
  const blocks: KnownBlock[] = [header(heading), ...words.map(section), ...context(notes), ...buttonRows(buttons)];
  return { text: shorten([escape(heading), ...words, ...notes].filter(Boolean).join('\n'), MAX_TEXT), blocks };
}

/** A page of levers: as many as there is room for, one at least. */
function pageOfLevers(sections: readonly string[], page: number): ReturnType<typeof pageOf> {
  const pages: string[][] = [];
  let left = 0;
  for (const text of sections) {
    const count = wordsIn(text);
    if (pages.length === 0 || count > left) {
      pages.push([]);
      left = MAX_WORDS;
    }
    pages.at(-1)?.push(text);
    left -= count;
  }
  const at = Math.min(page, Math.max(0, pages.length - 1));
  return {
    sections: pages[at] ?? [],
    left: wordsIn(
      pages
        .slice(at + 1)
        .flat()
        .join('\n'),
    ),
  };
}

/** The mark of a sentence that only some can say. */
export const sayMark = (say: LeverQuote['say']): string => (say?.isOwn ? ' · only if it is true of you' : '');

/** A lever: its title, one sentence to say, and a mark where only some can say it. */
const leverSection = ({ lever, say }: LeverQuote): string =>
  [`${bold(withoutCodes(lever.title))}${sayMark(say)}`, ...(say ? [quote(`“${say.text}”`)] : [])].join('\n');

/** The levers, those first of which anyone can say a sentence; each with one whole sentence of the guide. */
export function leversCard(view: Extract<Answer, { kind: 'levers' }>): Card {
  const { guide, region, level } = view;
  const levers = leverQuotes(guide, region);
  const card = wordsCard(view, levers.map(leverSection), {
    title: 'Levers',
    lead: levers.length > 0 ? [] : ['This guide has no levers.'],
    notes: [],
    to: ['script', 'levers written'],
    pageOf: pageOfLevers,
  });
  return { ...card, blocks: [...card.blocks, ...selects({ view: 'levers', guide, region, level })] };
}

const inFull = (title: string, passages: readonly Passage[]): string[] =>
  joined([bold(withoutCodes(title)), ...passages.flatMap(passageSections)]);

/** Every lever in the guide's own words, then the guide's own section on the company's lever. */
export function leversWrittenCard(view: Extract<Answer, { kind: 'levers written' }>): Card {
  const { levers, leverSection: own } = view.guide;
  const sections = [
    ...levers.flatMap(({ title, passages }, i) => inFull(`${i + 1}. ${title}`, passages)),
    ...(own ? inFull(own.title, own.passages) : []),
  ];
  return wordsCard(view, sections, {
    title: 'Levers in the guide’s own words',
    notes: [
      'Unchanged: amounts are of the regions that the guide names, and the claims are examples. Say only what is true of you.',
    ],
    to: ['levers', 'script'],
  });
}

import type { Button } from '@slack/types';
import { type ScriptFigures, scriptFigures, type ScriptMoney } from '../advice/script-figures.js';
import type { Guide } from '../guides/guide.js';
import type { Passage } from '../guides/passages.js';
import type { StatedAmount } from '../guides/stated-amounts.js';
import type { Answer, Request } from '../lookup/answer.js';
import { type Band, componentOf } from '../pay/band.js';
import { formatRange } from '../pay/range.js';
import { titleOf, wordButtons } from './band-card.js';
import { equityNoun, regionName } from './band-words.js';
import { button, buttonRows, context, header, section } from './blocks.js';
import type { Card } from './card.js';
import { bold, counted, escape, listed, shorten, withoutCodes } from './mrkdwn.js';
import { joined, pageOf, passageSections } from './pages.js';

/** The cards that carry words to say: the levers of a guide, and its negotiate-up script. */

const HONEST = 'Say only what is true of you; offers and results in a guide are examples.';
const MAX_TEXT = 3_500;

type View = Extract<Answer, { kind: 'levers' | 'script' }>;

const at = ({ guide, region }: View): { guide: string; region?: string } => ({
  guide: guide.id,
  ...(region && { region: region.id }),
});

/** A card of sections in mrkdwn: its lead, one page of them, a button to the rest, the honest line, and a way back. */
function wordsCard(view: View, title: string, lead: readonly string[], sections: readonly string[]): Card {
  const { guide, region, page } = view;
  const heading = `${title}: ${titleOf(guide)}${region ? `, ${regionName(region)}` : ''}`;
  const shown = pageOf(sections, page);
  const other = view.kind === 'levers' ? 'script' : 'levers';
  const rest: Request = { view: view.kind, ...at(view), page: page + 1 };
  const left = shown.left > 0 ? `Shortened: ${counted(shown.left, 'more word')}.` : '';
  const buttons: Button[] = [
    ...(shown.left > 0 ? [button(`Show the rest (${counted(shown.left, 'word')})`, rest, 'rest')] : []),
    ...wordButtons(guide, at(view))[other],
    button('Back to the band', { view: 'band', ...at(view) }),
  ];
  const words = [...(page === 0 ? lead : []), ...shown.sections];
  return {
    text: shorten([escape(heading), ...words, left, HONEST].filter(Boolean).join('\n'), MAX_TEXT),
    blocks: [header(heading), ...words.map(section), ...context([left, HONEST]), ...buttonRows(buttons)],
  };
}

const sectionsOf = (title: string, passages: readonly Passage[]): string[] =>
  joined([bold(title), ...passages.flatMap(passageSections)]);

/** Every lever with its words, then the guide's own section on the company's lever. */
export function leversCard(view: Extract<Answer, { kind: 'levers' }>): Card {
  const { levers, leverSection } = view.guide;
  const sections = [
    ...levers.flatMap(({ title, passages }, i) => sectionsOf(`${i + 1}. ${title}`, passages)),
    ...(leverSection ? sectionsOf(withoutCodes(leverSection.title), leverSection.passages) : []),
  ];
  return wordsCard(view, 'Levers', sections.length > 0 ? [] : ['This guide has no levers.'], sections);
}

/** `$175K in RSUs and $192K base`. */
function amountsWords(amounts: readonly StatedAmount[], guide: Guide): string {
  const label =
    guide.bands.map((band) => componentOf(band, 'equity')?.label).find((found) => found !== undefined) ?? '';
  return listed(
    amounts.map(({ component, value, high, currency }) => {
      const amount = formatRange({ low: value, high: high ?? value }, currency);
      if (component === 'equity') return `${amount} in ${equityNoun(label)}`;
      return component === 'sign-on' ? `${amount} as sign-on` : `${amount} ${component}`;
    }),
  );
}

/** What the guide asks for, and below what it would not accept: in amounts where they are certain, else in its own sentence. */
function askAndFloor({ ask, floor }: ScriptFigures, guide: Guide): string {
  const asks = ask.length > 0 ? `${bold('Ask')} ${escape(amountsWords(ask, guide))}` : '';
  if (!floor) return asks;
  const how = /\b(?:above|over|more than)\b/i.test(floor.sentence) ? 'above' : 'from';
  const accepts =
    floor.amounts.length > 0
      ? `the guide accepts ${how} ${amountsWords(floor.amounts, guide)}`
      : `the guide’s floor, in its words: ${floor.sentence}`;
  return [asks, escape(asks ? accepts : `${accepts.charAt(0).toUpperCase()}${accepts.slice(1)}`)]
    .filter(Boolean)
    .join(' · ');
}

/** Whose money the script speaks, where that is not the region shown. */
function moneyLine(money: ScriptMoney, region: Band | null): string {
  if (money.kind === 'other region') {
    const whose = listed(money.bands.map(regionName));
    if (!region) return `These figures fit ${whose}.`;
    const own = money.named ? ` The script also speaks of ${regionName(region)}: read on.` : '';
    return `These figures are for ${whose}, not for ${regionName(region)}.${own}`;
  }
  if (money.kind !== 'other currency' || !region) return '';
  return `The script speaks in ${listed(money.currencies)}; the figures of ${regionName(region)} are in ${region.currency}.`;
}

/** The negotiate-up script as words to say, under its ask and floor. */
export function scriptCard(view: Extract<Answer, { kind: 'script' }>): Card {
  const { guide, region } = view;
  if (!guide.script) return wordsCard(view, 'What to say', ['This guide has no script.'], []);
  const figures = scriptFigures(guide, region);
  const lead = [askAndFloor(figures, guide), escape(moneyLine(figures.money, region))].filter(Boolean);
  const sections = joined(guide.script.passages.flatMap(passageSections));
  return wordsCard(view, 'What to say', lead, sections);
}

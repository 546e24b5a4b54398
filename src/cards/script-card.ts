import type { Basis, WhyWritten } from '../advice/basis.js';
import { type RegionalScript, scriptFor } from '../advice/regional-script.js';
import type { Guide } from '../guides/guide.js';
import type { StatedAmount } from '../guides/stated-amounts.js';
import type { Answer } from '../lookup/answer.js';
import { readAmounts } from '../pay/amounts.js';
import { type Band, componentOf, equityNoun } from '../pay/band.js';
import { formatRange } from '../pay/range.js';
import { regionName, regionWords } from './band-words.js';
import type { Card, CardContext } from './card.js';
import { bold, counted, escape, listed } from './mrkdwn.js';
import { joined, passageSections } from './pages.js';
import { provenance } from './provenance.js';
import { wordsCard } from './words-cards.js';

/** The cards of a guide's script: what to say for a region, and the guide's own words. */

/** Said wherever comp offers words. */
export const NO_ADVICE = 'The guide’s view, and neither legal nor financial advice.';

/** Said over what a guide has its reader claim. */
export const ONLY_TRUE = 'Add only what is true of you:';

/** `$175K in RSUs and $192K base`; `more` ends the list. */
export function amountsWords(amounts: readonly StatedAmount[], guide: Guide, more: readonly string[] = []): string {
  const label =
    guide.bands.map((band) => componentOf(band, 'equity')?.label).find((found) => found !== undefined) ?? '';
  const words = amounts.map(({ component, value, high, currency, yearly }) => {
    const amount = formatRange({ low: value, high: high ?? value }, currency);
    if (component === 'equity') return `${amount}${yearly ? ' a year' : ''} in ${equityNoun(label)}`;
    return component === 'sign-on' ? `${amount} as sign-on` : `${amount} ${component}`;
  });
  return listed([...words, ...more]);
}

/** Below what the guide would not accept: in amounts where they are certain, else in its own sentence. */
export function floorWords({ floor }: Pick<RegionalScript, 'floor'>, guide: Guide): string {
  if (!floor) return '';
  if (floor.amounts.length === 0) return `the guide’s floor, in its words: ${floor.sentence}`;
  const amounts = amountsWords(floor.amounts, guide);
  const praise = /\bis (competitive|acceptable|fair|strong)\b/i.exec(floor.sentence)?.[1];
  if (praise) return `the guide calls ${amounts} ${praise}`;
  return `the guide accepts ${/\b(?:above|over|more than)\b/i.test(floor.sentence) ? 'above' : 'from'} ${amounts}`;
}

/** What the guide asks for, and its floor. */
function askAndFloor(script: RegionalScript, guide: Guide): string {
  const { basis } = script;
  const whose = basis.kind === 'as written' && basis.why ? ` (for ${listed(basis.of.map(regionName))})` : '';
  const asks = script.ask.length > 0 ? `${bold('Ask')} ${escape(amountsWords(script.ask, guide) + whose)}` : '';
  const isShown = script.passages.some(({ text }) => text.includes(script.floor?.sentence ?? ''));
  const accepts = script.floor?.amounts.length === 0 && isShown ? '' : floorWords(script, guide);
  return [asks, escape(asks ? accepts : accepts.charAt(0).toUpperCase() + accepts.slice(1))]
    .filter(Boolean)
    .join(' · ');
}

/** Why the figures of other regions are not brought to this one. */
function reason(why: WhyWritten, region: Band): string {
  switch (why.kind) {
    case 'no range':
      return `there is no range to place its ${why.component} in`;
    case 'levels':
      return 'the guide speaks of levels, and no level’s figures stand for another’s';
    case 'equity':
      return 'the equity is of different kinds in the two regions';
    case 'yearly':
      return 'one counts equity by year, the other by grant';
    case 'blanks':
      return 'they are blanks to fill in';
    case 'disagree':
      return `they fit several regions, which would come to different amounts in ${regionName(region)}`;
    case 'mixed':
      return 'not every amount in it can be placed in a range';
    case 'named':
      return `the script speaks of ${regionName(region)} in words`;
    case 'no amounts':
      return 'it does not say for certain what they are';
    case 'fits none':
      return 'they lie in no region’s ranges';
  }
}

/** Where the figures of a script come from, seen from a region. */
export function basisLine(basis: Basis, region: Band | null): string {
  const whose = (bands: readonly Band[]): string => listed(bands.map(regionName));
  if (basis.kind === 'stated') return region ? `These are the guide’s own figures for ${regionName(region)}.` : '';
  if (basis.kind === 'fits') return `These figures fit ${whose(basis.of)}.`;
  if (basis.kind === 'scaled')
    return `Scaled from ${whose(basis.from)} to ${region ? regionName(region) : ''} by place in the range. The guide does not state these figures.`;
  const { of, why } = basis;
  if (!region || !why) return of.length > 0 ? `These figures fit ${whose(of)}.` : '';
  if (why.kind === 'levels')
    return 'The script’s figures are as written. This guide goes by level: mind which level each is for.';
  const because = reason(why, region);
  return of.length > 0
    ? `These figures are for ${whose(of)}, not for ${regionName(region)}: ${because}.`
    : `The script’s figures are as written, for no certain region: ${because}.`;
}

/** The currencies that a script as written speaks, where the region's is none of them. */
function currencyWords({ basis }: RegionalScript, { script, bands }: Guide, region: Band | null): string {
  if (basis.kind !== 'as written' || !region) return '';
  const context = bands.map(({ currency }) => currency);
  const spoken = new Set(readAmounts(script?.text ?? '', context).flatMap(({ currency }) => currency ?? []));
  return spoken.size === 0 || spoken.has(region.currency)
    ? ''
    : `They are in ${listed([...spoken])}, and those of ${regionName(region)} in ${region.currency}.`;
}

/** The script for a region: its ask and floor, words that claim nothing, where the figures come from, and what to add only if it is true. */
export function scriptCard(view: Extract<Answer, { kind: 'script' }>): Card {
  const { guide, region } = view;
  const script = scriptFor(guide, region);
  const left = script?.left
    ? `Left out: ${counted(script.left, 'sentence')} of other regions or figures; As written has all.`
    : '';
  const frame = { title: 'What to say', notes: [left, NO_ADVICE], to: ['written', 'levers'] as const };
  if (!script) return wordsCard(view, [], { ...frame, lead: ['This guide has no script.'] });
  const { basis, passages, claims } = script;
  const ranges =
    basis.kind === 'as written' && region ? `${bold(regionName(region))}: ${escape(regionWords(region))}` : '';
  const sections = [
    ...joined(passages.flatMap(passageSections)),
    escape([basisLine(basis, region), currencyWords(script, guide, region)].filter(Boolean).join(' ')),
    ...(claims.length > 0 ? [bold(ONLY_TRUE)] : []),
    ...claims.flatMap(passageSections),
  ].filter(Boolean);
  return wordsCard(view, sections, { ...frame, lead: [ranges, askAndFloor(script, guide)].filter(Boolean) });
}

/** The script as its guide writes it, with its source. */
export function writtenCard(view: Extract<Answer, { kind: 'written' }>, { today }: CardContext): Card {
  const { guide, region } = view;
  const script = scriptFor(guide, region);
  const of = script?.basis.kind === 'scaled' ? script.basis.from : [];
  const whose =
    region && of.length > 0
      ? escape(`The figures are those of ${listed(of.map(regionName))}, not of ${regionName(region)}.`)
      : script?.basis.kind === 'as written'
        ? escape(basisLine(script.basis, region))
        : '';
  return wordsCard(view, joined(guide.script?.passages.flatMap(passageSections) ?? []), {
    title: 'As written',
    lead: [whose].filter(Boolean),
    notes: ['The guide’s own words, claims and all: say only what is true of you.', provenance(guide, today)],
    to: ['script'],
  });
}

import { firstYear } from '../advice/first-year.js';
import type { Answer, Ranked } from '../lookup/answer.js';
import { type Range, formatRange } from '../pay/range.js';
import { formatComponent } from '../pay/band.js';
import { atOf } from './band-card.js';
import { type Rows, fieldSections, tableBlock } from './band-table.js';
import { nameInPlace } from './band-words.js';
import { button, buttonRows, context, header, section } from './blocks.js';
import type { Card } from './card.js';
import { counted, escape, listed } from './mrkdwn.js';

/** Who pays best for a role in a place, in one currency at a time. */

type Ranking = Extract<Answer, { kind: 'ranking' }>;

const NONE = '—';

/** When the figures of a guide are from. */
const dateOf = ({ guide }: Ranked): string => guide.quarter ?? guide.reviewed?.slice(0, 7) ?? NONE;

const payOf = ({ region, pay }: Ranked): string => {
  if (!pay) return region.levels.length > 0 ? 'by level' : NONE;
  return formatComponent(pay, region.currency) + (pay.kind === 'base' ? ' base' : '');
};

/** What an offer pays in its first year, to hold against totals; null where it is in another currency or does not say enough. */
function yearOne({ offer, ranked }: Ranking): Range | null {
  const region = ranked[0]?.region;
  if (!offer || !region || (offer.currency !== null && offer.currency !== region.currency)) return null;
  return offer.total ?? firstYear(offer, region)?.amount ?? null;
}

function rowsOf(answer: Ranking): Rows {
  const { ranked, from, place } = answer;
  const rows = ranked.map((one, i) => ({
    cells: [`${from + i}. ${nameInPlace(one, place)}`, payOf(one), dateOf(one)],
    middle: one.pay?.kind === 'total' && one.pay.range ? (one.pay.range.low + one.pay.range.high) / 2 : 0,
  }));
  const offer = yearOne(answer);
  const currency = ranked[0]?.region.currency ?? '';
  const own = offer && {
    cells: ['▸ Your offer', formatRange(offer, currency), 'year one'],
    middle: (offer.low + offer.high) / 2,
  };
  const at = own ? rows.findIndex(({ middle }) => middle < own.middle) : -1;
  const all = own ? rows.toSpliced(at < 0 ? rows.length : at, 0, own) : rows;
  return [['Company', 'Total a year', 'As of'], ...all.map(({ cells }) => cells)];
}

/** The companies that have a role in a place, best paid first, a button each. */
export function rankingCard(answer: Ranking): Card {
  const { role, roleName, place, ranked, from, of, page, pages, others, level, offer } = answer;
  const heading = `Who pays best: ${roleName}, ${place}`;
  const currency = ranked[0]?.region.currency ?? '';
  const shown =
    of > ranked.length ? `${from}–${from + ranked.length - 1} of ${of}` : counted(of, 'company', 'companies');
  const what = `${shown} in ${currency}, by the middle of the guide’s total.`;
  const rows = rowsOf(answer);
  const notes = [
    level ? escape(`“${level}” is not told apart here: open a company for its levels.`) : '',
    offer && !yearOne(answer)
      ? 'Your offer is not in the table: that takes its total, or its base and equity or bonus.'
      : '',
    others.length > 0 ? `More in ${listed(others)} on the next pages: comp converts nothing.` : '',
    'Guides may count equity and bonus differently.',
  ];
  const buttons = [
    ...ranked.map(({ guide, region }, i) =>
      button(guide.companyName, { view: 'band', ...atOf({ guide, region, level: null }) }, String(i)),
    ),
    ...(page > 0 ? [button('Back', { view: 'ranking', role, place, page: page - 1 }, 'back')] : []),
    ...(page + 1 < pages ? [button('More', { view: 'ranking', role, place, page: page + 1 }, 'more')] : []),
  ];
  const around = (figures: Card['blocks']): Card['blocks'] => [
    header(heading),
    section(escape(what)),
    ...figures,
    ...context(notes),
    ...buttonRows(buttons),
  ];
  return {
    text: [heading, what, ...rows.slice(1).map((cells) => cells.join(' · ')), ...notes]
      .filter(Boolean)
      .map(escape)
      .join('\n'),
    blocks: around([tableBlock(rows)]),
    plain: around(fieldSections(rows)),
  };
}

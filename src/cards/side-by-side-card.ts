import { type RegionalScript, scriptFor } from '../advice/regional-script.js';
import { sideBySide } from '../advice/side-by-side.js';
import type { Answer, Shown } from '../lookup/answer.js';
import { formatComponent } from '../pay/band.js';
import { formatAmount } from '../pay/range.js';
import { type Rows, fieldSections, tableBlock } from './band-table.js';
import { regionName, regionWords } from './band-words.js';
import { button, buttonRows, context, header, section } from './blocks.js';
import type { Card } from './card.js';
import { bold, escape, listed, withoutCodes } from './mrkdwn.js';
import { amountsWords, floorWords } from './script-card.js';

/** Guides of two or three companies for one role, beside each other. */

const NONE = '—';
const LABELS = { base: 'Base salary', equity: 'Equity', bonus: 'Bonus', 'sign-on': 'Sign-on', total: 'Total comp' };

const scriptOf = ({ guide, region }: Shown): RegionalScript | null => {
  const script = region && scriptFor(guide, region);
  return script && script.basis.kind !== 'as written' ? script : null;
};

/** `(scaled from San Francisco)`, where a guide does not state the figures itself. */
const source = ({ basis }: RegionalScript): string =>
  basis.kind === 'scaled' ? ` (scaled from ${listed(basis.from.map(regionName))})` : '';

/** What a guide asks for, or accepts, in its region. */
function scriptCell(shown: Shown, of: 'ask' | 'floor'): string {
  const script = scriptOf(shown);
  if (!script) return NONE;
  if (of === 'ask') return script.ask.length > 0 ? amountsWords(script.ask, shown.guide) + source(script) : NONE;
  return script.floor && script.floor.amounts.length > 0
    ? floorWords(script, shown.guide).replace('the guide accepts ', '') + source(script)
    : NONE;
}

function rowsOf(shown: readonly Shown[], floors: boolean): Rows {
  const bands = shown.map(({ region }) => region);
  const compared = sideBySide(bands);
  const differs = compared.some(({ difference }) => difference !== null);
  const row = (label: string, cells: readonly string[], difference = NONE): string[] => [
    label,
    ...cells,
    ...(differs ? [difference] : []),
  ];
  const name = ({ guide, region }: Shown): string => `${guide.companyName}${region ? `, ${regionName(region)}` : ''}`;
  return [
    row('Pay', shown.map(name), 'Midpoints'),
    ...compared.map(({ kind, components, difference }) =>
      row(
        LABELS[kind],
        components.map((component, i) => (component ? formatComponent(component, bands[i]?.currency ?? '') : NONE)),
        difference
          ? `${shown[difference.higher]?.guide.companyName} ${formatAmount(difference.amount, bands[0]?.currency ?? '')} higher`
          : NONE,
      ),
    ),
    row(
      'Ask',
      shown.map((one) => scriptCell(one, 'ask')),
    ),
    ...(floors
      ? [
          row(
            'Accepts',
            shown.map((one) => scriptCell(one, 'floor')),
          ),
        ]
      : []),
  ];
}

/**
 * Two or three guides: band by component, ask, floor and levers, and a button to each.
 * @param floors false for a card that everyone sees: what a guide would accept is its reader's alone
 */
export function sideBySideCard(
  { shown, lacking, place }: Extract<Answer, { kind: 'side by side' }>,
  { floors }: { floors: boolean } = { floors: true },
): Card {
  const names = shown.map(({ guide }) => guide.companyName);
  const heading = `${shown[0]?.guide.roleName ?? ''}: ${listed(names)}${place ? `, ${place}` : ''}`;
  const words = shown.map(({ guide, region }) => {
    const open = place
      ? `no ${place} band in this guide.`
      : `name a place: ${listed(guide.bands.map(regionName), 'or')}.`;
    const name = `${guide.companyName}${region ? `, ${regionName(region)}` : ''}`;
    return `${bold(name)}: ${escape(region ? regionWords(region) : open)}`;
  });
  const levers = shown.map(
    ({ guide }) =>
      `${bold(`${guide.companyName}, levers:`)} ${escape(guide.levers.map(({ title }) => withoutCodes(title)).join(' · ') || 'none')}`,
  );
  const currencies = new Set(shown.flatMap(({ region }) => region?.currency ?? []));
  const notes = [
    currencies.size > 1
      ? `The figures are in ${listed([...currencies])}: comp converts nothing, so there is no difference.`
      : '',
    lacking.length > 0 ? escape(`There is no such guide for ${listed(lacking)}.`) : '',
    'Each as its guide states it; guides count and rate in their own ways.',
  ];
  const buttons = shown.map(({ guide, region }, i) =>
    button(guide.companyName, { view: 'band', guide: guide.id, ...(region && { region: region.id }) }, String(i)),
  );
  const rows = shown.some(({ region }) => region) ? rowsOf(shown, floors) : [];
  const around = (figures: Card['blocks']): Card['blocks'] => [
    header(heading),
    ...words.map(section),
    ...figures,
    ...levers.map(section),
    ...context(notes),
    ...buttonRows(buttons),
  ];
  return {
    text: [escape(heading), ...words, ...notes.filter(Boolean)].join('\n'),
    blocks: around(rows.length > 0 ? [tableBlock(rows)] : []),
    plain: around(rows.length > 0 ? fieldSections(rows) : []),
  };
}

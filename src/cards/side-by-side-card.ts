import { firstAsk, type Plan, planFor } from '../advice/plan.js';
import { sideBySide } from '../advice/side-by-side.js';
import type { Answer, Shown } from '../lookup/answer.js';
import { formatComponent } from '../pay/band.js';
import { formatAmount } from '../pay/range.js';
import { type Rows, fieldSections, tableBlock } from './band-table.js';
import { regionName, regionWords } from './band-words.js';
import { button, buttonRows, context, header, section } from './blocks.js';
import type { Card } from './card.js';
import { bold, escape, listed, withoutCodes } from './mrkdwn.js';
import { figuresWords } from './plan-words.js';

/** Guides of two or three companies for one role, beside each other. */

const NONE = '—';
const LABELS = { base: 'Base salary', equity: 'Equity', bonus: 'Bonus', 'sign-on': 'Sign-on', total: 'Total comp' };

/** ` (comp’s estimate)`, where a guide does not state the figures itself. */
const source = ({ basis }: Plan): string => (basis.kind === 'estimate' ? ' (comp’s estimate)' : '');

/** What to ask for, or the walk-away, in a region. */
function planCell({ guide, region }: Shown, of: 'ask' | 'floor'): string {
  if (!region) return NONE;
  const plan = planFor(guide, region, guide.bands);
  const figures = of === 'ask' ? firstAsk(plan) : plan.floor;
  return figures.length > 0 ? figuresWords(figures, region) + source(plan) : NONE;
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
      shown.map((one) => planCell(one, 'ask')),
    ),
    ...(floors
      ? [
          row(
            'Walk-away',
            shown.map((one) => planCell(one, 'floor')),
          ),
        ]
      : []),
  ];
}

/**
 * Two or three guides: band by component, ask, floor and levers, and a button to each.
 * @param floors false for a card that everyone sees: the walk-away is its reader's alone
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
    'Guides may count equity and bonus differently.',
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

import type { ActionsBlock, KnownBlock } from '@slack/types';
import { firstAsk, type Plan, planFor } from '../advice/plan.js';
import { type ComparedComponent, sideBySide } from '../advice/side-by-side.js';
import type { Answer, Shown } from '../lookup/answer.js';
import { formatComponent } from '../pay/band.js';
import { formatAmount } from '../pay/range.js';
import { type Rows, fieldSections, tableBlock } from './band-table.js';
import { nameInPlace, regionName, regionWords } from './band-words.js';
import { button, buttonRows, context, header, option, plainText, section } from './blocks.js';
import type { Card } from './card.js';
import { writeControl } from './control.js';
import { LIMITS } from './limits.js';
import { bold, escape, listed, withoutCodes } from './mrkdwn.js';
import { figuresWords } from './plan-words.js';

/** Guides of two or three companies for one role, beside each other. */

const NONE = '—';
const LABELS = { base: 'Base salary', equity: 'Equity', bonus: 'Bonus', 'sign-on': 'Sign-on', total: 'Total comp' };
const MAX_PLACES = LIMITS.selectOptions;

/** ` (comp’s estimate)`, where a guide does not state the figures itself. */
const source = ({ basis }: Plan): string => (basis.kind === 'estimate' ? ' (comp’s estimate)' : '');

/** A row a component, a column a company. */
function rowsOf(shown: readonly Shown[], place: string | null, parts: readonly ComparedComponent[]): Rows {
  return [
    ['Pay', ...shown.map((one) => nameInPlace(one, place))],
    ...parts.map(({ kind, components }) => [
      LABELS[kind],
      ...components.map((component, i) =>
        component ? formatComponent(component, shown[i]?.region?.currency ?? '') : NONE,
      ),
    ]),
  ];
}

/** How far the midpoints of two companies are apart: `Midpoints: Quillwork is higher by $14.5K in base salary.` */
function differences(shown: readonly Shown[], parts: readonly ComparedComponent[]): string {
  const higher = shown.flatMap(({ guide, region }, i) => {
    const by = parts.flatMap(({ kind, difference }) =>
      difference?.higher === i
        ? `${formatAmount(difference.amount, region?.currency ?? '')} in ${LABELS[kind].toLowerCase()}`
        : [],
    );
    return by.length > 0 ? `${guide.companyName} is higher by ${listed(by)}` : [];
  });
  return higher.length > 0 ? `Midpoints: ${higher.join('; ')}.` : '';
}

/** What to do with one guide: its ask, its walk-away, its levers. */
function adviceOf({ guide, region }: Shown, floors: boolean): string {
  const plan = region && planFor(guide, region, guide.bands);
  const ask = plan ? figuresWords(firstAsk(plan), region) : '';
  const floor = plan && floors ? figuresWords(plan.floor, region) : '';
  const figures = [ask && `ask ${ask}`, floor && `walk-away ${floor}`].filter(Boolean).join(' · ');
  const said = plan && figures ? ` ${escape(figures + source(plan))}` : '';
  const levers = guide.levers.map(({ title }) => withoutCodes(title)).join(' · ');
  return [`${bold(guide.companyName)}${said}`, escape(levers ? `Levers: ${levers}` : 'No levers')].join('\n');
}

/** The places that they share, to change to; null where they share one at most, or the control would be too long. */
function placeSelect({ shown, place, places }: SideBySide): ActionsBlock | null {
  const id = writeControl({ view: 'side by side', guides: shown.map(({ guide }) => guide.id) });
  const fits = places.slice(0, MAX_PLACES).filter((one) => one.length <= LIMITS.optionText);
  if (fits.length < 2 || id.length > LIMITS.blockId) return null;
  const options = fits.map((one) => option(one, one));
  const chosen = options.find(({ value }) => value === place);
  return {
    type: 'actions',
    block_id: id,
    elements: [
      {
        type: 'static_select',
        action_id: 'place',
        placeholder: plainText('Place', LIMITS.placeholder),
        options,
        ...(chosen && { initial_option: chosen }),
      },
    ],
  };
}

type SideBySide = Extract<Answer, { kind: 'side by side' }>;

/**
 * Two or three guides: band by component, ask, walk-away and levers, and a button to each.
 * @param floors false for a card that everyone sees: the walk-away is its reader's alone
 */
export function sideBySideCard(answer: SideBySide, { floors }: { floors: boolean } = { floors: true }): Card {
  const { shown, lacking, place, assumed } = answer;
  const names = shown.map(({ guide }) => guide.companyName);
  const heading = `${shown[0]?.guide.roleName ?? ''}: ${listed(names)}${place ? `, ${place}` : ''}`;
  const both = shown.length === 2 ? 'both have' : 'all have';
  const gaps = [
    lacking.length > 0 ? escape(`No such guide for ${listed(lacking)}.`) : '',
    assumed ? `No place was named: ${bold(place ?? '')} is one that ${both}.` : '',
    ...shown.flatMap(({ guide, region }) => {
      const open = place
        ? `no ${place} band in this guide.`
        : `name a place: ${listed(guide.bands.map(regionName), 'or')}.`;
      return region ? [] : `${bold(guide.companyName)}: ${escape(open)}`;
    }),
  ];
  const words = shown.flatMap((one) =>
    one.region ? `${bold(nameInPlace(one, place))}: ${escape(regionWords(one.region))}` : [],
  );
  const currencies = new Set(shown.flatMap(({ region }) => region?.currency ?? []));
  const notes = [
    currencies.size > 1
      ? `The figures are in ${listed([...currencies])}: comp converts nothing, so there is no difference.`
      : '',
    'Guides may count equity and bonus differently.',
  ];
  const buttons = shown.map(({ guide, region }, i) =>
    button(guide.companyName, { view: 'band', guide: guide.id, ...(region && { region: region.id }) }, String(i)),
  );
  const parts = sideBySide(shown.map(({ region }) => region));
  const rows = parts.length > 0 ? rowsOf(shown, place, parts) : [];
  const select = placeSelect(answer);
  const sections = (texts: readonly string[]): KnownBlock[] => texts.filter(Boolean).map(section);
  const around = (figures: Card['blocks']): Card['blocks'] => [
    header(heading),
    ...sections([gaps.filter(Boolean).join('\n')]),
    ...figures,
    ...sections([escape(differences(shown, parts)), ...shown.map((one) => adviceOf(one, floors))]),
    ...context(notes),
    ...buttonRows(buttons),
    ...(select ? [select] : []),
  ];
  return {
    text: [escape(heading), ...gaps, ...words, ...notes].filter(Boolean).join('\n'),
    blocks: around(rows.length > 0 ? [tableBlock(rows)] : []),
    plain: around(rows.length > 0 ? fieldSections(rows) : []),
  };
}

import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import type { Guide } from '../guides/guide.js';
import type { Answer, At, Shown } from '../lookup/answer.js';
import { levelId } from '../lookup/level.js';
import { type Band, countsWholeGrant, isEmptyBand } from '../pay/band.js';
import { fieldSections, regionRows, regionsRows, type Rows, tableBlock } from './band-table.js';
import { headlineWords, regionName, regionsWords, regionWords } from './band-words.js';
import { button, context, header, option, plainText, section } from './blocks.js';
import type { Card, CardContext } from './card.js';
import { ALL_REGIONS, writeControl } from './control.js';
import { LIMITS } from './limits.js';
import { bold, counted, escape, listed } from './mrkdwn.js';
import { provenance, readingLine } from './provenance.js';

const MAX_MAPPING = 3;

export const titleOf = (guide: Guide): string => `${guide.roleName} at ${guide.companyName}`;

/** Switches the region; its options are the guide's own labels. */
function regionSelect(guide: Guide, region: Band | null): ActionsBlock['elements'] {
  if (guide.bands.length < 2) return [];
  const all = option('All regions', ALL_REGIONS);
  const options = [all, ...guide.bands.map((band) => option(regionName(band), band.id))].slice(0, LIMITS.selectOptions);
  const initial = options.find(({ value }) => value === (region?.id ?? ALL_REGIONS));
  return [
    {
      type: 'static_select',
      action_id: 'region',
      placeholder: plainText('Region', LIMITS.placeholder),
      options,
      ...(initial && { initial_option: initial }),
    },
  ];
}

/** What the selects of a card switch, and what they keep. */
interface Selects {
  view: 'band' | 'script' | 'levers';
  guide: Guide;
  region: Band | null;
  level: string | null;
}

/** Switches the level, where the guide goes by level. */
function levelSelect({ guide, region, level }: Selects): ActionsBlock['elements'] {
  const bands = region ? [region] : guide.bands;
  const labels = [...new Set(bands.flatMap(({ levels }) => levels.map(({ label }) => label)))];
  const options = labels.slice(0, LIMITS.selectOptions).map((label) => option(label, levelId(label)));
  const initial = options.find(({ value }) => level !== null && value === levelId(level));
  if (options.length === 0) return [];
  return [
    {
      type: 'static_select',
      action_id: 'level',
      placeholder: plainText('Level', LIMITS.placeholder),
      options,
      ...(initial && { initial_option: initial }),
    },
  ];
}

/** The selects of region and level; none where there is one of each. */
export function selects(of: Selects): ActionsBlock[] {
  const { view, guide, region, level } = of;
  const id = writeControl({
    view,
    guide: guide.id,
    ...(region && { region: region.id }),
    ...(level && { level: levelId(level) }),
  });
  const elements = [...regionSelect(guide, region), ...levelSelect(of)];
  return elements.length > 0 && id.length <= LIMITS.blockId ? [{ type: 'actions', block_id: id, elements }] : [];
}

/** The buttons to the words of a guide: what it does not have gets none. */
export const wordButtons = (
  guide: Guide,
  at: At,
): Record<'levers' | 'script' | 'written' | 'levers written' | 'offer', Button[]> => {
  const hasLevers = guide.has.levers || guide.has.leverSection;
  return {
    levers: hasLevers ? [button('Show levers', { view: 'levers', ...at })] : [],
    'levers written': hasLevers ? [button('The guide’s own words', { view: 'levers written', ...at })] : [],
    script: guide.has.script
      ? [{ ...button('What to say', { view: 'script', ...at }), style: 'primary' as const }]
      : [],
    written: guide.has.script ? [button('The guide’s own words', { view: 'written', ...at })] : [],
    offer: guide.bands.some((band) => !isEmptyBand(band)) ? [button('Check my offer', { view: 'offer', ...at })] : [],
  };
};

/** The region of an answer: the one that is looked at, or the guide's only one. */
export const regionOf = ({ guide, region }: Shown): Band | null =>
  region ?? (guide.bands.length === 1 ? (guide.bands[0] ?? null) : null);

/** A guide, region and level by their ids, as buttons carry them. */
export const atOf = ({ guide, region, level = null }: Shown & { level?: string | null }): At => ({
  guide: guide.id,
  ...(region && { region: region.id }),
  ...(level && { level: levelId(level) }),
});

/** The controls below a band. */
function controls({ guide, region, level }: BandAnswer): ActionsBlock[] {
  const label = level?.label ?? null;
  const { levers, script, offer } = wordButtons(guide, atOf({ guide, region, level: label }));
  const [switches] = selects({ view: 'band', guide, region, level: label });
  const elements = [...script, ...levers, ...offer, ...(switches?.elements ?? [])];
  return elements.length > 0 ? [{ type: 'actions', ...(switches && { block_id: switches.block_id }), elements }] : [];
}

function mappingLine(mapping: readonly string[]): string {
  const more = mapping.length - MAX_MAPPING;
  return mapping.length === 0
    ? ''
    : `Level: ${mapping.slice(0, MAX_MAPPING).join('\n')}${more > 0 ? `\n${more} more in the guide` : ''}`;
}

type BandAnswer = Extract<Answer, { kind: 'band' }>;

/** The region stands for the place that was asked for, and is not quite it. */
const withinLine = ({ region, within }: BandAnswer): string =>
  region && within ? escape(`The guide has no ${within} band: ${regionName(region)} serves it.`) : '';

/** What was asked for and is not there: a guide beside it, a place, a level. Said before any figure. */
function gapWords({ guide, missing, level, lacking }: BandAnswer): string {
  return [
    lacking.length > 0 ? `No such guide for ${listed(lacking)}: ${guide.companyName} alone.` : '',
    missing ? `No ${missing} band in this guide.` : '',
    level && level.label === null ? `No “${level.words}” in this guide: it gives one band for the role.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A total that is no year's pay. */
const totalLine = (region: Band | null): string =>
  region && countsWholeGrant(region) ? 'The guide’s total counts all of the equity in one year.' : '';

/** What a guide lacks, said once. */
function lacks(guide: Guide): string {
  const missing = [guide.has.levers ? '' : 'levers', guide.has.script ? '' : 'script'].filter(Boolean);
  return missing.length > 0 ? `This guide has no ${listed(missing, 'and no')}.` : '';
}

/** The answer in one sentence, for notifications: the region's band, or all regions. */
function answerWords(answer: BandAnswer): string {
  const { guide, region, level } = answer;
  const band = region ? `${regionName(region)}: ${regionWords(region, level?.label ?? null)}` : regionsWords(guide);
  return escape([gapWords(answer), band].filter(Boolean).join(' '));
}

/** The one headline of the card; what was asked for and is not there stands above it. */
function headline(answer: BandAnswer): string {
  const { guide, level } = answer;
  const only = regionOf(answer);
  const words = only
    ? bold(headlineWords(only, level?.label ?? null))
    : `${bold(counted(guide.bands.length, 'region'))} · pick one for its full band`;
  return [escape(gapWords(answer)), words].filter(Boolean).join('\n');
}

/** The pay band of a guide. */
export function bandCard(answer: BandAnswer, { today }: CardContext): Card {
  const { guide, region, level, read, unexplained } = answer;
  const only = regionOf(answer);
  const rows: Rows = only ? regionRows(only, level?.label ?? null) : regionsRows(guide.bands, level?.label ?? null);
  const mapping = mappingLine(guide.levelMapping);
  const around = (figures: readonly KnownBlock[]): KnownBlock[] => [
    header(titleOf(guide)),
    section(headline(answer)),
    ...figures,
    ...(mapping ? [section(escape(mapping))] : []),
    ...context([
      readingLine(read, unexplained),
      withinLine(answer),
      totalLine(region),
      escape(lacks(guide)),
      provenance(guide, today),
    ]),
    ...controls(answer),
  ];
  const notes = [readingLine(read, unexplained), withinLine(answer), provenance(guide, today)]
    .filter(Boolean)
    .join('\n');
  return {
    text: `${escape(titleOf(guide))}. ${answerWords(answer)}\n${notes}`,
    blocks: around(rows.length > 1 ? [tableBlock(rows)] : []),
    plain: around(fieldSections(rows)),
  };
}

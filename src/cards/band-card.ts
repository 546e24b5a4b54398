import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import type { Guide } from '../guides/guide.js';
import type { Answer } from '../lookup/answer.js';
import type { LevelAsked } from '../lookup/level.js';
import { type Band, isEmptyBand } from '../pay/band.js';
import { fieldSections, regionRows, regionsRows, type Rows, tableBlock } from './band-table.js';
import { regionName, regionsWords, regionWords } from './band-words.js';
import { button, context, header, plainText, section } from './blocks.js';
import type { Card, CardContext } from './card.js';
import { ALL_REGIONS, writeControl } from './control.js';
import { LIMITS } from './limits.js';
import { bold, escape, listed } from './mrkdwn.js';
import { provenance, readingLine } from './provenance.js';

const MAX_MAPPING = 3;

export const titleOf = (guide: Guide): string => `${guide.roleName} at ${guide.companyName}`;

/** Switches the region; its options are the guide's own labels. */
function regionSelect(guide: Guide, region: Band | null): ActionsBlock['elements'] {
  if (guide.bands.length < 2) return [];
  const all = { text: plainText('All regions', LIMITS.optionText), value: ALL_REGIONS };
  const options = [
    all,
    ...guide.bands.map((band) => ({ text: plainText(regionName(band), LIMITS.optionText), value: band.id })),
  ].slice(0, LIMITS.selectOptions);
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

/** The buttons to the words of a guide: what it does not have gets none. */
export const wordButtons = (
  guide: Guide,
  at: { guide: string; region?: string },
): Record<'levers' | 'script' | 'written' | 'offer', Button[]> => ({
  levers: guide.has.levers || guide.has.leverSection ? [button('Show levers', { view: 'levers', ...at })] : [],
  script: guide.has.script ? [button('Negotiate-up script', { view: 'script', ...at })] : [],
  offer: guide.bands.some((band) => !isEmptyBand(band)) ? [button('Check my offer', { view: 'offer', ...at })] : [],
  written: guide.has.script ? [button('As written', { view: 'written', ...at })] : [],
});

/** The controls below a band. */
function controls(guide: Guide, region: Band | null): ActionsBlock {
  const at = { guide: guide.id, ...(region && { region: region.id }) };
  const { levers, script, offer } = wordButtons(guide, at);
  return {
    type: 'actions',
    block_id: writeControl({ view: 'band', guide: guide.id }),
    elements: [...levers, ...script, ...offer, ...regionSelect(guide, region)],
  };
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

/** A level that was asked for and that the guide does not split by. */
const levelLine = (level: LevelAsked | null): string =>
  level && level.label === null ? escape(`This guide does not split by level: “${level.words}” was left out.`) : '';

/** What a guide lacks, said once. */
function lacks(guide: Guide): string {
  const missing = [guide.has.levers ? '' : 'levers', guide.has.script ? '' : 'script'].filter(Boolean);
  return missing.length > 0 ? `This guide has no ${listed(missing, 'and no')}.` : '';
}

/** The answer in one sentence: the region's band, or all regions; first of all, that the place asked for is not there. */
function answerWords({ guide, region, missing, level }: BandAnswer, strong: (text: string) => string): string {
  const gap = missing ? `${strong(`No ${missing} band in this guide.`)} ` : '';
  return region
    ? `${strong(regionName(region))}: ${escape(regionWords(region, level?.label ?? null))}`
    : `${gap}${escape(regionsWords(guide))}`;
}

/** The pay band of a guide. */
export function bandCard(answer: BandAnswer, { today }: CardContext): Card {
  const { guide, region, level, read, unexplained } = answer;
  const rows: Rows = region ? regionRows(region) : regionsRows(guide.bands, level?.label ?? null);
  const mapping = mappingLine(guide.levelMapping);
  const actions = controls(guide, region);
  const around = (figures: readonly KnownBlock[]): KnownBlock[] => [
    header(titleOf(guide)),
    section(answerWords(answer, bold)),
    ...figures,
    ...(mapping ? [section(escape(mapping))] : []),
    ...context([
      readingLine(read, unexplained),
      withinLine(answer),
      levelLine(level),
      escape(lacks(guide)),
      provenance(guide, today),
    ]),
    ...(actions.elements.length > 0 ? [actions] : []),
  ];
  const notes = [readingLine(read, unexplained), withinLine(answer), levelLine(level), provenance(guide, today)]
    .filter(Boolean)
    .join('\n');
  return {
    text: `${escape(titleOf(guide))}. ${answerWords(answer, escape)}\n${notes}`,
    blocks: around(rows.length > 1 ? [tableBlock(rows)] : []),
    plain: around(fieldSections(rows)),
  };
}

import type { SectionBlock, TableBlock } from '@slack/types';
import { type Band, type Component, COMPONENT_KINDS, type ComponentKind, formatComponent } from '../pay/band.js';
import { headlineOf, regionName } from './band-words.js';
import { mrkdwn } from './blocks.js';
import { LIMITS } from './limits.js';
import { bold, escape, shorten } from './mrkdwn.js';

/** A table of text: the first row is its header, the first column its labels. */
export type Rows = readonly (readonly string[])[];

const NONE = '—';
const MAX_CELL = 120;

/** The columns beside the first: what a phone shows without breaking a number. */
const MAX_COLUMNS = 2;

const cellOf = (components: readonly Component[], kind: ComponentKind, currency: string): string => {
  const component = components.find((one) => one.kind === kind);
  return component ? formatComponent(component, currency) : NONE;
};

/** The kinds that stand for bands in a table of them: total and base, or else the first ones there are. */
function columnsOf(all: readonly (readonly Component[])[]): ComponentKind[] {
  const there = COMPONENT_KINDS.filter((kind) => all.some((components) => components.some((one) => one.kind === kind)));
  return there.toSorted((a, b) => Number(b === 'total') - Number(a === 'total')).slice(0, MAX_COLUMNS);
}

const HEADINGS = {
  base: 'Base',
  equity: 'Equity',
  bonus: 'Bonus',
  'sign-on': 'Sign-on',
  total: 'Total a year',
} as const;

/** A row a component, but for the one of the headline; a row a level where the guide splits the region by level. */
export function regionRows(band: Band, asked: string | null): Rows {
  const { currency, levels } = band;
  const level = levels.find(({ label }) => label === asked);
  if (levels.length > 0 && !level) {
    const kinds = columnsOf(levels.map(({ components }) => components));
    return [
      ['Level', ...kinds.map((kind) => HEADINGS[kind])],
      ...levels.map(({ label, components }) => [label, ...kinds.map((kind) => cellOf(components, kind, currency))]),
    ];
  }
  const components = level?.components ?? band.components;
  const headline = headlineOf(components);
  const others = components.filter((component) => component !== headline);
  return [
    ['Component', 'Range'],
    ...others.map((component) => [component.label, formatComponent(component, currency)]),
  ];
}

/** A row a region, or a row a level of a region where the guide splits by level and none is asked for; with total and base. */
export function regionsRows(bands: readonly Band[], asked: string | null): Rows {
  const rows = bands.flatMap((band) => {
    const levels = band.levels.filter(({ label }) => label === asked);
    const shown = levels.length > 0 ? levels : band.levels;
    if (shown.length === 0) return [{ name: regionName(band), band, components: band.components }];
    return shown.map(({ label, components }) => ({ name: `${regionName(band)} · ${label}`, band, components }));
  });
  const kinds = columnsOf(rows.map(({ components }) => components));
  const isByLevel = bands.some(({ levels }) => levels.length > 0);
  return [
    [isByLevel ? 'Region and level' : 'Region', ...kinds.map((kind) => HEADINGS[kind])],
    ...rows.map(({ name, band, components }) => [
      name,
      ...kinds.map((kind) => cellOf(components, kind, band.currency)),
    ]),
  ];
}

/** Rows within Slack's limits: what is left out is said in a last row. */
function fitted(rows: Rows): string[][] {
  const columns = rows.map((row) =>
    row.slice(0, LIMITS.tableColumns).map((cell) => shorten(cell.trim() || NONE, MAX_CELL)),
  );
  const width = columns[0]?.length ?? 1;
  const kept: string[][] = [];
  let size = MAX_CELL * width;
  for (const row of columns) {
    size += row.join('').length;
    if (kept.length >= LIMITS.tableRows - 1 || size > LIMITS.tableText) break;
    kept.push(row);
  }
  if (kept.length < columns.length)
    kept.push([`${columns.length - kept.length} more in the guide`, ...Array.from({ length: width - 1 }, () => NONE)]);
  return kept;
}

/** Up to how many characters a cell stands in one line: a range of figures does, words are wrapped. */
const ONE_LINE = 24;

/** Rows as Slack's native table. */
export function tableBlock(rows: Rows): TableBlock {
  const all = fitted(rows);
  const columns = (all[0] ?? []).slice(1);
  return {
    type: 'table',
    rows: all.map((row) => row.map((text) => ({ type: 'raw_text' as const, text }))),
    column_settings: [
      { is_wrapped: true },
      ...columns.map((_, i) => ({
        align: 'left' as const,
        is_wrapped: all.some((row) => (row[i + 1] ?? '').length > ONE_LINE),
      })),
    ],
  };
}

const MAX_FIELD_SECTIONS = 10;

/** The same rows as sections with fields, for where Slack does not know tables. */
export function fieldSections(rows: Rows): SectionBlock[] {
  const [head = [], ...body] = fitted(rows);
  const fields = body.map(([label = '', ...cells]) => {
    const values = cells.length === 1 ? cells : cells.map((cell, i) => `${head[i + 1] ?? ''} ${cell}`);
    return mrkdwn(`${bold(label)}\n${values.map(escape).join('\n')}`, LIMITS.fieldText);
  });
  const sections: SectionBlock[] = [];
  for (let from = 0; from < fields.length; from += LIMITS.sectionFields)
    sections.push({ type: 'section', fields: fields.slice(from, from + LIMITS.sectionFields) });
  return sections.slice(0, MAX_FIELD_SECTIONS);
}

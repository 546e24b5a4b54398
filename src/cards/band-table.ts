import type { SectionBlock, TableBlock } from '@slack/types';
import { type Band, COMPONENT_KINDS, type ComponentKind, componentOf, formatComponent } from '../pay/band.js';
import { regionName } from './band-words.js';
import { mrkdwn } from './blocks.js';
import { LIMITS } from './limits.js';
import { bold, escape, shorten } from './mrkdwn.js';

/** A table of text: the first row is its header, the first column its labels. */
export type Rows = readonly (readonly string[])[];

const NONE = '—';
const MAX_CELL = 120;

/** A row a component, or a row a level where the guide splits the region by level. */
export function regionRows(band: Band): Rows {
  const rows =
    band.levels.length > 0
      ? band.levels.map(({ label, components }) => [
          label,
          components.map((component) => formatComponent(component, band.currency)).join(' · '),
        ])
      : band.components.map((component) => [component.label, formatComponent(component, band.currency)]);
  return [[regionName(band), 'Range'], ...rows];
}

/** A row a region and a column a component; for guides that split by level a row a level and a column a region. */
export function regionsRows(bands: readonly Band[], asked: string | null = null): Rows {
  const all = [...new Set(bands.flatMap((band) => band.levels.map(({ label }) => label)))];
  const levels = asked !== null && all.includes(asked) ? [asked] : all;
  if (levels.length > 0) {
    const cell = (band: Band, label: string): string => {
      const level = band.levels.find((other) => other.label === label);
      return level?.components.map((component) => formatComponent(component, band.currency)).join(' · ') ?? NONE;
    };
    return [
      ['Level', ...bands.map(regionName)],
      ...levels.map((label) => [label, ...bands.map((band) => cell(band, label))]),
    ];
  }
  const kinds = COMPONENT_KINDS.filter((kind) => bands.some((band) => componentOf(band, kind)));
  const heading = (kind: ComponentKind): string =>
    bands.map((band) => componentOf(band, kind)?.label).find((label) => label !== undefined) ?? kind;
  const cell = (band: Band, kind: ComponentKind): string => {
    const component = componentOf(band, kind);
    return component ? formatComponent(component, band.currency) : NONE;
  };
  return [
    ['Region', ...kinds.map(heading)],
    ...bands.map((band) => [regionName(band), ...kinds.map((kind) => cell(band, kind))]),
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

/** Rows as Slack's native table. */
export const tableBlock = (rows: Rows): TableBlock => ({
  type: 'table',
  rows: fitted(rows).map((row) => row.map((text) => ({ type: 'raw_text' as const, text }))),
  column_settings: [
    { is_wrapped: true },
    ...Array.from({ length: Math.min((rows[0]?.length ?? 1) - 1, LIMITS.tableColumns - 1) }, () => ({
      align: 'left' as const,
      is_wrapped: true,
    })),
  ],
});

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

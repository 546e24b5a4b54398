import type { Guide } from '../guides/guide.js';
import type { Shown } from '../lookup/answer.js';
import {
  type Band,
  type Component,
  componentOf,
  equityNoun,
  formatComponent,
  isEmptyBand,
  isYearly,
  vestingYears,
} from '../pay/band.js';
import { counted, listed, withoutCodes } from './mrkdwn.js';

const MAX_REGIONS = 6;

/** The guide's own name of a region. */
export const regionName = (band: Band): string => withoutCodes(band.label);

/** `Quillwork`, or `Quillwork, Remote US` where its region is called otherwise than the place. */
export function nameInPlace({ guide, region }: Shown, place: string | null): string {
  const name = region && regionName(region);
  return name && !(place && name.includes(place)) ? `${guide.companyName}, ${name}` : guide.companyName;
}

/** ` over 4 years`, where the heading gives the vesting of a grant. */
function vesting(label: string): string {
  const years = vestingYears(label);
  return years ? ` over ${years} years` : '';
}

function componentWords(component: Component, currency: string): string | null {
  const figure = formatComponent(component, currency);
  if (component.kind === 'bonus') return component.range || /^\d/.test(component.text) ? `bonus ${figure}` : null;
  if (!component.range) return null;
  if (component.kind === 'equity') {
    return `${equityNoun(component.label)} ${figure}${isYearly(component) ? '' : vesting(component.label)}`;
  }
  return component.kind === 'total' ? `total ${figure} a year` : `${component.kind} ${figure}`;
}

/** The figure that stands for a band: its total, or else its base; null where it has neither in amounts. */
export const headlineOf = (components: readonly Component[]): Component | null =>
  components.find(({ kind, range }) => kind === 'total' && range) ??
  components.find(({ kind, range }) => kind === 'base' && range) ??
  null;

/** What a figure is of, as a heading says it. */
const KIND_WORDS = { total: 'total a year', base: 'base' } as const;

/**
 * The figure that stands for a region, and the region: `£145K–£188K total a year · London`.
 * @param level the label of the level that is asked for, where the region has it
 */
export function headlineWords(band: Band, level: string | null): string {
  const name = regionName(band);
  if (isEmptyBand(band)) return `${name}: no figures in this guide`;
  const asked = band.levels.find(({ label }) => label === level);
  const where = asked ? `${name}, ${asked.label}` : name;
  if (band.levels.length > 0 && !asked) return `${name} by level`;
  const figure = headlineOf(asked?.components ?? band.components);
  const kind = figure?.kind === 'total' ? 'total' : 'base';
  return figure ? `${formatComponent(figure, band.currency)} ${KIND_WORDS[kind]} · ${where}` : where;
}

/**
 * The band of one region as one sentence, behind its name.
 * @param level the label of the level that is asked for, where the region has it
 */
export function regionWords(band: Band, level: string | null = null): string {
  if (isEmptyBand(band)) return `the guide gives no figures for this region.`;
  const asked = band.levels.find(({ label }) => label === level);
  if (asked) {
    const words = asked.components
      .map((component) => componentWords(component, band.currency))
      .filter((text) => text !== null);
    return `${asked.label}, ${words.join(', ')}.`;
  }
  if (band.levels.length > 0) {
    const levels = band.levels.map(
      ({ label, components }) =>
        `${label} ${components.map((component) => formatComponent(component, band.currency)).join(', ')}`,
    );
    const kinds = new Set(band.levels.flatMap(({ components }) => components.map(({ kind }) => kind)));
    const what = [...kinds].join() === 'base' ? 'base' : 'total a year';
    return `${what} by level: ${listed(levels)}.`;
  }
  const words = band.components
    .map((component) => componentWords(component, band.currency))
    .filter((text) => text !== null);
  if (words.length === 0) return 'the guide describes this region in words only.';
  return `${words.join(', ')}.`;
}

/** All regions of a guide as one sentence: the total of each, or its base. */
export function regionsWords({ bands }: Guide): string {
  const named = bands.slice(0, MAX_REGIONS).map((band) => {
    const component = componentOf(band, 'total') ?? componentOf(band, 'base');
    if (band.levels.length > 0) return `${regionName(band)} by level`;
    return component
      ? `${regionName(band)} ${component.kind} ${formatComponent(component, band.currency)}`
      : `${regionName(band)} without figures`;
  });
  const more = bands.length - named.length;
  return `${counted(bands.length, 'region')}: ${named.join('; ')}${more > 0 ? `; ${more} more` : ''}. Pick one for its full band.`;
}

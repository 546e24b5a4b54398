import type { Guide } from '../guides/guide.js';
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

const asStated = (components: readonly Component[]): string =>
  components.some(({ kind }) => kind === 'total') ? ', as the guide states it' : '';

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
    return `${asked.label}, ${words.join(', ')}${asStated(asked.components)}.`;
  }
  if (band.levels.length > 0) {
    const levels = band.levels.map(
      ({ label, components }) =>
        `${label} ${components.map((component) => formatComponent(component, band.currency)).join(', ')}`,
    );
    const kinds = new Set(band.levels.flatMap(({ components }) => components.map(({ kind }) => kind)));
    const what = [...kinds].join() === 'base' ? 'base' : 'total a year';
    return `${what} by level: ${listed(levels)}, as the guide states it.`;
  }
  const words = band.components
    .map((component) => componentWords(component, band.currency))
    .filter((text) => text !== null);
  if (words.length === 0) return 'the guide describes this region in words only.';
  return `${words.join(', ')}${asStated(band.components)}.`;
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

import type { Plan, PlanFigure, WhyNone } from '../advice/plan.js';
import { inOrder, listedFigure, saysPay } from '../advice/speech.js';
import { type Band, componentOf, isEmptyBand } from '../pay/band.js';
import { signOf } from '../pay/currency.js';
import { formatRange } from '../pay/range.js';
import { regionName } from './band-words.js';
import { listed } from './mrkdwn.js';

/** The figures of a plan in words. Nothing here is escaped. */

/** `£137.5K base · £121K in RSUs over 4 years · 12% bonus`. */
export const figuresWords = (figures: readonly PlanFigure[], region: Band): string =>
  inOrder(figures)
    .map((figure) => listedFigure(figure, region))
    .join(' · ');

/** A walk-away: what not to accept less than. */
export const floorWords = (figures: readonly PlanFigure[], region: Band): string =>
  figures.length > 0 ? `walk-away: ${figuresWords(figures, region).replaceAll(/ over \d+ years/g, '')}` : '';

/** A blank beside the region's own range, where no figure is known: `£____ base (range £115K–£142K)`. */
function blankWords(region: Band): string {
  const component = componentOf(region, 'base')?.range ? componentOf(region, 'base') : componentOf(region, 'total');
  if (!component?.range) return '';
  const name = component.kind === 'base' ? 'base' : 'total a year';
  return `${signOf(region.currency)}____ ${name} (range ${formatRange(component.range, region.currency)})`;
}

/** What to ask for: the figures, with a blank before them where they say no pay. */
export const asksWords = (figures: readonly PlanFigure[], region: Band): string =>
  [saysPay(figures) ? '' : blankWords(region), figuresWords(figures, region)].filter(Boolean).join(' · ');

/** Why a guide has no figures for a region, in the reader's terms. */
function whyNone(why: WhyNone, of: readonly Band[], region: Band): string {
  const whose = `The guide’s figures are for ${listed(of.map(regionName))}, in ${listed([...new Set(of.map(({ currency }) => currency))])}`;
  switch (why.kind) {
    case 'levels':
      return of.length > 0
        ? `${whose}; one level’s figures say nothing about another’s.`
        : 'This guide goes by level: choose yours to see what to ask for.';
    case 'no figures':
      return 'The guide gives no figure to ask for.';
    case 'fits none':
      return 'The guide’s figures are not for this region or level, so none is named: see its own words.';
    case 'several levels':
      return 'The guide’s figures fit several of its levels and name none, so none is shown here.';
    case 'no range':
    case 'equity':
    case 'yearly':
      if (isEmptyBand(region)) return `${whose}. It gives no pay for this region.`;
      return `${whose}, and cannot be estimated for ${regionName(region)}.`;
  }
}

/** Whose the figures of a plan are, in one line. */
export function basisWords({ basis }: Plan, region: Band): string {
  switch (basis.kind) {
    case 'stated':
      return `The guide’s figures for ${regionName(region)}`;
    case 'fits':
      return `The guide’s figures, which it gives for no region; they fit ${regionName(region)}`;
    case 'estimate':
      return `comp’s estimates for ${regionName(region)}, from the guide’s ${listed(basis.from.map(regionName))} figures`;
    case 'none':
      return whyNone(basis.why, basis.of, region);
  }
}

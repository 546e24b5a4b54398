import type { Guide } from '../guides/guide.js';
import { componentOf, countsWholeGrant, isEmptyBand } from '../pay/band.js';
import type { Answer, Ranked } from './answer.js';
import { regionFor } from './serves.js';

/** Who pays best: the companies of a role in a place, by the guides' totals, one currency after the other. Nothing is converted. */

const PAGE = 10;

const middle = ({ pay }: Ranked): number => (pay?.range ? (pay.range.low + pay.range.high) / 2 : 0);
/** Totals first, then bases alone, then those that state neither in one figure. */
const rank = ({ pay }: Ranked): number => (pay === null ? 2 : pay.kind === 'total' ? 0 : 1);

/** The guides of a role that have a band for a place, best paid first in each currency, the currency of most of them first. */
function rankedIn(guides: readonly Guide[], place: string): Ranked[] {
  const found = guides.map((guide) => ({ guide, ...regionFor(guide, place) }));
  // Where a guide names the place, a region that only comprises it is none.
  const isNamed = found.some(({ region, exact }) => region && exact);
  const all = found.flatMap(({ guide, region, exact }): Ranked[] => {
    if (isNamed && !exact) return [];
    if (!region || isEmptyBand(region)) return [];
    // A total that counts the whole grant is no year's pay.
    const total = countsWholeGrant(region) ? undefined : componentOf(region, 'total');
    const pay = [total, componentOf(region, 'base')].find((one) => one?.range) ?? null;
    return [{ guide, region, pay }];
  });
  const count = new Map<string, number>();
  for (const { region } of all) count.set(region.currency, (count.get(region.currency) ?? 0) + 1);
  return all.toSorted(
    (a, b) =>
      (count.get(b.region.currency) ?? 0) - (count.get(a.region.currency) ?? 0) ||
      (a.region.currency < b.region.currency ? -1 : Number(a.region.currency > b.region.currency)) ||
      rank(a) - rank(b) ||
      middle(b) - middle(a),
  );
}

/** Ten at a time, never two currencies on one page. */
function pagesOf(ranked: readonly Ranked[]): Ranked[][] {
  const pages: Ranked[][] = [];
  for (const one of ranked) {
    const last = pages.at(-1);
    if (last && last.length < PAGE && last[0]?.region.currency === one.region.currency) last.push(one);
    else pages.push([one]);
  }
  return pages;
}

/**
 * The companies of a role in a place, a page of them.
 * @param guides every guide of the role
 * @param page from 0; one that is not there is the last one
 * @returns null where fewer than two have a band for the place
 */
export function ranking(
  guides: readonly Guide[],
  place: string,
  page = 0,
): Extract<Answer, { kind: 'ranking' }> | null {
  const all = rankedIn(guides, place);
  const [first] = all;
  if (!first || all.length < 2) return null;
  const pages = pagesOf(all);
  const at = Math.min(page, pages.length - 1);
  const shown = pages[at] ?? [];
  const { currency } = (shown[0] ?? first).region;
  const same = all.filter(({ region }) => region.currency === currency);
  return {
    kind: 'ranking',
    role: first.guide.role,
    roleName: first.guide.roleName,
    place,
    ranked: shown,
    from: shown[0] ? same.indexOf(shown[0]) + 1 : 1,
    of: same.length,
    page: at,
    pages: pages.length,
    others: [...new Set(all.map(({ region }) => region.currency))].filter((one) => one !== currency),
    level: null,
    offer: null,
  };
}

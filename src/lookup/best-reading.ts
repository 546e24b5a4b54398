import type { Band } from '../pay/band.js';
import type { Guide } from '../guides/guide.js';
import { FILLER } from './aliases.js';
import { isLevel } from './level.js';
import type { Hit, Reading } from './read-query.js';

/** The guides of a library by company: what a reading is held against. */
export type Companies = ReadonlyMap<string, readonly Guide[]>;

/** One consistent reading of a query's words. */
export interface Interpretation {
  company: Hit | null;
  role: Hit | null;
  place: Hit | null;
  /** Another company that the query names just as plainly. */
  rival: Hit | null;
  /** Words that nothing was made of. */
  unexplained: string[];
}

const MAX_HITS = 6;

/** True where a band is for a place. `Remote` means any remote region. */
export const serves = (band: Band, place: string): boolean =>
  band.places.some(
    (own) =>
      own === place ||
      (place === 'Remote' && own.startsWith('Remote')) ||
      (own === 'Remote' && place.startsWith('Remote')),
  );

/** Words explained, less for every slip. A bare level says little of a role: in `senior devops` it is the level of another. */
const weight = (hit: Hit | null): number =>
  hit ? (hit.to - hit.from) * (1 - 0.2 * hit.slips) * (hit.kind === 'role' && isLevel(hit.text) ? 0.5 : 1) : 0;
const overlap = (a: Hit | null, b: Hit | null): boolean => a !== null && b !== null && a.from < b.to && b.from < a.to;

/** How well the parts agree: a company has the role, and the role is paid in the place. */
function agreement(company: Hit | null, role: Hit | null, place: Hit | null, companies: Companies): number {
  const guides = (company?.keys ?? []).flatMap((key) => companies.get(key) ?? []);
  const matching = role ? guides.filter((guide) => role.keys.includes(guide.role)) : guides;
  const inPlace = matching.some((guide) => guide.bands.some((band) => place?.keys.some((key) => serves(band, key))));
  return (company ? 0.2 : 0) + (company && role && matching.length > 0 ? 0.5 : 0) + (place && inPlace ? 0.3 : 0);
}

/** The reading that explains most of a query and agrees best with what there is. */
export function bestReading({ words, hits }: Reading, companies: Companies): Interpretation {
  const optionsOf = (kind: Hit['kind']): (Hit | null)[] => [
    ...hits
      .filter((hit) => hit.kind === kind)
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, MAX_HITS),
    null,
  ];
  const [companyOptions, roleOptions, placeOptions] = [optionsOf('company'), optionsOf('role'), optionsOf('place')];
  let best = { score: -1, company: null as Hit | null, role: null as Hit | null, place: null as Hit | null };
  for (const company of companyOptions)
    for (const role of roleOptions) {
      if (overlap(company, role)) continue;
      for (const place of placeOptions) {
        if (overlap(place, company) || overlap(place, role)) continue;
        const score = weight(company) + weight(role) + weight(place) + agreement(company, role, place, companies);
        if (score > best.score) best = { score, company, role, place };
      }
    }
  const chosen = [best.company, best.role, best.place];
  const free = (hit: Hit): boolean => !chosen.some((other) => overlap(hit, other));
  const rival =
    hits.find((hit) => hit.kind === 'company' && hit.slips === 0 && best.company !== null && free(hit)) ?? null;
  const used = (i: number): boolean => [...chosen, rival].some((hit) => hit !== null && i >= hit.from && i < hit.to);
  return {
    company: best.company,
    role: best.role,
    place: best.place,
    rival,
    unexplained: words.filter((word, i) => !used(i) && !FILLER.has(word)),
  };
}

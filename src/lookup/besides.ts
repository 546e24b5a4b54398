import type { Guide } from '../guides/guide.js';
import type { Answer, Candidate } from './answer.js';
import type { Interpretation } from './best-reading.js';
import { regionFor } from './serves.js';

/** Two or three companies side by side: the words that ask for it, and the guides, the place and the role that they share. */

const COMPARING = new Set(['vs', 'versus', 'compare', 'comparing', 'compared', 'comparison', 'against', 'or']);
/** What stands between names that are compared. */
const BETWEEN = new Set(['vs', 'versus', 'against', 'or', 'and', 'with', 'to']);
const MAX_BESIDES = 3;
const MAX_ROLES = 20;

/** True for words that ask for companies side by side. */
export const compares = (words: readonly string[]): boolean => words.some((word) => COMPARING.has(word));

const regionOf = (guide: Guide, place: string | null) => regionFor(guide, place).region;

/** The places that every one of some guides has a band for, in the order of the first guide. */
function sharedPlaces(guides: readonly Guide[]): string[] {
  const all = guides[0]?.bands.flatMap(({ places }) => places) ?? [];
  return [...new Set(all)].filter((place) => guides.every((guide) => regionOf(guide, place)));
}

/**
 * Two or three guides side by side.
 * @param place the place that was asked for; where none was, one that they share is taken
 * @param lacking the companies that were named and do not have the role
 */
export function besides(guides: readonly Guide[], place: string | null, lacking: readonly string[]): Answer {
  const places = sharedPlaces(guides);
  const where = place ?? places[0] ?? null;
  return {
    kind: 'side by side',
    shown: guides.map((guide) => ({ guide, region: regionOf(guide, where) })),
    lacking,
    place: where,
    assumed: place === null && where !== null,
    places,
  };
}

/** The guides of each company that is named, in the order in which they are. */
function byCompany(guides: readonly Guide[]): Guide[][] {
  const groups = new Map<string, Guide[]>();
  for (const guide of guides) groups.set(guide.company, [...(groups.get(guide.company) ?? []), guide]);
  return [...groups.values()];
}

const nameOf = (guides: readonly Guide[]): string => guides[0]?.companyName ?? '';
const candidateOf = (guides: readonly Guide[]): Candidate => ({
  company: guides[0]?.company ?? '',
  companyName: nameOf(guides),
  role: null,
  roleName: null,
});

/**
 * The answer to two or three companies that are to be compared.
 * @param named every guide of the companies that were named
 * @param roles the roles that were asked for; null where none was: their shared roles are to choose from
 * @returns null where they cannot stand side by side
 */
export function compared(
  named: readonly Guide[],
  roles: readonly string[] | null,
  place: string | null,
): Answer | { only: Guide; lacking: string[] } | null {
  const companies = byCompany(named);
  if (companies.length > MAX_BESIDES) return null;
  if (!roles) {
    const shared = (companies[0] ?? []).flatMap((guide) => {
      const same = companies.flatMap((own) => own.find(({ role }) => role === guide.role) ?? []);
      return same.length === companies.length ? [{ roleName: guide.roleName, guides: same }] : [];
    });
    const choice = { roles: shared.slice(0, MAX_ROLES), more: Math.max(0, shared.length - MAX_ROLES) };
    return { kind: 'choose role', companies: companies.map(candidateOf), ...choice, place };
  }
  const fits = companies.map((own) => own.filter(({ role }) => roles.includes(role)));
  if (fits.some((own) => own.length > 1)) return null;
  const guides = fits.flat();
  const lacking = companies.filter((_, i) => fits[i]?.length === 0).map(nameOf);
  const [only] = guides;
  if (guides.length > 1) return besides(guides, place, lacking);
  return only ? { only, lacking } : null;
}

/** The words of a name that was put beside the company and stands for no guide: `foobarium` of `foobarium vs stripe`. */
export function unknownBeside({ company, unexplained }: Interpretation, words: readonly string[]): string[] {
  if (!company || !compares(words)) return [];
  const left = new Set(unexplained);
  const isLeft = (at: number): boolean => left.has(words[at] ?? '');
  let [from, to] = [company.to + 1, company.to + 1];
  if (BETWEEN.has(words[company.to] ?? '') && isLeft(to)) while (isLeft(to)) to += 1;
  else if (BETWEEN.has(words[company.from - 1] ?? '') && isLeft(company.from - 2)) {
    [from, to] = [company.from - 2, company.from - 1];
    while (isLeft(from - 1)) from -= 1;
  }
  return words.slice(from, to);
}

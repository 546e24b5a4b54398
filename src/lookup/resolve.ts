import type { Guide } from '../guides/guide.js';
import type { Library } from '../guides/library.js';
import type { Band } from '../pay/band.js';
import type { Answer, Candidate, Note } from './answer.js';
import { type Companies, type Interpretation, serves } from './best-reading.js';
import { isLevel, levelIn } from './level.js';
import type { Hit } from './read-query.js';
import { squash, type Vocabularies } from './vocabulary.js';

/** What a question is held against: the guides, their names, and questions that they answer. */
export interface Shelf {
  library: Library;
  companies: Companies;
  vocabularies: Vocabularies;
  examples: readonly string[];
}

const MAX_CANDIDATES = 10;
const MAX_NEAR = 5;

const candidateOf = ({ company, companyName, role, roleName }: Guide): Candidate => ({
  company,
  companyName,
  role,
  roleName,
});
const companyCandidate = ({ company, companyName }: Guide): Candidate => ({
  company,
  companyName,
  role: null,
  roleName: null,
});

/** The companies of guides, each once. */
const companiesOf = (guides: readonly Guide[]): Candidate[] => [
  ...new Map(guides.map((guide) => [guide.company, companyCandidate(guide)])).values(),
];

/** The one band of a guide that serves a place, or its only band; null where none or several do. */
function bandFor(guide: Guide, place: string | null): Band | null {
  if (place === null) return guide.bands.length === 1 ? (guide.bands[0] ?? null) : null;
  const exact = guide.bands.filter((band) => band.places.length === 1 && serves(band, place));
  const any = guide.bands.filter((band) => serves(band, place));
  return (exact.length === 1 ? exact[0] : any.length === 1 ? any[0] : null) ?? null;
}

/** The answer that shows a guide, in a place if one is asked for, and at the level that the left-over words name. */
export function bandAnswer(
  guide: Guide,
  place: string | null,
  { read, unexplained }: { read: readonly Note[]; unexplained: readonly string[] } = { read: [], unexplained: [] },
): Answer {
  const level = levelIn(guide, unexplained);
  const region = level?.region ?? bandFor(guide, place);
  const several = place !== null && guide.bands.some((band) => serves(band, place));
  return {
    kind: 'band',
    guide,
    region,
    missing: region || several ? null : place,
    level: level?.asked ?? null,
    read,
    unexplained: level ? unexplained.filter((word) => !isLevel(word)) : unexplained,
  };
}

function choose(of: 'company' | 'guide', candidates: readonly Candidate[], place: string | null): Answer {
  return {
    kind: 'choose',
    of,
    candidates: candidates.slice(0, MAX_CANDIDATES),
    more: Math.max(0, candidates.length - MAX_CANDIDATES),
    place,
  };
}

/** What was read with a slip, by the names that people see. */
function notesOf({ company, role, place }: Interpretation, guide: Guide): Note[] {
  const named = [
    [company, guide.companyName],
    [role, guide.roleName],
    [place, place?.keys[0] ?? ''],
  ] as const;
  return named.flatMap(([hit, as]) => (hit && hit.slips > 0 ? [{ text: hit.text, as, kind: hit.kind }] : []));
}

/** Nothing certain: the companies whose names come nearest to the words that were left. */
function near({ companies, vocabularies, examples }: Shelf, words: readonly string[], place: string | null): Answer {
  const typed = words.join(' ');
  const spellings = [squash(typed), ...words.map(squash)].filter((spelling) => spelling.length > 2);
  const keys = new Set(spellings.flatMap((spelling) => vocabularies.company.like(spelling, MAX_NEAR)));
  const candidates = companiesOf([...keys].flatMap((key) => companies.get(key) ?? [])).slice(0, MAX_NEAR);
  return candidates.length > 0 ? { kind: 'near', typed, candidates, place } : { kind: 'not found', typed, examples };
}

function withoutCompany(
  shelf: Shelf,
  { role, unexplained }: Interpretation,
  words: readonly string[],
  place: string | null,
): Answer {
  if (unexplained.length > 0 || (!role && place === null))
    return near(shelf, unexplained.length > 0 ? unexplained : words, place);
  const fits = [...shelf.library.guides.values()]
    .filter((guide) => !role || role.keys.includes(guide.role))
    .filter((guide) => place === null || guide.bands.some((band) => serves(band, place)));
  if (fits.length === 0) return { kind: 'not found', typed: words.join(' '), examples: shelf.examples };
  return role?.keys.length === 1
    ? choose('guide', fits.map(candidateOf), place)
    : choose('company', companiesOf(fits), place);
}

/** Several companies are named, or one name stands for several. */
function withCompanies(guides: readonly Guide[], found: Interpretation, place: string | null): Answer {
  const { role, rival, unexplained } = found;
  const fits = guides.filter((guide) => role?.keys.includes(guide.role));
  const [only] = fits;
  if (only && fits.length === 1 && !rival) return bandAnswer(only, place, { read: notesOf(found, only), unexplained });
  return fits.length > 1
    ? choose('guide', fits.map(candidateOf), place)
    : choose('company', companiesOf(guides), place);
}

function withCompany(
  guides: readonly Guide[],
  slips: number,
  found: Interpretation,
  words: readonly string[],
  place: string | null,
): Answer {
  const { role, unexplained } = found;
  const [{ company, companyName }] = guides as [Guide];
  // A name with a slip in it, and nothing that agrees with it, is a guess.
  if (slips > 0 && !role && !found.place)
    return { kind: 'near', typed: words.join(' '), candidates: companiesOf(guides), place };
  const open = { kind: 'company' as const, company, companyName, guides, place };
  if (!role && (guides.length > 1 || !unexplained.every(isLevel)))
    return { ...open, asked: unexplained.join(' ') || null };
  const fits = role ? guides.filter((guide) => role.keys.includes(guide.role)) : guides;
  const [guide] = fits;
  if (!guide) return { ...open, asked: role?.text ?? null };
  if (fits.length > 1) return choose('guide', fits.map(candidateOf), place);
  return bandAnswer(guide, place, { read: notesOf(found, guide), unexplained });
}

/** The answer to a question as it was read: certain, to choose, near, or not to be found. Never another company or city than the one asked for. */
export function resolve(found: Interpretation, words: readonly string[], shelf: Shelf): Answer {
  const { company, rival } = found;
  const place = found.place?.keys[0] ?? null;
  if (!company) return withoutCompany(shelf, found, words, place);
  const guidesOf = (hit: Hit | null): Guide[] => (hit?.keys ?? []).flatMap((key) => shelf.companies.get(key) ?? []);
  if (rival || company.keys.length > 1) return withCompanies([...guidesOf(company), ...guidesOf(rival)], found, place);
  return withCompany(guidesOf(company), company.slips, found, words, place);
}

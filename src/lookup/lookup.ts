import type { Guide } from '../guides/guide.js';
import type { Library } from '../guides/library.js';
import type { Band } from '../pay/band.js';
import type { Answer, Candidate, Note, Request } from './answer.js';
import { bestReading, type Companies, type Interpretation, serves } from './best-reading.js';
import { examplesFor } from './examples.js';
import { type Hit, readQuery } from './read-query.js';
import { createVocabularies, squash } from './vocabulary.js';

/** Answers questions about one library. It holds no state: every call stands for itself. */
export interface Lookup {
  /** The answer to what a person typed. */
  ask(text: string): Answer;
  /** The answer to a control of a card; null stands for one that carries nothing comp knows. */
  open(request: Request | null): Answer;
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

function groupByCompany(library: Library): Companies {
  const companies = new Map<string, Guide[]>();
  for (const guide of library.guides.values())
    companies.set(guide.company, [...(companies.get(guide.company) ?? []), guide]);
  return companies;
}

/** The one band of a guide that serves a place, or its only band; null where none or several do. */
function bandFor(guide: Guide, place: string | null): Band | null {
  if (place === null) return guide.bands.length === 1 ? (guide.bands[0] ?? null) : null;
  const exact = guide.bands.filter((band) => band.places.length === 1 && serves(band, place));
  const any = guide.bands.filter((band) => serves(band, place));
  return (exact.length === 1 ? exact[0] : any.length === 1 ? any[0] : null) ?? null;
}

function bandAnswer(guide: Guide, place: string | null, extra?: { read: Note[]; unexplained: string[] }): Answer {
  const region = bandFor(guide, place);
  const several = place !== null && guide.bands.some((band) => serves(band, place));
  return {
    kind: 'band',
    guide,
    region,
    missing: region || several ? null : place,
    read: [],
    unexplained: [],
    ...extra,
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

/** Builds the vocabularies of a library and answers from them. */
export function createLookup(library: Library): Lookup {
  const companies = groupByCompany(library);
  const vocabularies = createVocabularies(library);
  const counts = [...companies].map(([company, guides]) => ({
    company,
    name: guides[0]?.companyName ?? company,
    guides: guides.length,
  }));
  const guidesOf = (keys: readonly string[]): Guide[] => keys.flatMap((key) => [...(companies.get(key) ?? [])]);
  const nameOf = (hit: Hit, guide: Guide): string => (hit.kind === 'company' ? guide.companyName : guide.roleName);

  function notesOf({ company, role, place }: Interpretation, guide: Guide): Note[] {
    return [company, role, place]
      .filter((hit) => hit !== null && hit.slips > 0)
      .map((hit) => ({
        text: hit!.text,
        as: hit!.kind === 'place' ? (hit!.keys[0] ?? '') : nameOf(hit!, guide),
        kind: hit!.kind,
      }));
  }

  /** Nothing certain: the companies whose names come nearest to the words that were left. */
  function near(words: readonly string[], place: string | null): Answer {
    const typed = words.join(' ');
    const spellings = [squash(typed), ...words.map(squash)].filter((spelling) => spelling.length > 2);
    const keys = [...new Set(spellings.flatMap((spelling) => vocabularies.company.like(spelling, MAX_NEAR)))].slice(
      0,
      MAX_NEAR,
    );
    const candidates = keys.flatMap((key) => companies.get(key)?.slice(0, 1).map(companyCandidate) ?? []);
    return candidates.length > 0 ? { kind: 'near', typed, candidates, place } : { kind: 'not found', typed, examples };
  }

  function withoutCompany(
    { role, unexplained }: Interpretation,
    words: readonly string[],
    place: string | null,
  ): Answer {
    const fits = [...library.guides.values()]
      .filter((guide) => !role || role.keys.includes(guide.role))
      .filter((guide) => place === null || guide.bands.some((band) => serves(band, place)));
    if (unexplained.length > 0 || (!role && place === null))
      return near(unexplained.length > 0 ? unexplained : words, place);
    if (fits.length === 0) return { kind: 'not found', typed: words.join(' '), examples };
    if (role && role.keys.length === 1) return choose('guide', fits.map(candidateOf), place);
    return choose(
      'company',
      [...new Map(fits.map((guide) => [guide.company, companyCandidate(guide)])).values()],
      place,
    );
  }

  function withCompany(
    found: Interpretation & { company: Hit },
    words: readonly string[],
    place: string | null,
  ): Answer {
    const { company, role, rival, unexplained } = found;
    const guides = guidesOf(company.keys);
    if (rival || company.keys.length > 1) {
      const all = [...guides, ...guidesOf(rival?.keys ?? [])];
      const fits = role ? all.filter((guide) => role.keys.includes(guide.role)) : [];
      if (fits.length === 1 && !rival)
        return bandAnswer(fits[0] as Guide, place, { read: notesOf(found, fits[0] as Guide), unexplained });
      if (fits.length > 1) return choose('guide', fits.map(candidateOf), place);
      return choose(
        'company',
        [...new Map(all.map((guide) => [guide.company, companyCandidate(guide)])).values()],
        place,
      );
    }
    const [first] = guides as [Guide];
    // A name with a slip in it, and nothing that agrees with it, is a guess.
    if (company.slips > 0 && !role && !found.place)
      return { kind: 'near', typed: words.join(' '), candidates: [companyCandidate(first)], place };
    const fits = role ? guides.filter((guide) => role.keys.includes(guide.role)) : guides;
    const open = { kind: 'company' as const, company: first.company, companyName: first.companyName, guides, place };
    if (fits.length === 0) return { ...open, asked: role?.text ?? null };
    if (fits.length > 1)
      return role ? choose('guide', fits.map(candidateOf), place) : { ...open, asked: unexplained.join(' ') || null };
    const [guide] = fits as [Guide];
    if (!role && unexplained.length > 0) return { ...open, asked: unexplained.join(' ') };
    return bandAnswer(guide, place, { read: notesOf(found, guide), unexplained });
  }

  function ask(text: string): Answer {
    const reading = readQuery(text, vocabularies);
    const { words } = reading;
    if (words.length === 0 || (words.length === 1 && words[0] === 'help')) return { kind: 'help', examples };
    if (words.length === 1 && words[0] === 'list')
      return { kind: 'list', companies: counts, guides: library.guides.size };
    const found = bestReading(reading, companies);
    const place = found.place?.keys[0] ?? null;
    return found.company
      ? withCompany({ ...found, company: found.company }, words, place)
      : withoutCompany(found, words, place);
  }

  function open(request: Request | null): Answer {
    if (!request) return { kind: 'gone', examples };
    if (request.view === 'company') {
      const guides = companies.get(request.company) ?? [];
      const [first] = guides;
      if (!first) return { kind: 'gone', examples };
      const place = request.place ?? null;
      const { company, companyName } = first;
      return guides.length === 1
        ? bandAnswer(first, place)
        : { kind: 'company', company, companyName, guides, asked: null, place };
    }
    const guide = library.guides.get(request.guide);
    if (!guide) return { kind: 'gone', examples };
    if (request.view === 'band' && request.region === undefined) return bandAnswer(guide, request.place ?? null);
    const region = guide.bands.find((band) => band.id === request.region) ?? null;
    const missing = request.region !== undefined && !region ? request.region : null;
    if (request.view === 'band' || missing) return { kind: 'band', guide, region, missing, read: [], unexplained: [] };
    return { kind: request.view, guide, region, page: request.page ?? 0 };
  }

  const examples: string[] = [];
  examples.push(...examplesFor([...library.guides.values()], (question) => ask(question).kind === 'band'));
  return { ask, open };
}

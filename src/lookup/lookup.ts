import type { Guide } from '../guides/guide.js';
import type { Library } from '../guides/library.js';
import type { Answer, Request } from './answer.js';
import { bestReading } from './best-reading.js';
import { examplesFor } from './examples.js';
import { readQuery } from './read-query.js';
import { bandAnswer, resolve, type Shelf } from './resolve.js';
import { createVocabularies } from './vocabulary.js';

/** Answers questions about one library. It holds no state: every call stands for itself. */
export interface Lookup {
  /** The answer to what a person typed. */
  ask: (text: string) => Answer;
  /** The answer to a control of a card; null stands for one that carries nothing comp knows. */
  open: (request: Request | null) => Answer;
}

/** The guides of a library by their company or their role. */
function groupBy(library: Library, key: 'company' | 'role'): Map<string, Guide[]> {
  const groups = new Map<string, Guide[]>();
  for (const guide of library.guides.values()) {
    const group = groups.get(guide[key]);
    if (group) group.push(guide);
    else groups.set(guide[key], [guide]);
  }
  return groups;
}

/**
 * Builds the vocabularies of a library and answers from them.
 * @param isWord says of a word that it stands in a dictionary; without one, slips are believed more readily
 */
export function createLookup(library: Library, isWord: (word: string) => boolean = () => false): Lookup {
  const companies = groupBy(library, 'company');
  const placesOf = new Map(
    [...companies].map(([company, guides]) => [
      company,
      new Set(guides.flatMap(({ bands }) => bands.flatMap(({ places }) => places))),
    ]),
  );
  const held = {
    companies,
    roles: groupBy(library, 'role'),
    placesOf,
    vocabularies: createVocabularies(library),
    isWord,
  };
  const counts = [...companies].map(([company, guides]) => ({
    company,
    name: guides[0]?.companyName ?? company,
    guides: guides.length,
  }));
  const answers = (text: string): boolean => answerTo(text, { ...held, examples: [] }).kind === 'band';
  const examples = examplesFor([...library.guides.values()], answers);
  const shelf = { ...held, examples };

  function answerTo(text: string, against: Shelf): Answer {
    const reading = readQuery(text, against.vocabularies, isWord);
    const { words } = reading;
    const [only, ...others] = words;
    if (only === undefined || (only === 'help' && others.length === 0))
      return { kind: 'help', examples: against.examples };
    if (only === 'list' && others.length === 0) return { kind: 'list', companies: counts, guides: library.guides.size };
    return resolve(bestReading(reading, companies), words, against);
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
    if (request.view === 'band' || missing)
      return { kind: 'band', guide, region, missing, within: null, level: null, read: [], unexplained: [] };
    return { kind: request.view, guide, region, page: request.page ?? 0 };
  }

  return { ask: (text) => answerTo(text, shelf), open };
}

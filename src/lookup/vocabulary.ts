import Fuse from 'fuse.js';
import type { Library } from '../guides/library.js';
import { places, plain } from '../guides/places.js';
import { COMPANIES, ROLES } from './aliases.js';
import { editDistance, slipsAllowed } from './edit-distance.js';

export type Kind = 'company' | 'role' | 'place';

/** A name of one kind, and what it may mean. */
interface Term {
  /** The spelling without spaces, as `squash` makes it. */
  spelling: string;
  /** Company slugs, role slugs or names of places. */
  keys: readonly string[];
}

/** The names of one kind. Its size is that of the vocabulary, not of the library. */
export interface Vocabulary {
  exact(spelling: string): readonly string[];
  /** The names within a slip or two of a spelling, nearest first. */
  near(spelling: string): { keys: readonly string[]; slips: number }[];
  /** The names like a spelling, too far to be believed: what to suggest. */
  like(spelling: string, count: number): string[];
}

/** A spelling without its spaces, so that `data dog` and `newyork` are found. */
export const squash = (text: string): string => plain(text).replaceAll(' ', '');

/** The most candidates of Fuse that are measured in slips. */
const CANDIDATES = 8;
/** The share of a word that may differ in a name that is suggested for it. */
const LIKENESS = 0.4;

function createVocabulary(names: Iterable<readonly [spelling: string, key: string]>): Vocabulary {
  const bySpelling = new Map<string, Set<string>>();
  for (const [name, key] of names) {
    const spelling = squash(name);
    if (spelling) bySpelling.set(spelling, (bySpelling.get(spelling) ?? new Set()).add(key));
  }
  const terms: Term[] = [...bySpelling].map(([spelling, keys]) => ({ spelling, keys: [...keys] }));
  const fuse = new Fuse(terms, { keys: ['spelling'], includeScore: true, threshold: 0.5, ignoreLocation: true });
  return {
    exact: (spelling) => [...(bySpelling.get(spelling) ?? [])],
    near(spelling) {
      const limit = slipsAllowed(spelling.length);
      if (limit === 0) return [];
      return fuse
        .search(spelling, { limit: CANDIDATES })
        .map(({ item }) => ({ keys: item.keys, slips: editDistance(spelling, item.spelling, limit) }))
        .filter(({ slips }) => slips <= limit)
        .sort((a, b) => a.slips - b.slips);
    },
    like(spelling, count) {
      const limit = Math.ceil(spelling.length * LIKENESS);
      const terms = fuse
        .search(spelling, { limit: CANDIDATES })
        .filter(({ item }) => editDistance(spelling, item.spelling, limit) <= limit);
      return [...new Set(terms.flatMap(({ item }) => item.keys))].slice(0, count);
    },
  };
}

/** Words that end many job titles: `DevOps` alone means the DevOps Engineer. */
const TITLE_HEAD = / (?:engineer|manager|designer|architect|scientist)$/;

function* roleNames(library: Library): Generator<readonly [string, string]> {
  for (const { role, roleName } of library.guides.values()) {
    const name = plain(roleName);
    yield [name, role];
    yield [role, role];
    if (TITLE_HEAD.test(name)) yield [name.replace(TITLE_HEAD, ''), role];
    for (const alias of ROLES[name] ?? []) yield [alias, role];
  }
}

const LEGAL = / (?:inc|corp|corporation|ltd|limited|llc|plc|group|holdings|co|company|ag|sa|se|nv|gmbh)$/;

function* companyNames(library: Library): Generator<readonly [string, string]> {
  for (const { company, companyName } of library.guides.values()) {
    const name = plain(companyName);
    yield [name, company];
    yield [company, company];
    yield [name.replace(LEGAL, ''), company];
    const [, outside = '', inside = ''] = /^([^(/]*)[(/]([^)]*)/.exec(companyName) ?? [];
    yield [outside, company];
    yield [inside, company];
    const [first = ''] = name.split(' ');
    if (first.length > 3) yield [first, company];
    for (const alias of COMPANIES[name] ?? []) yield [alias, company];
  }
}

function* placeNames(library: Library): Generator<readonly [string, string]> {
  for (const { name, spellings } of places) for (const spelling of spellings) yield [spelling, name];
  for (const { bands } of library.guides.values())
    for (const band of bands) for (const place of band.places) yield [place, place];
}

export type Vocabularies = Readonly<Record<Kind, Vocabulary>>;

/** The three vocabularies of a library: built once, when it is loaded. */
export const createVocabularies = (library: Library): Vocabularies => ({
  company: createVocabulary(companyNames(library)),
  role: createVocabulary(roleNames(library)),
  place: createVocabulary(placeNames(library)),
});

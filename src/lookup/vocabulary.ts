import Fuse from 'fuse.js';
import type { Library } from '../guides/library.js';
import { places, plain } from '../guides/places.js';
import { COMPANIES, FILLER, GENERIC, ROLES } from './aliases.js';
import { createMeasure, leastSlips, lettersOf, slipOfLetters, slipsAllowed } from '../edit-distance.js';

export type Kind = 'company' | 'role' | 'place';

/** What a spelling may mean. `whole`: it is a name, an abbreviation or an alias; otherwise a part of one. */
interface Meaning {
  keys: readonly string[];
  whole: boolean;
}

/** A name within a slip or two of what was typed. */
interface Near extends Meaning {
  slips: number;
}

/** The names of one kind. Its size is that of the vocabulary, not of the library. */
export interface Vocabulary {
  exact: (spelling: string) => Meaning | null;
  /** The nearest names within a slip or two of a spelling; null where there are none. */
  near: (spelling: string) => Near | null;
  /** Names like a spelling, too far to be believed: what to suggest. */
  like: (spelling: string, count: number) => string[];
}

/** A spelling without its spaces, so that `data dog` and `newyork` are found. */
export const squash = (text: string): string => plain(text).replaceAll(' ', '');

/** A name, what it means, and whether it is only a part of a name. */
type Name = readonly [spelling: string, key: string, part?: boolean];

/** The length from which a part of a name is looked for with slips in it, too. */
const LONG_PART = 6;

/** The most candidates that are looked at for a suggestion, and the share of a word that may differ in one. */
const CANDIDATES = 8;
const LIKENESS = 0.4;

function createVocabulary(names: Iterable<Name>, costOf?: typeof slipOfLetters): Vocabulary {
  const wholes = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  for (const [name, key, part = false] of names) {
    const spelling = squash(name);
    const into = part ? parts : wholes;
    if (spelling) into.set(spelling, (into.get(spelling) ?? new Set()).add(key));
  }
  const termOf =
    (whole: boolean) =>
    ([spelling, keys]: [string, Set<string>]) => ({ spelling, keys: [...keys], whole, letters: lettersOf(spelling) });
  const longParts = [...parts].filter(([spelling]) => spelling.length >= LONG_PART && !wholes.has(spelling));
  const terms = [...[...wholes].map(termOf(true)), ...longParts.map(termOf(false))];
  const byLength = new Map<number, typeof terms>();
  for (const term of terms) byLength.set(term.spelling.length, [...(byLength.get(term.spelling.length) ?? []), term]);
  return {
    exact(spelling) {
      const keys = wholes.get(spelling);
      if (keys) return { keys: [...keys], whole: true };
      const part = parts.get(spelling);
      return part ? { keys: [...part], whole: false } : null;
    },
    near(spelling) {
      let limit = slipsAllowed(spelling.length);
      let found: Near | null = null;
      const measure = createMeasure(spelling, costOf);
      const letters = lettersOf(spelling);
      for (let length = spelling.length - limit; limit > 0 && length <= spelling.length + limit; length++)
        for (const term of byLength.get(length) ?? []) {
          if (leastSlips(letters, term.letters) > limit) continue;
          const slips = measure(term.spelling, limit);
          if (slips > limit || slips === 0) continue;
          if (!found || slips < found.slips) found = { keys: term.keys, slips, whole: term.whole };
          else if (slips === found.slips)
            found = { keys: [...new Set([...found.keys, ...term.keys])], slips, whole: found.whole && term.whole };
          limit = slips;
        }
      return found;
    },
    like(spelling, count) {
      const limit = Math.ceil(spelling.length * LIKENESS);
      const measure = createMeasure(spelling);
      const letters = lettersOf(spelling);
      // A search is dear, so it is of what can be near enough.
      const possible = terms.filter(
        (term) =>
          Math.abs(term.spelling.length - spelling.length) <= limit && leastSlips(letters, term.letters) <= limit,
      );
      const close = new Fuse(possible, { keys: ['spelling'], threshold: 0.5, ignoreLocation: true })
        .search(spelling, { limit: CANDIDATES })
        .filter(({ item }) => measure(item.spelling, limit) <= limit);
      return [...new Set(close.flatMap(({ item }) => item.keys))].slice(0, count);
    },
  };
}

/** Words that end many job titles: `Data Engineer` ends like ten others. */
export const TITLE_HEAD = /^(?:engineer|manager|designer|architect|scientist)$/;

/** A title without what stands in brackets behind it: `AI Forward Deployed Engineer (AI FDE)`. */
export const titleOf = (roleName: string): string => plain(roleName.replace(/\(.*\)/, ''));

function* roleNames(library: Library): Generator<Name> {
  const seen = new Set<string>();
  for (const { role, roleName } of library.guides.values()) {
    const both = `${role} ${roleName}`;
    if (seen.has(both)) continue;
    seen.add(both);
    const name = titleOf(roleName);
    const words = name.split(' ');
    yield [name, role];
    yield [roleName, role];
    yield [role, role];
    const aliases = ROLES[name];
    for (const alias of [...(aliases?.split(', ') ?? []), ...(library.aliases.roles[role] ?? [])]) yield [alias, role];
    // `Steam Platform Engineer` is asked for as `Steam Platform`, and any title by its head.
    if (TITLE_HEAD.test(words.at(-1) ?? '')) {
      if (words.length > 1) yield [words.slice(0, -1).join(' '), role, aliases !== undefined];
      yield [words.at(-1) ?? '', role, true];
    }
  }
}

/** What may be left out of a name: the first kind without a doubt, the second where no other company begins like that. */
const LEGAL = /(?: (?:inc|corp|corporation|ltd|limited|llc|plc|co|company|ag|sa|se|nv|gmbh))+$/;
const SUFFIX = /(?: (?:group|holdings|technologies|technology|labs|systems|networks|com|io|ai))+$/;

/** `Bank of Aldern` as `boa`, `JM Farrow Chase` as `jmfc`; nothing for names of one word. */
function initialsOf(companyName: string): string {
  const words = companyName
    .replace(/\(.*\)/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const initials = words.map((word) => (/^[A-Z]{2,3}$/.test(word) ? word : (word[0] ?? ''))).join('');
  return words.length > 1 && initials.length > 2 ? initials : '';
}

function* companyNames(library: Library): Generator<Name> {
  const seen = new Set<string>();
  for (const { company, companyName } of library.guides.values()) {
    if (seen.has(company)) continue;
    seen.add(company);
    const name = plain(companyName);
    const slug = plain(company);
    const [, outside = '', inside = ''] = /^([^(/]*)[(/]([^)]*)/.exec(companyName) ?? [];
    const withAnd = plain(companyName.replaceAll('&', ' and '));
    for (const whole of [name, withAnd, slug, name.replace(LEGAL, ''), outside, inside]) yield [whole, company];
    yield [name.replace(SUFFIX, ''), company, true];
    for (const alias of [COMPANIES[name], COMPANIES[slug]].flatMap((aliases) => aliases?.split(', ') ?? []))
      yield [alias, company];
    for (const alias of library.aliases.companies[company] ?? []) yield [alias, company];
    // `Shift4` as it is said
    if (/\d/.test(name))
      yield [name.replace(/(?<!\d)\d{1,2}(?!\d)/g, (digits) => ` ${inWords(Number(digits))} `), company];
    yield [initialsOf(companyName), company, true];
    // `JPMorgan` is asked for as `morgan`
    const split = plain(companyName.replace(/(?<=[A-Z]{2})(?=[A-Z][a-z])/g, ' ')).split(' ');
    const words = [...new Set([...name.split(' '), ...slug.split(' '), ...split])];
    if (words.length < 2) continue;
    for (const word of words) if (word.length > 2 && !GENERIC.has(word)) yield [word, company, true];
    for (const pair of [words.slice(0, 2), words.slice(-2)])
      if (pair.join('').length > 2 && !pair.every((word) => GENERIC.has(word) || FILLER.has(word)))
        yield [pair.join(' '), company, true];
  }
}

function* placeNames(library: Library): Generator<Name> {
  for (const { name, spellings } of places) for (const spelling of spellings) yield [spelling, name];
  for (const [name, aliases] of Object.entries(library.aliases.places))
    for (const alias of aliases) yield [alias, name];
  for (const { bands } of library.guides.values())
    // Some guides list levels where others list places: `Senior Data Engineer` is asked for as a role.
    for (const band of bands)
      for (const place of band.places)
        if (
          !plain(place)
            .split(' ')
            .some((word) => TITLE_HEAD.test(word) || /^(?:tpm|pm|em|swe)$/.test(word))
        )
          yield [place, place];
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below 100 in words. */
function inWords(number: number): string {
  const ten = TENS[Math.floor(number / 10) - 2] ?? '';
  return number < ONES.length ? (ONES[number] ?? '') : `${ten} ${number % 10 > 0 ? ONES[number % 10] : ''}`.trim();
}

export type Vocabularies = Readonly<Record<Kind, Vocabulary>>;

/** The three vocabularies of a library: built once, when it is loaded. */
export const createVocabularies = (library: Library): Vocabularies => ({
  company: createVocabulary(companyNames(library), slipOfLetters),
  role: createVocabulary(roleNames(library)),
  place: createVocabulary(placeNames(library)),
});

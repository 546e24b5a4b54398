import { places, plain, withLetters } from '../guides/places.js';
import { FILLER, inFull } from './aliases.js';
import { cityOf } from './cities.js';
import { slipsAllowed } from '../edit-distance.js';
import { isLevel } from './level.js';
import { inCapitals } from './in-capitals.js';
import { US_STATES } from './us-states.js';
import type { Kind, Vocabularies } from './vocabulary.js';

/** A stretch of a query that names something. */
export interface Hit {
  kind: Kind;
  /** What it may mean: company slugs, role slugs or names of places. */
  keys: readonly string[];
  /** The words from `from` up to `to`. */
  from: number;
  to: number;
  /** As typed. */
  text: string;
  /** 0 for a name as it is written; else the slips in it. */
  slips: number;
  /** False where it is only a part of a name. */
  whole: boolean;
  /** True where it only sounds like the name. */
  isHeard?: true;
}

/** What the form of names throws away. */
export interface Written {
  /** It begins with a capital, in a text that is not in capitals throughout. */
  isCapital: boolean;
  /** It is joined to the next word: `Snap-on`, `H&R`. */
  isJoined: boolean;
  /** A sign ends a name behind it: a comma, a bar, a bracket, a dash between spaces. */
  isEnd: boolean;
  /** The end of a sentence or a line stands behind it. */
  isStop: boolean;
}

/** A query as read: what it names, and what nothing was made of. */
export interface Reading {
  words: readonly string[];
  /** How each word is written, and what stands behind it. */
  written: readonly Written[];
  hits: readonly Hit[];
}

const MAX_CHARACTERS = 1000;
const MAX_WORDS = 60;
const MAX_SPAN = 6;
const MAX_UNKNOWN = 6;
const KINDS: readonly Kind[] = ['company', 'role', 'place'];

const COUNTRY_OF_CODE = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const LETTER_A = 0x41;
const FLAG_A = 0x1f1e6;

/** The country of a flag by its code, as a query names it; nothing for a code of none. */
const countryOf = (code: string): string => ` ${COUNTRY_OF_CODE.of(code.toUpperCase()) ?? ''} `;

/** `:flag-gb:` and the flag itself as the name of the country. */
const withCountries = (text: string): string =>
  text
    .replace(/:flag-([a-z]{2}):/gi, (_flag, code: string) => countryOf(code))
    .replace(/[\u{1F1E6}-\u{1F1FF}]{2}/gu, (flag) =>
      countryOf(String.fromCharCode(...[...flag].map((half) => (half.codePointAt(0) ?? 0) - FLAG_A + LETTER_A))),
    );

/** A query without Slack's markup and possessives: links and channels become their labels, people nothing, flags their countries. */
const withoutMarkup = (text: string): string =>
  withCountries(text)
    .replace(/<[@!][^>]*>|<#[^>|]*>/g, ' ')
    .replace(/<[^>|]*\|([^>]*)>/g, ' $1 ')
    // `segment:devops:london` is three words, and no emoji stands in a word.
    .replace(/(?<=[\p{L}\p{N}]):(?=[\p{L}\p{N}])/gu, ' ')
    // As a phone writes down what it hears.
    .replace(/ dot (?=(?:com|io|ai)\b)/gi, ' ')
    .replace(/&(?:amp|lt|gt);/g, ' ')
    .replace(/['’]s\b/g, ' ');

/** The words of a query, in the form in which names are compared. */
const wordsOf = (text: string): string[] =>
  plain(withoutMarkup(text.slice(0, MAX_CHARACTERS)))
    .split(' ')
    .filter(Boolean);

/** How the words of a query are written, one for each of `wordsOf`. */
function writtenOf(text: string): Written[] {
  const shown = withLetters(withoutMarkup(text.slice(0, MAX_CHARACTERS)));
  const isMixed = /\p{Ll}/u.test(shown);
  return [...shown.matchAll(/([\p{L}\p{N}]+)([^\p{L}\p{N}]*)/gu)].map(([, word = '', behind = '']) => ({
    isCapital: isMixed && /^\p{Lu}/u.test(word),
    isJoined: /^[-&+]$/.test(behind),
    isEnd: /[,;|/()[\]–—:.!?\n]|\s-\s/.test(behind),
    isStop: /[!?\n]|\.\s/.test(behind),
  }));
}

/**
 * True for a text of which only the beginning is read: 1,000 characters of it count, and 60 words of its query.
 * @param query what is left of the text without its offer
 */
export const isTooLong = (text: string, query: string): boolean =>
  text.length > MAX_CHARACTERS || wordsOf(query).length > MAX_WORDS;

/** What may stand behind a city to say which one it is: a state's or country's code or name. */
const STATES =
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc bc on qc uk us usa fr nl ie es it se dk ch pl br jp cn kr au nz sg il ae england scotland ireland france germany spain italy netherlands sweden denmark poland israel india japan china canada australia brazil california texas washington massachusetts illinois georgia florida colorado virginia ontario quebec';
const BEHIND_A_CITY = new Set(STATES.split(' '));
const COUNTRY_NAMES = new Set(
  places.filter(({ name, country }) => country === '' || name === country).map(({ name }) => name),
);

/** Codes that are words of some language, too: they count where they are written as codes. */
const WORDS_TOO = new Set('al as co de es hi id il in is it la ma me mi ms no ok on or pa se'.split(' '));

/** True where a word may be the code behind a city: in the same sentence, and no word of the language. */
export function mayBeCode(words: readonly string[], written: readonly Written[], at: number): boolean {
  if (at > 0 && written[at - 1]?.isStop) return false;
  const isApart = at === words.length - 1 || written[at]?.isEnd === true;
  return !WORDS_TOO.has(words[at] ?? '') || isApart || written[at]?.isCapital === true;
}

/** Countries by their codes; codes that are also those of states of the USA are left out, but for the two that seldom are meant so. */
const COUNTRY_BY_CODE = new Map(
  places
    .filter(({ name, country }) => COUNTRY_OF_CODE.of(country || 'ZZ') === name)
    .filter(({ country }) => !(country.toLowerCase() in US_STATES) || country === 'DE' || country === 'IN')
    .map(({ name, country }) => [country.toLowerCase(), name]),
);

/** The country of a code that stands alone between signs: `MLE / FR`. */
function countryAlone(words: readonly string[], written: readonly Written[], at: number): string | null {
  const isApart = written[at - 1]?.isEnd === true && (at === words.length - 1 || written[at]?.isEnd === true);
  return isApart ? (COUNTRY_BY_CODE.get(words[at] ?? '') ?? null) : null;
}

/** Names as they are written. */
function exactHits(words: readonly string[], written: readonly Written[], vocabularies: Vocabularies): Hit[] {
  const hits: Hit[] = [];
  const long = words.map(inFull);
  for (let from = 0; from < words.length; from++) {
    const country = countryAlone(words, written, from);
    const common = { from, to: from + 1, text: words[from] ?? '', slips: 0, whole: true };
    if (country !== null) hits.push({ kind: 'place', keys: [country], ...common });
    for (let to = from + 1; to <= Math.min(words.length, from + MAX_SPAN); to++) {
      const typed = words.slice(from, to);
      const single = typed.length === 1 && FILLER.has(typed[0] as string);
      // The words are plain already: together they are the spelling.
      const spelling = typed.join('');
      const inLong = long.slice(from, to).join('').replaceAll(' ', '');
      for (const kind of KINDS) {
        if (single && kind !== 'company') continue;
        const meaning = vocabularies[kind].exact(spelling) ?? vocabularies[kind].exact(inLong);
        if (!meaning || (single && !meaning.whole)) continue;
        const behind =
          kind === 'place' &&
          !COUNTRY_NAMES.has(meaning.keys[0] ?? '') &&
          BEHIND_A_CITY.has(words[to] ?? '') &&
          mayBeCode(words, written, to)
            ? 1
            : 0;
        hits.push({
          kind,
          keys: meaning.keys,
          from,
          to: to + behind,
          text: typed.join(' '),
          slips: 0,
          whole: meaning.whole,
        });
      }
    }
  }
  return hits;
}

/** Names that words which are none may be slips of; one or two words at a time. */
function nearHits(
  words: readonly string[],
  known: readonly boolean[],
  vocabularies: Vocabularies,
  isWord: (word: string) => boolean,
): Hit[] {
  const isUnknown = (i: number): boolean =>
    !known[i] && (words[i] as string).length > 2 && !FILLER.has(words[i] as string) && !isLevel(words[i] as string);
  const unknown = words
    .map((_, i) => i)
    .filter(isUnknown)
    .slice(0, MAX_UNKNOWN);
  const spans = unknown.flatMap((i) => [
    [i, i + 1],
    [i - 1, i + 1],
    [i, i + 2],
    [i - 1, i + 2],
    [i, i + 3],
    [i - 2, i + 1],
  ]);
  const hits: Hit[] = [];
  for (const [from = 0, to = 0] of spans) {
    if (from < 0 || to > words.length) continue;
    const long = words.slice(from, to).map(inFull);
    // A word of the language is no slip of a name; of a title (`senor`, `manger`) it may be.
    const typed = words.slice(from, to);
    const isPlain = typed.every((word) => FILLER.has(word) || isWord(word));
    for (const kind of KINDS) {
      // `riot gamed`: of two words one is a part of the name as it is written.
      const isPart = (word: string): boolean => kind === 'company' && vocabularies.company.exact(word) !== null;
      if (isPlain && kind !== 'role' && !(to - from > 1 && typed.some(isPart))) continue;
      // The words that are right leave the others no more slips than they are allowed alone.
      const wrong = typed.filter((word, i) => vocabularies[kind].exact(long[i] ?? word) === null).join('');
      const allowed = slipsAllowed(wrong.length);
      const found = allowed > 0 ? vocabularies[kind].near(long.join('')) : null;
      const near = found && found.slips <= allowed ? found : null;
      // A city of the world is no slip of another one.
      const city = near && kind === 'place' ? cityOf(typed.join('')) : null;
      const meant = city ? { keys: [inCapitals(city.split(' '))], slips: 0, whole: true } : near;
      if (meant) hits.push({ kind, ...meant, from, to, text: typed.join(' ') });
    }
  }
  return hits;
}

/**
 * Reads a query: every stretch of words that is a name, and for words that are none, the names they may be slips of.
 * @param isWord says of a word that it stands in a dictionary
 */
export function readQuery(text: string, vocabularies: Vocabularies, isWord: (word: string) => boolean): Reading {
  const words = wordsOf(text).slice(0, MAX_WORDS);
  const written = writtenOf(text);
  const exact = exactHits(words, written, vocabularies);
  const known = words.map((_, i) => exact.some(({ from, to }) => i >= from && i < to));
  return { words, written, hits: [...exact, ...nearHits(words, known, vocabularies, isWord)] };
}

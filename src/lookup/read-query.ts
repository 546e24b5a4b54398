import { plain } from '../guides/places.js';
import { FILLER, WORDS } from './aliases.js';
import { type Kind, squash, type Vocabularies } from './vocabulary.js';

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
}

/** A query as read: what it names, and what nothing was made of. */
export interface Reading {
  words: readonly string[];
  hits: readonly Hit[];
}

const MAX_WORDS = 24;
const MAX_SPAN = 5;
const MAX_UNKNOWN = 6;

/** A query without Slack's markup: mentions and links become their labels or nothing. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/<[@#!][^>]*>/g, ' ')
    .replace(/<[^>|]*\|([^>]*)>/g, ' $1 ')
    .replace(/&(?:amp|lt|gt);/g, ' ');

/** The words of a query, in the form in which names are compared; at most 24 count. */
const wordsOf = (text: string): string[] =>
  plain(withoutMarkup(text.slice(0, 1000)))
    .split(' ')
    .filter(Boolean)
    .slice(0, MAX_WORDS);

const KINDS: readonly Kind[] = ['company', 'role', 'place'];

/** Reads a query: every stretch of words that is a name, and for words that are none, the names they may be slips of. */
export function readQuery(text: string, vocabularies: Vocabularies): Reading {
  const words = wordsOf(text);
  const hits: Hit[] = [];
  const known = words.map(() => false);
  const spans = words.flatMap((_, from) =>
    Array.from({ length: Math.min(MAX_SPAN, words.length - from) }, (_, i) => ({ from, to: from + i + 1 })),
  );
  const spelling = (from: number, to: number): string =>
    squash(
      words
        .slice(from, to)
        .map((word) => WORDS[word] ?? word)
        .join(' '),
    );
  for (const { from, to } of spans) {
    const typed = words.slice(from, to);
    for (const kind of KINDS) {
      const asTyped = vocabularies[kind].exact(squash(typed.join(' ')));
      const keys = asTyped.length > 0 ? asTyped : vocabularies[kind].exact(spelling(from, to));
      if (keys.length === 0 || (to - from === 1 && FILLER.has(words[from] as string) && kind !== 'company')) continue;
      hits.push({ kind, keys, from, to, text: typed.join(' '), slips: 0 });
      known.fill(true, from, to);
    }
  }
  const isUnknown = (i: number): boolean =>
    !known[i] && (words[i] as string).length > 2 && !FILLER.has(words[i] as string);
  const unknown = new Set(
    words
      .map((_, i) => i)
      .filter(isUnknown)
      .slice(0, MAX_UNKNOWN),
  );
  for (const { from, to } of spans) {
    if (to - from > 2 || !(unknown.has(from) || unknown.has(to - 1))) continue;
    for (const kind of KINDS) {
      const [nearest, ...others] = vocabularies[kind].near(spelling(from, to));
      if (!nearest) continue;
      const keys = [nearest, ...others.filter(({ slips }) => slips === nearest.slips)].flatMap((term) => term.keys);
      hits.push({
        kind,
        keys: [...new Set(keys)],
        from,
        to,
        text: words.slice(from, to).join(' '),
        slips: nearest.slips,
      });
    }
  }
  return { words, hits };
}

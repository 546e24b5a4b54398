import { doubleMetaphone } from 'double-metaphone';
import { createMeasure } from '../edit-distance.js';
import { FILLER } from './aliases.js';
import type { Hit, Reading } from './read-query.js';

/** Names of companies as a phone hears them: `cloud flair`, `pal and tier`. */

/** The companies that a spelling sounds like; none where it is too short to tell. */
export type Sounds = (spelling: string) => readonly string[];

const SHORTEST_CODE = 4;
/** The share of a name's letters that may differ though it sounds the same. */
const UNLIKE = 0.5;

/** Prepares to find companies by the sound of their full names, in the form without spaces. */
export function createSounds(names: Iterable<readonly [spelling: string, company: string]>): Sounds {
  const byCode = new Map<string, Map<string, string>>();
  for (const [spelling, company] of names)
    for (const code of new Set(doubleMetaphone(spelling)))
      if (code.length >= SHORTEST_CODE) byCode.set(code, (byCode.get(code) ?? new Map()).set(spelling, company));
  return (spelling) => {
    const measure = createMeasure(spelling);
    const alike = [...new Set(doubleMetaphone(spelling))].flatMap((code) => [...(byCode.get(code) ?? [])]);
    const limit = Math.floor(spelling.length * UNLIKE);
    const near = alike.map(([name, company]) => ({ company, slips: measure(name, limit) }));
    const least = Math.min(limit, ...near.map(({ slips }) => slips));
    return [...new Set(near.filter(({ slips }) => slips === least).map(({ company }) => company))];
  };
}

const MAX_WORDS = 4;
const MAX_SPANS = 40;
const SHORTEST_NAME = 5;

/**
 * A reading with the companies that its unexplained words sound like.
 * @param unexplained the words that nothing was made of
 * @param isWord says if a word stands in the dictionary: one alone is meant as it is written
 */
export function heardIn(
  reading: Reading,
  unexplained: readonly string[],
  sounds: Sounds,
  isWord: (word: string) => boolean,
): Reading {
  const { words, hits } = reading;
  const isFree = (word: string): boolean => unexplained.includes(word) || FILLER.has(word);
  const spans = words.flatMap((_, from) =>
    Array.from({ length: MAX_WORDS }, (_one, i) => ({ from, to: from + i + 1 })).filter(({ to }) => {
      const typed = words.slice(from, to);
      const isPlain = typed.length === 1 ? isWord(typed[0] ?? '') : !typed.some((word) => unexplained.includes(word));
      return to <= words.length && typed.every(isFree) && !isPlain && typed.join('').length >= SHORTEST_NAME;
    }),
  );
  const heard = spans.slice(0, MAX_SPANS).flatMap(({ from, to }): Hit[] => {
    const typed = words.slice(from, to);
    const keys = sounds(typed.join(''));
    const hit = { kind: 'company' as const, keys, from, to, text: typed.join(' '), slips: 1, whole: true };
    return keys.length > 0 ? [{ ...hit, isHeard: true }] : [];
  });
  return { ...reading, hits: [...hits, ...heard] };
}

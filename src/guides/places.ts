import { PLACES } from './places-data.js';

/** A place that comp knows by name. */
export interface Place {
  name: string;
  /** ISO 3166, or empty. */
  country: string;
  /** The metropolis that it lies in, or empty. */
  area: string;
  /** Every spelling, in the form of `plain`. */
  spellings: readonly string[];
}

/** Text without accents or `:codes:`. */
export const withLetters = (text: string): string =>
  text
    .replace(/:[a-z0-9_+-]+:/gi, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');

/** Text in lower case without accents, punctuation, emoji or `:codes:`: the form in which names are compared. */
export const plain = (text: string): string =>
  withLetters(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every place that comp knows, from the table of places. */
export const places: readonly Place[] = PLACES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', country = '', others = '', area = ''] = line.split('|').map((part) => part.trim());
    return { name, country, area, spellings: [plain(name), ...others.split(',').map(plain)].filter(Boolean) };
  });

const bySpelling = new Map(
  places.flatMap((place) => place.spellings.map((spelling) => [spelling, place.name] as const)),
);
const MAX_WORDS = 4;

/** The known places that a label names, longest spelling first. */
function knownPlaces(label: string): Set<string> {
  const words = plain(label).split(' ');
  const found = new Set<string>();
  let afterPlace = false;
  for (let i = 0; i < words.length; i++) {
    let length = Math.min(MAX_WORDS, words.length - i);
    while (length > 0 && !bySpelling.has(words.slice(i, i + length).join(' '))) length--;
    const spelling = words.slice(i, i + length).join(' ');
    // In `Rochester, NY` the state says which Rochester; it is no second place.
    if (length > 0 && !(afterPlace && spelling.length === 2)) found.add(bySpelling.get(spelling) as string);
    afterPlace = length > 0;
    i += Math.max(0, length - 1);
  }
  return found;
}

/** True for a label that names a place that comp knows. */
export const namesPlace = (label: string): boolean => knownPlaces(label).size > 0;

const REMOTE = [
  ['United States', 'Remote US'],
  ['United Kingdom', 'Remote UK'],
] as const;

/**
 * The canonical places that a region's label names: `San Francisco / NYC` names two, `Cambridge (MA)` one.
 * Longest spelling first, so that `New York City (HQ)` is New York. A label that names no known place stands for itself;
 * one that says `N/A` names none.
 */
export function placesOf(label: string): string[] {
  if (/^n\/a\b/i.test(label)) return [];
  const found = knownPlaces(label);
  // `US (All-Remote)` is the remote work of one country.
  for (const [country, remote] of REMOTE)
    if (found.has('Remote') && found.delete(country)) {
      found.delete('Remote');
      found.add(remote);
    }
  if (found.size > 1) for (const country of ['United States', 'United Kingdom']) found.delete(country);
  return found.size > 0 ? [...found] : [label];
}

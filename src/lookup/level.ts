import type { Guide } from '../guides/guide.js';
import { plain } from '../guides/places.js';
import type { Band } from '../pay/band.js';
import { inFull } from './aliases.js';
import { titleOf } from './vocabulary.js';

/** A level that a question names. */
export interface LevelAsked {
  /** As typed. */
  words: string;
  /** The guide's own name of it; null where the guide does not have it. */
  label: string | null;
}

const LEVEL =
  /^(?:intern|graduate|grad|entry|junior|jr|mid|senior|sr|lead|staff|principal|distinguished|partner|(?:l|e|ic|p|m|t)?\d{1,2}|i{1,3}|iv|v)$/;

/** True for a word that people use for a level or a seniority. */
export const isLevel = (word: string): boolean => LEVEL.test(word);

/** The words of a text that name a level, abbreviations in full. */
export const levelWords = (words: readonly string[]): string[] => words.filter(isLevel).map(inFull);

/** A title without its level and what stands in brackets: what guides of several levels have in common. */
export const familyOf = (roleName: string): string =>
  titleOf(roleName)
    .split(' ')
    .filter((word) => !isLevel(word))
    .join(' ');

/** True for a level that is a number on a scale: `l5`. */
export const isGrade = (word: string): boolean => /^[a-z]{1,3}\d/.test(word);

const parallel = (grade: string): string => grade.replace(/^(?:l|e|ic)(?=\d)/, '');

/**
 * How many of the level words a guide's title and grades hold. `l5` stands for `e5`, too: the scales of L, E and IC run
 * beside each other.
 */
export function levelsHeld({ roleName, grades }: Guide, asked: readonly string[]): number {
  const held = new Set([...levelWords(plain(roleName).split(' ')), ...grades]);
  const beside = new Set([...held].filter((word) => /\d/.test(word)).map(parallel));
  return asked.filter((word) => held.has(word) || (/\d/.test(word) && beside.has(parallel(word)))).length;
}

/** The one label that holds all the words; null where none or several do. */
function labelWith(words: readonly string[], labels: readonly string[]): string | null {
  const fits = labels.filter((label) => {
    const held = new Set(plain(label).split(' '));
    return words.every((word) => held.has(word));
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** The longest id of a level: what the value of a select can carry. */
const MAX_ID = 75;

/** What stands for a level in the value of a control: its name, cut to what Slack can carry. */
export const levelId = (label: string): string => label.slice(0, MAX_ID);

/** The levels of a guide, by its own names; none where it goes by place alone. */
export const levelsOf = ({ bands }: Guide): string[] => [
  ...new Set(bands.flatMap(({ levels }) => levels.map(({ label }) => label))),
];

/** The guide's own name of a level by its id; null where it has none such. */
export const levelOf = (guide: Guide, id: string): string | null =>
  levelsOf(guide).find((label) => levelId(label) === id) ?? null;

/**
 * The level that the left-over words of a question ask for in a guide.
 * @returns the level, and the region that is one (some guides list levels where others list places); null where no level is
 * named, and where the guide as a whole is of that level
 */
export function levelIn(
  guide: Guide,
  unexplained: readonly string[],
): { asked: LevelAsked; region: Band | null } | null {
  const words = levelWords(unexplained);
  if (words.length === 0) return null;
  const typed = unexplained.filter(isLevel).join(' ');
  const label = labelWith(words, levelsOf(guide));
  const named = labelWith(
    words,
    guide.bands.map((band) => band.label),
  );
  if (label === null && named === null && levelsHeld(guide, words) === words.length) return null;
  const region = label === null ? (guide.bands.find((band) => band.label === named) ?? null) : null;
  return { asked: { words: typed, label: label ?? named }, region };
}

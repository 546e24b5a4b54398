import type { Guide } from '../guides/guide.js';
import { plain } from '../guides/places.js';
import type { Band } from '../pay/band.js';
import { inFull } from './aliases.js';

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
 * @returns the level, and the region that is one (some guides list levels where others list places); null where no level is named
 */
export function levelIn(
  guide: Guide,
  unexplained: readonly string[],
): { asked: LevelAsked; region: Band | null } | null {
  const words = unexplained.filter(isLevel).map(inFull);
  if (words.length === 0) return null;
  const typed = unexplained.filter(isLevel).join(' ');
  const label = labelWith(words, levelsOf(guide));
  const named = labelWith(
    words,
    guide.bands.map((band) => band.label),
  );
  const region = label === null ? (guide.bands.find((band) => band.label === named) ?? null) : null;
  return { asked: { words: typed, label: label ?? named }, region };
}

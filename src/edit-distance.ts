/** The longest word that is measured; a longer one is nobody's slip. */
const LONGEST = 64;

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that people mix up by ear. */
const BY_EAR = 'aeiouy ckqsx szc fvpw gj dt mn bp uvw lr xz ih';

const pairsOf = (letters: string): string[] =>
  [...letters].flatMap((a) => [...letters].filter((b) => b !== a).map((b) => a + b));
/** Keys that lie side by side, or one above the other. */
const BY_HAND = ROWS.flatMap((row, r) =>
  [...row].flatMap((key, i) =>
    [row[i + 1], ROWS[r + 1]?.[i], ROWS[r + 1]?.[i - 1]].flatMap((other) => (other ? [key + other, other + key] : [])),
  ),
);
const MIXED_UP = new Set(
  [...BY_HAND, ...BY_EAR.split(' ').flatMap(pairsOf)].map((pair) => (pair.charCodeAt(0) << 8) | pair.charCodeAt(1)),
);

/** What it costs to take one letter for another: one slip where hand or ear mix them up, else two, for it may be another name. */
export const slipOfLetters = (letter: number, facing: number): number => (MIXED_UP.has((letter << 8) | facing) ? 1 : 2);

/**
 * Prepares to measure words against one word.
 * @param costOf what it costs to take one letter for another; one where it is left out
 * @returns the number of slips between the two: a letter added, lost or changed, or two neighbours swapped (optimal string
 * alignment). Above `limit` it stops and returns limit + 1.
 */
export function createMeasure(
  word: string,
  costOf: (letter: number, facing: number) => number = () => 1,
): (other: string, limit: number) => number {
  // Three rows of the table, reused for every word: the last but one, the last, and the one in the making.
  let [before, previous, row] = [0, 1, 2].map(() => new Uint8Array(LONGEST + 1)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  return (other, limit) => {
    const { length } = other;
    if (word.length > LONGEST || length > LONGEST || Math.abs(word.length - length) > limit) return limit + 1;
    for (let j = 0; j <= length; j++) previous[j] = j;
    for (let i = 1; i <= word.length; i++) {
      const letter = word.charCodeAt(i - 1);
      let least = i;
      row[0] = i;
      for (let j = 1; j <= length; j++) {
        const facing = other.charCodeAt(j - 1);
        let cost = Math.min(
          previous[j]! + 1,
          row[j - 1]! + 1,
          previous[j - 1]! + (letter === facing ? 0 : costOf(letter, facing)),
        );
        if (i > 1 && j > 1 && letter === other.charCodeAt(j - 2) && word.charCodeAt(i - 2) === facing)
          cost = Math.min(cost, before[j - 2]! + 1);
        row[j] = cost;
        if (cost < least) least = cost;
      }
      if (least > limit) return limit + 1;
      [before, previous, row] = [previous, row, before];
    }
    return previous[length]!;
  };
}

/** How many slips are believed in a word of this length. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** The letters and digits of a word as bits, for a quick look at how far two words can be apart. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) % 31);
  return letters;
}

/** The least number of slips that can lie between words with these letters: one slip changes two bits at most. */
export function leastSlips(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return Math.ceil(count / 2);
}

/** Words of a place as its name is written: codes in capitals, other words with a capital. */
export const inCapitals = (words: readonly string[]): string =>
  words
    .map((word) =>
      word.length < 3 || word === 'usa' ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');

import { readFileSync } from 'node:fs';
import wordList from 'word-list';

/**
 * Opens a dictionary of English, a sorted list that is searched where it lies in memory.
 * @returns what says of a word, in lower case, that it stands in it
 */
export function openDictionary(): (word: string) => boolean {
  const list = readFileSync(wordList);
  return (word) => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = middle === 0 ? 0 : list.lastIndexOf(10, middle - 1) + 1;
      const end = list.indexOf(10, start);
      const found = list.toString('latin1', start, end < 0 ? list.length : end);
      if (found === word) return true;
      if (found < word) low = end < 0 ? list.length : end + 1;
      else high = start;
    }
    return false;
  };
}

/** Finding words of a list at a place of a text, in any script. */

/** A letter of a script that writes blanks between its words: two of them side by side are one word. */
const JOINING = /(?![\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{M}]/u;

/** True where a word would go on between two neighbouring characters. */
export const isInsideWord = (before: string | undefined, behind: string | undefined): boolean =>
  before !== undefined && behind !== undefined && JOINING.test(before) && JOINING.test(behind);

const longestOf = (words: Iterable<string>): number => Math.max(...[...words].map((word) => word.length));

/** Words, and how many characters the longest of them has. */
export interface Dictionary<T> {
  get: (word: string) => T | undefined;
  longest: number;
  /** The characters with which a word may begin and end, so that most places are passed over at once. */
  first: ReadonlySet<string>;
  last: ReadonlySet<string>;
}

const inBothCases = (characters: readonly string[]): Set<string> =>
  new Set(characters.flatMap((character) => [character, character.toUpperCase(), character.toLowerCase()]));

/** A dictionary of words as written or, where they are listed in lower case, in any case. */
export const dictionaryOf = <T>(entries: ReadonlyMap<string, T>): Dictionary<T> => ({
  get: (word) => entries.get(word) ?? entries.get(word.toLowerCase()),
  longest: longestOf(entries.keys()),
  first: inBothCases([...entries.keys()].map((word) => word.charAt(0))),
  last: inBothCases([...entries.keys()].map((word) => word.charAt(word.length - 1))),
});

/** A word that was found, and its place. */
export interface Found<T> {
  meaning: T;
  word: string;
  start: number;
  end: number;
}

/** The longest word of a dictionary that begins at a place; null where none does. */
export function wordFrom<T>(
  { get, longest, first, last }: Dictionary<T>,
  text: string,
  start: number,
): Found<T> | null {
  if (!first.has(text.charAt(start))) return null;
  for (let end = Math.min(text.length, start + longest); end > start; end--) {
    if (!last.has(text.charAt(end - 1))) continue;
    const word = text.slice(start, end);
    const meaning = get(word);
    if (meaning !== undefined && !isInsideWord(text[end - 1], text[end])) return { meaning, word, start, end };
  }
  return null;
}

/** The longest word of a dictionary that ends at a place; null where none does. */
export function wordUpTo<T>({ get, longest, first, last }: Dictionary<T>, text: string, end: number): Found<T> | null {
  if (!last.has(text.charAt(end - 1))) return null;
  for (let start = Math.max(0, end - longest); start < end; start++) {
    if (!first.has(text.charAt(start))) continue;
    const word = text.slice(start, end);
    const meaning = get(word);
    if (meaning !== undefined && !isInsideWord(text[start - 1], text[start])) return { meaning, word, start, end };
  }
  return null;
}

/** Numbers as people write them: which marks part the thousands, and which the decimals. */

/** The zeros of the decimal digits that people type: Arabic, Persian, Devanagari, Bengali, full-width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const OTHER_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g;
const OTHER_MARK: Readonly<Record<string, string>> = {
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '，': ',',
  '．': '.',
  '％': '%',
  '＋': '+',
};

const digitOf = (character: string): string => {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
  return String(code - zero);
};

/**
 * A text of the same length in which digits of every script, blanks of every width and invisible marks are written as
 * ASCII, so that places in it are places in the text.
 */
export const normaliseDigits = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  /^[\x00-\x7f]*$/.test(text)
    ? text
    : text
        .replace(OTHER_DIGIT, digitOf)
        .replace(/[٫٬٪，．％＋]/g, (mark) => OTHER_MARK[mark] ?? mark)
        .replace(/[\u00a0\u2000-\u200f\u202a-\u202f\u205f-\u2064\u3000\u061c\ufeff]/g, ' ')
        .replace(/[‘’ʼ´`′]/g, "'");

/** A number in a text. */
export interface WrittenNumber {
  start: number;
  end: number;
  /** Its value where a single mark before three digits parts the thousands. */
  value: number;
  /** Its value where that mark parts the decimals; null where only one reading is possible. */
  asDecimal: number | null;
  /** The mark that leaves the two readings. */
  mark: '.' | ',' | null;
}

const SPACED = '[1-9]\\d{0,2}(?: \\d{3})+(?![ .,]?\\d)(?:[.,]\\d{1,2})?';
const SPACED_DECIMAL = '[1-9]\\d{0,2}(?: \\d{3})+[.,]\\d{1,2}(?!\\d)';
const APOSTROPHES = "\\d{1,3}(?:'\\d{3})+(?:[.,]\\d{1,2})?(?![.,']?\\d)";
const COMMAS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,3})?(?![.,]?\\d)';
const INDIAN = '\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d{1,2})?(?![.,]?\\d)';
const POINTS = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?(?![.,]?\\d)';
const DECIMAL = "\\d{1,12}[.,]\\d{1,6}(?![.,']?\\d)";
const WHOLE = "\\d{1,13}(?![.,']?\\d)";
const NUMBER = new RegExp(
  [SPACED_DECIMAL, SPACED, APOSTROPHES, COMMAS, INDIAN, POINTS, DECIMAL, WHOLE].map((form) => `(?:${form})`).join('|'),
  'g',
);

/** Reads the digits of one number: the last mark parts the decimals unless three digits stand behind it. */
function valueOf(digits: string): Pick<WrittenNumber, 'value' | 'asDecimal' | 'mark'> {
  const plain = digits.replace(/[ ']/g, '');
  const [, whole = '', mark = '', behind = ''] = /^(.*?)(?:([.,])(\d+))?$/.exec(plain) ?? [];
  const isGrouped = behind.length === 3 && !whole.startsWith('0');
  const isRepeated = /[.,]/.test(whole);
  const other = mark === '.' ? ',' : '.';
  if (mark !== '.' && mark !== ',') return { value: Number(whole), asDecimal: null, mark: null };
  const isThousands = isGrouped && !whole.includes(other) && plain === digits;
  if (!isThousands) return { value: Number(`${whole.replace(/[.,]/g, '')}.${behind}`), asDecimal: null, mark: null };
  const value = Number(plain.replace(/[.,]/g, ''));
  return isRepeated ? { value, asDecimal: null, mark: null } : { value, asDecimal: Number(`${whole}.${behind}`), mark };
}

/** True where a number begins inside of another one, or behind a point that makes it a fraction: `3.2.1`, `10:30`, `.5`. */
const isPartOfNumber = (text: string, start: number): boolean =>
  /(?:\d[.,:']?|(?:^|[^\p{L}\p{N}])\.)$/u.test(text.slice(Math.max(0, start - 2), start));

/** Every number of a text (as `normaliseDigits` gives it) that is no part of a version, a time or another number. */
export const numbersIn = (text: string): WrittenNumber[] =>
  [...text.matchAll(NUMBER)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, ...valueOf(match[0]) }))
    .filter(({ start, end }) => !isPartOfNumber(text, start) && !/^:\d/.test(text.slice(end, end + 2)));

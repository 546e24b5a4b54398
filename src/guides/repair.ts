/**
 * Repairs text whose UTF-8 bytes were read as Windows-1252 and written out again, with the five bytes that
 * Windows-1252 leaves undefined dropped on the way: `â€“` becomes `–`, `Â£` `£`, `ðŸ—ï¸` `🏗️`.
 */

/** The characters that Windows-1252 puts at 80–9F; a space stands for a byte that it leaves undefined. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const DROPPED = [0x81, 0x8d, 0x8f, 0x90, 0x9d] as const;
const BYTES = new Map<string, number>();
// what was read as Latin-1 holds the bytes 80–9F as control characters
for (let byte = 0x80; byte <= 0xff; byte++) BYTES.set(String.fromCharCode(byte), byte);
for (const [i, char] of [...HIGH].entries()) if (char !== ' ') BYTES.set(char, 0x80 + i);

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: readonly number[]): string | null {
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

const sequenceLength = (lead: number): number =>
  lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;

interface Sequence {
  text: string;
  length: number;
}

/** The complete sequence at `i`, decoded. */
function completeAt(bytes: readonly number[], i: number): Sequence | null {
  const length = sequenceLength(bytes[i] ?? 0);
  if (length === 0) return null;
  const text = decode(bytes.slice(i, i + length));
  return text === null ? null : { text, length };
}

/** Every way to fill up to two dropped bytes into `kept`, as whole sequences of `length` bytes. */
function* filled(kept: readonly number[], length: number): Generator<number[]> {
  if (kept.length === length) {
    yield [...kept];
    return;
  }
  for (let at = 1; at <= kept.length; at++)
    for (const byte of DROPPED) yield* filled([...kept.slice(0, at), byte, ...kept.slice(at)], length);
}

const isTextPictograph = (char: string): boolean =>
  /^\p{Extended_Pictographic}$/u.test(char) && !/^\p{Emoji_Presentation}$/u.test(char);
/** Several characters may lose the same bytes. A closing quote is likelier than any other, and 🏗 likelier than 🗝. */
const rank = (char: string, next: string): number =>
  char === '”' || char === '🏗'
    ? 0
    : next.startsWith('\uFE0F') && isTextPictograph(char)
      ? 1
      : /^\p{Extended_Pictographic}$/u.test(char)
        ? 2
        : 3;

/** The sequence at `i` with continuation bytes missing: the best character that dropped bytes can make of it. */
function brokenAt(bytes: readonly number[], i: number): Sequence | null {
  const length = sequenceLength(bytes[i] ?? 0);
  let kept = 1;
  while (kept < length && isContinuation(bytes[i + kept])) kept++;
  // An emoji may lose two of its bytes; of anything shorter one byte must be left beside the lead to say what it was.
  if (length < 2 || kept === length || kept < length - (length === 4 ? 2 : 1) || (length === 2 && kept < 2))
    return null;
  const rest = bytes.slice(i + kept, i + kept + 4);
  const next = completeAt(rest, 0)?.text ?? brokenSelector(rest);
  const found = [...new Set([...filled(bytes.slice(i, i + kept), length)].map(decode))]
    .filter((text): text is string => text !== null && [...text].length === 1)
    .filter((text) => /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(text))
    .sort((a, b) => rank(a, next) - rank(b, next));
  return found[0] === undefined ? null : { text: found[0], length: kept };
}

/** U+FE0F is EF B8 8F: it always loses its last byte. */
const brokenSelector = (bytes: readonly number[]): string => (bytes[0] === 0xef && bytes[1] === 0xb8 ? '\uFE0F' : '');

function repairRun(run: string): string {
  const bytes = [...run].map((char) => BYTES.get(char) ?? 0);
  const chars = [...run];
  let out = '';
  for (let i = 0; i < bytes.length;) {
    const selector = brokenSelector(bytes.slice(i, i + 2));
    const sequence = completeAt(bytes, i) ?? (selector ? { text: selector, length: 2 } : brokenAt(bytes, i));
    out += sequence?.text ?? chars[i];
    i += sequence?.length ?? 1;
  }
  return out;
}

/** What the first byte of every unmistakable sequence becomes. */
const LEADS = /[ÂÃâð]/;
const RUN = new RegExp(`[${[...BYTES.keys()].join('').replace(/[\]\\^-]/g, '\\$&')}]+`, 'gu');

/**
 * True where a complete sequence stands that clean text does not hold. `“CAÍ”` and `SÃ”` do decode, by accident: so a
 * sequence of two bytes counts only where the second is no typographic character.
 */
function isMangled(run: string): boolean {
  const bytes = [...run].map((char) => BYTES.get(char) ?? 0);
  return bytes.some((lead, i) => {
    const length = completeAt(bytes, i)?.length ?? 0;
    return length > 2 ? lead === 0xe2 || lead === 0xf0 : length === 2 && lead <= 0xc3 && (bytes[i + 1] ?? 0) >= 0xa0;
  });
}

function repairOnce(text: string): string {
  if (!LEADS.test(text) || text.includes('\uFFFD')) return text;
  const runs = text.match(RUN);
  if (!runs?.some(isMangled)) return text;
  return text.replace(RUN, repairRun);
}

/** Text may have been mangled more than once: each repair makes it shorter. */
const MAX_TIMES = 8;

/**
 * The true text of a mangled one, also of one that was mangled several times. Text in which no complete mangled sequence stands, or
 * that holds U+FFFD, comes back untouched; repairing twice is repairing once.
 */
export function repairText(text: string): string {
  let repaired = text;
  for (let times = 0; times < MAX_TIMES; times++) {
    const next = repairOnce(repaired);
    if (next === repaired) break;
    repaired = next;
  }
  return repaired;
}

/** True for a guide in UTF-16 that was read as UTF-8. */
export const isUtf16 = (text: string): boolean => /c\0o\0m\0p\0a\0n\0y/.test(text);

import { type Block, plainText } from './markdown.js';

/** A stretch of a guide's text: words to say aloud, or what the guide says about them. */
export interface Passage {
  say: boolean;
  text: string;
}

const QUOTED = /“([^”]+)”|"([^"]+)"/g;
const MIN_WORDS = 6;

/** Splits a text into quoted words to say and the rest. A short quotation is a term, not something to say. */
export function passagesOfText(text: string): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  const note = (to: number): void => {
    const rest = text.slice(from, to).trim();
    if (/[\p{L}\p{N}]/u.test(rest)) passages.push({ say: false, text: rest });
  };
  for (const match of text.matchAll(QUOTED)) {
    const words = (match[1] ?? match[2] ?? '').trim();
    if (words.split(/\s+/).length < MIN_WORDS) continue;
    note(match.index);
    passages.push({ say: true, text: words });
    from = match.index + match[0].length;
  }
  note(text.length);
  return passages;
}

/** The passages of blocks: a block quote is said as a whole where it marks no words of its own. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block) => {
    const text = plainText(block).trim();
    const passages = passagesOfText(text);
    if (block.kind !== 'quote' || passages.some((passage) => passage.say)) return passages;
    return text ? [{ say: true, text }] : [];
  });
}

/** Passages as one plain text: paragraphs apart, words to say in quotation marks. */
export const passagesText = (passages: readonly Passage[]): string =>
  passages.map(({ say, text }) => (say ? `“${text}”` : text)).join('\n\n');

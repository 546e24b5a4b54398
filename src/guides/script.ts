import { readAmounts } from '../pay/amounts.js';
import { type Block, plainText } from './markdown.js';
import { type Passage, passagesOf, passagesOfText } from './passages.js';
import { sectionsOf } from './sections.js';
import { sentencesOf } from './sentences.js';
import { type Region, type StatedAmount, statedIn } from './stated-amounts.js';

/** Below what a guide would not accept: the guide's floor, never the person's. */
export interface Floor {
  sentence: string;
  /** Empty where the sentence does not say of which component it is. */
  amounts: StatedAmount[];
}

/** The negotiate-up script of a guide. */
export interface Script {
  /** As written, without emphasis. */
  text: string;
  passages: Passage[];
  line: number;
  /** What it asks for, by region where it says so; empty where that is not certain. */
  ask: StatedAmount[];
  /** In the order of the text. */
  floors: Floor[];
}

const TITLE = /^[^\p{L}\p{N}“"]*negotiat\w*[- ]up\b[^:.\n“"]*[:.]?\s*/iu;

/** True for the block that holds the script: it begins with its title. */
export const isScript = (block: Block): boolean => block.kind === 'quote' && TITLE.test(plainText(block));

/** A block as the author wrote it, but for emphasis. */
const asWritten = (block: Block): string =>
  `${block.kind === 'heading' ? `${'#'.repeat(block.level)} ` : ''}${plainText(block)}`;

/** The script's text and passages without its title; null where the body has none. */
function find(blocks: readonly Block[]): Pick<Script, 'text' | 'passages' | 'line'> | null {
  const at = blocks.findIndex(
    (block) => (block.kind === 'quote' || block.kind === 'paragraph') && TITLE.test(plainText(block)),
  );
  const first = blocks[at];
  if (first) {
    const next = blocks[at + 1];
    const parts = [first, ...(first.kind === 'quote' && next?.kind === 'quote' ? [next] : [])];
    const text = parts.map(plainText).join('\n\n').replace(TITLE, '').trim();
    if (text) return { text, passages: passagesOfText(text), line: first.line };
  }
  const section = sectionsOf(blocks).find(({ text }) => TITLE.test(text));
  if (!section) return null;
  const text = [section.rest, ...section.blocks.map(asWritten)].filter(Boolean).join('\n\n').trim();
  return { text, passages: [...passagesOfText(section.rest), ...passagesOf(section.blocks)], line: section.line };
}

const FLOOR =
  /\baccept(?:able|ed|-at)?\b[^.]{0,30}\b(?:if|at|above|below|lower|minimum|floor)\b|\bfloor\b|\bwalk[- ]?away\b|\bno lower than\b|\bready to (?:accept|sign)\b|\bto accept\b(?! at)/i;
/** `Counter at $140K-$165K RSUs is competitive.` */
const GOOD_ENOUGH = /\bis (?:competitive|acceptable|fair|strong)\b/i;
const NO_FLOOR = /\b(?:like|love|happy) to accept at\b/i;
const RIVAL = /\b(?:competing|other|counter)\b[^.]*\boffers?\b|\boffers?\b[^.]*\b(?:from|at|of)\b|\boffers\b/i;
const ASK =
  /\b(?:i'd|i’d|i would|i'm|i’m|target|open|anchor|push|aim|ask|counter|propose|need|looking|request|seek|start)\b|^[“"]?to join\b/i;

/** Where a sentence begins to speak of the floor; -1 where it does not. */
function floorAt(sentence: string): number {
  if (NO_FLOOR.test(sentence) || !/\d/.test(sentence)) return -1;
  if (/^counter at\b/i.test(sentence) && GOOD_ENOUGH.test(sentence)) return 0;
  return FLOOR.exec(sentence)?.index ?? -1;
}

/** The floor of a sentence: the amounts behind its words for it; else those before, where they can be nothing else. */
function floorAmounts(sentence: string, regions: readonly Region[]): StatedAmount[] {
  const at = floorAt(sentence);
  if (readAmounts(sentence.slice(at)).length > 0) {
    const [region] = statedIn(sentence, regions).map((amount) => amount.region);
    return statedIn(sentence.slice(at), regions).map((amount) => ({
      ...amount,
      region: amount.region ?? region ?? null,
    }));
  }
  // `I'd need $185K base and $175K RSUs to accept`: the nearest first
  const isEither = ASK.test(sentence.slice(0, at)) && !/\b(?:ready|need\b.*) to\b/i.test(sentence);
  return isEither && readAmounts(sentence).length > 1 ? [] : statedIn(sentence, regions).reverse();
}

/** The part of a sentence that asks for something, up to where it speaks of the floor; null where none does. */
function askingPart(sentence: string): string | null {
  const asking = floorAt(sentence) < 0 ? sentence : sentence.slice(0, floorAt(sentence));
  return ASK.test(asking) && !RIVAL.test(asking) ? asking : null;
}

/** What the amounts of a sentence are: what the script asks for, what it accepts, or neither. */
export const roleOf = (sentence: string): 'ask' | 'floor' | null =>
  floorAt(sentence) >= 0 ? 'floor' : askingPart(sentence) === null ? null : 'ask';

/** A sentence that was cut out of a quotation, without the mark that lost its other half. */
const unquoted = (sentence: string): string =>
  /^[“"][^”"]*$/.test(sentence) ? sentence.slice(1) : sentence.replace(/^[“"](.*)[”"]$/, '$1');

/**
 * Reads the negotiate-up script of a body; null where it has none.
 * @param regions those of the guide, in their order
 */
export function readScript(blocks: readonly Block[], regions: readonly Region[]): Script | null {
  const found = find(blocks);
  if (!found?.text) return null;
  const sentences = sentencesOf(found.text).map(({ text }) => text);
  const ask: StatedAmount[] = [];
  for (const sentence of sentences) {
    const asking = askingPart(sentence);
    if (asking === null) continue;
    const regionsSoFar = new Set(ask.map(({ region }) => region));
    ask.push(...statedIn(asking, regions).filter(({ region }) => !regionsSoFar.has(region)));
  }
  const floors = sentences
    .filter((sentence) => floorAt(sentence) >= 0)
    .map((sentence) => ({ sentence: unquoted(sentence), amounts: floorAmounts(sentence, regions) }));
  return { ...found, ask, floors };
}

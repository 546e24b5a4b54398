import { type Amount, readAmounts } from '../pay/amounts.js';
import { type ComponentKind, componentKindOf } from '../pay/band.js';
import { type Block, plainText } from './markdown.js';
import { type Passage, passagesOfText } from './passages.js';
import { sectionsOf } from './sections.js';

/** An amount that a script asks for or accepts, where the text says of which component and in which currency. */
export interface StatedAmount {
  component: ComponentKind;
  value: number;
  /** ISO 4217. */
  currency: string;
}

/** The negotiate-up script of a guide. */
export interface Script {
  text: string;
  passages: Passage[];
  /** What it asks for; empty where that is not certain. */
  ask: StatedAmount[];
  /** Below what the guide would not accept: the guide's floor, never the person's. `amounts` is empty where its component is not certain. */
  floor: { sentence: string; amounts: StatedAmount[] } | null;
}

const TITLE = /^negotiat\w*[- ]up\b[^:.\n“"]*[:.]?\s*/i;

/** True for the block that holds the script: it begins with its title. */
export const isScript = (block: Block): boolean => block.kind === 'quote' && TITLE.test(plainText(block));

/** The script's text without its title; null where the body has none. */
function scriptText(blocks: readonly Block[]): string | null {
  const at = blocks.findIndex(
    (block) => (block.kind === 'quote' || block.kind === 'paragraph') && TITLE.test(plainText(block)),
  );
  const first = blocks[at];
  if (first) {
    const next = blocks[at + 1];
    const text = [first, ...(first.kind === 'quote' && next?.kind === 'quote' ? [next] : [])]
      .map(plainText)
      .join('\n\n');
    return text.replace(TITLE, '').trim();
  }
  const section = sectionsOf(blocks).find(({ text }) => TITLE.test(text));
  return section ? [section.rest, ...section.blocks.map(plainText)].filter(Boolean).join('\n\n').trim() : null;
}

/** Splits at the end of sentences and of lines; `$1.5M` and `Levels.fyi` are no ends. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?][”"*]?)\s+(?=[“"A-Z])|(?<=[.!?][”"])\s+(?=[^a-z\s])|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

const FLOOR =
  /\baccept(?:able|ed|-at)?\b[^.]{0,30}\b(?:if|at|above|below|lower|minimum|floor)\b|\bfloor\b|\bwalk[- ]?away\b|\bno lower than\b/i;
const NO_FLOOR = /\b(?:like|love|happy) to accept at\b/i;
const RIVAL = /\b(?:competing|other|counter)\b[^.]*\boffers?\b|\boffers?\b[^.]*\b(?:from|at|of)\b|\boffers\b/i;
const ASK =
  /\b(?:i'd|i’d|i would|i'm|i’m|target|open|anchor|push|aim|ask|counter|propose|need|looking|request|seek)\b/i;

/** The component that the words about an amount name: those behind it first, as far as the next amount or clause. */
function componentAt(sentence: string, amounts: readonly Amount[], i: number): ComponentKind | null {
  const { start, end } = amounts[i] as Amount;
  const behind =
    sentence
      .slice(end, amounts[i + 1]?.start ?? sentence.length)
      .split(/[,;:()]|\swith\s|\sand\s|\splus\s|\s\+\s/)[0] ?? '';
  const before =
    sentence
      .slice(amounts[i - 1]?.end ?? 0, start)
      .split(/[,;:()]|\swith\s|\sand\s|\splus\s/)
      .at(-1) ?? '';
  return componentKindOf(behind) ?? componentKindOf(before);
}

/** `R$215,000 / R$250,000 / $145,000 base respectively` says of no amount whose it is. */
const isSplitByPlace = (sentence: string, amounts: readonly Amount[]): boolean =>
  /\brespectively\b/i.test(sentence) ||
  amounts.some((amount, i) => i > 0 && /^\s*\/\s*$/.test(sentence.slice(amounts[i - 1]?.end ?? 0, amount.start)));

/** The amounts of a sentence of which component and currency are certain, the first of each component; none where it mixes currencies or places. */
function statedIn(sentence: string, currencies: readonly string[]): StatedAmount[] {
  const amounts = readAmounts(sentence, currencies);
  if (isSplitByPlace(sentence, amounts)) return [];
  const stated: StatedAmount[] = [];
  amounts.forEach(({ value, currency }, i) => {
    const component = componentAt(sentence, amounts, i);
    if (
      component &&
      currency &&
      !stated.some((other) => other.component === component && other.currency === currency)
    ) {
      stated.push({ component, value, currency });
    }
  });
  return new Set(stated.map(({ currency }) => currency)).size > 1 ? [] : stated;
}

/** Where a sentence begins to speak of the floor; -1 where it does not. */
const floorAt = (sentence: string): number =>
  NO_FLOOR.test(sentence) || !/\d/.test(sentence) ? -1 : (FLOOR.exec(sentence)?.index ?? -1);

/** The floor of a sentence: the amounts behind its words for it; else the only one before (`$212K base is my walk-away floor`). */
function floorAmounts(sentence: string, currencies: readonly string[]): StatedAmount[] {
  const behind = sentence.slice(floorAt(sentence));
  if (readAmounts(behind).length > 0) return statedIn(behind, currencies);
  return readAmounts(sentence).length === 1 ? statedIn(sentence, currencies) : [];
}

/** A sentence that was cut out of a quotation, without the mark that lost its other half. */
const unquoted = (sentence: string): string =>
  /^[“"][^”"]*$/.test(sentence) ? sentence.slice(1) : sentence.replace(/^[“"](.*)[”"]$/, '$1');

/**
 * Reads the negotiate-up script of a body; null where it has none.
 * @param currencies those of the guide's regions
 */
export function readScript(blocks: readonly Block[], currencies: readonly string[]): Script | null {
  const text = scriptText(blocks);
  if (!text) return null;
  const sentences = sentencesOf(text);
  const floor = sentences.find((sentence) => floorAt(sentence) >= 0);
  const asks = sentences
    .map((sentence) => (floorAt(sentence) < 0 ? sentence : sentence.slice(0, floorAt(sentence))))
    .filter((sentence) => ASK.test(sentence) && !RIVAL.test(sentence))
    .map((sentence) => statedIn(sentence, currencies));
  return {
    text,
    passages: passagesOfText(text),
    ask: asks.find((amounts) => amounts.length > 0) ?? [],
    floor: floor ? { sentence: unquoted(floor), amounts: floorAmounts(floor, currencies) } : null,
  };
}

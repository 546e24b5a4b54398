import type { KnownBlock } from '@slack/types';

/** An answer as Slack shows it. `text` carries the whole answer in words, for notifications and screen readers. */
export interface Card {
  text: string;
  blocks: KnownBlock[];
  /** The same without what Slack may not know yet (a table). */
  plain?: KnownBlock[];
}

/** What a card is made with, beside the answer. */
export interface CardContext {
  /** Today as 2026-02-23. */
  today: string;
  /** True where one person alone sees the card and loses it on reload: it can be shared and kept. */
  alone?: boolean;
  /** What the operator calls the command; `/comp` where nothing else is said. */
  command?: string;
}

/** What the command is called unless an operator says otherwise. */
export const COMMAND = '/comp';

/** What Slack may refuse, so that a rung without it follows. */
export type Extra = 'table';

/** A rung of the ladder of a card: a message, and which extras are in it. */
interface Rung {
  message: { text: string; blocks?: KnownBlock[] };
  extras: readonly Extra[];
}

/** The ladder of a card, richest first: where Slack refuses a rung, the next one is sent. */
export const rungsOf = ({ text, blocks, plain }: Card): Rung[] => [
  { message: { text, blocks }, extras: plain ? ['table'] : [] },
  ...(plain ? [{ message: { text, blocks: plain }, extras: [] }] : []),
  { message: { text }, extras: [] },
];

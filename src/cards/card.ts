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
}

/** The ladder of a card, richest first: where Slack refuses a rung, the next one is sent. */
export const rungsOf = ({ text, blocks, plain }: Card): { text: string; blocks?: KnownBlock[] }[] => [
  { text, blocks },
  ...(plain ? [{ text, blocks: plain }] : []),
  { text },
];

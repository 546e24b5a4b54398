import type { ActionsBlock, Button, ContextActionsBlock, KnownBlock } from '@slack/types';

/** An answer as Slack shows it. `text` carries the whole answer in words, for notifications and screen readers. */
export interface Card {
  text: string;
  blocks: KnownBlock[];
  /** The same without what Slack may not know yet (a table). */
  plain?: KnownBlock[];
  /** By which a reader says whether the figures look right; they stand last. */
  rating?: { right: Button; wrong: Button };
}

/** What a card is made with, beside the answer. */
export interface CardContext {
  /** Today as 2026-02-23. */
  today: string;
  /** True where one person alone sees the card and loses it on reload: it can be shared and kept. */
  alone?: boolean;
  /** True where everyone in the channel reads the question. */
  overheard?: boolean;
  /** What the operator calls the command; `/comp` where nothing else is said. */
  command?: string;
}

/** What the command is called unless an operator says otherwise. */
export const COMMAND = '/comp';

/** What Slack may refuse, so that a rung without it follows. */
export type Extra = 'table' | 'feedback buttons';

/** A rung of the ladder of a card: a message, and which extras are in it. */
interface Rung {
  message: { text: string; blocks?: KnownBlock[] };
  extras: readonly Extra[];
}

type Rating = NonNullable<Card['rating']>;

const half = ({ text, value = '' }: Button) => ({ text, value });

const feedback = ({ right, wrong }: Rating): ContextActionsBlock => ({
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      action_id: 'show.rating',
      positive_button: half(right),
      negative_button: half(wrong),
    },
  ],
});

const buttons = ({ right, wrong }: Rating): ActionsBlock => ({ type: 'actions', elements: [right, wrong] });

/** The ladder of a card, richest first: where Slack refuses a rung, the next one is sent. */
export function rungsOf({ text, blocks, plain, rating }: Card): Rung[] {
  const tables: Extra[] = plain ? ['table'] : [];
  const ends: [Extra[], KnownBlock[]][] = rating
    ? [
        [['feedback buttons'], [feedback(rating)]],
        [[], [buttons(rating)]],
      ]
    : [[[], []]];
  return [
    ...ends.map(([extras, end]) => ({
      message: { text, blocks: [...blocks, ...end] },
      extras: [...tables, ...extras],
    })),
    ...(plain ? ends.map(([extras, end]) => ({ message: { text, blocks: [...plain, ...end] }, extras })) : []),
    { message: { text }, extras: [] },
  ];
}

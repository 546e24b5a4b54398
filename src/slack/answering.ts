import type { webApi } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { answerModal } from '../cards/answer-modal.js';
import { cardFor } from '../cards/card-for.js';
import type { Card } from '../cards/card.js';
import type { Care } from '../cards/home-view.js';
import type { Logger } from 'pino';
import { type Answer, guideOf, type RatingForm } from '../lookup/answer.js';
import type { Lookup } from '../lookup/lookup.js';
import { attempt, insist } from './attempt.js';
import type { Deliver, Way } from './deliver.js';
import { createThreads } from './threads.js';
import type { Spot } from './ways.js';

/** What the listeners work with. */
export interface Listening {
  lookup: () => Lookup;
  /** Today as 2026-02-23. */
  today: () => string;
  /** What the operator calls the command, such as `/comp`. */
  command: string;
  log: Logger;
  /** Is told every answer to a question, to count what was not found. */
  onAnswer: (answer: Answer) => void;
  /** Is told what a reader says of the figures of a guide and region, to count it. */
  onRating: (rating: RatingForm) => void;
  /** What the Home tab of an operator shows beside the rest; null for everyone else. */
  care: (user: string) => Care | null;
  fetch: webApi.WebClientOptions['fetch'] & {};
  deliver: Deliver;
  /** How many requests of a person are answered in a minute. */
  ratePerMinute: number;
  /** Answer publicly in channels that people from outside can see, too. */
  allowExternal: boolean;
}

/** Seconds after which a trigger opens no form any more. */
const TRIGGER_LIFE = 2;

/** A view whose menus ask only once something is typed: whether Slack takes them open from the start is disputed. */
const withoutOpenMenus = (view: ModalView): ModalView =>
  JSON.parse(JSON.stringify(view, (key, value: unknown) => (key === 'min_query_length' ? undefined : value)));

/** Milliseconds since a request was taken. */
type Clock = () => number;

export const clock = (): Clock => {
  const start = performance.now();
  return () => Math.round((performance.now() - start) * 10) / 10;
};

/** What every listener does: acknowledge, ask, answer. */
export type Answering = ReturnType<typeof createAnswering>;

/** The one path behind every door: text or control → answer → card → Slack. */
export function createAnswering({ lookup, today, command, log, onAnswer, deliver }: Listening) {
  const threads = createThreads();

  /** The card of an answer. `alone`: one person alone sees it, and loses it on reload; `overheard`: everyone reads the question. */
  const cardOf = (found: Answer, { alone = false, overheard = false } = {}): Card =>
    cardFor(found, { today: today(), command, alone, overheard });

  /** Acknowledges first, and goes on where that fails: the answer travels by plain HTTPS. */
  async function acknowledged(ack: () => Promise<void>): Promise<void> {
    try {
      await ack();
    } catch {
      log.warn('not acknowledged: the connection to Slack is down');
    }
  }

  /** Sends the card of an answer by the first way that works, and logs how long that took since the request. */
  async function answer(surface: string, found: Answer, ways: readonly Way[], since: Clock, ackMs: number | null) {
    const card = cardOf(found, { alone: ways[0]?.alone ?? false, overheard: surface === 'mention' });
    const sent = await deliver(card, ways);
    noted(surface, found, sent, since, ackMs);
  }

  /** Logs an answer: its guide, never what was asked. */
  function noted(surface: string, found: Answer, sent: boolean, since: Clock, ackMs: number | null): void {
    const times = { ...(ackMs !== null && { ackMs }), answerMs: sent ? since() : null };
    log.info({ surface, guide: guideOf(found), status: found.kind, ...times }, 'answered');
  }

  /** The answer to typed words: what they did not find is counted. */
  function ask(text: string): Answer {
    const found = lookup().ask(text);
    onAnswer(found);
    return found;
  }

  /** The answer to typed words in a conversation: what follows on the answer there before, or a question. */
  function askIn(spot: Spot, text: string): Answer {
    const followed = lookup().follow(text, threads.recall(spot));
    if (followed) onAnswer(followed);
    const found = followed ?? ask(text);
    threads.remember(spot, found);
    return found;
  }

  /** What takes the place of a form of another version: what was sent with it cannot be read. */
  function outdated(): { response_action: 'update'; view: ModalView } {
    log.warn('a form of another version was sent');
    return { response_action: 'update', view: answerModal(cardOf(lookup().open(null))) };
  }

  /** Shows a view, which may well be done twice; false, and a line in the log, where Slack does not take it. */
  async function shown(failure: string, call: () => Promise<unknown>): Promise<boolean> {
    const outcome = await insist(() => attempt(call), true);
    if (outcome.kind === 'sent') return true;
    log.warn({ reason: outcome.reason }, failure);
    return false;
  }

  /** Opens a window; false, and a line in the log, where Slack does not. */
  async function opened(client: webApi.WebClient, trigger_id: string, view: ModalView): Promise<boolean> {
    for (const one of [view, withoutOpenMenus(view)]) {
      const outcome = await insist(
        () => attempt(() => client.views.open({ trigger_id, view: one })),
        true,
        TRIGGER_LIFE,
      );
      // A trigger that is used up has opened its form, at a first try that seemed to fail.
      if (outcome.kind === 'sent' || outcome.reason === 'exchanged_trigger_id') return true;
      log.warn({ reason: outcome.reason }, 'form not opened');
      if (outcome.reason !== 'invalid_arguments') return false;
    }
    return false;
  }

  return { acknowledged, answer, cardOf, ask, askIn, noted, opened, outdated, shown };
}

import type { KnownBlock } from '@slack/types';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Card, type Extra, rungsOf } from '../cards/card.js';
import { insist } from './attempt.js';
import { isAboutBlocks, type Outcome } from './outcome.js';

/** One way to get a message to where it belongs. */
export interface Way {
  /** For the log: `response_url`, `chat.postEphemeral`. */
  name: string;
  /** True where one person alone sees what it sends, and loses it on reload. */
  alone: boolean;
  /** True where other people see it: it is sent once at most. */
  isPublic: boolean;
  /** True where it puts a message in the place of another: sent twice, it is there once. */
  replaces: boolean;
  send(message: { text: string; blocks?: KnownBlock[] }): Promise<Outcome>;
}

/**
 * Gets a card to Slack by the first way that works. A public one is sent once at most: where the outcome is unknown, it is not sent again.
 * A private one is there once at least, as far as comp can tell: then it is sent once more, for two private cards do less harm than none.
 * @returns true where it was sent
 */
export type Deliver = (card: Card, ways: readonly Way[]) => Promise<boolean>;

/** Seconds before all ways are tried again, where a refusal may pass. */
const PAUSES = [1, 4, null];

/** Delivers cards, and remembers as long as the process lives which extras Slack refuses: they are not tried again. */
export function createDeliver(log: Logger): Deliver {
  /** The extras that Slack refuses, for one person alone or in a message that stays. */
  const refused = { alone: new Set<Extra>(), staying: new Set<Extra>() };

  /** Sends a card by one way, rung by rung down to plain text. */
  async function sendRungs(card: Card, way: Way): Promise<Outcome> {
    const known = way.alone ? refused.alone : refused.staying;
    const rungs = rungsOf(card).filter(({ extras }) => !extras.some((extra) => known.has(extra)));
    let outcome: Outcome = { kind: 'refused', reason: 'nothing to send' };
    let tried: readonly Extra[] = [];
    for (const { message, extras } of rungs) {
      outcome = await insist(() => way.send(message), way.replaces);
      if (outcome.kind === 'sent') {
        for (const extra of tried) if (!extras.includes(extra)) known.add(extra);
        return outcome;
      }
      const mayHelp =
        outcome.kind === 'blocks refused' || (extras.length > 0 && !way.isPublic && isAboutBlocks(outcome));
      if (!mayHelp) return outcome;
      // What may have been a failure of another kind is no reason never to try again.
      tried = outcome.kind === 'unknown' ? [] : extras;
      log.warn({ way: way.name, extras: extras.join(' and ') || 'none', reason: outcome.reason }, 'blocks refused');
    }
    return outcome;
  }

  return async (card, ways) => {
    for (const pause of PAUSES) {
      let mayPass = false;
      for (const [at, way] of ways.entries()) {
        const outcome = await sendRungs(card, way);
        if (outcome.kind === 'sent') return true;
        log.warn({ way: way.name, outcome: outcome.kind, reason: outcome.reason }, 'not delivered');
        if (outcome.kind === 'unknown') {
          const other = way.isPublic ? null : (ways.slice(at + 1).find(({ isPublic }) => !isPublic) ?? way);
          return other !== null && (await sendRungs(card, other)).kind === 'sent';
        }
        mayPass ||= outcome.kind === 'refused' && (outcome.mayPass === true || outcome.retryAfter !== undefined);
      }
      if (!mayPass || pause === null) return false;
      await wait(pause * 1000);
    }
    return false;
  };
}

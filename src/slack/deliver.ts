import type { KnownBlock } from '@slack/types';
import { setTimeout as wait } from 'node:timers/promises';
import { type Card, rungsOf } from '../cards/card.js';
import type { Logger } from 'pino';
import { insist } from './attempt.js';
import type { Outcome } from './outcome.js';

/** One way to get a message to where it belongs. */
export interface Way {
  /** For the log: `response_url`, `chat.postEphemeral`. */
  name: string;
  /** True where one person alone sees what it sends, and loses it on reload. */
  alone: boolean;
  /** True where it puts a message in the place of another: sent twice, it is there once. */
  replaces: boolean;
  send(message: { text: string; blocks?: KnownBlock[] }): Promise<Outcome>;
}

/** Seconds before all ways are tried again, where a refusal may pass. */
const PAUSES = [1, 4, null];

/** Sends a card by one way, rung by rung down to plain text. */
async function sendRungs(card: Card, way: Way, log: Logger): Promise<Outcome> {
  let outcome: Outcome = { kind: 'refused', reason: 'nothing to send' };
  for (const [rung, message] of rungsOf(card).entries()) {
    outcome = await insist(() => way.send(message), way.replaces);
    if (outcome.kind !== 'blocks refused') return outcome;
    log.warn({ way: way.name, rung, reason: outcome.reason }, 'blocks refused');
  }
  return outcome;
}

/**
 * Gets a card to Slack exactly once, or at most once where the outcome is unknown: a definite refusal tries the next
 * way, an unknown outcome is logged and no new message is sent again.
 * @returns true where it was sent
 */
export async function deliver(card: Card, ways: readonly Way[], log: Logger): Promise<boolean> {
  for (const pause of PAUSES) {
    let mayPass = false;
    for (const way of ways) {
      const outcome = await sendRungs(card, way, log);
      if (outcome.kind === 'sent') return true;
      log.warn({ way: way.name, outcome: outcome.kind, reason: outcome.reason }, 'not delivered');
      if (outcome.kind === 'unknown') return false;
      mayPass ||= outcome.kind === 'refused' && (outcome.mayPass === true || outcome.retryAfter !== undefined);
    }
    if (!mayPass || pause === null) return false;
    await wait(pause * 1000);
  }
  return false;
}

import { setTimeout as wait } from 'node:timers/promises';
import { type Outcome, outcomeOfError } from './outcome.js';

/** The longest that Slack's wish to wait is heeded, in seconds; beyond it nobody waits for the answer any more. */
const MAX_WAIT = 30;

/** Makes a call of the Web API. */
export async function attempt(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    await call();
    return { kind: 'sent' };
  } catch (error) {
    return outcomeOfError(error);
  }
}

/** Seconds after which it may be tried again; null where that does not help, or could do it twice. */
function pauseAfter(outcome: Outcome, harmless: boolean): number | null {
  if (outcome.kind === 'unknown') return harmless ? 1 : null;
  return outcome.kind === 'refused' && outcome.retryAfter !== undefined ? outcome.retryAfter : null;
}

/**
 * Tries once more after a pause that Slack asks for, and where it is unknown what became of something that may well be done twice.
 * @param harmless true where doing it twice does no harm
 * @param patience seconds that are waited at most
 */
export async function insist(
  call: () => Promise<Outcome>,
  harmless: boolean,
  patience: number = MAX_WAIT,
): Promise<Outcome> {
  const outcome = await call();
  const pause = pauseAfter(outcome, harmless);
  if (pause === null || pause > patience) return outcome;
  await wait(pause * 1000);
  return call();
}

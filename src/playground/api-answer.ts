import type { Args } from './check-message.js';

/** An answer of the Web API. */
export type Answer = { ok: boolean; error?: string; [field: string]: unknown };

/** A method of the Web API; it never throws. */
export type Method = (args: Args) => Answer;

/** The answer to a call that failed, with a line for each problem, as Slack gives them. */
export function failed(error: string, problems: string[] = []): Answer {
  if (problems.length === 0) return { ok: false, error };
  const messages = problems.map((problem) => `[ERROR] ${problem}`);
  return { ok: false, error, errors: problems, response_metadata: { messages } };
}

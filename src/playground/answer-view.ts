import { z } from 'zod';
import { checkView } from './check-blocks.js';
import type { GivenView, View, Views } from './views.js';

const answer = z.discriminatedUnion('response_action', [
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
  z.strictObject({ response_action: z.enum(['update', 'push']), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('clear') }),
]);

/**
 * Does what the acknowledgement of a submission asks for; one that asks for nothing closes the view.
 * @param payload what the app acknowledged with, if anything
 * @returns why Slack refuses it, a line each; empty once it is done
 */
export function answerView(views: Views, view: View, payload: unknown): string[] {
  if (payload === undefined) {
    views.close(view.user, [view]);
    return [];
  }
  const parsed = answer.safeParse(payload);
  if (!parsed.success) return ['/response_action: must be errors, update, push or clear, with what belongs to it'];
  const { data } = parsed;
  switch (data.response_action) {
    case 'clear':
      views.close(view.user, views.stackOf(view.user));
      return [];
    case 'errors':
      return complain(views, view, data.errors);
    case 'update':
    case 'push':
      return show(views, view, data.response_action, data.view);
  }
}

function complain(views: Views, view: View, errors: Record<string, string>): string[] {
  const inputs = view.given.blocks.filter(({ type }) => type === 'input').map(({ block_id }) => block_id);
  const strangers = Object.keys(errors).filter((blockId) => !inputs.includes(blockId));
  if (strangers.length > 0) return strangers.map((blockId) => `/errors/${blockId}: names no input block of the view`);
  views.complain(view, errors);
  return [];
}

function show(views: Views, view: View, how: 'update' | 'push', given: unknown): string[] {
  const problems = checkView(given, 'modal');
  if (problems.length > 0) return problems;
  if (how === 'update') views.update(view, given as GivenView);
  else if (!views.push(view, given as GivenView)) return ['/response_action: three views are open, and no more can be'];
  return [];
}

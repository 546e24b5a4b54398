import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { LRUCache } from 'lru-cache';

/** What every request passes before a listener sees it. */

type Guard = Middleware<AnyMiddlewareArgs>;

const REMEMBERED = 10_000;

/** Slack may deliver an event twice, and Bolt runs it twice: the second one is dropped. */
export function dropRepeated(): Guard {
  const seen = new LRUCache<string, true>({ max: REMEMBERED });
  return async ({ body, next }) => {
    const id = 'event_id' in body && typeof body.event_id === 'string' ? body.event_id : null;
    if (id !== null && seen.has(id)) return;
    if (id !== null) seen.set(id, true);
    await next();
  };
}

/** Lets through only the workspaces that are allowed; a command from another one is told so. */
export const onlyTeams =
  (allowed: readonly string[]): Guard =>
  async ({ context, next, ...args }) => {
    if (allowed.length === 0 || allowed.includes(context.teamId ?? '')) return next();
    if ('command' in args)
      await args.ack({
        response_type: 'ephemeral',
        text: 'comp is not enabled in this workspace: ask whoever runs it.',
      });
    else if ('action' in args || 'view' in args || 'shortcut' in args || 'options' in args) await args.ack();
  };

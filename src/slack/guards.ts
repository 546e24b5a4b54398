import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { LRUCache } from 'lru-cache';

/** What every request passes before a listener sees it. */

type Guard = Middleware<AnyMiddlewareArgs>;

/** What is being answered, from when it was taken. */
export interface Running {
  guard: Guard;
  /** How many are not finished. */
  count: () => number;
  /** Resolves once everything that runs is finished. */
  finished: () => Promise<void>;
}

/** Keeps count of what runs, so that a stop can wait for it. */
export function createRunning(): Running {
  const running = new Set<Promise<unknown>>();
  return {
    async guard({ next }) {
      const run = next();
      running.add(run);
      try {
        await run;
      } finally {
        running.delete(run);
      }
    },
    count: () => running.size,
    async finished() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

const REMEMBERED = 10_000;

/** What a message of a person may be beside a plain one: with a file, also sent to the channel, or `/me`. */
const SPOKEN = new Set<unknown>([undefined, 'file_share', 'thread_broadcast', 'me_message']);

/** True for what a person wrote: no bot, no edit, no notice of Slack's. */
export const isSpoken = (event: { subtype?: unknown; bot_id?: unknown }): boolean =>
  !event.bot_id && SPOKEN.has(event.subtype);

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

/** The workspace of who asks, where a payload says it: in a shared channel it may be another than the one comp is in. */
function teamOfAsker(body: object): string | undefined {
  type Asked = { event?: { user_team?: string; team?: string }; user?: { team_id?: string } };
  const { event, user } = body as Asked;
  return event?.user_team ?? event?.team ?? user?.team_id;
}

/**
 * Lets through only the workspaces that are allowed, and their people; a command from another one is told so. On Enterprise Grid a
 * person's team may be the organisation: it counts as the workspace that comp is in, where that belongs to it.
 */
export const onlyTeams =
  (allowed: readonly string[]): Guard =>
  async ({ context, body, next, ...args }) => {
    const asker = teamOfAsker(body);
    const teams = [context.teamId, asker && asker !== context.enterpriseId ? asker : context.teamId];
    if (allowed.length === 0 || teams.every((team) => allowed.includes(team ?? ''))) return next();
    if ('command' in args)
      await args.ack({
        response_type: 'ephemeral',
        text: 'comp is not enabled in this workspace: ask whoever runs it.',
      });
    else if ('action' in args || 'view' in args || 'shortcut' in args || 'options' in args) await args.ack();
  };

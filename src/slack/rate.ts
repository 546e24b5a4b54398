import type { AnyMiddlewareArgs, BlockAction, Middleware } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import { ANSWER_MODAL, answerModal } from '../cards/answer-modal.js';
import { cardFor } from '../cards/card-for.js';
import { PICKER } from '../cards/picker-modal.js';
import type { Listening } from './answering.js';
import type { Way } from './deliver.js';
import { isSpoken } from './guards.js';
import { byResponseUrl, toAll, toPerson } from './ways.js';

/** A fair limit: one person may not use up what a workspace has, nor a workspace what comp can do. */

type Args = Parameters<Middleware<AnyMiddlewareArgs>>[0];

/** What is read of an event, whatever its kind. */
interface Spoken {
  type: string;
  user?: string;
  channel?: string;
  channel_type?: string;
  thread_ts?: string;
  subtype?: string;
  bot_id?: string;
}

const SECONDS = 60;
/** A workspace has as much as this many people. */
const PEOPLE = 20;
const REMEMBERED = 10_000;

/**
 * Counts requests by key, each good for so many in a minute: as many at once, and then one whenever the next is due.
 * @returns takes one. Seconds until the next is due where there is none left, else 0; `first` at the first refusal in a row
 */
export function createRate(perMinute: number, now: () => number = performance.now.bind(performance)) {
  const held = new LRUCache<string, { left: number; at: number; refused: boolean }>({ max: REMEMBERED });
  return function take(key: string): { wait: number; first: boolean } {
    const at = now();
    const before = held.get(key) ?? { left: perMinute, at, refused: false };
    const left = Math.min(perMinute, before.left + ((at - before.at) / 1000 / SECONDS) * perMinute);
    const refused = left < 1;
    held.set(key, { left: refused ? left : left - 1, at, refused });
    return { wait: refused ? Math.ceil(((1 - left) * SECONDS) / perMinute) : 0, first: refused && !before.refused };
  };
}

/** What is counted: all that is answered, but nothing within a form, which was opened by something counted. */
function isCounted(args: Args): boolean {
  if ('action' in args) return (args.body as BlockAction).view?.callback_id !== PICKER;
  if (!('event' in args)) return 'command' in args || 'shortcut' in args;
  const event = args.event as Spoken;
  if (event.type === 'message') return event.channel_type === 'im' && isSpoken(event);
  if ('bot_id' in event) return false;
  return event.type === 'app_home_opened' || (event.type === 'app_mention' && !event.channel?.startsWith('D'));
}

/** Where somebody is told who did not type a command; none where there is no place for it. */
function wayOf(args: Args, fetch: Listening['fetch']): Way | null {
  const { body } = args;
  if ('response_url' in body && typeof body.response_url === 'string' && body.response_url)
    return byResponseUrl(fetch, body.response_url, { response_type: 'ephemeral', replace_original: false });
  if (!('event' in args)) return null;
  const { type, user, channel, thread_ts } = args.event as Spoken;
  if (!channel || !user || type === 'app_home_opened') return null;
  return type === 'message' ? toAll(args.client, { channel }) : toPerson(args.client, user, { channel, thread_ts });
}

/** Lets through as many requests of a person and of a workspace as a minute allows, and tells whoever sends more. */
export function limitRate({
  ratePerMinute,
  today,
  command,
  log,
  fetch,
  deliver,
}: Listening): Middleware<AnyMiddlewareArgs> {
  const [ofPerson, ofWorkspace] = [createRate(ratePerMinute), createRate(ratePerMinute * PEOPLE)];
  let limited = 0;
  return async (args) => {
    const { context, body, client, next } = args;
    if (!isCounted(args)) return next();
    const person = ofPerson(`${context.teamId} ${context.userId}`);
    const { wait, first } = person.wait > 0 ? person : ofWorkspace(String(context.teamId));
    if (wait === 0) return next();
    limited++;
    const by = person.wait > 0 ? ('person' as const) : ('workspace' as const);
    log.warn({ by, limited }, 'too many questions');
    const card = cardFor(
      { kind: 'too many', by, perMinute: ratePerMinute, seconds: wait },
      { today: today(), command },
    );
    if ('command' in args) return args.ack({ response_type: 'ephemeral', text: card.text });
    if ('ack' in args && !('event' in args)) await (args as { ack: () => Promise<void> }).ack();
    const way = wayOf(args, fetch);
    if (way) {
      // A conversation is told once, not at every message.
      if (first || !('event' in args)) await deliver(card, [way]);
      return;
    }
    const { view: window, trigger_id } = body as Partial<BlockAction>;
    const view = answerModal(card);
    if (window?.callback_id === ANSWER_MODAL) await client.views.update({ view_id: window.id, view });
    else if (trigger_id && ('shortcut' in args || window?.type === 'home'))
      await client.views.open({ trigger_id, view });
  };
}

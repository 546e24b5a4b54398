import type { App } from '@slack/bolt';
import type { GenericMessageEvent } from '@slack/types';
import { LRUCache } from 'lru-cache';
import { KEEP_FORM } from '../cards/keep-modal.js';
import { MINE_FORM } from '../cards/mine-modal.js';
import { OFFER_FORM } from '../cards/offer-modal.js';
import { PICKER } from '../cards/picker-modal.js';
import { SHARE_FORM } from '../cards/share-modal.js';
import type { Answer } from '../lookup/answer.js';
import { readAmounts } from '../pay/amounts.js';
import { createAnswering, clock, type Listening } from './answering.js';
import { listenToClicks } from './clicks.js';
import { isSpoken } from './guards.js';
import { listenToHome } from './home.js';
import { listenToPicker } from './picker.js';
import { waysOf } from './reply.js';
import { listenToShare } from './share.js';
import { toAll, toPerson } from './ways.js';

/** The form of another version of comp, by its name. */
const UNKNOWN_FORM = new RegExp(`^(?!(${[OFFER_FORM, SHARE_FORM, KEEP_FORM, MINE_FORM, PICKER].join('|')})$)`);

/** Only the band card that was asked for may be seen by all, and none that echoes an amount; everything else is for the asker alone. */
const isPublic = (answer: Answer): boolean =>
  answer.kind === 'band' && answer.missing === null && readAmounts(answer.unexplained.join(' ')).length === 0;

/** Wires every way to ask comp to the one path: text or control → answer → card → Slack. */
export function listen(app: App, listening: Listening): void {
  const { fetch, allowExternal } = listening;
  const answering = createAnswering(listening);
  const { acknowledged, answer, ask, askIn } = answering;
  const pick = listenToPicker(app, listening, answering);
  const mentions = new LRUCache<string, true>({ max: 10_000 });

  // Slack sends the commands of the app's manifest alone, whatever they are called there.
  app.command(/^\//, async ({ ack, command, client }) => {
    const since = clock();
    const { channel_id: channel, user_id: user, response_url: url, trigger_id } = command;
    // A command that is typed alone may come without a text.
    const text = (command.text as string | undefined) ?? '';
    const reply = { on: 'command' as const, url, channel, ts: '' };
    // The trigger lives three seconds: the form does not wait for the acknowledgement.
    const form = text.trim() === '' ? pick(client, trigger_id, reply) : Promise.resolve(false);
    await acknowledged(ack);
    const ackMs = since();
    if (await form) return;
    await answer('command', ask(text), waysOf(reply, user, client, fetch), since, ackMs);
  });

  app.event('app_mention', async ({ event, client, body }) => {
    const since = clock();
    if (event.bot_id || !event.user || event.channel.startsWith('D')) return;
    // An edit may add a mention; one that was answered is not answered again.
    const mention = `${event.channel} ${event.ts}`;
    if (mentions.has(mention)) return;
    mentions.set(mention, true);
    const spot = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
    const found = askIn(spot, event.text);
    const external = body.is_ext_shared_channel === true && !allowExternal;
    // What one person alone sees opens no thread.
    const own = { channel: event.channel, thread_ts: event.thread_ts };
    const person = [toPerson(client, event.user, own), toAll(client, { channel: event.user })];
    const ways = isPublic(found) && !external ? [toAll(client, spot), ...person] : person;
    await answer('mention', found, ways, since, null);
  });

  app.event('message', async ({ event, client }) => {
    const since = clock();
    const { channel, thread_ts, text = '' } = event as GenericMessageEvent;
    if (event.channel_type !== 'im' || !isSpoken(event)) return;
    const spot = { channel, thread_ts };
    await answer('direct message', askIn(spot, text), [toAll(client, spot)], since, null);
  });

  app.view(UNKNOWN_FORM, ({ ack }) => ack(answering.outdated()));
  listenToClicks(app, listening, answering, listenToShare(app, listening, answering));
  listenToHome(app, listening, answering);
}

import type { BlockAction, webApi } from '@slack/bolt';
import type { Reply } from '../cards/control.js';
import type { Listening } from './answering.js';
import type { Way } from './deliver.js';
import { afresh, byResponseUrl, inPlace, toPerson } from './ways.js';

/** Where the answer to a click goes, from what was clicked on. */
export function replyTo({ container, channel, message, response_url: url }: BlockAction): Reply {
  const id = channel?.id ?? String(container['channel_id']);
  const thread_ts = container['thread_ts'] ?? message?.['thread_ts'];
  return {
    on: container['is_ephemeral'] ? 'private card' : id.startsWith('D') ? 'direct message' : 'public card',
    url,
    channel: id,
    ts: String(container['message_ts']),
    ...(thread_ts && { thread_ts: String(thread_ts) }),
  };
}

/** The ways of an answer: a private card is replaced, a card in a channel stays and its clicker is answered alone. */
export function waysOf(
  { on, url, channel, ts, thread_ts }: Reply,
  user: string,
  client: webApi.WebClient,
  fetch: Listening['fetch'],
): Way[] {
  const person = toPerson(client, user, { channel, thread_ts });
  if (on === 'direct message')
    return [byResponseUrl(fetch, url, { replace_original: true }), inPlace(client, channel, ts)];
  const byUrl = byResponseUrl(fetch, url, {
    response_type: 'ephemeral',
    replace_original: on === 'private card',
    thread_ts,
  });
  if (on === 'private card' && thread_ts) return [afresh(person, fetch, url), byUrl];
  return on === 'public card' ? [person, byUrl] : [byUrl, person];
}

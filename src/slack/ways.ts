import type { webApi } from '@slack/bolt';
import { attempt } from './attempt.js';
import type { Way } from './deliver.js';
import { outcomeOfError, outcomeOfResponse } from './outcome.js';

/** Links in guides are never unfolded. */
const QUIET = { unfurl_links: false, unfurl_media: false };

/** Where a message goes: a channel or a conversation, and the thread in it. */
export interface Spot {
  channel: string;
  thread_ts?: string | undefined;
}

const inThread = (threadTs: string | undefined): { thread_ts?: string } => (threadTs ? { thread_ts: threadTs } : {});

/** Answers through a response_url, which works where the bot is no member. */
export const byResponseUrl = (
  fetch: webApi.WebClientOptions['fetch'] & {},
  url: string,
  how: { response_type?: 'ephemeral' | 'in_channel'; replace_original: boolean; thread_ts?: string | undefined },
): Way => ({
  name: 'response_url',
  alone: how.response_type === 'ephemeral',
  replaces: how.replace_original,
  async send(message) {
    const { thread_ts, ...rest } = how;
    const body = JSON.stringify({ ...QUIET, ...rest, ...inThread(thread_ts), ...message });
    try {
      return await outcomeOfResponse(
        await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body }),
      );
    } catch (error) {
      return outcomeOfError(error);
    }
  },
});

/** Answers one person alone. */
export const toPerson = (client: webApi.WebClient, user: string, { channel, thread_ts }: Spot): Way => ({
  name: 'chat.postEphemeral',
  alone: true,
  replaces: false,
  send: (message) => attempt(() => client.chat.postEphemeral({ channel, user, ...inThread(thread_ts), ...message })),
});

/** Answers where everyone in the conversation sees it. */
export const toAll = (client: webApi.WebClient, { channel, thread_ts }: Spot): Way => ({
  name: 'chat.postMessage',
  alone: false,
  replaces: false,
  send: (message) => attempt(() => client.chat.postMessage({ ...QUIET, channel, ...inThread(thread_ts), ...message })),
});

/** Replaces a message of comp's own. */
export const inPlace = (client: webApi.WebClient, channel: string, ts: string): Way => ({
  name: 'chat.update',
  alone: false,
  replaces: true,
  send: (message) => attempt(() => client.chat.update({ channel, ts, ...message })),
});

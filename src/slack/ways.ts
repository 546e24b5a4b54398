import type { webApi } from '@slack/bolt';
import { attempt } from './attempt.js';
import type { Way } from './deliver.js';
import { type Outcome, outcomeOfError, outcomeOfResponse } from './outcome.js';

/** Links in guides are never unfolded. */
const QUIET = { unfurl_links: false, unfurl_media: false };

/** Where a message goes: a channel or a conversation, and the thread in it. */
export interface Spot {
  channel: string;
  thread_ts?: string | undefined;
}

const inThread = (threadTs: string | undefined): { thread_ts?: string } => (threadTs ? { thread_ts: threadTs } : {});

type Fetch = webApi.WebClientOptions['fetch'] & {};

/** Sends something to a response_url. */
async function post(fetch: Fetch, url: string, said: object): Promise<Outcome> {
  try {
    const headers = { 'content-type': 'application/json' };
    return await outcomeOfResponse(await fetch(url, { method: 'POST', headers, body: JSON.stringify(said) }));
  } catch (error) {
    return outcomeOfError(error);
  }
}

/** Answers through a response_url, which works where the bot is no member. */
export const byResponseUrl = (
  fetch: Fetch,
  url: string,
  how: { response_type?: 'ephemeral' | 'in_channel'; replace_original: boolean; thread_ts?: string | undefined },
): Way => ({
  name: 'response_url',
  alone: how.response_type === 'ephemeral',
  isPublic: how.response_type === 'in_channel',
  replaces: how.replace_original,
  send(message) {
    const { thread_ts, ...rest } = how;
    return post(fetch, url, { ...QUIET, ...rest, ...inThread(thread_ts), ...message });
  },
});

/** Answers one person alone: in a thread, where somebody has answered there before, for else Slack shows it to nobody. */
export const toPerson = (client: webApi.WebClient, user: string, { channel, thread_ts }: Spot): Way => ({
  name: 'chat.postEphemeral',
  alone: true,
  isPublic: false,
  replaces: false,
  send: (message) => attempt(() => client.chat.postEphemeral({ channel, user, ...inThread(thread_ts), ...message })),
});

/**
 * Sends a private card in a thread once more and removes the one that is there: whether Slack replaces it there is disputed. The new one
 * comes first, so that there is never none.
 * @param url the response_url of a click on the card
 */
export const afresh = (person: Way, fetch: Fetch, url: string): Way => ({
  ...person,
  async send(message) {
    const outcome = await person.send(message);
    if (outcome.kind === 'sent') await post(fetch, url, { delete_original: true });
    return outcome;
  },
});

/** Answers where everyone in the conversation sees it: in a channel, all who are there; in a direct message, one person. */
export const toAll = (client: webApi.WebClient, { channel, thread_ts }: Spot): Way => ({
  name: 'chat.postMessage',
  alone: false,
  isPublic: !/^[DUW]/.test(channel),
  replaces: false,
  send: (message) => attempt(() => client.chat.postMessage({ ...QUIET, channel, ...inThread(thread_ts), ...message })),
});

/** Replaces a message of comp's own. */
export const inPlace = (client: webApi.WebClient, channel: string, ts: string): Way => ({
  name: 'chat.update',
  alone: false,
  isPublic: false,
  replaces: true,
  send: (message) => attempt(() => client.chat.update({ channel, ts, ...message })),
});

import { readContent, type Args, type Refusal } from './check-message.js';
import { IDENTITY } from './identity.js';
import type { Workspace } from './workspace.js';

/**
 * Where an interaction came from: a person in a channel, and the message they clicked on, if any. `isShortcut`: what a shortcut on a
 * message is answered with cannot go into a thread.
 */
export type Origin = { channel: string; user: string; ts?: string; isShortcut?: true };

/**
 * Does what an app asks for in answer to an interaction: posts a message (ephemeral unless `in_channel`), or edits or
 * removes the message that was clicked. A command has no such message, so its answer is always a new one.
 * @returns why Slack refuses it, or undefined once it is done.
 */
export function applyReply(workspace: Workspace, origin: Origin, args: Args): Refusal | undefined {
  const original = origin.ts === undefined ? undefined : workspace.find(origin.channel, origin.ts);
  if (isTrue(args['delete_original'])) {
    if (original) workspace.remove(original);
    return undefined;
  }
  const content = readContent(args);
  if ('error' in content) return content;
  // Whether a private card in a thread is replaced is disputed: here it is not.
  const stays = original?.visibleTo !== undefined && original.thread_ts !== undefined;
  if (original && !stays && isTrue(args['replace_original'])) {
    workspace.replace(original, content);
    return undefined;
  }
  workspace.post({
    ...content,
    channel: origin.channel,
    bot: IDENTITY.botUserId,
    ...(args['response_type'] === 'in_channel' ? {} : { visibleTo: origin.user }),
    ...(typeof args['thread_ts'] === 'string' && !origin.isShortcut ? { thread_ts: args['thread_ts'] } : {}),
  });
  return undefined;
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

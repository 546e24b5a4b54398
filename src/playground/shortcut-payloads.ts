import { interaction, messageOutput, type Handles } from './payloads.js';
import type { Channel, Message, Person } from './workspace.js';

/** Which shortcut was taken, and when: a timestamp as messages have it. */
export type Taken = { callbackId: string; actionTs: string };

/** The body of a shortcut on a message. */
export function messageAction(person: Person, channel: Channel, message: Message, taken: Taken, handles: Handles) {
  return {
    type: 'message_action',
    ...common(person, taken, handles.triggerId),
    channel: { id: channel.id, name: channel.name },
    message_ts: message.ts,
    message: messageOutput(message),
    response_url: handles.responseUrl,
  };
}

/** The body of a shortcut from anywhere: it has neither a channel nor a response url. */
export function globalAction(person: Person, taken: Taken, triggerId: string) {
  return { type: 'shortcut', ...common(person, taken, triggerId) };
}

/** Shortcuts do not say which app they are for. */
function common(person: Person, { callbackId, actionTs }: Taken, triggerId: string) {
  const { api_app_id: _, ...rest } = interaction(person);
  return { ...rest, callback_id: callbackId, action_ts: actionTs, trigger_id: triggerId };
}

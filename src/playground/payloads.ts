import type { Action } from './click-target.js';
import { IDENTITY } from './identity.js';
import type { Block, Channel, Message, Person } from './workspace.js';

const { appId, botId, botUserId, otherTeamId, teamDomain, teamId, verificationToken } = IDENTITY;

/** What lets the app answer an interaction. */
export type Handles = { responseUrl: string; triggerId: string };

/** The body of a slash command; it may come without a text. */
export function slashCommand(
  person: Person,
  channel: Channel,
  command: string,
  text: string | undefined,
  handles: Handles,
) {
  return {
    token: verificationToken,
    team_id: teamId,
    team_domain: teamDomain,
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: person.id,
    user_name: person.name,
    command,
    ...(text !== undefined && { text }),
    api_app_id: appId,
    is_enterprise_install: 'false',
    response_url: handles.responseUrl,
    trigger_id: handles.triggerId,
  };
}

/**
 * The body around an event.
 * @param eventTime in seconds.
 * @param external whether the channel is shared with another organisation.
 */
export function eventCallback(event: object, eventId: string, eventTime: number, external: boolean) {
  return {
    token: verificationToken,
    team_id: teamId,
    context_team_id: teamId,
    api_app_id: appId,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: eventTime,
    authorizations: [
      { enterprise_id: null, team_id: teamId, user_id: botUserId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: external,
  };
}

/** The event of a mention. With `external` the person belongs to another organisation. */
export function appMention(message: Message, external: boolean) {
  return { type: 'app_mention', ...eventOf(message, external) };
}

/** The event of a message in a channel or a direct message. */
export function messageEvent(message: Message, channel: Channel, external = false) {
  return {
    type: 'message',
    channel_type: channel.person === undefined ? 'channel' : 'im',
    ...eventOf(message, external),
  };
}

/** What the body of every interaction says of the person and the app. */
export function interaction(person: Person) {
  return {
    user: { id: person.id, username: person.name, name: person.name, team_id: teamId },
    api_app_id: appId,
    token: verificationToken,
    team: { id: teamId, domain: teamDomain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** The body of a click. An ephemeral message is not part of it: only where it was. */
export function blockActions(person: Person, channel: Channel, message: Message, action: Action, handles: Handles) {
  const { ts, thread_ts, visibleTo } = message;
  const thread = thread_ts === undefined ? {} : { thread_ts };
  const { type, block_id, action_id } = action;
  const values =
    'selected_option' in action
      ? { [block_id]: { [action_id]: { type, selected_option: action.selected_option } } }
      : {};
  return {
    type: 'block_actions',
    ...interaction(person),
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: visibleTo !== undefined,
      ...thread,
    },
    trigger_id: handles.triggerId,
    channel: { id: channel.id, name: channel.name },
    ...(visibleTo === undefined ? { message: messageOutput(message) } : {}),
    state: { values },
    actions: [action],
    response_url: handles.responseUrl,
  };
}

/** The blocks with an id each, as Slack gives one to those that have none. */
export function withBlockIds(blocks: readonly Block[]): (Block & { block_id: string })[] {
  return blocks.map((block, index) => ({ ...block, block_id: block.block_id ?? `block-${index}` }));
}

/** A message as payloads carry it. */
export function messageOutput({ bot, user, ts, text, blocks, thread_ts }: Message) {
  return {
    type: 'message',
    user: bot ?? user,
    ...(bot === undefined ? {} : { bot_id: botId, app_id: appId }),
    team: teamId,
    ts,
    text,
    ...(blocks && { blocks: withBlockIds(blocks) }),
    ...(thread_ts === undefined ? {} : { thread_ts }),
  };
}

function eventOf({ user, text, ts, channel, thread_ts }: Message, external: boolean) {
  return {
    user,
    text,
    ts,
    channel,
    event_ts: ts,
    team: external ? otherTeamId : teamId,
    ...(external ? { user_team: otherTeamId, source_team: otherTeamId } : {}),
    ...(thread_ts === undefined ? {} : { thread_ts }),
  };
}

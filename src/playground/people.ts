import { actionOf, findElement, type Choice } from './click-target.js';
import type { Ack, DeliveryType } from './delivery.js';
import { IDENTITY } from './identity.js';
import { appMention, blockActions, eventCallback, messageEvent, slashCommand } from './payloads.js';
import { applyReply, type Origin } from './reply-message.js';
import type { ResponseUrls } from './response-urls.js';
import type { Triggers } from './triggers.js';
import { appHomeOpened } from './view-payloads.js';
import type { Views } from './views.js';
import type { Channel, Person, Workspace } from './workspace.js';

/** One delivery to the app: its body, and whether and how soon (ms) the app acknowledged it. */
export type Delivery = Ack & { type: DeliveryType; body: object; ackMs: number };

/** What people need to act: the workspace, the handles that Slack gives, and the way to the app. */
export type PeopleParts = {
  workspace: Workspace;
  views: Views;
  triggers: Triggers;
  responseUrls: ResponseUrls;
  now: () => number;
  deliver: (type: DeliveryType, body: object) => Promise<Delivery>;
};

type Where = { user?: string; channel?: string };

/** What a person in the workspace can do. Everything resolves once the app acknowledged, or failed to. */
export function createPeople({ workspace, views, triggers, responseUrls, now, deliver }: PeopleParts) {
  let events = 0;

  function handlesFor(origin: Origin) {
    return { responseUrl: responseUrls.issue(origin), triggerId: triggers.issue(origin.user) };
  }

  function deliverEvent(event: object, external = false, eventId?: string): Promise<Delivery> {
    events += 1;
    const id = eventId ?? `Ev${String(events).padStart(6, '0')}`;
    return deliver('events_api', eventCallback(event, id, Math.floor(now() / 1000), external));
  }

  /** Types a slash command; text in the acknowledgement is posted. */
  async function command(args: Where & { text?: string; command?: string }): Promise<Delivery> {
    const [person, channel] = [personOf(workspace, args.user), channelOf(workspace, args.channel)];
    const origin = { channel: channel.id, user: person.id };
    const body = slashCommand(person, channel, args.command ?? '/comp', args.text, handlesFor(origin));
    const delivery = await deliver('slash_commands', body);
    const said = delivery.ackPayload;
    if (typeof said === 'string') applyReply(workspace, origin, { text: said });
    if (typeof said === 'object') applyReply(workspace, origin, { ...said });
    return delivery;
  }

  /**
   * Mentions the app. In a channel it gets both `app_mention` (whose delivery this returns) and a `message` of its own
   * event id; in a direct message, only the `message`. With `external` the person is of another organisation.
   * @throws where the app is no member of the channel: Slack tells it nothing
   */
  async function mention(
    args: Where & { text: string; threadTs?: string; external?: boolean; eventId?: string },
  ): Promise<Delivery> {
    const [person, channel] = [personOf(workspace, args.user), channelOf(workspace, args.channel)];
    if (!workspace.isMember(channel.id)) throw new Error(`the app is no member of ${channel.name}`);
    const message = workspace.post({
      channel: channel.id,
      user: person.id,
      text: `<@${IDENTITY.botUserId}> ${args.text}`,
      ...(args.threadTs === undefined ? {} : { thread_ts: args.threadTs }),
    });
    const external = args.external ?? false;
    const twin = messageEvent(message, channel, external);
    if (channel.person !== undefined) return deliverEvent(twin, external, args.eventId);
    const [delivery] = await Promise.all([
      deliverEvent(appMention(message, external), external, args.eventId),
      deliverEvent(twin, external),
    ]);
    return delivery;
  }

  /**
   * Edits a message of one's own. Where the new text mentions the app, it gets an `app_mention` that says so (whose delivery this
   * returns); and always a `message` of subtype `message_changed`.
   */
  async function edit(args: { channel?: string; ts: string; text: string }): Promise<Delivery> {
    const channel = channelOf(workspace, args.channel);
    const original = workspace.find(channel.id, args.ts);
    if (!original?.user) throw new Error(`there is no message of a person ${args.ts} in ${channel.id}`);
    const message = workspace.replace(original, { text: args.text });
    const edited = { user: message.user, ts: workspace.nextTs() };
    const changed = { ...messageEvent(message, channel), subtype: 'message_changed', ts: edited.ts };
    if (channel.person !== undefined || !args.text.includes(`<@${IDENTITY.botUserId}>`)) return deliverEvent(changed);
    const [delivery] = await Promise.all([
      deliverEvent({ ...appMention(message, false), edited }),
      deliverEvent(changed),
    ]);
    return delivery;
  }

  /** Writes to the app in private; `subtype` and `botId` are set on the event as given. */
  async function directMessage(args: {
    user?: string;
    text: string;
    subtype?: string;
    botId?: string;
  }): Promise<Delivery> {
    const person = personOf(workspace, args.user);
    const message = workspace.post({ channel: person.dm, user: person.id, text: args.text });
    const event = messageEvent(message, channelOf(workspace, person.dm));
    return deliverEvent({
      ...event,
      ...(args.subtype === undefined ? {} : { subtype: args.subtype }),
      ...(args.botId === undefined ? {} : { bot_id: args.botId }),
    });
  }

  /** Clicks a button or chooses from a menu on a message that the person sees. */
  async function click(args: Choice & { user?: string; channel: string; ts: string }): Promise<Delivery> {
    const [person, channel] = [personOf(workspace, args.user), channelOf(workspace, args.channel)];
    const message = workspace.messages(channel.id, person.id).find((one) => one.ts === args.ts);
    if (!message) throw new Error(`${person.realName} sees no message ${args.ts} in ${channel.id}`);
    const found = findElement(message.blocks ?? [], args, `the message ${message.ts}`);
    const action = actionOf(found, args, workspace.nextTs());
    const handles = handlesFor({ channel: channel.id, user: person.id, ts: message.ts });
    return deliver('interactive', blockActions(person, channel, message, action, handles));
  }

  /** Opens the Home tab; the event carries the view that was published there, if any. */
  async function openHome({ user }: { user?: string } = {}): Promise<Delivery> {
    const person = personOf(workspace, user);
    return deliverEvent(appHomeOpened(person, workspace.nextTs(), views.home(person.id)));
  }

  return { command, mention, edit, directMessage, click, openHome };
}

/** @throws if nobody here has this id */
export function personOf(workspace: Workspace, id = 'U0ADA'): Person {
  const person = workspace.person(id);
  if (!person)
    throw new Error(`nobody here is "${id}"; there are: ${workspace.people.map((one) => one.id).join(', ')}`);
  return person;
}

/** @throws if there is no such channel */
export function channelOf(workspace: Workspace, id = 'C0GENERAL'): Channel {
  const channel = workspace.channel(id);
  if (!channel) throw new Error(`no channel "${id}"; there are: ${workspace.channels.map((one) => one.id).join(', ')}`);
  return channel;
}

import { channelOf, personOf, type Delivery, type PeopleParts } from './people.js';
import { globalAction, messageAction } from './shortcut-payloads.js';

/** What a person can do with the shortcuts that an app declares. Everything resolves once the app acknowledged, or failed to. */
export function createShortcuts({ workspace, triggers, responseUrls, deliver }: PeopleParts) {
  /**
   * Takes a shortcut on a message.
   * @throws if the person sees no such message, or it is ephemeral: Slack offers no shortcut on those
   */
  async function messageShortcut(args: {
    user?: string;
    channel: string;
    ts: string;
    callbackId: string;
  }): Promise<Delivery> {
    const [person, channel] = [personOf(workspace, args.user), channelOf(workspace, args.channel)];
    const message = workspace.messages(channel.id, person.id).find((one) => one.ts === args.ts);
    if (!message) throw new Error(`${person.realName} sees no message ${args.ts} in ${channel.id}`);
    if (message.visibleTo !== undefined)
      throw new Error(`the message ${args.ts} is ephemeral: Slack offers no shortcut on it`);
    const handles = {
      responseUrl: responseUrls.issue({ channel: channel.id, user: person.id, isShortcut: true }),
      triggerId: triggers.issue(person.id),
    };
    const at = { callbackId: args.callbackId, actionTs: workspace.nextTs() };
    return deliver('interactive', messageAction(person, channel, message, at, handles));
  }

  /** Takes a shortcut from anywhere. */
  async function globalShortcut(args: { user?: string; callbackId: string }): Promise<Delivery> {
    const person = personOf(workspace, args.user);
    const at = { callbackId: args.callbackId, actionTs: workspace.nextTs() };
    return deliver('interactive', globalAction(person, at, triggers.issue(person.id)));
  }

  return { messageShortcut, globalShortcut };
}

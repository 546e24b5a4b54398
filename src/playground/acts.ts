import { z } from 'zod';
import { escape } from '../cards/mrkdwn.js';
import { IDENTITY } from './identity.js';
import type { Answer } from './page/protocol.js';
import type { Delivery } from './people.js';
import type { StandIn } from './stand-in.js';
import { performInView, viewActSchemas } from './view-acts.js';

const text = z.string().max(12_000);

/** What a person does on the page. */
export const actSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('say'), as: text, channel: text, text, threadTs: text.optional() }),
  z.strictObject({
    kind: z.literal('click'),
    as: text,
    channel: text,
    ts: text,
    actionId: text,
    blockId: text.optional(),
    option: text.optional(),
  }),
  z.strictObject({ kind: z.literal('messageShortcut'), as: text, channel: text, ts: text, callbackId: text }),
  z.strictObject({ kind: z.literal('globalShortcut'), as: text, callbackId: text }),
  z.strictObject({ kind: z.literal('home'), as: text }),
  ...viewActSchemas,
  z.strictObject({ kind: z.literal('guides'), set: z.number().int().min(0) }),
]);

/** Something said, clicked or entered; the switch of guides is the playground's own. */
export type Doing = Exclude<z.infer<typeof actSchema>, { kind: 'guides' }>;

type Of<Kind> = Extract<Doing, { kind: Kind }>;

const MENTION = /^\s*@comp\b|(?<=\s)@comp\b/i;

/**
 * Does in the workspace what a person did on the page: a command, a mention, a direct message, a click, a form, a shortcut, or a
 * message that comp does not see.
 */
export async function perform(slack: StandIn, doing: Doing): Promise<Answer> {
  switch (doing.kind) {
    case 'say':
      return { notice: await say(slack, doing) };
    case 'click':
      return { notice: await click(slack, doing) };
    case 'messageShortcut':
      return taken(await slack.messageShortcut({ ...doing, user: doing.as }), 'the shortcut');
    case 'globalShortcut':
      return taken(await slack.globalShortcut({ ...doing, user: doing.as }), 'the shortcut');
    case 'home':
      return taken(await slack.openHome({ user: doing.as }), 'that the Home tab was opened');
    default:
      return performInView(slack, doing);
  }
}

const taken = ({ acked, failure }: Delivery, what: string): Answer => ({
  notice: acked ? '' : `comp did not take ${what}: ${failure}.`,
});

async function click(slack: StandIn, doing: Of<'click'>): Promise<string> {
  const { as: user, channel, ts, actionId, blockId, option } = doing;
  const { acked } = await slack.click({
    user,
    channel,
    ts,
    actionId,
    ...(blockId && { blockId }),
    ...(option && { option }),
  });
  return acked ? '' : 'comp did not take the click.';
}

async function say(slack: StandIn, doing: Of<'say'>): Promise<string> {
  const { as: user, channel, threadTs } = doing;
  const said = doing.text.trim();
  if (said.startsWith('/')) {
    const [, command = '', words = ''] = /^(\S+)\s*(.*)$/s.exec(said) ?? [];
    if (threadTs) return `${command} is not supported in threads: mention @comp there.`;
    if (command !== '/comp') return `${command} is not a command here: try /comp help.`;
    const { acked } = await slack.command({ user, channel, command, text: words });
    return acked ? '' : '/comp failed because the app did not respond.';
  }
  // As Slack does with what people write; a mention is made below.
  const words = escape(said);
  if (slack.workspace.channel(channel)?.person !== undefined) await slack.directMessage({ user, text: words });
  else if (MENTION.test(words))
    await slack.mention({ user, channel, text: words.replace(MENTION, '').trim(), ...(threadTs && { threadTs }) });
  else slack.workspace.post({ channel, user, text: words, ...(threadTs && { thread_ts: threadTs }) });
  return '';
}

/** How the page shows a mention of comp. */
export const showMention = (words: string): string =>
  words.replaceAll(`<@${IDENTITY.botUserId}>`, `<@${IDENTITY.botUserId}|@comp>`);

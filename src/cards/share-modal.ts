import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { Answer, ShareForm } from '../lookup/answer.js';
import { context, plainText, section } from './blocks.js';
import type { Card, CardContext } from './card.js';
import { bandCard } from './band-card.js';
import { replySchema, type Reply } from './control.js';
import { readJson } from './json.js';
import { LIMITS } from './limits.js';
import { bold, escape } from './mrkdwn.js';
import { shareFields } from './own-fields.js';
import { sideBySideCard } from './side-by-side-card.js';

/** Sharing a card: the form that shows what everyone will see, and the card that is posted. */

export const SHARE_FORM = 'share';
const WHO = 'Everyone in this channel will see this, guests from outside included.';
const metadataSchema = z.strictObject({ v: z.literal(1), ...shareFields, reply: replySchema });

/**
 * What an answer looks like to everyone: without offer, floor or anything that its owner typed; who clicks on it is answered alone.
 * @param user the person who shares it, by their Slack id
 * @returns null for what cannot be shared
 */
export function sharedCard(answer: Answer, cardContext: CardContext, user: string): Card | null {
  const own =
    answer.kind === 'band'
      ? bandCard(answer, cardContext)
      : answer.kind === 'side by side'
        ? sideBySideCard(answer, { floors: false })
        : null;
  if (!own) return null;
  const by = `Shared by <@${escape(user)}>`;
  return { text: `${own.text}\n${by}`, blocks: [...(own.plain ?? own.blocks), ...context([by])] };
}

/** The form that shows a card as everyone will see it. */
export const shareModal = ({ blocks }: Card, form: ShareForm, reply: Reply): ModalView => ({
  type: 'modal',
  callback_id: SHARE_FORM,
  private_metadata: JSON.stringify({ v: 1, ...form, reply }),
  title: plainText('Share', LIMITS.modalTitle),
  submit: plainText('Share', LIMITS.modalButton),
  close: plainText('Cancel', LIMITS.modalButton),
  blocks: [section(bold(WHO)), { type: 'divider' }, ...blocks.filter(({ type }) => type !== 'actions')],
});

/** Reads a form that was sent; null where it is none of comp's, or of an older version. */
export function readShareForm(metadata: string): { form: ShareForm; reply: Reply } | null {
  const parsed = metadataSchema.safeParse(readJson(metadata));
  if (!parsed.success) return null;
  const { v: _version, reply, ...form } = parsed.data;
  return { form, reply };
}

/** What the person gets alone where Slack does not take the post: the words to copy. */
export const notShared = ({ text }: Card): Card => {
  const what = 'comp could not share this here. If it does not appear in a moment, copy it:';
  return { text: `${what}\n${text}`, blocks: [section(what), section(text)] };
};

/** Said where there is nobody to share with. */
export const NOBODY = 'Only you and comp are here: to share a band, ask for it in the channel and press Share there.';

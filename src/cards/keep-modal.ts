import type { ModalView } from '@slack/types';
import { z } from 'zod';
import type { KeepForm } from '../lookup/answer.js';
import { context, plainText, section } from './blocks.js';
import { replySchema, type Reply } from './control.js';
import { readJson } from './json.js';
import { LIMITS } from './limits.js';
import type { FormState } from './offer-modal.js';
import { keepFields } from './own-fields.js';

/** Keeping a card in the person's own direct message with comp: the form that asks about an offer, and what is kept. */

export const KEEP_FORM = 'keep';
export const KEPT = 'Kept in your direct messages with comp.';
export const NOT_KEPT = 'Slack did not let comp write to you, so this is not kept: copy what you need.';

const OFFER_TOO = 'offer';
const metadataSchema = z.strictObject({ v: z.literal(1), ...keepFields, reply: replySchema });

/** The form that asks whether the figures of an offer are kept, too; they are not unless it is said. */
export const keepModal = (form: KeepForm, reply: Reply): ModalView => ({
  type: 'modal',
  callback_id: KEEP_FORM,
  private_metadata: JSON.stringify({ v: 1, ...form, reply }),
  title: plainText('Keep', LIMITS.modalTitle),
  submit: plainText('Keep', LIMITS.modalButton),
  close: plainText('Cancel', LIMITS.modalButton),
  blocks: [
    section('The band and the script go to your direct messages with comp, where you alone read them.'),
    {
      type: 'input',
      block_id: OFFER_TOO,
      optional: true,
      label: plainText('My offer', LIMITS.inputLabel),
      element: {
        type: 'checkboxes',
        action_id: OFFER_TOO,
        options: [{ text: plainText('Keep the figures of my offer, too', LIMITS.optionText), value: OFFER_TOO }],
      },
    },
    ...context(['A message in Slack stays until you or your workspace delete it.']),
  ],
});

/** The cards that are kept of one: the card itself, and of an offer the band with the script, or with the offer where that is asked for. */
export function keptOf({ of, shown, offer, ...rest }: KeepForm, withOffer: boolean): KeepForm[] {
  if (of !== 'offer') return [{ of, shown, ...rest }];
  const band: KeepForm = { ...rest, of: 'band', shown };
  return [band, withOffer ? { ...rest, of, shown, offer } : { ...rest, of: 'script', shown }];
}

/** Reads a form that was sent; null where it is none of comp's, or of an older version. */
export function readKeepForm(
  metadata: string,
  state: FormState,
): { form: KeepForm; withOffer: boolean; reply: Reply } | null {
  const parsed = metadataSchema.safeParse(readJson(metadata));
  if (!parsed.success) return null;
  const { v: _version, reply, ...form } = parsed.data;
  return { form, reply, withOffer: (state[OFFER_TOO]?.[OFFER_TOO]?.selected_options ?? []).length > 0 };
}

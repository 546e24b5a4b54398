import type { InputBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Amiss, Picked, Picks } from '../lookup/picks.js';
import { context, option, plainText, section } from './blocks.js';
import { type Reply, replySchema } from './control.js';
import { readJson } from './json.js';
import { LIMITS } from './limits.js';
import { escape, listed } from './mrkdwn.js';
import type { FormState } from './offer-modal.js';
import { doubtWords } from './offer-words.js';

/** The form that picks company, role and place, each choice narrowing the next, and an offer if there is one. */

export const PICKER = 'picker';
export const PICK = /^pick\.(company|role|place)$/;
const KINDS = ['company', 'role', 'place'] as const;
type Kind = (typeof KINDS)[number];

const LABELS: Readonly<Record<Kind, string>> = { company: 'Company', role: 'Role', place: 'Place' };
const name = z.string().min(1).max(80).nullable();
const metadataSchema = z.strictObject({
  v: z.literal(1),
  picks: z.strictObject({ company: name, role: name, place: name }),
  /** Null where it was opened from no channel: the answer is shown in the form itself. */
  reply: replySchema.nullable(),
});

/** The id of a field: it changes with the choice before, so that what was chosen for another company falls away. */
const blockOf = (kind: Kind, { company, role }: Picks): string =>
  kind === 'company' ? kind : kind === 'role' ? `role ${company ?? ''}` : `place ${company ?? ''} ${role ?? ''}`;

const picksOf = ({ company, role, place }: Picked): Picks => ({
  company: company?.value ?? null,
  role: role?.value ?? null,
  place: place?.value ?? null,
});

function field(kind: Kind, picked: Picked): InputBlock {
  const chosen = picked[kind];
  return {
    type: 'input',
    block_id: blockOf(kind, picksOf(picked)),
    dispatch_action: true,
    optional: kind === 'place',
    label: plainText(LABELS[kind], LIMITS.inputLabel),
    element: {
      type: 'external_select',
      action_id: `pick.${kind}`,
      min_query_length: 0,
      placeholder: plainText(`Type a ${kind}`, LIMITS.placeholder),
      ...(chosen && { initial_option: option(chosen.text, chosen.value) }),
    },
  };
}

/** What a form is made of. `note`: a line above its fields; `offer`: what stands in the field of the offer at first. */
export interface PickerParts {
  picked: Picked;
  reply: Reply | null;
  note?: string;
  offer?: string;
}

/** The form. Nothing in it is stored: what was chosen and where the answer goes travel with it. */
export function pickerModal({ picked, reply, note = '', offer = '' }: PickerParts): ModalView {
  const { lost } = picked;
  const gone = lost ? `${lost.company} has no guide for ${lost.role}: pick another role.` : '';
  return {
    type: 'modal',
    callback_id: PICKER,
    private_metadata: JSON.stringify({ v: 1, picks: picksOf(picked), reply }),
    title: plainText('Ask comp', LIMITS.modalTitle),
    submit: plainText('Show', LIMITS.modalButton),
    close: plainText('Cancel', LIMITS.modalButton),
    blocks: [
      ...[note, gone].filter(Boolean).map((line) => section(escape(line))),
      ...KINDS.map((kind) => field(kind, picked)),
      {
        type: 'input',
        block_id: 'offer',
        optional: true,
        label: plainText('Your offer', LIMITS.inputLabel),
        element: {
          type: 'plain_text_input',
          action_id: 'offer',
          max_length: 300,
          placeholder: plainText('118k base, 70k rsu, 10% bonus', LIMITS.placeholder),
          ...(offer && { initial_value: offer }),
        },
      },
      ...context(['Only you see the answer, and comp keeps nothing of it.']),
    ],
  };
}

/** A form as it stands: what is chosen, the words for an offer, where the answer goes. */
export interface PickerState {
  picks: Picks;
  offer: string;
  reply: Reply | null;
}

/** What a form holds by its metadata and, where it has them, its fields; null where it is of an older version. */
export function readPicker(metadata: string, state: FormState = {}): PickerState | null {
  const parsed = metadataSchema.safeParse(readJson(metadata));
  if (!parsed.success) return null;
  const { picks, reply } = parsed.data;
  const held = new Map(Object.values(state).flatMap((block) => Object.entries(block)));
  const chosen = (kind: Kind): string | null => {
    const value = held.get(`pick.${kind}`);
    return value ? (value.selected_option?.value ?? null) : picks[kind];
  };
  return {
    picks: { company: chosen('company'), role: chosen('role'), place: chosen('place') },
    offer: held.get('offer')?.value ?? '',
    reply,
  };
}

/** What to write instead, by the fields that are shown: their names are those in `state`. */
export function pickerErrors(why: Amiss, state: FormState): Record<string, string> {
  const fieldOf = (kind: Kind): string => Object.keys(state).find((id) => `pick.${kind}` in (state[id] ?? {})) ?? kind;
  const at = (kind: Kind, text: string): Record<string, string> => ({ [fieldOf(kind)]: text });
  switch (why.code) {
    case 'open':
      return Object.assign({}, ...why.kinds.map((kind) => at(kind, `Choose a ${kind}.`)));
    case 'gone':
      return at('company', 'There is no guide for it any more: choose another company.');
    case 'other-role':
      return at('role', `${why.company} has ${listed(why.roles.slice(0, 5), 'and')}: choose one of them.`);
    case 'other-place':
      return at('place', `This guide has ${listed(why.regions.slice(0, 5), 'and')}: choose one of them.`);
    case 'offer':
      return {
        offer: why.why ? doubtWords(why.why).replaceAll('`', '') : 'Write it like 118k base, 70k rsu, 10% bonus.',
      };
    case 'offer-without-place':
      return at('place', 'Choose the place that the offer is for.');
  }
}

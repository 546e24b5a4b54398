import type { ModalView } from '@slack/types';
import { scriptFor } from '../advice/regional-script.js';
import type { Shown } from '../lookup/answer.js';
import { titleOf } from './band-card.js';
import { regionName } from './band-words.js';
import { context, plainText, section } from './blocks.js';
import { LIMITS } from './limits.js';
import { escape, shorten } from './mrkdwn.js';
import { basisLine, NO_ADVICE, ONLY_TRUE } from './script-card.js';

/** A script to edit and to copy. Slack wants a form with a field to have a submit button: nothing is done with what it sends. */

export const MINE_FORM = 'mine';

/** The script for a region in a field of its own; null where the guide has none. */
export function mineModal({ guide, region }: Shown): ModalView | null {
  const script = scriptFor(guide, region);
  if (!script) return null;
  const { passages, claims, basis } = script;
  const said = passages.filter(({ say }) => say);
  const words = (said.length > 0 ? said : passages).map(({ text }) => text);
  const added = claims.length > 0 ? [ONLY_TRUE, ...claims.map(({ text }) => text)] : [];
  const whole = [...words, ...added].join('\n\n');
  const cut = whole.length > LIMITS.inputLength;
  return {
    type: 'modal',
    callback_id: MINE_FORM,
    title: plainText('Make it mine', LIMITS.modalTitle),
    submit: plainText('Done', LIMITS.modalButton),
    close: plainText('Close', LIMITS.modalButton),
    blocks: [
      section(escape(`${titleOf(guide)}${region ? `, ${regionName(region)}` : ''}`)),
      {
        type: 'input',
        block_id: 'words',
        optional: true,
        label: plainText('What to say', LIMITS.inputLabel),
        element: {
          type: 'plain_text_input',
          action_id: 'words',
          multiline: true,
          max_length: LIMITS.inputLength,
          initial_value: shorten(whole, LIMITS.inputLength),
        },
      },
      ...context([
        cut ? 'Shortened: the rest is in the script card.' : '',
        escape(basisLine(basis, region)),
        'Edit it, fill in what stands in brackets or leave it out, and copy it. comp keeps nothing of it, with Done as with Close.',
        NO_ADVICE,
      ]),
    ],
  };
}

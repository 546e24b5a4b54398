import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { type Advice, adviceFor } from '../advice/advice.js';
import { RIVAL_SENTENCE } from '../advice/speech.js';
import type { At, Shown } from '../lookup/answer.js';
import { bandAt } from '../pay/band.js';
import { atOf, titleOf } from './band-card.js';
import { regionName } from './band-words.js';
import { context, plainText, section } from './blocks.js';
import { readJson } from './json.js';
import { LIMITS } from './limits.js';
import { escape, shorten } from './mrkdwn.js';
import type { FormState } from './offer-modal.js';
import { atFields } from './own-fields.js';
import { basisWords } from './plan-words.js';
import { NO_ADVICE, ONLY_TRUE } from './script-card.js';

/** Words to say that a person puts together, edits and copies. Nothing of them is stored or sent anywhere. */

export const MINE_FORM = 'mine';

const WORDS = 'words';
const metadataSchema = z.strictObject({ v: z.literal(1), ...atFields });

type MineShown = Shown & { level: string | null };

/** The sentences that can be added, by the block that holds their boxes. */
function choices({ arguments: reasons, own, mentionsRival }: Advice): Record<'why' | 'own', string[]> {
  const most = LIMITS.boxes;
  return {
    why: reasons.slice(0, most),
    own: [...(mentionsRival ? [RIVAL_SENTENCE] : []), ...own].slice(0, most),
  };
}

/** A box for each sentence; its value is its place among them. */
function boxes(
  id: 'why' | 'own',
  label: string,
  sentences: readonly string[],
  ticked: ReadonlySet<string>,
): KnownBlock[] {
  const options = sentences.map((text, i): PlainTextOption & { description?: PlainTextOption['text'] } => ({
    text: plainText(text, LIMITS.optionText),
    ...(text.length > LIMITS.optionText && {
      description: plainText(`…${text.slice(LIMITS.optionText - 1)}`, LIMITS.optionDescription),
    }),
    value: String(i),
  }));
  const initial = options.filter(({ value }) => ticked.has(`${id}.${value}`));
  if (options.length === 0) return [];
  return [
    {
      type: 'input',
      block_id: id,
      optional: true,
      dispatch_action: true,
      label: plainText(label, LIMITS.inputLabel),
      element: {
        type: 'checkboxes',
        action_id: `mine.${id}`,
        options,
        ...(initial.length > 0 && { initial_options: initial }),
      },
    },
  ];
}

/** The field with the words; its name changes with them, so that Slack shows them anew. */
function wordsField(words: string, ticked: ReadonlySet<string>): InputBlock {
  return {
    type: 'input',
    block_id: [WORDS, ...ticked].join('.'),
    optional: true,
    label: plainText('What to say', LIMITS.inputLabel),
    element: {
      type: 'plain_text_input',
      action_id: WORDS,
      multiline: true,
      max_length: LIMITS.inputLength,
      initial_value: shorten(words, LIMITS.inputLength),
    },
  };
}

/**
 * The form in which a person puts their words together: the ask, and each sentence that they tick.
 * @param ticked `why.0`, `own.2`: the sentences that are ticked
 * @returns null where the guide has no script, or no region is chosen
 */
export function mineModal({ guide, region: at, level }: MineShown, ticked: ReadonlySet<string>): ModalView | null {
  const region = at && bandAt(at, level);
  if (!guide.script || !region) return null;
  const advice = adviceFor(
    guide,
    region,
    guide.bands.map((band) => bandAt(band, level)),
  );
  const { why, own } = choices(advice);
  const { sentence } = advice;
  const added = (['why', 'own'] as const).flatMap((id) =>
    ({ why, own })[id].filter((_text, i) => ticked.has(`${id}.${i}`)),
  );
  return {
    type: 'modal',
    callback_id: MINE_FORM,
    private_metadata: JSON.stringify({ v: 1, ...atOf({ guide, region: at, level }) }),
    title: plainText('Make it mine', LIMITS.modalTitle),
    submit: plainText('Done', LIMITS.modalButton),
    close: plainText('Close', LIMITS.modalButton),
    blocks: [
      section(escape(`${titleOf(guide)}, ${regionName(region)}`)),
      ...boxes('why', 'Why', why, ticked),
      ...boxes('own', ONLY_TRUE, own, ticked),
      wordsField([sentence, ...added].join(' '), ticked),
      ...context([
        escape(basisWords(advice.plan, region)),
        'Ticking a sentence writes the text anew: tick first, then edit and copy. Nothing is saved.',
        NO_ADVICE,
      ]),
    ],
  };
}

/** What a form is about and which sentences are ticked in it; null where it is none of comp's, or of an older version. */
export function readMineForm(metadata: string, state: FormState): { at: At; ticked: ReadonlySet<string> } | null {
  const parsed = metadataSchema.safeParse(readJson(metadata));
  if (!parsed.success) return null;
  const { v: _version, ...at } = parsed.data;
  const ticked = (['why', 'own'] as const).flatMap((id) =>
    (state[id]?.[`mine.${id}`]?.selected_options ?? []).map(({ value }) => `${id}.${value}`),
  );
  return { at, ticked: new Set(ticked) };
}

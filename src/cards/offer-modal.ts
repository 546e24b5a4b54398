import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { type Band, type ComponentKind, componentOf, isEmptyBand } from '../pay/band.js';
import { NO_OFFER, type Offer, readOfferField } from '../pay/offer.js';
import type { At, Shown } from '../lookup/answer.js';
import { levelId, levelsOf } from '../lookup/level.js';
import { titleOf } from './band-card.js';
import { regionName } from './band-words.js';
import { context, option, plainText, section } from './blocks.js';
import { type Reply, replySchema } from './control.js';
import { readJson } from './json.js';
import { LIMITS } from './limits.js';
import { escape } from './mrkdwn.js';
import { NO_ADVICE } from './script-card.js';

/** The form in which a person states an offer, and what is made of it. */

export const OFFER_FORM = 'offer';

const FIELDS = ['base', 'equity', 'bonus', 'sign-on', 'total'] as const;
const EXAMPLES: Readonly<Record<ComponentKind, string>> = {
  base: '118k',
  equity: '70k, 17.5k/yr, or 12,000 options',
  bonus: '10%, or 12k',
  'sign-on': '15k',
  total: '150k a year',
};
const NAMES: Readonly<Record<ComponentKind, string>> = {
  base: 'Base salary',
  equity: 'Equity, the whole grant',
  bonus: 'Bonus',
  'sign-on': 'Sign-on bonus',
  total: 'Total a year',
};

const metadataSchema = z.strictObject({ v: z.literal(1), guide: z.string(), reply: replySchema });

/** A field; its label is the guide's own heading. */
function field(kind: ComponentKind, bands: readonly Band[]): InputBlock {
  const own = bands.map((band) => componentOf(band, kind)?.label).find((label) => label !== undefined);
  return {
    type: 'input',
    block_id: kind,
    optional: true,
    label: plainText(own ?? NAMES[kind], LIMITS.inputLabel),
    element: {
      type: 'plain_text_input',
      action_id: kind,
      max_length: 60,
      placeholder: plainText(EXAMPLES[kind], LIMITS.placeholder),
    },
  };
}

function select(
  id: string,
  label: string,
  options: readonly PlainTextOption[],
  initial: string | undefined,
): InputBlock {
  const first = options.find(({ value }) => value === initial);
  return {
    type: 'input',
    block_id: id,
    label: plainText(label, LIMITS.inputLabel),
    element: { type: 'static_select', action_id: id, options: [...options], ...(first && { initial_option: first }) },
  };
}

/**
 * The form for an offer of a guide, with its own components, the region and the currency filled in.
 * @param reply where the answer goes, kept in the form: nothing is stored
 */
export function offerModal({ guide, region, level }: Shown & { level: string | null }, reply: Reply): ModalView {
  const bands = guide.bands.filter((band) => !isEmptyBand(band)).slice(0, LIMITS.selectOptions);
  const first = region ?? (bands.length === 1 ? bands[0] : undefined);
  const currencies = [...new Set(bands.map(({ currency }) => currency))];
  const levels = levelsOf(guide);
  return {
    type: 'modal',
    callback_id: OFFER_FORM,
    private_metadata: JSON.stringify({ v: 1, guide: guide.id, reply }),
    title: plainText('Check my offer', LIMITS.modalTitle),
    submit: plainText('Check', LIMITS.modalButton),
    close: plainText('Cancel', LIMITS.modalButton),
    blocks: [
      section(escape(titleOf(guide))),
      select(
        'region',
        'Region',
        bands.map((band) => option(regionName(band), band.id)),
        first?.id,
      ),
      select(
        'currency',
        'Currency of the offer',
        currencies.map((code) => option(code, code)),
        first?.currency,
      ),
      ...(levels.length > 0
        ? [
            select(
              'level',
              'Level',
              levels.slice(0, LIMITS.selectOptions).map((label) => option(label, levelId(label))),
              level === null ? undefined : levelId(level),
            ),
          ]
        : []),
      ...FIELDS.map((kind) => field(kind, bands)),
      ...context(['Fill in what you know. Only you see the answer, and comp keeps nothing of your offer.', NO_ADVICE]),
    ],
  };
}

/** What a form holds when it is sent: block → action → value. */
export type FormState = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          value?: string | null;
          selected_option?: { value: string } | null;
          selected_options?: readonly { value: string }[];
        }
      >
    >
  >
>;

/** A form as read: an offer for a region of a guide, or what to write instead, by field. */
export type FormReading =
  | { kind: 'offer'; at: At; offer: Offer; reply: Reply }
  | { kind: 'errors'; errors: Record<string, string> };

/** An offer with what another states of it. */
const joinedOffers = (offer: Offer, more: Offer): Offer => ({
  currency: offer.currency,
  base: more.base ?? offer.base,
  equity: more.equity ?? offer.equity,
  bonus: more.bonus ?? offer.bonus,
  signOn: more.signOn ?? offer.signOn,
  total: more.total ?? offer.total,
  asStated: [...offer.asStated, ...more.asStated].slice(0, FIELDS.length),
});

/** Reads a form that was sent; null where it is none of comp's, or of an older version. */
export function readOfferForm(metadata: string, state: FormState): FormReading | null {
  const parsed = metadataSchema.safeParse(readJson(metadata));
  if (!parsed.success) return null;
  const chosen = (id: string): string => state[id]?.[id]?.selected_option?.value ?? '';
  const [region, currency, level] = [chosen('region'), chosen('currency'), chosen('level')];
  const errors: Record<string, string> = {};
  let offer: Offer = { ...NO_OFFER, currency };
  for (const kind of FIELDS) {
    const text = state[kind]?.[kind]?.value?.trim() ?? '';
    if (text === '') continue;
    const stated = readOfferField(text, kind, currency);
    if (!stated) errors[kind] = `Write one amount, such as ${EXAMPLES[kind]}.`;
    else if (stated.currency !== null && stated.currency !== currency)
      errors[kind] = `This is in ${stated.currency}, and the offer in ${currency}: comp converts nothing.`;
    else offer = joinedOffers(offer, stated);
  }
  const isEmpty = FIELDS.every((kind) => !state[kind]?.[kind]?.value?.trim());
  if (isEmpty) errors['base'] = 'Fill in one amount at least.';
  if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
  const { guide, reply } = parsed.data;
  return { kind: 'offer', at: { guide, region, ...(level && { level }) }, offer, reply };
}

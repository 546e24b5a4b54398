import { z } from 'zod';

/** What the buttons to share, to keep and to make a script one's own carry, for their values and the forms they open. */

const slug = z.string().min(1).max(80);
const at = { guide: z.string().min(3).max(161), region: slug.optional() };
const shown = z.array(z.strictObject(at)).min(1).max(3);
const amount = z.number().min(0).max(1e12);

/** An offer in numbers and a currency code: it travels in its owner's own card, and nowhere else. */
const offer = z.strictObject({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  base: amount.nullable(),
  equity: z.strictObject({ value: amount, per: z.enum(['grant', 'year']) }).nullable(),
  bonus: z.union([z.strictObject({ percent: amount }), z.strictObject({ value: amount })]).nullable(),
  signOn: amount.nullable(),
  total: amount.nullable(),
});

export const shareFields = { view: z.literal('share'), shown, place: slug.optional() };

export const keepFields = {
  view: z.literal('keep'),
  of: z.enum(['band', 'levers', 'script', 'written', 'side by side', 'offer']),
  shown,
  place: slug.optional(),
  page: z.number().int().min(0).max(1000).optional(),
  offer: offer.optional(),
};

export const mineFields = { view: z.literal('mine'), ...at };

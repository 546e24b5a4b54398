import { z } from 'zod';
import { COMPONENT_KINDS } from '../pay/band.js';

/** What the buttons to share, to keep and to make a script one's own carry, for their values and the forms they open. */

const slug = z.string().min(1).max(80);
/** A guide, a region and a level of it. */
export const atFields = {
  guide: z.string().min(3).max(161),
  region: slug.optional(),
  level: z.string().min(1).max(75).optional(),
};
const shown = z.array(z.strictObject(atFields)).min(1).max(3);
const amount = z.number().min(0).max(1e12);
const words = z.string().max(60);
const range = { low: amount, high: amount };
const pay = z.strictObject({ ...range, from: words.optional() });

/** An offer in numbers, a currency code and a few words of its owner: it travels in the owner's own card, and nowhere else. */
export const offerSchema = z.strictObject({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  base: pay.nullable(),
  equity: pay
    .extend({
      per: z.enum(['grant', 'year']),
      vestingYears: amount.nullable(),
      firstYearPercent: amount.nullable(),
    })
    .nullable(),
  bonus: pay.extend({ percent: z.boolean() }).nullable(),
  signOn: pay.extend({ years: amount }).nullable(),
  total: pay.nullable(),
  asStated: z
    .array(
      z.strictObject({
        component: z.enum(COMPONENT_KINDS).nullable(),
        reason: z.enum([
          'shares',
          'percent of the company',
          'net',
          'limit',
          'no amount',
          'extra',
          'month',
          'week',
          'day',
          'hour',
        ]),
        text: words,
        amount: z.strictObject(range).optional(),
      }),
    )
    .max(5),
});

export const shareFields = { view: z.literal('share'), shown, place: slug.optional() };

export const keepFields = {
  view: z.literal('keep'),
  of: z.enum(['band', 'levers', 'script', 'written', 'levers written', 'side by side', 'offer']),
  shown,
  place: slug.optional(),
  page: z.number().int().min(0).max(1000).optional(),
  offer: offerSchema.optional(),
};

export const mineFields = { view: z.literal('mine'), ...atFields };

export const ratingFields = { view: z.literal('rating'), ...atFields, looks: z.enum(['right', 'wrong']) };

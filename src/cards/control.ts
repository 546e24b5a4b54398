import { z } from 'zod';
import { type Form, isForm, type Request } from '../lookup/answer.js';
import { atFields, keepFields, mineFields, offerSchema, ratingFields, shareFields } from './own-fields.js';

/**
 * What a button or select carries: the guide, the region and the view that it asks for. So any process can answer any
 * click, after any restart, and nothing is stored about anyone.
 */

const VERSION = z.literal(1);
const slug = z.string().min(1).max(80);

const controlSchema = z.union([
  z.strictObject({
    v: VERSION,
    view: z.enum(['band', 'levers', 'script', 'written', 'levers written']),
    ...atFields,
    place: slug.optional(),
    page: z.number().int().min(0).max(1000).optional(),
  }),
  z.strictObject({ v: VERSION, view: z.literal('company'), company: slug, place: slug.optional() }),
  z.strictObject({
    v: VERSION,
    view: z.literal('ranking'),
    role: slug,
    place: slug,
    page: z.number().int().min(0).max(1000).optional(),
  }),
  z.strictObject({
    v: VERSION,
    view: z.literal('side by side'),
    guides: z.array(z.string().min(1).max(160)).min(2).max(3),
    place: slug.optional(),
  }),
  z.strictObject({ v: VERSION, view: z.literal('offer'), ...atFields }),
  z.strictObject({
    v: VERSION,
    view: z.literal('check'),
    ...atFields,
    region: slug,
    offer: offerSchema,
  }),
  z.strictObject({ v: VERSION, ...shareFields }),
  z.strictObject({ v: VERSION, ...keepFields }),
  z.strictObject({ v: VERSION, ...mineFields }),
  z.strictObject({ v: VERSION, ...ratingFields }),
]);

/** Where the answer to a click goes, as plain data: a form carries it until it is sent. */
export const replySchema = z.strictObject({
  /** What was clicked on: it is replaced where one person alone sees it. `command`: nothing was, words were typed. */
  on: z.enum(['private card', 'direct message', 'public card', 'command']),
  url: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
});
export type Reply = z.infer<typeof replySchema>;

/** The option of a region select that stands for all regions. */
export const ALL_REGIONS = '*';

/** The value of a control. */
export const writeControl = (request: Request | Form): string => JSON.stringify({ v: 1, ...request });

/** What a control asks for; null where its value is not one of comp's (an older version, or garbage). */
export function readControl(value: string): Request | Form | null {
  try {
    const parsed = controlSchema.safeParse(JSON.parse(value));
    if (!parsed.success) return null;
    const { v: _version, ...request } = parsed.data;
    return request;
  } catch {
    return null;
  }
}

/** What the menu of a card offers, by the values of its options. */
export const MENU = { share: 'share', keep: 'keep' } as const;

/** What an option of a card's menu asks for: the block's id carries the view that it is about. */
export function readMenu(blockId: string, chosen: string): Form | null {
  const request = readControl(blockId);
  if (!request || isForm(request) || !('guide' in request) || request.view === 'check') return null;
  const { view, guide, region, level, page } = request;
  const shown = [{ guide, region, level }];
  if (chosen === MENU.share) return { view: 'share', shown };
  return chosen === MENU.keep ? { view: 'keep', of: view, shown, page } : null;
}

/** What a select of region, level or place asks for: the block's id carries the view, the option the region, the level or the place. */
export function readSelect(blockId: string, name: string, option: string): Request | null {
  const request = readControl(blockId);
  if (!request || isForm(request)) return null;
  if (request.view === 'side by side') return { ...request, place: option };
  if (!('guide' in request) || request.view === 'check') return null;
  const { page: _page, ...first } = request;
  if (name === 'level') return { ...first, level: option };
  const { region: _before, ...anywhere } = first;
  return option === ALL_REGIONS ? anywhere : { ...anywhere, region: option };
}

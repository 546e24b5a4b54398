import type { Button, Overflow } from '@slack/types';
import type { Answer, KeepForm } from '../lookup/answer.js';
import { isEmptyBand } from '../pay/band.js';
import { atOf, regionOf } from './band-card.js';
import { button, buttonRows, context, option, section } from './blocks.js';
import type { Card } from './card.js';
import { MENU, writeControl } from './control.js';
import { LIMITS } from './limits.js';

/** What a person can do with a card of their own: share it, keep it, make its script theirs. */

/** What a card shows that can be kept; null where there is nothing to keep. */
function toKeep(answer: Answer): KeepForm | null {
  switch (answer.kind) {
    case 'band':
      return answer.missing === null
        ? { view: 'keep', of: 'band', shown: [atOf({ ...answer, level: answer.level?.label ?? null })] }
        : null;
    case 'levers':
    case 'levers written':
    case 'script':
    case 'written':
      return { view: 'keep', of: answer.kind, shown: [atOf(answer)], page: answer.page };
    case 'offer':
      return { view: 'keep', of: 'offer', shown: [atOf(answer)], offer: answer.offer };
    case 'side by side':
      return {
        view: 'keep',
        of: 'side by side',
        shown: answer.shown.map((one) => atOf(one)),
        place: answer.place ?? undefined,
      };
    default:
      return null;
  }
}

/** The menu of what else can be done with a card; its block's id says with which guide, region and level. */
function menuOf(keep: KeepForm): { id: string; menu: Overflow } | null {
  const { of, shown, page } = keep;
  const [at] = shown;
  if (of === 'offer' || of === 'side by side' || !at) return null;
  const id = writeControl({ view: of, ...at, ...(page && { page }) });
  const options = [option(of === 'band' ? 'Share…' : 'Share the band…', MENU.share), option('Keep a copy', MENU.keep)];
  return id.length <= LIMITS.blockId ? { id, menu: { type: 'overflow', action_id: 'more', options } } : null;
}

/** Blocks with a menu at the end of their selects, or of their last buttons: one block alone has the id of a view. */
function withMenu(blocks: Card['blocks'], { id, menu }: { id: string; menu: Overflow }): Card['blocks'] {
  const rows = blocks.filter((block) => block.type === 'actions');
  const host = rows.find(({ block_id }) => block_id !== undefined) ?? rows.at(-1);
  return host
    ? blocks.map((block) => (block === host ? { ...host, block_id: id, elements: [...host.elements, menu] } : block))
    : [...blocks, { type: 'actions', block_id: id, elements: [menu] }];
}

/** The buttons of a card: the script's own everywhere, to share and to keep where one person alone sees it and no menu does. */
function ownButtons(answer: Answer, keep: KeepForm | null): Button[] {
  const region = answer.kind === 'script' ? regionOf(answer) : null;
  return [
    ...(answer.kind === 'script' && region && answer.guide.script
      ? [button('Make it mine', { view: 'mine', ...atOf({ ...answer, region }) })]
      : []),
    ...(keep && keep.of !== 'offer' ? [button('Share', { view: 'share', shown: keep.shown, place: keep.place })] : []),
    ...(keep ? [button('Keep', keep)] : []),
  ];
}

const below = ({ plain, ...card }: Card, more: Card['blocks']): Card => ({
  ...card,
  blocks: [...card.blocks, ...more],
  ...(plain && { plain: [...plain, ...more] }),
});

/** The buttons that rate the figures of a region; null where a card shows none. */
function ratingOf(answer: Answer): Card['rating'] | null {
  if (answer.kind !== 'band' || answer.missing !== null) return null;
  const region = regionOf(answer);
  if (!region || isEmptyBand(region)) return null;
  const at = atOf({ ...answer, region, level: answer.level?.label ?? null });
  const rate = (looks: 'right' | 'wrong') =>
    button(`Looks ${looks}`, { view: 'rating', looks, ...at }, `rating.${looks}`);
  return { right: rate('right'), wrong: rate('wrong') };
}

/** A card with what its reader can do with it. */
export function withOwnButtons(card: Card, answer: Answer, alone: boolean): Card {
  const rating = ratingOf(answer);
  const keep = alone ? toKeep(answer) : null;
  const menu = keep && menuOf(keep);
  const own = below(card, buttonRows(ownButtons(answer, menu ? null : keep)));
  return {
    ...own,
    ...(menu && { blocks: withMenu(own.blocks, menu) }),
    ...(menu && own.plain && { plain: withMenu(own.plain, menu) }),
    ...(rating && { rating }),
  };
}

/** A card with a quiet line below it, in mrkdwn. */
export const withNote = (card: Card, line: string): Card => ({
  ...below(card, context([line])),
  text: `${card.text}\n${line}`,
});

/** A card with a warning above everything else, in mrkdwn. */
export const withWarning = ({ text, blocks, plain, ...card }: Card, line: string): Card => ({
  ...card,
  text: `${line}\n${text}`,
  blocks: [section(line), ...blocks],
  ...(plain && { plain: [section(line), ...plain] }),
});

/** Said to whoever rates a band. */
export const RATED = 'Thanks: counted, without your name. Whoever keeps the guides sees it.';

import type { Answer, KeepForm, ShareForm } from './answer.js';
import type { Lookup } from './lookup.js';

/** The answer that the card behind a button showed, made once more; out of date where a guide of it is gone. */
export function again(lookup: Lookup, { of, shown, place, page, offer }: Omit<KeepForm, 'view'>): Answer {
  const [first] = shown;
  if (!first) return lookup.open(null);
  if (of === 'side by side') {
    const found = shown.flatMap((at) => lookup.form(at) ?? []);
    return found.length === shown.length
      ? lookup.open({ view: 'side by side', guides: found.map(({ guide }) => guide.id), place })
      : lookup.open(null);
  }
  if (of !== 'offer') return lookup.open({ view: of, ...first, page });
  return offer ? lookup.check(first, offer) : lookup.open(null);
}

/** What is shared of a card: the band of its guide and region, or its guides side by side. */
export const toShare = (lookup: Lookup, { shown, place }: ShareForm): Answer =>
  again(lookup, { of: shown.length > 1 ? 'side by side' : 'band', shown, place });

import type { KnownBlock, View } from '@slack/types';
import { cardFor } from '../cards/card-for.js';
import { rungsOf } from '../cards/card.js';
import { homeView } from '../cards/home-view.js';
import { mineModal } from '../cards/mine-modal.js';
import { offerModal } from '../cards/offer-modal.js';
import { pickerModal } from '../cards/picker-modal.js';
import { sharedCard, shareModal } from '../cards/share-modal.js';
import type { Library } from '../guides/library.js';
import type { Answer } from '../lookup/answer.js';
import { createLookup } from '../lookup/lookup.js';
import { isEmptyBand } from '../pay/band.js';
import { NO_OFFER } from '../pay/offer.js';

/** One card of each kind and each window, made from the guides that are loaded. */

/** What Slack can be asked to check; `extras`: what it may refuse without harm, for comp then does without. */
export type Sample = { name: string; extras: readonly string[] } & ({ blocks: KnownBlock[] } | { view: View });

const REPLY = { on: 'private card' as const, url: 'https://hooks.slack.com/x', channel: 'C1', ts: '1.0' };

/** The samples of a library; without guides, those that need none. */
export function* samplesOf(library: Library, command: string, today: string): Generator<Sample> {
  const lookup = createLookup(library);
  const context = { today, command, alone: true };
  function* card(name: string, answer: Answer): Generator<Sample> {
    for (const {
      message: { blocks },
      extras,
    } of rungsOf(cardFor(answer, context)))
      if (blocks) yield { name: extras.length > 0 ? `${name} with ${extras.join(' and ')}` : name, extras, blocks };
  }
  const window = (name: string, view: View): Sample => ({ name, extras: [], view });
  const holdings = lookup.holdings();
  for (const text of ['help', 'list', 'no such company']) yield* card(`the answer to “${text}”`, lookup.ask(text));
  yield window('the Home tab', homeView(holdings, null, command));
  const nothing = { company: null, role: null, place: null };
  yield window('the form to pick from', pickerModal({ picked: lookup.narrow(nothing), reply: REPLY }));
  const guides = [...library.guides.values()].filter(({ bands }) => bands.some((band) => !isEmptyBand(band)));
  const guide = guides.find(({ levers, script }) => levers.length > 0 && script) ?? guides[0];
  const region = guide?.bands.find((band) => !isEmptyBand(band));
  if (!guide || !region) return;
  const at = { guide: guide.id, region: region.id };
  for (const view of ['band', 'levers', 'script', 'written', 'levers written'] as const)
    yield* card(`the card of ${view === 'band' ? 'a band' : view}`, lookup.open({ view, ...at }));
  yield* card('the card of an offer', lookup.check(at, { ...NO_OFFER, base: { low: 100_000, high: 100_000 } }));
  const shown = lookup.form(at);
  if (!shown) return;
  yield window('the form for an offer', offerModal(shown, REPLY));
  const mine = mineModal(shown, new Set());
  if (mine) yield window('the form of a script of one’s own', mine);
  const shared = sharedCard(lookup.open({ view: 'band', ...at }), context, 'U0');
  if (shared) yield window('the form to share', shareModal(shared, { view: 'share', shown: [at] }, REPLY));
}

import type { App, BlockAction, webApi } from '@slack/bolt';
import { ANSWER_MODAL } from '../cards/answer-modal.js';
import { readControl, readSelect, type Reply } from '../cards/control.js';
import { OFFER_FORM, offerModal, readOfferForm } from '../cards/offer-modal.js';
import type { OfferForm, Request } from '../lookup/answer.js';
import { type Answering, clock, type Listening } from './answering.js';
import type { Way } from './deliver.js';
import { byResponseUrl, inPlace, toPerson } from './ways.js';

/** What a person does with a card: its buttons, its region select, and the form that one of them opens. */

/** True for what was done in the Home tab or in the window of an answer: there is no conversation to answer in. */
export const isAtHome = ({ view }: BlockAction): boolean => view?.type === 'home' || view?.callback_id === ANSWER_MODAL;

/** What an action asks for; null where it carries nothing that comp knows. */
export function requestOf(action: BlockAction['actions'][number]): Request | OfferForm | null {
  if (action.type === 'button') return readControl(action.value ?? '');
  return action.type === 'static_select' ? readSelect(action.block_id, action.selected_option.value) : null;
}

/** Where the answer to a click goes, from what was clicked on. */
function replyTo({ container, channel, message, response_url: url }: BlockAction): Reply {
  const id = channel?.id ?? String(container['channel_id']);
  const thread_ts = container['thread_ts'] ?? message?.['thread_ts'];
  return {
    on: container['is_ephemeral'] ? 'private card' : id.startsWith('D') ? 'direct message' : 'public card',
    url,
    channel: id,
    ts: String(container['message_ts']),
    ...(thread_ts && { thread_ts: String(thread_ts) }),
  };
}

/** The ways of an answer: a private card is replaced, a card in a channel stays and its clicker is answered alone. */
function waysOf(
  { on, url, channel, ts, thread_ts }: Reply,
  user: string,
  client: webApi.WebClient,
  fetch: Listening['fetch'],
): Way[] {
  const person = toPerson(client, user, { channel, thread_ts });
  if (on === 'direct message')
    return [byResponseUrl(fetch, url, { replace_original: true }), inPlace(client, channel, ts)];
  const byUrl = byResponseUrl(fetch, url, {
    response_type: 'ephemeral',
    replace_original: on === 'private card',
    thread_ts,
  });
  return on === 'private card' ? [byUrl, person] : [person, byUrl];
}

/** Answers clicks on cards, and the form for an offer. */
export function listenToClicks(app: App, { lookup, fetch, log }: Listening, answering: Answering): void {
  const { acknowledged, answer, opened } = answering;

  app.action<BlockAction>(/.*/, async ({ ack, action, body, client }) => {
    if (isAtHome(body)) return;
    const since = clock();
    await acknowledged(ack);
    const ackMs = since();
    const request = requestOf(action);
    const reply = replyTo(body);
    const ways = waysOf(reply, body.user.id, client, fetch);
    if (request?.view !== 'offer') return answer('click', lookup().open(request), ways, since, ackMs);
    const form = lookup().form(request);
    if (!form) return answer('click', lookup().open(null), ways, since, ackMs);
    if (await opened(client, body.trigger_id, offerModal(form.guide, form.region, reply))) return;
    // Where the form cannot be shown, the offer can still be typed.
    const band = lookup().open({ ...request, view: 'band' });
    await answer('click', { kind: 'offer on hold', why: { code: 'no-amount' }, answer: band }, ways, since, ackMs);
  });

  app.view(OFFER_FORM, async ({ ack, view, body, client }) => {
    const since = clock();
    const form = readOfferForm(view.private_metadata, view.state.values);
    if (form?.kind === 'errors') return ack({ response_action: 'errors', errors: form.errors });
    await acknowledged(ack);
    if (!form) return log('a form of another version was sent');
    const found = lookup().check(form.guide, form.region, form.offer);
    await answer('form', found, waysOf(form.reply, body.user.id, client, fetch), since, since());
  });
}

import type { App, BlockAction } from '@slack/bolt';
import { ANSWER_MODAL } from '../cards/answer-modal.js';
import { readControl, readMenu, readSelect } from '../cards/control.js';
import { OFFER_FORM, offerModal, readOfferForm } from '../cards/offer-modal.js';
import type { Form, Request } from '../lookup/answer.js';
import { type Answering, clock, type Listening } from './answering.js';
import { replyTo, waysOf } from './reply.js';
import type { Share } from './share.js';

/** What a person does with a card: its buttons, its region select, and the form that one of them opens. */

/** True for what was done in the Home tab or in the window of an answer: there is no conversation to answer in. */
export const isAtHome = ({ view }: BlockAction): boolean => view?.type === 'home' || view?.callback_id === ANSWER_MODAL;

/** What an action asks for; null where it carries nothing that comp knows. */
export function requestOf(action: BlockAction['actions'][number]): Request | Form | null {
  if (action.type === 'button') return readControl(action.value ?? '');
  const { type, value } = action as { type: string; value?: unknown };
  if (action.type === 'overflow') return readMenu(action.block_id, action.selected_option.value);
  if (type === 'feedback_buttons') return readControl(String(value));
  return action.type === 'static_select'
    ? readSelect(action.block_id, action.action_id, action.selected_option.value)
    : null;
}

/**
 * Answers clicks on cards, and the form for an offer.
 * @param own what the buttons to share, to keep and to make a script one's own do
 */
export function listenToClicks(app: App, { lookup, fetch }: Listening, answering: Answering, own: Share): void {
  const { acknowledged, answer, opened, outdated } = answering;

  app.action<BlockAction>(/^(?!pick\.|mine\.)/, async ({ ack, action, body, client }) => {
    if (isAtHome(body)) return;
    const since = clock();
    await acknowledged(ack);
    const ackMs = since();
    const request = requestOf(action);
    const reply = replyTo(body);
    const ways = waysOf(reply, body.user.id, client, fetch);
    if (request?.view === 'share' || request?.view === 'keep' || request?.view === 'mine' || request?.view === 'rating')
      return own(request, { reply, user: body.user.id, trigger_id: body.trigger_id, client });
    if (request?.view !== 'offer') return answer('click', lookup().open(request), ways, since, ackMs);
    const form = lookup().form(request);
    if (!form) return answer('click', lookup().open(null), ways, since, ackMs);
    if (await opened(client, body.trigger_id, offerModal(form, reply))) return;
    // Where the form cannot be shown, the offer can still be typed.
    const band = lookup().open({ ...request, view: 'band' });
    await answer('click', { kind: 'offer on hold', why: { code: 'no-amount' }, answer: band }, ways, since, ackMs);
  });

  app.view(OFFER_FORM, async ({ ack, view, body, client }) => {
    const since = clock();
    const form = readOfferForm(view.private_metadata, view.state.values);
    if (form?.kind === 'errors') return ack({ response_action: 'errors', errors: form.errors });
    if (!form) return ack(outdated());
    await acknowledged(ack);
    const found = lookup().check(form.at, form.offer);
    await answer('form', found, waysOf(form.reply, body.user.id, client, fetch), since, since());
  });
}

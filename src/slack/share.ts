import type { App, BlockAction, webApi } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { section } from '../cards/blocks.js';
import type { Card } from '../cards/card.js';
import type { Reply } from '../cards/control.js';
import { KEEP_FORM, keepModal, KEPT, keptOf, NOT_KEPT, readKeepForm } from '../cards/keep-modal.js';
import { MINE_FORM, mineModal, readMineForm } from '../cards/mine-modal.js';
import { RATED, withNote } from '../cards/own-buttons.js';
import { NOBODY, notShared, readShareForm, SHARE_FORM, sharedCard, shareModal } from '../cards/share-modal.js';
import { again, toShare } from '../lookup/again.js';
import { type Answer, guideOf, type KeepForm, type OwnForm, type RatingForm } from '../lookup/answer.js';
import { type Answering, clock, type Listening } from './answering.js';
import { waysOf } from './reply.js';
import { byResponseUrl, toAll, toPerson } from './ways.js';

/** What a person does with a card: shares it, keeps it, makes its script theirs, rates it. Each is their explicit step. */

/** A click on a button or the sending of its form: who, and where the answer goes. */
interface By {
  reply: Reply;
  user: string;
  client: webApi.WebClient;
}

/** What a click on one of these buttons does. */
export type Share = (form: OwnForm, by: By & { trigger_id: string }) => Promise<void>;

/** True where the guide of a card, and the region that it showed, are there yet. */
const isThere = (found: Answer): boolean => found.kind !== 'gone' && (found.kind !== 'band' || found.missing === null);

const REFUSED = 'Slack did not open the form: press the button once more.';

/**
 * Answers the forms to share, to keep and to make a script one's own.
 * @returns what a click on their buttons does
 */
export function listenToShare(
  app: App,
  { lookup, fetch, today, log, deliver, onRating }: Listening,
  answering: Answering,
): Share {
  const { acknowledged, answer, cardOf, opened, outdated } = answering;

  /** Shows a card, with a quiet line, in place of the one that was clicked on. */
  function noted(found: Answer, line: string, { reply, user, client }: By): Promise<boolean> {
    const ways = waysOf(reply, user, client, fetch);
    const { rating: _rated, ...card } = cardOf(found, { alone: ways[0]?.alone ?? false });
    return deliver(isThere(found) ? withNote(card, line) : card, ways);
  }

  /** Posts a card for everyone where it was clicked on; the click's own way needs no membership. */
  async function share(card: Card, found: Answer, { reply, user, client }: By): Promise<void> {
    const { channel, thread_ts, url } = reply;
    const post = toAll(client, { channel, thread_ts });
    const byUrl = byResponseUrl(fetch, url, { response_type: 'in_channel', replace_original: false, thread_ts });
    const sent = await deliver(card, thread_ts ? [post, byUrl] : [byUrl, post]);
    log.info({ guide: guideOf(found), status: sent ? 'sent' : 'refused' }, 'shared');
    if (sent) return;
    const alone = byResponseUrl(fetch, url, { response_type: 'ephemeral', replace_original: false, thread_ts });
    await deliver(notShared(card), [alone, toPerson(client, user, { channel, thread_ts })]);
  }

  /** Sends what is kept of a card to the person's own direct message, and says so at the card, which stays. */
  async function keep(form: KeepForm, withOffer: boolean, by: By): Promise<void> {
    const found = again(lookup(), form);
    const own = toAll(by.client, { channel: by.user });
    let sent = isThere(found);
    for (const one of keptOf(form, withOffer)) {
      const kept = again(lookup(), one);
      sent &&= isThere(kept) && (await deliver(cardOf(kept), [own]));
    }
    log.info({ guide: guideOf(found), status: sent ? 'sent' : 'refused' }, 'kept');
    await noted(found, sent ? KEPT : NOT_KEPT, by);
  }

  /** Counts what a reader says of a band, and thanks: on a card of their own in its place, else beside it. */
  async function rate(form: RatingForm, found: Answer, by: By): Promise<void> {
    if (isThere(found)) onRating(form);
    if (by.reply.on !== 'public card' || !isThere(found)) return void (await noted(found, RATED, by));
    await deliver({ text: RATED, blocks: [section(RATED)] }, waysOf(by.reply, by.user, by.client, fetch));
  }

  /** The form that a button opens; null where what it is about is gone. */
  function formFor(form: Exclude<OwnForm, RatingForm>, found: Answer, { reply, user }: By): ModalView | null {
    if (!isThere(found)) return null;
    if (form.view === 'keep') return keepModal(form, reply);
    if (form.view === 'mine') return found.kind === 'script' ? mineModal(found, new Set()) : null;
    const card = sharedCard(found, { today: today() }, user);
    return card && shareModal(card, form, reply);
  }

  /** The answer that a button is about. */
  function about(form: OwnForm): Answer {
    if (form.view === 'share') return toShare(lookup(), form);
    const { view: _view, ...at } = form;
    if ('looks' in at) {
      const { looks: _looks, ...rated } = at;
      return again(lookup(), { of: 'band', shown: [rated] });
    }
    return 'shown' in at ? again(lookup(), at) : again(lookup(), { of: 'script', shown: [at] });
  }

  app.view(SHARE_FORM, async ({ ack, view, body, client }) => {
    const sent = readShareForm(view.private_metadata);
    if (!sent) return ack(outdated());
    await acknowledged(ack);
    const by = { reply: sent.reply, user: body.user.id, client };
    const found = toShare(lookup(), sent.form);
    const card = isThere(found) ? sharedCard(found, { today: today() }, by.user) : null;
    await (card ? share(card, found, by) : noted(found, '', by));
  });

  app.view(KEEP_FORM, async ({ ack, view, body, client }) => {
    const sent = readKeepForm(view.private_metadata, view.state.values);
    if (!sent) return ack(outdated());
    await acknowledged(ack);
    await keep(sent.form, sent.withOffer, { reply: sent.reply, user: body.user.id, client });
  });

  app.action<BlockAction>(/^mine\./, async ({ ack, body, client }) => {
    await acknowledged(ack);
    const { view } = body;
    const read = view && readMineForm(view.private_metadata, view.state.values);
    const shown = read && lookup().form(read.at);
    const modal = shown && mineModal(shown, read.ticked);
    if (!view || !modal) return;
    // Another tick may have been faster: then its own update follows.
    await client.views
      .update({ view_id: view.id, hash: view.hash, view: modal })
      .catch(() => log.warn('form not updated'));
  });

  app.view(MINE_FORM, ({ ack }) => acknowledged(ack));

  return async (form, by) => {
    const since = clock();
    if (form.view === 'keep' && form.of !== 'offer') return keep(form, false, by);
    const found = about(form);
    if (form.view === 'rating') return rate(form, found, by);
    if (form.view === 'share' && by.reply.on === 'direct message') return void (await noted(found, NOBODY, by));
    const modal = formFor(form, found, by);
    if (!modal) return answer('click', found, waysOf(by.reply, by.user, by.client, fetch), since, null);
    if (!(await opened(by.client, by.trigger_id, modal))) await noted(found, REFUSED, by);
  };
}

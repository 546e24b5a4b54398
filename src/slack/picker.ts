import type { App, BlockAction, webApi } from '@slack/bolt';
import { answerModal } from '../cards/answer-modal.js';
import { option } from '../cards/blocks.js';
import type { Reply } from '../cards/control.js';
import { offerAsTyped } from '../cards/offer-words.js';
import { PICK, PICKER, pickerErrors, pickerModal, readPicker } from '../cards/picker-modal.js';
import type { Picks } from '../lookup/picks.js';
import { type Answering, clock, type Listening } from './answering.js';
import { waysOf } from './reply.js';
import { byResponseUrl, toAll } from './ways.js';

/** The form that picks company, role and place, and the shortcuts that open it. */

const NONE: Picks = { company: null, role: null, place: null };
const UNREAD = 'No company was recognised in that message: choose it here.';
const READ = 'This is what was read from the message: correct it where it is wrong.';

/** Opens the form from a trigger; false where Slack refuses it. */
export type Pick = (client: webApi.WebClient, trigger_id: string, reply: Reply | null) => Promise<boolean>;

/**
 * Answers the form's menus, its choices and its sending, and the two shortcuts.
 * @returns what opens the form, empty
 */
export function listenToPicker(app: App, { lookup, fetch, log }: Listening, answering: Answering): Pick {
  const { acknowledged, answer, cardOf, opened, outdated } = answering;

  app.options(PICK, async ({ ack, payload, body }) => {
    const picker = readPicker(body.view?.private_metadata ?? '');
    const [, kind] = PICK.exec(payload.action_id) ?? [];
    const { company, role } = picker?.picks ?? NONE;
    const found = lookup().choices({ kind: kind as keyof Picks, typed: payload.value, company, role });
    await ack({ options: found.map(({ text, value }) => option(text, value)) });
  });

  app.action<BlockAction>(PICK, async ({ ack, body, client }) => {
    await acknowledged(ack);
    const { view } = body;
    const picker = view && readPicker(view.private_metadata, view.state.values);
    if (!view || !picker) return;
    const modal = pickerModal({ picked: lookup().narrow(picker.picks), reply: picker.reply, offer: picker.offer });
    // Another choice may have been faster: then its own update follows.
    await client.views
      .update({ view_id: view.id, hash: view.hash, view: modal })
      .catch(() => log.warn('form not updated'));
  });

  app.view(PICKER, async ({ ack, view, body, client }) => {
    const since = clock();
    const picker = readPicker(view.private_metadata, view.state.values);
    if (!picker) return ack(outdated());
    const found = lookup().pick(picker.picks, picker.offer);
    if (found.kind === 'amiss')
      return ack({ response_action: 'errors', errors: pickerErrors(found.why, view.state.values) });
    if (!picker.reply) return ack({ response_action: 'update', view: answerModal(cardOf(found)) });
    await acknowledged(ack);
    await answer('picker', found, waysOf(picker.reply, body.user.id, client, fetch), since, since());
  });

  app.action<BlockAction>('pick.open', async ({ ack, body, client }) => {
    await Promise.all([acknowledged(ack), pick(client, body.trigger_id, null)]);
  });

  app.shortcut({ type: 'shortcut', callback_id: 'ask_comp' }, async ({ ack, shortcut, client }) => {
    const since = clock();
    const [isOpen] = await Promise.all([pick(client, shortcut.trigger_id, null), acknowledged(ack)]);
    const own = toAll(client, { channel: shortcut.user.id });
    if (!isOpen) await answer('shortcut', lookup().ask('help'), [own], since, null);
  });

  app.shortcut({ type: 'message_action', callback_id: 'check_message' }, async ({ ack, shortcut, client }) => {
    const since = clock();
    const { message, trigger_id, response_url: url } = shortcut;
    const { picks, offer } = lookup().readMessage(message.text ?? '');
    const note = picks.company === null ? UNREAD : READ;
    // A shortcut cannot answer in the thread of its message: the window does.
    const read = { picked: lookup().narrow(picks), reply: null, note, offer: offer ? offerAsTyped(offer) : '' };
    const modal = pickerModal(read);
    const [isOpen] = await Promise.all([opened(client, trigger_id, modal), acknowledged(ack)]);
    const alone = byResponseUrl(fetch, url, { response_type: 'ephemeral', replace_original: false });
    if (!isOpen) await answer('shortcut', lookup().ask('help'), [alone], since, null);
  });

  const pick: Pick = (client, trigger_id, reply) =>
    opened(client, trigger_id, pickerModal({ picked: lookup().narrow(NONE), reply }));
  return pick;
}

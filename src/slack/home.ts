import type { App, BlockAction, webApi } from '@slack/bolt';
import { answerModal } from '../cards/answer-modal.js';
import { homeView } from '../cards/home-view.js';
import { type Answer, isForm } from '../lookup/answer.js';
import { type Answering, clock, type Listening } from './answering.js';
import { isAtHome, requestOf } from './clicks.js';

/** The Home tab, and the window in which it answers. */

/** Publishes the Home tab whenever it is opened, and answers what is done in it. */
export function listenToHome(app: App, { lookup, command, care }: Listening, answering: Answering): void {
  const { acknowledged, ask, cardOf, opened, noted, shown } = answering;

  /** Shows an answer: from Home in a new window, from a window in its place. */
  async function show(body: BlockAction, client: webApi.WebClient, found: Answer): Promise<boolean> {
    const view = answerModal(cardOf(found));
    if (body.view?.type !== 'modal') return opened(client, body.trigger_id, view);
    return shown('window not updated', () => client.views.update({ view_id: body.view?.id ?? '', view }));
  }

  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    const view = homeView(lookup().holdings(), care(event.user), command);
    await shown('home not published', () => client.views.publish({ user_id: event.user, view }));
  });

  app.action<BlockAction>(/^(?!pick\.)/, async ({ ack, action, body, client }) => {
    if (!isAtHome(body)) return;
    const since = clock();
    await acknowledged(ack);
    const ackMs = since();
    const request = requestOf(action);
    const isTyped = action.type === 'plain_text_input';
    const found = isTyped ? ask(action.value ?? '') : lookup().open(request && isForm(request) ? null : request);
    noted('home', found, await show(body, client, found), since, ackMs);
  });
}

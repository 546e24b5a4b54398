import type { App, BlockAction, webApi } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { cardFor } from '../cards/card-for.js';
import { readControl, readSelect, type Reply } from '../cards/control.js';
import { OFFER_FORM, offerModal, readOfferForm } from '../cards/offer-modal.js';
import { type Answer, guideOf, type OfferForm, type Request } from '../lookup/answer.js';
import type { Lookup } from '../lookup/lookup.js';
import { deliver, type Way } from './deliver.js';
import { outcomeOfError } from './outcome.js';
import { byResponseUrl, inPlace, toAll, toPerson } from './ways.js';

/** What the listeners work with. */
export interface Listening {
  lookup: () => Lookup;
  /** Today as 2026-02-23. */
  today: () => string;
  log: (line: string) => void;
  /** Is told every answer to a question, to count what was not found. */
  onAnswer: (answer: Answer) => void;
  fetch: webApi.WebClientOptions['fetch'] & {};
  /** Answer publicly in channels that people from outside can see, too. */
  allowExternal: boolean;
}

/** Milliseconds since the request was taken. */
type Clock = () => number;

const clock = (): Clock => {
  const start = performance.now();
  return () => Math.round((performance.now() - start) * 10) / 10;
};

/** Acknowledges first, and goes on where that fails: the answer travels by plain HTTPS. */
async function acknowledged(ack: () => Promise<void>, log: Listening['log']): Promise<void> {
  try {
    await ack();
  } catch {
    log('not acknowledged: the connection to Slack is down');
  }
}

/** Opens a form; false, and a line in the log, where Slack refuses it. */
async function opened(
  client: webApi.WebClient,
  trigger_id: string,
  view: ModalView,
  log: Listening['log'],
): Promise<boolean> {
  try {
    await client.views.open({ trigger_id, view });
    return true;
  } catch (error) {
    log(`form not opened reason=${outcomeOfError(error).reason}`);
    return false;
  }
}

/** Only the band card that was asked for may be seen by all; everything else is for the asker alone. */
const isPublic = (answer: Answer): boolean => answer.kind === 'band' && answer.missing === null;

/** What an action asks for; null where it carries nothing that comp knows. */
function requestOf(action: BlockAction['actions'][number]): Request | OfferForm | null {
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

/** Wires every way to ask comp to the one path: text or control → answer → card → Slack. */
export function listen(app: App, { lookup, today, log, onAnswer, fetch, allowExternal }: Listening): void {
  async function answer(
    surface: string,
    found: Answer,
    ways: readonly Way[],
    since: Clock,
    ackMs: number | null,
  ): Promise<void> {
    const sent = await deliver(cardFor(found, { today: today() }), ways, log);
    const times = `${ackMs === null ? '' : ` ack=${ackMs}ms`} ${sent ? `answer=${since()}ms` : 'answer=none'}`;
    log(`answered surface=${surface} guide=${guideOf(found) ?? '-'} status=${found.kind.replace(' ', '-')}${times}`);
  }

  /** The answer to typed words: what they did not find is counted. */
  function ask(text: string): Answer {
    const found = lookup().ask(text);
    onAnswer(found);
    return found;
  }

  app.command('/comp', async ({ ack, command, client }) => {
    const since = clock();
    await acknowledged(ack, log);
    const ackMs = since();
    const spot = { channel: command.channel_id };
    const ways = [
      byResponseUrl(fetch, command.response_url, { response_type: 'ephemeral', replace_original: false }),
      toPerson(client, command.user_id, spot),
    ];
    await answer('command', ask(command.text), ways, since, ackMs);
  });

  app.event('app_mention', async ({ event, client, body }) => {
    const since = clock();
    if (event.bot_id || !event.user || 'edited' in event || event.channel.startsWith('D')) return;
    const found = ask(event.text);
    const spot = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
    const external = body.is_ext_shared_channel === true && !allowExternal;
    const way = isPublic(found) && !external ? toAll(client, spot) : toPerson(client, event.user, spot);
    await answer('mention', found, [way], since, null);
  });

  app.event('message', async ({ event, client }) => {
    const since = clock();
    if (event.channel_type !== 'im' || event.subtype !== undefined || event.bot_id) return;
    const way = toAll(client, { channel: event.channel, thread_ts: event.thread_ts });
    await answer('direct message', ask(event.text ?? ''), [way], since, null);
  });

  app.action<BlockAction>(/.*/, async ({ ack, action, body, client }) => {
    const since = clock();
    await acknowledged(ack, log);
    const ackMs = since();
    const request = requestOf(action);
    const reply = replyTo(body);
    const ways = waysOf(reply, body.user.id, client, fetch);
    if (request?.view !== 'offer') return answer('click', lookup().open(request), ways, since, ackMs);
    const form = lookup().form(request);
    if (!form) return answer('click', lookup().open(null), ways, since, ackMs);
    if (await opened(client, body.trigger_id, offerModal(form.guide, form.region, reply), log)) return;
    // Where the form cannot be shown, the offer can still be typed.
    const band = lookup().open({ ...request, view: 'band' });
    await answer('click', { kind: 'offer on hold', why: { code: 'no-amount' }, answer: band }, ways, since, ackMs);
  });

  app.view(OFFER_FORM, async ({ ack, view, body, client }) => {
    const since = clock();
    const form = readOfferForm(view.private_metadata, view.state.values);
    if (form?.kind === 'errors') return ack({ response_action: 'errors', errors: form.errors });
    await acknowledged(ack, log);
    if (!form) return log('a form of another version was sent');
    const found = lookup().check(form.guide, form.region, form.offer);
    await answer('form', found, waysOf(form.reply, body.user.id, client, fetch), since, since());
  });
}

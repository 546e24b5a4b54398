import type { App, BlockAction, webApi } from '@slack/bolt';
import { cardFor } from '../cards/card-for.js';
import { readControl, readSelect } from '../cards/control.js';
import { type Answer, guideOf, type Request } from '../lookup/answer.js';
import type { Lookup } from '../lookup/lookup.js';
import { deliver, type Way } from './deliver.js';
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

/** Only the band card that was asked for may be seen by all; everything else is for the asker alone. */
const isPublic = (answer: Answer): boolean => answer.kind === 'band' && answer.missing === null;

/** What an action asks for; null where it carries nothing that comp knows. */
function requestOf(action: BlockAction['actions'][number]): Request | null {
  if (action.type === 'button') return readControl(action.value ?? '');
  return action.type === 'static_select' ? readSelect(action.block_id, action.selected_option.value) : null;
}

/** Where the answer to a click goes: a private card is replaced, a card in a channel stays and its clicker is answered alone. */
function waysOfClick(body: BlockAction, client: webApi.WebClient, fetch: Listening['fetch']): Way[] {
  const { container, user, channel, response_url: url } = body;
  const spot = {
    channel: channel?.id ?? String(container['channel_id']),
    thread_ts: container['thread_ts'] ?? body.message?.['thread_ts'],
  };
  const ts = String(container['message_ts']);
  const direct = spot.channel.startsWith('D');
  if (direct && !container['is_ephemeral'])
    return [byResponseUrl(fetch, url, { replace_original: true }), inPlace(client, spot.channel, ts)];
  if (container['is_ephemeral']) {
    return [
      byResponseUrl(fetch, url, { response_type: 'ephemeral', replace_original: true, thread_ts: spot.thread_ts }),
      toPerson(client, user.id, spot),
    ];
  }
  return [
    toPerson(client, user.id, spot),
    byResponseUrl(fetch, url, { response_type: 'ephemeral', replace_original: false, thread_ts: spot.thread_ts }),
  ];
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
    await answer('click', lookup().open(requestOf(action)), waysOfClick(body, client, fetch), since, ackMs);
  });
}

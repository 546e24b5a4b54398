import { message as blocksOf, type Chosen } from './blocks.js';
import { h } from './dom.js';
import { menu } from './menu.js';
import type { Message, Trace } from './protocol.js';

/** What a message is shown with. */
export interface Around {
  /** The name of a person by id. */
  nameOf: (id: string) => string;
  replies: number;
  trace: Trace | null;
  /** The command that it answers; null where it answers none. */
  typed: string | null;
  onChoose: (chosen: Chosen) => void;
  /** Null where the message stands in a thread already. */
  onThread: (() => void) | null;
  onTrace: () => void;
  /** What can be done with the message; Slack offers nothing on ephemeral ones. */
  shortcuts: readonly { name: string; act: () => void }[];
}

const time = (ts: string): string =>
  new Date(Number(ts) * 1000).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
const ms = (value: number | null): string => (value === null ? '…' : `${Math.round(value * 10) / 10} ms`);

/** `ack 2 ms · answer 5 ms · blocks ok`: the way to what was sent. */
function traceButton({ ackMs, answerMs, problems }: Trace, onTrace: () => void): HTMLElement {
  const verdict = problems.length === 0 ? 'blocks ok' : `${problems.length} problems`;
  return h(
    'button',
    { type: 'button', class: 'trace', onclick: onTrace },
    `ack ${ms(ackMs)} · answer ${ms(answerMs)} · ${verdict}`,
  );
}

/** One message with its author, as Slack shows it. */
export function messageItem(
  message: Message,
  { nameOf, replies, trace, typed, onChoose, onThread, onTrace, shortcuts }: Around,
): HTMLElement {
  const name = message.bot ? 'comp' : nameOf(message.user ?? '');
  const threadLabel = replies > 0 ? `${replies} ${replies === 1 ? 'reply' : 'replies'}` : 'Reply in thread';
  return h(
    'article',
    {
      class: message.visibleTo ? 'message private' : 'message',
      'data-ts': message.ts,
      'aria-label': `${name}, ${time(message.ts)}`,
    },
    typed !== null && h('p', { class: 'only' }, `You typed ${typed}`),
    message.visibleTo !== undefined && h('p', { class: 'only' }, '👁 Only visible to you'),
    h('div', { class: `avatar ${message.bot ? 'app' : name.toLowerCase()}`, 'aria-hidden': 'true' }, name.charAt(0)),
    h(
      'div',
      { class: 'body' },
      h(
        'p',
        { class: 'author' },
        h('strong', {}, name),
        message.bot !== undefined && h('span', { class: 'badge' }, 'APP'),
        h('time', {}, time(message.ts)),
      ),
      h('div', { class: 'content', dir: 'auto' }, ...blocksOf(message.blocks, message.text, onChoose)),
      h(
        'div',
        { class: 'below' },
        onThread &&
          message.visibleTo === undefined &&
          h(
            'button',
            { type: 'button', class: replies > 0 ? 'thread' : 'thread quiet', onclick: onThread },
            threadLabel,
          ),
        shortcuts.length > 0 && message.visibleTo === undefined && menu('More', 'More', shortcuts),
        trace && traceButton(trace, onTrace),
      ),
    ),
  );
}

/** Everything that is known of how a message came about. */
export const traceNodes = ({ method, payload, problems, ackMs, answerMs }: Trace): Node[] => [
  h(
    'dl',
    {},
    h('dt', {}, 'Sent with'),
    h('dd', {}, method),
    h('dt', {}, 'Acknowledged after'),
    h('dd', {}, ms(ackMs)),
    h('dt', {}, 'Answered after'),
    h('dd', {}, ms(answerMs)),
    h('dt', {}, 'Block check'),
    h('dd', {}, problems.length === 0 ? 'within Slack’s limits, with a text' : problems.join('\n')),
  ),
  h('pre', {}, JSON.stringify(payload, null, 2)),
];

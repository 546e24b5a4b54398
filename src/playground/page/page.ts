import { createComposer } from './composer.js';
import { byId, h } from './dom.js';
import { messageItem, traceNodes } from './message.js';
import { createModal } from './modal.js';
import type { Act, Answer, Guides, Message, News, Trace, View } from './protocol.js';

/** The page of the playground: what happened so far, and the view of it that one person has. */

const people: { id: string; realName: string; dm: string }[] = [];
const messages = new Map<string, Message>();
const traces = new Map<string, Trace>();
const modals = new Map<string, View | null>();
let channels: readonly { id: string; name: string; person?: string }[] = [];
let guides: Guides = { sets: [], current: 0, examples: [] };
const view = { as: '', channel: '', thread: '', trace: '' };

const list = byId('messages', HTMLDivElement);
const replies = byId('replies', HTMLDivElement);
const thread = byId('thread', HTMLElement);
const panel = byId('panel', HTMLElement);
const notice = byId('notice', HTMLParagraphElement);

async function ask(done: Act): Promise<Answer> {
  const response = await fetch('/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(done),
  });
  return (await response.json()) as Answer;
}

/** Sends what was done; ends with what is to be said about it. */
const send = async (done: Act): Promise<string> => (await ask(done)).notice;

async function act(done: Act): Promise<void> {
  notice.textContent = await send(done);
}

const modal = createModal({
  submit: (viewId, values) => send({ kind: 'submit', as: view.as, viewId, values }),
  close: (viewId) => void act({ kind: 'close', as: view.as, viewId }),
  use: (viewId, used, values) => send({ kind: 'use', as: view.as, viewId, values, ...used }),
  ask: (viewId, question) => ask({ kind: 'suggest', as: view.as, viewId, ...question }),
});

const say =
  (threadTs?: string) =>
  (text: string): void => {
    void act({ kind: 'say', as: view.as, channel: view.channel, text, ...(threadTs && { threadTs }) });
  };
const composer = createComposer(
  byId('composer', HTMLFormElement),
  'Message, /comp or @comp',
  (text) => say()(text),
  () => guides.examples,
);
createComposer(
  byId('reply', HTMLFormElement),
  'Reply, or mention @comp',
  (text) => say(view.thread)(text),
  () => [],
);

const nameOf = (id: string): string => people.find((person) => person.id === id)?.realName ?? id;
const seen = (): Message[] =>
  [...messages.values()]
    .filter((message) => message.channel === view.channel && (message.visibleTo ?? view.as) === view.as)
    .sort((a, b) => Number(a.ts) - Number(b.ts));
const inThread = (message: Message): boolean => message.thread_ts !== undefined && message.thread_ts !== message.ts;

function item(message: Message, all: readonly Message[], threaded: boolean): HTMLElement {
  return messageItem(message, {
    nameOf,
    replies: all.filter((other) => other.thread_ts === message.ts && inThread(other)).length,
    trace: traces.get(message.ts) ?? null,
    onChoose: (chosen) => void act({ kind: 'click', as: view.as, channel: message.channel, ts: message.ts, ...chosen }),
    onThread: threaded ? null : () => show({ thread: message.ts }),
    onTrace: () => show({ trace: message.ts }),
  });
}

/** Puts items into a list; one that stands there unchanged stays, so that focus is not lost. */
function fill(target: HTMLElement, items: HTMLElement[]): void {
  const focused = document.activeElement?.closest('.message')?.getAttribute('data-ts');
  const label = document.activeElement?.textContent;
  const atEnd = target.scrollHeight - target.scrollTop - target.clientHeight < 80;
  const grew = items.length > target.children.length;
  target.replaceChildren(...items);
  if (atEnd || grew) target.scrollTop = target.scrollHeight;
  if (!focused || document.activeElement !== document.body) return;
  const again = target.querySelector<HTMLElement>(`[data-ts="${CSS.escape(focused)}"]`);
  const same = [...(again?.querySelectorAll('button') ?? [])].find((button) => button.textContent === label);
  (same ?? again?.querySelector<HTMLElement>('button, select'))?.focus();
}

function drawConversations(): void {
  const mine = channels.filter(({ person }) => person === undefined || person === view.as);
  byId('conversations', HTMLElement).replaceChildren(
    ...mine.map(({ id, name, person }) =>
      h(
        'button',
        {
          type: 'button',
          'aria-current': String(id === view.channel),
          onclick: () => show({ channel: id, thread: '' }),
        },
        person ? 'comp' : `# ${name}`,
      ),
    ),
  );
  const current = mine.find(({ id }) => id === view.channel);
  byId('title', HTMLHeadingElement).textContent = current?.person ? 'comp' : `# ${current?.name ?? ''}`;
}

function draw(): void {
  drawConversations();
  const all = seen();
  const trace = traces.get(view.trace);
  const threaded = all.filter((message) => message.ts === view.thread || message.thread_ts === view.thread);
  // First what takes room, so that the lists scroll to their true end.
  thread.hidden = view.thread === '';
  panel.hidden = trace === undefined;
  fill(
    list,
    all.filter((message) => !inThread(message)).map((message) => item(message, all, false)),
  );
  fill(
    replies,
    threaded.map((message) => item(message, all, true)),
  );
  if (trace) byId('sent', HTMLDivElement).replaceChildren(...traceNodes(trace));
  modal.show(modals.get(view.as) ?? null);
}

function show(change: Partial<typeof view>): void {
  Object.assign(view, change);
  draw();
}

function drawGuides(): void {
  const select = byId('guides', HTMLSelectElement);
  select.replaceChildren(
    ...guides.sets.map((name, i) => h('option', { value: String(i), selected: i === guides.current }, name)),
  );
  byId('examples', HTMLDivElement).replaceChildren(
    ...guides.examples.map((example) =>
      h('button', { type: 'button', onclick: () => composer.send(`/comp ${example}`) }, `/comp ${example}`),
    ),
  );
}

function drawPeople(): void {
  const choose = (id: string) => (): void => {
    const direct = people.some(({ dm }) => dm === view.channel);
    show({
      as: id,
      thread: direct ? '' : view.thread,
      ...(direct && { channel: people.find((person) => person.id === id)?.dm ?? '' }),
    });
  };
  byId('people', HTMLFieldSetElement).replaceChildren(
    h('legend', {}, 'Act as'),
    ...people.map(({ id, realName }) =>
      h(
        'label',
        {},
        h('input', { type: 'radio', name: 'as', value: id, checked: id === view.as, onchange: choose(id) }),
        realName,
      ),
    ),
  );
}

function take(message: Message, trace: Trace | null): void {
  messages.set(message.ts, message);
  if (trace) traces.set(message.ts, trace);
  // A thread that comp has just answered the person in is opened, so that the answer is seen.
  if (
    message.bot &&
    message.thread_ts &&
    message.channel === view.channel &&
    (message.visibleTo ?? view.as) === view.as
  )
    view.thread = message.thread_ts;
}

function hear(news: News): void {
  switch (news.kind) {
    case 'hello':
      people.splice(0, people.length, ...news.people);
      ({ channels, guides } = news);
      messages.clear();
      traces.clear();
      for (const { message, trace } of news.messages) take(message, trace);
      for (const { user, view } of news.views) modals.set(user, view);
      show({ as: view.as || (people[0]?.id ?? ''), channel: view.channel || (channels[0]?.id ?? ''), thread: '' });
      drawPeople();
      return drawGuides();
    case 'guides':
      guides = news.guides;
      if (news.problems) notice.textContent = ['The guides were read again.', ...news.problems].join('\n');
      return drawGuides();
    case 'view':
      modals.set(news.user, news.view);
      return draw();
    case 'home':
      return undefined;
    case 'trace':
      traces.set(news.ts, news.trace);
      return draw();
    case 'removed':
      messages.delete(news.message.ts);
      return draw();
    case 'posted':
    case 'replaced':
      take(news.message, news.trace);
      return draw();
  }
}

byId('guides', HTMLSelectElement).addEventListener(
  'change',
  (event) => void act({ kind: 'guides', set: Number((event.target as HTMLSelectElement).value) }),
);
byId('look', HTMLSelectElement).addEventListener('change', (event) => {
  document.documentElement.dataset['look'] = (event.target as HTMLSelectElement).value;
});
byId('close-thread', HTMLButtonElement).addEventListener('click', () => show({ thread: '' }));
byId('close-panel', HTMLButtonElement).addEventListener('click', () => show({ trace: '' }));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement))
    show({ trace: '', ...(view.trace === '' && { thread: '' }) });
});

const events = new EventSource('/events');
events.addEventListener('message', ({ data }) => hear(JSON.parse(data as string) as News));
events.addEventListener('error', () => {
  notice.textContent = 'The playground does not answer: start it again with npm start, and reload.';
});
events.addEventListener('open', () => {
  notice.textContent = '';
});

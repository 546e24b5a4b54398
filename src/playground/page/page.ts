import { createComposer } from './composer.js';
import { drawConversations, type Channel, type Place } from './conversations.js';
import { byId, h } from './dom.js';
import { createHome } from './home.js';
import { fill } from './list.js';
import { menu } from './menu.js';
import { messageItem, traceNodes } from './message.js';
import { createModal } from './modal.js';
import { showPeople } from './people.js';
import type { Act, Guides, Message, News, Shortcut, Trace, View } from './protocol.js';
import { send, viewActs } from './server.js';

/** The page of the playground: what happened so far, and the view of it that one person has. */

const people: { id: string; realName: string; dm: string }[] = [];
const messages = new Map<string, Message>();
const traces = new Map<string, Trace>();
const modals = new Map<string, View | null>();
const homes = new Map<string, View>();
let channels: readonly Channel[] = [];
let shortcuts: readonly Shortcut[] = [];
let guides: Guides = { sets: [], current: 0, examples: [] };
const view = { as: '', channel: '', tab: 'messages' as Place['tab'], thread: '', trace: '' };

const list = byId('messages', HTMLDivElement);
const replies = byId('replies', HTMLDivElement);
const thread = byId('thread', HTMLElement);
const panel = byId('panel', HTMLElement);
const home = byId('home', HTMLDivElement);
const notice = byId('notice', HTMLParagraphElement);

async function act(done: Act): Promise<void> {
  notice.textContent = await send(done);
}

const acts = viewActs(() => view.as);
const showModal = createModal({
  ...acts,
  submit: (viewId, values) => send({ kind: 'submit', as: view.as, viewId, values }),
  close: (viewId) => void act({ kind: 'close', as: view.as, viewId }),
});
const showHome = createHome(home, acts, (words) => (notice.textContent = words));

/** The commands that cards answered, by the card: Slack shows nobody what was typed, and here it stands above the card. */
const typed = new Map<string, string>();
let asked = '';

const say =
  (threadTs?: string) =>
  (text: string): void => {
    asked = text.startsWith('/') ? text : '';
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

/** The shortcuts of a type, as items of a menu. */
const offered = (type: Shortcut['type'], take: (callbackId: string) => Act) =>
  shortcuts
    .filter((shortcut) => shortcut.type === type)
    .map(({ name, callback_id }) => ({ name, act: () => void act(take(callback_id)) }));

function item(message: Message, all: readonly Message[], threaded: boolean): HTMLElement {
  return messageItem(message, {
    nameOf,
    replies: all.filter((other) => other.thread_ts === message.ts && inThread(other)).length,
    trace: traces.get(message.ts) ?? null,
    typed: typed.get(message.ts) ?? null,
    onChoose: (chosen) => void act({ kind: 'click', as: view.as, channel: message.channel, ts: message.ts, ...chosen }),
    onThread: threaded ? null : () => show({ thread: message.ts }),
    onTrace: () => show({ trace: message.ts }),
    shortcuts: offered('message', (callbackId) => ({
      kind: 'messageShortcut',
      as: view.as,
      channel: message.channel,
      ts: message.ts,
      callbackId,
    })),
  });
}

/** Goes to a conversation or a tab; comp hears of it where its Home tab is opened. */
function go(to: Partial<Place>): void {
  const opened = to.tab === 'home' && view.tab !== 'home';
  show({ ...to, ...(to.channel !== undefined && { thread: '' }) });
  if (opened) void act({ kind: 'home', as: view.as });
}

function draw(): void {
  drawConversations(
    channels.filter(({ person }) => person === undefined || person === view.as),
    view,
    go,
  );
  const atHome = view.tab === 'home';
  home.hidden = !atHome;
  byId('messages-tab', HTMLDivElement).hidden = atHome;
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
  drawViews();
}

/** Draws what stands beside the messages or over them: they stay as they are, so that a modal gives the focus back. */
function drawViews(): void {
  showHome(homes.get(view.as) ?? null);
  showModal(modals.get(view.as) ?? null);
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

function drawShortcuts(): void {
  const items = offered('global', (callbackId) => ({ kind: 'globalShortcut', as: view.as, callbackId }));
  byId('shortcuts', HTMLDivElement).replaceChildren(
    ...(items.length === 0 ? [] : [menu('Shortcuts', 'Shortcuts', items)]),
  );
}

function drawPeople(): void {
  const choose = (id: string): void => {
    const direct = people.some(({ dm }) => dm === view.channel);
    show({
      as: id,
      thread: direct ? '' : view.thread,
      ...(direct && { channel: people.find((person) => person.id === id)?.dm ?? '' }),
    });
    if (view.tab === 'home') void act({ kind: 'home', as: id });
  };
  showPeople(people, view.as, choose);
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
      ({ channels, guides, shortcuts } = news);
      messages.clear();
      traces.clear();
      homes.clear();
      for (const { message, trace } of news.messages) take(message, trace);
      for (const { user, view } of news.views) modals.set(user, view);
      for (const { user, view } of news.homes) homes.set(user, view);
      show({ as: view.as || (people[0]?.id ?? ''), channel: view.channel || (channels[0]?.id ?? ''), thread: '' });
      drawPeople();
      drawShortcuts();
      composer.focus();
      return drawGuides();
    case 'guides':
      guides = news.guides;
      if (news.problems) notice.textContent = ['Guides reloaded.', ...news.problems].join('\n');
      return drawGuides();
    case 'view':
      modals.set(news.user, news.view);
      return drawViews();
    case 'home':
      homes.set(news.user, news.view);
      return drawViews();
    case 'trace':
      traces.set(news.ts, news.trace);
      return draw();
    case 'removed':
      messages.delete(news.message.ts);
      return draw();
    case 'posted':
      if (asked && news.message.bot && news.message.visibleTo === view.as) typed.set(news.message.ts, asked);
      asked = '';
      take(news.message, news.trace);
      return draw();
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
byId('developer', HTMLInputElement).addEventListener('change', (event) => {
  document.documentElement.toggleAttribute('data-developer', (event.target as HTMLInputElement).checked);
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

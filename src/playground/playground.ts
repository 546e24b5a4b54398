import type { Lookup } from '../lookup/lookup.js';
import { actSchema, perform, showMention } from './acts.js';
import { createPageServer } from './page-server.js';
import type { Answer, Guides, News, Shortcut } from './page/protocol.js';
import { createStandIn, type StandIn } from './stand-in.js';
import { createTraces } from './traces.js';
import type { Message } from './workspace.js';

/** Guides to answer from, under the name that the page shows. */
export interface GuideSet {
  name: string;
  lookup: () => Lookup;
}

/** The playground, see {@link createPlayground}. */
export type Playground = Awaited<ReturnType<typeof createPlayground>>;

const PORTS_TRIED = 20;

/** Starts on the port or the next free one. */
async function startStandIn(port: number, page: StandInPage): Promise<StandIn> {
  for (let next = port; ; next++) {
    try {
      return await createStandIn({ port: next, now: () => performance.timeOrigin + performance.now(), page });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || next >= port + PORTS_TRIED) throw error;
    }
  }
}
type StandInPage = NonNullable<NonNullable<Parameters<typeof createStandIn>[0]>['page']>;

/**
 * Slack without Slack: the stand-in, and a page to be a person in it. The app connects to it as it connects to Slack.
 * @param port where the page is; the next free one if it is taken
 * @param sets the guides to switch between; the first is answered from at the start
 * @param shortcuts what the app's manifest declares of them
 * @throws where no port is free
 */
export async function createPlayground({
  port,
  sets,
  shortcuts = [],
}: {
  port: number;
  sets: readonly GuideSet[];
  shortcuts?: readonly Shortcut[];
}) {
  let current = 0;
  const currentLookup = (): Lookup => (sets[current] as GuideSet).lookup();

  function guides(): Guides {
    const help = currentLookup().ask('help');
    return {
      sets: sets.map(({ name }) => name),
      current,
      examples:
        help.kind === 'help' ? [...help.examples.slice(0, 1), ...help.features.map(({ question }) => question)] : [],
    };
  }
  const shown = (message: Message): Message => ({ ...message, text: showMention(message.text) });
  const hello = (): News => ({
    kind: 'hello',
    people: slack.workspace.people,
    channels: slack.workspace.channels,
    guides: guides(),
    views: slack.workspace.people.map(({ id }) => ({ user: id, view: slack.views.top(id) ?? null })),
    homes: slack.views
      .all()
      .filter(({ given }) => given.type === 'home')
      .map((view) => ({ user: view.user, view })),
    shortcuts,
    messages: slack.workspace.all().map((message) => ({ message: shown(message), trace: traces.of(message.ts) })),
  });

  async function act(body: unknown): Promise<Answer> {
    const parsed = actSchema.safeParse(body);
    if (!parsed.success) return { notice: 'That was not understood: reload the page.' };
    if (parsed.data.kind !== 'guides') {
      const doing = parsed.data;
      // A question for options brings no message about: what the person did before is still what is timed.
      const done = doing.kind === 'suggest' ? perform(slack, doing) : traces.timed(() => perform(slack, doing));
      return done.catch((error: unknown) => ({ notice: error instanceof Error ? error.message : String(error) }));
    }
    current = Math.min(parsed.data.set, sets.length - 1);
    page.tell({ kind: 'guides', guides: guides(), problems: null });
    return { notice: '' };
  }

  const page = createPageServer({ hello, act });
  const slack = await startStandIn(port, page.handle);
  const traces = createTraces(slack, (ts, trace) => page.tell({ kind: 'trace', ts, trace }));
  slack.workspace.subscribe((change) =>
    page.tell({ kind: change.kind, message: shown(change.message), trace: traces.follow(change) }),
  );
  slack.views.subscribe(page.tell);

  /** Tells every page that the loaded guides were read again, and what is wrong in them. */
  const reloaded = (problems: readonly string[]): void => page.tell({ kind: 'guides', guides: guides(), problems });

  const { url, apiUrl, botToken, appToken, close } = slack;
  return {
    url,
    apiUrl,
    connection: { mode: 'socket' as const, botToken, appToken },
    lookup: currentLookup,
    reloaded,
    close,
  };
}

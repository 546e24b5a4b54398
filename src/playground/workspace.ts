/** A block as it was posted, already checked. */
export type Block = { type: string; block_id?: string; [field: string]: unknown };

/** A message. `user` or `bot` wrote it; with `visibleTo` it is ephemeral and shown to that person only. */
export type Message = {
  readonly ts: string;
  readonly channel: string;
  readonly text: string;
  readonly user?: string;
  readonly bot?: string;
  readonly blocks?: readonly Block[];
  readonly thread_ts?: string;
  readonly visibleTo?: string;
  readonly editedAt?: number;
  /** Whom its blocks call although nobody meant to: `@channel`, `#general`. */
  readonly calls?: readonly string[];
};

/** A person of the workspace, and the channel of their direct messages with the app. */
export type Person = { id: string; name: string; realName: string; dm: string };

/** A channel; a direct-message channel belongs to one person. */
export type Channel = { id: string; name: string; person?: string };

/** What happened to a message. */
export type Change = { kind: 'posted' | 'replaced' | 'removed'; message: Message };

/** The workspace, see {@link createWorkspace}. */
export type Workspace = ReturnType<typeof createWorkspace>;

const PEOPLE: readonly Person[] = [
  { id: 'U0ADA', name: 'ada', realName: 'Ada', dm: 'D0ADA' },
  { id: 'U0BEN', name: 'ben', realName: 'Ben', dm: 'D0BEN' },
];

const CHANNELS: readonly Channel[] = [
  { id: 'C0GENERAL', name: 'general' },
  ...PEOPLE.map(({ id, dm }) => ({ id: dm, name: 'directmessage', person: id })),
];

/**
 * The people, channels and messages of a small workspace.
 * @param now the time in milliseconds; timestamps of messages are made of it.
 */
export function createWorkspace(now: () => number) {
  const listeners = new Set<(change: Change) => void>();
  /** The channels that the app is no member of. */
  const left = new Set<string>();
  let log: Message[] = [];
  let lastMicros = 0;

  function tell(change: Change): Message {
    for (const listener of listeners) listener(change);
    return change.message;
  }

  /** The next timestamp, such as "1790000000.000100": unique, and later than every one before. */
  function nextTs(): string {
    lastMicros = Math.max(Math.floor(now()) * 1000, lastMicros + 100);
    return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`;
  }

  /** True where somebody has answered in a thread, for all to see. */
  const hasReply = (channel: string, thread: string): boolean =>
    log.some(
      (one) => one.channel === channel && one.thread_ts === thread && one.ts !== thread && one.visibleTo === undefined,
    );

  /** Posts a message; one that is for a single person is lost in a thread that nobody has answered in, as in Slack. */
  function post(draft: Omit<Message, 'ts' | 'editedAt'>): Message {
    const message = { ...draft, ts: nextTs() };
    if (draft.visibleTo && draft.thread_ts && !hasReply(draft.channel, draft.thread_ts)) return message;
    log = [...log, message];
    return tell({ kind: 'posted', message });
  }

  function find(channel: string, ts: string): Message | undefined {
    return log.find((message) => message.channel === channel && message.ts === ts);
  }

  /** Gives a message new text and blocks; all else stays. */
  function replace(original: Message, content: Pick<Message, 'text' | 'blocks' | 'calls'>): Message {
    const { blocks: _, calls: _calls, ...rest } = original;
    const message = { ...rest, ...content, editedAt: now() };
    log = log.map((one) => (one.ts === original.ts ? message : one));
    return tell({ kind: 'replaced', message });
  }

  function remove(message: Message): void {
    log = log.filter((one) => one.ts !== message.ts);
    tell({ kind: 'removed', message });
  }

  /** The messages of a channel that a person sees, oldest first. */
  function messages(channel: string, viewer: string): Message[] {
    const owner = CHANNELS.find((one) => one.id === channel)?.person;
    if (owner !== undefined && owner !== viewer) return [];
    return log.filter((one) => one.channel === channel && (one.visibleTo ?? viewer) === viewer);
  }

  /** Every message, ephemeral ones too, oldest first. */
  const all = (): readonly Message[] => log;

  /** Forgets all messages but the last few, as if they had never been written; nobody is told. */
  function forget(kept: number): void {
    log = log.slice(Math.max(log.length - kept, 0));
  }

  /** Takes the app out of a channel: Slack tells it no mention there any more, and takes no message by a method. */
  const leave = (channel: string): void => void left.add(channel);

  /** Calls the listener after every change, until the function it returns is called. */
  function subscribe(listener: (change: Change) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return {
    people: PEOPLE,
    channels: CHANNELS,
    person: (id: string) => PEOPLE.find((one) => one.id === id),
    /** The channel with this id, or the direct-message channel of the person with this id. */
    channel: (id: string) => CHANNELS.find((one) => one.id === id || one.person === id),
    nextTs,
    post,
    find,
    replace,
    remove,
    messages,
    all,
    forget,
    leave,
    isMember: (channel: string): boolean => !left.has(channel),
    subscribe,
  };
}

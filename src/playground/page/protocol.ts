/** What the page and its server say to each other: everything is JSON. */

/** A message of the workspace, as the stand-in keeps it. */
export interface Message {
  ts: string;
  channel: string;
  text: string;
  user?: string;
  bot?: string;
  blocks?: readonly { type: string }[];
  thread_ts?: string;
  /** Whom alone it is shown to. */
  visibleTo?: string;
}

/** How a message of comp's came about. Times in milliseconds since the person acted. */
export interface Trace {
  method: string;
  payload: Readonly<Record<string, unknown>>;
  /** What the block check says; empty where all is well. */
  problems: readonly string[];
  ackMs: number | null;
  answerMs: number | null;
}

/** Which guides comp answers from. */
export interface Guides {
  sets: readonly string[];
  current: number;
  /** Questions that they answer. */
  examples: readonly string[];
}

/** What the server tells the page, by server-sent events. */
export type News =
  | {
      kind: 'hello';
      people: readonly { id: string; realName: string; dm: string }[];
      channels: readonly { id: string; name: string; person?: string }[];
      guides: Guides;
      messages: readonly { message: Message; trace: Trace | null }[];
    }
  | { kind: 'posted' | 'replaced' | 'removed'; message: Message; trace: Trace | null }
  | { kind: 'trace'; ts: string; trace: Trace }
  /** Other guides are answered from; `problems` where files have changed, a line each, null at a mere switch. */
  | { kind: 'guides'; guides: Guides; problems: readonly string[] | null };

/** What a person does, sent to `/act`; the answer is `{ notice }`, in words where something is to be said. */
export type Act =
  | { kind: 'say'; as: string; channel: string; text: string; threadTs?: string | undefined }
  | {
      kind: 'click';
      as: string;
      channel: string;
      ts: string;
      actionId: string;
      blockId?: string | undefined;
      option?: string | undefined;
    }
  | { kind: 'guides'; set: number };

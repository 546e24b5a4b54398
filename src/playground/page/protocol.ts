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

/** An option of a menu, a radio group or checkboxes. */
export interface Option {
  text: { type: string; text: string };
  value: string;
}

/** What a field holds, by its type. */
export interface Held {
  type: string;
  value?: string | null;
  selected_option?: Option | null;
  selected_options?: readonly Option[];
}

/** A modal or a Home tab, as the stand-in keeps it. */
export interface View {
  id: string;
  given: {
    type: string;
    blocks: readonly { type: string }[];
    title?: { text: string };
    submit?: { text: string };
    close?: { text: string };
  };
  /** By block_id and action_id. */
  values: Readonly<Record<string, Readonly<Record<string, Held>>>>;
  /** What is wrong in the fields, by block_id. */
  errors: Readonly<Record<string, string>>;
}

/** What stands in the input blocks of a view, by block_id: a text, or the values of options. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;

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

/** A shortcut of the app, as its manifest declares it. */
export interface Shortcut {
  name: string;
  callback_id: string;
  /** On messages, or from anywhere. */
  type: 'message' | 'global';
}

/** What the server tells the page, by server-sent events. */
export type News =
  | {
      kind: 'hello';
      people: readonly { id: string; realName: string; dm: string }[];
      channels: readonly { id: string; name: string; person?: string }[];
      guides: Guides;
      messages: readonly { message: Message; trace: Trace | null }[];
      views: readonly { user: string; view: View | null }[];
      homes: readonly { user: string; view: View }[];
      shortcuts: readonly Shortcut[];
    }
  | { kind: 'posted' | 'replaced' | 'removed'; message: Message; trace: Trace | null }
  | { kind: 'trace'; ts: string; trace: Trace }
  /** The modal that a person sees now; null where all are closed. */
  | { kind: 'view'; user: string; view: View | null }
  /** The Home tab of a person was published. */
  | { kind: 'home'; user: string; view: View }
  /** Other guides are answered from; `problems` where files have changed, a line each, null at a mere switch. */
  | { kind: 'guides'; guides: Guides; problems: readonly string[] | null };

/** The answer to an act: what is to be said about it, empty where nothing is, and what the app suggests. */
export interface Answer {
  notice: string;
  options?: readonly Option[];
}

/** What a person does, sent to `/act`; the server says with an {@link Answer} what came of it. */
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
  | { kind: 'submit'; as: string; viewId: string; values: Entries }
  | { kind: 'close'; as: string; viewId: string }
  | {
      kind: 'use';
      as: string;
      viewId: string;
      actionId: string;
      blockId?: string | undefined;
      option?: string | undefined;
      options?: readonly string[] | undefined;
      text?: string | undefined;
      values: Entries;
    }
  | { kind: 'suggest'; as: string; viewId: string; actionId: string; blockId: string; value: string }
  | { kind: 'messageShortcut'; as: string; channel: string; ts: string; callbackId: string }
  | { kind: 'globalShortcut'; as: string; callbackId: string }
  /** The Home tab is opened. */
  | { kind: 'home'; as: string }
  | { kind: 'guides'; set: number };

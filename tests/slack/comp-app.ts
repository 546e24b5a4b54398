import { expect } from 'vitest';
import { loadLibrary } from '../../src/guides/library.js';
import { createLog } from '../../src/log.js';
import { createLookup } from '../../src/lookup/lookup.js';
import type { StandIn } from '../../src/playground/stand-in.js';
import { createSlackApp, type SlackApp, type SlackOptions } from '../../src/slack/app.js';
import type { Message } from '../../src/playground/workspace.js';
import { leaksIn } from './quiet-log.js';

/** How payloads reach the app. */
export type Mode = 'socket' | 'http';

/** The click that a button of a card stands for: sharing and keeping stand in its menu, where it has one. */
export function clickOn({ channel, ts, blocks }: Message, actionId: string, option?: string) {
  const [, own] = /^show\.(share|keep)$/.exec(actionId) ?? [];
  const inMenu = own !== undefined && JSON.stringify(blocks).includes('"action_id":"more"');
  const chosen = inMenu ? own : option;
  return { channel, ts, actionId: inMenu ? 'more' : actionId, ...(chosen && { option: chosen }) };
}

/** The app as it runs; `lines` holds its log. */
export interface Comp {
  lines: string[];
  app: SlackApp;
  /** Where it listens; null in Socket Mode. */
  port: number | null;
  /** Lets Slack send to it: over HTTP to its port, else over any open connection. */
  toIt: () => void;
  /** Stops it, and fails where its log holds what no log may. */
  stop: () => Promise<void>;
}

/** The real app against the stand-in, on the guides of a folder. */
export async function startComp(
  slack: StandIn,
  mode: Mode,
  options: Partial<SlackOptions> & { guides?: string } = {},
): Promise<Comp> {
  const { botToken, appToken, apiUrl } = slack;
  const lines: string[] = [];
  const lookup = createLookup(await loadLibrary(options.guides ?? 'seeds'));
  const app = await createSlackApp({
    connection:
      mode === 'socket'
        ? { mode, botToken, appToken }
        : { mode, botToken, signingSecret: slack.signingSecret, port: 0 },
    slackApiUrl: apiUrl,
    neededScopes: [],
    allowedTeams: [],
    allowExternal: false,
    command: '/comp',
    ratePerMinute: 1_000_000,
    lookup: () => lookup,
    today: () => '2026-11-25',
    log: createLog({ level: 'debug', readable: true, write: (line) => lines.push(line.trimEnd()) }),
    onAnswer: () => undefined,
    onRating: () => undefined,
    care: () => null,
    ...options,
  });
  const port = await app.start();
  const toIt = (): void => slack.deliverTo(port === null ? null : `http://127.0.0.1:${port}/slack/events`);
  toIt();
  return {
    lines,
    app,
    port,
    toIt,
    async stop() {
      await app.stop();
      expect(leaksIn(lines, slack)).toEqual([]);
    },
  };
}

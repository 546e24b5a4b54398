import { loadLibrary } from '../../src/guides/library.js';
import { createLookup } from '../../src/lookup/lookup.js';
import type { StandIn } from '../../src/playground/stand-in.js';
import { createSlackApp, type SlackOptions } from '../../src/slack/app.js';

/** How payloads reach the app. */
export type Mode = 'socket' | 'http';

/** The real app against the stand-in, on the guides of a folder; `lines` holds its log. */
export async function startComp(
  slack: StandIn,
  mode: Mode,
  options: Partial<SlackOptions> & { guides?: string } = {},
): Promise<{ lines: string[]; stop: () => Promise<void> }> {
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
    lookup: () => lookup,
    today: () => '2026-11-25',
    log: (line) => lines.push(line),
    onAnswer: () => undefined,
    care: () => null,
    ...options,
  });
  const port = await app.start();
  slack.deliverTo(port === null ? null : `http://127.0.0.1:${port}/slack/events`);
  return { lines, stop: app.stop };
}

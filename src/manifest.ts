import { readFileSync } from 'node:fs';
import { type Document, parse, parseDocument } from 'yaml';
import { COMMAND } from './cards/card.js';

/** What Slack is told of the app. */
export interface Manifest {
  shortcuts: { name: string; callback_id: string; type: 'message' | 'global' }[];
  /** The scopes that the bot token needs. */
  scopes: string[];
}

/** What an operator wants otherwise than `manifest.yml` has it. */
export interface Wishes {
  /** Where Slack finds comp, such as https://comp.example.com; null for Socket Mode. */
  http: string | null;
  /** What the command is called, such as `/pay`. */
  command: string;
  /** Shows comp among the agents of a workspace. Slack shuts guests out then, and it cannot be undone. */
  agent: boolean;
}

const text = (): string => readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8');

/** Reads the `manifest.yml` that is shipped beside the built code. */
export function readManifest(): Manifest {
  const { features, oauth_config: oauth } = parse(text());
  return { shortcuts: features.shortcuts, scopes: oauth.scopes.bot };
}

/** The four places in which Slack is told where comp listens. */
const ADDRESSES = [
  ['features', 'slash_commands', 0, 'url'],
  ['settings', 'event_subscriptions', 'request_url'],
  ['settings', 'interactivity', 'request_url'],
  ['settings', 'interactivity', 'message_menu_options_url'],
];

function overHttp(manifest: Document, host: string): void {
  manifest.setIn(['settings', 'socket_mode_enabled'], false);
  for (const place of ADDRESSES) manifest.setIn(place, new URL('/slack/events', host).href);
}

function asAgent(manifest: Document, description: unknown): void {
  manifest.setIn(['features', 'agent_view'], {
    agent_description: description,
    suggested_prompts: [{ title: 'What can you do?', message: 'help' }],
  });
  manifest.addIn(['oauth_config', 'scopes', 'bot'], 'assistant:write');
}

/** `manifest.yml` as an operator wants it, as YAML to paste at Slack. */
export function manifestFor({ http, command, agent }: Wishes): string {
  const withoutHead = text().replace(/^(?:#.*\n)+/, '');
  const manifest = parseDocument(withoutHead.replaceAll(`${COMMAND} `, `${command} `));
  manifest.setIn(['features', 'slash_commands', 0, 'command'], command);
  if (http !== null) overHttp(manifest, http);
  if (agent) asAgent(manifest, manifest.getIn(['display_information', 'description']));
  return manifest.toString({ lineWidth: 120, indentSeq: true });
}

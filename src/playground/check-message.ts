import { LIMITS } from '../cards/limits.js';
import { checkBlocks } from './check-blocks.js';
import type { Block } from './workspace.js';

/** Arguments of a call as they came in, before anything is known of them. */
export type Args = Record<string, unknown>;

/** What a message says; `blocks` is left out where the caller left it out, `calls` where it calls nobody. */
export type Content = { text: string; blocks?: Block[]; calls?: string[] };

/** What Slack reads in text that is not `verbatim`: calls to everyone, and channels. */
const CALL = /(?<![\w@#&/])(?:@(?:channel|here|everyone)|#general)\b/g;

/** The calls in the mrkdwn of blocks: escaping does not disarm them, `verbatim` alone does. */
function callsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!('type' in value && value.type === 'mrkdwn')) return Object.values(value).flatMap(callsIn);
  const { text, verbatim } = value as { text?: unknown; verbatim?: unknown };
  return verbatim === true ? [] : (String(text).match(CALL) ?? []);
}

/** Why a message is refused: Slack's error code, and a line for each problem in its blocks. */
export type Refusal = { error: string; problems: string[] };

/** Reads the text and the blocks (a list, or JSON of one) of a message, and refuses what Slack refuses. */
export function readContent(args: Args): Content | Refusal {
  const text = typeof args['text'] === 'string' ? args['text'] : '';
  const blocks = readJson(args['blocks']);
  if (text.length > LIMITS.messageText) return { error: 'msg_too_long', problems: [] };
  if (blocks === undefined) return text === '' ? { error: 'no_text', problems: [] } : { text };
  if (!Array.isArray(blocks)) return { error: 'invalid_blocks_format', problems: [] };
  const problems = checkBlocks(blocks);
  if (problems.length > 0) return { error: 'invalid_blocks', problems };
  if (text === '' && blocks.length === 0) return { error: 'no_text', problems: [] };
  const calls = callsIn(blocks);
  return { text, blocks, ...(calls.length > 0 && { calls }) };
}

/** The value of an argument that may come as JSON, as in forms; text that is no JSON comes back as it is. */
export function readJson(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? undefined;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

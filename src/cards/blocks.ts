import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  MrkdwnElement,
  PlainTextElement,
  PlainTextOption,
  SectionBlock,
} from '@slack/types';
import type { Form, Request } from '../lookup/answer.js';
import { writeControl } from './control.js';
import { LIMITS } from './limits.js';
import { shorten } from './mrkdwn.js';

/** The blocks that comp's cards are made of. Text that is given as mrkdwn has been escaped by its maker. */

export const plainText = (text: string, max: number): PlainTextElement => ({
  type: 'plain_text',
  text: shorten(text, max),
  emoji: false,
});

export const header = (text: string): HeaderBlock => ({ type: 'header', text: plainText(text, LIMITS.headerText) });

/** Text with Slack's marks. `verbatim`: what looks like `@channel` or `#general` in it calls nobody. */
export const mrkdwn = (text: string, max: number): MrkdwnElement => ({
  type: 'mrkdwn',
  text: shorten(text, max),
  verbatim: true,
});

/** Characters past which Slack folds a section unless told otherwise. */
const LONG = 500;

export const section = (text: string): SectionBlock => ({
  type: 'section',
  text: mrkdwn(text, LIMITS.sectionText),
  ...(text.length > LONG && { expand: true }),
});

/** Quiet lines below an answer; empty ones fall away. Null where none is left. */
export function context(lines: readonly string[]): ContextBlock[] {
  const elements = lines
    .filter(Boolean)
    .slice(0, LIMITS.contextElements)
    .map((line) => mrkdwn(line, LIMITS.contextText));
  return elements.length > 0 ? [{ type: 'context', elements }] : [];
}

/** An option of a menu. One that is chosen at first is made by this, too: Slack compares the two to the letter. */
export const option = (text: string, value: string): PlainTextOption => ({
  text: plainText(text, LIMITS.optionText),
  value,
});

/** A button that asks for a view. Its `action_id` must be its own within its block. */
export const button = (label: string, request: Request | Form, name: string = request.view): Button => ({
  type: 'button',
  action_id: `show.${name}`,
  text: plainText(label, LIMITS.buttonText),
  value: writeControl(request),
});

/** Buttons in rows of five, as a phone can show them; none where there are no buttons. */
export function buttonRows(buttons: readonly Button[]): ActionsBlock[] {
  const rows: ActionsBlock[] = [];
  for (let from = 0; from < buttons.length; from += 5)
    rows.push({ type: 'actions', elements: buttons.slice(from, from + 5) });
  return rows;
}

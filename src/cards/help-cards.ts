import type { Answer } from '../lookup/answer.js';
import { context, header, section } from './blocks.js';
import { type Card, type CardContext, COMMAND } from './card.js';
import { bold, code, counted, shorten } from './mrkdwn.js';
import { joined } from './pages.js';

/** The cards that explain: help, the list of companies, too many questions, and a control whose guide is gone. */

const MAX_LIST_SECTIONS = 20;
const PRIVACY =
  'Only you see the answer; if you mention comp in a channel, only the band is public. From the guides. Not legal or financial advice.';
const SHOWS = {
  offer: 'where your offer stands',
  script: 'what to say',
  'side by side': 'companies side by side',
  ranking: 'who pays best',
} as const;

const exampleLines = (examples: readonly string[], command: string): string =>
  examples.map((example) => `• ${code(`${command} ${example}`)}`).join('\n');

/** How to ask, with questions that are answered; `none` where there are no guides to ask for. */
export const howTo = (examples: readonly string[], command: string, none: string): string =>
  examples.length > 0
    ? `Name a company and a role, in any order, and a place if you like:\n${exampleLines(examples, command)}`
    : none;

export function helpCard(
  { examples, features }: Extract<Answer, { kind: 'help' }>,
  { command = COMMAND }: CardContext,
): Card {
  const what = 'See what a company pays, what to ask for, and how to say it.';
  const [example] = examples;
  const lines = [
    ...(example === undefined ? [] : [`• ${code(`${command} ${example}`)} – the pay band`]),
    ...features.map(({ shows, question }) => `• ${code(`${command} ${question}`)} – ${SHOWS[shows]}`),
  ];
  const how = lines.join('\n') || 'No guides are loaded yet: ask whoever runs comp to add some.';
  const more = `${code(command)} on its own opens a form. ${code(`${command} list`)} shows the companies. In a channel, mention comp (${code('/invite @comp')} first); in its thread go on with ${code('@comp and new york?')} or ${code('@comp levers')}.`;
  return {
    text: [what, how, more, PRIVACY].join('\n'),
    blocks: [section(what), section(how), section(more), ...context([PRIVACY])],
  };
}

export function listCard(
  { companies, guides }: Extract<Answer, { kind: 'list' }>,
  { command = COMMAND }: CardContext,
): Card {
  const title = `${counted(companies.length, 'company', 'companies')}, ${counted(guides, 'guide')}`;
  const all = joined(companies.map(({ name, guides: count }) => `${bold(name)} ${count}`));
  const left =
    all.length > MAX_LIST_SECTIONS
      ? `${all.slice(MAX_LIST_SECTIONS).join('\n').split('\n').length} more companies: ask for one by name.`
      : '';
  const shown = all.slice(0, MAX_LIST_SECTIONS);
  return {
    text: shorten([title, ...shown].join('\n'), 3_500),
    blocks: [
      header(title),
      ...shown.map(section),
      ...context([left, `Type ${code(command)} and a company to see its roles.`]),
    ],
  };
}

/** A friendly line to words that ask nothing, or that follow on nothing, with how to ask. */
export function noQuestionCard(
  { why, examples }: Extract<Answer, { kind: 'no question' }>,
  { command = COMMAND }: CardContext,
): Card {
  const what =
    why === 'thanks'
      ? 'Happy to help. For the next answer, name a company and a role, and a place if you like:'
      : 'Which guide do you mean? Name the company and the role first, and then ask for more of it:';
  const how = examples.map((example) => `• ${code(`@comp ${example}`)}`).join('\n') || code(`${command} list`);
  const list = `${code(`${command} help`)} says what else comp can do.`;
  return { text: [what, how, list].join('\n'), blocks: [section(`${what}\n${how}`), ...context([list])] };
}

/** Why a question is not answered right away, and when the next one is. */
export function tooManyCard({ by, perMinute, seconds }: Extract<Answer, { kind: 'too many' }>): Card {
  const who =
    by === 'person'
      ? `That was quick: comp answers a person ${counted(perMinute, 'time')} a minute.`
      : 'Many people here ask comp at the same time.';
  const text = `${who} Please ask again in ${counted(seconds, 'second')}.`;
  return { text, blocks: [section(text)] };
}

export function goneCard({ examples }: Extract<Answer, { kind: 'gone' }>, { command = COMMAND }: CardContext): Card {
  const what = 'This card is out of date: its guide has changed or is gone. Ask again:';
  const how = exampleLines(examples, command) || code(`${command} list`);
  return { text: `${what}\n${how}`, blocks: [section(`${what}\n${how}`)] };
}

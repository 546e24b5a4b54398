import type { HomeView, InputBlock, KnownBlock } from '@slack/types';
import type { Problem } from '../guides/problem.js';
import type { Holdings } from '../lookup/holdings.js';
import { button, buttonRows, context, header, plainText, section } from './blocks.js';
import { LIMITS } from './limits.js';
import { code, counted, escape, shorten } from './mrkdwn.js';
import { day } from './provenance.js';

/** comp's Home tab. */

/** For those who look after the guides; nobody else sees it. */
export interface Care {
  problems: readonly Problem[];
  /** A line a miss, most frequent first. */
  misses: readonly string[];
  /** A line a band that readers doubt, most doubted first. */
  doubts: readonly string[];
}

const SEARCH = 'search';
const MAX_LINES = 10;
const MAX_LINE = 200;

const whatItDoes = (command: string, { examples: [example] }: Holdings): string =>
  [
    'See what a company pays, what to ask for, and how to say it.',
    `Ask anywhere: ${code(`${command} ${example?.question ?? 'help'}`)}, a mention in a thread, or a message to comp.`,
    `Have an offer? Add ${code('offer 118k base, 70k rsu, 10% bonus')}.`,
  ].join('\n');
const PRIVACY =
  'Everything is private except the band card when you mention comp in a channel. comp stores nothing about you.';

/** Asks on Enter; the answer opens beside it. */
const searchField = (): InputBlock => ({
  type: 'input',
  block_id: SEARCH,
  dispatch_action: true,
  label: plainText('Look up a company, a role and a place', LIMITS.inputLabel),
  element: {
    type: 'plain_text_input',
    action_id: SEARCH,
    placeholder: plainText('Write it and press Enter', LIMITS.placeholder),
    max_length: 300,
    dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
  },
});

/** `27 guides of 20 companies, reviewed between 3 Jan 2026 and 23 Feb 2026.` */
function holdingsLine({ guides, companies, reviewed }: Holdings): string {
  if (guides === 0) return 'No guides are loaded yet: ask whoever runs comp to add some.';
  const [oldest, newest] = [reviewed?.oldest ?? '', reviewed?.newest ?? ''];
  const span = oldest === newest ? `reviewed ${day(oldest)}` : `reviewed between ${day(oldest)} and ${day(newest)}`;
  const when = reviewed === null ? 'none with the day of its review' : span;
  return `${counted(guides, 'guide')} of ${counted(companies, 'company', 'companies')}, ${when}.`;
}

/** Lines under a heading, the first ten, and how many more there are. */
function lines(heading: string, all: readonly string[], none: string): KnownBlock[] {
  const shown = all.slice(0, MAX_LINES).map((line) => `• ${escape(shorten(line.trim(), MAX_LINE))}`);
  const more = all.length - MAX_LINES;
  return [
    header(heading),
    section(shown.join('\n') || none),
    ...context([more > 0 ? `${more} more: the command line shows all.` : '']),
  ];
}

/** Problems of one kind as one line, errors first and then the most frequent, with the first of each. */
function problemLines(problems: readonly Problem[]): string[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const name = `${problem.severity} ${problem.field.replace(/\[\d+\]/g, '')}`;
    groups.set(name, [...(groups.get(name) ?? []), problem]);
  }
  const rank = ([first]: readonly Problem[]): number => (first?.severity === 'error' ? 0 : 1);
  return [...groups]
    .sort(([, a], [, b]) => rank(a) - rank(b) || b.length - a.length)
    .map(([name, [first, ...others]]) => {
      const such = first ? `${first.file}:${first.line} ${first.message}` : '';
      return `${others.length + 1} × ${name}: ${such}`;
    });
}

/**
 * The Home tab: what comp can do, a search field, examples, what guides there are, and how private it is.
 * @param care what an operator sees below that; null for everyone else
 * @param command what the operator calls it
 */
export function homeView(holdings: Holdings, care: Care | null, command: string): HomeView {
  const examples = holdings.examples.map(({ question, shown: { guide, region } }, i) =>
    button(question, { view: 'band', guide: guide.id, ...(region && { region: region.id }) }, `example.${i}`),
  );
  return {
    type: 'home',
    blocks: [
      header('What comp can do'),
      section(whatItDoes(command, holdings)),
      searchField(),
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'pick.open',
            text: plainText('Pick company, role and place', LIMITS.buttonText),
          },
        ],
      },
      ...buttonRows(examples),
      section(holdingsLine(holdings)),
      ...context([PRIVACY]),
      ...(care
        ? [
            ...lines('Guide problems', problemLines(care.problems), 'None: every guide could be read.'),
            ...lines('Missed look-ups', care.misses, 'Nothing yet.'),
            ...lines('Figures that readers doubt', care.doubts, 'None yet.'),
          ]
        : []),
    ],
  };
}

import type { Button } from '@slack/types';
import type { Answer, Candidate, Request } from '../lookup/answer.js';
import { button, buttonRows, context, section } from './blocks.js';
import { type Card, type CardContext, COMMAND } from './card.js';
import { howTo } from './help-cards.js';
import { LIMITS } from './limits.js';
import { bold, code, counted, escape, listed, typedWords } from './mrkdwn.js';

/** The cards that ask back: which guide, which role, did you mean, and nothing found. */

const MAX_BUTTONS = LIMITS.actionsElements;

const nameOf = ({ companyName, roleName }: Candidate): string =>
  roleName ? `${roleName} at ${companyName}` : companyName;

const requestOf = ({ company, role }: Candidate, place: string | null): Request =>
  role
    ? { view: 'band', guide: `${company}/${role}`, ...(place && { place }) }
    : { view: 'company', company, ...(place && { place }) };

/** A question, its answers as buttons, and a quiet line. */
function choiceCard(question: string, choices: readonly { label: string; request: Request }[], note: string): Card {
  const buttons: Button[] = choices
    .slice(0, MAX_BUTTONS)
    .map(({ label, request }, i) => button(label, request, String(i)));
  const names = listed(
    choices.slice(0, MAX_BUTTONS).map(({ label }) => label),
    'or',
  );
  return {
    text: [`${question} ${escape(names)}.`, note].filter(Boolean).join('\n'),
    blocks: [section(question), ...buttonRows(buttons), ...context([note])],
  };
}

export function chooseCard({ of, candidates, more, place }: Extract<Answer, { kind: 'choose' }>): Card {
  const open =
    of === 'company'
      ? `Which company do you mean${place ? `, for ${escape(place)}` : ''}?`
      : 'Which guide do you mean?';
  const question = candidates.length + more === 1 ? 'One guide fits. Is it this one?' : open;
  const note = more > 0 ? `${counted(more, 'other')} would fit too: name the company to narrow it down.` : '';
  return choiceCard(
    question,
    candidates.map((candidate) => ({ label: nameOf(candidate), request: requestOf(candidate, place) })),
    note,
  );
}

export function chooseRoleCard({ companies, roles, more, place }: Extract<Answer, { kind: 'choose role' }>): Card {
  const names = companies.map(({ companyName }) => bold(companyName));
  if (roles.length === 0)
    return choiceCard(
      `${listed(names)} share no role here. Which one do you want to see?`,
      companies.map((company) => ({ label: nameOf(company), request: requestOf(company, place) })),
      '',
    );
  return choiceCard(
    `${names.join(' vs ')}: which role?`,
    roles.map(({ roleName, guides }) => ({
      label: roleName,
      request: { view: 'side by side', guides: guides.map(({ id }) => id), ...(place && { place }) },
    })),
    more > 0 ? `They share ${counted(more, 'other role')} too: name it to see it.` : '',
  );
}

export function companyCard({ companyName, guides, asked, place }: Extract<Answer, { kind: 'company' }>): Card {
  const question = asked
    ? `There is no guide for ${typedWords(asked)} at ${bold(companyName)}. These are there:`
    : `${bold(companyName)} has ${counted(guides.length, 'guide')}. Which role?`;
  const more = guides.length - MAX_BUTTONS;
  return choiceCard(
    question,
    guides.map((guide) => ({
      label: guide.roleName,
      request: { view: 'band', guide: guide.id, ...(place && { place }) },
    })),
    more > 0 ? `${more} more: name the role to see them.` : '',
  );
}

/** Nothing that could be meant: who else has the role that was understood, or else how to ask. */
export function notFoundCard(
  { typed, covered, more, place, examples }: Extract<Answer, { kind: 'not found' }>,
  { command = COMMAND }: CardContext,
): Card {
  const what = `No guide for ${typedWords(typed)} yet.`;
  const list = `${code(`${command} list`)} shows the companies.`;
  const [first] = covered;
  if (first)
    return choiceCard(
      `${what} ${bold(first.roleName ?? '')} is covered at ${counted(covered.length + more, 'company', 'companies')}:`,
      covered.map((candidate) => ({ label: candidate.companyName, request: requestOf(candidate, place) })),
      more > 0 ? `${more} more: ${list}` : '',
    );
  const how = howTo(examples, command, 'No guides are loaded yet.');
  return { text: [what, how, list].join('\n'), blocks: [section(what), section(how), ...context([list])] };
}

export function nearCard(
  { typed, candidates, place }: Extract<Answer, { kind: 'near' }>,
  { command = COMMAND }: CardContext,
): Card {
  return choiceCard(
    `No guide for ${typedWords(typed)} yet. Did you mean ${candidates.length === 1 ? 'this one' : 'one of these'}?`,
    candidates.map((candidate) => ({ label: nameOf(candidate), request: requestOf(candidate, place) })),
    `${code(`${command} list`)} shows the companies.`,
  );
}

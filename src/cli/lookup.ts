import type { Answer, Candidate } from '../lookup/answer.js';
import type { Explanation } from '../lookup/explain.js';
import type { Lookup } from '../lookup/lookup.js';

/** Answers as plain data, for whoever measures how well questions are read. */

const MAX_CANDIDATES = 10;

type Known = Pick<Candidate, 'company' | 'role'>;

/** What an answer is and what it is of; null where it is of none. */
interface Status {
  status: string;
  company: string | null;
  role: string | null;
  region: string | null;
  candidates: readonly Known[];
}

const known = ({ company, role }: Known): Known => ({ company, role });

/** The region label that all guides of a company share for a place; null where they differ or lack it. */
function sharedRegion(answer: Extract<Answer, { kind: 'company' }>, lookup: Lookup): string | null {
  if (answer.place === null) return null;
  const labels = answer.guides.map(({ id }) => {
    const found = lookup.open({ view: 'band', guide: id, place: answer.place ?? undefined });
    return found.kind === 'band' ? (found.region?.label ?? null) : null;
  });
  return new Set(labels).size === 1 ? (labels[0] ?? null) : null;
}

function statusOf(answer: Answer, lookup: Lookup): Status {
  const nothing = { company: null, role: null, region: null, candidates: [] };
  switch (answer.kind) {
    case 'band':
    case 'levers':
    case 'script':
      return {
        ...nothing,
        status: 'found',
        company: answer.guide.company,
        role: answer.guide.role,
        region: answer.region?.label ?? null,
      };
    case 'offer':
      return {
        ...nothing,
        status: 'found',
        company: answer.guide.company,
        role: answer.guide.role,
        region: answer.region.label,
      };
    case 'offer on hold':
      return statusOf(answer.answer, lookup);
    case 'side by side':
      return { ...nothing, status: 'choose', candidates: answer.shown.map(({ guide }) => known(guide)) };
    case 'ranking':
      return { ...nothing, status: 'choose', candidates: answer.ranked.map(({ guide }) => known(guide)) };
    case 'choose role':
      return {
        ...nothing,
        status: 'choose',
        candidates: answer.roles.flatMap(({ guides }) => guides.map(known)).slice(0, MAX_CANDIDATES),
      };
    case 'company': {
      const candidates = answer.guides.slice(0, MAX_CANDIDATES).map(known);
      return {
        ...nothing,
        status: 'company',
        company: answer.company,
        region: sharedRegion(answer, lookup),
        candidates,
      };
    }
    case 'choose':
      return { ...nothing, status: 'choose', candidates: answer.candidates.map(known) };
    case 'near':
      return { ...nothing, status: 'suggest', candidates: answer.candidates.map(known) };
    default:
      return { ...nothing, status: 'none' };
  }
}

/** One question and what is made of it. `ms`: how long that took, in milliseconds. */
export function answerAsData(query: string, lookup: Lookup): object {
  const start = performance.now();
  const answer = lookup.ask(query);
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  const level = answer.kind === 'band' ? answer.level : null;
  const read = [
    ...(answer.kind === 'band' ? answer.read : []),
    ...(level?.label ? [{ text: level.words, as: level.label, kind: 'level', fuzzy: false }] : []),
  ];
  return { query, ...statusOf(answer, lookup), read, ms };
}

const MAX_KEYS = 3;

const stretchLine = ({ text, kind, keys, naming, slips, counts }: Explanation['read'][number]): string => {
  const names = keys.slice(0, MAX_KEYS).join(', ') + (keys.length > MAX_KEYS ? `, ${keys.length - MAX_KEYS} more` : '');
  const slipped = slips > 0 ? `, ${slips} ${slips === 1 ? 'slip' : 'slips'}` : '';
  return `  “${text}” → ${kind} ${names} (${naming}${slipped}; counts ${counts.toFixed(2)})`;
};

/** How one question is read and answered, in lines: what each stretch was read as, what else it may be, what was doubted and why. */
export function explained(query: string, lookup: Lookup): string[] {
  const { read, possible, setAside, unexplained, doubt } = lookup.explain(query);
  const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ') || 'nothing';
  const { status, company, role, region, candidates } = statusOf(lookup.ask(query), lookup);
  const shown = [company, role, region].filter((part) => part !== null).join(', ');
  const offered = candidates.slice(0, MAX_KEYS).map((one) => [one.company, one.role].filter(Boolean).join('/'));
  return [
    'read as:',
    ...read.map(stretchLine),
    'may also be:',
    ...possible.slice(0, MAX_CANDIDATES).map(stretchLine),
    `set aside: ${quoted(setAside)}`,
    `nothing made of: ${quoted(unexplained)}`,
    `doubted: ${doubt ?? 'nothing'}`,
    `answer: ${status}${shown ? ` ${shown}` : ''}${offered.length > 0 ? `; offers ${offered.join(', ')}` : ''}`,
  ];
}

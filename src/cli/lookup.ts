import type { Answer, Candidate } from '../lookup/answer.js';
import type { Lookup } from '../lookup/lookup.js';

/** Answers as plain data, for whoever measures how well questions are read. */

const MAX_CANDIDATES = 10;

const known = ({ company, role }: Pick<Candidate, 'company' | 'role'>): object => ({ company, role });

/** The region label that all guides of a company share for a place; null where they differ or lack it. */
function sharedRegion(answer: Extract<Answer, { kind: 'company' }>, lookup: Lookup): string | null {
  if (answer.place === null) return null;
  const labels = answer.guides.map(({ id }) => {
    const found = lookup.open({ view: 'band', guide: id, place: answer.place ?? undefined });
    return found.kind === 'band' ? (found.region?.label ?? null) : null;
  });
  return new Set(labels).size === 1 ? (labels[0] ?? null) : null;
}

function statusOf(answer: Answer, lookup: Lookup): object {
  const nothing = { company: null, role: null, region: null, candidates: [] };
  switch (answer.kind) {
    case 'band':
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

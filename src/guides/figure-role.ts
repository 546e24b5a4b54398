import { isEmployer } from './employers.js';
import { CUES, type FigureRole } from './figure-cues.js';

/** What each amount of a sentence is to a person who negotiates, by the words that govern it. */

/** Words right behind an amount that say what it is, whatever stands before it. */
const BEHIND: readonly (readonly [FigureRole, RegExp])[] = [
  [
    'floor',
    /^\+?\s*(?:base|TC|total|comp|RSUs?|options)?\s*(?:(?:is|as|being)\s+)?(?:my|your|a|the|an)?\s*(?:hard |absolute |target )?(?:floor|walk[- ]?away|bottom line|minimum)\b/i,
  ],
  ['floor', /^[^.;,()$£€]{0,24}\bis (?:competitive|acceptable|fair)\b/i],
  ['other', /^[^.;,$£€]{0,40}\b(?:premium|stipend|allowance|budget|per departure|reimbursement)\b/i],
  ['ask', /^\)?[^.;,$£€]{0,24}, i(?:'m| am|'d| would|'ll)? ?(?:commit|sign|accept|join|ready|can)/i],
];

interface Cue {
  at: number;
  end: number;
  role: FigureRole | 'if';
}

const PATTERNS = Object.entries(CUES).map(
  ([role, list]) => [role as Cue['role'], new RegExp(`(?<![\\w-])(?:${list.join('|')})(?![\\w])`, 'gi')] as const,
);
const NAME = /[\p{Lu}][\p{L}\d&.+-]*(?: [\p{Lu}][\p{L}\d&.+-]*)?/gu;

/** The names of employers other than the guide's own, each a cue for a rival's figure. */
const rivalsIn = (sentence: string, companyName: string): Cue[] =>
  [...sentence.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const known = [name, ...name.split(' ')].find((one) => isEmployer(one.replace(/'s$/, '')));
    // `Twilio RSUs`: the shares that this company pays in
    const isEquity =
      /^(?:'s)? (?:RSUs?|stock|shares|options)\b/i.test(sentence.slice(index + name.length)) ||
      /(?:RSUs?|stock)$/i.test(name);
    return known && !isEquity && !companyName.includes(known)
      ? [{ at: index, end: index + name.length, role: 'rival' as const }]
      : [];
  });

/** The cues of a sentence in order; of two that overlap, the one that begins first. */
function cuesOf(text: string, companyName: string): Cue[] {
  const found = PATTERNS.flatMap(([role, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }): Cue => ({ at: index, end: index + words.length, role })),
  );
  const all = [...found, ...rivalsIn(text, companyName)].toSorted((a, b) => a.at - b.at || b.end - a.end);
  return all.filter((cue, i) => !all.slice(0, i).some(({ end }) => end > cue.at));
}

/** Where the clause of a condition ends: at its comma. */
function conditionEnd(sentence: string, from: number): number {
  const comma = sentence.slice(from).search(/,(?!\d)/);
  return comma < 0 ? sentence.length : from + comma;
}

/** True for `Accept if above $162K`: the condition is the floor's own. */
const isFloorCondition = (cues: readonly Cue[], i: number): boolean =>
  cues[i - 1]?.role === 'floor' && (cues[i]?.at ?? 0) - (cues[i - 1]?.end ?? 0) < 12;

/** Conditions under which something else is asked for: what was asked is refused. */
const REFUSED =
  /\b(?:capped|caps?|push(?:es|ed)? back|can(?:'t|not)|won(?:'t)|refus\w*|resist\w*|constrain\w*|declin\w*|counter\w*|limited|firm|inflexible|unable|hesitat\w*|not possible|isn't|no flexibility|fixed|stuck|tight|say no|below)\b/i;

/** Where amounts stand in a sentence. */
interface Spot {
  start: number;
  end: number;
}

/** `my floor to ask for`: within one clause, a floor that was named stays one. */
const staysFloor = (sentence: string, cues: readonly Cue[], i: number): boolean =>
  cues[i]?.role === 'ask' && !/[.;,—(]/.test(sentence.slice(cues[i - 1]?.end, cues[i]?.at));

/** `I'd need at least $180K`, `I'd need $225K minimum and $320K in RSUs`: within one clause, what is asked for stays so. */
function staysAsk(sentence: string, cues: readonly Cue[], i: number): boolean {
  const [at, last] = [cues[i]?.at ?? 0, cues[i - 1]?.end ?? 0];
  const isLeast =
    /^at least/i.test(sentence.slice(at)) ||
    (/^minimum/i.test(sentence.slice(at)) && /\d[KkM]?\s*$/.test(sentence.slice(0, at)));
  return isLeast && !/[.;,—(]/.test(sentence.slice(last, at).replaceAll(/(?<=\d),(?=\d)/g, ''));
}

/** The role by the last words before a place that say one; null where none do. */
function roleBefore(sentence: string, cues: readonly Cue[], start: number): FigureRole | null {
  let role: FigureRole | null = null;
  let isRefused = false;
  let isAnswer = false;
  for (const [i, cue] of cues.entries()) {
    if (cue.at >= start) break;
    if (cue.role === 'if') {
      if (isFloorCondition(cues, i)) continue;
      const end = conditionEnd(sentence, cue.end);
      if (end > start) return 'other';
      isRefused = REFUSED.test(sentence.slice(cue.end, end));
      isAnswer = true;
    } else if (role === 'floor' ? !staysFloor(sentence, cues, i) : role !== 'ask' || !staysAsk(sentence, cues, i))
      // `if they offer $635K, counter with $730K`: what is named once they have, and not first
      role = isAnswer && cue.role === 'open' && /^counter/i.test(sentence.slice(cue.at)) ? 'fallback' : cue.role;
  }
  return isRefused && (role === 'ask' || role === 'open') ? 'fallback' : role;
}

/**
 * The role of each amount of a sentence: by the words right behind it, else by the last words before it that say one; null where none do.
 * @param spots the amounts, in order
 */
export function rolesIn(written: string, spots: readonly Spot[], companyName: string): (FigureRole | null)[] {
  const sentence = written.replaceAll('’', "'");
  const cues = cuesOf(sentence, companyName);
  return spots.map(({ start, end }, i) => {
    // `(+$58K)`: a difference
    if (sentence[start - 1] === '+') return 'other';
    const behind = sentence.slice(end, spots[i + 1]?.start);
    const before = roleBefore(sentence, cues, start);
    if (before === 'ask' && /^\+?\s*minimum\b/i.test(behind)) return before;
    return BEHIND.find(([, pattern]) => pattern.test(behind))?.[0] ?? before;
  });
}

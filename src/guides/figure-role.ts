import { isEmployer } from './employers.js';

/** What a pay figure is to a person who negotiates, by the words that govern it. */
export type FigureRole = 'open' | 'ask' | 'floor' | 'fallback' | 'rival' | 'result' | 'other';

/** Words that say what the amounts behind them are, until others do. Each is a pattern. */
const CUES: Readonly<Record<Exclude<FigureRole, 'fallback'> | 'if', readonly string[]>> = {
  open: ['open(?:ing)?', 'anchor(?:ing|ed)?', 'start(?:ing)?', 'counter(?:ing)? (?:at|with)', 'stretch', 'lead with'],
  ask: [
    'target(?:ing|s)?',
    'aim(?:ing)?',
    'push(?:ing)?',
    'ask(?:ing)?',
    'seek(?:ing)?',
    'request(?:ing)?',
    'negotiat(?:e|ing)',
    'propos(?:e|ing)',
    'expect(?:ing)?',
    'looking',
    'landing zone',
    'land at',
    'settle',
    'secur(?:e|ing)',
    'structured as',
    "i(?:'d| would) (?:like|love|need|want|be|commit|accept at)",
    "i(?:'m| am) (?:prepared|ready|hoping)",
    'i need',
    'i want',
    'need(?:s|ed)?',
    'to join',
    'to choose',
    'to accept an',
    'for me to',
    'bring(?:ing)? it to',
    'move (?:it )?to',
    'hold (?:firm|out)',
    'require',
    'insist',
    'demand',
    'trade',
    'redirect',
  ],
  floor: [
    'accept(?:able|ed|ing)?(?:-at)?(?! an? )',
    'floor',
    'walk(?:[- ]away)?',
    'no lower than',
    'nothing (?:below|under)',
    'never (?:accept|go)',
    'do not (?:accept|go)',
    "don't (?:accept|go)",
    'not (?:go )?below',
    'minimum',
    'min\\.',
    'bottom line',
    'at least',
    'decline',
    'reject',
    "i(?:'d| would) (?:need to )?reconsider",
  ],
  rival: [
    '(?:competing|rival|outside|other|existing|current|another) offers?',
    'offers? (?:from|at|of)',
    'offers (?!me)',
    'holding',
    'benchmark(?:s|ed|ing)?',
    'cit(?:e|ing)',
    'referenc(?:e|ing)',
    'compar(?:e|ed|able|ables|ison)',
    'currently (?:make|earn|at)',
    'my current',
    'leaving behind',
    'unvested',
    'elsewhere',
    'competitors?',
    'these companies',
    'pays?',
  ],
  result: ['saved', 'reduced', 'generated', 'drove', 'delivered', 'grew', 'managed an?', 'responsible for'],
  other: [
    'premium',
    'median',
    'average',
    'typical(?:ly)?',
    'standard band',
    'initial offer',
    'first offer',
    'budget',
    'can add',
    'adds?',
    'worth',
    'increase (?:is|of)',
    'threshold',
    'instead of',
    'rather than',
    'not just',
    '(?<!accept )from',
    'percentile',
    'attrition',
    'cost',
    'stipend',
    'allowance',
    'relocation',
  ],
  if: ['if', 'when they', 'should they', 'unless', 'where base is', 'in case'],
};

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
    const known = [name, ...name.split(' ')].find((one) => isEmployer(one.replace(/['’]s$/, '')));
    // `Twilio RSUs`: the shares that this company pays in
    const isEquity =
      /^(?:['’]s)? (?:RSUs?|stock|shares|options)\b/i.test(sentence.slice(index + name.length)) ||
      /(?:RSUs?|stock)$/i.test(name);
    return known && !isEquity && !companyName.includes(known)
      ? [{ at: index, end: index + name.length, role: 'rival' as const }]
      : [];
  });

/** The cues of a sentence in order; of two that overlap the longer one. */
function cuesOf(sentence: string, companyName: string): Cue[] {
  const text = sentence.replaceAll('’', "'");
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

/**
 * The role of each amount of a sentence, by the last words before it that say one, or those right behind it; null where none do.
 * @param spots the amounts, in order
 */
export function rolesIn(sentence: string, spots: readonly Spot[], companyName: string): (FigureRole | null)[] {
  const cues = cuesOf(sentence, companyName);
  return spots.map(({ start, end }, n) => {
    const next = spots[n + 1]?.start ?? sentence.length;
    if (sentence[start - 1] === '+') return 'other';
    const behind = sentence.slice(end, next).replaceAll('’', "'");
    const after = BEHIND.find(([, pattern]) => pattern.test(behind))?.[0];
    if (after) return after;
    let role: FigureRole | null = null;
    let isRefused = false;
    for (const [i, cue] of cues.entries()) {
      if (cue.at >= start) break;
      if (cue.role === 'if' && !isFloorCondition(cues, i)) {
        const ends = conditionEnd(sentence, cue.end);
        if (ends > start) return 'other';
        isRefused = REFUSED.test(sentence.slice(cue.end, ends).replaceAll('’', "'"));
      } else if (cue.role === 'ask' && role === 'floor' && !/[.;,—(]/.test(sentence.slice(cues[i - 1]?.end, cue.at)))
        continue;
      else if (cue.role !== 'if') role = cue.role;
    }
    return isRefused && (role === 'ask' || role === 'open') ? 'fallback' : role;
  });
}

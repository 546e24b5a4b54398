import type { Guide } from '../guides/guide.js';
import type { Lever } from '../guides/levers.js';
import type { Passage } from '../guides/passages.js';
import { roleOf } from '../guides/script.js';
import { sentencesOf } from '../guides/sentences.js';
import { type Figure, figuresIn, regionOf } from '../guides/stated-amounts.js';
import { type Claim, withoutClaims } from './without-claims.js';

/** A sentence of a guide's words, with the amounts in it and whose they are. */
export interface Line {
  text: string;
  /** The passage that it is of, counted from 0, and whether that is to be said. */
  passage: number;
  say: boolean;
  /** What stands between it and the next one of its passage. */
  after: string;
  figures: readonly Figure[];
  /** What its amounts are: what the script asks for, what it accepts, or neither. */
  role: ReturnType<typeof roleOf>;
  /** The label of the region that it names; null where it names none, undefined where it names several. */
  names: string | null | undefined;
  /** The label of the region that its amounts are of: the one that it names, else the one named last. */
  region: string | null;
}

/** The sentences of passages, in order. */
export function linesOf(passages: readonly Passage[], { bands }: Pick<Guide, 'bands'>): Line[] {
  let last: string | null = null;
  return passages.flatMap(({ say, text: words }, passage) =>
    sentencesOf(words).map(({ text, after }): Line => {
      const figures = figuresIn(text, bands);
      const names = regionOf(text, bands);
      if (names) last = names;
      // An amount in another currency than that of the region named last is not of it.
      const goesOn = bands.some(
        ({ label, currency }) => label === last && figures.every((one) => one.currency === currency),
      );
      const region = names ?? (names === null && figures.length > 0 && goesOn ? last : null);
      return { text, passage, say, after, figures, role: roleOf(text), names, region };
    }),
  );
}

/** Sentences as passages again. */
export function passagesFrom(lines: readonly Line[]): Passage[] {
  const passages: Passage[] = [];
  lines.forEach(({ text, say, passage }, i) => {
    const before = lines[i - 1];
    if (before?.passage === passage) (passages.at(-1) as Passage).text += before.after + text;
    else passages.push({ say, text });
  });
  return passages;
}

/** A sentence in another wording. */
export const withFigures = (line: Line, text: string, { bands }: Pick<Guide, 'bands'>): Line => ({
  ...line,
  text,
  figures: figuresIn(text, bands),
});

/** `This directly …`: speaks of the sentence before, and goes with it. */
const LEANS =
  /^[“"]?(?:this|that|these|those|it|such|both|or)\b|\b(?:bridge|close|bridges|closes|closing|bridging) (?:the|this|that) gap\b|\bthis gap\b|\bthese decisions\b/i;

/** A claim, and whether it is to be said or is the guide's advice. */
export type SaidClaim = Claim & Pick<Line, 'say'>;

/** Sentences with what is kept of each, and what it claims: one that leans on a claim belongs to it. */
function split(lines: readonly Line[]): { line: Line; kept: string | null; claim: Claim | null }[] {
  const found: { line: Line; kept: string | null; claim: Claim | null }[] = [];
  for (const line of lines) {
    const before = found.at(-1);
    const { kept, claim } = withoutClaims(line.text, line.figures);
    const leans =
      before?.claim && before.kept === null && before.line.passage === line.passage && LEANS.test(line.text);
    if (leans && before.claim && claim === null && line.figures.length === 0)
      before.claim = { ...before.claim, text: `${before.claim.text} ${line.text}` };
    found.push(leans && claim === null ? { line, kept: null, claim: null } : { line, kept, claim });
  }
  return found;
}

/** What sentences claim about who says them. */
export const claimsOf = (lines: readonly Line[]): SaidClaim[] =>
  split(lines).flatMap(({ line: { say }, claim }) => (claim ? [{ ...claim, say }] : []));

/** True for a lever whose words claim something about who says them. */
export const restsOnClaim = ({ passages }: Lever, guide: Pick<Guide, 'bands'>): boolean =>
  claimsOf(linesOf(passages, guide)).length > 0;

/** Sentences without what they claim about who says them, and without those that only led to what is gone: `Then say:`. */
export function withoutClaimsIn(lines: readonly Line[], { bands }: Pick<Guide, 'bands'>): Line[] {
  const left = split(lines).flatMap(({ line, kept }) => {
    if (kept === null) return [];
    return [kept === line.text ? line : withFigures(line, kept, { bands })];
  });
  return left.flatMap((line, i) => {
    const isAlone = left[i + 1]?.passage !== line.passage + 1 || !left[i + 1]?.say;
    if (line.say || !isAlone || !/[:(]$/.test(line.text)) return [line];
    return line.text.endsWith('(') ? [{ ...line, text: `${line.text.slice(0, -1).trim()}.` }] : [];
  });
}

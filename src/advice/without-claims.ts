import type { Figure } from '../guides/stated-amounts.js';
import { type ClaimKind, claimIn, CONDITION } from './claims.js';

/** A sentence that is true only of some. In those about rivals the names and the comparison are blanks. */
export interface Claim {
  kind: ClaimKind;
  text: string;
}

/** A name, or a guide's own blank for one. */
const NAME = String.raw`(?:\[(?!amount)[^\]]+\]|[A-Z](?:[\w&.'’-]*\w)?(?: (?:[A-Z](?:[\w&.'’-]*\w)?|&))*)`;
/** An offer of a rival: not the one that is negotiated, and no blank of the guide's. */
const RIVAL_OFFER = /(?<!(?:\b(?:the|this|your|initial|first|company)|['’]s)\s)(?<=\s|^)offers?\b(?![^[]*\])/i;
/** Words behind which the rival's name stands. */
const HAS =
  /^(.*\b(?:have|hold|holding|got|received|my|your|evaluating|considering|weighing|comparing|reference|cite|citing|competing|current)\b)\s+(.+)$/is;
/** Where the names behind `offers from` end. */
const NAMES =
  /^.*?(?=\s(?:at|with|is|are|was|for|that|which|in|on|includes?|reflect\w*|value\w*|total\w*|rang\w*|demonstrat\w*|show\w*|as|to|and the)\b|[;:—–]|\s(?:[$£€₹]|\[amount)|[.!?]*$)/s;
const AMOUNT = /(?:US|C|A|S|R|HK)?[$£€₹₪¥]\s?[\d[][\w.,\]]*\+?(?:\s?[–-]\s?[$£€₹₪¥]?[\d[][\w.,\]]*)?/g;

/** How the part of a sentence begins that compares an offer. */
const COMPARISON =
  /^\s*(?:at|with|that|which|for|in|of|is|are|was|were|includ\w+|rang\w+|total\w*|reflect\w*|valu\w+|demonstrat\w+|worth|pay\w*|titled|between|around|above|over|[—–-]|\(|\[amount|[$£€₹₪])/i;

/** `[company]`, twice where several are named; what a guide's own blank offers to choose from is one. */
const companies = (names: string): string =>
  /\band\b|\bor\b|,|\//.test(names.replace(/\[[^\]]*\]/g, 'X')) ? '[company] and [company]' : '[company]';

/** The end of a sentence. */
const endOf = (text: string): string => /[.!?][”"’]*$/.exec(text)?.[0].replace(/[”"’]/g, '') ?? '.';

/** A sentence about a rival, its names and its comparison as blanks: `I have [company] and [company] offers [how they compare].` */
function blanked(text: string): string {
  const at = RIVAL_OFFER.exec(text);
  if (at) {
    const [word] = at;
    const after = text.slice(at.index + word.length).replace(/\s*\([^)]*\)/g, '');
    const [, link = '', named = ''] = /^ (from|at(?= [A-Z[])) (?![$£€₹\d]|\[amount)(.*)$/s.exec(after) ?? [];
    const [names = ''] = named ? (NAMES.exec(named) ?? []) : [];
    const rest = named ? named.slice(names.length) : after;
    const head = text.slice(0, at.index).trimEnd();
    const [, lead = head, before = ''] = HAS.exec(head) ?? [];
    const article = /^an? /i.test(before) ? 'a ' : '';
    const inFront = !named && /[A-Z[]/.test(before) ? `${lead} ${article}${companies(before)}` : head;
    const copula = /^\s(?:is|are)\b(?= (?:at )?[$£€₹[\d])/.exec(rest)?.[0].trim() ?? '';
    const compared = /s$/i.test(word) ? '[how they compare]' : '[how it compares]';
    const tail = COMPARISON.test(rest) ? ` ${compared}${endOf(text)}` : rest.trimEnd() || endOf(text);
    return `${[inFront, word, link, named && companies(names), copula].filter(Boolean).join(' ')}${tail}`;
  }
  const holding = /^((?:also )?holding) /i.exec(text)?.[1];
  if (holding) return `${holding} [company] [how it compares]${endOf(text)}`;
  const named = new RegExp(`\\b(at|from|with|by|like|leave|leaving) ${NAME}(?:(?:, | and | or |/)${NAME})*`, 'g');
  return text.replace(AMOUNT, '[amount]').replace(named, '$1 [company]');
}

/** Where the asking begins, in a sentence that first says why. */
const ASKING =
  /(?:I'd|I would|I'm|I am|I) (?:like|love|need|expect|propose|target(?:ing)?|looking|asking|requesting|seeking|anchoring|prepared|aiming)\b|[$£€₹₪]\S+ is my\b/;
/** How a clause begins that cannot stand alone. */
const LEADS = /^[“"]?(?:given|based on|because|since|as|considering|while|if|with|although)\b/i;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The part of a sentence that claims nothing and can stand alone, and the rest, which claims; null where there is no such part. */
function partsOf(sentence: string): { kept: string; rest: string } | null {
  const text = sentence.replaceAll('’', "'");
  const asking = ASKING.exec(text)?.index ?? -1;
  const candidates = [
    // `Given my experience, I'd like …`
    ...(asking > 0 && /[,;:—–] $/.test(text.slice(0, asking)) ? [asking] : []).map((at) => ({
      kept: sentence.slice(at),
      rest: sentence.slice(0, at).trim(),
    })),
    // `I'd like … — I'm building …`, `I'd like …, given my experience`
    ...[...text.matchAll(/ [—–] |; |, (?:given|based on|because|since|as|considering|reflecting|and|so|while) /g)].map(
      ({ index }) => ({ kept: sentence.slice(0, index), rest: sentence }),
    ),
  ].filter(({ kept }) => kept.split(/\s+/).length > 4 && claimIn(kept) === null && !LEADS.test(kept));
  const stands = candidates.find(
    ({ kept }) => ASKING.test(kept.replaceAll('’', "'")) || /\b(?:is|are|needs?|requires?|must)\b/.test(kept),
  );
  if (!stands || /\b(?:transparent|direct|honest|open)[.]?$/.test(stands.kept)) return null;
  const end = /[.!?][”"]?$/.test(stands.kept) ? '' : endOf(sentence);
  return { kept: capital(stands.kept.trim()) + end, rest: stands.rest };
}

const unquoted = (sentence: string): string => sentence.replace(/^[“"]|[”"]$/g, '');

/** The part of a sentence about rivals that is about them: `Based on the market and my competing offer from …`. */
function aboutRivals(text: string): string {
  const clauses = LEADS.test(text) ? text.split(/, (?:and )?/) : [];
  return clauses.findLast((clause) => claimIn(clause) === 'rival offer') ?? text;
}

/**
 * A sentence without what it claims about who says it, and that claim; `kept` null where nothing is left of it. Pay is blank in a claim: nobody
 * could tell whose figures they are.
 * @param figures the amounts in the sentence
 */
export function withoutClaims(
  sentence: string,
  figures: readonly Figure[],
): { kept: string | null; claim: Claim | null } {
  const kind = claimIn(sentence);
  if (kind === null) return { kept: sentence, claim: null };
  const isRival = kind === 'rival offer';
  const blank = figures
    .filter(({ component }) => isRival || component !== null)
    .toReversed()
    .reduce((text, { start, end }) => `${text.slice(0, start)}[amount]${text.slice(end)}`, sentence);
  const parts = partsOf(sentence);
  // What is asked stands in the words already: the claim alone is left.
  const rest =
    parts && parts.rest !== sentence && figures.every(({ start }) => start >= parts.rest.length) ? parts.rest : blank;
  const own = unquoted(rest)
    .replace(CONDITION, '')
    .replace(/^[),;:\s]+/, '')
    .trim();
  const text = isRival ? blanked(aboutRivals(own)) : own;
  return {
    kept: parts?.kept ?? null,
    claim: { kind, text: capital(text).replace(LEADS.test(text) ? /[.,;:]?$/ : /[,;:]$/, ' …') },
  };
}

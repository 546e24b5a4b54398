import { type Item, matchAt, moneyAt, percentAt, type Stretch } from './offer-money.js';
import * as say from './offer-words.js';

/** A word for a component. */
export interface Label extends Stretch {
  type: 'label';
  kind: say.LabelKind;
}
/** A piece of a text by what it does in the statement of an offer. */
export type Token =
  | Item
  | Label
  | (Stretch & { type: 'period'; period: say.Period })
  | (Stretch & { type: 'aside'; aside: say.Aside })
  /** `after`: what makes the amount before it none of the offer. */
  | (Stretch & { type: 'cue' | 'party' | 'span' | 'link' | 'parting' | 'mark' | 'after' | 'base-of' | 'word' });

const WORD = /[\p{L}\p{N}_]+(?:[&'’.][\p{L}\p{N}_]+)*/uy;

/** What a text says without Slack's formatting, entities and emoji, each run of blanks one blank. Mentions stay. */
export const unformatted = (text: string): string =>
  text
    .replace(/<[^>\n]*>|:(?:[a-z][a-z0-9_+-]*|100):|[*_~`]|\p{Extended_Pictographic}\uFE0F?/giu, (match) =>
      match.startsWith('<') ? match : ' ',
    )
    .replaceAll('&amp;', '&')
    .replace(/&[lg]t;/g, ' ')
    .replace(/\s+/g, (blanks) => (blanks.includes('\n') ? '\n' : ' '))
    .replace(/(^|\n)\d{1,2}[.)] /g, '$1');

type Rule = readonly [DistributiveOmit<Exclude<Token, Item>, keyof Stretch>, RegExp];
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const BEFORE_AMOUNTS: readonly Rule[] = [
  [{ type: 'word' }, /<[^>\n]*>|https?:\/\/[^\s|]+/y],
  ...say.LABELS.map(([kind, pattern]): Rule => [{ type: 'label', kind }, pattern]),
  [{ type: 'span' }, say.SPAN],
];
const BEHIND_AMOUNTS: readonly Rule[] = [
  ...say.PERIODS.map(([period, pattern]): Rule => [{ type: 'period', period }, pattern]),
  ...say.ASIDES.map(([aside, pattern]): Rule => [{ type: 'aside', aside }, pattern]),
  [{ type: 'party' }, say.PARTY],
  [{ type: 'cue' }, say.CUE],
  [{ type: 'parting' }, say.PARTING],
  [{ type: 'link' }, say.LINK],
  [{ type: 'word' }, WORD],
];
const AFTER_LABEL: readonly Rule[] = [
  [{ type: 'base-of' }, say.OF_BASE],
  [{ type: 'after' }, say.AFTER_LABEL],
];
const AFTER_MONEY: readonly Rule[] = [
  [{ type: 'after' }, say.AFTER],
  [{ type: 'after' }, say.AFTER_LABEL],
  [{ type: 'span' }, say.OVER_YEARS],
];
const AFTER_PERCENT: readonly Rule[] = [...AFTER_MONEY, [{ type: 'after' }, say.COMPARES], ...AFTER_LABEL];

function firstOf(rules: readonly Rule[], text: string, at: number): Exclude<Token, Item> | null {
  for (const [token, pattern] of rules) {
    const match = matchAt(pattern, text, at);
    if (match) return { ...token, start: at, end: at + match[0].length };
  }
  return null;
}

/** What stands behind an amount or its label and decides what it is; these patterns begin with the blank. */
function tokenBehind(token: Token | undefined, text: string): Token | null {
  if (token?.type !== 'item' && token?.type !== 'label') return null;
  const rules = token.type === 'label' ? AFTER_LABEL : token.percent ? AFTER_PERCENT : AFTER_MONEY;
  return firstOf(rules, text, token.end);
}

/** An unknown word is a label where it is a slip of one and an amount is beside it. */
function slipped(token: Token, before: Token | undefined, text: string): Token {
  if (token.type !== 'word') return token;
  const kind = say.slippedLabel(text.slice(token.start, token.end));
  const beside = before?.type === 'item' || /^(?: ?[:=] ?| of | )[^\s\w]?\d/.test(text.slice(token.end, token.end + 6));
  return kind && beside ? { type: 'label', kind, start: token.start, end: token.end } : token;
}

/** A text, as `unformatted` gives it, in tokens; `context` is what a shared sign ($, ¥) may mean. */
export function tokensOf(text: string, context: readonly string[]): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const before = tokens.at(-1);
    const token =
      (before?.end === at || before?.end === at - 1 ? tokenBehind(before, text) : null) ??
      (text[at] === ' '
        ? null
        : (firstOf(BEFORE_AMOUNTS, text, at) ??
          percentAt(text, at) ??
          moneyAt(text, at, context) ??
          firstOf(BEHIND_AMOUNTS, text, at) ?? { type: 'mark' as const, start: at, end: at + 1 }));
    if (token) tokens.push(slipped(token, before, text));
    at = token?.end ?? at + 1;
  }
  return tokens;
}

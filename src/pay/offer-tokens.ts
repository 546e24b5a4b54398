import { type Item, itemsOf, matchAt, type Stretch } from './offer-money.js';
import * as say from './offer-words.js';

/** A word for a component. */
export type Label = Stretch & { type: 'label'; kind: say.LabelKind };
/** A piece of a text by what it does in the statement of an offer. */
export type Token = Item | (Stretch & say.Meaning);

const WORD: say.Rule = [{ type: 'word' }, /[\p{L}\p{N}_]+(?:[&'’.][\p{L}\p{N}_]+)*/uy];

/** What a text says without Slack's formatting, entities and emoji, each run of blanks one blank. Mentions stay. */
export const unformatted = (text: string): string =>
  text
    .replace(/<[^<>\n]*>|:(?:[a-z][a-z0-9_+-]*|100):|[*_~`]|\p{Extended_Pictographic}\uFE0F?/giu, (match) =>
      match.startsWith('<') ? match : ' ',
    )
    .replaceAll('&amp;', '&')
    .replace(/&[lg]t;/g, ' ')
    .replace(/\s+/g, (blanks) => (blanks.includes('\n') ? '\n' : ' '))
    .replace(/(^|\n)\d{1,2}[.)] /g, '$1');

function firstOf(rules: readonly say.Rule[], text: string, at: number): Token | null {
  for (const [meaning, pattern] of rules) {
    const match = matchAt(pattern, text, at);
    if (match) return { ...meaning, start: at, end: at + match[0].length };
  }
  return null;
}

/** An unknown word is a label where it is a slip of one and an amount is beside it. */
function slipped(token: Token, before: Token | undefined, text: string): Token {
  if (token.type !== 'word') return token;
  const kind = say.slippedLabel(text.slice(token.start, token.end));
  const isBeside =
    before?.type === 'item' || /^(?: ?[:=] ?| of | is | )[^\s\w]?\d/.test(text.slice(token.end, token.end + 6));
  return kind && isBeside ? { ...token, type: 'label', kind } : token;
}

/** A text, as `unformatted` gives it, in tokens; `context` is what a shared sign ($, ¥) may mean. */
export function tokensOf(text: string, context: readonly string[]): Token[] {
  const tokens: Token[] = [];
  const items = itemsOf(text, context);
  for (let at = 0; at < text.length;) {
    const before = tokens.at(-1);
    const kind = before?.type === 'item' ? (before.percent ? 'percent' : 'money') : before?.type;
    const behind = kind === 'percent' || kind === 'money' || kind === 'label' ? say.BEHIND[kind] : [];
    let token = before?.end === at ? firstOf(behind, text, at) : null;
    if (!token && text[at] !== ' ')
      token = firstOf(say.RULES, text, at) ??
        items.get(at) ??
        firstOf([WORD], text, at) ?? { type: 'mark', start: at, end: at + 1 };
    if (token) tokens.push(slipped(token, before, text));
    at = token?.end ?? at + 1;
  }
  return tokens;
}

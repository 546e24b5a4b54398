import { type Item, itemsOf, matchAt, type Stretch } from './offer-money.js';
import * as say from './offer-words.js';

/** A word for a component. */
export type Label = Stretch & { type: 'label'; kind: say.LabelKind };
/** A piece of a text by what it does in the statement of an offer. */
export type Token = Item | Schedule | (Stretch & say.Meaning);
/** Shares of an amount by year, in per cent: `5/15/40/40`. */
type Schedule = Stretch & { type: 'schedule'; percents: readonly number[] };

const WORD: say.Rule = [{ type: 'word' }, /[\p{L}\p{N}_]+(?:[&'’.][\p{L}\p{N}_]+)*/uy];

/** Full-width digits, letters and marks, which East Asian keyboards type, and how far they are from the ASCII ones. */
const FULL_WIDTH = /[\uFF01-\uFF1B\uFF1D\uFF1F-\uFF5E]/g;
const TO_FULL_WIDTH = 0xfee0;
/** A star that multiplies rather than formats: `6k*13`, `6k * 13`. */
const TIMES = /(?<=\d[km]?)\*(?=1[2-5]\b)|(?<=\d[km]? )\*(?= 1[2-5]\b)/gi;

/** What a text says without Slack's formatting, entities and emoji, each run of blanks one blank. Mentions stay. */
export const unformatted = (text: string): string =>
  text
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - TO_FULL_WIDTH))
    .replace(TIMES, '×')
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

const SCHEDULE = /\d{1,2}(?: ?\/ ?\d{1,2}){1,4}(?: split)?(?![\w%/]|[.,]\d)/y;

/** The shares by year that begin at a place behind an amount: whole numbers that make a hundred, or 99 as thirds do. */
function scheduleAt(text: string, at: number, before: readonly Token[]): Schedule | null {
  const match = matchAt(SCHEDULE, text, at);
  if (!match || !before.some((token) => token.type === 'item' && !token.bare && !token.percent)) return null;
  const percents = (match[0].match(/\d+/g) ?? []).map(Number);
  const sum = percents.reduce((total, percent) => total + percent, 0);
  return sum === 100 || sum === 99 ? { type: 'schedule', percents, start: at, end: at + match[0].length } : null;
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
        scheduleAt(text, at, tokens) ??
        items.get(at) ??
        firstOf([WORD], text, at) ?? { type: 'mark', start: at, end: at + 1 };
    if (token) tokens.push(slipped(token, before, text));
    at = token?.end ?? at + 1;
  }
  return tokens;
}

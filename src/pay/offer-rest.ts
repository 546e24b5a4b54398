import type { OfferText } from './offer-components.js';
import type { Item } from './offer-money.js';
import type { Token } from './offer-tokens.js';

const REMOVED = '\uE000';
/** What only joins what has been removed, on either side of it. */
const AROUND = /(?:[\s,;:|([•·–—]|(?<=\s)[-+&/=.]+)*\uE000(?:[\s,;:|)\].•·–—\uE000]|[-+&/=]+(?=\s|$))*/g;

/** A text without what it says of an offer: the amounts, their labels, what stands between them, the words for an offer. */
export function restOf(text: string, { tokens, parts, dropped, pairs }: OfferText, unitless: readonly Item[]): string {
  const items = [...parts.map(({ item }) => item), ...dropped, ...unitless];
  const gone = new Set<Token>(items);
  const isDropped = (token: Token | undefined): boolean => token?.type === 'item' && dropped.includes(token);
  for (const item of items) {
    const label = pairs.get(item);
    if (label) gone.add(label);
  }
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const follows = before !== undefined && gone.has(before);
    if (token.type === 'cue' || token.type === 'span' || token.type === 'base-of' || token.type === 'after')
      gone.add(token);
    else if (token.type === 'period' && (follows || gone.has(tokens[i + 1] as Token))) gone.add(token);
    else if (token.type === 'label' && (follows || text.startsWith('401', token.start))) gone.add(token);
    else if (token.type === 'party' && isDropped(tokens.slice(i).find(({ type }) => type === 'item'))) gone.add(token);
  });
  // What joins two that are gone goes with them.
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token && /^(?:link|parting|mark|period)$/.test(token.type) && !gone.has(token)) continue;
    if ((!token || gone.has(token)) && (from === 0 || gone.has(tokens[from - 1] as Token)))
      tokens.slice(from, i).forEach((joint) => gone.add(joint));
    from = i + 1;
  }
  let rest = '';
  let at = 0;
  for (const { start, end } of tokens.filter((token) => gone.has(token))) {
    rest += text.slice(at, start) + REMOVED;
    at = end;
  }
  return (rest + text.slice(at))
    .replace(AROUND, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|/&=-]+|[\s,;:|/&=-]+$/g, '');
}

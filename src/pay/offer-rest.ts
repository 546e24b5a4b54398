import { isLikeName, type OfferText } from './offer-components.js';
import type { Item } from './offer-money.js';
import type { Token } from './offer-tokens.js';

const REMOVED = '\uE000';
/** What only joins what has been removed, on either side of it. */
const AROUND = /(?:[\s,;:|([•·–—]|(?<=\s)[-+&/=.]+)*\uE000(?:[\s,;:|)\].•·–—\uE000]|[-+&/=]+(?=\s|$))*/g;

/** What a text says of an offer: amounts, their labels and the words for an offer. Where it states none: of pay. */
function piecesOf(
  text: string,
  { tokens, readings, parts, beside }: OfferText,
  numbers: readonly Item[] | null,
): Set<Token> {
  const isOffer = numbers !== null;
  const gone = new Set<Token>(numbers);
  for (const { item, label, apart, role } of readings) {
    if (role === 'name' || role === 'number') continue;
    const isRival = apart?.type === 'party' && !parts.some((part) => part.item === item);
    if (isOffer || apart) [item, label].forEach((token) => token && gone.add(token));
    else if (!item.percent && !item.bare && !isLikeName(item, text)) gone.add(item);
    if (apart && (isRival || !isOffer)) gone.add(apart);
  }
  tokens.forEach((token, i) => {
    const { type } = token;
    const follows = i > 0 && gone.has(tokens[i - 1]!);
    const isOther = type === 'label' && (token.kind === 'other' || beside.includes(token));
    if (isOffer && (/^(?:cue|span|after|payments|schedule)$/.test(type) || isOther)) gone.add(token);
    else if (follows && /^(?:period|label|after|span|payments)$/.test(type)) gone.add(token);
  });
  // `100% remote` says where the work is.
  return new Set(
    [...gone].filter(({ type, start, end }) => type !== 'after' || text.slice(start, end).trim() !== 'remote'),
  );
}

/**
 * A text without what it says of an offer or, where it states none, of pay, and without what stands between two such pieces.
 * @param numbers those without a unit that are meant as money; null for a text that states no offer
 */
export function restOf(text: string, read: OfferText, numbers: readonly Item[] | null): string {
  const { tokens } = read;
  const gone = piecesOf(text, read, numbers);
  if (gone.size === 0 && !numbers) return text;
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

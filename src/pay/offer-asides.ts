import type { Item } from './offer-money.js';
import type { Token } from './offer-tokens.js';

/** How many words may stand between what introduces an amount and the amount. */
const REACH = { aside: 4, wish: 0, party: 4 };
const ENDS = /^(?:[.;|?!\n•·–—-]|but|while|got|they|then|new)$/i;

/** The amounts that are said of something else or of the offer of a party that is named, each with the token that says so. */
export function amountsApart(tokens: readonly Token[], text: string): Map<Item, Token> {
  const apart = new Map<Item, Token>();
  const lastItem = tokens.findLastIndex(({ type }) => type === 'item');
  const lastTurn = tokens.findLastIndex(
    ({ type, start }, i) => type === 'cue' || type === 'party' || (/[\n;]/.test(text[start] ?? '') && i < lastItem),
  );
  let scope: Token | null = null;
  let left = 0;
  tokens.forEach((token, i) => {
    const { type } = token;
    const word = text.slice(token.start, token.end);
    if (type === 'aside' || type === 'wish' || type === 'party') [scope, left] = [token, REACH[type]];
    else if (type === 'item') {
      if (scope) apart.set(token, scope);
      left = 0;
    } else if (type === 'after') {
      const item = [tokens[i - 1], tokens[i - 2]].find((before) => before?.type !== 'label');
      if (item?.type === 'item' && !apart.has(item)) apart.set(item, token);
    } else if (word === ',' ? scope?.type !== 'aside' || i > lastTurn : type === 'cue' || ENDS.test(word)) scope = null;
    else if (type === 'word' && --left < 0) scope = null;
  });
  return apart;
}

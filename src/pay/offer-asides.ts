import type { Item } from './offer-money.js';
import type { Token } from './offer-tokens.js';

/** Why an amount in a text is none of the offer: it is said of something else, or it is of the offer of a party that is named. */
export interface Apart {
  asides: ReadonlySet<Item>;
  /** With the words that name the party. */
  parties: ReadonlyMap<Item, Token>;
}

/** How many words may stand between what introduces an amount and the amount. */
const REACH = { earned: 4, wanted: 0, paid: 3, party: 3 };
/** How many may follow an amount before its sentence is taken for another. */
const TRAIL = 1;

const ENDS = /^(?:[.;|?!\n•·–—-]|but|while|got|they|then|new)$/i;

/** Which amounts are said of what one earns or wants, of a budget, or of another's offer. */
export function amountsApart(tokens: readonly Token[], text: string): Apart {
  const asides = new Set<Item>();
  const lastItem = tokens.findLastIndex(({ type }) => type === 'item');
  const parties = new Map<Item, Token>();
  let party: Token | null = null;
  const lastCue = tokens.findLastIndex(
    ({ type, start }, i) => type === 'cue' || type === 'party' || (/[\n;]/.test(text[start] ?? '') && i < lastItem),
  );
  let scope: keyof typeof REACH | null = null;
  let left = 0;
  tokens.forEach((token, i) => {
    const word = text.slice(token.start, token.end);
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    if (token.type === 'aside') scope = token.aside;
    else if (token.type === 'party') [scope, party] = ['party', token];
    else if (token.type === 'cue' || ENDS.test(word)) scope = null;
    else if (word === ',' && !(scope === 'earned' && lastCue > i && (next?.type === 'item' || next?.type === 'label')))
      scope = null;
    else if (token.type === 'word' && --left < 0) scope = null;
    else if (word.toLowerCase() === 'with' && scope === 'wanted') scope = null;
    else if (token.type === 'item') {
      if (scope === 'party' && party) parties.set(token, party);
      else if (scope) asides.add(token);
      left = TRAIL;
    } else if (token.type === 'after') {
      const item = before?.type === 'label' ? tokens[i - 2] : before;
      if (item?.type === 'item') asides.add(item);
    }
    if (token.type === 'aside' || token.type === 'party') left = scope ? REACH[scope] : 0;
  });
  return { asides, parties };
}

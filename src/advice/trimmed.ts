/** A stretch of a sentence that asks for something: an amount or a percentage. */
export interface Item {
  start: number;
  end: number;
  drop: boolean;
}

/** An item with the words that belong to it, and what joins it to the one before. */
interface Part {
  join: string;
  text: string;
  drop: boolean;
}

const LABEL = '(?:base|salary|RSUs?|stock|shares|options|equity|bonus|total|sign-on|signing bonus)';
const LEAD = String.raw`((?:an? |the )?(?:${LABEL} (?:at|of|to) )?)`;
/** What stands before the first item: how the sentence begins, and what belongs to the item. */
const HEAD = new RegExp(`^(.*?)${LEAD}$`, 'is');
/** What stands between two items: the end of the first, what joins them, and what belongs to the second. */
const JOINT = new RegExp(String.raw`^(.*?)((?:,? (?:and|with|plus)| \+|,) )${LEAD}$`, 'is');

/** The parts of a list of items; null where something else stands between them. */
function partsOf(text: string, items: readonly Item[], lead: string): Part[] | null {
  const parts: Part[] = [];
  let [join, own] = ['', lead];
  for (const [i, { start, end, drop }] of items.entries()) {
    const next = items[i + 1];
    const behind = text.slice(end, next?.start);
    const [, tail = '', nextJoin = '', nextLead = ''] = next ? (JOINT.exec(behind) ?? []) : ['', behind];
    if (next && !nextJoin) return null;
    parts.push({ join, text: own + text.slice(start, end) + tail, drop });
    [join, own] = [nextJoin, nextLead];
  }
  return parts;
}

/**
 * A sentence without some of the things that it asks for: `I'd like £121K in RSUs with a £137.5K base and 12% bonus` without
 * its base. Nothing is added but an article, and what joins a list.
 * @param items in the order of the sentence
 * @returns null where nothing is left to ask, or where the sentence would not read well
 */
export function trimmed(sentence: string, items: readonly Item[]): string | null {
  if (items.every(({ drop }) => !drop)) return sentence;
  const close = /[.!?]?$/.exec(sentence)?.[0] ?? '';
  const text = sentence.slice(0, sentence.length - close.length);
  const [, head = '', lead = ''] = HEAD.exec(text.slice(0, items[0]?.start)) ?? [];
  const parts = partsOf(text, items, lead);
  const kept = parts?.filter(({ drop }) => !drop) ?? [];
  if (!parts || kept.length === 0 || head === '') return null;
  const said = kept.map((part, i) => {
    const before = parts[parts.indexOf(part) - 1];
    // `a £137.5K base and 12% bonus`: the article was for both
    const article = before?.drop && /^an? /.test(before.text) && part.join.endsWith(' and ') ? 'a ' : '';
    const join = i === 0 ? '' : i === kept.length - 1 && /^,(?: and)? $/.test(part.join) ? ' and ' : part.join;
    return join + article + part.text;
  });
  return head + said.join('') + close;
}

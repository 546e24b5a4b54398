import type { Item } from './offer-money.js';
import type { Label, Token } from './offer-tokens.js';
import { COUNTED, type LabelKind } from './offer-words.js';

const isDash = (text: string): boolean => /^[-–—]$/.test(text);

/** The items that stand side by side with nothing but one mark or word between them that `joins`. */
function runs(
  tokens: readonly Token[],
  joins: (between: string, left: Item, right: Item) => boolean,
  text: string,
): Item[][] {
  const found: Item[][] = [];
  tokens.forEach((token, i) => {
    const [between, left] = [tokens[i - 1], tokens[i - 2]];
    if (token.type !== 'item') return;
    const joined =
      between && left?.type === 'item' && joins(text.slice(between.start, between.end).toLowerCase(), left, token);
    if (joined) found.at(-1)?.push(token);
    else found.push([token]);
  });
  return found.filter((run) => run.length > 1);
}

/** In `118/70k` and `£118/70/10%` the numbers without a unit take the one that another has. */
export function shareUnits(tokens: readonly Token[], text: string): void {
  const joins = (between: string, left: Item, right: Item): boolean =>
    between === ',' ? right.start - left.end === 1 : /^[/+|]$/.test(between);
  for (const run of runs(tokens, joins, text)) {
    const giver = run.find(({ bare, percent }) => !bare && !percent);
    for (const item of run.filter(({ bare, value }) => giver && bare && value >= 10)) {
      item.scale = Math.max(...run.map(({ scale }) => scale));
      item.value *= item.scale;
      item.currency = giver?.currency ?? null;
      item.bare = false;
    }
  }
}

/** Makes one item of the two ends of a range: `110-118k`, `between 110k and 118k`, `10 to 15%`. */
export function joinRanges(tokens: readonly Token[], text: string): Token[] {
  const isBetween = (left: Item): boolean => /\b(?:between|from) $/i.test(text.slice(0, left.start));
  const joins = (between: string, left: Item): boolean =>
    isDash(between) || between === 'to' || (between === 'and' && isBetween(left));
  const seconds = new Map<Token, Item>();
  const gone = new Set<Token>();
  for (const [low, high, third] of runs(tokens, joins, text)) {
    if (!low || !high || third) continue;
    const scale = low.scale === 1 && !low.percent && low.value < 1000 ? high.scale : low.scale;
    const upper = high.bare && high.value < 1000 ? high.value * low.scale : high.value;
    const alike = high.percent === low.percent || (high.percent && low.bare);
    if (!alike || (low.value / low.scale) * scale >= upper) continue;
    const bare = low.bare && high.bare;
    seconds.set(low, { ...high, start: low.start, bare, currency: low.currency ?? high.currency, range: true });
    gone.add(high).add(tokens[tokens.indexOf(high) - 1] as Token);
  }
  return tokens.filter((token) => !gone.has(token)).map((token) => seconds.get(token) ?? token);
}

const MARK_COST: readonly [RegExp, number][] = [
  [/^[:=(){}[\]@→>]$/, 1],
  [/^[-–—/]$/, 3],
  [/^,$/, 6],
];

/** How far a label is from an item, by what stands between the two; null where it cannot belong to it. */
function distance(between: readonly Token[], first: Item | Label, text: string, far: boolean): number | null {
  let cost = 0;
  for (const { type, start, end } of between) {
    const word = text.slice(start, end).toLowerCase();
    if (type === 'word' || type === 'cue' || type === 'party' || type === 'aside') {
      if (!far) return null;
      cost += 3;
    } else if (/^[+&]$/.test(word) || (first.type === 'item' && !far && /^[,;.]$/.test(word))) return null;
    else if (type === 'mark') cost += MARK_COST.find(([pattern]) => pattern.test(word))?.[1] ?? 7;
    else if (type === 'parting') return null;
    else if (type === 'link')
      cost += (first.type === 'label' ? /^(?:of|is|was|at)$/ : /^(?:in|as|of)$/).test(word) ? 0.5 : 1;
  }
  return first.type === 'label' && /^[:=]$/.test(text.slice(between[0]?.start, between[0]?.end)) ? cost - 1 : cost;
}

const fits = (item: Item, kind: LabelKind): number => {
  if (item.percent) return kind === 'bonus' || kind === 'target' || kind === 'other' ? 0 : kind === 'equity' ? 6 : 99;
  return kind === 'target' ? 6 : 0;
};

/** How well an item and a label go together, the higher the better; 0 where they do not. */
function strength(tokens: readonly Token[], i: number, j: number, text: string): number {
  const [a, b] = [tokens[i], tokens[j]] as (Item | Label)[];
  const item = a?.type === 'item' ? a : b?.type === 'item' ? b : null;
  const label = a?.type === 'label' ? a : b?.type === 'label' ? b : null;
  if (!a || !item || !label) return 0;
  const isPrice = tokens.slice(i + 1, j).some(({ start, end }) => /^(?:at|@)$/i.test(text.slice(start, end)));
  if (isPrice && a === label && COUNTED.test(text.slice(label.start, label.end))) return 0;
  const far = !item.bare && (label.kind === 'base' || label.kind === 'total');
  const gap = distance(tokens.slice(i + 1, j), a, text, far);
  return gap === null ? 0 : Math.max(0, 30 - gap - fits(item, label.kind) - (item.bare ? 8 : 0));
}

/** Labels first and then as many items (`base/rsu/bonus: 118k/70k/10%`), or the other way round: one each, in order. */
function zipped(elements: readonly (Item | Label)[]): Map<Item, Label> | null {
  const items = elements.filter((element) => element.type === 'item');
  const labels = elements.filter((element) => element.type === 'label');
  const half = elements.length / 2;
  const apart = elements.slice(0, half).every(({ type }) => type === elements[0]?.type);
  if (items.length !== labels.length || half < 2 || !apart) return null;
  return new Map(items.map((item, i) => [item, labels[i] as Label]));
}

/** Of two amounts around a label (`118k rsu 70k`) the base and the total are the larger one. */
function belongsLater(label: Label, earlier: Item | Label | undefined, later: Item | Label): boolean {
  if (earlier?.type !== 'item' || later.type !== 'item') return false;
  const isLarger = later.value > earlier.value;
  return later.percent || (label.kind === 'base' || label.kind === 'total') === isLarger;
}

/** The label of each item that has one: of all ways to pair neighbours the strongest, so that labels may stand on either side. */
export function pair(tokens: readonly Token[], text: string): Map<Item, Label> {
  const at = tokens.flatMap(({ type }, i) => (type === 'item' || type === 'label' ? [i] : []));
  const elements = at.map((i) => tokens[i] as Item | Label);
  const inOrder = zipped(elements);
  if (inOrder) return inOrder;
  // best[n]: the strongest pairing of the first n elements.
  const best: { sum: number; pairs: readonly (readonly [Item, Label])[] }[] = [{ sum: 0, pairs: [] }];
  elements.forEach((element, n) => {
    const alone = best[n]!;
    const previous = elements[n - 1];
    const together = previous ? strength(tokens, at[n - 1]!, at[n]!, text) : 0;
    const sum = together > 0 ? best[n - 1]!.sum + together : 0;
    const [item, label] = element.type === 'item' ? [element, previous] : [previous, element];
    const wins =
      sum > alone.sum || (sum === alone.sum && sum > 0 && item && belongsLater(label as Label, elements[n - 2], item));
    best.push(wins ? { sum, pairs: [...best[n - 1]!.pairs, [item as Item, label as Label]] } : alone);
  });
  return new Map(best.at(-1)?.pairs);
}

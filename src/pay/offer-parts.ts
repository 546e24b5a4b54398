import type { Item } from './offer-money.js';
import type { Label, Token } from './offer-tokens.js';
import { COUNTED, type LabelKind } from './offer-words.js';

/** In `118/70k` and `£118/70/10%` a number without a unit takes the one of a neighbour in its row. */
export function shareUnits(tokens: readonly Token[], text: string): void {
  const items = tokens.filter((token) => token.type === 'item');
  for (const order of [items, items.toReversed()]) {
    let giver: Item | null = null;
    order.forEach((item, i) => {
      const before = order[i - 1] ?? item;
      const between = text.slice(Math.min(before.end, item.end), Math.max(before.start, item.start));
      if (!/^(?: ?[/+|] ?|,)$/.test(between)) giver = null;
      const next = tokens[tokens.indexOf(item) + 1];
      const isCounted =
        between.includes('+') && next?.type === 'label' && COUNTED.test(text.slice(next.start, next.end));
      if (item.bare && item.value >= 10 && item.value < 1_000 && giver && !isCounted) {
        const { scale, currency } = giver;
        Object.assign(item, { scale, currency, value: item.value * scale, bare: false });
      } else if (!item.bare && !item.percent) giver = item;
    });
  }
}

/** The ends of a range, of which one may lend the other its unit: `$110–118k`, `110k-118`. */
function endsOf(low: Item, high: Item): [number, number] {
  const shared = low.value * high.scale;
  if (low.scale === 1 && (low.bare || shared <= high.value)) return [shared, high.value];
  const lent = high.value * low.scale;
  return [low.value, high.bare && low.value < lent ? lent : high.value];
}

/** Makes one item of the two ends of a range: `110-118k`, `between 110k and 118k`, `10 to 15%`. */
export function joinRanges(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const [low, between] = [joined.at(-2), joined.at(-1)];
    if (token.type === 'item' && low?.type === 'item' && between) {
      const word = text.slice(between.start, between.end).toLowerCase();
      const joins =
        /^(?:[-–—]|to)$/.test(word) || (word === 'and' && /\b(?:between|from) $/i.test(text.slice(0, low.start)));
      const [from, to] = endsOf(low, token);
      if (joins && (!low.percent || token.percent) && from < to) {
        const currency = low.currency ?? token.currency;
        const bare = low.bare && token.bare;
        joined.splice(-2, 2, { ...token, start: low.start, bare, currency, low: from, value: to });
        continue;
      }
    }
    joined.push(token);
  }
  return joined;
}

/** A benefit is no label for an amount as far away as behind a comma. */
const FAR = 7;

/** How far a label is from an item, by what stands between the two; null where it cannot belong to it. */
function distance(between: readonly Token[], far: boolean, text: string): number | null {
  let cost = 0;
  for (const { type, start, end } of between) {
    const word = text.slice(start, end).toLowerCase();
    if (type === 'parting' || /^[+&]$/.test(word)) return null;
    if (type === 'link') cost += /^(?:worth|value)/.test(word) ? -1 : 0.5;
    else if (type === 'mark') cost += /^[:=]$/.test(word) ? 0 : /^[(){}[\]@→>]$/.test(word) ? 1 : 7;
    else if (!/^(?:span|period|after|payments|schedule)$/.test(type)) {
      if (!far) return null;
      cost += 3;
    }
  }
  return cost;
}

const misfit = ({ percent }: Item, kind: LabelKind): number =>
  !percent || /^(?:bonus|target|extra|other)$/.test(kind) ? 0 : kind === 'equity' ? 6 : 99;

/** How well an item and a label go together, the higher the better; 0 where they do not. */
function strength(tokens: readonly Token[], i: number, j: number, text: string): number {
  const [a, b] = [tokens[i], tokens[j]];
  const [item, label] = a?.type === 'item' ? [a, b] : [b, a];
  if (item?.type !== 'item' || label?.type !== 'label') return 0;
  const between = tokens.slice(i + 1, j);
  // In `116k, equity: 70k` the label is one of what stands behind it.
  const isBehindComma = between.some(({ start }) => text[start] === ',');
  if (a === item && isBehindComma && /^ ?[:=] ?[^\w\s]?\d/.test(text.slice(label.end))) return 0;
  const isPrice = between.some(({ start, end }) => /^(?:at|@)$/i.test(text.slice(start, end)));
  if (isPrice && a === label && COUNTED.test(text.slice(label.start, label.end))) return 0;
  const gap = distance(between, !item.bare && (label.kind === 'base' || label.kind === 'total'), text);
  const isBeyond = label.kind === 'extra' && gap !== null && gap >= FAR;
  return gap === null || isBeyond
    ? 0
    : Math.max(0, 30 - gap - misfit(item, label.kind) - (item.bare && item.value < 1_000 ? 8 : 0));
}

/** Labels first and then as many items (`base/rsu/bonus: 118k/70k/10%`), or the other way round: one each, in order. */
function zipped(elements: readonly (Item | Label)[]): Map<Item, Label> | null {
  const items = elements.filter((element) => element.type === 'item');
  const labels = elements.filter((element) => element.type === 'label');
  const half = elements.length / 2;
  const isApart = elements.slice(0, half).every(({ type }) => type === elements[0]?.type);
  if (items.length !== labels.length || half < 2 || !isApart) return null;
  return new Map(items.map((item, i) => [item, labels[i]!]));
}

/** Of two amounts around a label (`118k rsu 70k`) the base and the total are the larger one. */
const belongsLater = (label: Label, earlier: Item | Label | undefined, later: Item): boolean =>
  earlier?.type === 'item' && (label.kind === 'base' || label.kind === 'total') === later.value > earlier.value;

/** The label of each item that has one: of all ways to pair neighbours the strongest, so that labels may stand on either side. */
export function pair(tokens: readonly Token[], text: string): ReadonlyMap<Item, Label> {
  const elements = tokens.filter((token) => token.type === 'item' || token.type === 'label');
  const at = elements.map((element) => tokens.indexOf(element));
  const inOrder = zipped(elements);
  if (inOrder) return inOrder;
  // best[n]: the strongest pairing of the first n elements.
  const best: { sum: number; pairs: readonly (readonly [Item, Label])[] }[] = [{ sum: 0, pairs: [] }];
  elements.forEach((element, n) => {
    const alone = best[n]!;
    const previous = elements[n - 1];
    const own = previous ? strength(tokens, at[n - 1]!, at[n]!, text) : 0;
    const sum = own + (best[n - 1]?.sum ?? 0);
    const [item, label] = (element.type === 'item' ? [element, previous] : [previous, element]) as [Item, Label];
    const wins = own > 0 && (sum > alone.sum || (sum === alone.sum && belongsLater(label, elements[n - 2], item)));
    best.push(wins ? { sum, pairs: [...best[n - 1]!.pairs, [item, label]] } : alone);
  });
  return new Map(best.at(-1)?.pairs);
}

import { moneyIn } from './money.js';

/** A piece of a text, from `start` up to `end`. */
export interface Stretch {
  start: number;
  end: number;
}

/** An amount or a percentage as typed, or both ends of a range. */
export interface Item extends Stretch {
  type: 'item';
  /** The lower end of a range; null where one amount is typed. */
  low: number | null;
  value: number;
  percent: boolean;
  /** What its unit multiplies by; 1 where it has none. */
  scale: number;
  currency: string | null;
  /** A small number without sign or unit, which may be no money at all. */
  bare: boolean;
}

/** The match of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const PLAIN = { type: 'item', percent: false, scale: 1, currency: null, bare: false, low: null } as const;

/** The amounts and percentages of a text by the places where they begin. `context`: the currencies that a shared sign may mean. */
export const itemsOf = (text: string, context: readonly string[]): ReadonlyMap<number, Item> =>
  new Map(
    moneyIn(text, context).map(({ start, end, value, factor, currency, percent }) => {
      const bare = !percent && factor === 1 && currency === null && value < 10_000;
      return [start, { ...PLAIN, start, end, value, percent, scale: factor, currency, bare }];
    }),
  );

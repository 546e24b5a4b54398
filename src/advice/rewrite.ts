import { placesOf } from '../guides/places.js';
import type { Figure } from '../guides/stated-amounts.js';
import type { Band } from '../pay/band.js';
import { formatRange } from '../pay/range.js';
import { scaledInto, type WhyNot } from './scale.js';
import type { Line } from './script-lines.js';

/** A figure as it is written in a region's currency. */
function written(figure: Figure, value: number, high: number | null, text: string, currency: string): string {
  const plus = text[figure.end - 1] === '+' ? '+' : '';
  return formatRange({ low: value, high: high ?? value }, currency) + plus;
}

/** `for San Francisco`, `(SF)`: where a text names the regions, it names another one. */
function renamed(text: string, from: readonly Band[], to: Band): string {
  const own = new Set(from.flatMap(({ places }) => places));
  const isOwn = (name: string): boolean => placesOf(name).every((place) => own.has(place));
  const name = to.places[0] ?? to.label;
  return text
    .replace(/\b(in|for|In|For) ((?:[A-Z][\w.]*)(?: [A-Z][\w.]*)*)/g, (all, word: string, place: string) =>
      isOwn(place) ? `${word} ${name}` : all,
    )
    .replace(/\(([^()\d]+)\)/g, (all, place: string) => (isOwn(place) ? `(${name})` : all));
}

/**
 * Sentences with their amounts brought into a region's ranges, to the same place. A sentence with other amounts than those that the script
 * asks for or accepts falls away: rivals' pay and markets are not the region's.
 * @returns why that cannot be done, where a sentence asks for something that cannot be brought there
 */
export function rewritten(
  lines: readonly Line[],
  from: readonly Band[],
  to: Band,
): { lines: Line[] } | WhyNot | { kind: 'mixed' } {
  const found: Line[] = [];
  for (const line of lines) {
    const { figures } = line;
    // `130M+ players` is no money
    if (line.role === null && figures.some(({ currency }) => currency !== null)) continue;
    let text = '';
    let at = 0;
    for (const figure of line.role === null ? [] : figures) {
      const { component, currency } = figure;
      if (!component || from.some((band) => band.currency !== currency)) return { kind: 'mixed' };
      const there = scaledInto({ ...figure, component }, from, to);
      if ('kind' in there) return there;
      text += line.text.slice(at, figure.start) + written(figure, there.value, there.high, line.text, to.currency);
      at = figure.end;
    }
    text = renamed(text + line.text.slice(at), from, to);
    found.push({ ...line, text });
  }
  return { lines: found };
}

/**
 * A sentence that lists amounts by place, with the region's own in place of the list: `Open at $198K base (SF) / £120K (London)` is `Open at
 * £120K base` for London.
 */
export function localised({ text, figures }: Pick<Line, 'text' | 'figures'>, region: Band): string {
  const items = figures.flatMap(({ start, end }) => {
    const [all = '', label = '', place = ''] = /^((?: [a-z]+)?) ?\(([^()]+)\)/i.exec(text.slice(end)) ?? [];
    return place ? [{ start, end, close: end + all.length, label, place }] : [];
  });
  const [first] = items;
  const last = items.at(-1);
  const own = items.find(({ place }) => placesOf(place).some((name) => region.places.includes(name)));
  if (!first || !last || !own || items.length < 2) return text;
  const label = own.label || first.label;
  return text.slice(0, first.start) + text.slice(own.start, own.end) + label + text.slice(last.close);
}

import type { ContextBlock } from '@slack/types';
import type { OfferPart } from '../advice/offer-parts.js';
import type { PlanFigure } from '../advice/plan.js';
import { equityName } from '../advice/speech.js';
import { type Band, type ComponentKind, componentOf, isYearly, percentRange } from '../pay/band.js';
import { formatAmount, type Range } from '../pay/range.js';
import { context } from './blocks.js';
import { escape } from './mrkdwn.js';

/** The picture of a plan or an offer: a line a component that draws its range and what lies in it to scale. */

/** What is drawn on a range, by its sign. The words for each stand on the card, too. */
const NAMES = { '●': 'your offer', '◇': 'ask', '◆': 'walk-away' } as const;
type Sign = keyof typeof NAMES;
interface Mark {
  sign: Sign;
  at: number;
}

/** Characters between the ends of a range. */
const WIDTH = 13;

/** `£115K ├──◇───◆──┤ £142K`; what lies beyond an end stands beyond it. */
function drawn(range: Range, marks: readonly Mark[], labelOf: (amount: number) => string): string {
  const cells = Array.from({ length: WIDTH }, () => '─');
  const beyond = { low: '', high: '' };
  for (const { sign, at } of marks) {
    if (at < range.low) beyond.low += `${sign} `;
    else if (at > range.high) beyond.high += ` ${sign}`;
    else {
      const cell = Math.round(((at - range.low) / (range.high - range.low)) * (WIDTH - 1));
      // Two in one place stand side by side.
      const free = [cell, cell + 1, cell - 1].find((one) => cells[one] === '─');
      if (free !== undefined) cells[free] = sign;
    }
  }
  return `${beyond.low}${labelOf(range.low)} ├${cells.join('')}┤ ${labelOf(range.high)}${beyond.high}`;
}

/** A figure in the unit of the region's own range; null where it is in another. */
function markOf(sign: Sign, { low, unit, per }: PlanFigure, region: Band, kind: ComponentKind): Mark[] {
  const component = componentOf(region, kind);
  if (!component) return [];
  const isOfRange =
    kind === 'bonus'
      ? (unit === 'percent') === (percentRange(component) !== null)
      : unit === 'amount' && (kind !== 'equity' || per === null || (per === 'year') === isYearly(component));
  return isOfRange && per !== 'month' ? [{ sign, at: low }] : [];
}

/**
 * The picture in a quiet block; none where there is nothing to draw.
 * @param parts what is offered: those components alone are drawn; null where nothing is
 */
export function scaleLines(
  region: Band,
  asks: readonly PlanFigure[],
  floors: readonly PlanFigure[],
  parts: readonly OfferPart[] | null = null,
): ContextBlock[] {
  const used = new Set<Sign>();
  const kinds = (['base', 'equity', 'bonus', 'total'] as const).filter(
    (kind) => parts === null || parts.some((part) => part.kind === kind && !part.implausible),
  );
  const lines = kinds.flatMap((kind) => {
    const component = componentOf(region, kind);
    const percent = kind === 'bonus' ? percentRange(component) : null;
    const range = percent ?? component?.range ?? null;
    const part = parts?.find((one) => one.kind === kind);
    if (!range || range.low >= range.high || (part && part.percent !== (percent !== null))) return [];
    const offered = part ? [...new Set([part.amount.low, part.amount.high])] : [];
    const of = (sign: Sign, figures: readonly PlanFigure[]): Mark[] =>
      figures.filter((figure) => figure.component === kind).flatMap((figure) => markOf(sign, figure, region, kind));
    const marks = [...offered.map((at): Mark => ({ sign: '●', at })), ...of('◇', asks), ...of('◆', floors)];
    if (marks.length === 0) return [];
    for (const { sign } of marks) used.add(sign);
    const labelOf = (amount: number): string => (percent ? `${amount}%` : formatAmount(amount, region.currency));
    const name = kind === 'equity' ? equityName(region) : kind;
    return [`${name.charAt(0).toUpperCase()}${name.slice(1)}  ${drawn(range, marks, labelOf)}`];
  });
  if (lines.length === 0) return [];
  const legend = (Object.keys(NAMES) as Sign[])
    .filter((sign) => used.has(sign))
    .map((sign) => `${sign} ${NAMES[sign]}`);
  return context([escape([...lines, legend.join('   ')].join('\n'))]);
}

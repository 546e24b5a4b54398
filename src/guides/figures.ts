import { type Band, saysYearly } from '../pay/band.js';
import { type Draft, type Figure, type FigureContext, isAsk } from './figure.js';
import { around, componentAt, type Found, foundIn, kindOf, percentOf, perOf } from './figure-component.js';
import { bareComponent, guarded, isPlausible } from './figure-guards.js';
import { type Named, regionOfHeading, regionsOf } from './figure-region.js';
import type { FigureRole } from './figure-cues.js';
import { rolesIn } from './figure-role.js';
import { cellsOf, columnRoles } from './figure-table.js';
import { sentencesOf } from './sentences.js';

/** Base and total are by year, equity by grant, unless their words say otherwise; a bonus and a sign-on are neither. */
const usualPer = (component: Figure['component']): Figure['per'] =>
  component === 'base' || component === 'total' ? 'year' : component === 'equity' ? 'grant' : null;

/** The figures of one sentence; roles and components that it does not say are null. */
function draftsOf(sentence: string, context: FigureContext, before: Named): { drafts: Draft[]; named: Named } {
  const found = foundIn(sentence, context);
  const { of, named } = regionsOf(sentence, found, context.bands, before);
  const roles = rolesIn(sentence, found, context.companyName);
  const drafts = found.flatMap((amount, i): Draft[] => {
    const { low, high, currency, isShares } = amount;
    const region = of[i] ?? null;
    const band =
      context.bands.find(({ label }) => label === region) ??
      context.bands.find((one) => currency === null || one.currency === currency);
    const percent = amount.unit === 'percent' ? percentOf(sentence, found, i) : null;
    if (amount.unit === 'percent' && !percent) return [];
    const component = percent ? percent.component : isShares ? 'equity' : componentAt(sentence, found, i);
    const unit = percent ? percent.unit : isShares ? 'shares' : 'amount';
    return [
      {
        role: roles[i] ?? null,
        component,
        low,
        high: high === low ? null : high,
        currency: currency ?? band?.currency ?? '',
        unit,
        per: percent ? (percent.unit === 'percent more' ? 'year' : null) : perOf(component, sentence, found, i, band),
        region,
        text: around(sentence, amount),
      },
    ];
  });
  return { drafts: withPairs(drafts, sentence, found, context.bands), named };
}

/** `€105K / €70K RSUs`: of two bare amounts side by side the first is the base, where the second is or may be equity. */
function withPairs(
  drafts: readonly Draft[],
  sentence: string,
  found: readonly Found[],
  bands: readonly Band[],
): Draft[] {
  if (drafts.length !== found.length) return [...drafts];
  const between = (i: number): string => sentence.slice(found[i]?.end, found[i + 1]?.start);
  const mayBeEquity = (draft: Draft): boolean => isPlausible({ ...draft, per: null }, 'equity', bands);
  const isFirst = (draft: Draft, next: Draft | undefined, joint: string): boolean =>
    next !== undefined &&
    /^\+?\s*(?:\/|with|and|plus|\+|,)\s*(?:an?\s)?$/.test(joint) &&
    next.currency === draft.currency &&
    next.region === draft.region &&
    (next.component === 'equity' || (next.component === null && mayBeEquity(next))) &&
    isPlausible(draft, 'base', bands);
  const isSecond = (draft: Draft, last: Draft | undefined, joint: string): boolean =>
    last?.component === 'base' && last.region === draft.region && /^\+?\s*\/\s*$/.test(joint) && mayBeEquity(draft);
  return drafts.map((draft, i) => {
    if (draft.component !== null) return draft;
    if (isFirst(draft, drafts[i + 1], between(i))) return { ...draft, component: 'base', per: 'year' };
    return isSecond(draft, drafts[i - 1], between(i - 1)) ? { ...draft, component: 'equity', per: 'grant' } : draft;
  });
}

/** `Open at $150K … target $140K`: the first number to name; where there is no other, it is what is asked for. */
function withOpening(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => {
    if (figure.role !== 'open') return figure;
    const isApart = figures.some(
      (one) =>
        one.role === 'ask' &&
        one.component === figure.component &&
        (one.region === figure.region || one.region === null || figure.region === null) &&
        one.low !== figure.low,
    );
    return isApart ? figure : { ...figure, role: 'ask' };
  });
}

/** The figures of a row of a table, by the roles of its columns. */
function rowDrafts(
  cells: readonly string[],
  columns: readonly (FigureRole | null)[],
  context: FigureContext,
  region: string | null,
): Draft[] {
  const component = kindOf(cells[0] ?? '');
  if (component === null) return [];
  const per = component === 'equity' && saysYearly(cells[0] ?? '') ? 'year' : usualPer(component);
  return cells.flatMap((cell, i): Draft[] => {
    const [amount] = i === 0 ? [] : foundIn(cell, context);
    if (!amount || amount.currency === null) return [];
    const { low, high, currency } = amount;
    const text = `${cells[0]} ${cell}`;
    const ends = { low, high: high === low ? null : high };
    return [{ role: columns[i] ?? null, component, ...ends, currency, unit: 'amount', per, region, text }];
  });
}

/** The pay figures of a negotiate-up text as its words have them, in its order: contradictions and figures that cannot be right included. */
export function figuresAsWritten(text: string, context: FigureContext): Figure[] {
  let named: Named = { last: null, all: [] };
  const drafts: Draft[] = [];
  let columns: (FigureRole | null)[] | null = null;
  for (const { text: sentence } of sentencesOf(text)) {
    const cells = cellsOf(sentence);
    if (cells) {
      const roles = columnRoles(cells);
      if (columns && !roles) drafts.push(...rowDrafts(cells, columns, context, named.last));
      else columns = roles;
      continue;
    }
    columns = null;
    const heading = /^#+ (.+)/.exec(sentence)?.[1];
    const headed = heading ? regionOfHeading(heading, context.bands) : null;
    if (headed) named = { last: headed, all: [headed] };
    const read = draftsOf(sentence, context, named);
    if (read.drafts.length > 0) named = read.named;
    const isSaid = /^[“"]|\b(?:I|I'm|I'd|my)\b/.test(sentence) || /:\s*[^\d]{0,3}\d/.test(sentence);
    drafts.push(...read.drafts.map((draft) => ({ ...draft, role: draft.role ?? (isSaid ? ('ask' as const) : null) })));
  }
  const asked = drafts.filter(isAsk);
  return drafts.map((draft): Figure => {
    const component =
      draft.component ??
      bareComponent(
        draft,
        asked.filter((one) => one !== draft),
        context.bands,
      );
    return { ...draft, role: draft.role ?? 'other', component, per: draft.per ?? usualPer(component) };
  });
}

/**
 * Reads the pay figures of a negotiate-up text, in its order. A figure of which the text does not say what it is to the reader, or
 * that contradicts the others or the guide's ranges, is `other`.
 */
export const readFigures = (text: string, context: FigureContext): Figure[] =>
  withOpening(guarded(figuresAsWritten(text, context), context.bands));

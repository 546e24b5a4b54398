import type { Guide } from '../guides/guide.js';
import { type Band, componentKindOf, componentOf, yearsOf } from '../pay/band.js';
import { firstAsk, type Plan, type PlanFigure, planFor } from './plan.js';
import { leverQuotes, quotesIn } from './quotes.js';
import { askSentence } from './speech.js';

/** What a person can do with a guide in a region: what to ask for, what to say, what to keep private. */
export interface Advice {
  plan: Plan;
  /** The ask in one sentence, with a blank where the guide has no figure to ask for here. */
  sentence: string;
  /** Whole sentences of the guide that anyone can say, the script's before those of the levers. */
  arguments: string[];
  /** Whole sentences of the guide's script that are true only of some. */
  own: string[];
  /** True where the script speaks of another employer's offer. */
  mentionsRival: boolean;
  /** The lever that says most that the rest does not; null where the guide has none. */
  lever: string | null;
  /** True where the ask comes to less a year than the floor. */
  asksLessThanFloor: boolean;
}

const MAX_OWN = 3;

/** What figures come to in a year; null where they do not say. */
function yearly(figures: readonly PlanFigure[], region: Band): number | null {
  const of = (kind: PlanFigure['component']): PlanFigure | undefined =>
    figures.find(({ component, unit }) => component === kind && (unit === 'amount' || unit === 'percent'));
  const [total, base, equity, bonus] = [of('total'), of('base'), of('equity'), of('bonus')];
  if (total) return total.low;
  if (!base) return null;
  const ofGrant = equity ? equity.low / (equity.per === 'year' ? 1 : yearsOf(componentOf(region, 'equity'))) : 0;
  const ofBonus = bonus ? (bonus.unit === 'percent' ? (base.low * bonus.low) / 100 : bonus.low) : 0;
  return base.low + ofGrant + ofBonus;
}

/** True for an ask that says what the total is, or all that the region pays but a bonus. */
const isWhole = (figures: readonly PlanFigure[], region: Band): boolean => {
  const has = (kind: PlanFigure['component']): boolean => figures.some(({ component }) => component === kind);
  return has('total') || (has('base') && (has('equity') || !componentOf(region, 'equity')));
};

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** True for a lever that is no more than what is asked for already: `Base Salary`. */
const isAsked = (title: string, asked: readonly PlanFigure[]): boolean => {
  const kind = title.split(/\s+/).length < 4 ? componentKindOf(title) : null;
  return kind !== null && (asked.length === 0 || asked.some(({ component }) => component === kind));
};

/** The lever whose title has the fewest words in common with what is said already, and that rests on no other offer. */
function newLever({ levers, ...guide }: Guide, said: readonly string[], asked: readonly PlanFigure[]): string | null {
  const known = wordsOf(said.join(' '));
  const fits = levers
    .filter(({ title, passages }) => {
      const { arguments: reasons, mentionsRival } = quotesIn(passages, guide, null);
      return (
        title !== '' && !isAsked(title, asked) && !mentionsRival && !reasons.some((reason) => said.includes(reason))
      );
    })
    .map(({ title }) => ({ title, shared: [...wordsOf(title)].filter((word) => known.has(word)).length }))
    .toSorted((a, b) => a.shared - b.shared);
  return fits[0]?.title ?? null;
}

/**
 * The advice of a guide for a region.
 * @param region one of the guide's, at one level where it goes by level
 * @param bands those of the guide, at the same level
 */
export function adviceFor(guide: Guide, region: Band, bands: readonly Band[]): Advice {
  const plan = planFor(guide, region, bands);
  const said = quotesIn(guide.script?.passages ?? [], guide, region);
  const ofLevers = leverQuotes(guide, region).flatMap(({ say }) => (say && !say.isOwn ? [say.text] : []));
  const reasons = [...new Set([...said.arguments, ...ofLevers])];
  const own = said.own.slice(0, MAX_OWN);
  const asked = firstAsk(plan);
  const [ask, floor] = [asked, plan.floor].map((figures) => yearly(figures, region));
  return {
    plan,
    sentence: askSentence(asked, region),
    arguments: reasons,
    own,
    mentionsRival: said.mentionsRival,
    lever: newLever(guide, [...reasons.slice(0, 2), ...own], asked),
    asksLessThanFloor: isWhole(asked, region) && ask != null && floor != null && ask < floor,
  };
}

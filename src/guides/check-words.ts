import { readAmounts } from '../pay/amounts.js';
import { type Band, type ComponentKind, componentOf, isEmptyBand, isYearly } from '../pay/band.js';
import { formatAmount, inRange, type Range } from '../pay/range.js';
import type { Rule } from './check-rule.js';
import { type Figure, isAsk } from './figure.js';
import { figuresAsWritten } from './figures.js';
import type { Guide } from './guide.js';
import { readMarkdown } from './markdown.js';
import { evidenceIn } from './named-sections.js';
import { passagesText } from './passages.js';
import { sectionsOf } from './sections.js';

/** What an author should look at in the words: the script, the levers, the evidence. */

/** The longest lever that one section of a Slack message holds. */
const MAX_LEVER = 3_000;

/** A figure of the script that is an amount of one component of pay. */
type PayFigure = Figure & { component: ComponentKind };

const amountsOf = (guide: Guide): PayFigure[] =>
  (guide.script ? figuresAsWritten(guide.script.text, guide) : []).filter(
    (figure): figure is PayFigure => figure.unit === 'amount' && figure.component !== null,
  );

/** The range of the figure's component, where both are by year or both are not. */
function rangeLike({ component: kind, per }: PayFigure, band: Band): Range[] {
  const component = componentOf(band, kind);
  const isOtherUnit = kind === 'equity' && per !== null && component && (per === 'year') !== isYearly(component);
  return component?.range && !isOtherUnit && per !== 'month' ? [component.range] : [];
}

const asks: Rule = ({ guide }) =>
  amountsOf(guide)
    .filter(isAsk)
    .flatMap((figure) => {
      const { component, low, currency, region } = figure;
      const ranges = guide.bands
        .filter((band) => band.currency === currency && (region === null || band.label === region))
        .flatMap((band) => rangeLike(figure, band));
      if (ranges.length === 0 || ranges.some((range) => inRange(low, range))) return [];
      const message = `found an ask of ${formatAmount(low, currency)} ${component}${region ? ` for ${region}` : ''}, outside every range of it; mend the ask or the range`;
      return [{ line: guide.script?.line ?? 1, column: 1, field: 'script.ask', message }];
    });

const floors: Rule = ({ guide }) => {
  const amounts = amountsOf(guide);
  return amounts
    .filter(({ role }) => role === 'floor')
    .flatMap((floor) => {
      const ask = amounts.find(
        (figure) =>
          isAsk(figure) &&
          figure.component === floor.component &&
          figure.currency === floor.currency &&
          figure.region === floor.region,
      );
      if (!ask || floor.low <= (ask.high ?? ask.low)) return [];
      const [above, asked] = [formatAmount(floor.low, floor.currency), formatAmount(ask.low, ask.currency)];
      const message = `found a floor of ${above} ${floor.component} above the ask of ${asked}; write a floor below the ask`;
      return [{ line: guide.script?.line ?? 1, column: 1, field: 'script.floor', message }];
    });
};

const scriptCurrency: Rule = ({ guide: { bands, script } }) => {
  const context = bands.map(({ currency }) => currency);
  const spoken = new Set(readAmounts(script?.text ?? '', context).flatMap(({ currency }) => currency ?? []));
  const unheard = bands.filter((band) => !isEmptyBand(band) && !spoken.has(band.currency));
  if (!script || spoken.size === 0 || unheard.length === 0) return [];
  const message = `speaks in ${[...spoken].join(', ')} only; state amounts for ${unheard.map(({ label, currency }) => `${label} (${currency})`).join(', ')}, too`;
  return [{ line: script.line, column: 1, field: 'script.currency', message }];
};

const blanks: Rule = ({ guide: { script } }) => {
  const found = script?.text.match(/\[[^\]\n]{1,60}\]/g) ?? [];
  if (!script || found.length === 0) return [];
  const message = `found ${[...new Set(found)].slice(0, 3).join(', ')}${found.length > 3 ? ' …' : ''}; write amounts and words in place of the blanks`;
  return [{ line: script.line, column: 1, field: 'script.blank', message }];
};

const longLevers: Rule = ({ guide: { levers } }) =>
  levers.flatMap(({ title, passages, line }) => {
    const { length } = passagesText(passages);
    const message = `“${title}” has ${length} characters; one message part holds ${MAX_LEVER}: it is shown in parts, so shorten it`;
    return length > MAX_LEVER ? [{ line, column: 1, field: 'levers.length', message }] : [];
  });

const evidence: Rule = ({ guide, front }) => {
  const bare = guide.evidence.filter(
    (item) => !/https?:\/\/|\b[a-z0-9-]+\.(?:com|org|net|gov|io|fyi|co|ai|edu)\b/i.test(item),
  );
  if (bare.length === 0) return [];
  const section = evidenceIn(sectionsOf(readMarkdown(front.body, front.bodyLine)));
  const message = `${bare.length} of ${guide.evidence.length} items name no address; write where each can be read`;
  return [{ line: section?.line ?? front.bodyLine, column: 1, field: 'evidence.address', message }];
};

export const wordRules: readonly Rule[] = [asks, floors, scriptCurrency, blanks, longLevers, evidence];

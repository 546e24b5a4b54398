import { type Band, type ComponentKind, componentOf, isYearly } from '../pay/band.js';
import { type Draft, type Figure, isAsk } from './figure.js';

/** What the guide's own ranges, and the other figures of the text, say against a figure. */

const FAR = 1.5;

/** The ranges of a component in the regions that a figure may be of. */
const rangesFor = (
  { region, currency }: Pick<Draft, 'region' | 'currency'>,
  kind: ComponentKind,
  bands: readonly Band[],
) =>
  bands
    .filter((band) => (region === null || band.label === region) && band.currency === currency)
    .flatMap((band) => {
      const component = componentOf(band, kind);
      const levels = band.levels.flatMap((level) => componentOf(level, kind) ?? []);
      return [...(component ? [component] : []), ...levels];
    });

/** True where an amount lies within half to one and a half times a range of its component; also where there is no range. */
export function isPlausible(figure: Draft, kind: ComponentKind, bands: readonly Band[], far = FAR): boolean {
  if (figure.unit !== 'amount') return true;
  const components = rangesFor(figure, kind, bands).filter(({ range }) => range);
  return (
    components.length === 0 ||
    components.some((component) => {
      const { range } = component;
      const years =
        kind === 'equity' && figure.per === 'year' && !isYearly(component)
          ? 4
          : kind === 'equity' && figure.per === 'grant' && isYearly(component)
            ? 1 / 4
            : 1;
      return (
        range &&
        ([1, years] as const).some(
          (times) => figure.low * times >= range.low / (far === 1 ? 1 : 2) && figure.low * times <= range.high * far,
        )
      );
    })
  );
}

/** The component of a bare amount: that of the figure asked for that it repeats or lies a little below, else the one whose range holds it. */
export function bareComponent(draft: Draft, asked: readonly Draft[], bands: readonly Band[]): ComponentKind | null {
  const near = asked
    .filter(
      ({ component, currency, unit, region }) =>
        component &&
        unit === 'amount' &&
        currency === draft.currency &&
        (region === draft.region || region === null || draft.region === null),
    )
    .find((ask) => draft.low >= ask.low * 0.6 && draft.low <= ask.low * 1.1);
  if (near) return near.component;
  const kinds = (['base', 'total', 'equity'] as const).filter((kind) =>
    rangesFor(draft, kind, bands).some(({ range }) => range),
  );
  return (
    kinds.find((kind) => isPlausible(draft, kind, bands, 1)) ??
    kinds.find((kind) => isPlausible(draft, kind, bands)) ??
    null
  );
}

/** A figure that contradicts the others, or no range holds, is neither an ask nor a floor. */
export function guarded(figures: readonly Figure[], bands: readonly Band[]): Figure[] {
  const asks = figures.filter(isAsk);
  return figures.map((figure) => {
    const { role, component, unit, low, currency, region, per } = figure;
    if (role !== 'floor' && !isAsk(figure) && role !== 'fallback') return figure;
    const other: Figure = { ...figure, role: 'other' };
    if (component === null || !isPlausible(figure, component, bands)) return other;
    const own = asks.filter(
      (ask) =>
        ask.component === component &&
        ask.unit === unit &&
        ask.currency === currency &&
        ask.region === region &&
        ask.per === per,
    );
    const isTooHigh = role === 'floor' && own.length > 0 && own.every((ask) => (ask.high ?? ask.low) < low);
    return isTooHigh ? other : figure;
  });
}

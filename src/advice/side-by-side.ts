import {
  type Band,
  type Component,
  COMPONENT_KINDS,
  type ComponentKind,
  componentOf,
  equityNoun,
  isYearly,
} from '../pay/band.js';

/** One component of several bands. */
export interface ComparedComponent {
  kind: ComponentKind;
  /** In the order of the bands; null where one does not have it. */
  components: (Component | null)[];
  /** How far the midpoints of two bands are apart, and which one is higher; null where they cannot be compared. */
  difference: { amount: number; higher: 0 | 1 } | null;
}

const midpoint = ({ range }: Component): number | null => range && (range.low + range.high) / 2;

/** True for two components that may be set against each other: one currency, one kind of equity, both by grant or both by year. */
const areAlike = (a: Component, b: Component): boolean =>
  a.kind !== 'equity' || (equityNoun(a.label) === equityNoun(b.label) && isYearly(a) === isYearly(b));

function differenceOf([first, second]: readonly (Component | null)[], bands: readonly (Band | null)[]) {
  if (!first || !second || bands.length !== 2 || bands[0]?.currency !== bands[1]?.currency) return null;
  const [a, b] = [midpoint(first), midpoint(second)];
  if (a === null || b === null || a === b || !areAlike(first, second)) return null;
  return { amount: Math.abs(a - b), higher: a > b ? (0 as const) : (1 as const) };
}

/** The components of bands side by side, each that one of them has. A difference is told only where the currency is one. */
export const sideBySide = (bands: readonly (Band | null)[]): ComparedComponent[] =>
  COMPONENT_KINDS.map((kind) => {
    const components = bands.map((band) => (band && componentOf(band, kind)) ?? null);
    return { kind, components, difference: differenceOf(components, bands) };
  }).filter(({ components }) => components.some((component) => component !== null));

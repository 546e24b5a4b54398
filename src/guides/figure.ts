import type { Band, ComponentKind } from '../pay/band.js';
import type { FigureRole } from './figure-cues.js';

/** A pay figure that a guide's negotiate-up text states. */
export interface Figure {
  /**
   * `open`: the first number to name; `ask`: what to ask for; `floor`: what not to accept less than; `fallback`: asked for if something else is
   * refused; `rival`: another employer's; `result`: part of an achievement; `other`: a first offer, a premium, a market figure.
   */
  role: FigureRole;
  component: ComponentKind | null;
  /** In whole units of the currency, per cent, or shares. */
  low: number;
  /** Null where one amount is stated. */
  high: number | null;
  /** ISO 4217. */
  currency: string;
  unit: 'amount' | 'percent' | 'percent more' | 'shares';
  per: 'year' | 'month' | 'grant' | null;
  /** The label of the region that the text names for it; null where it names none. */
  region: string | null;
  /** The words around it. */
  text: string;
}

/** What a guide says of itself, which its text is read with. */
export interface FigureContext {
  bands: readonly Band[];
  companyName: string;
}

/** A figure before it is known what the rest of the text says. */
export interface Draft extends Omit<Figure, 'role'> {
  role: FigureRole | null;
}

export const isAsk = ({ role }: Pick<Draft, 'role'>): boolean => role === 'ask' || role === 'open';

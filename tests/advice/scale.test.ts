import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateFor, type Scalable, scaled } from '../../src/advice/scale.js';
import type { Band, Component } from '../../src/pay/band.js';
import type { Range } from '../../src/pay/range.js';

const component = (kind: Component['kind'], low: number, high: number, label: string = kind): Component => ({
  kind,
  label,
  range: { low, high },
  text: '',
});
const band = (label: string, currency: string, ...components: Component[]): Band => ({
  id: label,
  label,
  places: [label],
  currency,
  components,
  levels: [],
});
const asked = (low: number, more: Partial<Scalable> = {}): Scalable => ({
  component: 'base',
  low,
  high: null,
  per: null,
  ...more,
});

const berlin = band('Berlin', 'EUR', component('base', 60_000, 80_000), component('equity', 20_000, 60_000, 'RSU/4yr'));
const oslo = band('Oslo', 'NOK', component('base', 700_000, 900_000), component('equity', 200_000, 600_000, 'RSU/4yr'));

describe('an amount in the range of another region', () => {
  const range = fc
    .record({ low: fc.integer({ min: 1, max: 1e7 }), width: fc.integer({ min: 1, max: 1e7 }) })
    .map(({ low, width }): Range => ({ low, high: low + width }));
  const amounts = fc.tuple(fc.integer({ min: 0, max: 2e7 }), fc.integer({ min: 0, max: 2e7 }));

  test('grows with the amount, before it is rounded', () => {
    fc.assert(
      fc.property(range, range, amounts, (from, to, [a, b]) => {
        expect(Math.sign(scaled(a, from, to) - scaled(b, from, to))).toBe(Math.sign(a - b));
      }),
      { seed: 6 },
    );
  });

  test('is the end of the range for an end of the range', () => {
    fc.assert(
      fc.property(range, range, (from, to) => {
        expect([scaled(from.low, from, to), scaled(from.high, from, to)]).toEqual([to.low, to.high]);
      }),
      { seed: 6 },
    );
  });

  test('is itself in the same region', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 0, max: 2e7 }), (own, amount) => {
        expect(scaled(amount, own, own)).toBeCloseTo(amount, 4);
      }),
      { seed: 6 },
    );
  });

  test('has the same place in it, rounded, and lies outside where it lay outside', () => {
    expect(estimateFor(asked(75_000), [berlin], oslo)).toEqual({ low: 850_000, high: 850_000 });
    expect(estimateFor(asked(55_000), [berlin], oslo)).toEqual({ low: 650_000, high: 650_000 });
    expect(estimateFor(asked(65_000, { high: 75_000 }), [berlin], oslo)).toEqual({ low: 750_000, high: 850_000 });
  });

  test('spans what several sources come to', () => {
    const near = band('Munich', 'EUR', component('base', 61_000, 81_000));
    const far = band('Cologne', 'EUR', component('base', 50_000, 76_000));
    expect(estimateFor(asked(75_000), [berlin, near], oslo)).toEqual({ low: 840_000, high: 850_000 });
    expect(estimateFor(asked(75_000), [berlin, far], oslo)).toEqual({ low: 850_000, high: 892_500 });
  });
});

describe('no estimate is made', () => {
  const equity = (label: string): Band => band('Oslo', 'NOK', component('equity', 200_000, 600_000, label));
  test.each<[string, Scalable, Band, unknown]>([
    ['without a range', asked(5_000, { component: 'sign-on' }), oslo, { kind: 'no range', component: 'sign-on' }],
    ['to a level', asked(75_000), { ...oslo, label: 'Senior' }, { kind: 'levels' }],
    ['to options', asked(40_000, { component: 'equity' }), equity('Options/4yr'), { kind: 'equity' }],
    ['to a year’s worth', asked(40_000, { component: 'equity' }), equity('RSU/yr'), { kind: 'yearly' }],
    ['of a year’s worth', asked(40_000, { component: 'equity', per: 'year' }), oslo, { kind: 'yearly' }],
  ])('%s', (_, amount, to, why) => {
    expect(estimateFor(amount, [berlin], to)).toEqual(why);
  });

  test('from a range of one amount', () => {
    const one = band('Berlin', 'EUR', component('base', 60_000, 60_000));
    expect(estimateFor(asked(60_000), [one], oslo)).toEqual({ kind: 'no range', component: 'base' });
  });
});

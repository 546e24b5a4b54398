import { expect, test } from 'vitest';
import { sideBySide } from '../../src/advice/side-by-side.js';
import type { Band, Component } from '../../src/pay/band.js';

const component = (kind: Component['kind'], low: number, high: number, label: string = kind): Component => ({
  kind,
  label,
  range: { low, high },
  text: '',
});
const band = (currency: string, ...components: Component[]): Band => ({
  id: 'x',
  label: 'X',
  places: ['X'],
  currency,
  components,
  levels: [],
});
const bonus: Component = { kind: 'bonus', label: 'Bonus', range: null, text: '10%' };

/** The difference of each component, as `base 10000 → 1`. */
const differences = (...bands: (Band | null)[]): string[] =>
  sideBySide(bands).map(({ kind, difference }) =>
    difference ? `${kind} ${difference.amount} → ${difference.higher}` : `${kind} none`,
  );

test('components stand in one order, with a gap where one guide has none', () => {
  const base = component('base', 1, 3);
  expect(sideBySide([band('GBP', bonus), band('GBP', base, bonus), null])).toEqual([
    { kind: 'base', components: [null, base, null], difference: null },
    { kind: 'bonus', components: [bonus, bonus, null], difference: null },
  ]);
});

test('midpoints of two guides in one currency are set against each other', () => {
  const [a, b] = [component('base', 100, 200), component('base', 150, 190)];
  expect(differences(band('GBP', a), band('GBP', b))).toEqual(['base 20 → 1']);
  expect(differences(band('GBP', b), band('GBP', a))).toEqual(['base 20 → 0']);
  expect(differences(band('GBP', a), band('GBP', a))).toEqual(['base none']);
});

test('nothing else is', () => {
  const base = component('base', 100, 200);
  const more = component('base', 200, 300);
  expect(differences(band('GBP', base), band('EUR', more))).toEqual(['base none']);
  expect(differences(band('GBP', base), band('GBP', more), band('GBP', more))).toEqual(['base none']);
  const rsus = component('equity', 10, 20, 'RSU/4yr');
  expect(differences(band('GBP', rsus), band('GBP', component('equity', 20, 30, 'Options/4yr')))).toEqual([
    'equity none',
  ]);
  expect(differences(band('GBP', rsus), band('GBP', component('equity', 20, 30, 'RSU/yr')))).toEqual(['equity none']);
});

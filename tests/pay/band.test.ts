import { describe, expect, test } from 'vitest';
import {
  type Band,
  type Component,
  componentKindOf,
  componentOf,
  formatComponent,
  isEmptyBand,
} from '../../src/pay/band.js';

describe('componentKindOf knows what a heading is about', () => {
  test.each([
    ['base', ['Base Salary', 'Base', 'Salary', 'Fixed Base Salary', 'base salary (GBP)']],
    [
      'equity',
      [
        'Stock (RSU/4yr)',
        'RSUs',
        'PPUs (4yr)',
        'Options/4yr',
        'Stock Options (count)',
        'Pre-IPO Equity',
        'Profit Share',
        'Carry',
        'Carried interest',
        'Phantom Units',
        'ESOPs',
        'Shares',
        'Grant',
      ],
    ],
    ['bonus', ['Bonus', 'Target Bonus', 'Annual Incentive', 'Commission']],
    ['sign-on', ['Signing Bonus', 'Signing', 'Sign-On Bonus', 'Sign on', 'sign-on']],
    ['total', ['Total Comp', 'Total Compensation', 'Total Cash', 'TC', 'OTE', 'All-in', 'Total CTC']],
    [
      null,
      [
        'Region',
        'Level',
        'Location',
        '',
        'Signal',
        'baseline',
        'Stockholm',
        'optional',
        'granted',
        'carrying',
        'I would sign today',
      ],
    ],
  ])('%s', (kind, headings) => {
    expect(headings.filter((heading) => componentKindOf(heading) !== kind)).toEqual([]);
  });
});

const component = (kind: Component['kind'], label: string, text: string, range: Component['range']): Component => ({
  kind,
  label,
  text,
  range,
});

test('a component is written as its range, else in the guide’s words, and a yearly grant says so', () => {
  const grant = { low: 30_000, high: 65_000 };
  expect(formatComponent(component('equity', 'Stock (RSU/4yr)', '$30K–$65K', grant), 'USD')).toBe('$30K–$65K');
  expect(formatComponent(component('equity', 'Annual Equity', '$30K–$65K', grant), 'USD')).toBe('$30K–$65K a year');
  expect(formatComponent(component('equity', 'RSUs', '$30K–$65K/yr', grant), 'USD')).toBe('$30K–$65K a year');
  expect(formatComponent(component('base', 'Base /yr', '$30K–$65K', grant), 'USD')).toBe('$30K–$65K');
  expect(formatComponent(component('bonus', 'Bonus', '10–15%', null), 'USD')).toBe('10–15%');
});

test('a band is empty where it has neither components nor levels', () => {
  const base = component('base', 'Base', '$1K', { low: 1000, high: 1000 });
  const band: Band = { id: 'x', label: 'X', places: [], currency: 'USD', components: [], levels: [] };
  expect(isEmptyBand(band)).toBe(true);
  expect(isEmptyBand({ ...band, components: [base] })).toBe(false);
  expect(isEmptyBand({ ...band, levels: [{ label: 'L3', components: [base] }] })).toBe(false);
  expect(componentOf({ ...band, components: [base] }, 'base')).toBe(base);
  expect(componentOf(band, 'base')).toBeUndefined();
});

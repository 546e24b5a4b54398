import { describe, expect, test } from 'vitest';
import { placesOf, plain } from '../../src/guides/places.js';

describe('a label names places', () => {
  test.each([
    ['NYC', ['New York']],
    ['New York City (HQ)', ['New York']],
    [':gb: London (GBP)', ['London']],
    ['San Francisco / NYC', ['San Francisco', 'New York']],
    ['Bay Area / Sunnyvale (US R&D)', ['Bay Area', 'Sunnyvale']],
    ['Germany (Berlin/Munich)', ['Germany', 'Berlin', 'Munich']],
    ['South San Francisco', ['South San Francisco']],
    ['Cambridge (MA)', ['Cambridge MA']],
    ['Cambridge, UK', ['Cambridge']],
    ['Melbourne', ['Melbourne']],
    ['Melbourne FL', ['Melbourne FL']],
    ['Tel Aviv IL', ['Tel Aviv']],
    ['Rochester, NY', ['Rochester']],
    ['São Paulo', ['São Paulo']],
    ['SAO PAULO', ['São Paulo']],
    ['Remote US', ['Remote US']],
    ['US (All-Remote)', ['Remote US']],
    ['UK (Remote)', ['Remote UK']],
    ['Atlantis', ['Atlantis']],
    ['N/A — hired through contractors', []],
  ])('%s', (label, places) => {
    expect(placesOf(label)).toEqual(places);
  });
});

test.each([
  ['São Paulo', 'sao paulo'],
  [':gb: London (GBP)', 'london gbp'],
  ['🏗️ R&D', 'r d'],
  ['  ', ''],
])('“%s” in plain form is “%s”', (text, form) => {
  expect(plain(text)).toBe(form);
});

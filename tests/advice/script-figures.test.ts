import { describe, expect, test } from 'vitest';
import { type ScriptMoney, scriptFigures } from '../../src/advice/script-figures.js';
import { type Guide, readGuide } from '../../src/guides/guide.js';

/** A guide for London, New York and San Francisco with a script. */
function guideWith(script: string): Guide {
  const reading = readGuide(
    `---
company: acme
company_display: Acme
role: baker
role_display: Baker
compensation:
  - { region: London, currency: GBP, base_low: 30000, base_high: 38000 }
  - { region: New York, currency: USD, base_low: 60000, base_high: 70000 }
  - { region: San Francisco, currency: USD, base_low: 68000, base_high: 90000 }
---
${script && `> **Negotiate Up Strategy:** ${script}`}
`,
    'f.md',
  );
  if (reading.kind !== 'guide') throw new Error('no guide');
  return reading.guide;
}

/** The figures for a region in short: amounts as `base GBP 36000`, regions by label. */
function seen(script: string, region: string | null): unknown {
  const guide = guideWith(script);
  const band = guide.bands.find(({ label }) => label === region) ?? null;
  const { ask, floor, money } = scriptFigures(guide, band);
  const written = ({ component, currency, value }: (typeof ask)[number]): string => `${component} ${currency} ${value}`;
  return {
    ask: ask.map(written),
    floor: floor && [floor.sentence, ...floor.amounts.map(written)],
    money: inShort(money),
  };
}

const inShort = (money: ScriptMoney): unknown =>
  money.kind === 'other region' ? { ...money, bands: money.bands.map(({ label }) => label) } : money;

const ONE = "I'd like £36K base. Accept if above £34K base.";
const ask = ['base GBP 36000'];
const floor = ['Accept if above £34K base.', 'base GBP 34000'];

describe('a script that names no region', () => {
  test.each<[string | null, unknown]>([
    ['London', { ask, floor, money: { kind: 'own' } }],
    ['New York', { ask, floor, money: { kind: 'other region', bands: ['London'], named: false } }],
    [null, { ask, floor, money: { kind: 'other region', bands: ['London'], named: false } }],
  ])('speaks the money of the region whose range holds its ask, seen from %s', (region, expected) => {
    expect(seen(ONE, region)).toEqual(expected);
  });

  test('speaks that of every region that could be meant', () => {
    const text = "I'd like $69K base.";
    const both = { kind: 'other region', bands: ['New York', 'San Francisco'], named: false };
    expect(seen(text, 'London')).toEqual({ ask: ['base USD 69000'], floor: null, money: both });
    expect(seen(text, 'New York')).toEqual({ ask: ['base USD 69000'], floor: null, money: { kind: 'own' } });
  });

  test('is of another currency where no range holds it and none of its amounts is in the region’s', () => {
    const euros = { kind: 'other currency', currencies: ['EUR'] };
    expect(seen("I'd like €50K base.", 'London')).toEqual({ ask: ['base EUR 50000'], floor: null, money: euros });
  });

  test('is unknown where it is in the region’s currency, but in no range', () => {
    expect(seen("I'd like £99K base.", 'London')).toEqual({
      ask: ['base GBP 99000'],
      floor: null,
      money: { kind: 'unknown' },
    });
  });
});

test.each(['London', null])('a script without amounts, or none at all, is unknown, seen from %s', (region) => {
  const nothing = { ask: [], floor: null, money: { kind: 'unknown' } };
  expect(seen('Ask for more than they say, and smile.', region)).toEqual(nothing);
  expect(seen('', region)).toEqual(nothing);
});

describe('a script with amounts for several regions', () => {
  const text =
    'In London ask for £36K base. In New York ask for $69K base. Accept at £34K base in London. Accept at $65K base in New York.';
  const london = { ask, floor: ['Accept at £34K base in London.', 'base GBP 34000'] };

  test('has an ask and a floor for each that it names', () => {
    expect(seen(text, 'London')).toEqual({ ...london, money: { kind: 'own' } });
    expect(seen(text, 'New York')).toEqual({
      ask: ['base USD 69000'],
      floor: ['Accept at $65K base in New York.', 'base USD 65000'],
      money: { kind: 'own' },
    });
  });

  test('gives the first for one that it does not name, and says whose it is', () => {
    const money = { kind: 'other region', bands: ['London'], named: false };
    expect(seen(text, 'San Francisco')).toEqual({ ...london, money });
    expect(seen(text, null)).toEqual({ ...london, money });
  });

  test('says where it names the region in words alone', () => {
    expect(seen(`${text} In San Francisco, ask a friend.`, 'San Francisco')).toEqual({
      ...london,
      money: { kind: 'other region', bands: ['London'], named: true },
    });
  });

  test('prefers the amounts for no region to those for another', () => {
    expect(seen('In London ask for £36K base. Else ask for $69K base.', 'New York')).toEqual({
      ask: ['base USD 69000'],
      floor: null,
      money: { kind: 'own' },
    });
  });
});

test('a floor without certain amounts is kept as its sentence', () => {
  expect(seen("I'd like £36K base. Accept if above £34K.", 'London')).toEqual({
    ask,
    floor: ['Accept if above £34K.'],
    money: { kind: 'own' },
  });
});

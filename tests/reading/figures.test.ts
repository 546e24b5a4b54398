import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/guides/figure.js';
import { readFigures } from '../../src/guides/figures.js';
import type { Band, Component } from '../../src/pay/band.js';

/** What the negotiate-up text of a made-up bakery states: Amsterdam in euros, Oakland in dollars. */

const component = (kind: Component['kind'], low: number, high: number, label: string = kind): Component => ({
  kind,
  label,
  range: { low, high },
  text: '',
});
const band = (label: string, currency: string, k: number): Band => ({
  id: label.toLowerCase(),
  label,
  places: [label],
  currency,
  components: [
    component('base', 80_000 * k, 120_000 * k),
    component('equity', 40_000 * k, 90_000 * k, 'RSU/4yr'),
    component('total', 120_000 * k, 190_000 * k),
  ],
  levels: [],
});
const bands = [band('Amsterdam', 'EUR', 1), band('Oakland', 'USD', 1.5)];
const read = (text: string): Figure[] => readFigures(text, { bands, companyName: 'Rye & Oat' });

/** A figure in one line: `ask base EUR 98000–105000 year Amsterdam`; without what is null, and `amount`. */
const written = ({ role, component: kind, currency, low, high, unit, per, region }: Figure): string =>
  [role, kind, currency, `${low}${high === null ? '' : `–${high}`}`, unit === 'amount' ? null : unit, per, region]
    .filter((part) => part !== null)
    .join(' ');

describe('a negotiate-up text states', () => {
  test.each<[string, string, string[]]>([
    [
      'a pair, and a floor in words behind it',
      '“I need €105K / €70K RSUs.” €95K is my walk-away floor.',
      ['ask base EUR 105000 year', 'ask equity EUR 70000 grant', 'floor base EUR 95000 year'],
    ],
    [
      'a demand of a minimum, which is no floor',
      '“To choose you, I’d need the base at $165K minimum and RSUs at $120K over four years.”',
      ['ask base USD 165000 year', 'ask equity USD 120000 grant'],
    ],
    [
      'a grant in brackets by year, and an answer to an offer, which is no opening',
      'Open at $165K base. A generous option grant ($25K/yr annualized) is cheap. If they offer $150K, counter with $170K base.',
      [
        'ask base USD 165000 year',
        'other equity USD 25000 year',
        'other base USD 150000 year',
        'fallback base USD 170000 year',
      ],
    ],
    [
      'what is asked for at least, which is no floor',
      '“To accept, I’d need the base moved to at least $165K with RSUs at $120K.”',
      ['ask base USD 165000 year', 'ask equity USD 120000 grant'],
    ],
    [
      'a list without words for asking, in quotation marks',
      '“Market for this oven: $165K base, $120K equity/4yr and a $20K signing bonus. Floor is $150K.”',
      [
        'ask base USD 165000 year',
        'ask equity USD 120000 grant',
        'ask sign-on USD 20000',
        'floor base USD 150000 year',
      ],
    ],
    [
      'floors by place in one sentence',
      'Accept from €98,000 base (Amsterdam) or $155,000 (Oakland).',
      ['floor base EUR 98000 year Amsterdam', 'floor base USD 155000 year Oakland'],
    ],
    [
      'asks by place in one sentence',
      'Target €98K base in Amsterdam or $160K in Oakland.',
      ['ask base EUR 98000 year Amsterdam', 'ask base USD 160000 year Oakland'],
    ],
    [
      'a place for the sentences behind it',
      'In Oakland, push for $170K+ base with $120K in RSUs. Your accept-at floor should be $150K base.',
      ['ask base USD 170000 year Oakland', 'ask equity USD 120000 grant Oakland', 'floor base USD 150000 year Oakland'],
    ],
    [
      'a place for all that stands before it',
      'Open at $250K total comp ($165K base + $25K RSUs/yr) for Oakland.',
      ['ask total USD 250000 year Oakland', 'ask base USD 165000 year Oakland', 'ask equity USD 25000 year Oakland'],
    ],
    [
      'a first number that is not the target',
      'Open at €118K base. Your realistic landing zone is €105K–€110K base.',
      ['open base EUR 118000 year', 'ask base EUR 105000–110000 year'],
    ],
    [
      'what to ask for if something is refused',
      'If base is capped, push for a €15K sign-on bonus.',
      ['fallback sign-on EUR 15000'],
    ],
    [
      'an answer to a first offer, which is no refusal',
      'If they open at €90K base, counter with a target of €110K base.',
      ['other base EUR 90000 year', 'ask base EUR 110000 year'],
    ],
    ['a range in brackets', 'I am targeting $[165-178]K base in Oakland.', ['ask base USD 165000–178000 year Oakland']],
    [
      'a bonus in per cent',
      'I’d like €105K base and a 12% bonus.',
      ['ask base EUR 105000 year', 'ask bonus EUR 12 percent'],
    ],
    ['more of the base', 'Target a 10-15% uplift on the first offer.', ['ask base EUR 10–15 percent more year']],
    ['a number of options', 'Ask for 20,000 options.', ['ask equity EUR 20000 shares grant']],
    [
      'a plan in a table',
      'Component | Initial | Target | Stretch\nBase | €90K | €105K | €115K',
      ['other base EUR 90000 year', 'ask base EUR 105000 year', 'open base EUR 115000 year'],
    ],
  ])('%s', (_, text, figures) => {
    expect(read(text).map(written)).toEqual(figures);
  });
});

describe('no ask and no floor is', () => {
  test.each<[string, string]>([
    ['an offer of another employer', 'I have an offer from Stripe at €110K base.'],
    ['pay at another employer', 'Benchmark against Stripe (€115K base).'],
    ['a company figure', 'I’d like to help with the $11B in payouts and the €590M expansion.'],
    ['a premium', 'Target the oven premium (€12K premium).'],
    ['an amount that no range holds', 'Target €900K base in Amsterdam.'],
    ['a difference', 'Target (+€58K) base.'],
    ['a condition', 'If countered below €95K base, stay calm.'],
  ])('%s', (_, text) => {
    expect(read(text).filter(({ role }) => role !== 'rival' && role !== 'other')).toEqual([]);
  });

  test('a floor above the ask', () => {
    expect(read('Target €100K base. Accept at €118K base.').map(written)).toEqual([
      'ask base EUR 100000 year',
      'other base EUR 118000 year',
    ]);
  });
});

test('a heading says whose the figures below it are, by the words that tell one label from the others', () => {
  const levels = ['Baker I-II', 'Senior Baker', 'Principal Baker', 'Principal Baker Lead'].map((label, i) => ({
    ...band(label, 'EUR', 1 + i / 4),
    places: [],
  }));
  const text =
    '### Case 1: L5 Senior Bread Baker\n\nTarget: Base €105K\n\n### Case 2: L6 Principal Bread Baker\n\nTarget: Base €140K';
  expect(readFigures(text, { bands: levels, companyName: 'Rye & Oat' }).map(written)).toEqual([
    'ask base EUR 105000 year Senior Baker',
    'ask base EUR 140000 year Principal Baker',
  ]);
});

test('of any text, a floor is never above every ask of its component and region, and every amount stands in the text', () => {
  const pieces = fc.constantFrom(
    'Target €98K base. ',
    'Accept at €118K base. ',
    'Open at €155K total comp. ',
    'Target',
    'Open at',
    'accept if above',
    'floor',
    'if base is capped,',
    'offer from Stripe at',
    'in Oakland',
    'in Amsterdam,',
    '€98K',
    '$155K',
    '€105K–€110K',
    '12%',
    '/',
    'base',
    'in RSUs',
    'total comp',
    'and',
    'with',
    '. ',
    '(',
    ')',
    '\n',
    'a | b | c',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
      const figures = read(parts.join(' '));
      const keyOf = ({ component: kind, region, currency, unit, per }: Figure): string =>
        [kind, region, currency, unit, per].join(' ');
      const tooHigh = figures
        .filter(({ role }) => role === 'floor')
        .filter((floor) => {
          const asks = figures.filter((one) => /^(?:ask|open)$/.test(one.role) && keyOf(one) === keyOf(floor));
          return asks.length > 0 && asks.every((ask) => (ask.high ?? ask.low) < floor.low);
        });
      expect(tooHigh).toEqual([]);
      expect(
        figures.map(({ low }) => low).filter((low) => ![98_000, 118_000, 155_000, 105_000, 12].includes(low)),
      ).toEqual([]);
    }),
    { seed: 14 },
  );
});

import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/guides/markdown.js';
import { readScript } from '../../src/guides/script.js';
import type { StatedAmount } from '../../src/guides/stated-amounts.js';

/** An amount in one line: `base USD 145000–150000 London`. */
const written = ({ component, value, high, currency, region }: StatedAmount): string =>
  `${component} ${currency} ${value}${high === null ? '' : `–${high}`}${region === null ? '' : ` ${region}`}`;

const script = (text: string, ...currencies: string[]) => {
  const regions = currencies.map((currency) => ({ label: currency, places: [], currency }));
  const read = readScript(readMarkdown(`> **Negotiate Up Strategy:** ${text}`, 1), regions);
  const floor = read?.floors[0];
  return {
    ask: (read?.ask ?? []).map(written),
    floor: floor ? [floor.sentence, ...floor.amounts.map(written)] : [],
  };
};

describe('a floor', () => {
  test.each([
    ['Accept if above $145K base.', ['Accept if above $145K base.', 'base USD 145000']],
    ['Accept at $300K TC.', ['Accept at $300K TC.', 'total USD 300000']],
    ['Accept no lower than $90K RSUs.', ['Accept no lower than $90K RSUs.', 'equity USD 90000']],
    ['“I need room.” $212K base is my walk-away floor.', ['$212K base is my walk-away floor.', 'base USD 212000']],
    ['Accept if above $145K.', ['Accept if above $145K.']],
    ['Accept at £84K base or $142K base.', ['Accept at £84K base or $142K base.']],
    ['Accept when it feels right.', []],
    ["I'd like to accept at $200K base.", []],
  ])('%s', (text, floor) => {
    expect(script(text).floor).toEqual(floor);
  });
});

describe('an ask', () => {
  test.each([
    ["I'd like $175K in RSUs with a $192K base.", ['equity USD 175000', 'base USD 192000']],
    ['Counter at $182K base. Accept at $170K base.', ['base USD 182000']],
    ["I'd like ₹36L base and ₹24L in ESOPs.", ['base INR 3600000', 'equity INR 2400000']],
    ["I'd like you to know of offers from Quill at $422K TC.", []],
    ["I'd like $[X]K base.", []],
    ["I'd like to talk about the base.", []],
    ["In Stockholm I'd like SEK 700K.", []],
    ['Ask for €88K base in one place and DKK 790K base in the other.', []],
  ])('%s', (text, ask) => {
    expect(script(text).ask).toEqual(ask);
  });

  test('in a bare dollar is in the dollars of the guide', () => {
    expect(script("I'd like $150K base.", 'GBP', 'CAD').ask).toEqual(['base CAD 150000']);
  });
});

test('a script may be a section of its own, and a body may have none', () => {
  const section = readScript(readMarkdown('## Negotiate Up Script\n\nTarget $150K base.\n\nStay kind.', 1), []);
  expect(section?.text).toBe('Target $150K base.\n\nStay kind.');
  expect(readScript(readMarkdown('# Baker\n\n> A quotation.', 1), [])).toBeNull();
});

describe('a script for several regions', () => {
  const regions = [
    { label: 'Curitiba', places: ['Curitiba'], currency: 'BRL' },
    { label: 'Lisbon (HQ)', places: ['Lisbon'], currency: 'EUR' },
    { label: 'NYC', places: ['New York'], currency: 'USD' },
  ];
  const read = (text: string) => readScript(readMarkdown(`> **Negotiate Up Strategy:** ${text}`, 1), regions);

  test('asks for each what it states for it', () => {
    const { ask = [] } =
      read(
        'For Curitiba, ask for R$250K base. In New York, target $160K base and $40K in options. Then aim for a $10K sign-on.',
      ) ?? {};
    expect(ask.map(written)).toEqual([
      'base BRL 250000 Curitiba',
      'base USD 160000 NYC',
      'equity USD 40000 NYC',
      'sign-on USD 10000',
    ]);
  });

  test('lists floors in the order of the regions, where the currencies agree', () => {
    const { floors = [] } =
      read('Your floor: R$200K / €60K / $140K base respectively, with options of R$20K / €9K / $30K.') ?? {};
    expect(floors.flatMap(({ amounts }) => amounts.map(written))).toEqual([
      'base BRL 200000 Curitiba',
      'base EUR 60000 Lisbon (HQ)',
      'base USD 140000 NYC',
      'equity BRL 20000 Curitiba',
      'equity EUR 9000 Lisbon (HQ)',
      'equity USD 30000 NYC',
    ]);
    expect(read('Your floor: €60K / R$200K / $140K base respectively.')?.floors[0]?.amounts).toEqual([]);
  });

  test('says of no amount whose it is where a sentence names several', () => {
    expect(read('Ask for R$250K base in Curitiba or $160K base in New York.')?.ask).toEqual([]);
  });
});

test.each([
  ['Counter at $140K-$165K RSUs is competitive.', ['equity USD 140000–165000']],
  ["At $410K total comp, I'm ready to accept.", ['total USD 410000']],
  ['Open at $500K total comp, and accept no lower than $440K total comp.', ['total USD 440000']],
])('the floor of “%s”', (text, floor) => {
  expect(script(text, 'USD').floor.slice(1)).toEqual(floor);
});

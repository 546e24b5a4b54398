import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellReading, readCell } from '../../src/pay/cell.js';

const read = (cell: string, currency: string | null, heading = 'Base Salary') =>
  readCell(cell, { currency, heading, isMoney: true });
const range = (low: number, high: number, currency: string | null): CellReading => ({
  kind: 'range',
  range: { low, high },
  currency,
});

describe('a cell is read as the people of its currency write amounts', () => {
  test.each<[cell: string, currency: string, low: number, high: number, written?: null]>([
    ['€60 000 – €75 000', 'EUR', 60_000, 75_000],
    ['60\u00a0000 – 75\u202f000 €', 'EUR', 60_000, 75_000],
    ['EUR 50.000,- bis 60.000,-', 'EUR', 50_000, 60_000],
    ['80–95.000 €', 'EUR', 80_000, 95_000],
    ['TEUR 85', 'EUR', 85_000, 85_000],
    ['85 k€ à 95 k€', 'EUR', 85_000, 95_000],
    ['65 tsd. € brutto', 'EUR', 65_000, 65_000],
    ['60 mil euros', 'EUR', 60_000, 60_000],
    ['NOK 750 000 – 900 000', 'NOK', 750_000, 900_000],
    ['650 000 kr', 'SEK', 650_000, 650_000],
    ['1 200 000 – 1 800 000 Kč', 'CZK', 1_200_000, 1_800_000],
    ['HUF 12 000 000 – 15 000 000', 'HUF', 12_000_000, 15_000_000],
    ['2,5 mln zł', 'PLN', 2_500_000, 2_500_000],
    ['R$ 240 mil – R$ 300 mil', 'BRL', 240_000, 300_000],
    ["CHF 120'000.-", 'CHF', 120_000, 120_000],
    ['$120 to $150K', 'USD', 120_000, 150_000],
    ['C$115,000-C$160,000 / $85,000-$118,000', 'CAD', 115_000, 160_000],
    ['$85,000-$118,000 / C$115,000-C$160,000', 'CAD', 115_000, 160_000],
    ['$115,000-$160,000 / NZ$125,000-NZ$170,000', 'AUD', 115_000, 160_000],
    ['$[165-178]K', 'USD', 165_000, 178_000],
    ['₹24,00,000 – ₹38,00,000', 'INR', 2_400_000, 3_800_000],
    ['年収800万円〜1000万円', 'JPY', 8_000_000, 10_000_000],
    ['1億2000万円', 'JPY', 120_000_000, 120_000_000],
    ['8,000만원', 'KRW', 80_000_000, 80_000_000],
    ['Rp 250 juta – 300 juta', 'IDR', 250_000_000, 300_000_000],
    ['１２０，０００円', 'JPY', 120_000, 120_000],
  ])('%s', (cell, currency, low, high) => {
    expect(read(cell, currency)).toEqual(range(low, high, currency));
  });

  test.each([
    ['60–75k', 'EUR', 60_000, 75_000],
    ['12-18 LPA', 'INR', 1_200_000, 1_800_000],
    ['20–28 lakhs', 'INR', 2_000_000, 2_800_000],
    ['162000 – 198000', 'USD', 162_000, 198_000],
  ])('%s, in the currency of its region', (cell, currency, low, high) => {
    expect(read(cell, currency)).toEqual(range(low, high, null));
  });

  test('in the magnitude of its heading', () => {
    expect(read('80–95', 'GBP', "Base (£ '000)")).toEqual(range(80_000, 95_000, null));
  });
});

describe('what is no range of a year’s pay stays as the guide writes it', () => {
  test.each([
    ['up to £120K', 'GBP'],
    ['from £100K', 'GBP'],
    ['often < £20K/year', 'GBP'],
    ['median £95K', 'GBP'],
    ['$60/hr – $75/hr', 'USD'],
    ['₪25,000–₪32,000 / month', 'ILS'],
    ['R$ 15 mil/mês', 'BRL'],
    ['月給25万円', 'JPY'],
  ])('%s', (cell, currency) => {
    expect(read(cell, currency)).toEqual({ kind: 'text', text: cell, currency });
  });

  test('with the period of its heading', () => {
    expect(read('£8,300–£10,000', 'GBP', 'Base (monthly)')).toEqual({
      kind: 'text',
      text: '£8,300–£10,000 a month',
      currency: 'GBP',
    });
  });
});

describe('a cell that cannot be understood wholly is not used', () => {
  test.each([
    ['£70K net', 'net'],
    ['60.000 € x 14', 'x'],
    ['€85 gazillion', 'gazillion'],
    ['60–75', '60–75'],
    ['2026', '2026'],
    ['$198K–$162K', '$198K–$162K'],
    ['£100K–£120K / £130K–£150K', '£100K–£120K / £130K–£150K'],
  ])('%s', (cell, found) => {
    expect(read(cell, 'EUR')).toEqual({ kind: 'not understood', found });
  });
});

const LOCALES =
  'en de fr es pt it nl pl cs hu sv nb da fi ro bg ru uk tr el he ar hi th vi id ms ja zh zh-TW ko en-IN de-CH fr-CH es-MX'.split(
    ' ',
  );
const CURRENCIES =
  'USD GBP EUR CHF SEK NOK DKK PLN CZK HUF RON BGN UAH TRY ILS AED INR JPY CNY KRW IDR MYR THB VND BRL MXN ZAR CAD AUD SGD'.split(
    ' ',
  );

test('an amount that Intl writes in any locale and currency is read back exactly or not at all', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...CURRENCIES),
      fc.constantFrom('standard' as const, 'compact' as const),
      fc.integer({ min: 10, max: 999 }),
      fc.constantFrom(1e3, 1e4, 1e5),
      fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009'),
      (locale, currency, notation, number, unit, blank) => {
        const format = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          notation,
          minimumFractionDigits: 0,
          maximumFractionDigits: notation === 'compact' ? 3 : 0,
        });
        const amount = number * unit;
        const written = format.format(amount).replace(/\s/g, blank);
        const got = read(written, currency);
        const isExact = got?.kind === 'range' && got.range.low === amount && got.range.high === amount;
        return isExact || got?.kind !== 'range';
      },
    ),
    { numRuns: 20_000 },
  );
});

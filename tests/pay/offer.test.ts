import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComponentKind } from '../../src/pay/band.js';
import { NO_OFFER, type Offer, readOffer, readOfferField } from '../../src/pay/offer.js';
import type { AsStated } from '../../src/pay/offer-as-stated.js';
import type { Range } from '../../src/pay/range.js';

const range = (low: number, high = low) => ({ low, high });
const offer = (stated: Partial<Offer>, rest = '') => ({ kind: 'offer', offer: { ...NO_OFFER, ...stated }, rest });
const unclear = (why: object, rest = '') => ({ kind: 'unclear', why, rest });
const grant = (value: number, vestingYears: number | null = null) => ({
  ...range(value),
  per: 'grant' as const,
  vestingYears,
  firstYearPercent: null,
});
const aYear = (value: number) => ({ ...grant(value), per: 'year' as const });
const percent = (low: number, high = low) => ({ ...range(low, high), percent: true });
const extra = (text: string) => ({ component: null, reason: 'extra' as const, text });
const once = (value: number) => ({ ...range(value), years: 1 });

const THREE = { base: range(118_000), equity: grant(70_000), bonus: percent(10) };
const SEGMENT = 'segment devops london';

describe('readOffer reads what a person states', () => {
  test.each([
    ['segment devops london offer 118k base 70k rsu 10% bonus', offer(THREE, SEGMENT)],
    ['118k base 70k rsu 10% at segment for devops in london', offer(THREE, 'at segment for devops in london')],
    ['base 118k rsu 70k bonus 10% segment devops london', offer(THREE, SEGMENT)],
    ['segment devops london base: 118k, equity = 70k, bonus of 10%', offer(THREE, SEGMENT)],
    ['segment devops london 118k/70k/10%', offer(THREE, SEGMENT)],
    ['segment devops london 118/70k/10%', offer(THREE, SEGMENT)],
    ['segment devops london 118k + 70k + 10 %', offer(THREE, SEGMENT)],
    ['segment devops london base/rsu/bonus: 118k/70k/10%', offer(THREE, SEGMENT)],
    ['segment | devops | london | base 118k | rsu 70k | bonus 10%', offer(THREE, 'segment | devops | london')],
    ['segment devops london — 118k base — 70k rsu – 10%', offer(THREE, SEGMENT)],
    ['segment devops london\n• base 118k\n• rsu 70k\n• bonus 10%', offer(THREE, SEGMENT)],
    ['Base\n118k\nRSU\n70k\nBonus\n10%', offer(THREE)],
    ['*118k* base, _70k_ in RSUs and `10%` :tada: 🎉', offer(THREE)],
    ['118k (base), 70k (rsu), 10% (bonus)', offer(THREE)],
    ['118k bse, 70k equty, 10% bonsu', offer(THREE)],
    ['bsae 118k, 70k rus, 9k sgin-on', offer({ base: range(118_000), equity: grant(70_000), signOn: once(9_000) })],
    ['118k base and a bnous of 10%', offer({ base: range(118_000), bonus: percent(10) })],
    ['singing bonus 9k, 118k base', offer({ base: range(118_000), signOn: once(9_000) })],
    ['segment devops london, 100% remote, 118k base', offer({ base: range(118_000) }, 'segment devops london remote')],
    ['118k with 10pct', offer({ base: range(118_000), bonus: percent(10) })],
    ['offer 118k', offer({ base: range(118_000) })],
    ['they came in at 118k', offer({ base: range(118_000) })],
    ['118k on the table', offer({ base: range(118_000) })],
    ['118k rsu 70k', offer({ base: range(118_000), equity: grant(70_000) })],
    ['base 118k, bonus 12k', offer({ base: range(118_000), bonus: { ...range(12_000), percent: false } })],
    ['118k base and a 15% target', offer({ base: range(118_000), bonus: percent(15) })],
    ['118k base, 10% bonus (£11.8k)', offer({ base: range(118_000), bonus: percent(10) })],
    [
      '118k base, signing bonus 15k, 5k relocation',
      offer({ base: range(118_000), signOn: once(15_000), asStated: [extra('5k relocation')] }),
    ],
    ['TC 188k (118k base)', offer({ base: range(118_000), total: range(188_000) })],
    ['OTE 200k base 100k', offer({ base: range(100_000), total: range(200_000) })],
  ])('%s', (text, expected) => {
    expect(readOffer(text, null)).toEqual(expected);
  });

  test('a component in the name of a role is no label', () => {
    expect(readOffer('equity research analyst offer 118k', null)).toEqual(
      offer({ base: range(118_000) }, 'equity research analyst'),
    );
  });

  test.each([
    ['15k sign-on (10k now, 5k after a year)', 'after a year)'],
    ['15k sign-on: 10k upfront and 5k at month 12', 'upfront and at month 12'],
  ])('%s is paid over two years, wherever its label stands', (text, rest) => {
    expect(readOffer(text, null)).toEqual(offer({ signOn: { ...range(15_000), years: 2 } }, rest));
  });

  test('mentions, links and levels stay in the rest', () => {
    expect(readOffer('<@U123> offer 118k base for <https://a.b/118|AT&amp;T> L5', null)).toEqual(
      offer({ base: range(118_000) }, '<@U123> for <https://a.b/118|AT&T> L5'),
    );
  });

  test.each([
    ['£118k base', 118_000, 'GBP'],
    ['£118,000 base', 118_000, 'GBP'],
    ['118.000 € base', 118_000, 'EUR'],
    ["CHF 118'000 base", 118_000, 'CHF'],
    ['118 000 SEK base', 118_000, 'SEK'],
    ['NIS 118,000 base', 118_000, 'ILS'],
    ['118k nis base', 118_000, 'ILS'],
    ['GBP 118k base', 118_000, 'GBP'],
    ['118k gbp base', 118_000, 'GBP'],
    ['118k pounds base', 118_000, 'GBP'],
    ['118k quid base', 118_000, 'GBP'],
    ['118k euros base', 118_000, 'EUR'],
    ['118,5k eur base', 118_500, 'EUR'],
    ['US$150k base', 150_000, 'USD'],
    ['C$130k base', 130_000, 'CAD'],
    ['$150k base', 150_000, 'USD'],
    ['150k canadian dollars base', 150_000, 'CAD'],
    ['₹18,00,000 base', 1_800_000, 'INR'],
    ['Rs. 18L base', 1_800_000, 'INR'],
    ['18 lakhs base', 1_800_000, null],
    ['18 LPA fixed', 1_800_000, null],
    ['0.5cr base', 5_000_000, null],
    ['1.2M base', 1_200_000, null],
    ['salary 118000', 118_000, null],
    ['base 118', 118, null],
  ])('%s', (text, base, currency) => {
    expect(readOffer(text, null)).toEqual(offer({ base: range(base), currency }));
  });

  test('an amount of shares has a currency', () => {
    expect(readOffer('A$118k base, options A$70,000', null)).toEqual(
      offer({ base: range(118_000), equity: grant(70_000), currency: 'AUD' }),
    );
    expect(readOffer('118k base, stock units €17,500 each year', null)).toEqual(
      offer({ base: range(118_000), equity: aYear(17_500), currency: 'EUR' }),
    );
  });

  test('a bare dollar is that of the region where it has one', () => {
    expect(readOffer('$150k base', 'CAD')).toEqual(offer({ base: range(150_000), currency: 'CAD' }));
    expect(readOffer('150k dollars base', 'SGD')).toEqual(offer({ base: range(150_000), currency: 'SGD' }));
    expect(readOffer('$150k base', 'GBP')).toEqual(offer({ base: range(150_000), currency: 'USD' }));
  });
});

describe('equity is the grant unless it is said to be by year', () => {
  test.each([
    ['118k, 70k rsu over 4 years', grant(70_000, 4)],
    ['118k, 70k/4yr rsu', grant(70_000, 4)],
    ['118k, 70k grant', grant(70_000)],
    ['118k, 70k rsu over 4 years vesting annually', grant(70_000, 4)],
    ['118k a year, 70k rsu', grant(70_000)],
    ['118k, 70k rsu (17.5k/yr)', grant(70_000)],
    ['118k, 17.5k/yr rsu', aYear(17_500)],
    ['118k, 17.5k rsu/year', aYear(17_500)],
    ['118k, 17.5k a year in stock', aYear(17_500)],
    ['118k, stock 17.5k annually', aYear(17_500)],
    ['118k, yearly equity 17.5k', aYear(17_500)],
    ['118k, 60k rsu over 3 years', grant(60_000, 3)],
    ['118k, 60k rsu vesting over 36 months', grant(60_000, 3)],
    ['118k, equity 60k/3', grant(60_000, 3)],
    ['118k, 60k rsu over 3 years (20k/yr)', grant(60_000, 3)],
    ['118k, 60k stock (3 year vest)', grant(60_000, 3)],
    ['118k, 3-year grant of 60k', grant(60_000, 3)],
    ['118k, 60k of stock over two years', grant(60_000, 2)],
    ['118k, 70k rsu over 4 years with a 1 year cliff', grant(70_000, 4)],
    ['118k with 5 years of experience, 70k rsu', grant(70_000)],
    ['118k, 70k rsu vesting 40/30/20/10, gross', { ...grant(70_000, 4), firstYearPercent: 40 }],
    ['118k, 70k rsu vesting 5/15/40/40', { ...grant(70_000, 4), firstYearPercent: 5 }],
    ['118k, 17.5k rsu p.a.', aYear(17_500)],
    ['118k, shares valued at 17.5k every year', aYear(17_500)],
    ['118k, options worth 70,000', grant(70_000)],
    ['118k, 2,500 options valued at 70,000', grant(70_000)],
    ['118k, 70,000 worth of shares', grant(70_000)],
  ])('%s', (text, equity) => {
    expect(readOffer(text, null)).toEqual(offer({ base: range(118_000), equity }));
  });
});

describe('what no yearly value follows from is kept as stated', () => {
  const stated = (component: ComponentKind | null, reason: AsStated['reason'], words: string, amount?: Range) => ({
    component,
    reason,
    text: words,
    ...(amount && { amount }),
  });
  const shares = (words: string) => stated('equity', 'shares', words);
  const ofCompany = (words: string) => stated('equity', 'percent of the company', words);
  test.each<[text: string, asStated: AsStated]>([
    ['118k base and 12,000 options', shares('12,000 options')],
    ['118k base, shares: 12,000', shares('shares: 12,000')],
    ['118k with 12,000 shares', shares('12,000 shares')],
    ['118k base + 5000 RSUs', shares('5000 RSUs')],
    ['118k base and 500 RSUs at $140', shares('500 RSUs at $140')],
    ['118k base, 12k options', shares('12k options')],
    ['118k base and 0.05% equity', ofCompany('0.05% equity')],
    ['118k base, 0.1% options', ofCompany('0.1% options')],
    ['118k base plus 0.25% of the company', ofCompany('0.25% of the company')],
    ['118k base, 1% stake', ofCompany('1% stake')],
    ['118k base and rsus 5,000', shares('rsus 5,000')],
    ['118k base, 8,000 options vesting over 4 years', shares('8,000 options vesting over 4 years')],
    ['118k base, 3 months bonus', stated('bonus', 'no amount', '3 months bonus')],
    ['118k, equity: 20,000 ISOs', shares('equity: 20,000')],
    ['118k base plus equity', stated('equity', 'no amount', 'equity')],
    ['118k base, bonus tbd', stated('bonus', 'no amount', 'bonus')],
    ['118k base, up to 15% bonus', stated('bonus', 'limit', 'up to 15% bonus')],
    ['118k base, car allowance 6k', extra('car allowance 6k')],
    ['118k base plus company car', extra('company car')],
    ['118k base and a car', extra('car')],
    ['118k base, 5% pension', extra('5% pension')],
    ['118k base, £8k relocation', extra('£8k relocation')],
    ['118k base and 20k/yr refreshers', extra('20k/yr refreshers')],
    ['118k base, 401k match 5%', extra('401k match 5%')],
    ['118k plus 13th month', extra('13th month')],
    ['118k base + thirteenth salary', extra('thirteenth salary')],
  ])('%s', (text, asStated) => {
    expect(readOffer(text, null)).toEqual(offer({ base: range(118_000), asStated: [asStated] }));
  });

  test.each<[text: string, asStated: AsStated]>([
    ['offer 8.3k a month', stated('base', 'month', '8.3k a month', range(8_300))],
    ['7500 pcm base', stated('base', 'month', '7500 pcm base', range(7_500))],
    ['offer 4.2k net a month', stated('base', 'net', '4.2k net a month')],
    ['offer up to 130k', stated('base', 'limit', 'up to 130k')],
    ['offer 450 a day', stated('base', 'day', '450 a day', range(450))],
    ['offer 60-65 an hour', stated('base', 'hour', '60-65 an hour', range(60, 65))],
    ['offer 5,000 RSUs', shares('5,000 RSUs')],
  ])('%s', (text, asStated) => {
    expect(readOffer(text, null)).toEqual(offer({ asStated: [asStated] }));
  });

  test('companies, roles and what is refused are not', () => {
    expect(readOffer('equity research analyst offer 118k, no bonus', null)).toMatchObject({
      offer: { base: range(118_000), asStated: [] },
    });
  });
});

describe('arithmetic that the text itself states is done, with its words', () => {
  const from = (value: number, words: string) => ({ ...range(value), from: words });
  test.each<[text: string, stated: Partial<Offer>]>([
    ['offer 6k x 13', { base: from(78_000, '6k x 13') }],
    ['offer 6k*13', { base: from(78_000, '6k×13') }],
    ['€6.000 x 14 base', { base: from(84_000, '€6.000 x 14'), currency: 'EUR' }],
    ['offer 9k a month × 13', { base: from(117_000, '9k a month × 13') }],
    ['offer 9k/month, 13 salaries', { base: from(117_000, '9k/month, 13 salaries') }],
    ['offer 14 payments of 8.5k', { base: from(119_000, '14 payments of 8.5k') }],
    ['offer 13 x 9k', { base: from(117_000, '13 x 9k') }],
    ['offer 5k x 13.92', { base: from(69_600, '5k x 13.92') }],
    ['offer 84k in 14 payments', { base: range(84_000) }],
    ['offer 118k incl. 13th month', { base: range(118_000) }],
    ['offer 8k a month (96k a year)', { base: range(96_000) }],
    ['118k base, 10% bonus paid monthly', { base: range(118_000), bonus: percent(10) }],
    ['10k sign-on, 10k in year 2', { signOn: { ...from(20_000, '10k sign-on, 10k in year 2'), years: 2 } }],
    ['15k sign-on', { signOn: once(15_000) }],
    ['20k sign-on (50/50)', { signOn: { ...range(20_000), years: 2 } }],
    ['30k sign-on paid over two years', { signOn: { ...range(30_000), years: 2 } }],
    ['sign-on 10k y1 / 5k y2', { signOn: { ...from(15_000, 'sign-on 10k y1 / 5k y2'), years: 2 } }],
    [
      '10k signing year 1 and 10k year 2',
      { signOn: { ...from(20_000, '10k signing year 1 and 10k year 2'), years: 2 } },
    ],
    ['15k sign-on, 10k now and 5k in year 2', { signOn: { ...range(15_000), years: 2 } }],
    ['118k base, 80k rsu (20k, 20k, 20k, 20k)', { base: range(118_000), equity: grant(80_000) }],
    ['30k signing: 20k year 1, 10k year 2', { signOn: { ...range(30_000), years: 2 } }],
  ])('%s', (text, stated) => {
    expect(readOffer(text, null)).toEqual(offer(stated));
  });
});

describe('both ends of a range count', () => {
  test.each<[text: string, stated: Partial<Offer>, rest?: string]>([
    ['110-118k base segment', { base: range(110_000, 118_000) }, 'segment'],
    ['base 110k-118', { base: range(110_000, 118_000) }],
    ['$110–$118k base', { base: range(110_000, 118_000), currency: 'USD' }],
    ['between 110k and 118k base', { base: range(110_000, 118_000) }],
    ['18-24 LPA fixed', { base: range(1_800_000, 2_400_000) }],
    ['118k base, bonus 10 to 15%', { base: range(118_000), bonus: percent(10, 15) }],
    ['118k base, 60-70k rsu', { base: range(118_000), equity: { ...grant(0), ...range(60_000, 70_000) } }],
  ])('%s', (text, stated, rest) => {
    expect(readOffer(text, null)).toEqual(offer(stated, rest));
  });
});

test('full-width digits, letters and marks are those of ASCII', () => {
  expect(readOffer('offer １１８k base ７０ｋ rsu １０％', null)).toEqual(offer(THREE));
});

describe('readOffer leaves out what is not the offer', () => {
  test.each([
    ['segment offer 118k, currently on 95k', 'segment currently on'],
    ['I make 105k now, segment offers 118k', 'I make segment offers'],
    ['current base 95k, segment offer 118k', 'current segment'],
    ['currently 95k, 10% bonus, they offered 118k', 'currently'],
    ['95k now, offered 118k', ''],
    ['offer 118k, want 140k', 'want'],
    ['segment offer 118k, hoping for 130k', 'segment hoping for'],
    ['offer 118k base, should i ask for 130k', 'should i ask for'],
    ['offer 118k, counter at 130k', 'counter at'],
    ['118k base. trying to bump the base up to 125k', 'trying to bump the base up to'],
    ['118k base. ideally i land somewhere near 125k', 'ideally i land somewhere near'],
    ['118k base. my goal is 125k', 'my goal is'],
    ['118k base. 125k would be perfect', ''],
    ['offer 118k, budget is 125k', 'budget is'],
    ['118k base. hr told me their budget tops out at 125k', 'hr told me their budget tops out at'],
    ['118k base. 125k is the top of the budget', ''],
    ['118k base, about 40% through their band', 'their band'],
    ['118k base, that puts me 70% up the range', 'that puts me range'],
    ['i used to get 70k, today segment offers 118k', 'i used to get today segment offers'],
    ['earned 70k in my previous job, segment gives 118k base', 'earned job, segment gives'],
    ['95k base at the moment, offer 118k', ''],
    ['segment devops london 118k base. Google offered 150k', SEGMENT],
    ['L5 at segment, 118k base, start in 2026', 'L5 at segment start'],
    ['3m data engineer london offer 118k base', '3m data engineer london'],
    ['2k games base 118k', '2k games'],
    ['segment swe 2 offer 118k base', 'segment swe 2'],
    ['segment offer 118k, is 125k realistic?', 'segment'],
    ['118k base above the market rate of 110k', 'above the market rate of'],
    ['old base 95k, new base 118k', 'old'],
    ['full stack at segment c++ 118k base', 'full stack at segment c++'],
  ])('%s', (text, rest) => {
    expect(readOffer(text, null)).toEqual(offer({ base: range(118_000) }, rest));
  });
});

describe('readOffer sees no offer', () => {
  test.each([
    'segment devops london',
    'segment devops london 10%',
    '3m data engineer london',
    '2k games',
    'a16z',
    'point72',
    '1password',
    '23andme',
    'segment L4',
    'segment devops 401k',
    'what does devops at segment earn in 2026',
    'got an offer from segment as devops in london, what should i ask',
    'how do I answer the segment offer',
    'offerup swe seattle',
    '',
  ])('“%s”', (text) => {
    expect(readOffer(text, null)).toEqual({ kind: 'none', rest: text });
  });

  test.each([
    ['i earn 95k at present, how is devops at segment paid', 'how is devops at segment paid'],
    ['my current base is £95k, segment devops london', 'segment devops london'],
    ['i make 95k base', ''],
    ['devops at segment, i am on 7k a month', 'devops at segment'],
    ['want 140k at segment devops london', 'at segment devops london'],
    ['budget is 130k for devops at segment', 'for devops at segment'],
    ['a friend at google makes 200k, segment devops', 'a friend at google makes segment devops'],
    ['segment devops london 118k', 'segment devops london'],
    ['earning 95k at 3m, what do 2k and a16z pay', 'at 3m, what do 2k and a16z pay'],
    ["i'm at 3m, compare 2k, 5m", "i'm at 3m, compare 2k, 5m"],
  ])('%s: an amount of pay is not in the rest', (text, rest) => {
    expect(readOffer(text, null)).toEqual({ kind: 'none', rest });
  });
});

describe('readOffer says why an offer cannot be told', () => {
  test.each([
    ['segment devops london offer', { code: 'no-amount' }, SEGMENT],
    ['my offer', { code: 'no-amount' }, ''],
    ['base 118k or 120k', { code: 'two-amounts', component: 'base', written: ['118k', '120k'] }, ''],
    [
      'datadog gave me 130k and stripe gave me 118k',
      { code: 'two-amounts', component: 'base', written: ['130k', '118k'] },
      'datadog gave me and stripe gave me',
    ],
    ['118/70/10% segment', { code: 'no-unit', written: ['118', '70'] }, 'segment'],
    ['118k base, rsu 70', { code: 'no-unit', written: ['70'] }, ''],
    ['segment offer 118', { code: 'no-unit', written: ['118'] }, 'segment'],
    ['offer 118, 70k rsu', { code: 'no-unit', written: ['118'] }, ''],
    ['offer 118k 70k 12k', { code: 'no-label', written: '12k' }, ''],
    ['offer 118k base, sign-on 10k + 10k', { code: 'no-label', written: '10k' }, ''],
    ['£118k base, $70k rsu', { code: 'two-currencies', currencies: ['GBP', 'USD'] }, ''],
  ])('%s', (text, why, rest) => {
    expect(readOffer(text, null)).toEqual(unclear(why, rest));
  });
});

describe('however an offer is put', () => {
  const amount = fc.integer({ min: 20, max: 900 });
  const parts = fc.record({ base: amount, equity: amount, share: fc.integer({ min: 1, max: 60 }), signOn: amount });

  test('its labelled parts read the same in any order, and are gone from the rest', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    const style = fc.record({
      first: fc.boolean(),
      joint: fc.constantFrom(' ', ', ', ' + ', '\n', ' / ', ' | ', '; '),
    });
    fc.assert(
      fc.property(parts, order, style, ({ base, equity, share, signOn }, places, { first, joint }) => {
        const pairs = [
          ['base', `${base}k`],
          ['rsu', `${equity}k`],
          ['bonus', `${share}%`],
          ['sign-on', `${signOn}k`],
        ];
        const written = places.map((i) => (first ? pairs[i] : pairs[i]?.toReversed())?.join(' ')).join(joint);
        expect(readOffer(`${SEGMENT} offer ${written}`, null)).toEqual(
          offer(
            {
              base: range(base * 1000),
              equity: grant(equity * 1000),
              bonus: percent(share),
              signOn: once(signOn * 1000),
            },
            SEGMENT,
          ),
        );
      }),
      { seed: 7 },
    );
  });

  test('no text makes it throw or ponder', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '118k',
        '£',
        '10%',
        'base',
        'offer',
        '/',
        '-',
        ' ',
        ',',
        '118',
        '<',
        '.',
        'want ',
        '\n',
        '70 000',
      ),
      { maxLength: 400 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 1200 }),
          pieces.map((list) => list.join('')),
        ),
        (text) => {
          expect(['none', 'unclear', 'offer']).toContain(readOffer(text, 'GBP').kind);
          readOfferField(text, 'equity', null);
        },
      ),
      { seed: 7 },
    );
  });

  test('only its first thousand characters count', () => {
    expect(readOffer(`offer 118k base${' '.repeat(1000)}70k rsu`, null)).toEqual(offer({ base: range(118_000) }));
  });
});

describe('readOfferField reads one field of a form', () => {
  const options = { component: 'equity' as const, reason: 'shares' as const, text: '12,000 options' };
  const monthly = { component: 'base' as const, reason: 'month' as const, text: '8k/month', amount: range(8_000) };
  test.each<[text: string, kind: ComponentKind, stated: Partial<Offer> | null]>([
    ['118k', 'base', { base: range(118_000) }],
    ['£118,000', 'base', { base: range(118_000), currency: 'GBP' }],
    ['118000', 'base', { base: range(118_000) }],
    ['about 118k gbp', 'base', { base: range(118_000), currency: 'GBP' }],
    ['17.5k/yr', 'equity', { equity: aYear(17_500) }],
    ['70k over 4 years', 'equity', { equity: grant(70_000, 4) }],
    ['60k/3', 'equity', { equity: grant(60_000, 3) }],
    ['$70k', 'equity', { equity: grant(70_000), currency: 'CAD' }],
    ['10%', 'bonus', { bonus: percent(10) }],
    ['7.5 %', 'bonus', { bonus: percent(7.5) }],
    ['10-15%', 'bonus', { bonus: percent(10, 15) }],
    ['110-118k', 'base', { base: range(110_000, 118_000) }],
    ['6k x 13', 'base', { base: { ...range(78_000), from: '6k x 13' } }],
    ['12,000 options', 'equity', { asStated: [options] }],
    ['8k/month', 'base', { asStated: [monthly] }],
    [
      '10k year 1 and 5k year 2',
      'sign-on',
      { signOn: { ...range(15_000), years: 2, from: '10k year 1 and 5k year 2' } },
    ],
    ['', 'base', null],
    ['tbd', 'base', null],
    ['10%', 'base', null],
    ['118k or 120k', 'base', null],
    ['12,000 options', 'base', null],
    ['118k and a car', 'base', null],
  ])('%s as %s', (text, kind, stated) => {
    expect(readOfferField(text, kind, 'CAD')).toEqual(stated && { ...NO_OFFER, ...stated });
  });
});

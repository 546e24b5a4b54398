import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Offer, readOffer, readOfferAmount } from '../../src/pay/offer.js';

const NOTHING: Offer = { currency: null, base: null, equity: null, bonus: null, signOn: null, total: null };

const offer = (stated: Partial<Offer>, rest = '') => ({ kind: 'offer', offer: { ...NOTHING, ...stated }, rest });
const unclear = (why: object, rest = '') => ({ kind: 'unclear', why, rest });
const grant = (value: number) => ({ value, per: 'grant' as const });
const aYear = (value: number) => ({ value, per: 'year' as const });

const THREE = { base: 118_000, equity: grant(70_000), bonus: { percent: 10 } };
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
    ['bsae 118k, 70k rus, 9k sgin-on', offer({ base: 118_000, equity: grant(70_000), signOn: 9_000 })],
    ['118k base and a bnous of 10%', offer({ base: 118_000, bonus: { percent: 10 } })],
    ['singing bonus 9k, 118k base', offer({ base: 118_000, signOn: 9_000 })],
    ['118k with 10pct', offer({ base: 118_000, bonus: { percent: 10 } })],
    ['offer 118k', offer({ base: 118_000 })],
    ['they came in at 118k', offer({ base: 118_000 })],
    ['118k on the table', offer({ base: 118_000 })],
    ['118k rsu 70k', offer({ base: 118_000, equity: grant(70_000) })],
    ['base 118k, bonus 12k', offer({ base: 118_000, bonus: { value: 12_000 } })],
    ['118k base and a 15% target', offer({ base: 118_000, bonus: { percent: 15 } })],
    ['118k base, 10% bonus (£11.8k)', offer({ base: 118_000, bonus: { percent: 10 } })],
    ['118k base, signing bonus 15k, 5k relocation', offer({ base: 118_000, signOn: 15_000 })],
    ['TC 188k (118k base)', offer({ base: 118_000, total: 188_000 })],
    ['OTE 200k base 100k', offer({ base: 100_000, total: 200_000 })],
  ])('%s', (text, expected) => {
    expect(readOffer(text, null)).toEqual(expected);
  });

  test('mentions, links and levels stay in the rest', () => {
    expect(readOffer('<@U123> offer 118k base for <https://a.b/118|AT&amp;T> L5', null)).toEqual(
      offer({ base: 118_000 }, '<@U123> for <https://a.b/118|AT&T> L5'),
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
    expect(readOffer(text, null)).toEqual(offer({ base, currency }));
  });

  test('an amount of shares has a currency', () => {
    expect(readOffer('A$118k base, options A$70,000', null)).toEqual(
      offer({ base: 118_000, equity: grant(70_000), currency: 'AUD' }),
    );
    expect(readOffer('118k base, stock units €17,500 each year', null)).toEqual(
      offer({ base: 118_000, equity: aYear(17_500), currency: 'EUR' }),
    );
  });

  test('a bare dollar is that of the region where it has one', () => {
    expect(readOffer('$150k base', 'CAD')).toEqual(offer({ base: 150_000, currency: 'CAD' }));
    expect(readOffer('150k dollars base', 'SGD')).toEqual(offer({ base: 150_000, currency: 'SGD' }));
    expect(readOffer('$150k base', 'GBP')).toEqual(offer({ base: 150_000, currency: 'USD' }));
  });
});

describe('equity is the grant unless it is said to be by year', () => {
  test.each([
    ['118k, 70k rsu over 4 years', grant(70_000)],
    ['118k, 70k/4yr rsu', grant(70_000)],
    ['118k, 70k grant', grant(70_000)],
    ['118k, 70k rsu over 4 years vesting annually', grant(70_000)],
    ['118k a year, 70k rsu', grant(70_000)],
    ['118k, 70k rsu (17.5k/yr)', grant(70_000)],
    ['118k, 17.5k/yr rsu', aYear(17_500)],
    ['118k, 17.5k rsu/year', aYear(17_500)],
    ['118k, 17.5k a year in stock', aYear(17_500)],
    ['118k, stock 17.5k annually', aYear(17_500)],
    ['118k, yearly equity 17.5k', aYear(17_500)],
    ['118k, 17.5k rsu p.a.', aYear(17_500)],
    ['118k, shares valued at 17.5k every year', aYear(17_500)],
    ['118k, options worth 70,000', grant(70_000)],
    ['118k, 2,500 options valued at 70,000', grant(70_000)],
    ['118k, 70,000 worth of shares', grant(70_000)],
    ['118k base and 12,000 options', null],
    ['118k base, shares: 12,000', null],
    ['118k with 12,000 shares', null],
    ['118k base and 500 RSUs at $140', null],
    ['118k base and 0.05% equity', null],
  ])('%s', (text, equity) => {
    expect(readOffer(text, null)).toEqual(offer({ base: 118_000, equity }));
  });
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
    ['offer 118k base, 401k match 5%, 4 years', ''],
    ['L5 at segment, 118k base, start in 2026', 'L5 at segment start'],
    ['3m data engineer london offer 118k base', '3m data engineer london'],
    ['2k games base 118k', '2k games'],
    ['segment swe 2 offer 118k base', 'segment swe 2'],
    ['segment offer 118k, is 125k realistic?', 'segment'],
    ['118k base above the market rate of 110k', 'above the market rate of'],
    ['old base 95k, new base 118k', 'old'],
    ['full stack at segment c++ 118k base', 'full stack at segment c++'],
  ])('%s', (text, rest) => {
    expect(readOffer(text, null)).toEqual(offer({ base: 118_000 }, rest));
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
    ['110-118k base segment', { code: 'range', component: 'base', written: '110-118k' }, 'segment'],
    ['118k base, bonus 10 to 15%', { code: 'range', component: 'bonus', written: '10 to 15%' }, ''],
    ['base 118k or 120k', { code: 'two-amounts', component: 'base', written: ['118k', '120k'] }, ''],
    [
      'datadog gave me 130k and stripe gave me 118k',
      { code: 'two-amounts', component: 'base', written: ['130k', '118k'] },
      'datadog gave me and stripe gave me',
    ],
    ['118/70/10% segment', { code: 'no-unit', written: ['118', '70'] }, 'segment'],
    ['118k base, rsu 70', { code: 'no-unit', written: ['70'] }, ''],
    ['segment offer 118', { code: 'no-unit', written: ['118'] }, 'segment'],
    ['offer 118k 70k 12k', { code: 'no-label', written: '12k' }, ''],
    ['£118k base, $70k rsu', { code: 'two-currencies', currencies: ['GBP', 'USD'] }, ''],
    ['8k a month base', { code: 'not-by-year', component: 'base', written: '8k', period: 'month' }, ''],
  ])('%s', (text, why, rest) => {
    expect(readOffer(text, null)).toEqual(unclear(why, rest));
  });
});

describe('however an offer is put', () => {
  const amount = fc.integer({ min: 20, max: 900 });
  const parts = fc.record({ base: amount, equity: amount, percent: fc.integer({ min: 1, max: 60 }), signOn: amount });

  test('its labelled parts read the same in any order, and are gone from the rest', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    const style = fc.record({
      first: fc.boolean(),
      joint: fc.constantFrom(' ', ', ', ' + ', '\n', ' / ', ' | ', '; '),
    });
    fc.assert(
      fc.property(parts, order, style, ({ base, equity, percent, signOn }, places, { first, joint }) => {
        const pairs = [
          ['base', `${base}k`],
          ['rsu', `${equity}k`],
          ['bonus', `${percent}%`],
          ['sign-on', `${signOn}k`],
        ];
        const written = places.map((i) => (first ? pairs[i] : pairs[i]?.toReversed())?.join(' ')).join(joint);
        expect(readOffer(`${SEGMENT} offer ${written}`, null)).toEqual(
          offer(
            { base: base * 1000, equity: grant(equity * 1000), bonus: { percent }, signOn: signOn * 1000 },
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
          readOfferAmount(text, null);
        },
      ),
      { seed: 7 },
    );
  });

  test('only its first thousand characters count', () => {
    expect(readOffer(`offer 118k base${' '.repeat(1000)}70k rsu`, null)).toEqual(offer({ base: 118_000 }));
  });
});

describe('readOfferAmount reads one field', () => {
  const money = (value: number, currency: string | null = null, per: 'grant' | 'year' = 'grant') => ({
    value,
    currency,
    per,
  });
  test.each([
    ['118k', money(118_000)],
    ['£118,000', money(118_000, 'GBP')],
    ['118000', money(118_000)],
    ['about 118k gbp', money(118_000, 'GBP')],
    ['17.5k/yr', money(17_500, null, 'year')],
    ['70k over 4 years', money(70_000)],
    ['$70k', money(70_000, 'CAD')],
    ['10%', { percent: 10 }],
    ['7.5 %', { percent: 7.5 }],
    ['', null],
    ['tbd', null],
    ['110-118k', null],
    ['118k or 120k', null],
    ['8k/month', null],
    ['12,000 options', null],
  ])('%s', (text, expected) => {
    expect(readOfferAmount(text, 'CAD')).toEqual(expected);
  });
});

import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkOffer, type OfferCheck } from '../../src/advice/offer-check.js';
import type { Guide } from '../../src/guides/guide.js';
import { type Library, loadLibrary } from '../../src/guides/library.js';
import type { Band } from '../../src/pay/band.js';
import { type Offer, readOffer } from '../../src/pay/offer.js';
import { anyOffer } from '../pay/any-offer.js';
import { bakery } from './made-up-guide.js';

let seed: Guide;
let library: Library;
beforeAll(async () => {
  seed = (await loadLibrary('seeds')).guides.get('segment/devops-engineer') as Guide;
  library = await loadLibrary('tests/guides');
});

const region = (guide: Guide, label: string): Band => guide.bands.find((band) => band.label === label) as Band;

function offerOf(text: string, currency: string): Offer {
  const reading = readOffer(text, currency);
  if (reading.kind !== 'offer') throw new Error(`no offer: ${JSON.stringify(reading)}`);
  return reading.offer;
}

const seen = (text: string, label = 'London'): OfferCheck =>
  checkOffer(seed, region(seed, label), seed.bands, offerOf(text, region(seed, label).currency));

const placesOf = ({ parts }: OfferCheck): unknown[] =>
  parts.map(({ kind, amount, place }) => [kind, amount.high, place === null ? null : Math.round(place.high * 100)]);
const gaps = (of: OfferCheck['ask']): unknown[] =>
  of.map(({ figure: { component, low }, offered }) => [component, low, offered?.high ?? null]);

describe('an offer of 118K, 70K and 10 % in London', () => {
  const offer = 'offer 118k base 70k rsu 10% bonus';

  test('has its place in each range, and its gap to the ask; no verdict turns on a walk-away that comp estimates', () => {
    const check = seen(offer);
    expect(placesOf(check)).toEqual([
      ['base', 118_000, 11],
      ['equity', 70_000, 4],
      ['bonus', 10, 0],
    ]);
    expect([gaps(check.ask), gaps(check.floor), check.verdict]).toEqual([
      [
        ['equity', 121_000, 70_000],
        ['base', 137_500, 118_000],
        ['bonus', 12, 10],
      ],
      [],
      'room',
    ]);
  });

  test('pays £147.3K in its first year, beside a total that the guide builds in the same way', () => {
    expect(seen(offer).firstYear).toEqual({
      amount: { low: 147_300, high: 147_300 },
      of: ['base', 'bonus', 'equity'],
      vesting: 'even',
      without: [],
      comparable: true,
    });
    expect(seen('offer 118k base 17.5k/yr rsu 10% bonus').firstYear?.amount.low).toBe(147_300);
  });

  test('is not compared with a total that the guide builds in another way', () => {
    expect(seen('offer $170k base $120k rsu 10% bonus', 'San Francisco').firstYear?.comparable).toBe(true);
    const harbor = library.guides.get('harbor-bank/software-engineer') as Guide;
    const [band] = harbor.bands as [Band];
    const total = { kind: 'total' as const, label: 'Total', range: { low: 1, high: 2 }, text: '' };
    const other = { ...band, components: [...band.components.filter(({ kind }) => kind !== 'total'), total] };
    expect(
      checkOffer(harbor, other, [other], offerOf('offer 118k base 70k rsu 10% bonus', 'USD')).firstYear,
    ).toMatchObject({
      comparable: false,
    });
  });
});

test('below the walk-away that the guide itself states is told', () => {
  const check = seen('offer $190k base $120k rsu', 'San Francisco');
  expect([check.verdict, gaps(check.floor)]).toEqual(['below the floor', [['equity', 162_000, 120_000]]]);
});

describe('what is still to ask for', () => {
  test.each<[string, unknown[]]>([
    [
      'offer 118k base',
      [
        ['equity', 121_000, null],
        ['base', 137_500, 118_000],
        ['bonus', 12, null],
      ],
    ],
    [
      'offer 140k base',
      [
        ['equity', 121_000, null],
        ['bonus', 12, null],
      ],
    ],
    ['offer 140k base 15% bonus', [['equity', 121_000, null]]],
    [
      'offer 121k rsu',
      [
        ['base', 137_500, null],
        ['bonus', 12, null],
      ],
    ],
  ])('after “%s” is no more than what it lacks', (offer, asked) => {
    expect(gaps(seen(offer).ask)).toEqual(asked);
  });

  test('is nothing where the offer meets the ask, or misses an estimate by less than it is rounded to', () => {
    for (const offer of ['offer 140k base 130k rsu 12% bonus', 'offer 137.2k base 121k rsu 12% bonus']) {
      const { verdict, ask, lever } = seen(offer);
      expect({ verdict, ask, lever }).toEqual({ verdict: 'met', ask: [], lever: null });
    }
  });
});

test('the lever that speaks of the weakest component comes with one whole sentence', () => {
  const levers = {
    Ovens: 'Heat is what bakers notice.',
    'Equity for Night Ovens': '“Ovens that run all night feed a whole town.”',
  };
  const guide = bakery('“I’d like $220K base and $140K equity.”', levers);
  const oakland = region(guide, 'Oakland');
  const { lever } = checkOffer(guide, oakland, guide.bands, offerOf('offer 230k base 90k rsu', 'USD'));
  expect([lever?.lever.title, lever?.say]).toEqual([
    'Equity for Night Ovens',
    { text: 'Ovens that run all night feed a whole town.', isOwn: false },
  ]);
});

test.each(['offer 12 base', 'offer 118m base'])('an amount that cannot be is told, and nothing else: %s', (offer) => {
  const { verdict, lever, firstYear } = seen(offer);
  expect({ verdict, lever, firstYear }).toEqual({
    verdict: 'implausible',
    lever: null,
    firstYear: null,
  });
});

test('a year of equity is held against a grant, and a bonus amount against percentages', () => {
  expect(placesOf(seen('offer 120k base, 17.5k/yr rsu, bonus 15k'))).toEqual([
    ['base', 120_000, 19],
    ['equity', 70_000, 4],
    ['bonus', 12.5, 50],
  ]);
});

test('of any offer, in any guide and region, nothing is asked for at or below what is offered', () => {
  const spots = (): fc.Arbitrary<[Guide, Band]> =>
    fc.constantFrom(
      ...[seed, ...library.guides.values()].flatMap((guide) => guide.bands.map((band): [Guide, Band] => [guide, band])),
    );
  fc.assert(
    fc.property(fc.constant(null).chain(spots), anyOffer(fc.constant(null)), ([guide, band], offer) => {
      const { ask, floor, verdict } = checkOffer(guide, band, guide.bands, offer);
      const met = ask.filter(({ figure, offered }) => (figure.high ?? figure.low) <= (offered?.high ?? 0));
      expect(met).toEqual([]);
      expect(verdict === 'below the floor').toBe(
        floor.some(({ figure, offered }) => figure.low > (offered?.high ?? 0)) && verdict !== 'implausible',
      );
    }),
    { numRuns: 500, seed: 3 },
  );
});

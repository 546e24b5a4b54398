import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { claimIn } from '../../src/advice/claims.js';
import { checkOffer, type OfferCheck } from '../../src/advice/offer-check.js';
import type { Guide } from '../../src/guides/guide.js';
import { type Library, loadLibrary } from '../../src/guides/library.js';
import { passagesText } from '../../src/guides/passages.js';
import { figuresIn } from '../../src/guides/stated-amounts.js';
import type { Band } from '../../src/pay/band.js';
import { type Offer, readOffer } from '../../src/pay/offer.js';
import { anyOffer } from '../pay/any-offer.js';

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
  checkOffer(seed, region(seed, label), offerOf(text, region(seed, label).currency));

const placesOf = ({ parts }: OfferCheck): unknown[] =>
  parts.map(({ kind, amount, place }) => [kind, amount.high, place === null ? null : Math.round(place.high * 100)]);
const amounts = (of: OfferCheck['ask']): unknown[] => of.map(({ component, value }) => [component, value]);

describe('an offer of 118K, 70K and 10 % in London', () => {
  const offer = 'offer 118k base 70k rsu 10% bonus';

  test('has its place in each range, its gap to the ask and to the floor', () => {
    const check = seen(offer);
    expect(placesOf(check)).toEqual([
      ['base', 118_000, 11],
      ['equity', 70_000, 4],
      ['bonus', 10, 0],
    ]);
    expect([amounts(check.ask), check.bonusAsk, amounts(check.floor), check.verdict]).toEqual([
      [
        ['equity', 121_000],
        ['base', 137_500],
      ],
      12,
      [['equity', 112_000]],
      'below the floor',
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
    expect(checkOffer(harbor, other, offerOf('offer 118k base 70k rsu 10% bonus', 'USD')).firstYear?.comparable).toBe(
      false,
    );
  });
});

describe('the words', () => {
  const rest = "Segment's package must be competitive.”";
  test.each([
    [
      'offer 118k base',
      `“I'd like £121K in Twilio RSUs over 4 years with a £137.5K base and 12% bonus with reliability targets. ${rest}`,
    ],
    [
      'offer 140k base',
      `“I'd like £121K in Twilio RSUs over 4 years and a 12% bonus with reliability targets. ${rest}`,
    ],
    ['offer 140k base 15% bonus', `“I'd like £121K in Twilio RSUs over 4 years. ${rest}`],
    ['offer 121k rsu', `“I'd like a £137.5K base and 12% bonus with reliability targets. ${rest}`],
  ])('after “%s” ask for no more than what it lacks', (offer, words) => {
    expect(passagesText(seen(offer).words)).toBe(words);
  });

  test('are gone where the offer meets the ask', () => {
    const { verdict, words, ask, lever, claims } = seen('offer 140k base 130k rsu 12% bonus');
    expect({ verdict, words, ask, lever, claims }).toEqual({
      verdict: 'met',
      words: [],
      ask: [],
      lever: null,
      claims: [],
    });
  });
});

test('the lever that speaks of the weakest component comes first, without its claims', () => {
  const { lever } = seen('offer 130k base 70k rsu 14% bonus');
  expect([lever?.lever.title, passagesText(lever?.words ?? []), lever?.claims.map(({ text }) => text)]).toEqual([
    'Datadog/AWS Counter',
    "“Segment's Twilio RSUs must be competitive given the platform complexity I'll own.”",
    ['I have infrastructure offers from [company] and [company] [how they compare].'],
  ]);
});

test.each(['offer 12 base', 'offer 118m base'])('an amount that cannot be is told, and nothing else: %s', (offer) => {
  const { verdict, words, lever, firstYear } = seen(offer);
  expect({ verdict, words, lever, firstYear }).toEqual({
    verdict: 'implausible',
    words: [],
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

describe('of any offer, in any guide and region', () => {
  const offers = anyOffer(fc.constant(null));
  const spots = (): fc.Arbitrary<[Guide, Band]> =>
    fc.constantFrom(
      ...[seed, ...library.guides.values()].flatMap((guide) => guide.bands.map((band): [Guide, Band] => [guide, band])),
    );

  test('no words ask for a component at or below what is offered', () => {
    fc.assert(
      fc.property(fc.constant(null).chain(spots), offers, ([guide, band], offer) => {
        const check = checkOffer(guide, band, offer);
        const own = new Map(
          check.parts
            .filter(({ implausible, percent }) => !implausible && !percent)
            .map(({ kind, amount }) => [kind, amount.high]),
        );
        const words = passagesText([...check.words, ...(check.lever?.words ?? [])]);
        const asked = words.split(/(?<=[.!?][”"]?)\s+/).flatMap((sentence) => figuresIn(sentence, guide.bands));
        const tooLow = [...asked, ...check.ask].filter(
          ({ component, value }) => component && value <= (own.get(component) ?? 0),
        );
        expect(tooLow).toEqual([]);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  test('no words claim anything about who says them', () => {
    fc.assert(
      fc.property(fc.constant(null).chain(spots), offers, ([guide, band], offer) => {
        const check = checkOffer(guide, band, offer);
        const said = [...check.words, ...(check.lever?.words ?? []), ...(check.script?.passages ?? [])];
        const sentences = said.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
        expect(sentences.filter((sentence) => claimIn(sentence))).toEqual([]);
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { cardFor } from '../../src/cards/card-for.js';
import { loadLibrary } from '../../src/guides/library.js';
import { createLookup, type Lookup } from '../../src/lookup/lookup.js';

/** What the card says of an offer for a DevOps engineer in London: base £115K–£142K, RSUs £68K–£125K over 4 years, bonus 10–15%. */

let lookup: Lookup;
beforeAll(async () => {
  lookup = createLookup(await loadLibrary('seeds'));
});

/** The lines of the card, without bold. */
function linesFor(offer: string): string[] {
  const { text } = cardFor(lookup.ask(`segment devops london ${offer}`), { today: '2026-11-25' });
  return text.split('\n').map((line) => line.replaceAll('*', ''));
}

const BASE = '• £118K base: 11% up the range (£115K–£142K), £19.5K under the ask';
const ASK = (...names: string[]): string => `Ask the recruiter  “What would the ${names.join(' and ')} be?”`;

test.each([
  [
    'offer 118k base and 12,000 options',
    ['Low in the band', BASE, '• 12,000 options: no value can be put on a number of shares from here.', ASK('bonus')],
  ],
  [
    'offer 118k base 0.05% equity',
    [BASE, '• 0.05% equity: no value can be put on a share of the company from here.', ASK('bonus')],
  ],
  [
    'offer 118k base, 10% bonus, 2,500 ISOs',
    [
      '• 10% bonus: at the bottom of the range (10–15%), 2 points under the ask',
      'Year one: £129.8K, without 2,500 ISOs.',
    ],
  ],
  [
    'offer 118k base 60k rsu over 3 years',
    [
      '• £60K RSUs over 3 years, £80K over 4 years at that rate: 21% up the range (£68K–£125K), £41K under the ask',
      'Year one: £138K, with even vesting.',
      ASK('bonus'),
    ],
  ],
  [
    'offer 118k, 100k rsu vesting 5/15/40/40',
    ['Base low in the band, RSUs mid-band', 'Year one: £123K, with 5% of the grant.'],
  ],
  [
    'offer 118k, 17.5k rsu a year',
    ['• £17.5K RSUs a year, £70K over 4 years at that rate: 4% up the range (£68K–£125K), £51K under the ask'],
  ],
  [
    'offer 9k x 13',
    ['Low in the band: £117K base (read from “9k x 13”) is 7% up the range (£115K–£142K), £20.5K under the ask.'],
  ],
  [
    'offer 118k base 10k signing year 1 and 10k year 2',
    ['• £20K sign-on over 2 years (read from “10k signing year 1 and 10k year 2”): no guide range for sign-on'],
  ],
  [
    'offer 118k base, 10% bonus, 20k sign-on (50/50)',
    ['• £20K sign-on over 2 years: no guide range for sign-on', 'Year one: £129.8K.', ASK('RSUs')],
  ],
  ['offer 118k, pension 8% and a company car', ['• Also stated, and not counted: pension 8% and company car.']],
  [
    'offer 110-120k base',
    [
      'Low in the band: £110K–£120K base is from £5K below the range to 19% up the range (£115K–£142K), £17.5K–£27.5K under the ask.',
    ],
  ],
  ['offer 118k base, 10-15% bonus', ['• 10–15% bonus: from the bottom of the range to the top of the range (10–15%)']],
  [
    'offer 135-140k base, 130k rsu, 12% bonus',
    ['Base high in the band, RSUs above the band, bonus mid-band. Only the upper end of your base meets the ask'],
  ],
  ['offer 140k base 15% bonus and 3,000 shares', ['High in the band. The RSUs can’t be compared with the ask']],
  [
    'offer 140k base 130k rsu 12% bonus',
    ['Meets the ask · Base high in the band, RSUs above the band, bonus mid-band'],
  ],
  [
    'offer £8.3k a month',
    [
      'Nothing here can be compared with the guide yet: £8.3K a month base is not held against pay by year. 12 × is £99.6K; some contracts pay 13 or 14.',
      ASK('RSUs', 'bonus'),
      'Ask for  £121K in RSUs over 4 years · 12% bonus',
    ],
  ],
  [
    'offer 450 a day',
    [
      'Nothing here can be compared with the guide yet: £450 a day base is not held against pay by year. 220 × is £99K; the days paid vary.',
    ],
  ],
  [
    'offer TC 180',
    [
      'High in the band: £180K total (read from “180” in thousands, the only unit that fits) is 81% up the range (£145K–£188K).',
    ],
  ],
  ['offer 118k base, up to 15% bonus', ['• up to 15% bonus: an upper limit, so it is not counted.']],
  ['offer 118k base plus equity', ['• equity: no amount in money is stated, so it is not counted.', ASK('bonus')]],
])('%s', (offer, lines) => {
  const shown = linesFor(offer);
  expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
});

/** The picture below the verdict, a line a component. */
function pictureOf(offer: string): string[] {
  const { blocks } = cardFor(lookup.ask(`segment devops london ${offer}`), { today: '2026-11-25' });
  const [first] = blocks[2]?.type === 'context' ? blocks[2].elements : [];
  return first?.type === 'mrkdwn' ? first.text.split('\n') : [];
}

test.each([
  ['offer 115001 base', '1% up the range'],
  ['offer 141999 base', '99% up the range'],
  ['offer 142k base', 'at the top of the range'],
])('“%s” is %s', (offer, where) => {
  expect(linesFor(offer).join('\n')).toContain(where);
});

test.each([
  ['offer 118k base', ['Base  £115K ├─●────────◇──┤ £142K', '● your offer   ◇ ask']],
  ['offer 110k-120k base', ['Base  ● £115K ├──●───────◇──┤ £142K', '● your offer   ◇ ask']],
  ['offer 150k base', ['Base  £115K ├──────────◇──┤ £142K ●', '● your offer   ◇ ask']],
  ['offer 137.5k base', ['Base  £115K ├──────────●◇─┤ £142K', '● your offer   ◇ ask']],
  [
    'offer 115k base 142k rsu 15% bonus',
    [
      'Base  £115K ├●─────────◇──┤ £142K',
      'RSUs  £68K ├─────────◆─◇─┤ £125K ●',
      'Bonus  10% ├─────◇──────●┤ 15%',
      '● your offer   ◇ ask   ◆ walk-away',
    ],
  ],
  ['offer 12,000 options', []],
  ['offer 118m base', []],
])('draws “%s” to scale', (offer, lines) => {
  expect(pictureOf(offer)).toEqual(lines);
});

test('draws a higher offer no further left', () => {
  const placeOf = (thousands: number): number => pictureOf(`offer ${thousands}k base`)[0]?.indexOf('●') ?? -1;
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 240 }), fc.integer({ min: 0, max: 60 }), (low, more) => {
      const [one, other] = [placeOf(low), placeOf(low + more)];
      expect(one).toBeGreaterThan(0);
      // The ask takes a place of its own: an offer may stand one beside its place.
      expect(other).toBeGreaterThanOrEqual(one - (low < 115 && low + more >= 115 ? 2 : 0));
    }),
    { numRuns: 300, seed: 1 },
  );
});

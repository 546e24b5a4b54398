import { beforeAll, expect, test } from 'vitest';
import { cardFor } from '../../src/cards/card-for.js';
import { loadLibrary } from '../../src/guides/library.js';
import { createLookup, type Lookup } from '../../src/lookup/lookup.js';

/** What the card says of an offer for a DevOps engineer in London: base £115K–£142K, RSUs £68K–£125K over 4 years, bonus 10–15 %. */

let lookup: Lookup;
beforeAll(async () => {
  lookup = createLookup(await loadLibrary('seeds'));
});

/** The lines of the card down to the lever, without bars and bold. */
function linesFor(offer: string): string[] {
  const { text } = cardFor(lookup.ask(`segment devops london ${offer}`), { today: '2026-11-25' });
  const [head = ''] = text.split(/\n\*?Lever to pull|\nOnly you see/);
  return head.split('\n').map((line) => line.replace(/`█*░*` ?/g, '').replaceAll('*', ''));
}

const NOT_ON = 'The offer does not state';

test.each([
  [
    'offer 118k base and 12,000 options',
    ['12,000 options: no value can be put on a number of shares from here.', `${NOT_ON} bonus.`],
  ],
  [
    'offer 118k base 0.05% equity',
    ['0.05% equity: no value can be put on a share of the company from here.', `${NOT_ON} bonus.`],
  ],
  ['offer 118k base, 10% bonus, 2,500 ISOs', ['First year: £129.8K (base and bonus). Not counted: 2,500 ISOs.']],
  [
    'offer 118k base 60k rsu over 3 years',
    [
      '£60K RSUs over 3 years, £80K over 4 years at that rate: 21 % into £68K–£125K',
      `First year: £138K (base and a year of the grant, by even vesting). ${NOT_ON} bonus.`,
    ],
  ],
  ['offer 118k, 100k rsu vesting 5/15/40/40', [`First year: £123K (base and 5 % of the grant). ${NOT_ON} bonus.`]],
  ['offer 118k, 17.5k rsu a year', ['£17.5K RSUs a year, £70K over 4 years at that rate: 4 % into £68K–£125K']],
  ['offer 9k x 13', ['£117K base (read from “9k x 13”): 7 % into £115K–£142K']],
  [
    'offer 118k base 10k signing year 1 and 10k year 2',
    [
      '£20K sign-on over 2 years (read from “10k signing year 1 and 10k year 2”): the guide gives no range of it alone here',
    ],
  ],
  [
    'offer 118k base, 10% bonus, 20k sign-on (50/50)',
    [`First year: £129.8K (base and bonus), and £20K sign-on over 2 years. ${NOT_ON} RSUs.`],
  ],
  ['offer 118k, pension 8% and a company car', ['Also stated, and not counted: pension 8% and company car.']],
  [
    'offer 110-120k base',
    ['£110K–£120K base: from £5K below to 19 % into £115K–£142K', '£17.5K–£27.5K below the ask of £137.5K'],
  ],
  ['offer 118k base, 10-15% bonus', ['10–15 % bonus: from the lower end to the upper end of 10–15 %']],
  ['offer 135-140k base, 130k rsu, 12% bonus', ['Only the upper end of your base meets this guide’s ask.']],
  ['offer 140k base 15% bonus and 3,000 shares', ['The RSUs cannot be held against this guide’s ask.']],
  [
    'offer £8.3k a month',
    [
      '£8.3K a month base: not held against pay by year. 12 × is £99.6K; some contracts pay 13 or 14.',
      `${NOT_ON} RSUs or bonus.`,
    ],
  ],
  ['offer 450 a day', ['£450 a day base: not held against pay by year. 220 × is £99K; the days paid vary.']],
  ['offer TC 180', ['£180K total (read from “180” in thousands, the only unit that fits): 81 % into £145K–£188K']],
  ['offer 118k base, up to 15% bonus', ['up to 15% bonus: an upper limit, so it is not counted.']],
  ['offer 118k base plus equity', ['equity: no amount in money is stated, so it is not counted.', `${NOT_ON} bonus.`]],
])('%s', (offer, lines) => {
  const shown = linesFor(offer);
  expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
});

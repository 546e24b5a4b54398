import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Advice, adviceFor } from '../../src/advice/advice.js';
import type { PlanFigure } from '../../src/advice/plan.js';
import { leverQuotes } from '../../src/advice/quotes.js';
import type { Guide } from '../../src/guides/guide.js';
import { type Band, bandAt, type Level } from '../../src/pay/band.js';
import { bakery, type Row, ROWS } from './made-up-guide.js';

const bandOf = ({ bands }: Guide, label: string): Band => bands.find((band) => band.label === label) as Band;
const adviceOf = (guide: Guide, label: string): Advice => adviceFor(guide, bandOf(guide, label), guide.bands);

/** A figure in one line: `base USD 220000`, `bonus 12–15 percent`. */
const written = ({ component, currency, low, high, unit }: PlanFigure): string =>
  [
    component,
    unit === 'amount' ? currency : '',
    `${low}${high === null ? '' : `–${high}`}`,
    unit === 'amount' ? '' : unit,
  ]
    .filter(Boolean)
    .join(' ');

/** A plan in one line a part, without the parts that are empty. */
function planOf(guide: Guide, label: string): Record<string, unknown> {
  const { basis, ...parts } = adviceOf(guide, label).plan;
  const why = basis.kind === 'none' ? basis.why.kind : basis.kind;
  const whose = basis.kind === 'estimate' ? `${why} from ${basis.from.map((band) => band.label).join(', ')}` : why;
  const told = Object.entries(parts).map(([part, figures]) => [part, figures.map(written)] as const);
  return { ...Object.fromEntries(told.filter(([, figures]) => figures.length > 0)), whose };
}

const ASKS = '“I’d like $220K base and $140K equity with a 12% bonus.” Accept no lower than $200K base.';

describe('a plan', () => {
  test('is the guide’s own where its figures lie in the ranges of the region', () => {
    expect(planOf(bakery(ASKS), 'Oakland')).toEqual({
      ask: ['base USD 220000', 'equity USD 140000', 'bonus 12 percent'],
      floor: ['base USD 200000'],
      whose: 'stated',
    });
  });

  test('is an estimate for another region: the same place in its ranges, in its currency', () => {
    expect(planOf(bakery(ASKS), 'Leeds')).toEqual({
      ask: ['base GBP 110000', 'equity GBP 70000', 'bonus 12 percent'],
      floor: ['base GBP 100000'],
      whose: 'estimate from Oakland',
    });
  });

  test('of regions that come to different estimates spans both', () => {
    const rows: Row[] = [...ROWS, ['Chicago', 'USD', 2.1]];
    expect(planOf(bakery('“I’d like $220K base.”', {}, rows), 'Leeds')).toEqual({
      ask: ['base GBP 105000–110000'],
      whose: 'estimate from Oakland, Chicago',
    });
  });

  test('has the amount where the text asks for so much per cent more, too', () => {
    expect(planOf(bakery('Target a 12-18% uplift on base. Push for $220K base.'), 'Oakland')).toEqual({
      ask: ['base USD 220000'],
      whose: 'stated',
    });
  });

  test('has no grant of what is only refreshed later', () => {
    const script = 'Target $220K base and $140K equity. Push for an annual equity refresh with a minimum $90K floor.';
    expect(planOf(bakery(script), 'Oakland')).toEqual({
      ask: ['base USD 220000', 'equity USD 140000'],
      whose: 'stated',
    });
  });

  test('takes for a region what the guide states for it', () => {
    const guide = bakery(
      '“I’d like $220K base in Oakland or £112K base in Leeds.” If they refuse, ask for a £9K sign-on in Leeds.',
    );
    expect([planOf(guide, 'Oakland'), planOf(guide, 'Leeds')]).toEqual([
      { ask: ['base USD 220000'], whose: 'stated' },
      { ask: ['base GBP 112000'], fallback: ['sign-on GBP 9000'], whose: 'stated' },
    ]);
  });

  test('sets the first number to name apart from the aim', () => {
    expect(planOf(bakery('Open at $235K base. Target $220K base. Accept at $205K base.'), 'Oakland')).toEqual({
      open: ['base USD 235000'],
      ask: ['base USD 220000'],
      floor: ['base USD 205000'],
      whose: 'stated',
    });
  });

  const NEXT: Row[] = [...ROWS, ['Chicago', 'USD', 2.1]];

  test('of figures that two regions’ ranges hold is none of the two’s own', () => {
    expect(planOf(bakery('“I’d like $231K base.”', {}, NEXT), 'Chicago')).toEqual({
      ask: ['base USD 231000'],
      whose: 'fits',
    });
  });

  test('is of the only region in its currency, where no range tells', () => {
    const guide = bakery('“I’d like a $20K sign-on bonus.”');
    expect([planOf(guide, 'Oakland'), planOf(guide, 'Leeds')]).toEqual([
      { ask: ['sign-on USD 20000'], whose: 'stated' },
      { whose: 'no range' },
    ]);
  });

  test('is told by the parts: a total with a sign-on in it may be above its range', () => {
    expect(planOf(bakery('“I’d like $220K base, a $90K sign-on and $400K in total.”'), 'Oakland')).toEqual({
      ask: ['base USD 220000', 'sign-on USD 90000', 'total USD 400000'],
      whose: 'stated',
    });
  });

  test('of a guide by level is the one of the level whose ranges hold its figures, and none where several do', () => {
    const guide = (script: string): Guide => {
      const made = bakery(script);
      const level = (label: string, low: number, high: number): Level => ({
        label,
        components: [{ kind: 'total', label: 'Total Comp', range: { low, high }, text: '' }],
      });
      const levels = [level('Junior', 180_000, 250_000), level('Senior', 230_000, 320_000)];
      return { ...made, bands: made.bands.map((band) => ({ ...band, components: [], levels })) };
    };
    const planAt = (script: string, level: string): string[] => {
      const of = guide(script);
      const [first, ...more] = of.bands.map((band) => bandAt(band, level));
      const { plan } = adviceFor(of, first as Band, [first as Band, ...more]);
      return [...plan.ask.map(written), plan.basis.kind === 'none' ? plan.basis.why.kind : plan.basis.kind];
    };
    expect(planAt('“I’d like $300K total comp.”', 'Senior')).toEqual(['total USD 300000', 'stated']);
    expect(planAt('“I’d like $300K total comp.”', 'Junior')).toEqual(['fits none']);
    expect(planAt('“I’d like $240K total comp.”', 'Senior')).toEqual(['several levels']);
  });

  test.each<[string, Guide, string]>([
    ['no figures', bakery('“I’d like to talk about the base.”'), 'no figures'],
    ['figures in no region’s range', bakery('“I’d like ₹40L base.”'), 'fits none'],
    ['a component without ranges', bakery('“I’d like $20K as a sign-on bonus in Oakland.”'), 'no range'],
  ])('is empty for %s, and says why', (_, guide, whose) => {
    expect(planOf(guide, 'Leeds')).toEqual({ whose });
  });
});

describe('the sentence that asks', () => {
  test.each([
    ['“I’d like $220K base.”', 'a base of $220K'],
    ['“I’d like $140K equity.”', '$140K in equity'],
    ['“I’d like $220K base and an 8% bonus.”', 'a base of $220K and an 8% bonus'],
    ['“I’d like a 15% bonus and $210K to $220K base.”', 'a base of $210K to $220K and a 15% bonus'],
    [
      '“I’d like $220K base, $140K equity, $20K signing.”',
      'a base of $220K, $140K in equity and a sign-on bonus of $20K',
    ],
    ['“I’d like $300K total comp.”', 'total pay of $300K a year'],
  ])('of %s', (script, asked) => {
    expect(adviceOf(bakery(script), 'Oakland').sentence).toBe(`For this role in Oakland I'm looking for ${asked}.`);
  });

  test('has no total of other figures than it names', () => {
    const guide = bakery('Open at $235K base. Target $220K base and $300K total comp.');
    expect(adviceOf(guide, 'Oakland').sentence).toBe("For this role in Oakland I'm looking for a base of $235K.");
  });

  test.each([
    ['“I’d like to talk.”', 'a base of £____'],
    ['“I’d like a £20K signing bonus.”', 'a base of £____ and a sign-on bonus of £20K'],
  ])('has a blank where the text says no pay to ask for: %s', (script, asked) => {
    expect(adviceOf(bakery(script), 'Leeds').sentence).toBe(`For this role in Leeds I'm looking for ${asked}.`);
  });
});

test('a lever that is no more than what is asked for already is not what comes next', () => {
  const levers = { 'Base Salary': 'Bakers near the sea are paid more.', Ovens: 'Heat is what bakers notice.' };
  const of = (script: string): string | null => adviceOf(bakery(script, levers), 'Oakland').lever;
  expect([of('“I’d like $220K base.”'), of('“I’d like $140K equity.”')]).toEqual(['Ovens', 'Base Salary']);
});

test('a guide whose ask comes to less a year than its floor says so', () => {
  const less = bakery('“I’d like $210K base and $100K equity.” Accept no lower than $300K total comp.');
  expect([adviceOf(less, 'Oakland').asksLessThanFloor, adviceOf(bakery(ASKS), 'Oakland').asksLessThanFloor]).toEqual([
    true,
    false,
  ]);
});

describe('of any guide, in any region', () => {
  const amount = fc.integer({ min: 20, max: 400 });
  const money = fc.tuple(fc.constantFrom('$', '£', '€'), amount).map(([sign, of]) => `${sign}${of}K`);
  const component = fc.constantFrom('base', 'equity', 'in RSUs', 'total comp', 'sign-on');
  const place = fc.constantFrom('', ' in Oakland', ' in Leeds', ' in Chicago');
  const figure = fc.tuple(money, component, place).map(([of, what, where]) => `${of} ${what}${where}`);
  const sentence = fc.oneof(
    figure.map((of) => `I'd like ${of}.`),
    figure.map((of) => `Accept no lower than ${of}.`),
    figure.map((of) => `Open at ${of}.`),
    figure.map((of) => `I have an offer of ${of} from Northmill.`),
    figure.map((of) => `If they refuse, ask for ${of}.`),
    fc.constantFrom(
      'Ovens in every station keep the whole bakery alive.',
      'That is why the bakery needs people who stay.',
      'I rebuilt the ovens of three towns in one winter.',
      'The bakery paid £90K for its last oven.',
      'Push for the larger oven before you sign.',
    ),
  );
  const guide = fc.array(sentence, { minLength: 1, maxLength: 7 }).map((sentences) => ({
    sentences,
    guide: bakery(sentences.join(' '), { Heat: sentences.join(' ') }),
  }));
  const of = (check: (advice: Advice, region: Band, sentences: readonly string[]) => void): void =>
    fc.assert(
      fc.property(guide, ({ sentences, guide: made }) => {
        for (const region of made.bands) check(adviceFor(made, region, made.bands), region, sentences);
      }),
      { numRuns: 300, seed: 14 },
    );

  test('every amount of the plan is in the region’s currency', () => {
    of(({ plan: { open, ask, floor, fallback } }, region) => {
      const amounts = [...open, ...ask, ...floor, ...fallback].filter(({ unit }) => unit === 'amount');
      expect(amounts.filter(({ currency }) => currency !== region.currency)).toEqual([]);
    });
  });

  test('comp’s own sentence names no other currency and no walk-away', () => {
    of(({ plan, sentence: said }, region) => {
      const others = region.currency === 'GBP' ? /[$€]/ : /[£€]/;
      expect(said).not.toMatch(others);
      expect(said).not.toMatch(/accept|lower|floor|walk/i);
      const isKnown = [...plan.open, ...plan.ask].some(({ component: kind }) => /base|equity|total/.test(kind));
      expect(said.includes('____')).toBe(!isKnown);
    });
  });

  test('every reason and every claim is a whole sentence of the guide, and no reason speaks of pay or of the person', () => {
    of(({ arguments: reasons, own }, _region, sentences) => {
      expect([...reasons, ...own].filter((text) => !sentences.includes(text))).toEqual([]);
      expect(reasons.filter((text) => /[$£€]|\b(?:I|my|offer)\b/.test(text))).toEqual([]);
    });
  });

  test('a walk-away is never above all that is asked for of its component', () => {
    of(({ plan: { ask, open, floor } }) => {
      const above = floor.filter(
        ({ component: kind, low }) =>
          [...ask, ...open].some((asked) => asked.component === kind) &&
          [...ask, ...open].every((asked) => asked.component !== kind || low > (asked.high ?? asked.low)),
      );
      expect(above).toEqual([]);
    });
  });
});

describe('a lever', () => {
  const levers = {
    Sourdough: '“Starters this old are rare: $225K base.”',
    'Night Shifts': '“I have an offer from another bakery at $230K.”',
    'Day Shifts': '“My competing offer is at $240K.”',
  };
  const guide = bakery(ASKS, levers);

  test('says the sentence of another offer once, however many levers rest on one', () => {
    const said = leverQuotes(guide, bandOf(guide, 'Oakland')).map(({ lever, say }) => [lever.title, say?.text ?? null]);
    expect(said).toEqual([
      ['Night Shifts', 'I have an offer from ____ at ____.'],
      ['Sourdough', null],
      ['Day Shifts', null],
    ]);
  });
});

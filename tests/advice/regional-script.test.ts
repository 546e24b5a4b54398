import { describe, expect, test } from 'vitest';
import type { Basis } from '../../src/advice/basis.js';
import { type RegionalScript, scriptFor } from '../../src/advice/regional-script.js';
import { type Guide, readGuide } from '../../src/guides/guide.js';
import { loadLibrary } from '../../src/guides/library.js';
import { passagesText } from '../../src/guides/passages.js';

/** A guide for London, New York and San Francisco with a script. */
function guideWith(script: string, regions?: string): Guide {
  const reading = readGuide(
    `---
company: acme
company_display: Acme
role: baker
role_display: Baker
compensation:
${
  regions ??
  `  - { region: London, currency: GBP, base_low: 30000, base_high: 40000 }
  - { region: New York, currency: USD, base_low: 60000, base_high: 70000 }
  - { region: San Francisco, currency: USD, base_low: 68000, base_high: 90000 }`
}
---
${script && `> **Negotiate Up Strategy:** ${script}`}
`,
    'f.md',
  );
  if (reading.kind !== 'guide') throw new Error('no guide');
  return reading.guide;
}

function basisInShort(basis: Basis): string {
  const bands = basis.kind === 'scaled' ? basis.from : basis.kind === 'stated' ? [] : basis.of;
  const why = basis.kind === 'as written' && basis.why ? [basis.why.kind] : [];
  return [basis.kind, ...why, ...bands.map(({ label }) => label)].join(', ');
}

/** A script for a region in short: `base GBP 36000`, and its words as one text. */
function inShort({ passages, claims, ask, floor, basis }: RegionalScript): unknown {
  const written = ({ component, currency, value }: (typeof ask)[number]): string => `${component} ${currency} ${value}`;
  return {
    words: passagesText(passages),
    ...(claims.length > 0 && { claims: claims.map(({ text }) => text) }),
    ask: ask.map(written),
    ...(floor && { floor: floor.amounts.length > 0 ? floor.amounts.map(written) : floor.sentence }),
    basis: basisInShort(basis),
  };
}

function seen(script: string, region: string | null, regions?: string): unknown {
  const guide = guideWith(script, regions);
  const found = scriptFor(guide, guide.bands.find(({ label }) => label === region) ?? null);
  return found && inShort(found);
}

describe('the script of the seed', () => {
  const words = (rsus: string, base: string): string =>
    `“I'd like ${rsus} in Twilio RSUs over 4 years with a ${base} base and 12% bonus with reliability targets. Segment's package must be competitive.”`;
  const claims = [
    "I'm building the infrastructure that supports both real-time CDP and AI workloads — the platform foundation for everything.",
    'I have [company] and [company] offers [how they compare].',
  ];
  const cases: Record<string, unknown> = {
    'San Francisco': {
      words: words('$175K', '$192K'),
      claims,
      ask: ['equity USD 175000', 'base USD 192000'],
      floor: ['equity USD 162000'],
      basis: 'fits, San Francisco',
    },
    'New York': {
      words: words('$167K', '$186.5K'),
      claims,
      ask: ['equity USD 167000', 'base USD 186500'],
      floor: ['equity USD 155000'],
      basis: 'scaled, San Francisco',
    },
    London: {
      words: words('£121K', '£137.5K'),
      claims,
      ask: ['equity GBP 121000', 'base GBP 137500'],
      floor: ['equity GBP 112000'],
      basis: 'scaled, San Francisco',
    },
  };

  test.each(Object.keys(cases))('for %s', async (label) => {
    const guide = (await loadLibrary('seeds')).guides.get('segment/devops-engineer') as Guide;
    const region = guide.bands.find((band) => band.label === label) ?? null;
    expect(inShort(scriptFor(guide, region) as RegionalScript)).toEqual(cases[label]);
  });
});

describe('a script that names no region', () => {
  const text = '"I\'d really like $86K base, please." Accept if above $80K base.';
  const words = "“I'd really like $86K base, please.”";
  const dollars = { words, ask: ['base USD 86000'], floor: ['base USD 80000'] };

  test('is the region’s own where only its range holds the ask', () => {
    expect(seen(text, 'San Francisco')).toEqual({ ...dollars, basis: 'fits, San Francisco' });
  });

  test('says whose figures it has where no region is looked at', () => {
    expect(seen(text, null)).toEqual({ ...dollars, basis: 'as written, San Francisco' });
  });

  test('is scaled to another', () => {
    expect(seen(text, 'New York')).toEqual({
      words: "“I'd really like $68K base, please.”",
      ask: ['base USD 68000'],
      floor: ['base USD 65500'],
      basis: 'scaled, San Francisco',
    });
  });

  test('stands as written for each of several that hold it, and is their mean for another where they agree', () => {
    const both = "I'd like $69K base.";
    expect(seen(both, 'New York')).toEqual({
      words: both,
      ask: ['base USD 69000'],
      basis: 'fits, New York, San Francisco',
    });
    expect(seen(both, 'London')).toEqual({
      words: both,
      ask: ['base USD 69000'],
      basis: 'as written, disagree, New York, San Francisco',
    });
    const alike = `  - { region: London, currency: GBP, base_low: 30000, base_high: 40000 }
  - { region: New York, currency: USD, base_low: 60000, base_high: 70000 }
  - { region: Boston, currency: USD, base_low: 60000, base_high: 71000 }`;
    expect(seen(both, 'London', alike)).toEqual({
      words: "I'd like £38.5K base.",
      ask: ['base GBP 38500'],
      basis: 'scaled, New York, Boston',
    });
  });

  test('keeps percentages, ranges and pluses, and loses what is neither asked nor accepted', () => {
    expect(seen('Target $79K-$90K+ base and a 10% bonus. Mills pay $95K here. Ask for a day off.', 'London')).toEqual({
      words: 'Target £35K–£40K+ base and a 10% bonus. Ask for a day off.',
      ask: ['base GBP 35000'],
      basis: 'scaled, San Francisco',
    });
  });

  test.each([
    ['lies in no range', "I'd like $50K base.", 'fits none'],
    ['states no amounts', 'Ask for more than they say, and smile.', 'no amounts'],
    ['asks for what has no range', "I'd like a $5K sign-on.", 'no range'],
    ['asks for what has a range and what has none', "I'd like $86K base and a $5K sign-on.", 'no range, San Francisco'],
    ['mixes currencies in what it asks', "I'd like $86K base (€80K) and a day off.", 'mixed, San Francisco'],
  ])('stays as written where it %s', (_, script, basis) => {
    expect(seen(script, 'London')).toMatchObject({ words: script, basis: `as written, ${basis}` });
  });

  test('stays as written for a region that is a level, or is split by levels', () => {
    const levels = `  - { region: Junior, currency: USD, base_low: 60000, base_high: 70000 }
  - { region: Senior, currency: USD, base_low: 75000, base_high: 90000 }`;
    expect(seen("I'd like $86K base.", 'Junior', levels)).toMatchObject({ basis: 'as written, levels' });
  });
});

describe('a script with amounts for several regions', () => {
  const text =
    'In London ask for £36K base. Accept at £34K base in London. In New York ask for $69K base. Accept at $65K base. Bring cake.';

  test('gives each its own sentences, and those for all', () => {
    expect(seen(text, 'London')).toEqual({
      words: 'In London ask for £36K base. Bring cake.',
      ask: ['base GBP 36000'],
      floor: ['base GBP 34000'],
      basis: 'stated',
    });
    expect(seen(text, 'New York')).toEqual({
      words: 'In New York ask for $69K base. Bring cake.',
      ask: ['base USD 69000'],
      floor: ['base USD 65000'],
      basis: 'stated',
    });
  });

  test('is scaled from the first to one that it does not name, under that one’s name', () => {
    expect(seen(text, 'San Francisco')).toEqual({
      words: 'In San Francisco ask for $81K base. Bring cake.',
      ask: ['base USD 81000'],
      floor: ['base USD 77000'],
      basis: 'scaled, London',
    });
  });

  test('is as written for one that it names in words alone', () => {
    expect(seen(`${text} In San Francisco, ask a friend.`, 'San Francisco')).toMatchObject({
      basis: 'as written, named, London',
    });
  });

  test('prefers amounts for no region that fit to those for another', () => {
    expect(seen('In London ask for £36K base. Else ask for $65K base.', 'New York')).toEqual({
      words: 'Else ask for $65K base.',
      ask: ['base USD 65000'],
      basis: 'fits, New York',
    });
  });
});

test('what a rival pays never changes, and stands in no region’s words', () => {
  expect(seen('"I\'d like $86K base. I have a Mill & Co offer at $88K base."', 'London')).toEqual({
    words: "“I'd like £38K base.”",
    claims: ['I have a [company] offer [how it compares].'],
    ask: ['base GBP 38000'],
    basis: 'scaled, San Francisco',
  });
});

test('words that only led to a claim go with it', () => {
  expect(seen('Ask for £36K base. If they wince, say: "I have other offers from two large mills."', 'London')).toEqual({
    words: 'Ask for £36K base.',
    claims: ['I have other offers from [company].'],
    ask: ['base GBP 36000'],
    basis: 'fits, London',
  });
});

test('a floor without certain amounts is kept as its sentence', () => {
  expect(seen("I'd like £36K base. Accept if above £34K.", 'London')).toMatchObject({ floor: 'Accept if above £34K.' });
});

test('a guide without a script has none for any region', () => {
  expect(seen('', 'London')).toBeNull();
});

describe('a script that lists its amounts by place', () => {
  const text = 'Open at $69K base (New York) / $86K (San Francisco) / £36K (London). Accept at £33K base (London).';

  test('gives each region its own alone', () => {
    expect(seen(text, 'London')).toEqual({
      words: 'Open at £36K base.',
      ask: ['base GBP 36000'],
      floor: ['base GBP 33000'],
      basis: 'stated',
    });
    expect(seen(text, 'New York')).toEqual({ words: 'Open at $69K base.', ask: ['base USD 69000'], basis: 'stated' });
  });
});

test('the region that a sentence begins with is whose amounts it holds', () => {
  expect(seen('In London, ask for £36K base, as New York has more. Smile.', 'New York')).toMatchObject({
    words: 'In New York, ask for $66K base, as New York has more. Smile.',
    basis: 'scaled, London',
  });
});

test('a first amount beside one of equity is the base', () => {
  const regions = `  - { region: London, currency: GBP, base_low: 30000, base_high: 40000, stock_low: 5000, stock_high: 9000 }`;
  expect(seen('For London, target £36K+ with £8K+ in options. Smile.', 'London', regions)).toMatchObject({
    ask: ['base GBP 36000', 'equity GBP 8000'],
  });
});

test('equity by year says so, and is not scaled to grants', () => {
  const regions = `  - { region: London, currency: GBP, stock_low: 5000, stock_high: 9000 }
  - { region: Boston, currency: USD, stock_low: 10000, stock_high: 20000 }`;
  const guide = guideWith('Ask for £8K options/yr. Smile.', regions);
  expect(scriptFor(guide, guide.bands[0] ?? null)?.ask).toEqual([
    { component: 'equity', value: 8000, high: null, currency: 'GBP', region: null, yearly: true },
  ]);
  expect(seen('Ask for £8K options/yr. Smile.', 'Boston', regions)).toMatchObject({
    basis: 'as written, yearly, London',
  });
});

test('what leans on a rival goes with it', () => {
  const text =
    '"I\'d like £36K base, please. I have a Mill & Co offer at £38K. Acme must bridge the gap. I\'d need you to match at £38K base."';
  expect(seen(text, 'London')).toMatchObject({
    words: "“I'd like £36K base, please.”",
    claims: [
      'I have a [company] offer [how it compares]. Acme must bridge the gap.',
      "I'd need you to match at [amount] base.",
    ],
  });
});

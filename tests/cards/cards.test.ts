import { bakery } from '../advice/made-up-guide.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardFor } from '../../src/cards/card-for.js';
import { readControl, readSelect, writeControl } from '../../src/cards/control.js';
import { bold, escape, listed, pieces, quote, shorten, withoutCodes } from '../../src/cards/mrkdwn.js';
import { cardAsText } from '../../src/cards/terminal.js';
import { type Library, loadLibrary } from '../../src/guides/library.js';
import type { Answer, Form, Request } from '../../src/lookup/answer.js';
import { createLookup, type Lookup } from '../../src/lookup/lookup.js';
import { ranking } from '../../src/lookup/ranking.js';
import { NO_OFFER, type Offer } from '../../src/pay/offer.js';

let library: Library;
let lookup: Lookup;
beforeAll(async () => {
  library = await loadLibrary('tests/guides');
  lookup = createLookup(library);
});

const asked = (question: string, today = '2026-11-25'): string => cardAsText(cardFor(lookup.ask(question), { today }));
const opened = (request: Request | null): string => cardAsText(cardFor(lookup.open(request), { today: '2026-11-25' }));

describe('the band card', () => {
  test('of a region has its total as headline, and a row a component with the guide’s own headings', () => {
    expect(asked('tiffin swe mumbai')).toBe(`Software Engineer at Tiffin & Co

₹31.6L–₹51L total a year · Mumbai (HQ)

  Component           Range
  Fixed Base Salary   ₹26L–₹40L
  ESOP Grant (4yr)    ₹12L–₹28L
  Performance Bonus   10–15%

Level: Tiffin SDE-2 = Big-tech L4

2025-Q4 · confidence: high (self-rated) · Campus & lateral offers · reviewed 11 Feb 2026 · ⚠ review overdue since 11 May

[What to say] [Show levers] [Check my offer] [Region: Mumbai (HQ) ▾]`);
  });

  test('of all regions has a row a region with its total and base', () => {
    expect(asked('gale sre')).toContain(`3 regions · pick one for its full band

  Region                    Total a year   Base
  Amsterdam                 €87K–€118K     €74K–€96K
  Germany (Berlin/Munich)   €84K–€115K     €72K–€94K
  Remote EU                 €70K–€95K+     €64K–€84K
`);
  });

  test('of a place that the guide does not have says so and shows the regions that there are', () => {
    expect(asked('copperline swe tokyo')).toContain(
      'No Tokyo band in this guide.\n2 regions · pick one for its full band\n',
    );
  });

  test('says equity a year where the guide states it so', () => {
    expect(asked('copperline swe seattle')).toContain('  Annual Equity (/yr)   $30K–$65K a year\n');
  });

  test('of the only region of a guide needs no question, and offers no other', () => {
    expect(asked('kitehouse data scientist')).toContain('\n$165K–$205K base · Bay Area\n');
    expect(asked('kitehouse data scientist')).not.toContain('Region:');
  });

  test('says what was read with a slip, and what was not understood', () => {
    expect(asked('copperlin swe narnia')).toContain('Read “copperlin” as Copperline. Not understood: “narnia”.');
  });

  test('says when the review is still to come', () => {
    expect(asked('copperline swe', '2026-05-01')).toContain('reviewed 2 Feb 2026 · next review 2 May');
  });

  test('of a region without figures says so', () => {
    expect(
      opened({
        view: 'band',
        guide: 'harbor-labs/software-engineer',
        region: 'n-a-other-offices-hire-through-contractors',
      }),
    ).toContain('N/A — other offices hire through contractors: no figures in this guide');
  });

  test('of a guide without levers or script says so and has no such button', () => {
    const card = asked('oatfield tpm');
    expect(card).toContain('This guide has no levers and no script.');
    expect(card).not.toMatch(/Show levers|What to say/);
  });

  test('of a guide that splits by level shows levels, and never their union', () => {
    expect(asked('brightfern swe dublin')).toContain(`
Dublin by level

  Level           Total a year
  L2 (Junior)     €78K–€92K
  L3 (Engineer)   €95K–€118K
  L4 (Senior)     €124K–€158K
  L5 (Staff)      €165K–€205K
`);
    expect(asked('brightfern swe')).toContain('  Dublin · L5 (Staff)      €165K–€205K\n');
  });

  test('of a level that is asked for says that level, and of one that is not there says so', () => {
    expect(asked('brightfern senior swe dublin')).toContain('\n€124K–€158K total a year · Dublin, L4 (Senior)\n');
    expect(asked('brightfern swe l5')).toContain(
      '  Region and level      Total a year\n  Austin · L5 (Staff)   $270K–$340K\n  Dublin · L5 (Staff)   €165K–€205K\n',
    );
    expect(asked('saltmarsh senior devops edinburgh')).toContain(
      '\nNo “senior” in this guide: it gives one band for the role.\n',
    );
  });
});

describe('the script card', () => {
  const of = (view: 'script' | 'written', region?: string): string =>
    opened({ view, guide: 'harbor-bank/software-engineer', ...(region && { region }) });

  test('says what to ask for in the region, what to keep private, what to say, and whose figures they are', () => {
    expect(of('script', 'london-hq')).toBe(`What to say · Software Engineer at Harbor Bank, London (HQ)

Ask for  £99K base · £51K in RSUs over 4 years
Keep to yourself  walk-away: £91.5K base

Base  £78K ├──────◆───◇──┤ £104K
RSUs  £30K ├──────────◇──┤ £56K
◇ ask   ◆ walk-away

Say
> “For this role in London I'm looking for a base of £99K and £51K in RSUs over four years.”

Only if it is true of you
> “I have run payments before and can start with the mainframe team.”

If they say no  Payments Experience (lever)

comp’s estimates for London (HQ), from the guide’s New York figures · 2026-Q1, review overdue since 10 Jun
From the guide. Not legal or financial advice.

[The guide’s own words] [Show levers] [Check my offer] [Back to the band]

[Region: London (HQ) ▾]

[Make it mine]`);
  });

  test('says whose figures it has where the guide states them for the region', () => {
    expect(of('script', 'new-york')).toContain('The guide’s figures for New York ·');
  });

  test('of all regions lists what each asks for, and asks for one', () => {
    expect(of('script')).toContain(`London (HQ)  £99K base · £51K in RSUs over 4 years (comp’s estimate)
New York  $168K base · $92K in RSUs over 4 years
Remote US  $153.5K base · $80K in RSUs over 4 years (comp’s estimate)

Choose a region for the words to say.`);
  });

  test('is one button away from the guide’s own words, unchanged', () => {
    expect(of('written', 'london-hq')).toBe(`The guide’s own words · Software Engineer at Harbor Bank, London (HQ)

> “I'd like $168K base with $92K in RSUs over 4 years. I have run payments before and can start with the mainframe team.”
How the guide plays it
• Accept if above $158K base.

Unchanged: the figures are of the regions that the guide names, and the claims are examples. Say only what is true of you.
2026-Q1, review overdue since 10 Jun

[What to say] [Show levers] [Back to the band]`);
  });

  test.each([
    ['Open at $220K base with $140K equity. Target $210K base.', 'Open with', 'Aim for  $210K base'],
    ['Open at $140K equity. Push for $220K base.', 'Ask for', 'Keep|Say'],
    ['Open at $220K base. Push for $220K base and $140K equity.', 'Ask for', 'Keep|Say'],
  ])('has two rows only where the guide names two numbers for one thing: %s', (script, first, second) => {
    const guide = bakery(script);
    const [region = null] = guide.bands;
    const card = cardFor({ kind: 'script', guide, region, level: null, page: 0 }, { today: '2026-11-25' });
    const lines = cardAsText(card).split('\n').filter(Boolean);
    const asks = '$220K base · $140K in equity';
    expect(lines[1]?.replace(/ over \d years/g, '')).toMatch(`${first}  ${asks}`);
    expect(lines[2]).toMatch(new RegExp(`^(?:${second.replace('$', '\\$')}|Base  )`));
  });

  const ofSeed = async (region: string): Promise<string> => {
    const { open } = createLookup(await loadLibrary('seeds'));
    const answer = open({ view: 'script', guide: 'segment/devops-engineer', region });
    return cardAsText(cardFor(answer, { today: '2026-11-25' }));
  };

  test.each([
    [
      'london',
      'London',
      '£137.5K base · £121K in RSUs over 4 years · 12% bonus',
      '£112K in RSUs',
      ['£115K ├──────────◇──┤ £142K', '£68K ├─────────◆─◇─┤ £125K'],
      'a base of £137.5K, £121K in RSUs over four years and a 12% bonus',
      'comp’s estimates for London, from the guide’s San Francisco figures',
    ],
    [
      'san-francisco',
      'San Francisco',
      '$192K base · $175K in RSUs over 4 years · 12% bonus',
      '$162K in RSUs',
      ['$162K ├──────────◇──┤ $198K', '$100K ├─────────◆─◇─┤ $180K'],
      'a base of $192K, $175K in RSUs over four years and a 12% bonus',
      'The guide’s figures for San Francisco',
    ],
    [
      'new-york',
      'New York',
      '$186.5K base · $167K in RSUs over 4 years · 12% bonus',
      '$155K in RSUs',
      ['$158K ├──────────◇──┤ $192K', '$95K ├─────────◆─◇─┤ $172K'],
      'a base of $186.5K, $167K in RSUs over four years and a 12% bonus',
      'comp’s estimates for New York, from the guide’s San Francisco figures',
    ],
  ])('of the seed for %s is short', async (region, place, asked, floor, [base, rsus], said, basis) => {
    expect(await ofSeed(region)).toBe(`What to say · DevOps Engineer at Segment, ${place}

Ask for  ${asked}
Keep to yourself  walk-away: ${floor}

Base  ${base}
RSUs  ${rsus}
Bonus  10% ├─────◇───────┤ 15%
◇ ask   ◆ walk-away

Say
> “For this role in ${place} I'm looking for ${said}.”

Why
> “CDP uptime directly drives enterprise customer retention.”

Only if it is true of you
> “I'm building the infrastructure that supports both real-time CDP and AI workloads — the platform foundation for everything.”
> “I have an offer from ____ at ____.”

If they say no  Cost Optimization Expertise (lever)

${basis} · 2025-Q4, review overdue since 23 May
From the guide. Not legal or financial advice.

[The guide’s own words] [Show levers] [Check my offer] [Back to the band]

[Region: ${place} ▾]

[Make it mine]`);
  });
});

describe('who pays best', () => {
  test('ranks the companies that have the role in the place, and the offer among them', () => {
    expect(asked('swe new york offer 150k base 80k rsu 10% bonus')).toBe(`Who pays best: Software Engineer, New York

3 companies in USD, by the middle of the guide’s total.

  Company                               Total a year   As of
  1. Pebblecast, San Francisco / NYC    $198K–$275K    2025-Q4
  2. Harbor Labs, San Francisco / NYC   $186K–$258K    2025-Q4
  3. Harbor Bank                        $168K–$218K    2026-Q1
  ▸ Your offer                          $185K          year one

Guides may count equity and bonus differently.

[Pebblecast] [Harbor Labs] [Harbor Bank]`);
  });

  test('says what it cannot tell: the level, and where an offer of a base alone stands', () => {
    const card = asked('senior swe new york offer 150k base');
    expect(card).toContain('Your offer is not in the table: that takes its total, or its base and equity or bonus.');
    expect(card).not.toContain('▸');
  });

  test('shows ten at a time, one currency on a page, and leads to the next', () => {
    const one = library.guides.get('harbor-bank/software-engineer');
    const [band] = one?.bands ?? [];
    if (!one || !band) throw new Error('the guide of Harbor Bank is gone');
    const made = Array.from({ length: 14 }, (_, i) => ({
      ...one,
      companyName: `Made ${i}`,
      id: `made-${i}/swe`,
      bands: [{ ...band, currency: i < 12 ? 'GBP' : 'EUR' }],
    }));
    const [place = ''] = band.places;
    const pages = [0, 1, 2, 9].map((page) => ranking(made, place, page));
    expect(pages.map((page) => page && [page.ranked.length, page.from, page.of, page.page, page.others])).toEqual([
      [10, 1, 12, 0, ['EUR']],
      [2, 11, 12, 1, ['EUR']],
      [2, 1, 2, 2, ['GBP']],
      [2, 1, 2, 2, ['GBP']],
    ]);
    const values = cardFor(pages[1] as Answer, { today: '2026-11-25' }).blocks.flatMap((block) =>
      block.type === 'actions' ? block.elements.flatMap((element) => ('value' in element ? [element.value] : [])) : [],
    );
    expect(values.slice(-2).map((value) => readControl(value ?? ''))).toEqual(
      [0, 2].map((page) => ({ view: 'ranking', role: 'software-engineer', place, page })),
    );
  });
});

describe('guides side by side', () => {
  test('have a column each, their differences where the currency is one, and a button each', () => {
    expect(asked('harbor bank vs quillwork product designer new york'))
      .toBe(`Product Designer: Harbor Bank and Quillwork, New York

  Pay           Harbor Bank   Quillwork
  Base salary   $122K–$154K   $135K–$170K
  Equity        $48K–$84K     $60K–$120K
  Bonus         8%            5–8%
  Sign-on       —             $5K–$15K
  Total comp    $144K–$192K   $157K–$212K

Midpoints: Quillwork is higher by $14.5K in base salary and $16.5K in total comp.

Harbor Bank ask $150K base · walk-away $142K base
Levers: Accessibility on Record · Design System Stewardship · Research without an Agency

Quillwork ask $164K base · $110K in options over 4 years · walk-away $152K base
Levers: The Written Portfolio · Right-to-Left Scripts · Options with a Date

Guides may count equity and bonus differently.

[Harbor Bank] [Quillwork]`);
    expect(asked('harbor bank vs quillwork product designer')).toContain(
      'No place was named: New York is one that both have.\n',
    );
  });

  test('ask for the place where none is named', () => {
    expect(asked('harbor bank or tiffin swe')).toContain(
      'Harbor Bank: name a place: London (HQ), New York or Remote US.',
    );
  });

  test('take the first place that they share, say so, and offer the others', () => {
    const { text, blocks } = cardFor(lookup.ask('harbor labs vs pebblecast swe'), { today: '2026-11-25' });
    const id = blocks.flatMap((block) => block.block_id ?? [])[0] ?? '';
    expect(text).toContain('No place was named: *San Francisco* is one that both have.');
    expect(cardAsText({ text, blocks })).toContain('[Place: San Francisco ▾]');
    expect(readSelect(id, 'place', 'New York')).toEqual({
      view: 'side by side',
      guides: ['harbor-labs/software-engineer', 'pebblecast/software-engineer'],
      place: 'New York',
    });
    expect(opened(readSelect(id, 'place', 'New York'))).toMatch(
      /^Software Engineer: Harbor Labs and Pebblecast, New York\n/,
    );
  });

  test('of three have no differences, and say what one lacks', () => {
    const card = asked('compare harbor bank, harbor labs and pebblecast swe san francisco');
    expect(card).toContain('Harbor Bank: no San Francisco band in this guide.');
    expect(card).not.toContain('Midpoints');
  });

  test('say who does not have the role', () => {
    expect(asked('compare harbor bank, tidewell and quillwork product designer london')).toContain(
      'No such guide for Tidewell.\nQuillwork: no London band in this guide.\n',
    );
  });
});

describe('an offer', () => {
  test('that names no region is asked for one, over the guide’s regions', () => {
    expect(asked('harbor bank swe offer $150k').split('\n')[0]).toBe(
      'Your offer was not checked yet: name the region with it, or choose one and press Check my offer.',
    );
  });

  test.each([
    ['offer base 90k or 95k', 'There are 2 amounts for base: which one is offered?'],
    ['offer 90/45/10%', 'has no unit: is it thousands?'],
    ['offer £90k base, $45k rsu', 'state it in one currency, nothing is converted.'],
  ])('that says “%s” is asked back', (offer, words) => {
    expect(asked(`harbor bank swe london ${offer}`).split('\n')[0]).toContain(words);
  });

  test('above the band asks for the rest, and for what the offer does not tell', () => {
    expect(asked('harbor bank swe london offer £130k base'))
      .toBe(`Your offer · Software Engineer at Harbor Bank, London (HQ)

Above the band: £130K base is £26K above the top of the range (£78K–£104K).

Base  £78K ├──────◆───◇──┤ £104K ●
● your offer   ◇ ask   ◆ walk-away

Ask the recruiter  “What would the RSUs and bonus be?”

Ask for  £51K in RSUs over 4 years

comp’s estimates for London (HQ), from the guide’s New York figures · 2026-Q1, review overdue since 10 Jun
Only you see this card, and nothing is saved. From the guide. Not legal or financial advice.

[What to say] [Show levers] [Check my offer] [Back to the band]`);
  });
});

test('a lever has one whole sentence to say, and a mark where only some can say it', () => {
  const card = opened({ view: 'levers', guide: 'harbor-bank/software-engineer', region: 'london-hq' });
  expect(card).toBe(`Levers · Software Engineer at Harbor Bank, London (HQ)

Mainframe Neighbours · only if it is true of you
> “I can read the old code, which makes me useful in the first month rather than the sixth.”

Payments Experience

The Remote Step

[What to say] [The guide’s own words] [Back to the band]

[Region: London (HQ) ▾]`);
});

describe('a control', () => {
  const offer: Offer = {
    ...NO_OFFER,
    currency: 'GBP',
    base: { low: 118_000, high: 118_000 },
    bonus: { low: 10, high: 15, percent: true },
    asStated: [{ component: 'equity', reason: 'shares', text: '5,000 RSUs' }],
  };
  const requests: (Request | Form)[] = [
    { view: 'band', guide: 'a/b', region: 'london' },
    { view: 'levers', guide: 'a/b', page: 2 },
    { view: 'band', guide: 'a/b', place: 'London' },
    { view: 'company', company: 'a' },
    { view: 'share', shown: [{ guide: 'a/b', region: 'london' }, { guide: 'c/b' }], place: 'london' },
    { view: 'keep', of: 'offer', shown: [{ guide: 'a/b', region: 'london' }], offer },
    { view: 'mine', guide: 'a/b' },
  ];

  test.each(requests)('carries %j there and back', (request) => {
    expect(readControl(writeControl(request))).toEqual(request);
  });

  test.each([
    '',
    'x',
    'null',
    '[]',
    '{"view":"band","guide":"a/b"}',
    '{"v":1,"view":"band","guide":"a/b","more":1}',
    '{"v":1,"view":"band","guide":"a/b","page":-1}',
    '{"v":1,"view":"share","shown":[]}',
    '{"v":1,"view":"keep","of":"offer","shown":[{"guide":"a/b"}],"offer":{"base":"£118k"}}',
  ])('that reads %j asks for nothing', (value) => {
    expect(readControl(value)).toBeNull();
  });

  test('of a select asks for the region or the level chosen, or for all', () => {
    const block = writeControl({ view: 'band', guide: 'a/b' });
    const level = writeControl({ view: 'script', guide: 'a/b', region: 'london' });
    expect([
      readSelect(block, 'region', 'london'),
      readSelect(block, 'region', '*'),
      readSelect(level, 'level', 'l3'),
      readSelect('x', 'region', 'london'),
    ]).toEqual([
      { view: 'band', guide: 'a/b', region: 'london' },
      { view: 'band', guide: 'a/b' },
      { view: 'script', guide: 'a/b', region: 'london', level: 'l3' },
      null,
    ]);
  });

  test('that names nothing there is answered with the way out', () => {
    expect(opened(null).split('\n')[0]).toBe('This card is out of date: its guide has changed or is gone. Ask again:');
  });
});

describe('mrkdwn', () => {
  test('is disarmed', () => {
    expect([escape('<!channel> & <@U1>'), bold('a*b <c>'), quote('a\n<b>')]).toEqual([
      '&lt;!channel&gt; &amp; &lt;@U1&gt;',
      '*ab &lt;c&gt;*',
      '> a\n> &lt;b&gt;',
    ]);
  });

  test('is shortened where it says so, and no character is cut in two', () => {
    expect([shorten('abcdef', 4), shorten('ab🏗', 4), shorten('ab🏗c', 4), shorten('abc', 3)]).toEqual([
      'abc…',
      'ab🏗',
      'ab…',
      'abc',
    ]);
  });

  test('is cut at paragraphs, sentences or words', () => {
    expect(pieces('One two. Three four.\n\nFive & six', 24, escape)).toEqual(['One two. Three four.', 'Five & six']);
    expect(pieces('&&&&&&', 10, escape)).toEqual(['&&', '&&', '&&']);
  });

  test('lists in words', () => {
    expect([
      listed([]),
      listed(['a']),
      listed(['a', 'b', 'c'], 'or'),
      withoutCodes(':gb: London'),
      withoutCodes(':gb:'),
    ]).toEqual(['', 'a', 'a, b or c', 'London', ':gb:']);
  });
});

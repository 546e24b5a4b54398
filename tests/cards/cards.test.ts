import { beforeAll, describe, expect, test } from 'vitest';
import { cardFor } from '../../src/cards/card-for.js';
import { readControl, readSelect, writeControl } from '../../src/cards/control.js';
import { bold, escape, listed, pieces, quote, shorten, withoutCodes } from '../../src/cards/mrkdwn.js';
import { cardAsText } from '../../src/cards/terminal.js';
import { type Library, loadLibrary } from '../../src/guides/library.js';
import type { Form, Request } from '../../src/lookup/answer.js';
import { createLookup, type Lookup } from '../../src/lookup/lookup.js';
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
  test('of a region has a row a component, with the guide’s own headings', () => {
    expect(asked('tiffin swe mumbai')).toBe(`Software Engineer at Tiffin & Co

Mumbai (HQ): base ₹26L–₹40L, equity ₹12L–₹28L over 4 years, bonus 10–15 %, total ₹31.6L–₹51L a year, as the guide states it.

  Mumbai (HQ)         Range
  Fixed Base Salary   ₹26L–₹40L
  ESOP Grant (4yr)    ₹12L–₹28L
  Performance Bonus   10–15 %
  Total CTC           ₹31.6L–₹51L

Level: Tiffin SDE-2 = Big-tech L4

2025-Q4 · the guide rates itself high · Campus & lateral offers · reviewed 11 Feb 2026, due again since 11 May

[Show levers] [Negotiate-up script] [Check my offer] [Region: Mumbai (HQ) ▾]`);
  });

  test('of all regions has a row a region, and a dash where a figure is missing', () => {
    expect(asked('gale sre'))
      .toContain(`3 regions: Amsterdam total €87K–€118K; Germany (Berlin/Munich) total €84K–€115K; Remote EU total €70K–€95K+. Pick one for its full band.

  Region                    Base Salary   RSU (4yr)   Bonus     Total Comp
  Amsterdam                 €74K–€96K     €30K–€52K   €5K–€9K   €87K–€118K
  Germany (Berlin/Munich)   €72K–€94K     €28K–€50K   €5K–€9K   €84K–€115K
  Remote EU                 €64K–€84K     —           —         €70K–€95K+
`);
  });

  test('of a place that the guide does not have says so and shows the regions that there are', () => {
    expect(asked('copperline swe tokyo')).toContain(
      'No Tokyo band in this guide. 2 regions: Seattle total $195K–$274K; Vancouver total C$167K–C$234K. Pick one for its full band.',
    );
  });

  test('says equity a year where the guide states it so', () => {
    expect(asked('copperline swe seattle')).toContain(
      'base $150K–$190K, equity $30K–$65K a year, bonus 10–15 %, total $195K–$274K a year',
    );
  });

  test('of the only region of a guide needs no question, and offers no other', () => {
    expect(asked('kitehouse data scientist')).toContain('Bay Area: base $165K–$205K.');
    expect(asked('kitehouse data scientist')).not.toContain('Region:');
  });

  test('says what was read with a slip, and what was not understood', () => {
    expect(asked('copperlin swe narnia')).toContain('Read “copperlin” as Copperline. Not understood: “narnia”.');
  });

  test('says when the review is still to come', () => {
    expect(asked('copperline swe', '2026-05-01')).toContain('reviewed 2 Feb 2026, due again 2 May');
  });

  test('of a region without figures says so', () => {
    expect(
      opened({
        view: 'band',
        guide: 'harbor-labs/software-engineer',
        region: 'n-a-other-offices-hire-through-contractors',
      }),
    ).toContain('N/A — other offices hire through contractors: the guide gives no figures for this region.');
  });

  test('of a guide without levers or script says so and has no such button', () => {
    const card = asked('oatfield tpm');
    expect(card).toContain('This guide has no levers and no script.');
    expect(card).not.toMatch(/Show levers|Negotiate-up script/);
  });

  test('of a guide that splits by level shows levels, and never their union', () => {
    expect(asked('brightfern swe dublin')).toContain(`
Dublin: total a year by level: L2 (Junior) €78K–€92K, L3 (Engineer) €95K–€118K, L4 (Senior) €124K–€158K and L5 (Staff) €165K–€205K, as the guide states it.

  Dublin          Range
  L2 (Junior)     €78K–€92K
  L3 (Engineer)   €95K–€118K
  L4 (Senior)     €124K–€158K
  L5 (Staff)      €165K–€205K
`);
    expect(asked('brightfern swe')).toContain('  L5 (Staff)      $270K–$340K   €165K–€205K\n');
  });

  test('of a level that is asked for says that level, and of one that is not there says so', () => {
    expect(asked('brightfern senior swe dublin')).toContain(
      'Dublin: L4 (Senior), total €124K–€158K a year, as the guide states it.',
    );
    expect(asked('brightfern swe l5')).toContain(
      '  Level        Austin        Dublin\n  L5 (Staff)   $270K–$340K   €165K–€205K\n',
    );
    expect(asked('saltmarsh senior devops edinburgh')).toContain(
      'This guide does not split by level: “senior” was left out.',
    );
  });
});

describe('the script card', () => {
  const of = (view: 'script' | 'written', region?: string): string =>
    opened({ view, guide: 'harbor-bank/software-engineer', ...(region && { region }) });

  test('is scaled to the region, says from where, and leaves out what may not be true', () => {
    expect(of('script', 'london-hq')).toBe(`What to say: Software Engineer at Harbor Bank, London (HQ)

Ask £99K base and £51K in RSUs · the guide accepts above £91.5K base

> “I'd like £99K base with £51K in RSUs over 4 years.”

Scaled from New York to London (HQ) by place in the range. The guide does not state these figures.

Add only what is true of you:

> “I have run payments before and can start with the mainframe team.”

The guide’s view, and neither legal nor financial advice.

[As written] [Show levers] [Back to the band]

[Make it mine]`);
  });

  test('says whose figures it has where they are as the guide writes them', () => {
    const basis = 'These figures fit New York.';
    expect([of('script', 'new-york'), of('script')].map((card) => card.includes(basis))).toEqual([true, true]);
  });

  test('is one button away from the guide’s own words, with their source', () => {
    expect(of('written', 'london-hq')).toBe(`As written: Software Engineer at Harbor Bank, London (HQ)

The figures are those of New York, not of London (HQ).

> “I'd like $168K base with $92K in RSUs over 4 years. I have run payments before and can start with the mainframe team.”
Accept if above $158K base.

The guide’s own words, claims and all: say only what is true of you.
2026-Q1 · the guide rates itself high · Offer letters shared by members and Public salary filings · reviewed 10 Mar 2026, due again since 10 Jun

[Negotiate-up script] [Back to the band]`);
  });
});

test('a script says of every amount in it where it comes from, for any region of any guide', () => {
  const unsaid: string[] = [];
  for (const { id, bands } of library.guides.values())
    for (const band of bands) {
      const card = opened({ view: 'script', guide: id, region: band.id });
      const hasAmounts = /[$£€₹]\d/.test(card);
      const said = /^(?:Scaled from|These figures|These are the guide’s own figures|The script’s figures)/m.test(card);
      if (hasAmounts && !said) unsaid.push(`${id} ${band.label}`);
    }
  expect(unsaid).toEqual([]);
});

describe('guides side by side', () => {
  test('have a column each, their differences where the currency is one, and a button each', () => {
    expect(asked('harbor bank vs quillwork product designer new york'))
      .toBe(`Product Designer: Harbor Bank and Quillwork, New York

Harbor Bank, New York: base $122K–$154K, RSUs $48K–$84K over 4 years, bonus 8 %, total $144K–$192K a year, as the guide states it.

Quillwork, New York (HQ): base $135K–$170K, options $60K–$120K over 4 years, bonus 5–8 %, sign-on $5K–$15K, total $157K–$212K a year, as the guide states it.

  Pay           Harbor Bank, New York   Quillwork, New York (HQ)          Midpoints
  Base salary   $122K–$154K             $135K–$170K                       Quillwork $14.5K higher
  Equity        $48K–$84K               $60K–$120K                        —
  Bonus         8 %                     5–8 %                             —
  Sign-on       —                       $5K–$15K                          —
  Total comp    $144K–$192K             $157K–$212K                       Quillwork $16.5K higher
  Ask           $150K base              $164K base and $110K in options   —
  Accepts       —                       above $152K base                  —

Harbor Bank, levers: Accessibility on Record · Design System Stewardship · Research without an Agency

Quillwork, levers: The Written Portfolio · Right-to-Left Scripts · Options with a Date

Each as its guide states it; guides count and rate in their own ways.

[Harbor Bank] [Quillwork]`);
  });

  test('ask for the place where none is named', () => {
    expect(asked('harbor bank or tiffin swe')).toContain(
      'Harbor Bank: name a place: London (HQ), New York or Remote US.',
    );
  });

  test('of three have no differences, and say what one lacks', () => {
    const card = asked('compare harbor bank, harbor labs and pebblecast swe san francisco');
    expect(card).toContain('Harbor Bank: no San Francisco band in this guide.');
    expect(card).not.toContain('Midpoints');
  });

  test('say who does not have the role', () => {
    expect(asked('compare harbor bank, tidewell and quillwork product designer london')).toContain(
      'There is no such guide for Tidewell.',
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

  test('above the band, and one that lacks what the guide has, get their sentences', () => {
    const card = asked('harbor bank swe london offer £130k base');
    expect(card).toContain('£130K base: £');
    expect(card).toContain('above £');
    expect(card).toContain('The offer does not state RSUs');
  });
});

test('levers that rest on a claim are marked', () => {
  const card = opened({ view: 'levers', guide: 'harbor-bank/software-engineer', region: 'london-hq' });
  expect(card.match(/^\d\. .*$/gm)).toEqual([
    '1. Payments Experience · only if true',
    '2. The Remote Step',
    '3. Mainframe Neighbours · only if true',
  ]);
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

  test('of a select asks for the region chosen, or for all', () => {
    const block = writeControl({ view: 'band', guide: 'a/b' });
    expect([readSelect(block, 'london'), readSelect(block, '*'), readSelect('x', 'london')]).toEqual([
      { view: 'band', guide: 'a/b', region: 'london' },
      { view: 'band', guide: 'a/b' },
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

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimIn } from '../../src/advice/claims.js';
import { withoutClaims } from '../../src/advice/without-claims.js';
import { figuresIn } from '../../src/guides/stated-amounts.js';

const split = (sentence: string): ReturnType<typeof withoutClaims> => withoutClaims(sentence, figuresIn(sentence, []));

test('a sentence without a claim stays as it is', () => {
  expect(split("I'd like £40K base.")).toEqual({ kept: "I'd like £40K base.", claim: null });
});

describe('a claim about rivals has blanks for their names and for the comparison', () => {
  test.each([
    [
      'I have Copperline and Oatfield offers with a larger grant.',
      'I have [company] and [company] offers [how they compare].',
    ],
    [
      'I have a competing offer from Brightfern at $180K.',
      'I have a competing offer from [company] [how it compares].',
    ],
    ['I have a Copperline oven offer at $180K.', 'I have a [company] offer [how it compares].'],
    ['I have oven offers from Copperline, Oatfield and Tidewell.', 'I have oven offers from [company] and [company].'],
    [
      'I have a competing offer from [Copperline/Oatfield] at $[X]K.',
      'I have a competing offer from [company] [how it compares].',
    ],
    ['My competing offer from a large mill is $205K base.', 'My competing offer from [company] is [how it compares].'],
    ['My competing offer is $205K base.', 'My competing offer is [how it compares].'],
    ['Holding Kitehouse at $150K / $90K RSU.', 'Holding [company] [how it compares].'],
    [
      'If they open at $150K base, counter by citing the market and your competing Pebblecast offer at $205K TC.',
      'Counter by citing the market and your competing [company] offer [how it compares].',
    ],
    ["I'm in final rounds with Northwind and Tidewell.", "I'm in final rounds with [company]."],
    [
      "I'd be leaving behind $40K in unvested stock at Quillwork.",
      "I'd be leaving behind [amount] in unvested stock at [company].",
    ],
    ['“I have offers from two bakeries.”', 'I have offers from [company].'],
  ])('%s', (sentence, text) => {
    expect(split(sentence)).toEqual({ kept: null, claim: { kind: 'rival offer', text } });
  });

  test('whatever the names and amounts are', () => {
    const name = fc.constantFrom('Copperline', 'Harbor Bank', 'Oatfield AI', 'J.P. Mill', 'Tiffin & Co');
    const amount = fc.integer({ min: 30, max: 999 }).map((n) => `$${n}K`);
    const sentences = fc.oneof(
      fc.tuple(name, amount).map(([a, n]) => `I have a competing offer from ${a} at ${n} base.`),
      fc.tuple(name, name, amount).map(([a, b, n]) => `I have ${a} and ${b} offers at ${n} total comp.`),
      fc.tuple(name, amount).map(([a, n]) => `Holding ${a} at ${n} base.`),
      fc.tuple(name, amount).map(([a, n]) => `Reference competing offers from ${a} (${n} TC).`),
    );
    fc.assert(
      fc.property(sentences, (sentence) => {
        const text = split(sentence).claim?.text ?? sentence;
        expect(text).not.toMatch(/\d|Copperline|Harbor|Oatfield|Mill|Tiffin/);
      }),
      { seed: 6 },
    );
  });
});

describe('what stands beside a claim and claims nothing is kept', () => {
  test.each([
    [
      'Given my experience with ovens, I’d like to propose £40K base and £10K in shares.',
      'I’d like to propose £40K base and £10K in shares.',
    ],
    [
      'This is the defining role at Acme — I’m building the ovens that the street depends on.',
      'This is the defining role at Acme.',
    ],
    [
      'I’m looking for £40K base and a day off, given my ten years of experience.',
      'I’m looking for £40K base and a day off.',
    ],
    ['I want to be open — I have other offers.', null],
    ['My ovens experience is rare and I’ve built three mills.', null],
  ])('%s', (sentence, kept) => {
    expect(split(sentence).kept).toBe(kept);
  });
});

test('pay is blank in a claim, an achievement is not', () => {
  expect(split('I’ve saved $2M a year and I’m asking for $150K base.').claim).toEqual({
    kind: 'past result',
    text: 'I’ve saved $2M a year and I’m asking for [amount] base.',
  });
});

test('no sentence makes what is kept a claim', () => {
  const words = fc.constantFrom(
    ...'I I’m I’d I’ve my your have building led like offers offer from Acme competing experience base £40K , — ; and given . “ ” ( )'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), (parts) => {
      const { kept } = split(parts.join(' '));
      expect(kept === null || claimIn(kept) === null).toBe(true);
    }),
    { seed: 6, numRuns: 2000 },
  );
});

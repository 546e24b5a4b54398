import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/guides/markdown.js';
import { readScript } from '../../src/guides/script.js';

const script = (text: string, ...currencies: string[]) => {
  const read = readScript(readMarkdown(`> **Negotiate Up Strategy:** ${text}`, 1), currencies);
  const written = (stated: readonly { component: string; value: number; currency: string }[]) =>
    stated.map(({ component, value, currency }) => `${component} ${currency} ${value}`);
  return {
    ask: written(read?.ask ?? []),
    floor: read?.floor ? [read.floor.sentence, ...written(read.floor.amounts)] : [],
  };
};

describe('a floor', () => {
  test.each([
    ['Accept if above $145K base.', ['Accept if above $145K base.', 'base USD 145000']],
    ['Accept at $300K TC.', ['Accept at $300K TC.', 'total USD 300000']],
    ['Accept no lower than $90K RSUs.', ['Accept no lower than $90K RSUs.', 'equity USD 90000']],
    ['“I need room.” $212K base is my walk-away floor.', ['$212K base is my walk-away floor.', 'base USD 212000']],
    ['Accept if above $145K.', ['Accept if above $145K.']],
    ['Accept at £84K base or $142K base.', ['Accept at £84K base or $142K base.']],
    ['Accept when it feels right.', []],
    ["I'd like to accept at $200K base.", []],
  ])('%s', (text, floor) => {
    expect(script(text).floor).toEqual(floor);
  });
});

describe('an ask', () => {
  test.each([
    ["I'd like $175K in RSUs with a $192K base.", ['equity USD 175000', 'base USD 192000']],
    ['Counter at $182K base. Accept at $170K base.', ['base USD 182000']],
    ["I'd like ₹36L base and ₹24L in ESOPs.", ['base INR 3600000', 'equity INR 2400000']],
    ["I'd like you to know of offers from Quill at $422K TC.", []],
    ["I'd like $[X]K base.", []],
    ["I'd like to talk about the base.", []],
    ["In Stockholm I'd like SEK 700K.", []],
    ['Ask for €88K base in one place and DKK 790K base in the other.', []],
  ])('%s', (text, ask) => {
    expect(script(text).ask).toEqual(ask);
  });

  test('in a bare dollar is in the dollars of the guide', () => {
    expect(script("I'd like $150K base.", 'GBP', 'CAD').ask).toEqual(['base CAD 150000']);
  });
});

test('a script may be a section of its own, and a body may have none', () => {
  const section = readScript(readMarkdown('## Negotiate Up Script\n\nTarget $150K base.\n\nStay kind.', 1), []);
  expect(section?.text).toBe('Target $150K base.\n\nStay kind.');
  expect(readScript(readMarkdown('# Baker\n\n> A quotation.', 1), [])).toBeNull();
});

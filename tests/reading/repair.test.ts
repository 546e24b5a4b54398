import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairText } from '../../src/guides/repair.js';

/** Windows-1252 at 80–9F. Node's own decoder takes it for Latin-1 in some versions. */
const HIGH: Readonly<Record<number, string>> = Object.fromEntries(
  [...'€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ'].map((char, i) => [0x80 + i, char === '?' ? '' : char]),
);

/** What happened to the seed: its UTF-8 was read as Windows-1252, and the five undefined bytes were dropped. */
const mangle = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => HIGH[byte] ?? String.fromCodePoint(byte)).join('');

const ASCII = [...'abc XYZ 0129 ,.;:!?()[]|*#-_/$%&<>"\'\n'];
const UNMISTAKABLE = ['£', '–', '—', '“', '’', '€', 'é', 'ü', 'ñ', 'ã', '🚀', '🎯', '💡', '🤖'];
/** Mangled, these lose bytes, and more than one character loses the same. */
const LOSSY = ['”', '🏗️', '🛡️'];

const textOf = (...chars: string[]) =>
  fc.array(fc.constantFrom(...chars), { maxLength: 60 }).map((list) => list.join(''));
const options = { seed: 1252, numRuns: 500 };

describe('the seed', () => {
  const seed = readFileSync('seeds/segment/devops-engineer.md', 'utf8');
  const repaired = repairText(seed);

  test('becomes true text and is whole otherwise', () => {
    const byHand = seed.replaceAll('â€“', '–').replaceAll('â€”', '—').replaceAll('Â£', '£').replaceAll('ðŸ—ï¸', '🏗️');
    expect(repaired).toBe(byHand);
    expect(repaired).toContain('£115K–£142K');
    expect(repaired).toContain('10–15%');
    expect(repaired).toContain('\n### 🏗️ AI-Ready CDP Platform Lever\n');
    expect(repaired).not.toMatch(/[âÂðŸ€]/);
  });

  test('is what was mangled', () => {
    expect(mangle(repaired)).toBe(seed);
    expect(repairText(repaired)).toBe(repaired);
  });
});

describe('clean text comes back untouched', () => {
  test.each([
    'São Paulo',
    'NIÑO Â SÃO',
    'é',
    '“CAÍ”',
    '“Ã”',
    'naïve – “déjà vu” – 100 € – £5 – 🏗️',
    'Zürich, Málaga, Łódź, Kraków, 東京',
    '',
    'plain ASCII\r\n\ttext',
  ])('%s', (text) => {
    expect(repairText(text)).toBe(text);
  });

  test('as does any text of such characters', () => {
    fc.assert(
      fc.property(textOf(...ASCII, ...UNMISTAKABLE, ...LOSSY, 'Í', 'Ñ', 'Á', 'ß'), (text) => {
        expect(repairText(text)).toBe(text);
      }),
      options,
    );
  });

  test('as does mangled text that holds U+FFFD: it was broken in another way', () => {
    expect(repairText('Â£100K \uFFFD')).toBe('Â£100K \uFFFD');
  });
});

describe('mangled text becomes what it was', () => {
  test.each([
    '–',
    '£',
    '£115K–£142K',
    '“I’d like more”',
    'São Paulo – “remote”',
    '🏗️ – 🚀',
    '🛡️ Audit — £',
    'café – crème',
  ])('%s', (text) => {
    expect(mangle(text)).not.toBe(text);
    expect(repairText(mangle(text))).toBe(text);
  });

  test('whatever stands around one unmistakable character', () => {
    const around = textOf(...ASCII, ...UNMISTAKABLE, ...LOSSY);
    fc.assert(
      fc.property(around, fc.constantFrom(...UNMISTAKABLE), around, (before, sure, after) => {
        const text = before + sure + after;
        const repaired = repairText(mangle(text));
        expect(repaired).toBe(text);
        expect(repairText(repaired)).toBe(repaired);
      }),
      options,
    );
  });
});

test.each([
  ['twice, in part', `${mangle(mangle('£115K–£142K'))} and ${mangle('£68K')}`, '£115K–£142K and £68K'],
  ['twice', mangle(mangle('£115K–£142K, “São Paulo”')), '£115K–£142K, “São Paulo”'],
  ['three times', mangle(mangle(mangle('£115K–£142K'))), '£115K–£142K'],
  ['by Latin-1', Buffer.from('£115K–£142K 🚀').toString('latin1'), '£115K–£142K 🚀'],
])('text that was mangled %s becomes what it was', (_, mangled, text) => {
  expect(repairText(mangled)).toBe(text);
});

test('repairing twice is repairing once, for any text at all', () => {
  const any = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }).map(mangle),
  );
  fc.assert(
    fc.property(any, (text) => {
      const once = repairText(text);
      expect(repairText(once)).toBe(once);
    }),
    options,
  );
});

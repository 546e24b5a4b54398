import { expect, test } from 'vitest';
import { trimmed } from '../../src/advice/trimmed.js';

/** Trims the amounts in angle brackets; those in square ones are kept. */
function cut(marked: string): string | null {
  const items: { start: number; end: number; drop: boolean }[] = [];
  let text = '';
  for (const part of marked.split(/(<[^>]*>|\[[^\]]*\])/)) {
    const isItem = /^[<[]/.test(part);
    const words = isItem ? part.slice(1, -1) : part;
    if (isItem) items.push({ start: text.length, end: text.length + words.length, drop: part.startsWith('<') });
    text += words;
  }
  return trimmed(text, items);
}

test.each([
  ['I’d like [£121K] in RSUs with a [£137K] base.', 'I’d like £121K in RSUs with a £137K base.'],
  [
    'I’d like [£121K] in RSUs over 4 years with a <£137K> base and [12%] bonus with targets.',
    'I’d like £121K in RSUs over 4 years and a 12% bonus with targets.',
  ],
  [
    'I’d like <£121K> in RSUs over 4 years with a [£137K] base and [12%] bonus.',
    'I’d like a £137K base and 12% bonus.',
  ],
  ['I’d like [£121K] in RSUs with a [£137K] base and <12%> bonus.', 'I’d like £121K in RSUs with a £137K base.'],
  ['I’d like <£121K> in RSUs with a <£137K> base and [12%] bonus.', 'I’d like a 12% bonus.'],
  ['I’d like <£121K> in RSUs with a <£137K> base.', null],
  ['I want [$85K] base, <$40K> in shares, and a [$5K] sign-on.', 'I want $85K base and a $5K sign-on.'],
  ['I want [$85K] base, [$40K] in shares, and a <$5K> sign-on.', 'I want $85K base and $40K in shares.'],
  ['I need the base at <$195K> and RSUs at [$210K].', 'I need RSUs at $210K.'],
  ['I need the base at [$195K] and RSUs at <$210K>.', 'I need the base at $195K.'],
  ['Open at [$170K] base + <$110K> RSUs + [$28K] signing bonus.', 'Open at $170K base + $28K signing bonus.'],
  ['Open at [$475K] total comp (<$275K> base + [$200K] options) now.', null],
  ['<$5K> sign-on and [$85K] base are fair.', null],
])('%s', (marked, text) => {
  expect(cut(marked)).toBe(text);
});

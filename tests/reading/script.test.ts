import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/guides/markdown.js';
import { readScript } from '../../src/guides/script.js';

const textOf = (body: string): string | undefined =>
  readScript(readMarkdown(body, 1), { bands: [], companyName: 'Rye & Oat' })?.text;

test.each([
  ['a quotation', '> **Negotiate Up Strategy:** Target $150K base.', 'Target $150K base.'],
  ['a section', '## Negotiate Up Script\n\nTarget $150K base.\n\nStay kind.', 'Target $150K base.\n\nStay kind.'],
  ['nothing', '# Baker\n\n> A quotation.', undefined],
])('a script may be %s', (_, body, text) => {
  expect(textOf(body)).toBe(text);
});

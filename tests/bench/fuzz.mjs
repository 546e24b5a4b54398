/**
 * Mutated guides, random Markdown and random YAML through the whole path: reading, checking, every view of every region on every rung.
 * Run as `npm run bench -- fuzz DIR RUNS`; stops at the first crash, or card that Slack would refuse.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { cardFor } from '../../dist/cards/card-for.js';
import { rungsOf } from '../../dist/cards/card.js';
import { NO_ALIASES } from '../../dist/guides/aliases.js';
import { checkGuide } from '../../dist/guides/check.js';
import { readGuide } from '../../dist/guides/guide.js';
import { createLookup } from '../../dist/lookup/lookup.js';
import { checkBlocks } from '../../dist/playground/check-blocks.js';

const TODAY = '2026-11-25';
const PIECES = [
  '**',
  '|',
  '\n',
  '\n\n',
  '> ',
  '# ',
  '### Lever 1: ',
  '1. **A:** ',
  '"',
  '“',
  '<!channel>',
  '&',
  '£100K–£2M+',
  '$[X]K',
  '- ',
  '---\n',
  '```',
  '🏗️',
  '\u0000',
  '\u202E',
  'â€“',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  ': ',
  '&a ',
  '*a',
  '!!js',
  '\t',
  '\r\n',
];

/** A text with some of its parts cut, doubled, moved, or with pieces put in. */
const mutated = (text) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(200),
        to: fc.nat(text.length),
        kind: fc.constantFrom('cut', 'double', 'put'),
        piece: fc.constantFrom(...PIECES),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((edits) =>
      edits.reduce((now, { at, length, to, kind, piece }) => {
        const part = now.slice(at, at + length);
        if (kind === 'cut') return now.slice(0, at) + now.slice(at + length);
        return now.slice(0, to) + (kind === 'double' ? part : piece.repeat(1 + (length % 5))) + now.slice(to);
      }, text),
    );

const OFFER = {
  currency: null,
  base: 120_000,
  equity: { value: 80_000, per: 'grant' },
  bonus: { percent: 10 },
  signOn: 9_000,
  total: null,
};

/** Every view of a guide, held against Slack's limits. */
function show(guide) {
  const { open, check } = createLookup({
    guides: new Map([[guide.id, guide]]),
    aliases: NO_ALIASES,
    problems: [],
    skipped: [],
    entries: new Map(),
  });
  for (const region of [undefined, ...guide.bands.map(({ id }) => id)]) {
    const views = ['band', 'levers', 'script', 'written'].map((view) => open({ view, guide: guide.id, region }));
    for (const answer of [...views, ...(region ? [check(guide.id, region, OFFER)] : [])])
      for (const {
        message: { text, blocks },
      } of rungsOf(cardFor(answer, { today: TODAY }))) {
        const wrong = blocks ? checkBlocks(blocks) : [];
        if (wrong.length > 0 || !text.trim() || text.length > 40_000)
          throw new Error(`${answer.kind} of ${region}: ${wrong[0] ?? 'text'}`);
      }
  }
}

/** Runs as many texts as are asked for, and says how many of them were guides. */
export async function benchFuzz(folder, runs = '10000') {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.md'));
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const head = texts[0].slice(0, texts[0].indexOf('\n---', 3) + 5);
  const markdown = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 20 })), { maxLength: 60 })
    .map((parts) => head + parts.join(''));
  const yaml = fc
    .array(
      fc.oneof(
        fc.constantFrom(...PIECES, 'company: a\n', 'compensation:\n  - region: x\n'),
        fc.string({ maxLength: 12 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => `---\n${parts.join('')}\n---\n`);
  const text = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...texts).chain(mutated) },
    { weight: 1, arbitrary: markdown },
    { weight: 1, arbitrary: yaml },
  );
  const counts = { guide: 0, refused: 0, 'no guide': 0 };
  fc.assert(
    fc.property(text, (given) => {
      const reading = readGuide(given, 'fuzz.md');
      counts[reading.kind]++;
      checkGuide(given, 'fuzz.md', TODAY);
      if (reading.kind === 'guide') show(reading.guide);
    }),
    { numRuns: Number(runs), seed: Date.now() % 1_000_000 },
  );
  console.log(`${runs} texts without a crash or a card over a limit: ${JSON.stringify(counts)}`);
}

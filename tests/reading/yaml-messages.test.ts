import * as fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { checkGuide } from '../../src/guides/check.js';
import { readGuide } from '../../src/guides/guide.js';

/** A guide of which the tests below spoil the front matter in one place each. */
const SOUND = `---
company: acme
company_display: Acme
role: baker
role_display: Baker
compensation:
  - region: London
    currency: GBP
    base_low: 30000
    base_high: 38000
  - region: Leeds
    currency: GBP
data_sources:
  - Bakers
---
# Baker

Bread for the whole town.
`;

/** The one problem of a guide that is refused, as `line:column message`. */
function refusal(text: string): string {
  const reading = readGuide(text, 'f.md');
  const [problem, ...others] = reading.kind === 'refused' ? reading.problems : [];
  expect([reading.kind, others]).toEqual(['refused', []]);
  return problem ? `${problem.line}:${problem.column} ${problem.message}` : '';
}
const spoilt = (written: string, by: string): string => {
  expect(SOUND).toContain(written);
  return SOUND.replace(written, by);
};
const NO_END = 'the front matter has no end; write --- alone on a line above this one';

describe('front matter that cannot be read is one problem, where its cause stands, in words of our own', () => {
  test.each([
    ['    currency', '\tcurrency', '8:1 found a tab in the indentation; write spaces'],
    ['Acme', '"Acme', '3:18 found "Acme, a quote that is not closed; write " behind it, too'],
    ['Acme', "'Acme", "3:18 found 'Acme, a quote that is not closed; write ' behind it, too"],
    ['Acme', "'Acme's'", '3:18 found s\' behind the closing quote; put the whole value in quotes: "Acme\'s"'],
    [
      'London',
      '"London" (UK)',
      '7:13 found (UK) behind the closing quote; put the whole value in quotes: \'"London" (UK)\'',
    ],
    ['Acme', 'Acme: The Co', '3:18 found Acme: The Co; put it in quotes, as it holds a colon: "Acme: The Co"'],
    ['role: baker', 'role:baker', '4:1 found role:baker; write a space behind the colon: role: baker'],
    ['base_low: ', 'base_low:', '9:5 found base_low:30000; write a space behind the colon: base_low: 30000'],
    ['role: baker', 'role baker', '4:1 found role baker; write a colon behind role: role: baker'],
    ['role: baker', 'role = baker', '4:1 found role = baker; write a colon: role: baker'],
    ['role: baker', 'company: b', '4:1 found company twice, first on line 2; remove one of them'],
    [
      '  - region: Leeds',
      '    region: Leeds',
      '11:5 found region twice, first on line 7; write a dash before it where another region begins',
    ],
    ['- region', '-region', '7:3 found -region: London; write a space behind the dash: - region: London'],
    ['Acme', '@Acme', '3:18 found @Acme; put it in quotes, as no value begins with @: "@Acme"'],
    ['Acme', '`Acme`', '3:18 found `Acme`; put it in quotes, as no value begins with `: "`Acme`"'],
    ['Acme', '%Acme', '3:18 found %Acme; put it in quotes, as no value begins with %: "%Acme"'],
    ['Acme', '*Acme*', '3:18 found *Acme*; put it in quotes, as YAML takes * for a mark of its own: "*Acme*"'],
    ['Acme', '&Acme', '3:18 found &Acme; put it in quotes, as YAML takes & for a mark of its own: "&Acme"'],
    ['Acme', '!Acme', '3:18 found !Acme; put it in quotes, as YAML takes ! for a mark of its own: "!Acme"'],
    ['Acme', '> Acme', '3:18 found > Acme; put it in quotes, as YAML takes > for the mark of a text block: "> Acme"'],
    ['Acme', '- Acme', '3:18 found - Acme; put it in quotes, as YAML takes it for the item of a list: "- Acme"'],
    ['Acme', '#Acme', '3:18 found #Acme, which YAML takes for a comment; put it in quotes'],
    ['acme', '{{ company }}', '2:10 found {{ company }}, a template that was not filled in; write the value'],
    ['Acme', '{{ name }} Ltd', '3:18 found {{ name }}, a template that was not filled in; write the value'],
    [
      'Acme',
      '"{{ name }}"',
      '3:18 found "{{ name }}"; write the name of the company, such as Segment, in place of the template',
    ],
    ['Acme', '[Acme', '3:18 found [Acme, a [ that is not closed; write ] behind it, or put the value in quotes'],
    [
      '    currency',
      '     currency',
      '8:6 found “currency: GBP” in column 6; write it in column 5, below what it belongs to',
    ],
    [
      '    base_high',
      'base_high',
      '10:1 found “base_high: 38000” in column 1; write it in column 5, below what it belongs to',
    ],
    ['role:', ' role:', '4:2 found “role: baker” in column 2; write it in column 1, below what it belongs to'],
    [
      'Acme',
      '"A\\qcme"',
      '3:20 found a backslash that means nothing in double quotes; write it twice, or use single quotes',
    ],
    [
      'role: baker',
      'role: baker\n...\nsalary: 3',
      '5:1 found the end of the front matter in the middle of it; close it with --- only',
    ],
    [
      'role: baker',
      '? { a: 1 }\n: baker',
      '4:3 found a key that is no text; write a name, a colon and a value, or put the value in quotes',
    ],
    ['---\n# Baker', '\n# Baker', `16:1 ${NO_END}`],
    ['---\n# Baker\n\nBread for the whole town.\n', '', `15:1 ${NO_END}`],
    ['---\n', '---js\n', '1:4 found ---js; front matter is YAML: write --- alone on the first line'],
    [
      'region: Leeds',
      '<<: *uk\n    region: Leeds',
      '11:9 found *uk, which nothing above is called; write &uk before the region that is meant',
    ],
    [
      'region: Leeds',
      '<<: 5\n    region: Leeds',
      '11:5 found << without a mapping; write << with the name of one that stands above, such as <<: *london',
    ],
  ])('%j for %j', (written, by, expected) => {
    expect(refusal(spoilt(written, by))).toBe(expected);
  });

  /** What the libraries say of a source. */
  function theirWords(source: string): string[] {
    const said = parseDocument(source, { prettyErrors: false, merge: true }).errors.map(({ message }) => message);
    try {
      load(source);
    } catch (error) {
      if (error instanceof Error && 'reason' in error) said.push(String(error.reason));
    }
    return said.map((message) => message.split('\n')[0] ?? '').filter(Boolean);
  }

  test('whatever an author breaks in it', () => {
    const bits = ['"', "'", ':', ': ', '[', ']', '{', '}', '{{ x }}', '*', '&', '@', '%', '`', '!', '|', '>', '#', '-'];
    const change = fc.tuple(
      fc.nat(SOUND.indexOf('---\n#') - 5),
      fc.nat(3),
      fc.constantFrom(...bits, '- ', '\t', '? ', ',', '<<: ', '\n', '\n ', '  ', '\\', '...\n', ''),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let text = SOUND;
        for (const [at, length, by] of changes) text = text.slice(0, at + 4) + by + text.slice(at + 4 + length);
        const problems = checkGuide(text, 'f.md', '2026-01-01');
        const theirs = theirWords(text.slice(4, text.indexOf('\n---', 3)));
        for (const { message, line, column } of problems) {
          expect(message).not.toMatch(/\[object|undefined|\bat \S+\.js|YAMLParse|Error\b/);
          expect(theirs.filter((words) => message.includes(words))).toEqual([]);
          expect([line >= 1, column >= 1, line <= text.split('\n').length]).toEqual([true, true, true]);
        }
        expect(problems.filter(({ field }) => field === 'front matter').length).toBeLessThan(2);
      }),
      { seed: 13, numRuns: 1_500 },
    );
  });
});

describe('what is no guide is none, however its front matter is broken', () => {
  test.each([
    ['a rule above prose', '---\nToday: we bake\nand: sell: bread\n'],
    ['notes that cannot be read', '---\ntitle: Bread: the book\n---\ntext\n'],
    ['notes with a tab', '---\ntags:\n\t- bread\n---\ntext\n'],
  ])('%s', (_, text) => {
    expect(readGuide(text, 'notes.md')).toEqual({ kind: 'no guide' });
  });
});

describe('anchors, aliases and merges are read', () => {
  const HEAD = '---\ncompany: acme\ncompany_display: Acme\nrole: baker\nrole_display: Baker\n';
  const LONDON = '- &uk\n    region: London\n    currency: GBP\n    base_low: 30000\n    base_high: 38000\n';
  function bandsOf(rows: string): unknown {
    const text = `${HEAD}${rows}---\n`;
    const reading = readGuide(text, 'f.md');
    const words = ['levers', 'negotiate-up script'];
    expect(checkGuide(text, 'f.md', '2026-01-01').filter(({ field }) => !words.includes(field))).toEqual([]);
    return reading.kind === 'guide'
      ? reading.guide.bands.map(({ label, components }) => [label, ...components.map(({ text }) => text)])
      : reading;
  }

  test.each([
    ['a merge of a region', `compensation:\n  ${LONDON}  - <<: *uk\n    region: Leeds\n`, '£30K–£38K'],
    [
      'a merge with an amount of its own',
      `compensation:\n  ${LONDON}  - <<: *uk\n    region: Leeds\n    base_high: 35000\n`,
      '£30K–£35K',
    ],
    [
      'a merge of two, of which the first counts',
      `defaults:\n  - &pay { base_low: 30000, base_high: 36000 }\n  - &place { currency: GBP, base_high: 1 }\ncompensation:\n  ${LONDON}  - <<: [*pay, *place]\n    region: Leeds\n`,
      '£30K–£36K',
    ],
    [
      'a merge written out',
      `compensation:\n  ${LONDON}  - <<: { base_low: 30000, base_high: 36000 }\n    region: Leeds\n    currency: GBP\n`,
      '£30K–£36K',
    ],
    [
      'aliases of values',
      'compensation:\n  - region: London\n    currency: &gbp GBP\n    base_low: &low 30000\n    base_high: 38000\n  - region: Leeds\n    currency: *gbp\n    base_low: *low\n    base_high: 31000\n',
      '£30K–£31K',
    ],
  ])('%s', (_, rows, leeds) => {
    expect(bandsOf(rows.replace('- &uk', rows.includes('*uk') ? '- &uk' : '-'))).toEqual([
      ['London', '£30K–£38K'],
      ['Leeds', leeds],
    ]);
  });

  test('one alias in a hundred regions is no bomb', () => {
    const rows = Array.from({ length: 100 }, (_, i) => `  - { region: Town ${i}, currency: *gbp }\n`).join('');
    expect(readGuide(`${HEAD}defaults: &gbp GBP\ncompensation:\n${rows}---\n`, 'f.md')).toMatchObject({
      kind: 'guide',
      guide: { bands: { length: 100 } },
    });
  });
});

import { describe, expect, test } from 'vitest';
import { checkGuide } from '../../src/guides/check.js';
import { readGuide } from '../../src/guides/guide.js';
import { formatComponent } from '../../src/pay/band.js';

/** What people reported as bugs of programs that read pay, Markdown and YAML, on guides of a made-up company. */

const FRONT = `company: oatfield
company_display: Oatfield
role: data-engineer
role_display: Data Engineer
last_updated: 2026-10-01
next_review_due: 2027-10-01`;
const LONDON = `  - region: London
    currency: GBP
    base_low: 100000
    base_high: 120000`;
const guide = (body: string, rows = LONDON): string => `---\n${FRONT}\ncompensation:\n${rows}\n---\n\n${body}\n`;
const pay = (cell: string, heading = 'Base Salary'): string =>
  `| Region | ${heading} |\n|---|---|\n| London | ${cell} |`;

/** The components of the first band as people read them. */
function shown(text: string): string[] {
  const reading = readGuide(text, 'acme.md');
  const band = reading.kind === 'guide' ? reading.guide.bands[0] : undefined;
  return (band?.components ?? []).map((component) => `${component.kind} ${formatComponent(component, 'GBP')}`);
}
const found = (text: string): string[] =>
  checkGuide(text, 'acme.md', '2026-11-26')
    .filter(({ field }) => field !== 'levers' && field !== 'negotiate-up script')
    .map(({ line, severity, field, message }) => `${line} ${severity} ${field}: ${message}`);

describe('the band is £100K–£120K', () => {
  test.each([
    ['below a table of competitors', `### Competitors\n\n${pay('£150K–£190K')}\n\n### Pay\n\n${pay('£100K–£120K')}`],
    ['below an HTML comment', `<!--\n\n${pay('£80K–£90K')}\n-->\n\n${pay('£100K–£120K')}`],
    ['below a comment of Obsidian', `%%\n${pay('£80K–£90K')}\n%%\n\n${pay('£100K–£120K')}`],
    ['below indented code', `    ${pay('£80K–£90K').replaceAll('\n', '\n    ')}\n\n${pay('£100K–£120K')}`],
    ['behind what is struck out', pay('~~£80K–£90K~~ £100K–£120K')],
    [
      'in the row of the role',
      '| Role | Region | Base |\n|---|---|---|\n| Engineering Manager | London | £150K–£180K |\n| Data Engineer | London | £100K–£120K |',
    ],
    [
      'where no row is the role’s own: the front matter’s',
      '| Role | Region | Base |\n|---|---|---|\n| Engineering Manager | London | £150K–£180K |',
    ],
    [
      'in the column of the later year',
      '| Region | Base 2024 | Base 2026 |\n|---|---|---|\n| London | £80K–£90K | £100K–£120K |',
    ],
    ['before tax', '| Region | Base (net) | Base (gross) |\n|---|---|---|\n| London | £70K–£80K | £100K–£120K |'],
    [
      'in a column of the least and one of the most',
      '| Region | Min base salary | Max base salary |\n|---|---|---|\n| London | £100,000 | £120,000 |',
    ],
    [
      'beside a number of employees',
      '| Region | Total employees | Base |\n|---|---|---|\n| London | 1,200 | £100K–£120K |',
    ],
    ['beside a share price', '| Region | Stock price | Base |\n|---|---|---|\n| London | £42 | £100K–£120K |'],
    ['where the table is by the month', pay('£8,300–£10,000', 'Base (monthly)')],
    ['where the table leaves thousands out', pay('£100–£120')],
    ['where the cell is not understood', pay('£70K net')],
    ['with the line ends of old Macs', ''],
  ])('%s', (name, body) => {
    const text = guide(body);
    expect(shown(name.includes('Macs') ? text.replaceAll('\n', '\r') : text)).toEqual(['base £100K–£120K']);
  });
});

test('what stands in a comment is no script', () => {
  const old = '<!--\n> **Negotiate Up Strategy:** Old words.\n-->';
  const reading = readGuide(guide(`${old}\n\n> **Negotiate Up Strategy:** New words.`), 'acme.md');
  expect(reading.kind === 'guide' && reading.guide.script?.text).toBe('New words.');
});

test('an anchor that is merged gives its figures', () => {
  const rows = `  - &uk
    region: Bristol
    currency: GBP
    base_low: 100000
    base_high: 120000
  - <<: *uk
    region: London`;
  const reading = readGuide(guide('', rows), 'acme.md');
  const bands = reading.kind === 'guide' ? reading.guide.bands : [];
  expect(bands.map(({ label, components }) => [label, components[0]?.range])).toEqual([
    ['Bristol', { low: 100_000, high: 120_000 }],
    ['London', { low: 100_000, high: 120_000 }],
  ]);
});

test('sixty is no year’s pay, and is not shown', () => {
  expect(shown(guide('', LONDON.replace('100000', '60.000').replace('120000', '75.000')))).toEqual([]);
});

describe('comp check tells', () => {
  test.each([
    [
      'a blank line before the front matter',
      `\n${guide('')}`,
      'front matter: found something before the front matter; write --- alone on the first line',
    ],
    [
      'a fence of four dashes',
      guide('').replaceAll('---', '----'),
      'front matter: found more than three dashes; write --- alone on the first line',
    ],
    [
      'TOML',
      '+++\ncompany = "oatfield"\n+++\n',
      'front matter: found +++, which begins TOML; write YAML between two lines of ---',
    ],
    [
      'UTF-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(guide(''), 'utf16le')]).toString(),
      'front matter: found UTF-16; save the file as UTF-8',
    ],
  ])('%s, and nothing else', (_, text, expected) => {
    expect(found(text).map((line) => line.replace(/^\d+ \w+ /, ''))).toEqual([expected]);
  });
});

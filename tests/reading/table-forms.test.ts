import { describe, expect, test } from 'vitest';
import { readGuide } from '../../src/guides/guide.js';
import { formatComponent } from '../../src/pay/band.js';

/** Forms of pay tables that hold more than the pay of the guide's own role, or state it in parts. */

const FRONT = `company: oatfield
company_display: Oatfield
role: data-engineer
role_display: Data Engineer
last_updated: 2026-10-01
next_review_due: 2027-10-01
compensation:
  - region: London
    currency: GBP
    base_low: 100000
    base_high: 120000`;
const TOTAL = '\n    total_comp_low: 130000\n    total_comp_high: 170000';

/** The bands of a guide as people read them. */
function shown(body: string, more = ''): string[] {
  const reading = readGuide(`---\n${FRONT}${more}\n---\n\n${body}\n`, 'acme.md');
  const bands = reading.kind === 'guide' ? reading.guide.bands : [];
  return bands.map(({ label, currency, components, levels }) => {
    const written = [...components, ...levels.flatMap((level) => level.components)].map(
      (component) => `${component.kind} ${formatComponent(component, currency)}`,
    );
    return `${label}: ${written.join(', ')}`;
  });
}
/** A table of these lines; the cells of a line are apart by bars. */
const table = (header: string, ...rows: string[]): string =>
  [header, header.replace(/[^|]+/g, '-'), ...rows].map((line) => `| ${line} |`).join('\n');

describe('the own pay alone is shown', () => {
  test.each([
    ['of roles in columns', table('Region|Designer base|Data Engineer base', 'London|£70K–£80K|£100K–£120K')],
    ['of companies in columns', table('Region|Wexmoor base|Oatfield base', 'London|£170K–£180K|£100K–£120K')],
    ['of companies in rows', table('Company|Region|Base', 'Wexmoor|London|£170K–£180K', 'Oatfield|London|£100K–£120K')],
    ['of rivals in rows: none', table('Region|Employer|Base', 'London|Wexmoor|£170K–£180K')],
    ['beside a label with a rival', table('Region|Base', 'London (Wexmoor)|£170K–£180K', 'London|£100K–£120K')],
    ['beside the market', table('Region|Industry base|Base', 'London|£70K–£80K|£100K–£120K')],
    ['beside contractors', table('Region|Contractor base|Base', 'London|£140K–£160K|£100K–£120K')],
    ['beside what is left of it', table('Region|Take-home salary|Base', 'London|£70K–£80K|£100K–£120K')],
    ['of the last year before', table('Region|Prior base|Base', 'London|£80K–£90K|£100K–£120K')],
    ['of old and new', table('Region|Old base|New base', 'London|£80K–£90K|£100K–£120K')],
    ['of fiscal years', table('Region|FY25 base|FY26 base', 'London|£80K–£90K|£100K–£120K')],
    ['of short years', table("Region|Base '25|Base '26", 'London|£80K–£90K|£100K–£120K')],
    ['of years in rows', table('Region|Year|Base', 'London|2024|£80K–£90K', 'London|2026|£100K–£120K')],
    ['of teams that differ: none', table('Region|Team|Base', 'London|Maps|£140K–£160K', 'London|Core|£90K–£95K')],
    ['of percentiles: none', table('Region|Base P25|Base P50|Base P75', 'London|£101K|£110K|£119K')],
    ['beside a median', table('Region|Median base|Base', 'London|£110K|£100K–£120K')],
    ['of min, mid and max', table('Region|Base min|Base mid|Base max', 'London|£100K|£110K|£120K')],
    ['of min, mid and max in rows', table('Pay|London', 'Base min|£100K', 'Base mid|£110K', 'Base max|£120K')],
    ['of min, mid and max below a corner', table('Base|London', 'Min|£100K', 'Mid|£110K', 'Max|£120K')],
    ['of percentiles in rows: none', table('Base|London', 'P25|£101K', 'P50|£110K', 'P75|£119K')],
    ['of roles in rows, on its side', table('Role|London', 'Designer|£70K–£80K', 'Data Engineer|£100K–£120K')],
    ['of roles without a heading', table(' |London', 'Designer|£70K–£80K', 'Data Engineer|£100K–£120K')],
  ])('%s', (_, body) => {
    expect(shown(body)).toEqual(['London: base £100K–£120K']);
  });
});

describe('levels without a heading of their pay', () => {
  const levels = table('Level|London', 'L1|£100K–£108K', 'L2|£110K–£120K');

  test('are of the one component that the front matter states', () => {
    expect(shown(levels)).toEqual(['London: base £100K–£108K, base £110K–£120K']);
  });

  test('are of the component that spans the same', () => {
    expect(shown(levels, TOTAL)).toEqual(['London: base £100K–£108K, base £110K–£120K']);
    expect(shown(table('Level|London', 'L1|£130K–£148K', 'L2|£150K–£170K'), TOTAL)).toEqual([
      'London: total £130K–£148K, total £150K–£170K',
    ]);
  });

  test('are of what the heading above the table says', () => {
    const other = table('Level|London', 'L1|£98K–£108K', 'L2|£110K–£124K');
    expect(shown(`### Base salary by level\n\n${other}`, TOTAL)).toEqual(['London: base £98K–£108K, base £110K–£124K']);
  });

  test('are not shown where nothing says', () => {
    expect(shown(table('Level|London', 'L1|£90K–£95K', 'L2|£96K–£99K'), TOTAL)).toEqual([
      'London: base £100K–£120K, total £130K–£170K',
    ]);
  });

  test('are of the same component in a place that only the table has', () => {
    expect(shown(table('Level|London|Paris', 'L1|£100K–£108K|€80K', 'L2|£110K–£120K|€90K'))).toEqual([
      'London: base £100K–£108K, base £110K–£120K',
      'Paris: base €80K, base €90K',
    ]);
  });
});

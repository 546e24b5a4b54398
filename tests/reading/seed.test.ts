import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkGuide } from '../../src/guides/check.js';
import { type Guide, readGuide } from '../../src/guides/guide.js';
import type { Band } from '../../src/pay/band.js';

const FILE = 'segment/devops-engineer.md';

/** A band of the seed: every region has these four components under these headings. */
function band(id: string, label: string, currency: string, sign: string, ranges: readonly [number, number][]): Band {
  const written = ([low, high]: readonly [number, number]) => `${sign}${low}K–${sign}${high}K`;
  const money = (kind: 'base' | 'equity' | 'total', heading: string, i: number) => {
    const [low, high] = ranges[i] as [number, number];
    return { kind, label: heading, range: { low: low * 1000, high: high * 1000 }, text: written([low, high]) };
  };
  return {
    id,
    label,
    places: [label],
    currency,
    components: [
      money('base', 'Base Salary', 0),
      money('equity', 'Stock (RSU/4yr)', 1),
      { kind: 'bonus', label: 'Bonus', range: null, text: '10–15%' },
      money('total', 'Total Comp', 2),
    ],
    levels: [],
  };
}

describe('the seed', () => {
  const text = readFileSync(`seeds/${FILE}`, 'utf8');
  const reading = readGuide(text, FILE);
  const guide = (reading.kind === 'guide' ? reading.guide : {}) as Guide;

  test('is a guide with what its author should look at', () => {
    expect(checkGuide(text, FILE, '2026-05-23').map(({ severity, line, field }) => [severity, line, field])).toEqual([
      ['warning', 52, 'text'],
      ['warning', 77, 'script.currency'],
      ['warning', 79, 'evidence.address'],
    ]);
    expect(checkGuide(text, FILE, '2026-05-24')).toContainEqual({
      severity: 'warning',
      file: FILE,
      line: 10,
      column: 18,
      field: 'next_review_due',
      message: 'found 2026-05-23, which is past; review the figures and write the next date',
    });
  });

  test('names its company, role, dates and sources', () => {
    const {
      bands: _,
      levers: __,
      leverSection: ___,
      script: ____,
      evidence: _____,
      levelMapping: ______,
      ...rest
    } = guide;
    expect(rest).toEqual({
      id: 'segment/devops-engineer',
      company: 'segment',
      companyName: 'Segment',
      role: 'devops-engineer',
      roleName: 'DevOps Engineer',
      file: FILE,
      sources: ['Levels.fyi'],
      quality: 'high',
      quarter: '2025-Q4',
      reviewed: '2026-02-23',
      reviewDue: '2026-05-23',
      has: { levers: true, leverSection: true, script: true },
      grades: [],
    });
  });

  test('has three bands, with the bonus range that only its table states', () => {
    expect(guide.bands).toEqual([
      band('san-francisco', 'San Francisco', 'USD', '$', [
        [162, 198],
        [100, 180],
        [205, 268],
      ]),
      band('new-york', 'New York', 'USD', '$', [
        [158, 192],
        [95, 172],
        [198, 258],
      ]),
      band('london', 'London', 'GBP', '£', [
        [115, 142],
        [68, 125],
        [145, 188],
      ]),
    ]);
  });

  test('has four levers, all of them words to say', () => {
    expect(guide.levers.map(({ title }) => title)).toEqual([
      'AI Infrastructure Scaling',
      'Datadog/AWS Counter',
      'Reliability Revenue Impact',
      'Cost Optimization Expertise',
    ]);
    expect(guide.levers.flatMap(({ passages }) => passages.map(({ say }) => say))).toEqual([true, true, true, true]);
    expect(guide.levers[3]?.passages[0]?.text).toBe(
      "My cloud cost optimization experience has saved $2M+ annually at scale. This directly impacts Segment's margins — my comp should reflect the bottom-line impact.",
    );
  });

  test('has a lever section of two paragraphs, and nothing of what stands below it', () => {
    expect(guide.leverSection?.title).toBe('🏗️ AI-Ready CDP Platform Lever');
    expect(guide.leverSection?.passages.map(({ say, text }) => [say, text.slice(0, 34)])).toEqual([
      [false, "In February 2026, Segment's infras"],
      [false, 'Your infrastructure decisions dire'],
    ]);
  });

  test('has a script that asks for shares, base and bonus, and a floor in shares', () => {
    expect(guide.script?.figures.map(({ role, component, low, unit }) => [role, component, low, unit])).toEqual([
      ['ask', 'equity', 175_000, 'amount'],
      ['ask', 'base', 192_000, 'amount'],
      ['ask', 'bonus', 12, 'percent'],
      ['floor', 'equity', 162_000, 'amount'],
    ]);
    expect(guide.script?.passages.map(({ say, text }) => [say, text.slice(0, 27)])).toEqual([
      [true, "I'd like $175K in Twilio RS"],
      [false, 'Accept if above $162K RSUs.'],
    ]);
  });

  test('has evidence and a level mapping', () => {
    expect(guide.evidence).toEqual([
      '[Segment — Multi-Cloud Infrastructure Architecture 2026]',
      '[Segment/Twilio DevOps Comp — Levels.fyi 2025-2026]',
      '[CDP Infrastructure — DevOps Market Compensation 2026]',
      '[Real-Time Data Platform — SRE Benchmarks 2026]',
    ]);
    expect(guide.levelMapping).toEqual([
      'Segment DevOps = Google SRE L3-L4 = Twilio Platform Eng = Datadog Infra Eng = AWS DevOps',
    ]);
  });
});

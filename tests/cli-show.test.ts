import { describe, expect, test } from 'vitest';
import { frontDoors } from './front-door.js';

const front = frontDoors();
type Pair = [number, number];

/** What the figures of the seed's negotiate-up text have in common. */
const FIGURE = {
  role: 'ask',
  high: null,
  currency: 'USD',
  unit: 'amount',
  per: null,
  region: null,
  level: null,
};

/** A region of the seed: all three have the same headings and bonus. */
const region = (label: string, country: string, currency: string, base: Pair, equity: Pair, total: Pair): unknown => ({
  label,
  place: label,
  country,
  currency,
  base,
  equity,
  equityLabel: 'Stock (RSU/4yr)',
  bonus: '10–15%',
  signing: null,
  total,
  levels: [],
});

const SEED = {
  id: 'segment/devops-engineer',
  company: 'segment',
  role: 'devops-engineer',
  regions: [
    region('San Francisco', 'US', 'USD', [162_000, 198_000], [100_000, 180_000], [205_000, 268_000]),
    region('New York', 'US', 'USD', [158_000, 192_000], [95_000, 172_000], [198_000, 258_000]),
    region('London', 'GB', 'GBP', [115_000, 142_000], [68_000, 125_000], [145_000, 188_000]),
  ],
  levers: [
    {
      title: 'AI Infrastructure Scaling',
      text: "“I'm architecting the infrastructure for Segment's AI-powered CDP — GPU pipelines alongside real-time event routing. My comp should reflect the dual-workload infrastructure complexity.”",
    },
    {
      title: 'Datadog/AWS Counter',
      text: "“I have infrastructure offers from Datadog and AWS with higher base and more equity. Segment's Twilio RSUs must be competitive given the platform complexity I'll own.”",
    },
    {
      title: 'Reliability Revenue Impact',
      text: '“CDP uptime directly drives enterprise customer retention. My SRE experience maintaining five-nines availability has measurable revenue impact — the bonus should reflect this.”',
    },
    {
      title: 'Cost Optimization Expertise',
      text: "“My cloud cost optimization experience has saved $2M+ annually at scale. This directly impacts Segment's margins — my comp should reflect the bottom-line impact.”",
    },
  ],
  leverSection: {
    title: '🏗️ AI-Ready CDP Platform Lever',
    text: "In February 2026, Segment's infrastructure must support dual workloads — traditional real-time event routing and new AI/ML processing. DevOps Engineers architecting this hybrid infrastructure enable the AI product roadmap while maintaining the reliability SLAs that enterprise customers require.\n\nYour infrastructure decisions directly impact Segment's cloud costs, deployment velocity, and uptime guarantees. Every reliability improvement and cost optimization compounds across the 25,000+ companies depending on the platform.",
  },
  script: {
    text: `"I'd like $175K in Twilio RSUs over 4 years with a $192K base and 12% bonus with reliability targets. I'm building the infrastructure that supports both real-time CDP and AI workloads — the platform foundation for everything. I have Datadog and AWS offers with higher guaranteed comp. Segment's package must be competitive." Accept if above $162K RSUs.`,
    ask: [
      {
        component: 'equity',
        amount: 175_000,
        high: null,
        currency: 'USD',
        region: null,
        text: '"I\'d like $175K in Twilio RSUs',
      },
      {
        component: 'base',
        amount: 192_000,
        high: null,
        currency: 'USD',
        region: null,
        text: '4 years with a $192K base and 12%',
      },
    ],
    floor: {
      component: 'equity',
      amount: 162_000,
      high: null,
      currency: 'USD',
      region: null,
      text: 'Accept if above $162K RSUs.',
    },
  },
  figures: [
    {
      ...FIGURE,
      component: 'equity',
      low: 175_000,
      per: 'grant',
      text: '"I\'d like $175K in Twilio RSUs',
    },
    { ...FIGURE, component: 'base', low: 192_000, per: 'year', text: '4 years with a $192K base and 12%' },
    {
      ...FIGURE,
      component: 'bonus',
      low: 12,
      unit: 'percent',
      text: 'a $192K base and 12% bonus with reliability',
    },
    {
      ...FIGURE,
      role: 'floor',
      component: 'equity',
      low: 162_000,
      per: 'grant',
      text: 'Accept if above $162K RSUs.',
    },
  ],
  levelMapping: 'Segment DevOps = Google SRE L3-L4 = Twilio Platform Eng = Datadog Infra Eng = AWS DevOps',
  sources: ['Levels.fyi'],
  evidence: [
    '[Segment — Multi-Cloud Infrastructure Architecture 2026]',
    '[Segment/Twilio DevOps Comp — Levels.fyi 2025-2026]',
    '[CDP Infrastructure — DevOps Market Compensation 2026]',
    '[Real-Time Data Platform — SRE Benchmarks 2026]',
  ],
  problems: [
    {
      severity: 'warning',
      line: 10,
      column: 18,
      field: 'next_review_due',
      message: 'found 2026-05-23, which is past; review the figures and write the next date',
    },
    {
      severity: 'warning',
      line: 52,
      column: 1,
      field: 'text',
      message: 'its UTF-8 was mangled on the way and is repaired in memory; comp check --fix rewrites the file',
    },
    {
      severity: 'warning',
      line: 77,
      column: 1,
      field: 'script.currency',
      message: 'speaks in USD only; state amounts for London (GBP), too',
    },
    {
      severity: 'warning',
      line: 79,
      column: 1,
      field: 'evidence.address',
      message: '3 of 4 items name no address; write where each can be read',
    },
  ],
};

/** A region of a guide that splits every region by level. */
const byLevel = (label: string, country: string, currency: string, ...totals: Pair[]): unknown => ({
  label,
  place: label,
  country,
  currency,
  base: null,
  equity: null,
  equityLabel: null,
  bonus: null,
  signing: null,
  total: null,
  levels: ['L2 (Junior)', 'L3 (Engineer)', 'L4 (Senior)', 'L5 (Staff)'].map((level, i) => ({
    label: level,
    total: totals[i],
  })),
});

describe('comp show --json', () => {
  test('prints a guide as comp reads it, whole', async () => {
    const { code, stdout, stderr } = await front('cli', [
      'show',
      'segment/devops-engineer',
      '--json',
      '--guides',
      'seeds',
    ]);
    expect([code, stdout.trimEnd().split('\n').length, stderr]).toEqual([0, 1, '']);
    expect(JSON.parse(stdout)).toEqual(SEED);
  });

  test('keeps the levels of a region apart', async () => {
    const { stdout } = await front('cli', [
      'show',
      'brightfern/software-engineer',
      '--json',
      '--guides',
      'tests/guides',
    ]);
    const { regions } = JSON.parse(stdout) as { regions: unknown };
    expect(regions).toEqual([
      byLevel('Austin', 'US', 'USD', [128_000, 150_000], [155_000, 190_000], [200_000, 255_000], [270_000, 340_000]),
      byLevel('Dublin', 'IE', 'EUR', [78_000, 92_000], [95_000, 118_000], [124_000, 158_000], [165_000, 205_000]),
    ]);
  });

  test('with --all prints every guide, one a line, in the order of their names', async () => {
    const { code, stdout, stderr } = await front('cli', ['show', '--all', '--json', '--guides', 'tests/guides']);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect([code, stderr, ids.length, ids[0], ids.at(-1)]).toEqual([
      0,
      '',
      47,
      'brightfern/engineering-manager',
      'wickerwell/technical-writer',
    ]);
    expect(ids).toEqual([...ids].sort());
  });
});

describe('comp show', () => {
  test('prints the card of every region, then the levers, what to say and the guide’s own words', async () => {
    const { code, stdout, stderr } = await front('cli', ['show', 'segment/devops-engineer', '--guides', 'seeds']);
    const cards = stdout
      .split('\n---\n')
      .map((card) => card.trimStart().split('\n').slice(0, 3).join(' ').slice(0, 60));
    expect([code, stderr, cards]).toEqual([
      0,
      '',
      [
        'DevOps Engineer at Segment  $205K–$268K total a year · San F',
        'DevOps Engineer at Segment  $198K–$258K total a year · New Y',
        'DevOps Engineer at Segment  £145K–£188K total a year · Londo',
        'Levers · DevOps Engineer at Segment  Reliability Revenue Imp',
        'What to say · DevOps Engineer at Segment  San Francisco  $19',
        "The guide’s own words · DevOps Engineer at Segment  > “I'd l",
      ],
    ]);
  });

  test.each([[['acme/baker']], [['segment/devops-engineer', 'acme/baker']], [['acme/baker', '--json']]])(
    'of a guide that is not there prints nothing, says so and exits 2: %j',
    async (args) => {
      expect(await front('cli', ['show', ...args, '--guides', 'seeds'])).toEqual({
        code: 2,
        stdout: '',
        stderr: 'there is no guide acme/baker in seeds; comp lookup list shows the companies\n',
      });
    },
  );
});

import { type Guide, readGuide } from '../../src/guides/guide.js';

/** A row of pay of a made-up guide: its region, its currency, and how much it pays of what the first region does. */
export type Row = [region: string, currency: string, times: number];

const rowOf = ([region, currency, times]: Row): object => ({
  region,
  currency,
  base_low: 80_000 * times,
  base_high: 120_000 * times,
  stock_low: 40_000 * times,
  stock_high: 80_000 * times,
  total_comp_low: 90_000 * times,
  total_comp_high: 160_000 * times,
});

export const ROWS: readonly Row[] = [
  ['Oakland', 'USD', 2],
  ['Leeds', 'GBP', 1],
];

/** A guide of Rye & Oat, a made-up bakery with ovens in Oakland and Leeds, with this negotiate-up text and these levers. */
export function bakery(script: string, levers: Readonly<Record<string, string>> = {}, rows = ROWS): Guide {
  const front = {
    company: 'rye-and-oat',
    company_display: 'Rye & Oat',
    role: 'oven-engineer',
    role_display: 'Oven Engineer',
    compensation: rows.map(rowOf),
  };
  const body = [
    '## Levers',
    ...Object.entries(levers).map(([title, text], i) => `**Lever ${i + 1}: ${title}**\n> ${text}`),
    `> **Negotiate Up Strategy:** ${script}`,
  ].join('\n\n');
  const reading = readGuide(`---\n${JSON.stringify(front)}\n---\n${body}\n`, 'oven-engineer.md');
  if (reading.kind !== 'guide') throw new Error(JSON.stringify(reading));
  return reading.guide;
}

import { expect, test } from 'vitest';
import { readAmounts } from '../../src/pay/amounts.js';
import { readCell } from '../../src/pay/cell.js';
import { WRITTEN_AMOUNTS } from './written-amounts.js';

type Row = (typeof WRITTEN_AMOUNTS)[number];

/** True for an amount that can be shown as the ends of a year's pay. */
const isBand = ({ is }: Row): boolean =>
  is !== null && !is.bound && !is.statistic && (is.per === null || is.per === 'year');

/** What comp makes of a written amount: `right`, `silent` where it shows no figure, or what it shows instead. */
function verdictOf(row: Row): string {
  const { written, currency, is } = row;
  const [low, high] = [is?.low ?? is?.high, is?.high ?? is?.low];
  if (row.in === 'cell') {
    const read = readCell(written, { currency, heading: 'Base Salary', isMoney: true });
    if (read?.kind !== 'range') return isBand(row) ? 'silent' : 'right';
    const isStated = is?.bound === 'from' ? read.range.open === true : isBand(row);
    return isStated && read.range.low === low && read.range.high === high ? 'right' : JSON.stringify(read.range);
  }
  const amounts = readAmounts(written, [currency]);
  if (amounts.length === 0) return is === null ? 'right' : 'silent';
  const period = is?.per === 'year' ? null : (is?.per ?? null);
  const isRight = amounts.some(
    (amount) =>
      amount.low === low && amount.high === high && (amount.period === 'year' ? null : amount.period) === period,
  );
  return isRight ? 'right' : JSON.stringify(amounts.map((amount) => [amount.low, amount.high, amount.period]));
}

test('of the amounts as people write them, none is read wrongly but those listed', () => {
  const verdicts = WRITTEN_AMOUNTS.map((row) => [row.written, verdictOf(row)] as const);
  expect(verdicts.filter(([, verdict]) => verdict === 'silent').length).toBeLessThan(15);
  expect(Object.fromEntries(verdicts.filter(([, verdict]) => verdict !== 'right' && verdict !== 'silent'))).toEqual({
    'You closed a Series B of $40M last year, so I know there is room.': '[[40000000,40000000,null]]',
    '60.000': '{"low":60000,"high":60000}',
    '$1,50,000': '{"low":150000,"high":150000}',
  });
});

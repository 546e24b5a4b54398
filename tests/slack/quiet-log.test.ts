import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { leaksIn } from './quiet-log.js';

let slack: StandIn;
beforeAll(async () => {
  slack = await createStandIn();
  await slack.command({ text: 'umbrella designer offer 118k' });
});
afterAll(() => slack.close());

test.each([
  ['a token: not sent xoxb-1', 'not sent xoxb-1'],
  ['a person or a channel: kept by=U0ADA', 'kept by=U0ADA'],
  ['a figure: sum of £9', 'sum of £9'],
  ['a typed word, “umbrella”: not found Umbrella', 'not found Umbrella'],
])('the search of a log finds %s', (leak, line) => {
  expect(leaksIn([line], slack)).toEqual([leak]);
});

test('the search of a log passes what an answer is logged with', () => {
  const line = 'answered surface=command guide=segment/devops-engineer status=offer ackMs=1.2 answerMs=12345.6';
  expect(leaksIn([line], slack)).toEqual([]);
});

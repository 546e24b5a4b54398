import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { startComp, type Comp, type Mode } from './comp-app.js';

const LONDON = 'DevOps Engineer at Segment. London';
const LEVERS = 'Levers · DevOps Engineer at Segment, London';

describe.each<Mode>(['socket', 'http'])('several processes over %s', (mode) => {
  let slack: StandIn;
  let comps: Comp[];

  beforeEach(async () => {
    slack = await createStandIn();
    comps = [await startComp(slack, mode), await startComp(slack, mode)];
  });
  afterEach(async () => {
    for (const { stop } of comps) await stop();
    await slack.close();
  });

  const said = async (act: () => Promise<unknown>) => (await Promise.all([slack.nextMessage(), act()]))[0];
  const answered = () => comps.map(({ lines }) => lines.filter((line) => line.startsWith('answered')).length);

  test('share the work, and each answers clicks on the cards of the other', async () => {
    for (let i = 0; i < 8; i++) {
      comps[i % 2]?.toIt();
      const card = await said(() => slack.command({ text: 'segment devops london' }));
      comps[(i + 1) % 2]?.toIt();
      const levers = await said(() => slack.click({ channel: 'C0GENERAL', ts: card.ts, actionId: 'show.levers' }));
      expect([card.text.slice(0, LONDON.length), levers.text.slice(0, LEVERS.length), levers.ts]).toEqual([
        LONDON,
        LEVERS,
        card.ts,
      ]);
    }
    await expect.poll(() => answered().reduce((sum, count) => sum + count)).toBe(16);
    expect(answered().every((count) => count > 0)).toBe(true);
  });

  test('go on where one is stopped', async () => {
    await comps[0]?.app.stop();
    comps[1]?.toIt();
    for (let i = 0; i < 4; i++) {
      const card = await said(() => slack.command({ text: 'segment devops london' }));
      expect(card.text).toContain(LONDON);
    }
    await expect.poll(answered).toEqual([0, 4]);
  });
});

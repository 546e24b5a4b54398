import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { type Mode, startComp } from './comp-app.js';

describe.each<Mode>(['socket', 'http'])('the Home tab over %s', (mode) => {
  let slack: StandIn;
  let comp: Awaited<ReturnType<typeof startComp>>;
  const misses: string[] = [];

  beforeEach(async () => {
    slack = await createStandIn();
    comp = await startComp(slack, mode, {
      care: (user) => (user === 'U0BEN' ? { problems: [], misses, doubts: [] } : null),
    });
  });
  afterEach(async () => {
    misses.length = 0;
    await comp.stop();
    await slack.close();
  });

  const home = (user: string): string => JSON.stringify(slack.views.home(user)?.given.blocks ?? null);
  const answer = (): string => JSON.stringify(slack.views.top('U0ADA')?.given.blocks ?? null);
  async function opened(user: string): Promise<void> {
    await slack.openHome({ user });
    await expect.poll(() => home(user)).toContain('1 guide of 1 company, reviewed 23 Feb 2026.');
  }

  test('is published for whoever opens it, and shows what is missing to operators alone', async () => {
    await opened('U0ADA');
    await opened('U0BEN');
    expect([home('U0ADA'), home('U0BEN')].map((blocks) => blocks.includes('Missed look-ups'))).toEqual([false, true]);
  });

  test('is fresh on every opening', async () => {
    await opened('U0BEN');
    misses.push('2 × segment, place missing: tokyo');
    await slack.openHome({ user: 'U0BEN' });
    await expect.poll(() => home('U0BEN')).toContain('segment, place missing: tokyo');
  });

  test('answers an example in a window, whose buttons and regions change what it shows', async () => {
    await opened('U0ADA');
    await slack.clickInView({ actionId: 'show.example.0' });
    await expect.poll(answer).toContain('DevOps Engineer at Segment');
    await slack.clickInView({ actionId: 'region', option: 'new-york' });
    await expect.poll(answer).toContain('*$198K–$258K total a year · New York*');
    await slack.clickInView({ actionId: 'show.levers' });
    await expect.poll(answer).toContain('Levers · DevOps Engineer at Segment, New York');
    expect(slack.views.all().filter(({ given }) => given.type === 'modal')).toHaveLength(1);
  });

  test('opens the form that picks company, role and place', async () => {
    await opened('U0ADA');
    await slack.clickInView({ actionId: 'pick.open' });
    await expect.poll(() => slack.views.top('U0ADA')?.given['callback_id']).toBe('picker');
  });

  test.each([
    ['segment devops london', '*£145K–£188K total a year · London*'],
    ['segment devops london offer 118k base', 'Your offer · DevOps Engineer at Segment, London'],
    ['umbrella', 'No guide for “umbrella”'],
  ])('answers %j, typed in its field, in a window', async (text, words) => {
    await opened('U0ADA');
    await slack.clickInView({ actionId: 'search', text });
    await expect.poll(answer).toContain(words);
  });

  test('logs its answers by guide, and nobody and nothing that was typed', async () => {
    await opened('U0ADA');
    await slack.clickInView({ actionId: 'search', text: 'segment devops london' });
    await expect
      .poll(() => comp.lines.at(-1))
      .toMatch(/^answered surface=home guide=segment\/devops-engineer status=band/);
    expect(comp.lines.join('\n')).not.toMatch(/U0ADA|london/i);
  });

  test('that Slack does not take is logged, as is a window', async () => {
    slack.failNext('views.publish', { error: 'internal_error' });
    await slack.openHome({});
    await expect.poll(() => comp.lines).toContain('home not published reason=internal_error');
    await opened('U0ADA');
    slack.failNext('views.open', { error: 'expired_trigger_id' });
    await slack.clickInView({ actionId: 'search', text: 'segment' });
    await expect
      .poll(() => comp.lines.join('\n'))
      .toMatch(/form not opened reason=expired_trigger_id\nanswered surface=home .* answerMs=null/);
  });
});

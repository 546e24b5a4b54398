import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { startBolt, type Mode } from './bolt-app.js';
import { fieldOf, respondTo } from './calls.js';

const card = [{ type: 'section', text: { type: 'mrkdwn', text: '*£115K–£142K*' } }];

let standIn: StandIn;
let stop: () => Promise<unknown>;

beforeEach(async () => {
  standIn = await createStandIn();
  stop = async () => undefined;
});

afterEach(async () => {
  await stop();
  await standIn.close();
});

describe.each<Mode>(['socket', 'http'])('a slash command by %s', (mode) => {
  test('is acknowledged, and answered with respond()', async () => {
    const app = await startBolt(standIn, mode, (app) =>
      app.command('/comp', async ({ ack, command, respond }) => {
        await ack();
        await respond({ text: `about ${command.text}, ${command.user_name} in ${command.channel_name}`, blocks: card });
      }),
    );
    stop = app.stop;
    const [answer, delivery] = await Promise.all([standIn.nextMessage(), standIn.command({ text: 'segment devops' })]);
    expect(delivery).toEqual({
      type: 'slash_commands',
      acked: true,
      ackMs: expect.any(Number),
      body: {
        token: 'playground-verification-token',
        team_id: 'T0COMP',
        team_domain: 'playground',
        channel_id: 'C0GENERAL',
        channel_name: 'general',
        user_id: 'U0ADA',
        user_name: 'ada',
        command: '/comp',
        text: 'segment devops',
        api_app_id: 'A0COMP',
        is_enterprise_install: 'false',
        response_url: `${standIn.url}/response/R1`,
        trigger_id: '1.1790000000.playground',
      },
    });
    expect(answer).toEqual({
      ts: expect.stringMatching(/^\d{10}\.\d{6}$/),
      channel: 'C0GENERAL',
      bot: 'U0COMP',
      visibleTo: 'U0ADA',
      text: 'about segment devops, ada in general',
      blocks: card,
    });
    expect(app.errors).toEqual([]);
  });

  test('is answered to one person, and the other does not see it', async () => {
    const app = await startBolt(standIn, mode, (app) => app.command('/comp', async ({ ack }) => ack('only for you')));
    stop = app.stop;
    const delivery = await standIn.command({ user: 'U0BEN', text: '' });
    expect(delivery.acked).toBe(true);
    expect(standIn.messages('C0GENERAL', 'U0BEN').map(({ text, visibleTo }) => [text, visibleTo])).toEqual([
      ['only for you', 'U0BEN'],
    ]);
    expect(standIn.messages('C0GENERAL', 'U0ADA')).toEqual([]);
  });

  test('is answered to all with in_channel', async () => {
    const app = await startBolt(standIn, mode, (app) =>
      app.command('/comp', async ({ ack }) => ack({ response_type: 'in_channel', text: 'for all' })),
    );
    stop = app.stop;
    await standIn.command({ user: 'U0BEN', text: '' });
    expect(standIn.messages('C0GENERAL', 'U0ADA').map(({ text }) => text)).toEqual(['for all']);
  });

  test('is answered anew with replace_original, as its answer cannot be replaced', async () => {
    const app = await startBolt(standIn, mode, (app) =>
      app.command('/comp', async ({ ack, respond }) => {
        await ack();
        await respond('thinking');
        await respond({ text: 'done', replace_original: true });
      }),
    );
    stop = app.stop;
    await Promise.all([standIn.nextMessage(({ text }) => text === 'done'), standIn.command({ text: '' })]);
    expect(standIn.messages('C0GENERAL', 'U0ADA').map(({ text }) => text)).toEqual(['thinking', 'done']);
  });

  test('reaches app.error if respond() sends blocks that Slack refuses', async () => {
    const app = await startBolt(standIn, mode, (app) =>
      app.command('/comp', async ({ ack, respond }) => {
        await ack();
        await respond({ text: 'a', blocks: [{ type: 'header', text: { type: 'plain_text', text: '' } }] });
      }),
    );
    stop = app.stop;
    await standIn.command({ text: '' });
    await expect
      .poll(() => app.errors.map(({ message }) => message))
      .toEqual(['Failed to respond to the response_url: 400 Bad Request']);
    expect(standIn.messages('C0GENERAL', 'U0ADA')).toEqual([]);
    expect(standIn.calls.at(-1)).toEqual({
      method: 'response_url',
      args: { text: 'a', blocks: [{ type: 'header', text: { type: 'plain_text', text: '' } }] },
      at: expect.any(Number),
    });
  });
});

describe('a response url', () => {
  let time = 1_790_000_000_000;
  let responseUrl: string;

  beforeEach(async () => {
    await standIn.close();
    standIn = await createStandIn({ now: () => time });
    responseUrl = fieldOf(await standIn.command({ text: '' }), 'response_url');
  });

  test('takes five requests and refuses the sixth', async () => {
    const answers = [];
    for (const text of ['1', '2', '3', '4', '5', '6']) answers.push(await respondTo(responseUrl, { text }));
    expect(answers).toEqual(['200 ok', '200 ok', '200 ok', '200 ok', '200 ok', '404 used_url']);
    expect(standIn.messages('C0GENERAL', 'U0ADA').map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('lives for thirty minutes', async () => {
    time += 30 * 60 * 1000;
    expect(await respondTo(responseUrl, { text: 'in time' })).toBe('200 ok');
    time += 1;
    expect(await respondTo(responseUrl, { text: 'late' })).toBe('404 expired_url');
  });

  test('posts into a thread', async () => {
    await respondTo(responseUrl, { text: 'a', thread_ts: '1790000000.000100', response_type: 'in_channel' });
    expect(standIn.messages('C0GENERAL', 'U0BEN')).toEqual([
      { ts: expect.any(String), channel: 'C0GENERAL', bot: 'U0COMP', text: 'a', thread_ts: '1790000000.000100' },
    ]);
  });

  test.each([
    ['no message', {}, '400 no_text'],
    ['no list of blocks', { text: 'a', blocks: 'b' }, '400 invalid_blocks_format'],
    ['blocks that are wrong', { text: 'a', blocks: [{ type: 'header' }] }, '400 invalid_blocks'],
    ['a text too long', { text: 'x'.repeat(40_001) }, '400 msg_too_long'],
  ])('refuses %s', async (_, args, answer) => {
    expect(await respondTo(responseUrl, args)).toBe(answer);
    expect(standIn.messages('C0GENERAL', 'U0ADA')).toEqual([]);
  });

  test('is unknown if nobody was given it', async () => {
    expect(await respondTo(`${standIn.url}/response/R99`, { text: 'a' })).toBe('404 expired_url');
  });
});

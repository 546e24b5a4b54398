import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, openPage, say, startApp, violations } from './playground.js';

let browser: Browser;
let started: Awaited<ReturnType<typeof startApp>>;
let opened: Awaited<ReturnType<typeof openPage>>;
let page: Page;

beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  started = await startApp();
  opened = await openPage(browser, started.url);
  ({ page } = opened);
});
afterEach(async () => {
  const { outside, errors } = opened;
  await page.close();
  started.app.removeAllListeners('exit').kill();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});

const LONDON = '£145K–£188K total a year · London';
const last = (): Locator => page.locator('#messages .message').last();
const click = (name: string, where: Locator = last()) => where.getByRole('button', { name, exact: true }).click();
const reads = (text: string, where: Locator = last()) => where.getByText(text).first().waitFor();

test('a command shows the band, to the asker alone, below what was typed', async () => {
  expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe('Message, /comp or @comp');
  await say(page, '/comp segment devops london');
  await reads(LONDON);
  await reads('You typed /comp segment devops london');
  expect(await last().locator('.only').last().textContent()).toContain('Only visible to you');
  expect(await last().locator('tr').allInnerTexts()).toEqual([
    'Component\tRange',
    'Base Salary\t£115K–£142K',
    'Stock (RSU/4yr)\t£68K–£125K',
    'Bonus\t10–15%',
  ]);
  await page.getByRole('radio', { name: 'Ben' }).check();
  expect(await page.locator('#messages .message').count()).toBe(0);
  await page.getByRole('radio', { name: 'Ada' }).check();
  await reads(LONDON);
});

test('the card walks to the levers, back, to the script, and to another region', async () => {
  await say(page, '/comp segment devops london');
  await click('Show levers');
  await reads('Datadog/AWS Counter · only if it is true of you');
  await click('Back to the band');
  await reads(LONDON);
  await click('What to say');
  await reads('Ask for  £137.5K base · £121K in RSUs over 4 years · 12% bonus');
  await reads('Keep to yourself  walk-away: £112K in RSUs');
  expect(await last().locator('blockquote').first().innerText()).toBe(
    "“For this role in London I'm looking for a base of £137.5K, £121K in RSUs over four years and a 12% bonus.”",
  );
  await click('The guide’s own words');
  await reads('Unchanged: the figures are of the regions that the guide names');
  expect(await last().locator('blockquote').first().innerText()).toMatch(
    /^“I'd like \$175K in Twilio RSUs .* must be competitive\.”$/,
  );
  await click('Back to the band');
  await last().getByRole('combobox', { name: 'Region' }).selectOption('New York');
  await reads('$198K–$258K total a year · New York');
  expect(await page.locator('#messages .message').count()).toBe(1);
});

test('a sentence that is ticked in Make it mine joins the words to say, and leaves them again', async () => {
  await say(page, '/comp segment devops london');
  await click('What to say');
  await click('Make it mine');
  const form = page.getByRole('dialog');
  const words = form.getByRole('textbox', { name: 'What to say' });
  const rival = form.getByRole('checkbox', { name: 'I have an offer from ____ at ____.' });
  const value = async (ends: RegExp) => {
    for (;;) {
      const text = await words.inputValue();
      if (ends.test(text)) return text;
      await page.waitForTimeout(20);
    }
  };
  const ask = await value(/./);
  await rival.check();
  expect(await value(/____\.$/)).toBe(`${ask} I have an offer from ____ at ____.`);
  expect(await rival.isChecked()).toBe(true);
  await rival.uncheck();
  expect(await value(/bonus\.$/)).toBe(ask);
});

test('a mention in a thread is answered there; another person sees the card and gets a private answer of their own', async () => {
  await say(page, 'An offer came in, help?');
  await click('Reply in thread');
  await say(page, '@comp segment devops london', 'Reply, or mention @comp');
  const reply = page.locator('#replies .message').last();
  await reads(LONDON, reply);
  await page.getByRole('radio', { name: 'Ben' }).check();
  await reads(LONDON, reply);
  expect(await reply.locator('.only').count()).toBe(0);
  await click('Show levers', reply);
  await reads('Levers · DevOps Engineer at Segment, London', reply);
  expect(await reply.locator('.only').count()).toBe(1);
  await page.getByRole('radio', { name: 'Ada' }).check();
  await reads(LONDON, reply);
  expect(await page.locator('#replies .message').count()).toBe(3);
});

test('a command in a thread is refused, as Slack refuses it', async () => {
  await say(page, 'hello');
  await click('Reply in thread');
  await say(page, '/comp help', 'Reply, or mention @comp');
  await reads('/comp is not supported in threads: mention @comp there.', page.locator('body'));
});

test('a direct message is answered in the conversation', async () => {
  await page.getByRole('button', { name: 'comp', exact: true }).click();
  await say(page, 'segment devops london');
  await reads(LONDON);
  expect(await last().locator('.only').count()).toBe(0);
  await click('Show levers');
  await reads('Levers · DevOps Engineer at Segment, London');
});

test('the made-up guides bring choices, and their own examples', async () => {
  await page.getByRole('combobox', { name: 'Guides' }).selectOption('samples');
  await page.getByRole('button', { name: '/comp product manager new york' }).click();
  await reads('Who pays best: Product Manager, New York');
  await say(page, '/comp harbor pm');
  await reads('Which guide do you mean?');
  await click('Product Manager at Harbor Labs');
  await reads('Product Manager at Harbor Labs');
});

test('what comp sent is shown, with its times and what the block check says', async () => {
  await say(page, '/comp segment devops london');
  const times = last().getByRole('button', { name: /^ack/ });
  expect(await times.count()).toBe(0);
  await page.getByLabel('Developer view').check();
  await last()
    .getByRole('button', { name: /^ack [\d.]+ ms · answer [\d.]+ ms · blocks ok$/ })
    .click();
  const panel = page.getByRole('complementary', { name: 'What comp sent' });
  expect(await panel.locator('dd').allTextContents()).toEqual([
    'response_url',
    expect.stringMatching(/^[\d.]+ ms$/),
    expect.stringMatching(/^[\d.]+ ms$/),
    'within Slack’s limits, with a text',
  ]);
  const payload = JSON.parse(await panel.locator('pre').innerText());
  expect([payload.response_type, payload.blocks.map(({ type }: { type: string }) => type)]).toEqual([
    'ephemeral',
    ['header', 'section', 'table', 'section', 'context', 'actions', 'context_actions'],
  ]);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
});

test('the composer completes commands and examples, and remembers what was sent', async () => {
  const field = page.getByRole('combobox', { name: 'Message, /comp or @comp' });
  await field.pressSequentially('/comp l');
  expect(await page.getByRole('listbox', { name: 'Completions' }).getByRole('option').allTextContents()).toEqual([
    '/comp list',
  ]);
  await field.press('ArrowDown');
  await field.press('Enter');
  expect(await field.inputValue()).toBe('/comp list');
  await field.press('Enter');
  await reads('30 companies, 48 guides');
  await field.press('ArrowUp');
  expect(await field.inputValue()).toBe('/comp list');
});

test('the keyboard alone reaches the levers', async () => {
  await page.getByRole('combobox', { name: 'Message, /comp or @comp' }).focus();
  await page.keyboard.type('/comp segment devops london');
  await page.keyboard.press('Enter');
  await reads(LONDON);
  await page.locator('#messages').focus();
  for (let tabs = 0; tabs < 10 && (await page.evaluate('document.activeElement.textContent')) !== 'Show levers'; tabs++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await reads('Levers · DevOps Engineer at Segment, London');
});

describe('bad input', () => {
  test.each([
    ['/comp help', 'See what a company pays'],
    [`/comp ${'x'.repeat(10_000)}`, 'No guide for “xxxx'],
    ['/comp <script>alert(1)</script>', 'No guide for “alert 1”'],
    ['/comp 🙈🙉', 'See what a company pays'],
    ['/comp مهندس لندن', 'No guide for “مهندس لندن”'],
    ['/nonsense', '/nonsense is not a command here: try /comp help.'],
  ])('of the kind of case %# is answered', async (text, answer) => {
    await say(page, text);
    await reads(answer, page.locator('body'));
  });

  test('nothing is sent where nothing is written', async () => {
    await say(page, '   ');
    await say(page, 'hello');
    await reads('hello');
    expect(await page.locator('#messages .message').count()).toBe(1);
  });

  test('what people write is never read as HTML', async () => {
    await say(page, '<img src=x onerror=alert(1)> *bold* <b>not</b>');
    await reads('<img src=x onerror=alert(1)>');
    expect(await last().locator('img, b, strong:not(.author strong)').allTextContents()).toEqual(['bold']);
  });
});

describe('accessibility', () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no violation in %s at %i pixels, in any part of the page', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await say(page, '/comp segment devops london');
    await reads(LONDON);
    expect(await violations(page)).toEqual([]);
    await click('Show levers');
    await page.getByLabel('Developer view').check();
    await reads('Datadog/AWS Counter · only if it is true of you');
    await say(page, '@comp segment devops london');
    await reads(LONDON, page.locator('#replies .message').last());
    expect(await violations(page)).toEqual([]);
    await page.locator('#replies .trace').last().click();
    expect(await violations(page)).toEqual([]);
  });

  test('on a phone nothing is wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await say(page, '/comp segment devops');
    await reads('3 regions');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});

test('the picture of the README is drawn from the page', async () => {
  await say(page, '/comp segment devops london');
  await reads(LONDON);
  await page.mouse.move(0, 0);
  // The time of day is no part of the picture, and the line about timings neither.
  await page.evaluate(
    `for (const one of document.querySelectorAll('time, .below')) one.style.display = 'none'; document.querySelector('.message').style.maxWidth = '640px'`,
  );
  await last().screenshot({ path: 'docs/card.png', caret: 'initial' });
  expect(readFileSync('docs/card.png').subarray(1, 4).toString()).toBe('PNG');
});

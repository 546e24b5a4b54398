import type { App } from '@slack/bolt';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, openPage, say, violations } from './playground.js';
import { startTiny } from './tiny-app.js';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const home = (title: string): never =>
  ({
    type: 'home',
    blocks: [
      { type: 'header', text: plain(title) },
      {
        type: 'input',
        block_id: 'role',
        label: plain('Your role'),
        element: { type: 'plain_text_input', action_id: 'role' },
      },
      { type: 'actions', elements: [{ type: 'button', action_id: 'save', text: plain('Save') }] },
    ],
  }) as never;
const modal = (title: string): never =>
  ({ type: 'modal', title: plain(title), blocks: [{ type: 'section', text: plain('Here it is.') }] }) as never;

let browser: Browser;
let started: Awaited<ReturnType<typeof startTiny>>;
let opened: Awaited<ReturnType<typeof openPage>>;
let page: Page;
let heard: string[];

function listen(app: App): void {
  app.event('app_home_opened', async ({ event, client }) => {
    heard.push(event.user);
    const times = heard.filter((user) => user === event.user).length;
    await client.views.publish({ user_id: event.user, view: home(`${event.user} ${times}`) });
  });
  app.action('save', async ({ ack, body, client }) => {
    await ack();
    const { values = {} } = Object(body).view.state;
    await client.views.publish({ user_id: body.user.id, view: home(`saved ${values.role.role.value}`) });
  });
  app.message('hello', async ({ say }) => {
    await say('hello back');
  });
  app.command('/comp', async ({ ack, respond }) => {
    await ack();
    await respond('in private');
  });
  app.shortcut('explain', async ({ ack, shortcut, client }) => {
    await client.views.open({ trigger_id: shortcut.trigger_id, view: modal(`About ${Object(shortcut).message.text}`) });
    await ack();
  });
  app.shortcut('ask', async ({ ack, shortcut, client }) => {
    await client.views.open({ trigger_id: shortcut.trigger_id, view: modal('Ask comp') });
    await ack();
  });
}

const SHORTCUTS = [
  { name: 'Explain this', callback_id: 'explain', type: 'message' },
  { name: 'Forget this', callback_id: 'forget', type: 'message' },
  { name: 'Ask comp', callback_id: 'ask', type: 'global' },
] as const;

beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  heard = [];
  started = await startTiny(listen, SHORTCUTS);
  opened = await openPage(browser, started.url);
  ({ page } = opened);
});
afterEach(async () => {
  const { outside, errors } = opened;
  await page.close();
  await started.stop();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});

const tab = (name: string) => page.getByRole('tab', { name });
const panel = () => page.getByRole('tabpanel', { name: 'Home' });
const message = (text: string) => page.locator('#messages .message').filter({ hasText: text });
const reads = (text: string, where: Locator = panel()) => where.getByText(text).waitFor();
const goToComp = () => page.getByRole('button', { name: 'comp', exact: true }).click();

describe('the Home tab', () => {
  test('is published when it is opened, for each person alone, and takes clicks', async () => {
    expect(await page.getByRole('tablist').count()).toBe(0);
    await goToComp();
    await tab('Home').click();
    await reads('U0ADA 1');
    await panel().getByRole('textbox', { name: 'Your role' }).fill('SRE');
    await panel().getByRole('button', { name: 'Save' }).click();
    await reads('saved SRE');
    expect(await panel().getByRole('textbox', { name: 'Your role' }).inputValue()).toBe('SRE');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Save');
    await page.getByRole('radio', { name: 'Ben' }).check();
    await reads('U0BEN 1');
    await page.reload();
    await goToComp();
    await tab('Home').click();
    await reads('U0ADA 2');
  });

  test('stands beside the messages, and is left and reached by the arrows', async () => {
    await goToComp();
    await say(page, 'hello');
    await reads('hello back', page.locator('#messages'));
    expect(heard).toEqual([]);
    await tab('Messages').press('ArrowLeft');
    await reads('U0ADA 1');
    expect(await page.locator('#messages').isVisible()).toBe(false);
    expect(await tab('Home').and(page.locator(':focus')).count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await reads('hello back', page.locator('#messages'));
    expect(await panel().count()).toBe(0);
    await say(page, 'hello again');
    await expect.poll(() => page.locator('#messages').getByText('hello back').count()).toBe(2);
    expect(heard).toEqual(['U0ADA']);
    await tab('Home').click();
    await reads('U0ADA 2');
    await page.getByRole('button', { name: '# general' }).click();
    expect([await panel().count(), await page.getByRole('tablist').count()]).toEqual([0, 0]);
  });
});

describe('the shortcuts', () => {
  test('on a message are those of the manifest, and not there on an ephemeral one', async () => {
    await say(page, 'an offer came');
    await message('an offer came').getByRole('button', { name: 'More' }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Explain this', 'Forget this']);
    await page.getByRole('menuitem', { name: 'Explain this' }).click();
    await page.getByRole('dialog', { name: 'About an offer came' }).waitFor();
    await page.keyboard.press('Escape');
    await say(page, '/comp');
    await reads('in private', page.locator('#messages'));
    expect(await message('in private').getByRole('button', { name: 'More' }).count()).toBe(0);
  });

  test('from anywhere are beside the composer, and reached by the keyboard', async () => {
    const button = page.getByRole('button', { name: 'Shortcuts' });
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Ask comp']);
    await page.keyboard.press('Escape');
    expect([await page.getByRole('menuitem').count(), await button.and(page.locator(':focus')).count()]).toEqual([
      0, 1,
    ]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Ask comp' }).waitFor();
  });

  test('move with the arrows, and go when something else is clicked', async () => {
    await say(page, 'an offer came');
    await message('an offer came').getByRole('button', { name: 'More' }).press('Enter');
    const focused = () => page.evaluate('document.activeElement.textContent');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Forget this');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Explain this');
    await page.getByRole('combobox', { name: 'Message, /comp or @comp' }).click();
    expect(await page.getByRole('menuitem').count()).toBe(0);
  });

  test('that the app does not take are said to be', async () => {
    await say(page, 'an offer came');
    await message('an offer came').getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Forget this' }).click();
    await expect
      .poll(() => page.locator('#notice').textContent(), { timeout: 5_000 })
      .toBe('comp did not take the shortcut: not acknowledged within 3000 ms.');
  });

  test('are nowhere where none are declared', async () => {
    const other = await startTiny(() => undefined);
    const { page: plainPage } = await openPage(browser, other.url);
    await say(plainPage, 'an offer came');
    await plainPage.locator('#messages .message').waitFor();
    expect(await plainPage.getByRole('button', { name: /^(?:More|Shortcuts)$/ }).count()).toBe(0);
    await plainPage.close();
    await other.stop();
  });
});

describe('accessibility', () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no violation in %s at %i pixels, and fits', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await say(page, 'an offer came');
    const fits = async () => {
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    };
    await message('an offer came').getByRole('button', { name: 'More' }).click();
    await fits();
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    await page.getByRole('menuitem', { name: 'Ask comp' }).waitFor();
    await fits();
    await goToComp();
    await fits();
    await tab('Home').click();
    await reads('U0ADA 1');
    await fits();
  });
});

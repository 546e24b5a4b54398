import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, openPage, say, startApp } from './playground.js';

let browser: Browser;
let started: Awaited<ReturnType<typeof startApp>>;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  started = await startApp();
  ({ page } = await openPage(browser, started.url));
}, 60_000);
afterAll(async () => {
  await browser.close();
  started.app.removeAllListeners('exit').kill();
});

const last = (): Locator => page.locator('#messages .message').last();
const click = (name: string, where: Locator = last()) => where.getByRole('button', { name, exact: true }).click();

test('a card is shared once its form is sent, and then Ben sees it', async () => {
  await say(page, '/comp segment devops london');
  await click('More');
  await page.getByRole('menuitem', { name: 'Share…' }).click();
  const modal = page.getByRole('dialog');
  await modal.getByText('Everyone in this channel will see this, guests from outside included.').waitFor();
  await click('Share', modal);
  await last().getByText('Shared by').waitFor();
  await page.getByRole('radio', { name: 'Ben' }).check();
  await last().getByText('Shared by').waitFor();
  expect(await page.locator('#messages .message').count()).toBe(1);
  expect(await last().getByText('Keep a copy').count()).toBe(0);
});

import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, openPage, say, startApp, violations } from './playground.js';

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

const modal = (): Locator => page.getByRole('dialog');

/** Types into a menu of the form, and takes what it offers. The choice before makes the menu anew: what was typed too early is typed again. */
async function pick(label: string, typed: string, offered: string): Promise<void> {
  const option = modal().getByRole('option', { name: offered, exact: true });
  await expect
    .poll(
      async () => {
        await modal().getByRole('combobox', { name: label }).fill(typed);
        return option.waitFor({ timeout: 2_000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  await option.click();
}

test('company, role and place are picked, and the answer comes to the person alone', async () => {
  await say(page, '/comp');
  await pick('Company', 'seg', 'Segment');
  await pick('Role', 'dev', 'DevOps Engineer');
  await pick('Place', 'lon', 'London');
  expect(await violations(page)).toEqual([]);
  await modal().getByRole('button', { name: 'Show', exact: true }).click();
  const card = page.locator('#messages .message').last();
  await card.getByText('£145K–£188K total a year · London').waitFor();
  await card.getByText('Only visible to you').waitFor();
});

test('the Home tab answers in a window', async () => {
  await page.getByRole('button', { name: 'comp', exact: true }).click();
  await page.getByRole('tab', { name: 'Home' }).click();
  await page.getByText('48 guides of 30 companies').waitFor();
  const search = page.getByLabel('Look up a company, a role and a place');
  await search.fill('segment devops london');
  await search.press('Enter');
  await modal().getByText('£145K–£188K total a year · London').waitFor();
  expect(await modal().getByRole('button', { name: 'Show levers' }).count()).toBe(1);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The playground as a newcomer has it (the built app, no tokens), and a page of it in Chromium. */

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const ARGS =
  '--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run'.split(
    ' ',
  );

/** Starts the app; resolves with the address that it prints. `env` adds to an otherwise empty environment. */
export async function startApp(
  env: Record<string, string> = {},
): Promise<{ url: string; output: () => string; app: ChildProcess }> {
  const app = spawn('node', ['dist/main.js'], { env: { PATH: process.env['PATH'] ?? '', PORT: '3456', ...env } });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    app.stdout.on('data', (chunk) => {
      output += String(chunk);
      const found = /open (http:\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    app.stderr.on('data', (chunk) => {
      output += String(chunk);
    });
    app.on('exit', (code) => reject(new Error(`the app ended with ${code}: ${output}`)));
  });
  return { url, output: () => output, app };
}

export const launch = (): Promise<Browser> => {
  if (!CHROMIUM) throw new Error('no Chromium is installed: apt-get install chromium');
  return chromium.launch({ executablePath: CHROMIUM, args: ARGS });
};

/** Opens the playground; `outside` collects every request that would leave the machine, `errors` what the page complains of. */
export async function openPage(browser: Browser, url: string, options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) outside.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  await page.goto(url);
  await page.locator('#examples button').first().waitFor();
  return { page, outside, errors };
}

/** Writes a line and sends it. */
export async function say(page: Page, text: string, where = 'Message, /comp or @comp'): Promise<void> {
  const field = page.getByRole('combobox', { name: where });
  await field.fill(text);
  await field.press('Enter');
}

/** What axe says against the page as it is: the rule, and where it is broken. */
export async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]))`,
  );
}

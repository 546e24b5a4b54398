import type { App, BlockAction, ViewOutput, ViewSubmitAction } from '@slack/bolt';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, openPage, say, violations } from './playground.js';
import { startTiny } from './tiny-app.js';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: plain(value), value });
const asks = (block_id: string, label: string, element: object, more: object = {}) => ({
  type: 'input',
  block_id,
  label: plain(label),
  element: { action_id: block_id, ...element },
  ...more,
});
const ROLES = ['DevOps Engineer', 'Developer Advocate', ...Array.from({ length: 98 }, (_, i) => `Role ${i}`)];
const BLOCKS = [
  { type: 'header', text: plain('The offer') },
  {
    type: 'section',
    text: plain('What was said to you'),
    accessory: { type: 'button', action_id: 'why', text: plain('Why') },
  },
  asks('base', 'Base salary', { type: 'plain_text_input' }, { hint: plain('As it was said, such as £120K') }),
  asks(
    'place',
    'Place',
    { type: 'static_select', options: ['London', 'Berlin'].map(option) },
    { dispatch_action: true },
  ),
  asks('years', 'Years', { type: 'number_input', is_decimal_allowed: false, initial_value: '4' }),
  asks('track', 'Track', { type: 'radio_buttons', options: ['Engineer', 'Manager'].map(option) }),
  asks('has', 'It has', { type: 'checkboxes', options: ['RSUs', 'A bonus'].map(option) }, { optional: true }),
  asks('note', 'Note', { type: 'plain_text_input', multiline: true }, { optional: true }),
  asks(
    'role',
    'Role',
    { type: 'external_select', min_query_length: 2, placeholder: plain('Find a role') },
    { optional: true, dispatch_action: true },
  ),
  { type: 'divider' },
  { type: 'actions', elements: [{ type: 'button', action_id: 'clear', text: plain('Clear') }] },
  { type: 'context', elements: [plain('Nothing is kept.')] },
];
const form = (blocks: object[], more: object = {}): never =>
  ({ type: 'modal', callback_id: 'form', title: plain('My offer'), submit: plain('Check'), blocks, ...more }) as never;

let browser: Browser;
let started: Awaited<ReturnType<typeof startTiny>>;
let opened: Awaited<ReturnType<typeof openPage>>;
let page: Page;
let submitted: ViewOutput['state']['values'][];
let used: unknown[];
let closed: string[];
let asked: string[];

function listen(app: App): void {
  app.command('/comp', async ({ ack, client, body }) => {
    await ack();
    const card = [
      {
        type: 'actions' as const,
        elements: [{ type: 'button' as const, action_id: 'open', text: plain('Check my offer') }],
      },
    ];
    await client.chat.postEphemeral({ channel: body.channel_id, user: body.user_id, text: 'a card', blocks: card });
  });
  app.action('open', async ({ ack, body, client }) => {
    await client.views.open({
      trigger_id: (body as BlockAction).trigger_id,
      view: form(BLOCKS, { notify_on_close: true }),
    });
    await ack();
  });
  app.action('place', async ({ ack, body, action, client }) => {
    used.push(action);
    await ack();
    const { view } = body as BlockAction & { view: ViewOutput };
    await client.views.update({
      view_id: view.id,
      view: form([{ type: 'header', text: plain('Updated') }, ...BLOCKS.slice(1)]),
    });
  });
  app.action('role', async ({ ack, action }) => {
    used.push(action);
    await ack();
  });
  app.options('role', async ({ ack, body }) => {
    asked.push(body.value);
    const found = ROLES.filter((role) => role.toLowerCase().includes(body.value.toLowerCase()));
    await ack({ options: found.map(option) });
  });
  app.view('form', async ({ ack, body, view, client }) => {
    const { values } = (body as ViewSubmitAction).view.state;
    submitted.push(values);
    if (values['base']?.['base']?.value?.includes('£')) {
      await ack();
      await client.chat.postEphemeral({ channel: 'C0GENERAL', user: body.user.id, text: `checked ${view.id}` });
    } else await ack({ response_action: 'errors', errors: { base: 'Say the currency, too' } });
  });
  app.view({ type: 'view_closed', callback_id: 'form' }, async ({ ack, view }) => {
    closed.push(view.id);
    await ack();
  });
}

beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  [submitted, used, closed, asked] = [[], [], [], []];
  started = await startTiny(listen);
  opened = await openPage(browser, started.url);
  ({ page } = opened);
});
afterEach(async () => {
  const { outside, errors } = opened;
  await page.close();
  await started.stop();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});

const dialog = () => page.getByRole('dialog', { name: 'My offer' });
const textbox = (name: string) => dialog().getByRole('textbox', { name });
const hasFocus = async (field: Locator) => (await field.and(page.locator(':focus')).count()) === 1;
const submit = () => dialog().getByRole('button', { name: 'Check' }).click();

async function openForm(): Promise<void> {
  await say(page, '/comp');
  await page.getByRole('button', { name: 'Check my offer' }).click();
  await dialog().waitFor();
}

test('a form is opened by a click, corrected where it is wrong, and sent', async () => {
  await openForm();
  expect(await hasFocus(textbox('Base salary'))).toBe(true);
  await submit();
  const alerts = () => dialog().locator('.error').allTextContents();
  await dialog().getByText('Please complete this required field.').first().waitFor();
  expect([await alerts(), submitted]).toEqual([
    [
      'Please complete this required field.',
      'Please complete this required field.',
      'Please complete this required field.',
    ],
    [],
  ]);
  await textbox('Base salary').fill('120K');
  await dialog().getByRole('combobox', { name: 'Place' }).selectOption('Berlin');
  await dialog().getByText('Updated').waitFor();
  await dialog().getByRole('radio', { name: 'Manager' }).check();
  await dialog().getByRole('checkbox', { name: 'RSUs' }).check();
  await textbox('Note').fill('two\nlines');
  await submit();
  await dialog().getByText('Say the currency, too').waitFor();
  expect(await alerts()).toEqual(['Say the currency, too']);
  const base = textbox('Base salary');
  expect(await base.getAttribute('aria-invalid')).toBe('true');
  const described = ((await base.getAttribute('aria-describedby')) ?? '')
    .split(' ')
    .map((id) => page.locator(`[id="${id}"]`).textContent());
  expect(await Promise.all(described)).toEqual(['As it was said, such as £120K', 'Say the currency, too']);
  expect(await hasFocus(base)).toBe(true);
  await base.fill('£120K');
  await submit();
  await dialog().waitFor({ state: 'hidden' });
  await page.getByText('checked V1').waitFor();
  expect(submitted.at(-1)).toEqual({
    base: { base: { type: 'plain_text_input', value: '£120K' } },
    place: { place: { type: 'static_select', selected_option: option('Berlin') } },
    years: { years: { type: 'number_input', value: '4' } },
    track: { track: { type: 'radio_buttons', selected_option: option('Manager') } },
    has: { has: { type: 'checkboxes', selected_options: [option('RSUs')] } },
    note: { note: { type: 'plain_text_input', value: 'two\nlines' } },
    role: { role: { type: 'external_select', selected_option: null } },
  });
});

test('a field that sends an action keeps what was typed in the others, and the focus', async () => {
  await openForm();
  await textbox('Base salary').fill('£1');
  await dialog().getByRole('combobox', { name: 'Place' }).focus();
  await page.keyboard.press('ArrowDown');
  await dialog().getByText('Updated').waitFor();
  expect(used).toMatchObject([{ type: 'static_select', block_id: 'place', selected_option: option('London') }]);
  expect(await textbox('Base salary').inputValue()).toBe('£1');
  expect(await page.evaluate('document.activeElement.value')).toBe('London');
});

test.each([
  ['Escape', () => page.keyboard.press('Escape')],
  ['its cross', () => dialog().getByRole('button', { name: 'Close the modal' }).click()],
  ['its button', () => dialog().getByRole('button', { name: 'Cancel' }).click()],
])('a form is closed by %s, and the app told of it', async (_, close) => {
  await openForm();
  await submit();
  await dialog().locator('.error').first().waitFor();
  await close();
  await dialog().waitFor({ state: 'hidden' });
  await expect.poll(() => closed).toEqual(['V1']);
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Check my offer');
});

test('a form is for the person alone who opened it, and survives a reload', async () => {
  await openForm();
  await page.reload();
  await dialog().waitFor();
  const other = await openPage(browser, started.url);
  await other.page.getByRole('dialog').waitFor();
  await other.page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
  await other.page.getByRole('radio', { name: 'Ben' }).check();
  await page.getByRole('button', { name: 'Check my offer' }).click();
  await dialog().waitFor();
  expect(await other.page.getByRole('dialog').count()).toBe(0);
  await other.page.close();
});

test('a click that the app does not take is said in the form, which stays', async () => {
  await openForm();
  await dialog().getByRole('button', { name: 'Clear' }).click();
  await expect
    .poll(() => dialog().locator('.notice').textContent(), { timeout: 5_000 })
    .toBe('comp did not take the click: not acknowledged within 3000 ms.');
});

describe('a menu with suggestions', () => {
  const menu = () => dialog().getByRole('combobox', { name: 'Role' });
  const options = () => dialog().getByRole('option', { includeHidden: false }).and(page.locator('.combobox li'));
  const status = (words: string) => dialog().getByRole('status').filter({ hasText: words }).waitFor();

  test('asks once as one types, and takes what is chosen by keyboard', async () => {
    await openForm();
    await menu().pressSequentially('d');
    await status('Type at least 2 letters.');
    await menu().pressSequentially('evo');
    await status('1 result');
    expect(asked).toEqual(['devo']);
    await menu().fill('dev');
    await status('2 results');
    expect(await menu().getAttribute('aria-expanded')).toBe('true');
    await menu().press('ArrowUp');
    const active = await menu().getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).textContent()).toBe('Developer Advocate');
    await menu().press('ArrowDown');
    await menu().press('Enter');
    expect([await menu().inputValue(), await options().count()]).toEqual(['DevOps Engineer', 0]);
    await expect
      .poll(() => used)
      .toMatchObject([{ type: 'external_select', block_id: 'role', selected_option: option('DevOps Engineer') }]);
    expect(await dialog().count()).toBe(1);
  });

  test('closes its list by Escape, and not the form; keeps what was chosen until it is emptied', async () => {
    await openForm();
    await menu().fill('advocate');
    await options().getByText('Developer Advocate').click();
    await menu().fill('devops');
    await status('1 result');
    await menu().press('Escape');
    expect([await options().count(), await dialog().isVisible()]).toEqual([0, true]);
    await textbox('Base salary').focus();
    expect(await menu().inputValue()).toBe('Developer Advocate');
    await menu().fill('');
    await expect.poll(() => used).toMatchObject([{}, { selected_option: null }]);
  });

  test('shows a hundred suggestions, and none, without a violation', async () => {
    await openForm();
    await menu().fill('ro');
    await status('98 results');
    expect(await options().count()).toBe(98);
    expect(await violations(page)).toEqual([]);
    await menu().fill('xyz');
    await status('No results');
    expect(await violations(page)).toEqual([]);
  });
});

test('the keyboard alone fills a form in and sends it', async () => {
  await openForm();
  await page.keyboard.type('£9');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await dialog().getByText('Updated').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await textbox('Base salary').press('Enter');
  await dialog().waitFor({ state: 'hidden' });
  expect(submitted).toMatchObject([
    {
      base: { base: { value: '£9' } },
      place: { place: { selected_option: option('London') } },
      track: { track: { selected_option: option('Engineer') } },
      has: { has: { selected_options: [option('A bonus')] } },
    },
  ]);
});

test('the focus stays in the form', async () => {
  await openForm();
  for (let tabs = 0; tabs < 30; tabs++) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate('document.activeElement === document.body || !!document.activeElement.closest("dialog")'),
    ).toBe(true);
  }
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
    await openForm();
    expect(await violations(page)).toEqual([]);
    await submit();
    await dialog().locator('.error').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await dialog().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});

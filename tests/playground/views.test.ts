import type { App, BlockAction, BlockSuggestion, ViewClosedAction, ViewOutput, ViewResponseAction } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GivenView } from '../../src/playground/views.js';
import { createStandIn, type StandIn } from '../../src/playground/stand-in.js';
import { startBolt, type Mode } from './bolt-app.js';
import { callApi, fieldOf } from './calls.js';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: plain(value.toUpperCase()), value });
const asks = (block_id: string, element: object, more: object = {}) => ({
  type: 'input',
  block_id,
  label: plain(block_id),
  element: { action_id: `${block_id}-field`, ...element },
  ...more,
});
const offer = asks('offer', { type: 'plain_text_input', max_length: 12 });
const region = asks('region', { type: 'static_select', options: [option('london'), option('berlin')] });
const years = asks('years', { type: 'number_input', is_decimal_allowed: false, min_value: '0', max_value: '40' });
const perks = asks(
  'perks',
  { type: 'checkboxes', options: [option('a'), option('b'), option('c')] },
  { optional: true },
);
const track = asks('track', {
  type: 'radio_buttons',
  options: [option('ic'), option('lead')],
  initial_option: option('ic'),
});
const clear = {
  type: 'actions',
  block_id: 'tools',
  elements: [
    { type: 'button', action_id: 'clear', text: plain('Clear'), value: 'v1' },
    { type: 'overflow', action_id: 'more', options: [option('x'), option('y')] },
  ],
};
const form: GivenView = {
  type: 'modal',
  title: plain('My offer'),
  submit: plain('Check'),
  callback_id: 'form',
  private_metadata: 'v1:segment',
  blocks: [offer, region],
};

let standIn: StandIn;
let stop: () => Promise<unknown>;
let now: () => number;

beforeEach(async () => {
  stop = async () => undefined;
  now = () => 1_790_000_000_000;
  standIn = await createStandIn({ now: () => now() });
});
afterEach(async () => {
  await stop();
  await standIn.close();
});

const triggerId = async (user = 'U0ADA') =>
  fieldOf(await standIn.command({ user, command: '/open', text: '' }), 'trigger_id');
/** Opens a view for a person. */
async function open(view: object = form, user = 'U0ADA') {
  return callApi(standIn, 'views.open', { trigger_id: await triggerId(user), view }) as Promise<Opened>;
}
type Opened = { ok: boolean; error?: string; view: { id: string; hash: string; state: { values: object } } };
const update = (args: object) => callApi(standIn, 'views.update', args) as Promise<Opened>;

async function listen(register: (app: App) => void, mode: Mode = 'socket') {
  ({ stop } = await startBolt(standIn, mode, (app) => {
    app.command('/open', ({ ack }) => ack());
    register(app);
  }));
}
/** An app that answers each submission of `form` with the next of these, and keeps the bodies. */
async function answering(...answers: (ViewResponseAction | undefined)[]) {
  const bodies: object[] = [];
  await listen((app) => app.view('form', ({ ack, body }) => (bodies.push(body), ack(answers.shift()))));
  return bodies;
}

describe('a modal', () => {
  test.each<Mode>(['socket', 'http'])('is opened by a click and brings its values back over %s', async (mode) => {
    // Bolt compares the time of a signed request with its own.
    now = Date.now;
    const bodies: object[] = [];
    await listen((app) => {
      app.command('/comp', async ({ ack, body, client }) => {
        await ack();
        await client.views.open({ trigger_id: body.trigger_id, view: form as never });
      });
      app.view('form', async ({ ack, body }) => {
        bodies.push(body);
        await ack();
      });
    }, mode);
    const [view] = await Promise.all([standIn.nextView(), standIn.command({ user: 'U0BEN', text: '' })]);
    expect(standIn.views.top('U0BEN')).toBe(view);
    const values = { offer: '£120K', region: 'LONDON' };
    const delivery = await standIn.submitView({ user: 'U0BEN', values });
    expect(bodies).toEqual([
      {
        type: 'view_submission',
        user: { id: 'U0BEN', username: 'ben', name: 'ben', team_id: 'T0COMP' },
        api_app_id: 'A0COMP',
        token: 'playground-verification-token',
        team: { id: 'T0COMP', domain: 'playground' },
        enterprise: null,
        is_enterprise_install: false,
        trigger_id: '2.1790000000.playground',
        response_urls: [],
        view: {
          ...form,
          id: 'V1',
          external_id: '',
          close: null,
          clear_on_close: false,
          notify_on_close: false,
          hash: expect.stringMatching(/^\d{10}\.1$/),
          root_view_id: 'V1',
          previous_view_id: null,
          team_id: 'T0COMP',
          app_id: 'A0COMP',
          app_installed_team_id: 'T0COMP',
          bot_id: 'B0COMP',
          state: {
            values: {
              offer: { 'offer-field': { type: 'plain_text_input', value: '£120K' } },
              region: { 'region-field': { type: 'static_select', selected_option: option('london') } },
            },
          },
        },
      },
    ]);
    expect(delivery).toEqual({ type: 'interactive', body: bodies[0], acked: true, ackMs: expect.any(Number) });
    expect(standIn.views.all()).toEqual([]);
  });

  test('carries every kind of field, empty ones too', async () => {
    const bodies = await answering();
    await open({
      ...form,
      blocks: [{ ...offer, optional: true }, { ...region, optional: true }, years, perks, track, clear],
    });
    await standIn.submitView({ values: { years: '7', perks: ['a', 'C'] } });
    expect(bodies).toMatchObject([
      {
        view: {
          state: {
            values: {
              offer: { 'offer-field': { type: 'plain_text_input', value: null } },
              region: { 'region-field': { type: 'static_select', selected_option: null } },
              years: { 'years-field': { type: 'number_input', value: '7' } },
              perks: { 'perks-field': { type: 'checkboxes', selected_options: [option('a'), option('c')] } },
              track: { 'track-field': { type: 'radio_buttons', selected_option: option('ic') } },
            },
          },
        },
      },
    ]);
  });

  test.each([
    ['nothing', {}, { offer: 'Please complete this required field.', years: 'Please complete this required field.' }],
    ['too much', { offer: 'x'.repeat(13), years: '1' }, { offer: 'Please enter at most 12 characters.' }],
    ['no number', { offer: 'x', years: 'many' }, { years: 'Please enter a number.' }],
    ['a part of a number', { offer: 'x', years: '1.5' }, { years: 'Please enter a whole number.' }],
    ['a small number', { offer: 'x', years: '-1' }, { years: 'Please enter a number of at least 0.' }],
    ['a large number', { offer: 'x', years: '41' }, { years: 'Please enter a number of at most 40.' }],
  ])('with %s entered is not sent', async (_, values, errors) => {
    await open({ ...form, blocks: [offer, years, perks] });
    const before = standIn.deliveries.length;
    expect(await standIn.submitView({ values })).toBe(null);
    expect(standIn.deliveries.length).toBe(before);
    expect(standIn.views.top('U0ADA')?.errors).toEqual(errors);
  });

  test('that the app finds wrong stays with its values, until they are right', async () => {
    const errors = { offer: 'Say the currency, too' };
    await answering({ response_action: 'errors', errors });
    await open();
    await standIn.submitView({ values: { offer: '120', region: 'berlin' } });
    const wrong = standIn.views.top('U0ADA');
    expect(wrong).toMatchObject({ id: 'V1', errors, values: { offer: { 'offer-field': { value: '120' } } } });
    expect(await standIn.submitView({ values: { offer: '£120K' } })).toMatchObject({ acked: true });
    expect(standIn.views.all()).toEqual([]);
  });

  test('is replaced, put below another and closed with it, as the app answers', async () => {
    const done = { type: 'modal' as const, title: plain('Done'), blocks: [{ type: 'divider' as const }] };
    const next = { ...form, callback_id: 'form' } as never;
    await answering(
      { response_action: 'update', view: next },
      { response_action: 'push', view: next },
      { response_action: 'push', view: done },
      undefined,
    );
    await open();
    const stack = () =>
      standIn.views.stackOf('U0ADA').map(({ id, hash, rootId, previousId }) => [id, hash, rootId, previousId]);
    const submit = () => standIn.submitView({ values: { offer: 'x', region: 'berlin' } });
    await submit();
    const first = ['V1', '1790000000.2', 'V1', null];
    expect(stack()).toEqual([first]);
    await submit();
    expect(stack()).toEqual([first, ['V2', '1790000000.3', 'V1', 'V1']]);
    await submit();
    expect(stack()).toEqual([first, ['V2', '1790000000.3', 'V1', 'V1'], ['V3', '1790000000.4', 'V1', 'V2']]);
    await standIn.closeView();
    await submit();
    expect(stack()).toEqual([first]);
  });

  test('is closed with all below it by clear', async () => {
    await answering({ response_action: 'push', view: form as never }, { response_action: 'clear' });
    await open();
    for (const offer of ['a', 'b']) await standIn.submitView({ values: { offer, region: 'berlin' } });
    expect(standIn.views.all()).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'an error at no field',
      { response_action: 'errors', errors: { other: 'x' } },
      '/errors/other: names no input block of the view',
    ],
    [
      'a broken view',
      { response_action: 'update', view: { ...form, title: plain('') } },
      '/view/title/text: must not be empty',
    ],
    [
      'an unknown action',
      { response_action: 'dance' },
      '/response_action: must be errors, update, push or clear, with what belongs to it',
    ],
  ])('stays where the app answers %s', async (_, answer, failure) => {
    await answering(answer as ViewResponseAction);
    await open();
    const delivery = await standIn.submitView({ values: { offer: 'x', region: 'berlin' } });
    expect(delivery).toMatchObject({ acked: false, failure });
    expect(standIn.views.top('U0ADA')).toMatchObject({ id: 'V1', hash: '1790000000.1', errors: {} });
  });

  test('stays where the app does not acknowledge', async () => {
    await open();
    expect(await standIn.submitView({ values: { offer: 'x', region: 'berlin' } })).toMatchObject({ acked: false });
    expect(standIn.views.top('U0ADA')?.id).toBe('V1');
  });

  test('is nobody else’s, and nobody’s after it is closed', async () => {
    await open();
    await expect(standIn.submitView({ user: 'U0BEN', viewId: 'V1' })).rejects.toThrow('Ben sees no view V1');
    expect(await standIn.closeView()).toEqual([]);
    await expect(standIn.submitView()).rejects.toThrow('Ada sees no view');
  });

  test('without a submit button cannot be submitted', async () => {
    await open({ ...form, submit: undefined, blocks: [clear] });
    await expect(standIn.submitView()).rejects.toThrow('the view V1 has no submit button');
  });

  test('takes no entry that it does not ask for', async () => {
    await open();
    await expect(standIn.submitView({ values: { other: 'x' } })).rejects.toThrow(
      'no input block "other"; there are: offer, region',
    );
    await expect(standIn.submitView({ values: { region: 'Oslo' } })).rejects.toThrow(
      '"region-field" has no option "Oslo"; it has: LONDON, BERLIN',
    );
  });
});

describe('a modal that is closed', () => {
  const told = { ...form, notify_on_close: true };

  test('tells of it where it asks to, without what was entered', async () => {
    const bodies: ViewClosedAction[] = [];
    await listen((app) =>
      app.view({ type: 'view_closed', callback_id: 'form' }, async ({ ack, body }) => {
        bodies.push(body as ViewClosedAction);
        await ack();
      }),
    );
    await open({ ...told, blocks: [track] });
    expect(await standIn.closeView({ viewId: 'V1' })).toMatchObject([{ acked: true }]);
    expect(bodies).toMatchObject([
      {
        type: 'view_closed',
        is_cleared: false,
        view: { id: 'V1', private_metadata: 'v1:segment', state: { values: {} } },
      },
    ]);
    expect(bodies[0]?.view.state).toEqual({ values: {} });
  });

  test('takes all with it by clear_on_close', async () => {
    await listen((app) => {
      const above = { ...told, clear_on_close: true } as never;
      app.view('form', ({ ack }) => ack({ response_action: 'push', view: above }));
      app.view({ type: 'view_closed', callback_id: 'form' }, ({ ack }) => ack());
    });
    await open(told);
    await standIn.submitView({ values: { offer: 'x', region: 'berlin' } });
    const closed = await standIn.closeView();
    expect(closed.map(({ body }) => body)).toMatchObject([
      { is_cleared: true, view: { id: 'V1' } },
      { is_cleared: true, view: { id: 'V2' } },
    ]);
    expect(standIn.views.all()).toEqual([]);
  });
});

describe('views.update', () => {
  test('keeps what was entered where both ids stay, and only there', async () => {
    const { view } = await open({ ...form, blocks: [offer, region, perks, track] });
    await standIn.submitView({ values: { offer: '', region: 'berlin', perks: ['a'], track: 'lead' } });
    const anew = asks('offer', { type: 'plain_text_input', initial_value: 'new' });
    const blocks = [
      anew,
      { ...region, element: { ...region.element, options: [option('berlin'), option('oslo')] } },
      { ...perks, element: { ...perks.element, options: [option('b')] } },
      { ...track, block_id: 'other' },
    ];
    const updated = await update({ view_id: view.id, hash: view.hash, view: { ...form, blocks } });
    expect(updated.view).toMatchObject({ id: 'V1', hash: '1790000000.2' });
    expect(updated.view.state.values).toEqual({
      offer: { 'offer-field': { type: 'plain_text_input', value: null } },
      region: { 'region-field': { type: 'static_select', selected_option: option('berlin') } },
      perks: { 'perks-field': { type: 'checkboxes', selected_options: [] } },
      other: { 'track-field': { type: 'radio_buttons', selected_option: option('ic') } },
    });
  });

  test('loses what was entered in a block without an id', async () => {
    const blocks = [{ ...offer, block_id: undefined }];
    const { view } = await open({ ...form, blocks });
    await standIn.submitView({ values: { 'block-1-0': 'much too long' } });
    const { state } = (await update({ view_id: view.id, view: { ...form, blocks } })).view;
    expect(state.values).toEqual({ 'block-2-0': { 'offer-field': { type: 'plain_text_input', value: null } } });
  });

  test('finds a view by its external_id', async () => {
    await open({ ...form, external_id: 'mine' });
    const view = { ...form, title: plain('Again'), external_id: 'mine' };
    expect(await update({ external_id: 'mine', view })).toMatchObject({
      ok: true,
      view: { id: 'V1', title: plain('Again') },
    });
    expect(await open({ ...form, external_id: 'mine' })).toEqual({ ok: false, error: 'duplicate_external_id' });
  });

  test('refuses what is gone, what has changed, and what is broken', async () => {
    const { view } = await open();
    const again = (args: object) => update({ view: form, ...args });
    expect(await again({ view_id: 'V9' })).toEqual({ ok: false, error: 'not_found' });
    expect(await again({})).toEqual({ ok: false, error: 'not_found' });
    await again({ view_id: view.id, hash: view.hash });
    expect(await again({ view_id: view.id, hash: view.hash })).toEqual({ ok: false, error: 'hash_conflict' });
    expect(await again({ view_id: view.id, view: { ...form, submit: undefined } })).toMatchObject({
      error: 'invalid_arguments',
      errors: ['/view/submit: must be given, as there is an input block'],
    });
    await standIn.closeView();
    expect(await again({ view_id: view.id })).toEqual({ ok: false, error: 'not_found' });
  });
});

test('views.open puts a modal in place of the one that is open, for the person alone whose trigger it was', async () => {
  for (const [text, user] of [
    ['a', 'U0ADA'],
    ['b', 'U0BEN'],
    ['c', 'U0ADA'],
  ] as const)
    await open({ ...form, title: plain(text) }, user);
  expect(standIn.views.all().map(({ id, user, given }) => [id, user, given['title']])).toEqual([
    ['V2', 'U0BEN', plain('b')],
    ['V3', 'U0ADA', plain('c')],
  ]);
});

describe('a click in a modal', () => {
  const live = { ...offer, dispatch_action: true };

  test('carries the view with what was entered, and neither a message nor a response url', async () => {
    const bodies: object[] = [];
    await listen((app) =>
      app.action('clear', async ({ ack, body, client }) => {
        bodies.push(body);
        await ack();
        const { view } = body as BlockAction & { view: ViewOutput };
        await client.views.update({
          view_id: view.id,
          hash: view.hash,
          view: { ...form, blocks: [clear, offer] } as never,
        });
      }),
    );
    await open({ ...form, blocks: [offer, clear] });
    const [updated] = await Promise.all([
      standIn.nextView(),
      standIn.clickInView({ actionId: 'clear', values: { offer: '£1' } }),
    ]);
    expect(bodies).toEqual([
      {
        type: 'block_actions',
        user: { id: 'U0ADA', username: 'ada', name: 'ada', team_id: 'T0COMP' },
        api_app_id: 'A0COMP',
        token: 'playground-verification-token',
        team: { id: 'T0COMP', domain: 'playground' },
        enterprise: null,
        is_enterprise_install: false,
        container: { type: 'view', view_id: 'V1' },
        trigger_id: '2.1790000000.playground',
        view: expect.objectContaining({
          id: 'V1',
          hash: '1790000000.1',
          state: { values: { offer: { 'offer-field': { type: 'plain_text_input', value: '£1' } } } },
        }),
        actions: [
          {
            type: 'button',
            action_id: 'clear',
            block_id: 'tools',
            action_ts: '1790000000.000000',
            text: plain('Clear'),
            value: 'v1',
          },
        ],
      },
    ]);
    expect(updated).toMatchObject({
      id: 'V1',
      hash: '1790000000.2',
      values: { offer: { 'offer-field': { value: '£1' } } },
    });
  });

  test.each([
    ['a text', { actionId: 'offer-field', text: '£1' }, { type: 'plain_text_input', value: '£1' }],
    ['no text', { actionId: 'offer-field', text: '' }, { type: 'plain_text_input', value: null }],
    [
      'an option',
      { actionId: 'region-field', option: 'berlin' },
      { type: 'static_select', selected_option: option('berlin') },
    ],
    [
      'several options',
      { actionId: 'perks-field', options: ['b'] },
      { type: 'checkboxes', selected_options: [option('b')] },
    ],
    ['a small menu', { actionId: 'more', option: 'Y' }, { type: 'overflow', selected_option: option('y') }],
  ])('tells of %s', async (_, choice, action) => {
    const dispatch = { dispatch_action: true };
    await open({ ...form, blocks: [live, { ...region, ...dispatch }, { ...perks, ...dispatch }, clear] });
    const { body } = await standIn.clickInView(choice);
    const { actions, view } = body as { actions: object[]; view: ViewOutput };
    expect(actions).toEqual([
      { ...action, action_id: choice.actionId, block_id: expect.any(String), action_ts: '1790000000.000000' },
    ]);
    const held = Object.values(view.state.values).flatMap((block) => block[choice.actionId] ?? []);
    expect(held).toEqual(action.type === 'overflow' ? [] : [action]);
  });

  test.each([
    [
      'what sends no action',
      { actionId: 'offer-field', text: 'x' },
      '"offer-field" sends no action: its block has no dispatch_action',
    ],
    ['what is not there', { actionId: 'other' }, 'no element "other" in the view V1; it has: offer-field, clear, more'],
    ['a menu without saying what', { actionId: 'more' }, '"more" is no button: say which option, or the text'],
  ])('cannot use %s', async (_, choice, message) => {
    await open({ ...form, blocks: [offer, clear] });
    await expect(standIn.clickInView(choice)).rejects.toThrow(message);
  });
});

describe('an external menu', () => {
  const menu = (more: object = {}) => asks('role', { type: 'external_select', ...more });
  const suggest = (value: string) => standIn.suggest({ actionId: 'role-field', value });
  async function suggesting(answer: (value: string) => object) {
    const bodies: BlockSuggestion[] = [];
    await listen((app) => {
      app.options('role-field', async ({ ack, body }) => {
        bodies.push(body);
        await ack(answer(body.value) as never);
      });
      app.view('form', ({ ack }) => ack());
    });
    return bodies;
  }

  test('asks as one types, without what was entered, and holds what was suggested', async () => {
    const bodies = await suggesting((value) => ({ options: [option(`${value}ops`), option(`${value}rel`)] }));
    await open({ ...form, blocks: [track, menu()] });
    const suggested = await suggest('dev');
    expect(bodies).toEqual([
      {
        type: 'block_suggestion',
        user: { id: 'U0ADA', username: 'ada', name: 'ada', team_id: 'T0COMP' },
        api_app_id: 'A0COMP',
        token: 'playground-verification-token',
        team: { id: 'T0COMP', domain: 'playground' },
        enterprise: null,
        is_enterprise_install: false,
        container: { type: 'view', view_id: 'V1' },
        action_id: 'role-field',
        block_id: 'role',
        value: 'dev',
        view: expect.objectContaining({ id: 'V1', private_metadata: 'v1:segment', state: { values: {} } }),
      },
    ]);
    expect(suggested).toMatchObject({ acked: true, options: [option('devops'), option('devrel')] });
    await suggest('sre');
    const delivery = await standIn.submitView({ values: { role: 'devops' } });
    expect(delivery?.body).toMatchObject({
      view: {
        state: { values: { role: { 'role-field': { type: 'external_select', selected_option: option('devops') } } } },
      },
    });
  });

  test('takes groups of options, and holds nothing that was not suggested but what it began with', async () => {
    await suggesting(() => ({ option_groups: [{ label: plain('Roles'), options: [option('sre')] }] }));
    await open({ ...form, blocks: [menu({ initial_option: option('pm'), min_query_length: 0 })] });
    expect(await suggest('')).toMatchObject({ options: [option('sre')] });
    await expect(standIn.submitView({ values: { role: 'cto' } })).rejects.toThrow(
      '"role-field" has no option "cto"; it has: SRE, PM',
    );
    expect(await standIn.submitView({ values: { role: 'pm' } })).toMatchObject({ acked: true });
  });

  test('does not ask before as many letters are typed as it says, or three', async () => {
    const bodies = await suggesting(() => ({ options: [] }));
    await open({ ...form, blocks: [menu()] });
    expect(await suggest('de')).toBe(null);
    await open({ ...form, blocks: [menu({ min_query_length: 2 })] });
    expect(await suggest('de')).toMatchObject({ acked: true, options: [] });
    expect(bodies).toHaveLength(1);
  });

  test.each<[string, object, string]>([
    ['nothing', {}, '/answer: is missing'],
    ['options twice', { options: [], option_groups: [] }, '/answer: must have either options or option_groups'],
    [
      'too many',
      { options: Array.from({ length: 101 }, (_, i) => option(`${i}`)) },
      '/answer/options: must have at most 100 items',
    ],
    [
      'a long one',
      { options: [option('x'.repeat(76))] },
      '/answer/options/0/text/text: must be at most 75 characters; /answer/options/0/value: must be at most 75 characters',
    ],
  ])('refuses an answer with %s', async (_, answer, failure) => {
    await suggesting(() => answer);
    await open({ ...form, blocks: [menu()] });
    expect(await suggest('dev')).toMatchObject({ acked: false, failure, options: [] });
  });

  test('is the only element that asks', async () => {
    await open();
    await expect(standIn.suggest({ actionId: 'offer-field', value: 'dev' })).rejects.toThrow(
      '"offer-field" is no external menu',
    );
  });
});

describe('a Home tab', () => {
  const home = { type: 'home', blocks: [offer, clear] };
  const publish = (args: object) => callApi(standIn, 'views.publish', { user_id: 'U0BEN', view: home, ...args });

  test('is published for one person, again in the same view, and lies below no modal', async () => {
    expect(await publish({})).toEqual({
      ok: true,
      view: {
        ...home,
        id: 'V1',
        hash: '1790000000.1',
        private_metadata: '',
        callback_id: '',
        external_id: '',
        clear_on_close: false,
        notify_on_close: false,
        state: { values: { offer: { 'offer-field': { type: 'plain_text_input', value: null } } } },
        root_view_id: 'V1',
        team_id: 'T0COMP',
        app_id: 'A0COMP',
        app_installed_team_id: 'T0COMP',
        bot_id: 'B0COMP',
      },
    });
    await open(form, 'U0BEN');
    expect(await publish({ hash: '1790000000.1', view: { ...home, blocks: [clear] } })).toMatchObject({
      view: { id: 'V1', hash: '1790000000.3', blocks: [clear] },
    });
    expect([standIn.views.home('U0ADA'), standIn.views.top('U0BEN')?.id]).toEqual([undefined, 'V2']);
    expect(await publish({ hash: '1790000000.1' })).toEqual({ ok: false, error: 'hash_conflict' });
  });

  test('is clicked in like a modal', async () => {
    await publish({});
    const { body } = await standIn.clickInView({ user: 'U0BEN', actionId: 'clear', values: { offer: 'x' } });
    expect(body).toMatchObject({
      container: { type: 'view', view_id: 'V1' },
      view: { type: 'home', state: { values: { offer: { 'offer-field': { value: 'x' } } } } },
    });
  });

  test.each([
    ['a modal', { view: { ...home, type: 'modal' } }, '/view/type: must be home here'],
    ['for nobody', { user_id: 'U0EVE' }, '/user_id: is nobody here'],
  ])('is never %s', async (_, args, problem) => {
    expect(await publish(args)).toMatchObject({ ok: false, error: 'invalid_arguments', errors: [problem] });
  });
});

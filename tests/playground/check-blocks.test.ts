import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/cards/limits.js';
import { checkBlocks, checkView } from '../../src/playground/check-blocks.js';

const long = (length: number) => 'x'.repeat(length);
const many = <Item>(count: number, make: (index: number) => Item) => Array.from({ length: count }, (_, i) => make(i));
const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const header = (text: string) => ({ type: 'header', text: plain(text) });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const button = (more: object = {}) => ({ type: 'button', action_id: 'go', text: plain('Go'), ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (name: string, more: object = {}) => ({ text: plain(name), value: name, ...more });
const select = (more: object = {}) => ({ type: 'static_select', action_id: 's', options: [option('a')], ...more });
const cell = (text: string) => ({ type: 'raw_text', text });
const table = (...rows: object[][]) => ({ type: 'table', rows });
const rich = (...elements: object[]) => ({ type: 'rich_text', elements });
const line = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const text = (text: string, style?: object) => ({ type: 'text', text, ...(style ? { style } : {}) });
const image = (more: object = {}) => ({ type: 'image', image_url: 'http://x/y.png', alt_text: 'a chart', ...more });
const confirm = { title: plain('Sure?'), text: mrkdwn('All see it'), confirm: plain('Yes'), deny: plain('No') };
const asks = { type: 'input', label: plain('Offer'), element: { type: 'plain_text_input', action_id: 'offer' } };

const good: [string, unknown[]][] = [
  ['no blocks at all', []],
  ['as many blocks as a message may have', many(LIMITS.messageBlocks, () => ({ type: 'divider' }))],
  ['a header of full length', [header(long(LIMITS.headerText))]],
  ['a section of full length', [section(long(LIMITS.sectionText))]],
  ['a section of fields alone', [{ type: 'section', fields: many(LIMITS.sectionFields, () => mrkdwn('a')) }]],
  ['a section with a button beside it', [{ ...section('a'), accessory: button() }]],
  ['a context of texts and an image', [{ type: 'context', elements: [mrkdwn('a'), plain('b'), image()] }]],
  ['a full row of buttons', [actions(...many(LIMITS.actionsElements, (i) => button({ action_id: `go-${i}` })))]],
  [
    'a button with all it may have',
    [actions(button({ value: long(2000), style: 'danger', confirm, url: 'http://x' }))],
  ],
  ['a menu with its first option chosen', [actions(select({ initial_option: option('a') }))]],
  [
    'a menu of groups',
    [actions(select({ options: undefined, option_groups: [{ label: plain('g'), options: [option('a')] }] }))],
  ],
  [
    'an external menu',
    [actions({ type: 'external_select', action_id: 'e', min_query_length: 2, placeholder: plain('Which?') })],
  ],
  ['an overflow menu', [actions({ type: 'overflow', action_id: 'o', options: [option('a', { url: 'http://x' })] })]],
  ['an image with a title', [image({ title: plain('Bands'), block_id: 'chart' })]],
  [
    'a table of unequal rows and all kinds of cells',
    [
      table(
        many(LIMITS.tableColumns, () => cell('a')),
        [{ type: 'raw_number', value: 1, text: '1' }, rich(line(text('b', { bold: true })))],
      ),
    ],
  ],
  ['a table of full length', [table(...many(LIMITS.tableRows, () => [cell(long(100))]))]],
  [
    'a table with its columns set',
    [{ ...table([cell('a')]), column_settings: [{ align: 'right', is_wrapped: true }] }],
  ],
  ['a table of a single space', [table([cell(' ')])]],
  [
    'rich text of every kind',
    [
      rich(
        line(
          text('a', { italic: true }),
          { type: 'link', url: 'http://x', text: 'x' },
          { type: 'emoji', name: 'wave' },
        ),
        { type: 'rich_text_list', style: 'bullet', elements: [line(text('b'))], indent: 1 },
        { type: 'rich_text_quote', elements: [text('c')], border: 1 },
        { type: 'rich_text_preformatted', elements: [text('d')] },
      ),
    ],
  ],
  ['markdown of full length', [{ type: 'markdown', text: long(LIMITS.markdownText) }]],
];

const bad: [string, unknown, string[]][] = [
  ['no list', {}, ['/blocks: Invalid input: expected array, received object']],
  ['one block too many', many(51, () => ({ type: 'divider' })), ['/blocks: must have at most 50 items']],
  ['an unknown type', [{ type: 'paragraph' }], ['/blocks/0/type: is of no type that Slack accepts here']],
  [
    'an unknown property',
    [{ type: 'divider', colour: 'red' }],
    ['/blocks/0: has a property that Slack does not know: colour'],
  ],
  [
    'an unknown property of a text',
    [{ type: 'header', text: { ...plain('a'), verbatim: true } }],
    ['/blocks/0/text: has a property that Slack does not know: verbatim'],
  ],
  [
    'mrkdwn in a header',
    [{ type: 'header', text: mrkdwn('a') }],
    ['/blocks/0/text/type: Invalid input: expected "plain_text"'],
  ],
  ['a header too long', [header(long(151))], ['/blocks/0/text/text: must be at most 150 characters']],
  ['an empty header', [header('')], ['/blocks/0/text/text: must not be empty']],
  [
    'a section too long, further down',
    [header('a'), { type: 'divider' }, section(long(3001))],
    ['/blocks/2/text/text: must be at most 3000 characters'],
  ],
  ['an empty section', [section('')], ['/blocks/0/text/text: must not be empty']],
  ['a section of nothing', [{ type: 'section' }], ['/blocks/0: must have text or fields']],
  [
    'a field too long',
    [{ type: 'section', fields: [mrkdwn(long(2001))] }],
    ['/blocks/0/fields/0/text: must be at most 2000 characters'],
  ],
  [
    'a field too many',
    [{ type: 'section', fields: many(11, () => mrkdwn('a')) }],
    ['/blocks/0/fields: must have at most 10 items'],
  ],
  [
    'a context too full',
    [{ type: 'context', elements: many(11, () => mrkdwn('a')) }],
    ['/blocks/0/elements: must have at most 10 items'],
  ],
  ['an actions block of nothing', [actions()], ['/blocks/0/elements: must not be empty']],
  [
    'a button too many',
    [actions(...many(26, (i) => button({ action_id: `${i}` })))],
    ['/blocks/0/elements: must have at most 25 items'],
  ],
  [
    'a button of the same action_id',
    [actions(button(), button())],
    ['/blocks/0/elements/1/action_id: must be unique in its block'],
  ],
  [
    'a button text too long',
    [actions(button({ text: plain(long(76)) }))],
    ['/blocks/0/elements/0/text/text: must be at most 75 characters'],
  ],
  [
    'a button value too long',
    [actions(button({ value: long(2001) }))],
    ['/blocks/0/elements/0/value: must be at most 2000 characters'],
  ],
  [
    'a button in a style of its own',
    [actions(button({ style: 'default' }))],
    ['/blocks/0/elements/0/style: must be primary or danger'],
  ],
  [
    'a button without a text',
    [actions({ type: 'button', action_id: 'go' })],
    ['/blocks/0/elements/0/text: is missing'],
  ],
  [
    'a confirm text too long',
    [actions(button({ confirm: { ...confirm, text: mrkdwn(long(301)) } }))],
    ['/blocks/0/elements/0/confirm/text/text: must be at most 300 characters'],
  ],
  [
    'a label for screen readers too long',
    [actions(button({ accessibility_label: long(76) }))],
    ['/blocks/0/elements/0/accessibility_label: must be at most 75 characters'],
  ],
  [
    'an action_id too long',
    [actions(button({ action_id: long(256) }))],
    ['/blocks/0/elements/0/action_id: must be at most 255 characters'],
  ],
  [
    'an option too many',
    [actions(select({ options: many(101, (i) => option(`${i}`)) }))],
    ['/blocks/0/elements/0/options: must have at most 100 items'],
  ],
  [
    'an option text too long',
    [actions(select({ options: [{ text: plain(long(76)), value: 'a' }] }))],
    ['/blocks/0/elements/0/options/0/text/text: must be at most 75 characters'],
  ],
  [
    'an option value too long',
    [actions(select({ options: [{ text: plain('a'), value: long(76) }] }))],
    ['/blocks/0/elements/0/options/0/value: must be at most 75 characters'],
  ],
  [
    'an option without a value',
    [actions(select({ options: [{ text: plain('a') }] }))],
    ['/blocks/0/elements/0/options/0/value: is missing'],
  ],
  [
    'an initial option that is none of them',
    [actions(select({ initial_option: option('b') }))],
    ['/blocks/0/elements/0/initial_option: must be one of the options, to the letter'],
  ],
  [
    'a menu without options',
    [actions({ type: 'static_select', action_id: 's' })],
    ['/blocks/0/elements/0: must have either options or option_groups'],
  ],
  [
    'an overflow option too many',
    [actions({ type: 'overflow', action_id: 'o', options: many(6, (i) => option(`${i}`)) })],
    ['/blocks/0/elements/0/options: must have at most 5 items'],
  ],
  ['an image without words', [{ type: 'image', image_url: 'http://x/y.png' }], ['/blocks/0/alt_text: is missing']],
  [
    'an image from nowhere',
    [{ type: 'image', alt_text: 'a' }],
    ['/blocks/0: must have either image_url or slack_file'],
  ],
  ['an empty cell', [table([cell('a')], [cell('')])], ['/blocks/0/rows/1/0/text: must not be empty']],
  ['an empty rich cell', [table([rich(line())])], ['/blocks/0/rows/0/0: must not be empty']],
  ['a table too long', [table(...many(101, () => [cell('a')]))], ['/blocks/0/rows: must have at most 100 items']],
  ['a table too wide', [table(many(21, () => cell('a')))], ['/blocks/0/rows/0: must have at most 20 items']],
  [
    'a table too full',
    [table([cell(long(9999)), rich(line(text('ab')))])],
    ['/blocks/0/rows: must hold at most 10000 characters in all'],
  ],
  ['two tables', [table([cell('a')]), table([cell('b')])], ['/blocks/1: must be the only table of its message']],
  [
    'an unknown rich style',
    [rich(line(text('a', { loud: true })))],
    ['/blocks/0/elements/0/elements/0/style: has a property that Slack does not know: loud'],
  ],
  ['an empty rich text', [rich(line(text('')))], ['/blocks/0/elements/0/elements/0/text: must not be empty']],
  [
    'markdown too long in all',
    [
      { type: 'markdown', text: long(6000) },
      { type: 'markdown', text: long(6001) },
    ],
    ['/blocks/1: must leave at most 12000 characters of markdown in all'],
  ],
  [
    'a block_id twice',
    [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ],
    ['/blocks/1: must have a block_id of its own'],
  ],
  [
    'a block_id too long',
    [{ type: 'divider', block_id: long(256) }],
    ['/blocks/0/block_id: must be at most 255 characters'],
  ],
  ['an input, which is for modals', [asks], ['/blocks/0/type: is of no type that Slack accepts here']],
  [
    'two problems at once',
    [header(''), section('')],
    ['/blocks/0/text/text: must not be empty', '/blocks/1/text/text: must not be empty'],
  ],
];

const modal = { type: 'modal', title: plain('My offer'), submit: plain('Check'), blocks: [asks] };
const number = { type: 'number_input', is_decimal_allowed: true, min_value: '-1.5' };
const boxes = (type: string, more: object) => ({ type, options: [option('a'), option('b')], ...more });
const menuAsks = { ...asks, block_id: 'where', element: select() };

describe('the blocks of a message', () => {
  test.each(good)('may be %s', (_, blocks) => {
    expect(checkBlocks(blocks)).toEqual([]);
  });

  test.each(bad)('must not be %s', (_, blocks, problems) => {
    expect(checkBlocks(blocks)).toEqual(problems);
  });
});

describe('a modal', () => {
  test.each<[string, object, string[]]>([
    ['asks for text and for a choice', { ...modal, blocks: [asks, menuAsks] }, []],
    [
      'needs a submit button with an input',
      { ...modal, submit: undefined },
      ['/view/submit: must be given, as there is an input block'],
    ],
    [
      'has a title of 24 characters',
      { ...modal, title: plain(long(25)) },
      ['/view/title/text: must be at most 24 characters'],
    ],
    [
      'has 3000 characters of private metadata',
      { ...modal, private_metadata: long(3001) },
      ['/view/private_metadata: must be at most 3000 characters'],
    ],
    [
      'has no table',
      { ...modal, blocks: [asks, table([cell('a')])] },
      ['/view/blocks/1/type: is of no type that Slack accepts here'],
    ],
    [
      'has 100 blocks',
      { ...modal, blocks: many(101, () => ({ type: 'divider' })) },
      ['/view/blocks: must have at most 100 items'],
    ],
    [
      'has block_ids of their own',
      { ...modal, blocks: [menuAsks, menuAsks] },
      ['/view/blocks/1: must have a block_id of its own'],
    ],
    [
      'limits what may be typed',
      { ...modal, blocks: [{ ...asks, element: { ...asks.element, max_length: 3001 } }] },
      ['/view/blocks/0/element/max_length: must be at most 3000'],
    ],
    [
      'asks for a number, for one and for several of a few options, and for what is suggested',
      {
        ...modal,
        blocks: [
          { ...asks, element: number, dispatch_action: true },
          { ...asks, element: boxes('radio_buttons', { initial_option: option('a') }) },
          { ...asks, element: boxes('checkboxes', { initial_options: [option('a'), option('b')] }) },
          { ...asks, element: { type: 'external_select', min_query_length: 1 } },
        ],
      },
      [],
    ],
    [
      'says whether a number may have decimals, and its bounds as text',
      { ...modal, blocks: [{ ...asks, element: { type: 'number_input', min_value: 1, max_value: 'x' } }] },
      [
        '/view/blocks/0/element/is_decimal_allowed: is missing',
        '/view/blocks/0/element/min_value: Invalid input: expected string, received number',
        '/view/blocks/0/element/max_value: must be a number, as text',
      ],
    ],
    [
      'begins with options that it has',
      {
        ...modal,
        blocks: [
          { ...asks, element: boxes('radio_buttons', { initial_option: option('c') }) },
          { ...asks, element: boxes('checkboxes', { initial_options: [option('a'), option('c')] }) },
        ],
      },
      [
        '/view/blocks/0/element/initial_option: must be one of the options, to the letter',
        '/view/blocks/1/element/initial_options: must be among the options, to the letter',
      ],
    ],
    [
      'shows ten options in sight at most',
      { ...modal, blocks: [{ ...asks, element: boxes('checkboxes', { options: many(11, (i) => option(`${i}`)) }) }] },
      ['/view/blocks/0/element/options: must have at most 10 items'],
    ],
    [
      'says when a field sends an action',
      { ...modal, blocks: [{ ...asks, element: { ...number, dispatch_action_config: { trigger_actions_on: [] } } }] },
      ['/view/blocks/0/element/dispatch_action_config/trigger_actions_on: must not be empty'],
    ],
  ])('%s', (_, view, problems) => {
    expect(checkView(view, 'modal')).toEqual(problems);
  });
});

describe('a Home tab', () => {
  test.each<[string, object, string[]]>([
    ['asks for text without a submit button', { type: 'home', blocks: [asks] }, []],
    [
      'has neither a title nor a submit button',
      { ...modal, type: 'home' },
      ['/view: has a property that Slack does not know: title, submit'],
    ],
  ])('%s', (_, view, problems) => {
    expect(checkView(view, 'home')).toEqual(problems);
  });
});

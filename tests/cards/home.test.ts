import type { KnownBlock } from '@slack/types';
import { describe, expect, test } from 'vitest';
import { answerModal } from '../../src/cards/answer-modal.js';
import { cardFor } from '../../src/cards/card-for.js';
import { type Care, homeView } from '../../src/cards/home-view.js';
import { loadLibrary } from '../../src/guides/library.js';
import type { Problem } from '../../src/guides/problem.js';
import { createLookup } from '../../src/lookup/lookup.js';
import { checkView } from '../../src/playground/check-blocks.js';

const library = await loadLibrary('tests/guides');
const { ask, holdings, open } = createLookup(library);
const NOTHING = { guides: 0, companies: 0, reviewed: null, examples: [] };

const problem = (field: string, severity: Problem['severity'] = 'warning', file = 'a.md'): Problem => ({
  severity,
  file,
  line: 3,
  column: 1,
  field,
  message: 'found <x>',
});
/** The texts of a view, block by block. */
const texts = (view: ReturnType<typeof homeView>): string[] =>
  (view.blocks as KnownBlock[]).flatMap((block) => {
    if (block.type === 'header' || block.type === 'section') return block.text?.text ?? [];
    if (block.type === 'actions')
      return block.elements.map((element) => (element.type === 'button' ? element.text.text : '')); // oxlint-disable-line
    return block.type === 'context' ? block.elements.map((element) => ('text' in element ? element.text : '')) : [];
  });

describe('the Home tab', () => {
  test('says what comp can do, which guides there are and how private it is', () => {
    expect(texts(homeView(holdings(), null, '/comp'))).toEqual([
      'What comp can do',
      'See what a company pays, what to ask for, and how to say it.\nAsk anywhere: `/comp brightfern engineering manager`, a mention in a thread, or a message to comp.\nHave an offer? Add `offer 118k base, 70k rsu, 10% bonus`.',
      'Pick company, role and place',
      ...holdings().examples.map(({ question }) => question),
      '47 guides of 29 companies, reviewed between 15 Jan 2026 and 21 Mar 2026.',
      'Everything is private except the band card when you mention comp in a channel. comp stores nothing about you.',
    ]);
    expect(holdings().examples).toHaveLength(3);
  });

  test('without guides says so', () => {
    expect(texts(homeView(NOTHING, null, '/comp'))).toContain(
      'No guides are loaded yet: ask whoever runs comp to add some.',
    );
  });

  test('of an operator counts problems by kind, errors first, and the misses; the first ten of each', () => {
    const fields = Array.from({ length: 12 }, (_, i) => problem(`field${String.fromCharCode(97 + i)}`));
    const care: Care = {
      problems: [problem('b[1].x'), problem('b[2].x'), problem('company', 'error', 'c.md'), ...fields],
      misses: ['    2 × slope, place missing: tokyo'],
      doubts: ['    1 × slope/guide, london: looks wrong; looks right 3 ×'],
    };
    const shown = texts(homeView(NOTHING, care, '/comp')).slice(-7);
    expect(shown[0]).toBe('Guide problems');
    expect(shown[1]?.split('\n').slice(0, 3)).toEqual([
      '• 1 × error company: c.md:3 found &lt;x&gt;',
      '• 2 × warning b.x: a.md:3 found &lt;x&gt;',
      '• 1 × warning fielda: a.md:3 found &lt;x&gt;',
    ]);
    expect([shown[1]?.split('\n').length, ...shown.slice(2)]).toEqual([
      10,
      '4 more: the command line shows all.',
      'Missed look-ups',
      '• 2 × slope, place missing: tokyo',
      'Figures that readers doubt',
      '• 1 × slope/guide, london: looks wrong; looks right 3 ×',
    ]);
  });

  test('of an operator says where there is nothing to do', () => {
    expect(texts(homeView(NOTHING, { problems: [], misses: [], doubts: [] }, '/comp')).slice(-5)).toEqual([
      'None: every guide could be read.',
      'Missed look-ups',
      'Nothing yet.',
      'Figures that readers doubt',
      'None yet.',
    ]);
  });

  test('keeps to Slack’s limits, whatever it shows', () => {
    const long = '<&>'.repeat(2_000);
    const care = {
      problems: Array.from({ length: 500 }, (_, i) => ({ ...problem(`f${i}`), message: long, file: long })),
      misses: Array.from({ length: 500 }, () => long),
      doubts: Array.from({ length: 500 }, () => long),
    };
    for (const held of [holdings(), NOTHING])
      for (const shown of [care, null]) expect(checkView(homeView(held, shown, '/comp'), 'home')).toEqual([]);
  });
});

describe('the window of an answer', () => {
  test('keeps to Slack’s limits, for every guide and view, and offers no form', () => {
    const views = [...library.guides.keys()].flatMap((guide) =>
      (['band', 'levers', 'script', 'written'] as const).map((view) => open({ view, guide })),
    );
    for (const answer of [...views, ask('help'), ask('list'), ask('nonsense'), ask('harbor')]) {
      const view = answerModal(cardFor(answer, { today: '2026-11-25' }));
      expect(checkView(view, 'modal')).toEqual([]);
      expect(JSON.stringify(view)).not.toMatch(/show\.offer|"table"/);
    }
  });
});

import type { KnownBlock } from '@slack/types';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardFor } from '../../src/cards/card-for.js';
import { rungsOf } from '../../src/cards/card.js';
import { readControl } from '../../src/cards/control.js';
import { LIMITS } from '../../src/cards/limits.js';
import { keepModal } from '../../src/cards/keep-modal.js';
import { mineModal } from '../../src/cards/mine-modal.js';
import { sharedCard, shareModal } from '../../src/cards/share-modal.js';
import { offerModal } from '../../src/cards/offer-modal.js';
import { pickerModal } from '../../src/cards/picker-modal.js';
import { NO_ALIASES } from '../../src/guides/aliases.js';
import { type Guide, readGuide } from '../../src/guides/guide.js';
import { type Library, loadLibrary } from '../../src/guides/library.js';
import type { Answer, Request } from '../../src/lookup/answer.js';
import { bandAnswer } from '../../src/lookup/resolve.js';
import { createLookup } from '../../src/lookup/lookup.js';
import { NO_OFFER, type Offer } from '../../src/pay/offer.js';
import { checkBlocks, checkView } from '../../src/playground/check-blocks.js';
import { anyOffer } from '../pay/any-offer.js';

/** Text in which Slack would read `@channel` or `#general` as a call. */
function calling(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!('type' in value && value.type === 'mrkdwn')) return Object.values(value).flatMap(calling);
  return 'verbatim' in value && value.verbatim === true ? [] : ['mrkdwn that is not verbatim'];
}

/** A section that Slack would fold. */
const folded = ({ type, ...block }: KnownBlock): string[] =>
  type === 'section' && 'text' in block && (block.text as { text: string }).text.length > 500 && !('expand' in block)
    ? ['a long section that is folded']
    : [];

/** What is wrong with any rung of an answer's card; empty where Slack would take it. A card that is out of date stands for no view. */
function wrong(answer: Answer): string[] {
  if (answer.kind === 'gone') return ['gone'];
  const card = cardFor(answer, { today: '2026-11-25', alone: true });
  const text = card.text.trim() === '' || card.text.length > LIMITS.messageText ? [`text of ${card.text.length}`] : [];
  const ofBlocks = rungsOf(card).flatMap(({ message: { blocks } }) =>
    blocks ? [...checkBlocks(blocks), ...calling(blocks), ...blocks.flatMap(folded)] : [],
  );
  return [...text, ...ofBlocks];
}

/** Every view of every guide: all regions and each, band, levers and both scripts, page by page. */
function* views(library: Library): Generator<Request> {
  for (const { id, company, bands } of library.guides.values()) {
    yield { view: 'company', company };
    for (const region of [undefined, ...bands.map((band) => band.id)])
      for (const view of ['band', 'levers', 'script', 'written', 'levers written'] as const)
        for (const page of view === 'band' ? [0] : [0, 1, 2, 3]) yield { view, guide: id, region, page };
  }
}

/** Every region of every guide, by their ids. */
const regionsOf = (library: Library): [guide: string, region: string][] =>
  [...library.guides.values()].flatMap(({ id, bands }) => bands.map((band): [string, string] => [id, band.id]));

const offers = anyOffer(fc.constantFrom(null, 'GBP', 'USD'));

const REPLY = { on: 'private card' as const, url: 'https://hooks.slack.com/x', channel: 'C1', ts: '1.0' };

const libraryOf = (guide: Guide): Library => ({
  guides: new Map([[guide.id, guide]]),
  aliases: NO_ALIASES,
  problems: [],
  skipped: [],
  entries: new Map(),
});

/** The words of a card between its header and its quiet lines. */
function wordsOf(answer: Answer): string[] {
  const { blocks } = cardFor(answer, { today: '2026-11-25' });
  const texts = blocks.flatMap((block) => (block.type === 'section' ? [block.text?.text ?? ''] : []));
  return texts
    .join('\n')
    .replaceAll(/[*>•·]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

describe('a person between two calls can read', () => {
  let library: Library;
  beforeAll(async () => {
    library = await loadLibrary('tests/guides');
  });

  test('what to say in 90 words, before what is true only of some, and a page of levers in 120', () => {
    const { open } = createLookup(library);
    const tooLong = regionsOf(library).filter(([guide, region]) => {
      const script = wordsOf(open({ view: 'script', guide, region }));
      const levers = wordsOf(open({ view: 'levers', guide, region }));
      return script.join(' ').split(' Only if it is true of you ')[0]!.split(' ').length > 90 || levers.length > 120;
    });
    expect(tooLong).toEqual([]);
  });

  test('an offer of a base in 80 words', () => {
    const { check } = createLookup(library);
    const tooLong = regionsOf(library).filter(([guide, region]) => {
      const base = library.guides.get(guide)?.bands.find(({ id }) => id === region)?.components[0]?.range;
      return base && wordsOf(check({ guide, region }, { ...NO_OFFER, base })).length > 80;
    });
    expect(tooLong).toEqual([]);
  });
});

describe('every card keeps to Slack’s limits, on every rung', () => {
  let library: Library;
  beforeAll(async () => {
    library = await loadLibrary('tests/guides');
  });

  test('of every view of the guides in tests/guides', () => {
    const { open } = createLookup(library);
    const problems = [...views(library)].flatMap((request) =>
      wrong(open(request)).map((problem) => [request, problem]),
    );
    expect(problems).toEqual([]);
  });

  test('of any offer, for every region of the guides in tests/guides', () => {
    const { check } = createLookup(library);
    const spots = regionsOf(library);
    fc.assert(
      fc.property(fc.constantFrom(...spots), offers, ([guide, region], offer) => {
        expect(wrong(check({ guide, region }, offer))).toEqual([]);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  test('and so does the form of every guide', () => {
    const forms = [...library.guides.values()].flatMap((guide) =>
      [null, ...guide.bands].map((region) => offerModal({ guide, region, level: null }, REPLY)),
    );
    expect(forms.flatMap((view) => checkView(view, 'modal'))).toEqual([]);
  });

  test('and so do the forms to share a band, to keep an offer and to make a script one’s own', () => {
    const forms = [...library.guides.values()].flatMap((guide) =>
      [null, ...guide.bands].flatMap((region) => {
        const shown = [{ guide: guide.id, ...(region && { region: region.id }) }];
        const band = sharedCard(bandAnswer(guide, region?.id ?? null), { today: '2026-11-25' }, 'U0ADA');
        return [
          ...(band ? [shareModal(band, { view: 'share', shown }, REPLY)] : []),
          keepModal({ view: 'keep', of: 'offer', shown }, REPLY),
          mineModal({ guide, region, level: null }, new Set()) ?? [],
          mineModal({ guide, region, level: null }, new Set(['why.0', 'own.0', 'own.1'])) ?? [],
        ].flat();
      }),
    );
    expect(forms.flatMap((view) => checkView(view, 'modal'))).toEqual([]);
  });

  test('and so does the picker, whatever was picked', () => {
    const name = fc.oneof(
      fc.constant(null),
      fc.constantFrom('harbor-bank', 'software-engineer', 'london-hq', 'technical-writer', 'quillwork'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 75 }),
    );
    const { narrow } = createLookup(library);
    fc.assert(
      fc.property(fc.record({ company: name, role: name, place: name }), (picks) => {
        const modal = pickerModal({ picked: narrow(picks), reply: REPLY, note: 'x', offer: '90k base' });
        expect(checkView(modal, 'modal')).toEqual([]);
      }),
      { seed: 1 },
    );
  });

  test('of every answer to any question', () => {
    const { ask } = createLookup(library);
    const word = fc.oneof(
      fc.constantFrom(
        'harbor',
        'bank',
        'labs',
        'london',
        'nyc',
        'swe',
        'data',
        'tiffin',
        'list',
        'help',
        'vs',
        'quillwork',
        'designer',
        'offer',
        '£90k',
        '12%',
        '<!channel>',
        '&',
        '`',
        '*',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        expect(wrong(ask(words.join(' ')))).toEqual([]);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test('of any guide, however long its words', () => {
    const long = fc.string({
      unit: fc.constantFrom('a', ' ', '&', '<', '>', '£', '🏗', '*', '"', '\n', '.', '|', '#', '-', '1'),
      minLength: 1,
      maxLength: 4_000,
    });
    const name = fc
      .string({ unit: fc.constantFrom('a', 'B', ' ', '&', '<', '🏗'), minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() !== '');
    const guide = fc.record({
      name,
      regions: fc.array(name, { minLength: 1, maxLength: 120 }),
      levers: fc.array(long, { maxLength: 8 }),
      script: long,
      section: long,
    });
    fc.assert(
      fc.property(guide, ({ name: display, regions, levers, script, section }) => {
        const front = {
          company: 'made-up',
          company_display: display,
          role: 'tester',
          role_display: display,
          compensation: regions.map((region) => ({
            region,
            currency: 'GBP',
            base_low: 1000,
            base_high: 2000,
            stock_low: 1,
            stock_high: 123_456_789,
          })),
        };
        const body = [
          `### ${display} Lever\n\n${section}`,
          '**Global Levers**',
          ...levers.map((text, i) => `**Lever ${i + 1}: ${display}**\n> ${text.replaceAll('\n', ' ')}`),
          `> **Negotiate Up Strategy:** ${script.replaceAll('\n', ' ')}`,
        ].join('\n\n');
        const reading = readGuide(`---\n${JSON.stringify(front)}\n---\n${body}\n`, 'made-up.md');
        if (reading.kind !== 'guide') throw new Error(JSON.stringify(reading));
        const library = libraryOf(reading.guide);
        const { open, check } = createLookup(library);
        const offer: Offer = { ...NO_OFFER, base: { low: 1200, high: 1200 } };
        const offered = regionsOf(library).map(([id, region]) => check({ guide: id, region }, offer));
        expect([...[...views(library)].map(open), ...offered].flatMap(wrong)).toEqual([]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

test('a long text is shown page by page, with a count of what is left, and none of its words is lost', () => {
  const sentences = Array.from({ length: 900 }, (_, i) => `word${i} & more.`);
  const body = `> **Negotiate Up Strategy:** ${sentences.join(' ')}`;
  const front =
    '---\ncompany: a\ncompany_display: A\nrole: b\nrole_display: B\ncompensation:\n  - { region: London, currency: GBP }\n---\n';
  const reading = readGuide(`${front}${body}\n`, 'a.md');
  if (reading.kind !== 'guide') throw new Error('refused');
  const { open } = createLookup(libraryOf(reading.guide));
  let request: Request | null = { view: 'written', guide: 'a/b' };
  const seen: string[] = [];
  const left: number[] = [];
  const expected: number[] = [];
  while (request) {
    const { blocks } = cardFor(open(request), { today: '2026-11-25' });
    const json = JSON.stringify(blocks);
    seen.push(...(json.match(/word\d+/g) ?? []));
    left.push(Number(/Show the rest \((\d+) words\)/.exec(json)?.[1] ?? 0));
    expected.push(2 * (sentences.length - seen.length));
    const rest = blocks
      .flatMap((block) => (block.type === 'actions' ? block.elements : []))
      .find((element) => element.action_id === 'show.rest');
    request = rest?.type === 'button' ? (readControl(rest.value ?? '') as Request | null) : null;
  }
  expect(seen).toEqual(sentences.map((_, i) => `word${i}`));
  expect([left, left.length]).toEqual([expected, 4]);
});

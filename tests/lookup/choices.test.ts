import { beforeAll, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/guides/library.js';
import type { Typing } from '../../src/lookup/choices.js';
import { createLookup, type Lookup } from '../../src/lookup/lookup.js';

let lookup: Lookup;
beforeAll(async () => {
  lookup = createLookup(await loadLibrary('tests/guides'));
});

const choices = (kind: Typing['kind'], typed: string, at: Partial<Typing> = {}): string[] =>
  lookup.choices({ kind, typed, company: null, role: null, ...at }).map(({ text }) => text);

describe('what there is to choose', () => {
  test.each<[Typing['kind'], string, Partial<Typing>, string[]]>([
    ['company', 'har', {}, ['Harbor Bank', 'Harbor Labs']],
    ['company', 'bank', {}, ['Harbor Bank']],
    ['company', 'gale', {}, ['Northwind (Gale)']],
    ['company', 'quilwork', {}, ['Quillwork']],
    ['company', 'zzzzqqq', {}, []],
    ['role', 'techn', {}, ['Technical Program Manager', 'Technical Writer']],
    ['role', 'swe', { company: 'harbor-bank' }, ['Software Engineer']],
    ['role', 'writer', { company: 'harbor-bank' }, []],
    ['role', '', { company: 'gone' }, []],
    ['place', 'lon', { company: 'harbor-bank', role: 'software-engineer' }, ['London (HQ)']],
    ['place', 'nyc', { company: 'harbor-bank', role: 'software-engineer' }, ['New York']],
    ['place', 'tok', { company: 'harbor-bank', role: 'software-engineer' }, []],
  ])('%s “%s” after %j', (kind, typed, at, expected) => {
    expect(choices(kind, typed, at)).toEqual(expected);
  });

  test('is all, in the order of the library, where nothing is typed', () => {
    expect(choices('company', '').slice(0, 3)).toEqual(['Brightfern', 'Copperline', 'Fjellgaard']);
  });
});

describe('picks', () => {
  const picks = (company: string | null, role: string | null, place: string | null) => ({ company, role, place });

  test.each([
    [picks(null, null, null), '', { code: 'open', kinds: ['company', 'role'] }],
    [picks('gone', 'software-engineer', null), '', { code: 'gone' }],
    [picks('oatfield', 'baker', null), '', { code: 'other-role', company: 'Oatfield' }],
    [picks('harbor-bank', 'software-engineer', 'tokyo'), '', { code: 'other-place' }],
    [picks('harbor-bank', 'software-engineer', null), '90k base', { code: 'offer-without-place' }],
    [picks('harbor-bank', 'software-engineer', 'london-hq'), 'plenty', { code: 'offer' }],
  ])('%j with “%s” are amiss', (picked, offer, why) => {
    expect(lookup.pick(picked, offer)).toMatchObject({ kind: 'amiss', why });
  });

  test('that fit are answered with the band, or with the offer held against it', () => {
    const picked = picks('harbor-bank', 'software-engineer', 'london-hq');
    expect(lookup.pick(picked, '')).toMatchObject({ kind: 'band', region: { id: 'london-hq' } });
    expect(lookup.pick(picked, '90k base')).toMatchObject({
      kind: 'offer',
      offer: { base: { low: 90_000, high: 90_000 } },
    });
  });
});

test.each([
  [
    'Hi, Harbor Bank here: Software Engineer, London, £90k base.',
    {
      picks: { company: 'harbor-bank', role: 'software-engineer', place: 'london-hq' },
      offer: { base: { low: 90_000, high: 90_000 } },
    },
  ],
  [
    'Are you still on £80k? Quillwork is hiring a technical writer.',
    { picks: { company: 'quillwork', role: 'technical-writer' }, offer: null },
  ],
  ['lunch on tuesday?', { picks: { company: null, role: null, place: null }, offer: null }],
])('a message “%s” is read for the picker', (text, expected) => {
  expect(lookup.readMessage(text)).toMatchObject(expected);
});

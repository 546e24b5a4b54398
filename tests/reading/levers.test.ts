import { describe, expect, test } from 'vitest';
import { readLevers } from '../../src/guides/levers.js';
import { readMarkdown } from '../../src/guides/markdown.js';
import { passagesOfText } from '../../src/guides/passages.js';

const titles = (...lines: string[]): string[] =>
  readLevers(readMarkdown(lines.join('\n'), 1)).map(({ title }) => title);

const QUESTIONS = [
  '## Questions to Ask',
  '1. **The Team:** "How many people would I work with every day?"',
  '2. **The Budget:** "Who decides on the pay of this role in the end?"',
];

describe('among numbered parts the levers are those', () => {
  test('that call themselves levers, though another list has words to say', () => {
    expect(
      titles(
        ...QUESTIONS,
        '',
        '## Leverage',
        '**Lever 1: Early Hours**',
        '',
        'Four.',
        '',
        '**Lever 2: Dough**',
        '',
        'Old.',
      ),
    ).toEqual(['Early Hours', 'Dough']);
  });

  test('that stand under a heading of levers', () => {
    const levers = [
      '**Global Levers**',
      '',
      '1. **Early Hours:** "I open the shop at four every morning."',
      '2. **Dough:** Old.',
    ];
    expect(titles(...QUESTIONS, '', ...levers)).toEqual(['Early Hours', 'Dough']);
  });

  test('that give words to say, where nothing is called lever', () => {
    expect(titles('## Plan', '1. **Read:** the offer', '2. **Wait:** a day', '', ...QUESTIONS)).toEqual([
      'The Team',
      'The Budget',
    ]);
  });

  test('and none, where nothing gives words to say', () => {
    expect(titles('## Plan', '1. **Read:** the offer', '2. **Wait:** a day')).toEqual([]);
    expect(
      titles('## Evidence', '1. **A:** "six words are enough to say"', '2. **B:** "six words are enough to say"'),
    ).toEqual([]);
  });
});

test.each([
  [
    'say this now: “I would like a little more.”',
    [
      [false, 'say this now:'],
      [true, 'I would like a little more.'],
    ],
  ],
  [
    'the "Staff" title, and "I would like a little more."',
    [
      [false, 'the "Staff" title, and'],
      [true, 'I would like a little more.'],
    ],
  ],
  [
    '"I would like a little more." "And five more days off, please."',
    [
      [true, 'I would like a little more.'],
      [true, 'And five more days off, please.'],
    ],
  ],
  ['a term of "five words only here"', [[false, 'a term of "five words only here"']]],
  [' – ', []],
])('%s is split into words to say and the rest', (text, passages) => {
  expect(passagesOfText(text).map(({ say, text }) => [say, text])).toEqual(passages);
});

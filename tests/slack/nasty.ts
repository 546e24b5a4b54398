import * as fc from 'fast-check';
import type { Call } from '../../src/playground/doors.js';

/** What nobody who means well sends, and what must not come of it. */

/** In every nasty text: no log may hold it. */
export const MARK = 'zqxw';

/** Texts that would call a channel, mention a person, link, forge a line of a log, or use up time. */
const TEXTS = [
  '<!channel>',
  '<!here|here>',
  '<!subteam^S0ALL>',
  '<@U0BEN>',
  '<#C0GENERAL>',
  '<http://evil.example|your bank>',
  '&lt;!channel&gt;',
  '&amp;lt;!channel&amp;gt;',
  '<script>alert(1)</script>',
  '```` ` *bold* _it_ ~no~',
  'segment devops london\n{"level":"fatal","msg":"forged"}\r\nforged',
  '\u202E\u2066txet\u2069 \u200B\uFEFF',
  '\0\u001B[2J\u001B]0;title\u0007\u009B31m\u0085\u2028\u2029',
  '\uD800 \uDC00 \uDBFF',
  '__proto__ constructor prototype toString hasOwnProperty',
  '=cmd|calc!A1',
  '1e309 -0 NaN $1e99 999999999999999999999k base',
  '👩‍👩‍👧‍👦'.repeat(50),
  'e\u0301\u0316'.repeat(400),
];
/** 40,000 characters, each of a kind that a careless pattern takes long for. */
export const LONG = [
  'a',
  ' ',
  '<',
  '<@',
  '1',
  '1,',
  '£1k base ',
  'offer ',
  'want to get ',
  'over 4 years vesting ',
  'segment ',
  'devops london ',
  'sgment dvops lndon ',
  'x y ',
  '&amp;',
  '\n',
  '>\n',
  ':a',
  '“',
  '👩‍',
  'İ',
  '\u0301',
  "'s ",
  '( ',
  '401(k) ',
].map((part) => `x${part.repeat(Math.ceil(40_000 / part.length))}`.slice(0, 40_000));

/** A nasty text: one of those above, alone or around a question, or any characters at all. */
export const nastyText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', 'segment devops london ', 'segment devops london offer 118k base ', 'levers ', 'help '),
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
      { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'<>&!@#|*_~`\n:;"\\{}[]'), maxLength: 80 }) },
      { weight: 1, arbitrary: fc.constantFrom(...LONG) },
    ),
  )
  .map(([question, text]) => `${question}${MARK} ${text}`);

/** Anything that JSON can hold, keys that mean something to an object among it. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.constantFrom(null, true, 0, -1, 1e308, '', [], {}, [[]], [null], { id: null }, { value: 7 }, { text: {} }),
  fc.constantFrom('__proto__', 'constructor', 'prototype').map((key) => ({
    ...(JSON.parse(`{"${key}":{"polluted":"${MARK}","id":"${MARK}"}}`) as object),
  })),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Every text of a call that Slack reads as mrkdwn. */
function mrkdwnIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    if (key === 'text') return [value];
    return /^(?:blocks|view)$/.test(key) ? mrkdwnIn(JSON.parse(value)) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'plain_text') return [];
  const inner = 'type' in value && value.type === 'raw_text' ? [] : Object.entries(value);
  return inner.flatMap(([name, one]) => mrkdwnIn(one, name));
}

/** What comp sent that calls a channel, mentions a person or links; a card that is shared names who shares it. */
export const armedIn = (calls: readonly Call[]): string[] =>
  calls
    .flatMap(({ args }) => mrkdwnIn(args))
    .filter((text) => /<[!@#]|<\w+:/.test(text.replace(/Shared by <@[^<>]*>/g, '')));

/** Entries of a log that hold what was sent, or that are more than one line of plain characters. */
export const unfitLines = (lines: readonly string[]): string[] =>
  lines.filter((line) => line.includes(MARK) || /polluted|forged|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(line));

import type { Finding } from './check-rule.js';
import { type Conflict, conflictMessage } from './conflicts.js';
import { mangledIn, placeAt } from './mangled.js';
import { isUtf16, repairText } from './repair.js';

/** What an author should look at in a file as text: its encoding, and marks of a conflict. */

/** Where the text was mangled in a way that is repaired. */
function repaired(text: string): Finding[] {
  const whole = repairText(text);
  if (whole === text) return [];
  const lines = whole.split('\n');
  const line = text.split('\n').findIndex((one, i) => one !== lines[i]);
  const message = 'its UTF-8 was mangled on the way and is repaired in memory; comp check --fix rewrites the file';
  return [{ line: line + 1, column: 1, field: 'text', message }];
}

/** Bytes that were no UTF-8 when the file was read, or when it was written. */
function undecodable(text: string): Finding[] {
  const first = text.indexOf('\uFFFD');
  if (first < 0 || isUtf16(text)) return [];
  const count = text.split('\uFFFD').length - 1;
  const message = `holds bytes that are no UTF-8${count > 1 ? ` in ${count} places, here the first` : ''}; write what stood there, and save the file as UTF-8`;
  return [{ ...placeAt(text, first), field: 'text', message }];
}

/** Words by which Slack calls everyone, or links a channel: comp shows them as words, other tools may not. */
const callingOut = (text: string): Finding[] =>
  [...text.matchAll(/(?<![\w.@#/&-])(?:@(?:channel|here|everyone)|#general)\b/g)].map(({ 0: found, index }) => ({
    ...placeAt(text, index),
    field: 'text',
    message: `found “${found}”, by which Slack calls people; comp shows it as a word, and other tools may not: write it without the sign`,
  }));

/** What is wrong with the text of a guide, whatever it says. */
export const textFindings = (text: string): Finding[] => [
  ...repaired(text),
  ...undecodable(text),
  ...callingOut(text),
  ...mangledIn(text).map(({ found, how, ...at }) => ({
    ...at,
    field: 'text',
    message: `found “${found}”, ${how}; take the text from where it is right, or write the signs again, and save it as UTF-8`,
  })),
];

/** A conflict in the body, of which neither version is shown. */
export const conflictFinding = (conflict: Conflict, bodyLine: number): Finding => {
  const shifted = { ...conflict, from: conflict.from + bodyLine - 1, to: conflict.to + bodyLine - 1 };
  const message = `${conflictMessage(shifted)}; until then neither is shown`;
  return { line: shifted.from, column: 1, field: 'conflict', message };
};

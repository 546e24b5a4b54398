import matter from 'gray-matter';
import { conflictMessage, conflictsIn } from './conflicts.js';
import { detached } from './detached.js';
import { visibleText } from './visible-text.js';
import { readYaml, type Yaml } from './yaml.js';
import { bodyBegins, type Mistake, NOT_CLOSED } from './yaml-mistakes.js';

/** The front matter of a file: its data, where its parts stand in the file, and what is below it. */
export interface FrontMatter extends Yaml {
  /** The Markdown below it, and the line of the file on which it begins. */
  body: string;
  bodyLine: number;
}

/** True where the front matter of a file looks like a guide's, sound or not. */
const claimsToBeGuide = (head: string): boolean => /^["']?(?:company|role|compensation)["']?[ \t]*[:=]/im.test(head);

const broken = (mistake: Mistake, body = ''): FrontMatter => {
  const at = (): Mistake => mistake;
  return {
    data: {},
    mistake,
    positionOf: at,
    keyPositionOf: at,
    writtenAt: () => '',
    commentAt: () => '',
    body,
    bodyLine: mistake.line,
  };
};

/** What is wrong with the line that begins front matter: another language than YAML, of which code might be run. */
function languageMistake(head: string): Mistake | null {
  const [, language = ''] = /^\uFEFF?---[ \t]*([^\r\n]*?)[ \t]*\r?(?:\n|$)/.exec(head) ?? [];
  if (/^(?:ya?ml)?(?:#.*)?$/i.test(language)) return null;
  const message = `found ---${language.slice(0, 40)}; front matter is YAML: write --- alone on the first line`;
  return { line: 1, column: 4, message };
}

/** What is wrong around the YAML: marks of a conflict in it, or no line that ends it. */
function mistakeAround(head: string, isClosed: boolean): Mistake | null {
  const [conflict] = conflictsIn(head);
  if (conflict) return { line: conflict.from, column: 1, message: conflictMessage(conflict) };
  if (isClosed) return null;
  const lines = head.split('\n');
  return { line: (bodyBegins(lines) ?? lines.length - 1) + 1, column: 1, message: NOT_CLOSED };
}

/** The YAML of a head that is sound around it; null where there is none. */
function yamlOf(head: string): Yaml | null {
  const read: Yaml[] = [];
  const parse = (source: string): object => {
    // in a file with CRLF the last line comes with its CR
    const yaml = readYaml(source.replace(/\r$/, ''));
    read.push(yaml);
    return yaml.data;
  };
  // Only YAML is read: an engine for another language would run code.
  matter(head.replace(/^(\uFEFF?---)[^\r\n]*/, '$1'), { engines: { yaml: { parse } } });
  return read[0] ?? null;
}

/**
 * Splits a file into front matter and body. A file in which the marks of a conflict stand before its front matter has some.
 * @returns null where the file has no front matter, or has some that is broken and no guide's
 */
export function readFrontMatter(source: string): FrontMatter | null {
  // old Macs ended lines with a carriage return alone
  const text = source.replace(/\r(?!\n)/g, '\n');
  if (!/^\uFEFF?(?:---(?!-)|<{7} )/.test(text)) return null;
  const above = /^\uFEFF?</.test(text) ? mistakeAround(text, true) : null;
  if (above) return claimsToBeGuide(text) ? broken(above) : null;
  // gray-matter looks all it is given up in a cache: the body is kept from it.
  const close = text.indexOf('\n---', 3);
  const head = close < 0 ? text : detached(text.slice(0, close + 4));
  const body = text.slice(close < 0 ? text.length : close + 4).replace(/^[^\n]*\n?/, '');
  const language = languageMistake(head);
  if (language) return /^\uFEFF?---\w+\s/.test(head) || claimsToBeGuide(head) ? broken(language, body) : null;
  const around = mistakeAround(head, close >= 0);
  if (around) return claimsToBeGuide(head) ? broken(around, body) : null;
  const yaml = yamlOf(head);
  if (!yaml || (yaml.mistake && !claimsToBeGuide(head))) return null;
  return { ...yaml, body: visibleText(body), bodyLine: text.slice(0, text.length - body.length).split('\n').length };
}

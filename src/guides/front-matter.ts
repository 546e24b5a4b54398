import matter from 'gray-matter';
import { detached } from './detached.js';
import { visibleText } from './visible-text.js';
import { readYaml, type Yaml } from './yaml.js';

/** The front matter of a file: its data, where its parts stand in the file, and what is below it. */
export interface FrontMatter extends Yaml {
  /** The Markdown below it as it is shown, without what it hides, and the line of the file on which it begins. */
  body: string;
  bodyLine: number;
}

/** Only YAML is read: a `---js` block would run code, and its other engines have no line numbers. */
const refuse = (): never => {
  throw new Error('front matter is YAML: write --- alone on the first line');
};
const OTHER_LANGUAGES = Object.fromEntries(
  ['js', 'javascript', 'json', 'coffee', 'cson', 'toml'].map((name) => [name, refuse]),
);

/**
 * Splits a file into front matter and body.
 * @returns null where the file has no front matter
 * @throws where the front matter is in another language than YAML, or its aliases make a bomb
 */
export function readFrontMatter(source: string): FrontMatter | null {
  // old Macs ended lines with a carriage return alone
  const text = source.replace(/\r(?!\n)/g, '\n');
  if (!/^\uFEFF?---/.test(text)) return null;
  const read: Yaml[] = [];
  const parse = (source: string): object => {
    // in a file with CRLF the last line comes with its CR
    const yaml = readYaml(source.replace(/\r$/, ''));
    read.push(yaml);
    return yaml.data;
  };
  // gray-matter looks all it is given up in a cache: the body is kept from it.
  const close = text.indexOf('\n---', 3);
  const head = close < 0 ? text : detached(text.slice(0, close + 4));
  const body = text.slice(close < 0 ? text.length : close + 4).replace(/^[^\n]*\n?/, '');
  matter(head, { engines: { ...OTHER_LANGUAGES, yaml: { parse } } });
  const [yaml] = read;
  return yaml
    ? { ...yaml, body: visibleText(body), bodyLine: text.slice(0, text.length - body.length).split('\n').length }
    : null;
}

import matter from 'gray-matter';
import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { detached } from './detached.js';

/** Where something stands in a file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The front matter of a file as data, and where its parts stand. */
export interface FrontMatter {
  data: unknown;
  /** The Markdown below it, and the line of the file on which it begins. */
  body: string;
  bodyLine: number;
  /** YAML mistakes; where there are any, `data` is not to be trusted. */
  mistakes: (Position & { message: string })[];
  /** The place of a field by its path; of its nearest parent where it is missing. */
  positionOf: (path: readonly PropertyKey[]) => Position;
}

/** Only YAML is read: a `---js` block would run code, and its other engines have no line numbers. */
const refuse = (): never => {
  throw new Error('front matter is YAML: write --- alone on the first line');
};
const OTHER_LANGUAGES = Object.fromEntries(
  ['js', 'javascript', 'json', 'coffee', 'cson', 'toml'].map((name) => [name, refuse]),
);

/** Data of the plain kind, without anchors: read three times as fast as with places. Null where that will not do. */
function quickly(source: string): object | null {
  if (/(?:^|[\s[{,:])[&*]\S/m.test(source)) return null;
  try {
    const data: unknown = load(source, { schema: CORE_SCHEMA });
    return typeof data === 'object' && data !== null ? data : {};
  } catch {
    return null;
  }
}

/** The same source with the places of its parts, for what is wrong in it. */
function readWithPlaces(source: string): { document: Document; at: (offset: number) => Position } {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, prettyErrors: false, strict: true });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  return { document, at };
}

function positionIn(source: string, path: readonly PropertyKey[]): Position {
  const { document, at } = readWithPlaces(source);
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return at(node.range[0] as number);
  }
  return { line: 2, column: 1 };
}

/**
 * Splits a file into front matter and body.
 * @returns null where the file has no front matter
 * @throws where the front matter is in another language than YAML, or its aliases make a bomb
 */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^\uFEFF?---/.test(text)) return null;
  let source: string | null = null;
  let mistakes: FrontMatter['mistakes'] = [];
  const parse = (given: string): object => {
    // in a file with CRLF the last line comes with its CR
    source = given.replace(/\r$/, '');
    const quick = quickly(source);
    if (quick) return quick;
    const { document, at } = readWithPlaces(source);
    mistakes = document.errors.map(({ pos, message }) => ({
      ...at(pos[0]),
      message: message.split('\n')[0] ?? message,
    }));
    const data: unknown = mistakes.length > 0 ? null : document.toJS({ maxAliasCount: 20 });
    return typeof data === 'object' && data !== null ? data : {};
  };
  // gray-matter looks all it is given up in a cache: the body is kept from it.
  const close = text.indexOf('\n---', 3);
  const head = close < 0 ? text : detached(text.slice(0, close + 4));
  const body = text.slice(close < 0 ? text.length : close + 4).replace(/^[^\n]*\n?/, '');
  const { data } = matter(head, { engines: { ...OTHER_LANGUAGES, yaml: { parse } } });
  if (source === null) return null;
  const yaml: string = source;
  return {
    data,
    body,
    bodyLine: text.slice(0, text.length - body.length).split('\n').length,
    mistakes,
    positionOf: (path) => positionIn(yaml, path),
  };
}

import matter from 'gray-matter';
import { type Document, LineCounter, parseDocument } from 'yaml';

/** The front matter of a file as data, and where its parts stand. */
export interface FrontMatter {
  data: unknown;
  /** The Markdown below it, and the line of the file on which it begins. */
  body: string;
  bodyLine: number;
  /** YAML mistakes; where there are any, `data` is not to be trusted. */
  mistakes: { line: number; column: number; message: string }[];
  /** The place of a field by its path; of its nearest parent where it is missing. */
  positionOf: (path: readonly PropertyKey[]) => { line: number; column: number };
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
 * @throws where the front matter is in another language than YAML
 */
export function readFrontMatter(text: string): FrontMatter | null {
  if (!/^\uFEFF?---/.test(text)) return null;
  const lines = new LineCounter();
  let document: Document | undefined;
  const parse = (source: string): object => {
    // in a file with CRLF the last line comes with its CR
    const parsed = parseDocument(source.replace(/\r$/, ''), { lineCounter: lines, prettyErrors: false, strict: true });
    document = parsed;
    const data: unknown = parsed.errors.length > 0 ? null : parsed.toJS({ maxAliasCount: 20 });
    return typeof data === 'object' && data !== null ? data : {};
  };
  const { content, data } = matter(text, { engines: { ...OTHER_LANGUAGES, yaml: { parse } } });
  if (!document) return null;
  const parsed: Document = document;
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    data,
    body: content,
    bodyLine: text.slice(0, text.length - content.length).split('\n').length,
    mistakes: parsed.errors.map(({ pos, message }) => ({ ...at(pos[0]), message: message.split('\n')[0] ?? message })),
    positionOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = parsed.getIn(path.slice(0, length), true);
        if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
          return at(node.range[0] as number);
      }
      return { line: 2, column: 1 };
    },
  };
}

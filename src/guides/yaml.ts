import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Position } from './problem.js';
import { type Mistake, mistakeOf } from './yaml-mistakes.js';

/** YAML as data, and where its parts stand. */
export interface Yaml {
  data: object;
  /** The first mistake in it. Where there is one, `data` is empty. */
  mistake: Mistake | null;
  /** The place of a field's value by its path; of its nearest parent where it is missing. */
  positionOf: (path: readonly PropertyKey[]) => Position;
  /** The place of a field's key by its path; of its nearest parent where it is missing. */
  keyPositionOf: (path: readonly PropertyKey[]) => Position;
  /** A value as it is written, such as `60.000`; empty where it is missing, or an alias or merge brings it. */
  writtenAt: (path: readonly PropertyKey[]) => string;
  /** The comment that stands where the value of a field should; empty where none does. */
  commentAt: (path: readonly PropertyKey[]) => string;
}

/** How many times over all anchors may be repeated: enough for a hundred regions, too few for a bomb. */
const MAX_ALIASES = 500;

/** What the quick reader does not know or reads otherwise: anchors and aliases, merges, templates, and keys that are no text. */
const NOT_PLAIN = [/(?:^|[[{,:]|[-?][ \t]|!\S*[ \t])[ \t]*[&*]\S/m, /<</, /\{\s*\{/, /[\]}]\s*:/, /\?\s/];

const objectOf = (data: unknown): object => (typeof data === 'object' && data !== null ? data : {});

/** Data of the plain kind: read three times as fast as with places. Null where that will not do. */
function quickly(source: string): object | null {
  if (NOT_PLAIN.some((pattern) => pattern.test(source))) return null;
  try {
    return objectOf(load(source, { schema: CORE_SCHEMA }));
  } catch {
    return null;
  }
}

interface Placed {
  document: Document;
  at: (offset: number) => Position;
}

/** The same source with the places of its parts, for what is wrong in it. */
function readWithPlaces(source: string): Placed {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter,
    prettyErrors: false,
    strict: true,
    merge: true,
    stringKeys: true,
  });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  return { document, at };
}

/** The nodes of a key and its value; null where the path leads to none. */
function pairAt(document: Document, path: readonly PropertyKey[]): { key: unknown; value: unknown } | null {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) return parent.items.find(({ key }) => isScalar(key) && key.value === last) ?? null;
  const value: unknown = document.getIn(path, true);
  return value === undefined ? null : { key: value, value };
}

function placesIn(source: string): Pick<Yaml, 'positionOf' | 'keyPositionOf' | 'writtenAt' | 'commentAt'> {
  let placed: Placed | null = null;
  const read = (): Placed => (placed ??= readWithPlaces(source));
  function find(path: readonly PropertyKey[], part: 'key' | 'value'): Position {
    const { document, at } = read();
    for (let length = path.length; length > 0; length--) {
      const node = pairAt(document, path.slice(0, length))?.[length === path.length ? part : 'value'];
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    // front matter begins behind its `---`, on the second line
    return { line: source.startsWith('\n') || source.startsWith('\r\n') ? 2 : 1, column: 1 };
  }
  return {
    positionOf: (path) => find(path, 'value'),
    keyPositionOf: (path) => find(path, 'key'),
    writtenAt(path) {
      const node = pairAt(read().document, path)?.value;
      return isScalar(node) && node.range ? source.slice(node.range[0], node.range[1]) : '';
    },
    commentAt(path) {
      const line = source.split(/\r?\n/)[find(path, 'value').line - 1] ?? '';
      return pairAt(read().document, path) ? (/:[ \t]+(#\S.*)$/.exec(line)?.[1]?.slice(0, 60) ?? '') : '';
    },
  };
}

/** Anchors that an alias uses. */
function anchorsUsed(document: Document): Set<string> {
  const used = new Set<string>();
  visit(document, {
    Alias: (_, { source }) => {
      used.add(source);
    },
  });
  return used;
}

/** The first node that begins with a mark that its author did not mean: an alias of nothing, an anchor or a tag before text. */
function strayMark(document: Document): number | null {
  const used = anchorsUsed(document);
  const found: number[] = [];
  visit(document, {
    Alias: (_, node) => {
      if (!node.resolve(document) && node.range) found.push(node.range[0]);
    },
    Scalar: (_, { anchor, range }) => {
      if (anchor && !used.has(anchor) && range) found.push(range[0]);
    },
  });
  for (const { code, pos } of document.warnings) if (code === 'TAG_RESOLVE_FAILED') found.push(pos[0]);
  return found.length > 0 ? Math.min(...found) : null;
}

/** What is wrong in a source that is not of the plain kind, and its data where nothing is. */
function carefully(source: string): Pick<Yaml, 'data' | 'mistake'> {
  const { document, at } = readWithPlaces(source);
  const fail = (code: string, offset: number): Pick<Yaml, 'data' | 'mistake'> => ({
    data: {},
    mistake: mistakeOf(source, code, at(offset)),
  });
  const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first) return fail(first.code, first.pos[0]);
  const stray = strayMark(document);
  if (stray !== null) return fail('STRAY_MARK', stray);
  try {
    return { data: objectOf(document.toJS({ maxAliasCount: MAX_ALIASES })), mistake: null };
  } catch (error) {
    return error instanceof ReferenceError
      ? fail('ALIASES_MULTIPLY', source.search(/[[\s,]\*\S/) + 1)
      : fail('BAD_MERGE', Math.max(0, source.indexOf('<<')));
  }
}

/** Reads YAML. What is no mapping or list is empty data. */
export function readYaml(source: string): Yaml {
  const quick = quickly(source);
  return { ...(quick ? { data: quick, mistake: null } : carefully(source)), ...placesIn(source) };
}

import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';

/** Where something stands in a file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** YAML as data, and where its parts stand. */
export interface Yaml {
  data: object;
  /** Where there are any, `data` is not to be trusted. */
  mistakes: (Position & { message: string })[];
  /** The place of a field by its path; of its nearest parent where it is missing. */
  positionOf: (path: readonly PropertyKey[]) => Position;
}

const objectOf = (data: unknown): object => (typeof data === 'object' && data !== null ? data : {});

/** Data of the plain kind, without anchors: read three times as fast as with places. Null where that will not do. */
function quickly(source: string): object | null {
  if (/(?:^|[\s[{,:])[&*]\S/m.test(source)) return null;
  try {
    return objectOf(load(source, { schema: CORE_SCHEMA }));
  } catch {
    return null;
  }
}

/** The same source with the places of its parts, for what is wrong in it. */
function readWithPlaces(source: string): { document: Document; at: (offset: number) => Position } {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, prettyErrors: false, strict: true, merge: true });
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
  // front matter begins behind its `---`, on the second line
  return { line: source.startsWith('\n') || source.startsWith('\r\n') ? 2 : 1, column: 1 };
}

/** What is wrong in a source that is not of the plain kind, and its data where nothing is. */
function carefully(source: string): Pick<Yaml, 'data' | 'mistakes'> {
  const { document, at } = readWithPlaces(source);
  if (document.errors.length > 0)
    return {
      data: {},
      mistakes: document.errors.map(({ pos, message }) => ({
        ...at(pos[0]),
        message: message.split('\n')[0] ?? message,
      })),
    };
  const lost: Yaml['mistakes'] = [];
  visit(document, {
    Alias: (_, node) => {
      if (node.resolve(document) || !node.range) return;
      lost.push({
        ...at(node.range[0]),
        message: `found *${node.source}, which YAML takes for a reference; put the value in quotes`,
      });
    },
  });
  if (lost.length > 0) return { data: {}, mistakes: lost };
  return { data: objectOf(document.toJS({ maxAliasCount: 20 })), mistakes: [] };
}

/**
 * Reads YAML. What is no mapping or list is empty data.
 * @throws where its aliases make a bomb
 */
export function readYaml(source: string): Yaml {
  const quick = quickly(source);
  return {
    ...(quick ? { data: quick, mistakes: [] } : carefully(source)),
    positionOf: (path) => positionIn(source, path),
  };
}

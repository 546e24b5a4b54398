import type { Band } from '../pay/band.js';
import { bandsOf } from './bands.js';
import { withoutConflicts } from './conflicts.js';
import { detached } from './detached.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { type Lever, readLevers } from './levers.js';
import { readMarkdown } from './markdown.js';
import { gradesOf, readEvidence, readLevelMapping, readLeverSection } from './named-sections.js';
import type { Passage } from './passages.js';
import { withoutImpossible } from './plausible-rows.js';
import { atMost, type Position, type Problem } from './problem.js';
import { isUtf16, repairText } from './repair.js';
import { type FrontMatterData, guideSchema } from './schema.js';
import { readScript, type Script } from './script.js';
import { sectionsOf } from './sections.js';
import { readTables } from './tables.js';
import { unknownFields } from './unknown-fields.js';

/** What a guide says in words: read from its body when it is asked for, and kept while there is room. */
interface Words {
  /** `DevOps Engineer = Google SRE L4`, a line a level. */
  levelMapping: string[];
  levers: Lever[];
  /** The guide's own section on the company's lever. */
  leverSection: { title: string; passages: Passage[] } | null;
  script: Script | null;
  evidence: string[];
}

/** What a band card says of the words: kept once they were read. */
interface Outline {
  levelMapping: string[];
  /** What there is to show. */
  has: { levers: boolean; leverSection: boolean; script: boolean };
}

/** A pay guide as read: what one company pays for one role, and how to ask for more. */
export interface Guide extends Readonly<Words>, Readonly<Outline> {
  /** `company/role`, unique in a library. */
  id: string;
  company: string;
  companyName: string;
  role: string;
  roleName: string;
  /** Where it was read from, below the guides folder. */
  file: string;
  /** The company's own grades that it is of: `l5`, or `e3` and `e4`; none where it names none. */
  grades: readonly string[];
  bands: Band[];
  /** `data_sources` of the front matter. */
  sources: string[];
  quality: string | null;
  quarter: string | null;
  /** Dates as 2026-02-23. */
  reviewed: string | null;
  reviewDue: string | null;
}

/** A file as read: a guide, a refused guide with its problems, or no guide at all. */
export type Reading = { kind: 'guide'; guide: Guide } | { kind: 'refused'; problems: Problem[] } | { kind: 'no guide' };

function readWords(
  body: string,
  bodyLine: number,
  bands: readonly Band[],
  { company_display: companyName, level_mapping }: FrontMatterData,
): Words {
  const raw = level_mapping?.raw;
  const blocks = readMarkdown(body, bodyLine);
  const sections = sectionsOf(blocks);
  const levers = readLevers(blocks);
  return {
    levelMapping: readLevelMapping(sections, raw),
    levers,
    leverSection: readLeverSection(sections, levers),
    script: readScript(blocks, { bands, companyName }),
    evidence: readEvidence(sections),
  };
}

/** The bands of a guide without the amounts of its front matter that cannot be pay, in the currency that its table decides. */
function possibleBands(data: FrontMatterData, body: string, bodyLine: number): Band[] {
  const rows = data.compensation;
  const owner = { company: data.company_display, role: data.role_display };
  const stated = bandsOf(rows, readTables(body, bodyLine), owner);
  const possible = rows.map((row, i) => withoutImpossible(row, stated[i]?.currency ?? row.currency));
  return possible.every((row, i) => row === rows[i]) ? stated : bandsOf(possible, readTables(body, bodyLine), owner);
}

function build(data: FrontMatterData, body: string, bodyLine: number, file: string): Guide {
  const bands = possibleBands(data, body, bodyLine);
  const { company, role } = data;
  // As bytes the body takes half the room, and outside the heap.
  const bytes = Buffer.from(body);
  let kept: WeakRef<Words> | null = null;
  let outline: Outline | null = null;
  function read(): Words {
    const held = kept?.deref();
    if (held) return held;
    const words = readWords(bytes.toString(), bodyLine, bands, data);
    kept = new WeakRef(words);
    return words;
  }
  function outlined(): Outline {
    if (outline) return outline;
    const { levelMapping, levers, leverSection, script } = read();
    const has = { levers: levers.length > 0, leverSection: leverSection !== null, script: script !== null };
    return (outline = { levelMapping: levelMapping.map(detached), has });
  }
  return {
    id: `${company}/${role}`,
    company,
    companyName: data.company_display,
    role,
    roleName: data.role_display,
    file,
    grades: gradesOf(data.role_display, data.level_mapping?.raw),
    bands,
    get levelMapping() {
      return outlined().levelMapping;
    },
    get has() {
      return outlined().has;
    },
    get levers() {
      return read().levers;
    },
    get leverSection() {
      return read().leverSection;
    },
    get script() {
      return read().script;
    },
    get evidence() {
      return read().evidence;
    },
    sources: data.data_sources ?? [],
    quality: data.data_quality ?? null,
    quarter: data.salary_data_quarter ?? null,
    reviewed: data.last_updated ?? null,
    reviewDue: data.next_review_due ?? null,
  };
}

/** An issue of the schema, as zod tells it. */
interface Issue {
  path: PropertyKey[];
  message: string;
  input?: unknown;
}

const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('') ||
  'front matter';

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'found nothing';
  const text = JSON.stringify(value);
  return `found ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`;
}

/** The most problems that are told of one file: what follows is mostly the same again. */
const MAX_PROBLEMS = 20;

/** What is wrong with the data of front matter: a field that is missing because it is misspelt is told by the spelling. */
function problemsIn(front: FrontMatter, issues: readonly Issue[]): (Position & Pick<Problem, 'field' | 'message'>)[] {
  const misspelt = unknownFields(front.data);
  const found = issues.map(({ path, message, input }) => {
    const missing = fieldName(path);
    const slip = misspelt.find(
      (field) =>
        input == null &&
        fieldName(field.path.slice(0, -1)) === fieldName(path.slice(0, -1)) &&
        field.message?.split(/[ ?]/).includes(String(path.at(-1))),
    );
    if (slip?.message) return { ...front.keyPositionOf(slip.path), field: fieldName(slip.path), message: slip.message };
    const comment = input == null ? front.commentAt(path) : '';
    const text = comment
      ? `found ${comment}, which YAML takes for a comment; put it in quotes`
      : `${shown(input)}; ${message}`;
    return { ...front.positionOf(path), field: missing, message: text };
  });
  const unique = found.filter(
    ({ field, message }, i) => found.findIndex((one) => one.field === field && one.message === message) === i,
  );
  return atMost(MAX_PROBLEMS, unique);
}

/** Why a file that is plainly meant as a guide cannot be read as one; null for any other file. */
function whyNotRead(text: string): string | null {
  if (isUtf16(text)) return 'found UTF-16; save the file as UTF-8';
  if (!/^(?:company|role|compensation)\s*[:=]/m.test(text)) return null;
  if (text.startsWith('+++')) return 'found +++, which begins TOML; write YAML between two lines of ---';
  if (/^-{4,}/.test(text)) return 'found more than three dashes; write --- alone on the first line';
  return /^---\s*$/m.test(text) ? 'found something before the front matter; write --- alone on the first line' : null;
}

/**
 * Reads a guide from its text. Mangled UTF-8 is repaired in memory; what stands in conflict in the body does not count.
 * @param file its name below the guides folder, for the problems
 */
export function readGuide(text: string, file: string): Reading {
  const front = readFrontMatter(repairText(text));
  const refuse = (found: readonly (Position & Pick<Problem, 'field' | 'message'>)[]): Reading => ({
    kind: 'refused',
    problems: found.map(({ line, column, field, message }) => ({
      severity: 'error',
      file,
      line,
      column,
      field,
      message,
    })),
  });
  if (!front) {
    const message = whyNotRead(text);
    return message === null ? { kind: 'no guide' } : refuse([{ line: 1, column: 1, field: 'front matter', message }]);
  }
  if (front.mistake) return refuse([{ ...front.mistake, field: 'front matter' }]);
  const { data, body, bodyLine } = front;
  const keys = Object.keys(data).map((key) => key.toLowerCase());
  if (!['company', 'role', 'compensation'].some((key) => keys.includes(key))) return { kind: 'no guide' };
  const parsed = guideSchema.safeParse(data, { reportInput: true });
  if (!parsed.success) return refuse(problemsIn(front, parsed.error.issues));
  return { kind: 'guide', guide: build(parsed.data, withoutConflicts(body), bodyLine, file) };
}

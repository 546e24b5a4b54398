import { plain } from '../guides/places.js';
import type { Answer, Shown } from './answer.js';
import { FILLER, inFull } from './aliases.js';
import { bestReading, type Interpretation, isBareLevel } from './best-reading.js';
import { compared, compares } from './besides.js';
import { isLevel } from './level.js';
import { type Hit, readQuery } from './read-query.js';
import { bandAnswer, resolve, type Shelf } from './resolve.js';
import type { Kind } from './vocabulary.js';

/** What people write next where a guide was answered: the parts that they do not name are those of that guide. */

type View = 'band' | 'levers' | 'script' | 'offer';

const VIEWS: readonly [View, RegExp][] = [
  ['levers', /\blevers?\b/],
  ['script', /\b(?:script|words|(?:to|i|we|should) say)\b/],
  ['offer', /(?:^|\b(?:check|my|an|the|this|and) )offer\b/],
  ['band', /\b(?:bands?|ranges?)\b/],
];
const VIEW_WORDS = new Set(['words']);
/** A company behind one of these changes the company, and keeps the rest. */
const SAME = /\b(?:and|about|same|instead)\b/;
const CUES = new Set(['about', 'and', 'at', 'for', 'with', 'from']);
/** What is said to comp and asks nothing, beside the words that stand around questions. */
const SMALL_TALK = new Set(
  'thx ty cheers awesome perfect nice lovely lol haha wow bye morning evening bot comp love amazing super brilliant helpful useful alright sorry'.split(
    ' ',
  ),
);

const saysNothing = (word: string): boolean => FILLER.has(word) || SMALL_TALK.has(word);

/** A part that was not said. */
const unsaid = (kind: Kind, key: string, text: string): Hit => ({
  kind,
  keys: [key],
  from: -1,
  to: -1,
  text,
  slips: 0,
  whole: true,
});

/** What a text says, as far as a follow-up can say it. */
function partsOf(text: string, shelf: Shelf) {
  const reading = readQuery(text, shelf.vocabularies, shelf.isWord);
  const { words } = reading;
  const found = bestReading(reading, shelf.companies);
  const { company } = found;
  // `the market in new york`: a common word is a company only where the one before says so.
  const isCommon = company !== null && FILLER.has(company.text) && !CUES.has(words[company.from - 1] ?? '');
  const line = words.join(' ');
  return {
    words,
    line,
    found: isCommon ? { ...found, company: null } : found,
    view: VIEWS.find(([, named]) => named.test(line))?.[0] ?? null,
    left: found.unexplained.filter((word) => !VIEW_WORDS.has(word) && !isLevel(word)),
  };
}

/** The reading with what it leaves open taken from the guide before; a level alone is another guide where the company has one for it. */
function filled(found: Interpretation, before: Shown, shelf: Shelf): Interpretation {
  const { guide, region } = before;
  const company = found.company ?? unsaid('company', guide.company, guide.companyName);
  const guides = shelf.companies.get(company.keys[0] ?? '') ?? [];
  const level = found.role && isBareLevel(found.role) ? found.role.text : null;
  const base = plain(guide.roleName)
    .split(' ')
    .filter((word) => !isLevel(word));
  const leveled = guides.find(
    ({ roleName }) => level !== null && plain(roleName) === [inFull(level), ...base].join(' '),
  );
  const same = leveled ?? guide;
  const role = level === null && found.role ? found.role : unsaid('role', same.role, same.roleName);
  const isOther = company.keys[0] !== guide.company || !role.keys.includes(guide.role);
  const kept = isOther ? region?.places[0] : undefined;
  return {
    company,
    role,
    place: found.place ?? (kept === undefined ? null : unsaid('place', kept, kept)),
    rivals: [],
    setAside: [],
    unexplained: [...found.unexplained.filter(isLevel), ...(level !== null && !leveled ? [level] : [])],
    written: found.written,
    isAside: false,
  };
}

/** The guide before, beside those of companies that are named: `vs twilio`; null where nothing is compared. */
function besidesBefore(
  { company, rivals, role, place }: Interpretation,
  before: Shown,
  words: readonly string[],
  shelf: Shelf,
): Answer | null {
  const hits = company ? [company, ...rivals] : [];
  if (hits.length === 0 || role || !compares(words) || hits.some(({ keys }) => keys.length > 1)) return null;
  const keys = hits.map(({ keys: [key = ''] }) => key).filter((key) => key !== before.guide.company);
  const others = keys.flatMap((key) => shelf.companies.get(key) ?? []);
  const where = place?.keys[0] ?? before.region?.places[0] ?? null;
  const found = others.length > 0 ? compared([before.guide, ...others], [before.guide.role], where) : null;
  return found && 'only' in found ? { ...bandAnswer(found.only, where), lacking: found.lacking } : found;
}

/** The view that a question asks for by a word that names nothing else: `levers` of `segment devops levers`. */
export function viewIn(words: readonly string[], { company, role, place }: Interpretation): View | null {
  const named = [company, role, place];
  const free = words.filter((_, at) => !named.some((hit) => hit && hit.from <= at && at < hit.to)).join(' ');
  const view = VIEWS.find(([, pattern]) => pattern.test(free))?.[0] ?? null;
  return view === 'levers' || view === 'script' ? view : null;
}

/** True for an answer that leaves nothing to be said of how the question was read. */
const isPlain = ({ read, unexplained, within, level, lacking }: Extract<Answer, { kind: 'band' }>): boolean =>
  unexplained.length + lacking.length === 0 && !within && level?.label !== null && !read.some(({ fuzzy }) => fuzzy);

/** An answer in the view that was asked for, where its card need not say how the question was read. */
export const viewOf = (answer: Answer, view: View | null): Answer =>
  answer.kind === 'band' && isPlain(answer) ? inView(answer, view) : answer;

/** An answer in the view that was asked for. */
function inView(answer: Answer, view: View | null): Answer {
  if (answer.kind !== 'band' || answer.missing !== null || view === null || view === 'band') return answer;
  if (view === 'offer') return { kind: 'offer on hold', why: { code: 'no-amount' }, answer };
  return { kind: view, guide: answer.guide, region: answer.region, level: answer.level?.label ?? null, page: 0 };
}

/**
 * The answer to what was written where a guide was answered before.
 * @param before the guide and region of that answer; null where none is known
 * @returns null where it is a question of its own
 */
export function followUp(text: string, before: Shown | null, shelf: Shelf): Answer | null {
  const { words, line, found, view, left } = partsOf(text, shelf);
  const { company, role, place, rivals } = found;
  if (words.length === 0 || line === 'help' || line === 'list') return null;
  const asksNothing = !company && !role && !place && view === null;
  if (asksNothing && words.every(saysNothing)) return { kind: 'no question', why: 'thanks', examples: shelf.examples };
  const beside = before && left.length === 0 ? besidesBefore(found, before, words, shelf) : null;
  if (beside) return beside;
  if (left.length > 0 || rivals.length > 0 || (company && !SAME.test(line))) return null;
  if (!before) {
    const isOpen = !company && !role && (view !== null || !place);
    return isOpen ? { kind: 'no question', why: 'no guide', examples: shelf.examples } : null;
  }
  const answer = resolve(filled(found, before, shelf), words, shelf);
  const isSame = answer.kind === 'band' && answer.guide.id === before.guide.id && !place;
  return inView(isSame ? { ...answer, region: answer.region ?? before.region } : answer, view);
}

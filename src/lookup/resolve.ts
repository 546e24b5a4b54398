import type { Guide } from '../guides/guide.js';
import { plain } from '../guides/places.js';
import type { Answer, Candidate, Note } from './answer.js';
import { GENERIC, inFull, ROLES } from './aliases.js';
import { type Companies, type Interpretation, isBareHead, isBareLevel } from './best-reading.js';
import { compared, compares, unknownBeside } from './besides.js';
import { endOfName, doubtOf, JOB_ENDING, WITHOUT_MEANING } from './doubt.js';
import { familyOf, isGrade, isLevel, levelIn, levelsHeld, levelWords } from './level.js';
import type { Hit } from './read-query.js';
import { besidePlace, mayBe } from './other-place.js';
import { US_STATES } from './us-states.js';
import type { Sounds } from './by-ear.js';
import { ranking } from './ranking.js';
import { regionFor, serves, servesPlace } from './serves.js';
import { squash, TITLE_HEAD, titleOf, type Vocabularies } from './vocabulary.js';

/** What a question is held against: the guides, their names, and questions that they answer. */
export interface Shelf {
  companies: Companies;
  /** The guides of every role. */
  roles: ReadonlyMap<string, readonly Guide[]>;
  /** Every place that a company has a region in. */
  placesOf: ReadonlyMap<string, ReadonlySet<string>>;
  vocabularies: Vocabularies;
  sounds: Sounds;
  examples: readonly string[];
  /** True for a word of the language, which is seldom a slip of a name. */
  isWord: (word: string) => boolean;
}

const MAX_CANDIDATES = 10;
const MAX_NEAR = 5;
/** No name is longer. */
const MAX_SPELLING = 32;

const candidateOf = ({ company, companyName, role, roleName }: Guide): Candidate => ({
  company,
  companyName,
  role,
  roleName,
});
const companyCandidate = ({ company, companyName }: Guide): Candidate => ({
  company,
  companyName,
  role: null,
  roleName: null,
});

/** The companies of guides, each once. */
const companiesOf = (guides: readonly Guide[]): Candidate[] => [
  ...new Map(guides.map((guide) => [guide.company, companyCandidate(guide)])).values(),
];

/** The answer that shows a guide, in a place if one is asked for, and at the level that the left-over words name. */
export function bandAnswer(
  guide: Guide,
  place: string | null,
  { read, unexplained }: { read: readonly Note[]; unexplained: readonly string[] } = { read: [], unexplained: [] },
): Extract<Answer, { kind: 'band' }> {
  const level = levelIn(guide, unexplained);
  const found = regionFor(guide, place);
  const region = level?.region ?? found.region;
  return {
    kind: 'band',
    guide,
    region,
    missing: region || found.several ? null : place,
    within: region && place && !found.exact && !level?.region ? place : null,
    level: level?.asked ?? null,
    lacking: [],
    read,
    unexplained: unexplained.filter((word) => word.length > 1 && !WITHOUT_MEANING.has(word) && !isLevel(word)),
  };
}

/** As many candidates as a card shows, and how many more there are. */
const fitting = (all: readonly Candidate[]): { candidates: readonly Candidate[]; more: number } => ({
  candidates: all.slice(0, MAX_CANDIDATES),
  more: Math.max(0, all.length - MAX_CANDIDATES),
});

const choose = (of: 'company' | 'guide', candidates: readonly Candidate[], place: string | null): Answer => ({
  kind: 'choose',
  of,
  ...fitting(candidates),
  place,
});

const LONGEST_ABBREVIATION = 4;

/** True for another title than the guide's: `data analyst` for a Data Scientist, but not `swe`, nor a level. */
function isOtherTitle(text: string, { roleName, role }: Guide): boolean {
  const title = new Set(plain(`${roleName} ${role}`).split(' '));
  return text
    .split(' ')
    .some(
      (word) => word.length > LONGEST_ABBREVIATION && !isLevel(word) && !title.has(word) && !title.has(inFull(word)),
    );
}

/** What was read, by the names that people see. */
function notesOf({ company, role, place }: Interpretation, guide: Guide): Note[] {
  const named = [
    [company, guide.companyName],
    [role, guide.roleName],
    [place, place?.keys[0] ?? ''],
  ] as const;
  return named.flatMap(([hit, as]) => {
    if (!hit) return [];
    const fuzzy = hit.slips > 0 || (hit.kind === 'role' && isOtherTitle(hit.text, guide));
    return [{ text: hit.text, as, kind: hit.kind, fuzzy }];
  });
}

/** Companies to choose from, each as its one guide for the role that was understood, where it has one. */
function candidatesFor(guides: readonly Guide[], role: Hit | null): Candidate[] {
  return companiesOf(guides).map((company) => {
    const fits = guides.filter((guide) => guide.company === company.company && role?.keys.includes(guide.role));
    const [only] = fits;
    return only && fits.length === 1 ? candidateOf(only) : company;
  });
}

/** Nothing certain: the companies whose names come nearest to the words that were left. */
function near(
  { companies, roles, vocabularies, examples }: Shelf,
  words: readonly string[],
  role: Hit | null,
  place: string | null,
): Answer {
  const typed = words.join(' ');
  const [longest = ''] = words.map(squash).toSorted((a, b) => b.length - a.length);
  const spellings = [...new Set([squash(typed), longest])].filter(
    (spelling) => spelling.length > 2 && spelling.length < MAX_SPELLING,
  );
  const keys = new Set(spellings.flatMap((spelling) => vocabularies.company.like(spelling, MAX_NEAR)));
  const named = [...keys].flatMap((key) => companies.get(key) ?? []);
  const like = candidatesFor(named, role);
  const [key, ...others] = role?.keys ?? [];
  const fits = key !== undefined && others.length === 0 ? like.filter((candidate) => candidate.role !== null) : like;
  const candidates = fits.slice(0, MAX_NEAR);
  if (candidates.length > 0) return { kind: 'near', typed, candidates, place };
  const same = key !== undefined && others.length === 0 ? (roles.get(key) ?? []) : [];
  const { candidates: covered, more } = fitting(same.map(candidateOf));
  return { kind: 'not found', typed, covered, more, place, examples };
}

/** Titles that many companies have: to name one says nothing of the company. */
const isStandard = (guide: Guide): boolean => titleOf(guide.roleName) in ROLES;

function withoutCompany(shelf: Shelf, found: Interpretation, words: readonly string[], place: string | null): Answer {
  const { role } = found;
  const unexplained = found.unexplained.filter((word) => !role || !isLevel(word));
  const fits = (role?.keys ?? []).flatMap((key) => shelf.roles.get(key) ?? []);
  const [special] = fits;
  // A title that only one company has says which company is meant.
  if (role?.whole && special && fits.length === 1 && !isStandard(special) && unexplained.every(isLevel))
    return bandAnswer(special, place, { read: notesOf(found, special), unexplained });
  if (unexplained.length > 0 || (!role && place === null))
    return near(shelf, unexplained.length > 0 ? unexplained : words, role, place);
  const one = role?.keys.length === 1 ? fits : [...shelf.companies.values()].flatMap((guides) => guides.slice(0, 1));
  const has = (guide: Guide, test: (own: string) => boolean): boolean =>
    [...(shelf.placesOf.get(guide.company) ?? [])].some(test);
  const ranks = role?.keys.length === 1 && place !== null ? ranking(fits, place) : null;
  if (ranks) {
    const title = new Set(plain(ranks.roleName).split(' '));
    const asked = levelWords([...(role?.text.split(' ') ?? []), ...found.unexplained]);
    return { ...ranks, level: asked.filter((word) => !title.has(inFull(word))).join(' ') || null };
  }
  const named = one.filter((guide) => place === null || has(guide, (own) => own === place));
  const here =
    named.length > 0 ? named : one.filter((guide) => has(guide, (own) => place !== null && servesPlace(own, place)));
  const those = here.length > 0 ? here : one;
  return role?.keys.length === 1
    ? choose('guide', those.map(candidateOf), place)
    : choose('company', companiesOf(those), place);
}

const pays = (guide: Guide, place: string): boolean => guide.bands.some((band) => serves(band, place));

/** Several companies are named, or one name stands for several. */
function withCompanies(
  guides: readonly Guide[],
  found: Interpretation,
  words: readonly string[],
  place: string | null,
): Answer {
  const { role, rivals, unexplained } = found;
  const fits = guides.filter((guide) => role?.keys.includes(guide.role));
  // `epic verona`: of several companies of a name, the one that pays in the place is meant.
  const here = rivals.length === 0 && place !== null ? fits.filter((guide) => pays(guide, place)) : [];
  const [only] = here.length === 1 ? here : fits;
  const beside = compares(words) ? compared(guides, role?.keys ?? null, place) : null;
  if (beside && 'only' in beside)
    return {
      ...bandAnswer(beside.only, place, { read: notesOf(found, beside.only), unexplained }),
      lacking: beside.lacking,
    };
  if (beside) return beside;
  if (only && rivals.length === 0 && (fits.length === 1 || here.length === 1))
    return bandAnswer(only, place, { read: notesOf(found, only), unexplained });
  return fits.length > 1
    ? choose('guide', fits.map(candidateOf), place)
    : choose('company', companiesOf(guides), place);
}

/** The one guide of a company whose title has the left-over words: `illuminate` for its Illuminate AI Engineer. */
function byTitleWords(guides: readonly Guide[], unexplained: readonly string[]): Guide | null {
  const asked = unexplained.map(inFull).filter((word) => !TITLE_HEAD.test(word) && !isLevel(word));
  if (asked.every((word) => GENERIC.has(word))) return null;
  const fits = guides.filter((guide) => {
    if (isStandard(guide)) return false;
    const title = new Set(plain(`${guide.roleName} ${guide.role}`).split(' '));
    return asked.every((word) => title.has(word) || title.has(US_STATES[word] ?? ''));
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/**
 * The guides of a role's family that hold most of a level; the one that was read where none holds more of it, and none where
 * the family has grades and the one asked for is not among them.
 */
function atLevel(guides: readonly Guide[], read: Guide, asked: readonly string[]): Guide[] {
  if (levelIn(read, asked)?.asked.label) return [read];
  const family = guides.filter(({ roleName }) => familyOf(roleName) === familyOf(read.roleName));
  const most = Math.max(...family.map((guide) => levelsHeld(guide, asked)));
  if (most === 0 && read.grades.length > 0 && asked.some(isGrade)) return [];
  const isWhole = most === 0 || most === asked.length;
  if (isWhole && levelsHeld(read, asked) === most) return [read];
  return family.filter((guide) => levelsHeld(guide, asked) === most);
}

function withCompany(
  shelf: Shelf,
  guides: readonly Guide[],
  found: Interpretation,
  words: readonly string[],
  place: string | null,
): Answer {
  const { role, unexplained } = found;
  const [{ company: slug, companyName }] = guides as [Guide];
  const open = { kind: 'company' as const, company: slug, companyName, guides, place };
  const special = byTitleWords(guides, unexplained);
  if (special) return bandAnswer(special, place, { read: notesOf(found, special), unexplained: [] });
  const before = role ? words[role.from - 1] : undefined;
  // `mechanical engineer`: only the head of the title is known, so the title is not
  const isUnknown = (word: string | undefined): word is string =>
    word !== undefined && unexplained.includes(word) && !isLevel(word);
  if (role && isBareHead(role) && isUnknown(before)) return { ...open, asked: `${before} ${role.text}` };
  // `fashion designer`, `security guard`: one word of the title is known, so the title is not
  const isWord = (word: string | undefined): boolean => word !== undefined && isUnknown(word) && shelf.isWord(word);
  const after = role ? words[role.to] : undefined;
  // `ux researcher`: another work, of which one word is that of a title
  if (role && isUnknown(after) && !TITLE_HEAD.test(words[role.to - 1] ?? '') && JOB_ENDING.test(after))
    return { ...open, asked: `${role.text} ${after}` };
  if (role && !role.text.includes(' ') && shelf.isWord(role.text)) {
    if (TITLE_HEAD.test(role.text) && isWord(before)) return { ...open, asked: `${before} ${role.text}` };
    if (!TITLE_HEAD.test(role.text) && isWord(after)) return { ...open, asked: `${role.text} ${after}` };
  }
  const asked = levelWords([...(role?.text.split(' ') ?? []), ...unexplained]);
  if (!role && (guides.length > 1 || !unexplained.every(isLevel))) {
    const holding = guides.filter((guide) => asked.length > 0 && levelsHeld(guide, asked) === asked.length);
    const isOnly = unexplained.every(isLevel);
    const [only] = holding;
    if (isOnly && only && holding.length === 1)
      return bandAnswer(only, place, { read: notesOf(found, only), unexplained });
    if (isOnly && holding.length > 1) return choose('guide', holding.map(candidateOf), place);
    return { ...open, asked: unexplained.join(' ') || null };
  }
  const fits = role ? guides.filter((guide) => role.keys.includes(guide.role)) : guides;
  const [guide] = fits;
  if (!guide) return { ...open, asked: role?.text ?? null };
  // `staff` is a title, too; `senior` is one of many things.
  const isOpen = role !== null && isBareLevel(role) && (role.text !== 'staff' || unexplained.length > 0);
  if (fits.length > 1 || isOpen) return choose('guide', fits.map(candidateOf), place);
  const [graded, ...others] = atLevel(guides, guide, asked);
  if (!graded) return { ...open, asked: [role?.text, ...asked].filter(Boolean).join(' ') };
  if (others.length > 0) return choose('guide', [graded, ...others].map(candidateOf), place);
  return bandAnswer(graded, place, { read: notesOf(found, graded), unexplained });
}

/** The answer to a question as it was read: certain, to choose, near, or not to be found. Never another company or city than the one asked for. */
export function resolve(reading: Interpretation, words: readonly string[], shelf: Shelf): Answer {
  const beside = reading.place && besidePlace(reading.place, words, reading);
  const place = beside?.other ?? reading.place?.keys[0] ?? null;
  const { company } = reading;
  const tails = company ? words.slice(company.to, endOfName(company, words, shelf.isWord)) : [];
  const said = [...(beside?.said ?? []), ...tails];
  const unexplained = reading.unexplained.filter((word) => !said.includes(word));
  const answer = inPlace({ ...reading, unexplained }, words, shelf, place);
  const unsure = beside?.unsure;
  const unknown = unknownBeside({ ...reading, unexplained }, words);
  if (answer.kind === 'band' && unknown.length > 0)
    return {
      ...answer,
      lacking: [unknown.join(' ')],
      unexplained: answer.unexplained.filter((word) => !unknown.includes(word)),
    };
  if (answer.kind !== 'band' || !answer.region || !unsure || mayBe(answer.region, unsure)) return answer;
  return { ...answer, region: null, missing: unsure.name, within: null };
}

/** The answer for a place that is told from others of its name. */
function inPlace(found: Interpretation, words: readonly string[], shelf: Shelf, place: string | null): Answer {
  const { company, rivals } = found;
  if (!company) return withoutCompany(shelf, found, words, place);
  const guidesOf = (hit: Hit | null): Guide[] => (hit?.keys ?? []).flatMap((key) => shelf.companies.get(key) ?? []);
  const guides = guidesOf(company);
  if (doubtOf(found, words, shelf.companies, shelf.isWord) && !byTitleWords(guides, found.unexplained))
    return {
      kind: 'near',
      typed: words.join(' '),
      candidates: candidatesFor(guides, found.role).slice(0, MAX_NEAR),
      place,
    };
  if (rivals.length > 0 || company.keys.length > 1)
    return withCompanies([...guides, ...rivals.flatMap(guidesOf)], found, words, place);
  return withCompany(shelf, guides, found, words, place);
}

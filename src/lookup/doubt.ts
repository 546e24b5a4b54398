import { slipsAllowed } from '../edit-distance.js';
import type { Guide } from '../guides/guide.js';
import { FILLER, JOBS } from './aliases.js';
import { type Companies, type Interpretation, isBareHead } from './best-reading.js';
import { isLevel } from './level.js';
import type { Hit } from './read-query.js';
import { regionFor } from './serves.js';
import { TITLE_HEAD } from './vocabulary.js';

/** When a company that was read is not to be believed: `Square Enix` is not Square, and `Stride` no slip of Stripe. */

/** Legal forms and the like: they tell nobody apart. */
export const WITHOUT_MEANING: ReadonlySet<string> = new Set(
  'inc corp corporation ltd limited llc plc co gmbh company ag se ab nv sa oyj asa kk kg bv spa srl pte pty holding holdings de em da la hq office offices team teams org com net io www careers ny ca'.split(
    ' ',
  ),
);
/** How words for people at work end: `researcher`, `accountant`. */
export const JOB_ENDING = /(?:er|or|ist|ant|ian|man|woman|person)$/;

/** True for a word that names some work: `recruiter`, `accountant`, `hr`. By its ending only where the question names no title that comp knows. */
const isJob = (word: string, { role }: Interpretation): boolean =>
  TITLE_HEAD.test(word) ||
  JOBS.has(word) ||
  ((role === null || isBareHead(role)) && word.length > 4 && JOB_ENDING.test(word));

/** True for a word that could belong to a name: it is no prose, no number, no level, no work. */
const isNameLike = (word: string, found: Interpretation): boolean =>
  !FILLER.has(word) &&
  !/\d/.test(word) &&
  !isLevel(word) &&
  !isJob(word, found) &&
  !WITHOUT_MEANING.has(word) &&
  word.length > 1;

/** Words of prose that are also words of companies' names: beside a part of a name they may make it another company's. */
const ALSO_IN_NAMES = new Set(
  'first general great guide people picture point post script stage start story one open week chat check stock counter idea push set share sort switch union'.split(
    ' ',
  ),
);

/** What may stand behind a name that is no word of its own without making it another one's: `Samsung Electronics`. */
const TAILS = new Set(
  'group technologies technology electronics automotive services platforms labs entertainment interactive global international systems software solutions financial networks bank motors therapeutics robotics aerospace'.split(
    ' ',
  ),
);

/** Where the tails of a company's full name end. */
export function endOfName(company: Hit, words: readonly string[], isWord: (word: string) => boolean): number {
  let end = company.to;
  if (!company.whole || company.slips > 0 || isWord(company.text)) return end;
  while (TAILS.has(words[end] ?? '')) end++;
  return end;
}

/** A name-like word that nothing was made of touches the company's name. */
function isTouched(
  company: Hit,
  words: readonly string[],
  found: Interpretation,
  isWord: (word: string) => boolean,
): boolean {
  const end = endOfName(company, words, isWord);
  const after = words[end] === 'and' || words[end] === 'n' ? end + 1 : end;
  const isPart = !company.whole || company.slips > 0;
  const touches = (i: number): boolean => {
    const word = words[i];
    if (word !== undefined && isPart && ALSO_IN_NAMES.has(word)) return true;
    if (word === undefined || !found.unexplained.includes(word) || !isNameLike(word, found)) return false;
    // `waymo truck driver`: what comes before a title belongs to the title
    return !isJob(words[i + 1] ?? '', found);
  };
  return touches(after) || (isPart && touches(company.from - 1));
}

const CONNECTING = new Set(['the', 'of', 'and', 'for']);

/** The company's name is a part of a longer one, as it is written: `Snap-on`, `Ping An`, `H&R Block`, `Rent the Runway`. */
function isPartOfLonger(
  company: Hit,
  words: readonly string[],
  found: Interpretation,
  isWord: (word: string) => boolean,
): boolean {
  const { written, role, place, unexplained } = found;
  const isExplained = (i: number): boolean => [role, place].some((hit) => hit && i >= hit.from && i < hit.to);
  const isOwnName = (i: number): boolean =>
    written[i]?.isCapital === true &&
    (words[i]?.length ?? 0) > 1 &&
    !isExplained(i) &&
    !isLevel(words[i] ?? '') &&
    !WITHOUT_MEANING.has(words[i] ?? '');
  const end = endOfName(company, words, isWord);
  // `compass group`: a word and a tail are a name of their own.
  if (company.whole && isWord(company.text) && TAILS.has(words[end] ?? '') && !isExplained(end)) return true;
  // `juniper square`: two names without a sign between them are one, which is neither.
  const isBeside = ({ from, to }: Hit): boolean =>
    (from === end && !written[end - 1]?.isEnd) || (to === company.from && !written[to - 1]?.isEnd);
  if (found.rivals.some(isBeside)) return true;
  const last = written[end - 1];
  if (last?.isJoined && words[end] && !isExplained(end)) return true;
  if (
    written[end - 1]?.isCapital &&
    !last?.isEnd &&
    isOwnName(end) &&
    !JOBS.has(words[end] ?? '') &&
    !TITLE_HEAD.test(words[end] ?? '')
  )
    return true;
  const [before, further] = [company.from - 1, company.from - 2];
  if (written[before]?.isEnd) return false;
  if ((words[before]?.length ?? 2) < 2 && written[further]?.isJoined) return true;
  return (
    CONNECTING.has(words[before] ?? '') &&
    !written[before]?.isCapital &&
    !written[further]?.isEnd &&
    isOwnName(further) &&
    unexplained.includes(words[further] ?? '')
  );
}

/** The longest name in which one slip is believed only where role and place agree, and in which two never are. */
const SHORT = 5;
const MIDDLE = 7;

/** A name with slips in it is believed where it is no word of its own and the rest of the question agrees with it. */
function isFarFetched(
  company: Hit,
  { role, place }: Interpretation,
  companies: Companies,
  isWord: (word: string) => boolean,
): boolean {
  const spelling = company.text.replaceAll(' ', '');
  // A known name with more behind it is another name: `scaleway`.
  const known = company.keys.flatMap((key) => [key, ...key.split('-')]);
  const isOneWord = !company.text.includes(' ');
  if (
    isOneWord &&
    known.some((name) => name.length > 4 && spelling.startsWith(name) && spelling.length > name.length + 1)
  )
    return true;
  const typed = company.text.split(' ');
  const isRight = (word: string): boolean => company.keys.some((key) => key.split('-').includes(word));
  if (!company.isHeard && typed.every((word) => FILLER.has(word) || isWord(word)) && !typed.some(isRight)) return true;
  // Of two words one is right, and the other has more slips in it than are believed: `deutsche bahn`.
  const wrong = typed.filter((word) => !isRight(word));
  if (wrong.length === 1 && !isOneWord && company.slips > slipsAllowed(wrong[0]?.length ?? 0)) return true;
  const guides = company.keys.flatMap((key) => companies.get(key) ?? []);
  const withRole = role ? guides.filter((guide) => role.keys.includes(guide.role)) : [];
  // What only sounds like a name is believed where all the rest agrees.
  if (company.isHeard) return !(withRole.length > 0 && (place === null || withRole.some(paysIn(place))));
  const here = place !== null && (role ? withRole : guides).some(paysIn(place));
  if (spelling.length <= SHORT) return !(withRole.length > 0 && here);
  if (spelling.length <= MIDDLE && company.slips > 1) return true;
  return withRole.length === 0 && !here;
}

const paysIn =
  (place: Hit) =>
  (guide: Guide): boolean =>
    regionFor(guide, place.keys[0] ?? null).region !== null;

/** A word that may be the name of another company: `N26`. */
const isOther = (word: string, found: Interpretation): boolean => isNameLike(word, found) || /^[a-z]+\d+$/.test(word);

/** Why the company of a reading is not believed. */
export type Doubt =
  | 'a part of its name among words of prose'
  | 'a word beside it may make it another name'
  | 'a part of a longer name'
  | 'it is left, refused or a word, and another name is there'
  | 'too many slips';

/**
 * Why the company of a reading should be asked back rather than answered for; null where nothing speaks against it.
 * @param isWord says if a word stands in the dictionary
 */
export function doubtOf(
  found: Interpretation,
  words: readonly string[],
  companies: Companies,
  isWord: (word: string) => boolean,
): Doubt | null {
  const { company, role, place, unexplained } = found;
  if (!company) return null;
  // `lunch on tuesday?`
  if (!company.whole && !role && !place && unexplained.some((word) => isNameLike(word, found)))
    return 'a part of its name among words of prose';
  if (isTouched(company, words, found, isWord)) return 'a word beside it may make it another name';
  if (isPartOfLonger(company, words, found, isWord)) return 'a part of a longer name';
  const isRival = (word: string, i: number): boolean =>
    found.written[i]?.isCapital === true && unexplained.includes(word) && isOther(word, found);
  if (found.isAside && words.some(isRival)) return 'it is left, refused or a word, and another name is there';
  return company.slips > 0 && isFarFetched(company, found, companies, isWord) ? 'too many slips' : null;
}

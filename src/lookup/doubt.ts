import { FILLER, JOBS } from './aliases.js';
import { type Companies, type Interpretation, isBareHead } from './best-reading.js';
import { isLevel } from './level.js';
import type { Hit } from './read-query.js';
import { regionFor } from './serves.js';
import { TITLE_HEAD } from './vocabulary.js';

/** When a company that was read is not to be believed: `Square Enix` is not Square, and `Stride` no slip of Stripe. */

const WITHOUT_MEANING = new Set(
  'inc corp corporation ltd limited llc plc co gmbh company hq office offices team teams org com net io www careers ny ca'.split(
    ' ',
  ),
);
const JOB_ENDING = /(?:er|or|ist|ant|ian|man|woman|person)$/;

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
  'first general great guide people picture point post script stage start story one open week chat check counter idea push set share sort switch union'.split(
    ' ',
  ),
);

/** A name-like word that nothing was made of touches the company's name. */
function isTouched(company: Hit, words: readonly string[], found: Interpretation): boolean {
  const after = words[company.to] === 'and' || words[company.to] === 'n' ? company.to + 1 : company.to;
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
  if (company.text.split(' ').every((word) => FILLER.has(word) || isWord(word))) return true;
  const guides = company.keys.flatMap((key) => companies.get(key) ?? []);
  const withRole = role ? guides.filter((guide) => role.keys.includes(guide.role)) : [];
  const here = (role ? withRole : guides).some((guide) => place && regionFor(guide, place.keys[0] ?? null).region);
  if (spelling.length <= SHORT) return !(withRole.length > 0 && here);
  if (spelling.length <= MIDDLE && company.slips > 1) return true;
  return withRole.length === 0 && !here;
}

/**
 * True where the company of a reading should be asked back rather than answered for.
 * @param isWord says if a word stands in the dictionary
 */
export function isDoubtful(
  found: Interpretation,
  words: readonly string[],
  companies: Companies,
  isWord: (word: string) => boolean,
): boolean {
  const { company, role, place, unexplained } = found;
  if (!company) return false;
  const left = unexplained.filter((word) => isNameLike(word, found));
  // A part of a name, among words that nothing was made of: `lunch on tuesday?`
  const isProse = !company.whole && !role && !place && left.length > 0;
  return (
    isProse ||
    isTouched(company, words, found) ||
    (company.slips > 0 && isFarFetched(company, found, companies, isWord))
  );
}

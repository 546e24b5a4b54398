/** Libraries in memory for `lookup.mjs`: a catalog as it is, and with made-up companies whose names are easily confused with its own. */
import { NO_ALIASES } from '../../dist/guides/aliases.js';
import { gradesOf } from '../../dist/guides/named-sections.js';
import { placesOf, plain } from '../../dist/guides/places.js';
import { squash } from '../../dist/lookup/vocabulary.js';

const BASE = { kind: 'base', label: 'Base', range: { low: 100_000, high: 150_000 }, text: '$100K–$150K' };
const NOTHING = {
  levelMapping: [],
  has: { levers: false, leverSection: false, script: false },
  levers: [],
  leverSection: null,
  script: null,
  evidence: [],
};
const ORIGIN = { sources: [], quality: null, quarter: null, reviewed: null, reviewDue: null };

function guideOf({ company, companyDisplay, role, roleDisplay, regions }) {
  const bands = regions.map((label, i) => ({
    id: `r${i}`,
    label,
    places: placesOf(label),
    currency: 'USD',
    components: [BASE],
    levels: [],
  }));
  const id = `${company}/${role}`;
  const names = { company, companyName: companyDisplay, role, roleName: roleDisplay };
  return { id, ...names, file: `${id}.md`, bands, grades: gradesOf(roleDisplay, null), ...NOTHING, ...ORIGIN };
}

/** The rows of a catalog as a library. */
export const libraryOf = (catalog) => ({
  guides: new Map(catalog.map(guideOf).map((guide) => [guide.id, guide])),
  aliases: NO_ALIASES,
  problems: [],
  skipped: [],
  entries: new Map(),
});

/** Numbers below a limit that look random and are the same in every run. */
function createDice(seed = 1) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WORDS =
  'Labs Health Capital Systems Digital Bank Games Studio Energy Robotics Foods Mobility Media Analytics Works Cloud Security Partners North One'.split(
    ' ',
  );

/** What makes a name easily confused with another; each gives the new name. */
const SLIPS = [
  function changed(name, at, dice) {
    return name.slice(0, at) + LETTERS[dice(LETTERS.length)] + name.slice(at + 1);
  },
  function swapped(name, at) {
    return (
      name.slice(0, at) +
      name
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') +
      name.slice(at + 2)
    );
  },
  function added(name, at, dice) {
    return name.slice(0, at) + LETTERS[dice(LETTERS.length)] + name.slice(at);
  },
  function withWord(name, _at, dice) {
    return `${name} ${WORDS[dice(WORDS.length)]}`;
  },
];
const TRIES = 40;

/**
 * A catalog and, for each of its companies, some more with the same roles and regions under names one slip or one word away.
 * No made-up name is a real one, however it is spaced, nor another made-up one.
 */
export function confusable(catalog, times) {
  const dice = createDice();
  const names = new Map(catalog.map(({ company, companyDisplay }) => [company, companyDisplay]));
  const real = [...names].flatMap(([company, name]) => [company, name, ...name.split(/[(/)]/)]);
  const taken = new Set(real.map(squash));
  const rowsOf = new Map([...names.keys()].map((company) => [company, []]));
  for (const row of catalog) rowsOf.get(row.company).push(row);
  const more = [];
  for (const [company, display] of names) {
    const name = display.split(/[(/]/)[0].trim();
    for (let n = 0; n < times - 1; n++) {
      const made = madeUp(name, n, taken, dice);
      taken.add(squash(made));
      const called = { company: plain(made).replaceAll(' ', '-'), companyDisplay: made };
      for (const row of rowsOf.get(company)) more.push({ ...row, ...called });
    }
  }
  return [...catalog, ...more];
}

function madeUp(name, n, taken, dice) {
  for (let tries = 0; tries < TRIES; tries++) {
    // A short name has few swaps of its own: after a while any slip will do.
    const slip = SLIPS[(tries < TRIES / 2 ? n : dice(SLIPS.length)) % SLIPS.length];
    const at = dice(name.length);
    if (slip.name !== 'withWord' && !/^[\p{L}\p{N}]/u.test(name.slice(at))) continue;
    const made = slip(name, at, dice);
    if (!taken.has(squash(made))) return made;
  }
  throw new Error(`no name like ${name} is left`);
}

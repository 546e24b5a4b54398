import { CITIES } from './cities-data.js';

/** The country of a city by its ISO 3166 code, and its state in the United States, in lower case; empty where not known. */
interface Home {
  country: string;
  state: string;
}

const homes = new Map<string, Home>();
const squashed = new Map<string, string>();
for (const line of CITIES.trim().split('\n')) {
  const [where = '', names = ''] = line.split('|');
  const [country = '', state = ''] = where.split('-');
  const home = { country, state: state.toLowerCase() };
  for (const name of names.split(',')) {
    homes.set(name, home);
    squashed.set(name.replaceAll(' ', ''), name);
  }
}

/**
 * Where the city of a name lies, if one city of that name is much larger than all others.
 * @param name in the form of `plain`
 * @returns null for a name that is no larger city's
 */
export const homeOf = (name: string): Home | null => homes.get(name) ?? null;

/**
 * The larger city of the world that a spelling without spaces names, in the form of `plain`.
 * @returns null where it names none
 */
export const cityOf = (spelling: string): string | null => squashed.get(spelling) ?? null;

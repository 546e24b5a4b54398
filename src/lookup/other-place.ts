import { places } from '../guides/places.js';
import { FILLER } from './aliases.js';
import { isLevel } from './level.js';
import type { Hit } from './read-query.js';

/** Places that share a name with one that comp knows, or lie in a country that is named behind them. */

const US_STATES =
  'al ak az ar ca ct de fl ga hi id il ia ks ky md mi mn ms mo mt ne nv nh nj nm ny nc nd oh pa ri sc sd tn tx ut vt va wa wv wi wy dc usa us alabama alaska arizona arkansas california colorado connecticut delaware florida georgia idaho illinois indiana iowa kansas kentucky louisiana maine massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming';
/** The countries that a word behind a city may stand for; words that are English ones (`in`, `or`, `me`) are left out. */
const COUNTRIES_OF = new Map<string, string[]>();
const add = (words: string, country: string): void => {
  for (const word of words.split(' ')) COUNTRIES_OF.set(word, [...(COUNTRIES_OF.get(word) ?? []), country]);
};
add(US_STATES, 'US');
add('on bc qc ca canada ontario quebec alberta manitoba', 'CA');
add('uk england scotland wales', 'GB');
add('georgia', 'GE');
add('il israel', 'IL');
add('de germany', 'DE');
add('fr france', 'FR');
add('ie ireland', 'IE');
add('au australia', 'AU');
add('india', 'IN');
add('spain', 'ES');
add('italy', 'IT');

const countryOf = new Map(places.map(({ name, country }) => [name, country]));
const COUNTRY_NAMES = new Set(
  'United States|United Kingdom|Ireland|Germany|France|Spain|Italy|Canada|Australia|India'.split('|'),
);
/** Words between a city and its country: `Galway, Republic of Ireland`. */
const IN_BETWEEN = new Set(['republic', 'of', 'the']);
const inCapitals = (words: readonly string[]): string =>
  words.map((word) => (word.length < 3 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');

/**
 * The place that is meant where the words beside a known one make it another: `London, Ontario`, `New London`, `Manchester, United Kingdom`.
 * @returns null where it is the known place
 */
export function otherPlace(place: Hit, words: readonly string[], unexplained: readonly string[]): string | null {
  const name = place.keys[0] ?? '';
  const typed = place.text.split(' ');
  if (COUNTRY_NAMES.has(name)) {
    const city = words.slice(0, place.from).findLast((word) => !IN_BETWEEN.has(word) && !COUNTRIES_OF.has(word)) ?? '';
    const isName = unexplained.includes(city) && city.length > 3 && !FILLER.has(city) && !isLevel(city);
    return isName ? inCapitals([city]) : null;
  }
  const before = words[place.from - 1] ?? '';
  const country = countryOf.get(name) ?? '';
  const behind = words[place.from + typed.length] ?? '';
  const countries = COUNTRIES_OF.get(behind);
  const isNew = before === 'new' && !typed.includes('new');
  if (country === '' || (!isNew && (!countries || countries.includes(country)))) return null;
  return inCapitals([...(isNew ? ['new'] : []), ...typed, ...(countries ? [behind] : [])]);
}

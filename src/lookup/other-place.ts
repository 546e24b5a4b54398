import { places, plain } from '../guides/places.js';
import type { Band } from '../pay/band.js';
import { FILLER } from './aliases.js';
import { homeOf } from './cities.js';
import { inCapitals } from './in-capitals.js';
import { isLevel } from './level.js';
import type { Interpretation } from './best-reading.js';
import { type Hit, mayBeCode, type Written } from './read-query.js';
import { US_STATES } from './us-states.js';

/** Places that share a name with one that comp knows, or lie in a country that is named behind them. */

/** English names of countries; `Singapore` and the like are cities, too. */
const ENGLISH = new Intl.DisplayNames('en', { type: 'region' });
const CITY_STATES = new Set(['SG', 'HK', 'MO', 'MC', 'VA', 'GI']);
const countries = places.filter(
  ({ name, country }) => /^[A-Z]{2}$/.test(country) && !CITY_STATES.has(country) && ENGLISH.of(country) === name,
);
const COUNTRY_NAMES = new Set(countries.map(({ name }) => name));

/** Codes that are English words count by the names of their states alone. */
const ENGLISH_WORDS = new Set(['in', 'or', 'me', 'ok', 'co', 'hi']);
/** The words behind a city that say which one it is, and where it may lie: an ISO 3166 country, or `US-` and a state. */
const HOMES_OF = new Map<string, string[]>();
const add = (words: string, home: string): void => {
  for (const word of words.split(', ')) HOMES_OF.set(word, [...(HOMES_OF.get(word) ?? []), home]);
};
for (const [code, name] of Object.entries(US_STATES)) {
  if (!ENGLISH_WORDS.has(code)) add(code, `US-${code}`);
  add(name, `US-${code}`);
}
for (let i = 0; i < 26 * 26; i++) {
  const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
  const name = ENGLISH.of(code) ?? code;
  if (name !== code && !CITY_STATES.has(code)) add(plain(name), code);
}
for (const { country, spellings } of countries)
  for (const spelling of spellings) if (!ENGLISH_WORDS.has(spelling)) add(spelling, country);
add('usa, us', 'US');
add('on, bc, qc, ab, mb, ca, ontario, quebec, alberta, manitoba, british columbia, nova scotia, new brunswick', 'CA');
add('uk, england, scotland, wales, northern ireland', 'GB');
add('au, nsw, qld, new south wales, queensland, tasmania', 'AU');
add('georgia', 'GE');
add('il', 'IL');
add('de', 'DE');
add('fr', 'FR');
add('ie', 'IE');
add('russia', 'RU');
add('china', 'HK');

const MAX_WORDS = 3;

/** What stands behind a city to say where it lies: as many words as name one state or country. */
function homesBehind(
  words: readonly string[],
  written: readonly Written[],
  at: number,
): { said: readonly string[]; homes: readonly string[] } | null {
  if (!mayBeCode(words, written, at)) return null;
  for (let count = MAX_WORDS; count > 0; count--) {
    const said = words.slice(at, at + count);
    const homes = HOMES_OF.get(said.join(' '));
    if (homes && said.length === count) return { said, homes };
  }
  return null;
}

const known = new Map(places.map((place) => [place.name, place]));

/** Where a place lies, as far as that is known: from the table of places, else from the list of the world's cities. */
function homeOfPlace(name: string): { country: string; state: string } {
  const city = homeOf(plain(name));
  const place = known.get(name);
  const country = place?.country ?? city?.country ?? '';
  // The suburbs of the table share names with larger cities: Newark in the Bay Area.
  return { country, state: city?.country === country && !place?.area ? city.state : '' };
}

/** True where a place may lie in one of the states or countries. */
function liesIn(name: string, homes: readonly string[]): boolean {
  const { country, state } = homeOfPlace(name);
  return homes.some((home) =>
    state === '' || home === country ? home.slice(0, 2) === country : home === `${country}-${state}`,
  );
}

/** Words between a city and its country: `Galway, Republic of Ireland`. */
const IN_BETWEEN = new Set(['republic', 'of', 'the']);

/** What the words beside a place make of it. */
interface Beside {
  /** The other place that is meant; null where it is the known one, as far as can be told. */
  other: string | null;
  /** The words that say which place it is, beside its name. */
  said: readonly string[];
  /** The place with where it is said to lie, where only the region itself can tell whether it is that one; else null. */
  unsure: { name: string; homes: readonly string[] } | null;
}

/** The city that is named before a country and is no place that comp knows. */
function besideCountry(country: string, place: Hit, words: readonly string[], unexplained: readonly string[]): Beside {
  const city = words.slice(0, place.from).findLast((word) => !IN_BETWEEN.has(word) && !HOMES_OF.has(word)) ?? '';
  const isName = unexplained.includes(city) && city.length > 3 && !FILLER.has(city) && !isLevel(city);
  if (!isName) return { other: null, said: [], unsure: null };
  const name = inCapitals([city, ...place.text.split(' ')]);
  return { other: inCapitals([city]), said: [city], unsure: { name, homes: [known.get(country)?.country ?? ''] } };
}

/**
 * The place that is meant where the words beside a known one make it another: `London, Ontario`, `New London`,
 * `Portland, Maine`, `Manchester, United Kingdom`.
 */
export function besidePlace(place: Hit, words: readonly string[], { unexplained, written }: Interpretation): Beside {
  const name = place.keys[0] ?? '';
  if (COUNTRY_NAMES.has(name)) return besideCountry(name, place, words, unexplained);
  const typed = place.text.split(' ');
  const { country } = homeOfPlace(name);
  const isNew = words[place.from - 1] === 'new' && !typed.includes('new');
  const { said, homes } = homesBehind(words, written, place.from + typed.length) ?? { said: [], homes: [] };
  const isHere = said.length === 0 || said[0]?.toUpperCase() === country || liesIn(name, homes);
  const meant = inCapitals([...(isNew ? ['new'] : []), ...typed, ...said]);
  if (country !== '' && (isNew || !isHere)) return { other: meant, said, unsure: null };
  const isSure = homes.length === 0 || (known.has(name) && country !== '');
  return { other: null, said, unsure: isSure ? null : { name: meant, homes } };
}

/** The countries that pay in euros. */
const EURO = 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ');

/** True where a currency, by its ISO 4217 code, is that of a country by its ISO 3166 code. */
const isOf = (currency: string, country: string): boolean =>
  currency === 'EUR' ? EURO.includes(country) : currency.startsWith(country);

/** True where a region may be the place of its name that lies in one of the states or countries: by its currency, and by its state if it names one. */
export function mayBe({ label, currency }: Band, { name, homes }: NonNullable<Beside['unsure']>): boolean {
  const own = new Set(plain(label).split(' '));
  const isNamed = plain(name)
    .split(' ')
    .every((word) => own.has(word));
  return isNamed || homes.some((home) => isOf(currency, home.slice(0, 2)) && !home.includes('-'));
}

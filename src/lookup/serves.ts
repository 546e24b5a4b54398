import type { Guide } from '../guides/guide.js';
import { places } from '../guides/places.js';
import type { Band } from '../pay/band.js';

/** Which region of a guide serves a place that is asked for. */

const byName = new Map(places.map((place) => [place.name, place]));
const countryOf = (name: string): string => byName.get(name)?.country ?? '';
const areaOf = (name: string): string => byName.get(name)?.area ?? '';

/** The name of each country that has one, by its code. */
const COUNTRIES = new Map(
  'United States,Canada,United Kingdom,Ireland,France,Spain,Portugal,Italy,Netherlands,Belgium,Germany,Switzerland,Austria,Sweden,Denmark,Norway,Finland,Poland,Czech Republic,Hungary,Romania,Greece,Ukraine,Turkey,Israel,United Arab Emirates,Saudi Arabia,Egypt,Nigeria,Kenya,South Africa,India,Pakistan,Japan,China,South Korea,Taiwan,Thailand,Philippines,Malaysia,Indonesia,Vietnam,Australia,New Zealand,Brazil,Mexico,Argentina,Chile,Colombia,Peru,Uruguay,Estonia,Lithuania,Latvia'
    .split(',')
    .map((name) => [countryOf(name), name] as const),
);
const isCountry = (name: string): boolean => COUNTRIES.get(countryOf(name)) === name;

/** Labels that stand for many countries, and the codes of those. */
const EUROPE = 'GB IE FR ES PT IT NL BE DE CH AT SE DK NO FI PL CZ HU RO GR UA EE LT LV BG RS HR SI SK LU IS'.split(
  ' ',
);
const MIDDLE_EAST = 'IL AE SA QA EG TR'.split(' ');
const AFRICA = 'NG KE ZA GH EG'.split(' ');
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Europe: EUROPE,
  'Remote EU': EUROPE,
  EMEA: [...EUROPE, ...MIDDLE_EAST, ...AFRICA],
  MENA: MIDDLE_EAST,
  'Remote MENA': MIDDLE_EAST,
  APAC: 'IN JP CN KR TW SG HK TH PH MY ID VN AU NZ PK BD LK'.split(' '),
};

/**
 * How well a region serves a place: 4, it names it; 3, the metropolis around it, or a city of the metropolis; 2, its country, or a city of the
 * country that is asked for; 1, its continent; 0, not at all. A label that names only cities never serves another city.
 */
function rank(own: string, place: string): number {
  if (own === place) return 4;
  if (place === 'Remote' && own.startsWith('Remote')) return 4;
  if (own === 'Remote' && place.startsWith('Remote')) return 4;
  if (own.startsWith('Remote') || place.startsWith('Remote')) {
    if (isCountry(place) && countryOf(own) === countryOf(place)) return 2;
    return own === 'Remote EU' && (place === 'Europe' || place === 'EMEA') ? 2 : 0;
  }
  if (areaOf(place) === own || areaOf(own) === place) return 3;
  const [ownCountry, country] = [countryOf(own), countryOf(place)];
  if (country !== '' && ownCountry === country && (isCountry(own) || isCountry(place))) return 2;
  if (GROUPS[own]?.includes(country)) return 1;
  return place === 'Europe' && EUROPE.includes(ownCountry) ? 1 : 0;
}

/** True where a region of one place serves another in any way. */
export const servesPlace = (own: string, place: string): boolean => rank(own, place) > 0;

const bandRank = (band: Band, place: string): number => Math.max(0, ...band.places.map((own) => rank(own, place)));

/** True where a region serves a place in any way. */
export const serves = (band: Band, place: string): boolean => bandRank(band, place) > 0;

/**
 * The one region of a guide that serves a place best, or its only region where none is asked for.
 * @returns `exact` false where the region only comprises the place, or lies in it; `several` where more than one serves it as well
 */
export function regionFor(
  guide: Guide,
  place: string | null,
): { region: Band | null; exact: boolean; several: boolean } {
  if (place === null)
    return { region: guide.bands.length === 1 ? (guide.bands[0] ?? null) : null, exact: true, several: false };
  const ranked = guide.bands.map((band) => ({ band, rank: bandRank(band, place) })).filter((found) => found.rank > 0);
  const best = Math.max(0, ...ranked.map((found) => found.rank));
  const top = ranked.filter((found) => found.rank === best).map(({ band }) => band);
  const alone = top.filter(({ places: named }) => named.length === 1);
  const [only] = alone.length === 1 ? alone : top;
  const region = alone.length === 1 || top.length === 1 ? (only ?? null) : null;
  return { region, exact: best === 4, several: region === null && top.length > 0 };
}

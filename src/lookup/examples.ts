import type { Guide } from '../guides/guide.js';
import { places } from '../guides/places.js';
import { componentOf } from '../pay/band.js';
import type { Answer, Feature } from './answer.js';
import { regionFor } from './serves.js';

const ORDER: readonly Feature['shows'][] = ['offer', 'script', 'side by side', 'ranking'];
const COUNT = 3;
const TRIES = 60;

const known = new Set(places.map(({ name }) => name));

const placesOf = ({ bands }: Guide): string[] =>
  bands.flatMap((band) => band.places).filter((place) => known.has(place));
const shortName = ({ companyName }: Guide): string => companyName.replace(/\s*\(.*\)/, '');
/** A title as people shorten it: `devops` for a DevOps Engineer, `swe` for a Software Engineer. */
const shortTitle = ({ roleName }: Guide): string =>
  roleName.replace(/\bsoftware engineer$/i, 'swe').replace(/ engineer$/i, '');

/** A guide as questions, the shortest first; `turn` picks another way to ask, as people do. */
function questionsFor(guide: Guide, turn: number): string[] {
  const [company, inPlace] = [shortName(guide), placesOf(guide)];
  const place = inPlace[turn % inPlace.length] ?? '';
  if (turn % COUNT === 0)
    return [shortTitle(guide), guide.roleName].map((title) => `${company} ${title} ${place}`.trim().toLowerCase());
  return [turn % COUNT === 1 ? `${guide.roleName} at ${company}` : `${place} ${company} ${guide.roleName}`.trim()];
}

/**
 * Up to three questions that the loaded guides answer, each put in another way, from guides all over the library.
 * @param ask answers a question: one that is answered with the band of its guide is an example
 */
export function examplesFor(guides: readonly Guide[], ask: (question: string) => Answer): string[] {
  const found: string[] = [];
  for (let turn = 0; found.length < COUNT && turn < TRIES; turn++) {
    const guide = guides[Math.floor((turn * guides.length) / COUNT) % guides.length];
    const question = (guide ? questionsFor(guide, turn) : []).find((one) => {
      const answer = ask(one);
      return answer.kind === 'band' && answer.guide.id === guide?.id;
    });
    if (question && !found.includes(question)) found.push(question);
  }
  return found;
}

/** A base salary low in a region's band, as people type it: `118k`. */
function baseIn(guide: Guide, place: string): string | null {
  const region = regionFor(guide, place).region;
  const range = region && componentOf(region, 'base')?.range;
  return range && range.low < 1e6 ? `${Math.round((range.low + (range.high - range.low) / 4) / 1000)}k` : null;
}

/**
 * What else can be asked, a question each that the loaded guides answer so: an offer, what to say, two companies, who pays best.
 * @param answers true where a question is answered with this kind of answer
 */
export function featuresFor(
  guides: readonly Guide[],
  answers: (question: string, kind: Answer['kind']) => boolean,
): Feature[] {
  const found: Feature[] = [];
  const offer = (shows: Feature['shows'], question: string): void => {
    if (!found.some((one) => one.shows === shows) && answers(question, shows)) found.push({ shows, question });
  };
  for (const guide of guides.slice(0, TRIES)) {
    const [place] = placesOf(guide);
    if (place === undefined) continue;
    const asked = `${shortName(guide)} ${shortTitle(guide)} ${place}`.toLowerCase();
    const base = baseIn(guide, place);
    if (base) offer('offer', `${asked} offer ${base} base`);
    if (guide.has.script) offer('script', `${asked} script`);
    const other = guides.find(({ role, company }) => role === guide.role && company !== guide.company);
    const shared = other && placesOf(other).find((one) => placesOf(guide).includes(one));
    if (!other || !shared) continue;
    offer('side by side', `${shortName(guide)} vs ${shortName(other)} ${shortTitle(guide)} ${shared}`.toLowerCase());
    offer('ranking', `${shortTitle(guide)} ${shared}`.toLowerCase());
  }
  return found.toSorted((a, b) => ORDER.indexOf(a.shows) - ORDER.indexOf(b.shows));
}

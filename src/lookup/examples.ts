import type { Guide } from '../guides/guide.js';
import { places } from '../guides/places.js';

const COUNT = 3;
const TRIES = 60;

const known = new Set(places.map(({ name }) => name));

/** A guide as a question; `turn` picks another way to ask, as people do. */
function questionFor({ companyName, roleName, bands }: Guide, turn: number): string {
  const company = companyName.replace(/\s*\(.*\)/, '');
  const inPlace = bands.flatMap((band) => band.places).filter((place) => known.has(place));
  const place = inPlace[turn % inPlace.length] ?? '';
  if (turn % COUNT === 0) return `${company} ${roleName} ${place}`.trim().toLowerCase();
  return turn % COUNT === 1 ? `${roleName} at ${company}` : `${place} ${company} ${roleName}`.trim();
}

/**
 * Up to three questions that the loaded guides answer, each put in another way, from guides all over the library.
 * @param answers whether a question is answered with a band
 */
export function examplesFor(guides: readonly Guide[], answers: (question: string) => boolean): string[] {
  const found: string[] = [];
  for (let turn = 0; found.length < COUNT && turn < TRIES; turn++) {
    const guide = guides[Math.floor((turn * guides.length) / COUNT) % guides.length];
    const question = guide && questionFor(guide, turn);
    if (question && !found.includes(question) && answers(question)) found.push(question);
  }
  return found;
}

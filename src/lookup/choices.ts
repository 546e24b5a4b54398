import type { Guide } from '../guides/guide.js';
import type { Library } from '../guides/library.js';
import { plain } from '../guides/places.js';
import { servesPlace } from './serves.js';
import { type Kind, squash, type Vocabularies } from './vocabulary.js';

/** What there is to choose from, as one types. */

/** Something to choose, by the name that people see. */
export interface Choice {
  text: string;
  value: string;
}

/** What is typed into a menu, and what was chosen before it: slugs, or null. */
export interface Typing {
  kind: Kind;
  typed: string;
  company: string | null;
  role: string | null;
}

/** A choice with what it is found by: its name in the form of `plain`, and what it stands for in the vocabulary. */
interface Item extends Choice {
  name: string;
  keys: readonly string[];
}

const MAX = 100;
/** Slack takes no longer value; such a name can still be typed in a question. */
const MAX_VALUE = 75;
/** No name is longer. */
const MAX_TYPED = 40;
const MAX_LIKE = 5;
const SHORTEST_SLIP = 3;

const itemOf = (text: string, value: string, keys: readonly string[]): Item => ({
  text,
  value,
  name: plain(text),
  keys,
});
const companyItem = ({ company, companyName }: Guide): Item => itemOf(companyName, company, [company]);
const roleItem = ({ role, roleName }: Guide): Item => itemOf(roleName, role, [role]);
const placeItem = (place: string): Item => itemOf(place, place, [place]);

/** Items by their values, each once, in the order in which they come. */
function once(items: readonly Item[]): Item[] {
  const byValue = new Map<string, Item>();
  for (const item of items)
    if (item.value.length <= MAX_VALUE && !byValue.has(item.value)) byValue.set(item.value, item);
  return [...byValue.values()];
}

/** The regions of a guide, by its own labels; found by every place that they serve. */
const regionItems = ({ bands }: Guide): Item[] => bands.map(({ id, label, places }) => itemOf(label, id, places));

/** How well an item fits what is typed: 0, its name begins so; 1, a word in it; 2, it is known by that name, too; null, not. */
function fitOf({ name, keys }: Item, typed: string, meant: (key: string) => boolean): number | null {
  if (name.startsWith(typed)) return 0;
  if (` ${name}`.includes(` ${typed}`) || name.replaceAll(' ', '').startsWith(typed.replaceAll(' ', ''))) return 1;
  return keys.some(meant) ? 2 : null;
}

/**
 * The choices of a library, from memory: at most 100 for what is typed, best first. A role is one of the company that was
 * chosen; a place is a region (by its id) of the guide that was chosen, or else a place that the guides left name.
 */
export function createChoices(
  library: Library,
  companies: ReadonlyMap<string, readonly Guide[]>,
  vocabularies: Vocabularies,
): (typing: Typing) => Choice[] {
  const guides = [...library.guides.values()];
  const placesOf = (some: readonly Guide[]): Item[] =>
    [
      ...new Map(
        some.flatMap(({ bands }) => bands.flatMap(({ places }) => places.map((place) => [place, place] as const))),
      ).keys(),
    ].map(placeItem);
  const all: Readonly<Record<Kind, readonly Item[]>> = {
    company: once(guides.map(companyItem)),
    role: once(guides.map(roleItem)),
    place: once(placesOf(guides)),
  };

  function itemsFor({ kind, company, role }: Typing): readonly Item[] {
    if (kind === 'company' || (company === null && (kind === 'role' || role === null))) return all[kind];
    const own = company === null ? guides : (companies.get(company) ?? []);
    if (kind === 'role') return once(own.map(roleItem));
    const fits = role === null ? own : own.filter((guide) => guide.role === role);
    const [only] = fits;
    return once(only && fits.length === 1 && company !== null && role !== null ? regionItems(only) : placesOf(fits));
  }

  return (typing) => {
    const { kind } = typing;
    const items = itemsFor(typing);
    const typed = plain(typing.typed.slice(0, MAX_TYPED));
    const choicesOf = (some: readonly Item[]): Choice[] =>
      some.slice(0, MAX).map(({ text, value }) => ({ text, value }));
    if (typed === '') return choicesOf(items);
    const spelling = squash(typed);
    const keys = new Set(vocabularies[kind].exact(spelling)?.keys);
    const served = kind === 'place' ? [...keys] : [];
    const meant = (key: string): boolean => keys.has(key) || served.some((place) => servesPlace(key, place));
    const ranked: Item[][] = [[], [], []];
    for (const item of items) ranked[fitOf(item, typed, meant) ?? MAX]?.push(item);
    const found = ranked.flat();
    if (found.length > 0 || spelling.length < SHORTEST_SLIP) return choicesOf(found);
    const { near, like } = vocabularies[kind];
    const close = new Set(near(spelling)?.keys ?? like(spelling, MAX_LIKE));
    return choicesOf(items.filter((item) => item.keys.some((key) => close.has(key))));
  };
}

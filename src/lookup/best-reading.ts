import type { Guide } from '../guides/guide.js';
import { FILLER, GENERIC } from './aliases.js';
import { isLevel } from './level.js';
import type { Hit, Reading, Written } from './read-query.js';
import { serves } from './serves.js';
import { TITLE_HEAD } from './vocabulary.js';

/** The guides of a library by company: what a reading is held against. */
export type Companies = ReadonlyMap<string, readonly Guide[]>;

/** One consistent reading of a query's words. */
export interface Interpretation {
  company: Hit | null;
  role: Hit | null;
  place: Hit | null;
  /** Other companies that are meant just as much. */
  rivals: readonly Hit[];
  /** Companies that somebody leaves or refuses, and places that somebody comes from, beside the ones that are meant. */
  setAside: readonly Hit[];
  /** Words that nothing was made of. */
  unexplained: string[];
  written: readonly Written[];
  /** The company is one that somebody leaves or refuses, or a word of its own: another name may be the one that is meant. */
  isAside: boolean;
}

const MAX_HITS = 8;

const overlap = (a: Hit | null, b: Hit | null): boolean => a !== null && b !== null && a.from < b.to && b.from < a.to;

/** True for a role of which only the last word is named: `engineer`. */
export const isBareHead = (hit: Hit): boolean => hit.kind === 'role' && !hit.whole && TITLE_HEAD.test(hit.text);
/** True for a role of which only the level is named: `senior`. */
export const isBareLevel = (hit: Hit): boolean => hit.kind === 'role' && isLevel(hit.text);

/** True for a role of which only a word is named that also ends many companies' names: `software`, `solutions`. */
const isSuffix = (hit: Hit): boolean => hit.kind === 'role' && GENERIC.has(hit.text);

const CUES = new Set(['at', 'for', 'with', 'joining', 'join', 'from']);
/** Words right before a company that somebody leaves, refuses, or that is another person's. */
const SOURCE =
  /(?:^| )(?:from|leaving|leaves|left|leave|quitting|quit|quits|formerly at|previously at|ex|used to be at|was at|were at|has been at|have been at|been at|currently at|currently (?:he|she) is at|currently (?:he|she) s at|wife works at|husband works at|partner works at|turned down|turning down|said no to|declined|rejected|rather than|instead of|not|worked at|worked for|works at)(?: the)?$/;
/** Words before one that is surely not the one that is meant. */
const LEFT =
  /(?:^| )(?:leaving|leaves|left|quitting|quit|quits|turned down|turning down|said no to|declined|rejected|not)$/;
/** Words right behind one. */
const SOURCE_BEHIND =
  /^(?:before|previously|but (?:this|that) one (?:she|he) declined|(?:which|that) (?:she|he|i) (?:declined|turned down))\b/;
const CONNECTORS = new Set(['or', 'vs', 'versus', 'and', 'against', 'oder', 'ou', 'o']);

/** What a word of a query counts for, by how it names something. */
const COUNTS = {
  'a whole name': 1,
  'a part of a name': 0.8,
  'a word that ends many names': 0.6,
  'a level alone': 0.5,
  'the last word of many titles': 0.4,
  'a word of its own': 0.4,
} as const;

/** How a stretch of words names something. */
export type Naming = keyof typeof COUNTS;

/** What a slip takes from that. */
const SLIP = 0.2;
/** What a company gains whose full name has several words, and one that stands behind `at`, `for` and the like. */
const FULL_NAME = 0.7;
const CUED = 0.2;
/** What a place of two letters loses: of two places it may be an accident, as in `La entrevista`. */
const ACCIDENT = 0.01;

/** What the words around say of the names in a query, and what each name counts for. */
export function evidence({ words, written, hits }: Reading) {
  /** A capital in mid-sentence, behind a word without one. */
  const isProper = (i: number): boolean =>
    written[i]?.isCapital === true && i > 0 && written[i - 1]?.isCapital === false && !written[i - 1]?.isEnd;
  const isCued = (hit: Hit): boolean => CUES.has(words[hit.from - 1] ?? '');
  /** A common word, or a place: `target salary`, `remote`. It is a company where something says so. */
  const isWeak = (hit: Hit): boolean =>
    hit.kind === 'company' &&
    hit.to - hit.from === 1 &&
    !isCued(hit) &&
    ((FILLER.has(words[hit.from] ?? '') && !isProper(hit.from)) ||
      // the state behind a city: `Boston MA`
      (hit.text.length < 3 &&
        hits.some((other) => other.kind === 'place' && other.from < hit.from && other.to >= hit.from)) ||
      hits.some((other) => other.kind === 'place' && other.from === hit.from && other.to === hit.to));
  const isSource = (hit: Hit): boolean =>
    SOURCE.test(words.slice(Math.max(0, hit.from - 5), hit.from).join(' ')) ||
    SOURCE_BEHIND.test(words.slice(hit.to, hit.to + 6).join(' '));
  const isLeft = (hit: Hit): boolean => LEFT.test(words.slice(Math.max(0, hit.from - 3), hit.from).join(' '));
  const isCompared = words.some((word) => word.startsWith('compar'));
  const areJoined = (a: Hit, b: Hit): boolean => {
    const [first, second] = a.from < b.from ? [a, b] : [b, a];
    return (
      words.slice(first.to, second.from).some((word) => CONNECTORS.has(word) || (isCompared && word === 'with')) &&
      second.from - first.to < 4
    );
  };
  function namingOf(hit: Hit): Naming {
    if (isBareHead(hit)) return 'the last word of many titles';
    if (isSuffix(hit)) return 'a word that ends many names';
    if (isBareLevel(hit)) return 'a level alone';
    if (isWeak(hit)) return 'a word of its own';
    return hit.whole ? 'a whole name' : 'a part of a name';
  }
  function weightOf(hit: Hit | null): number {
    if (!hit) return 0;
    const length = hit.to - hit.from;
    const isCompany = hit.kind === 'company';
    return (
      length * (1 - SLIP * hit.slips) * COUNTS[namingOf(hit)] +
      (isCompany && hit.whole && length > 1 ? FULL_NAME : 0) +
      (isCompany && isCued(hit) ? CUED : 0) -
      (hit.kind === 'place' && hit.text.length < 3 ? ACCIDENT : 0)
    );
  }
  return { isCued, isWeak, isSource, isLeft, areJoined, namingOf, weightOf };
}

/** What it adds to a reading that it names a company, that the company has the role, and that this is paid in the place. */
const AGREED = { company: 0.2, role: 0.5, place: 0.3 };

/** The most that the parts can agree. */
const mostAgreement = (company: Hit | null, role: Hit | null, place: Hit | null): number =>
  company ? AGREED.company + (role ? AGREED.role : 0) + (place ? AGREED.place : 0) : 0;

/** How well the parts agree: a company has the role, and the role is paid in the place. */
function agreement(company: Hit | null, role: Hit | null, place: Hit | null, companies: Companies): number {
  const guides = (company?.keys ?? []).flatMap((key) => companies.get(key) ?? []);
  const matching = role ? guides.filter((guide) => role.keys.includes(guide.role)) : guides;
  const inPlace = matching.some((guide) => guide.bands.some((band) => place?.keys.some((key) => serves(band, key))));
  const isTold = role !== null && !isBareHead(role) && matching.length > 0;
  return (company ? AGREED.company : 0) + (company && isTold ? AGREED.role : 0) + (place && inPlace ? AGREED.place : 0);
}

/** The reading that explains most of a query and agrees best with what there is. */
export function bestReading(reading: Reading, companies: Companies): Interpretation {
  const { words, hits } = reading;
  const { isCued, isWeak, isSource, isLeft, areJoined, weightOf } = evidence(reading);
  const named = hits.filter((hit) => hit.kind === 'company' && hit.slips === 0 && hit.whole && !isWeak(hit));
  /** A place that somebody comes from, where they go to another one. */
  const isOrigin = (hit: Hit): boolean =>
    hit.kind === 'place' &&
    /^(?:from|relatives in|family in)$/.test(
      words[hit.from - 1] === 'from' ? 'from' : words.slice(Math.max(0, hit.from - 2), hit.from).join(' '),
    ) &&
    hits.some(
      (other) => other.kind === 'place' && other.whole && !overlap(hit, other) && words[other.from - 1] !== 'from',
    );
  const isOther = (hit: Hit, other: Hit): boolean => other.kind === 'company' && other.whole && !overlap(hit, other);
  const left = named.filter(
    (hit) => isSource(hit) && hits.some((other) => isOther(hit, other) && !isWeak(other) && !isSource(other)),
  );

  const optionsOf = (kind: Hit['kind']): (Hit | null)[] => [
    ...hits
      .filter((hit) => hit.kind === kind && !left.includes(hit) && !isOrigin(hit))
      .sort((a, b) => weightOf(b) - weightOf(a))
      .slice(0, MAX_HITS),
    null,
  ];
  const [companyOptions, roleOptions, placeOptions] = [optionsOf('company'), optionsOf('role'), optionsOf('place')];
  let best = { score: -1, company: null as Hit | null, role: null as Hit | null, place: null as Hit | null };
  for (const company of companyOptions)
    for (const role of roleOptions) {
      if (overlap(company, role)) continue;
      for (const place of placeOptions) {
        if (overlap(place, company) || overlap(place, role)) continue;
        const explained = weightOf(company) + weightOf(role) + weightOf(place);
        // A company's guides are looked through only where that can still make the best reading.
        if (explained + mostAgreement(company, role, place) <= best.score) continue;
        const score = explained + (company && isWeak(company) ? 0 : agreement(company, role, place, companies));
        if (score > best.score) best = { score, company, role, place };
      }
    }
  const { company, role, place } = best;
  const chosen = [company, role, place];
  // A second name of the same company is no rival: `cisco splunk`.
  const again = named.filter((hit) => company !== null && hit.keys.every((key) => company.keys.includes(key)));
  const free = (hit: Hit): boolean =>
    !chosen.some((other) => overlap(hit, other)) &&
    !left.includes(hit) &&
    !hit.keys.every((key) => company?.keys.includes(key));
  const joined = hits.filter(
    (hit) =>
      hit.kind === 'company' &&
      hit.slips === 0 &&
      (hit.whole || (hit.keys.length === 1 && hit.text.length > 5)) &&
      free(hit) &&
      company !== null &&
      areJoined(hit, company),
  );
  // Of two that are named alike (`an offer from X and one from Y`) neither is meant more.
  const alike = named.filter((hit) => free(hit) && company !== null && (isCued(hit) || !isCued(company)));
  const rivals: Hit[] = [];
  for (const hit of [...joined, ...alike].sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (!rivals.some((other) => overlap(hit, other))) rivals.push(hit);
  const setAside = [...left, ...hits.filter(isOrigin)];
  const used = (i: number): boolean =>
    [...chosen, ...rivals, ...again, ...setAside].some((hit) => hit !== null && i >= hit.from && i < hit.to);
  return {
    company,
    role,
    place,
    rivals,
    setAside,
    unexplained: words.filter((word, i) => !used(i) && !FILLER.has(word)),
    written: reading.written,
    isAside: company !== null && (isLeft(company) || isWeak(company)),
  };
}

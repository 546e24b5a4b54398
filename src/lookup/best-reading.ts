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
  /(?:^| )(?:from|leaving|leaves|left|leave|quitting|quit|quits|formerly at|previously at|ex|used to be at|was at|were at|has been at|have been at|been at|currently at|currently (?:he|she) is at|currently (?:he|she) s at|wife works at|husband works at|partner works at|turned down|turning down|said no to|declined|rejected|rather than|instead of|worked at|worked for|works at)(?: the)?$/;
/** Words before one that is surely not the one that is meant. */
const LEFT =
  /(?:^| )(?:leaving|leaves|left|quitting|quit|quits|turned down|turning down|said no to|declined|rejected)$/;
/** Words right behind one. */
const SOURCE_BEHIND =
  /^(?:before|previously|but (?:this|that) one (?:she|he) declined|(?:which|that) (?:she|he|i) (?:declined|turned down))\b/;
const CONNECTORS = new Set(['or', 'vs', 'versus', 'and', 'against', 'oder', 'ou', 'o']);

/** What the words around say of the companies that a query names. */
function evidence({ words, hits }: Reading) {
  const isCued = (hit: Hit): boolean => CUES.has(words[hit.from - 1] ?? '');
  /** A common word, or a place: `target salary`, `remote`. It is a company where something says so. */
  const isWeak = (hit: Hit): boolean =>
    hit.kind === 'company' &&
    hit.to - hit.from === 1 &&
    !isCued(hit) &&
    (FILLER.has(words[hit.from] ?? '') ||
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
  return { isCued, isWeak, isSource, isLeft, areJoined };
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
  const { isCued, isWeak, isSource, isLeft, areJoined } = evidence(reading);
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
  const left = named.filter((hit) => isSource(hit) && named.some((other) => !overlap(hit, other) && !isSource(other)));

  /** Words explained: less for slips and parts of names, more for a full name of several words. */
  function weight(hit: Hit | null): number {
    if (!hit) return 0;
    const length = hit.to - hit.from;
    const kind = isBareHead(hit)
      ? 0.4
      : isSuffix(hit)
        ? 0.6
        : isBareLevel(hit)
          ? 0.5
          : isWeak(hit)
            ? 0.4
            : hit.whole
              ? 1
              : 0.8;
    const extra = hit.kind === 'company' ? (hit.whole && length > 1 ? 0.7 : 0) + (isCued(hit) ? 0.2 : 0) : 0;
    // Of two places the one of two letters may be an accident: `La entrevista`.
    const accident = hit.kind === 'place' && hit.text.length < 3 ? 0.01 : 0;
    return length * (1 - 0.2 * hit.slips) * kind + extra - accident;
  }
  const optionsOf = (kind: Hit['kind']): (Hit | null)[] => [
    ...hits
      .filter((hit) => hit.kind === kind && !left.includes(hit) && !isOrigin(hit))
      .sort((a, b) => weight(b) - weight(a))
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
        const explained = weight(company) + weight(role) + weight(place);
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
  const used = (i: number): boolean =>
    [...chosen, ...rivals, ...left, ...again, ...hits.filter(isOrigin)].some(
      (hit) => hit !== null && i >= hit.from && i < hit.to,
    );
  return {
    company,
    role,
    place,
    rivals,
    unexplained: words.filter((word, i) => !used(i) && !FILLER.has(word)),
    written: reading.written,
    isAside: company !== null && (isLeft(company) || isWeak(company)),
  };
}

import { bestReading, evidence, type Naming } from './best-reading.js';
import { type Doubt, doubtOf } from './doubt.js';
import { type Hit, readQuery } from './read-query.js';
import type { Shelf } from './resolve.js';

/** A stretch of a question, what it may name, and what that counts for. */
interface Stretch extends Hit {
  naming: Naming;
  /** Words: what it explains of the question, less for slips and parts of names. */
  counts: number;
}

/** How a question is read: for whoever adds a rule, to see it work. */
export interface Explanation {
  /** The reading: a company, a role and a place, and other companies that are meant as much. */
  read: readonly Stretch[];
  /** What else the words may name, the likelier first. */
  possible: readonly Stretch[];
  /** Companies that somebody leaves, and places that somebody comes from. */
  setAside: readonly string[];
  /** Words that nothing was made of; words that say nothing are not among them. */
  unexplained: readonly string[];
  /** Why the company is asked back rather than answered for. */
  doubt: Doubt | null;
}

/** How a question without an offer in it is read against the guides. */
export function explainReading(text: string, { vocabularies, companies, isWord }: Shelf): Explanation {
  const reading = readQuery(text, vocabularies, isWord);
  const found = bestReading(reading, companies);
  const { namingOf, weightOf } = evidence(reading);
  const stretch = (hit: Hit): Stretch => ({ ...hit, naming: namingOf(hit), counts: weightOf(hit) });
  const read = [found.company, found.role, found.place, ...found.rivals].filter((hit) => hit !== null);
  return {
    read: read.map(stretch),
    possible: reading.hits
      .filter((hit) => !read.includes(hit))
      .map(stretch)
      .toSorted((a, b) => b.counts - a.counts),
    setAside: found.setAside.map(({ text: words }) => words),
    unexplained: found.unexplained,
    doubt: doubtOf(found, reading.words, companies, isWord),
  };
}

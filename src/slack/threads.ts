import { LRUCache } from 'lru-cache';
import type { Answer, At } from '../lookup/answer.js';
import { levelId } from '../lookup/level.js';
import type { Spot } from './ways.js';

const MAX_THREADS = 5_000;
const HOURS_12 = 12 * 60 * 60 * 1000;

/** What the threads that this process answered in are about: a guide, a region and a level by their ids, and nobody. */
export interface Threads {
  /** What was answered there last; null where nothing is known (any more). */
  recall: (spot: Spot) => At | null;
  remember: (spot: Spot, answer: Answer) => void;
}

const keyOf = ({ channel, thread_ts = '' }: Spot): string => `${channel} ${thread_ts}`;

/** The guide and region of an answer; null where it shows none. */
function contextOf(answer: Answer): At | null {
  if (answer.kind === 'offer on hold') return contextOf(answer.answer);
  if (!('guide' in answer)) return null;
  const level = answer.kind === 'band' ? answer.level?.label : answer.level;
  return { guide: answer.guide.id, region: answer.region?.id, ...(level && { level: levelId(level) }) };
}

/** A bounded memory that forgets: the least used thread where there are too many, and each after half a day. */
export function createThreads(): Threads {
  const held = new LRUCache<string, At>({ max: MAX_THREADS, ttl: HOURS_12 });
  return {
    recall: (spot) => held.get(keyOf(spot)) ?? null,
    remember(spot, answer) {
      const context = contextOf(answer);
      if (context) held.set(keyOf(spot), context);
    },
  };
}

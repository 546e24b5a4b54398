import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Answer, RatingForm } from './lookup/answer.js';
import { writeWhole } from './write-whole.js';

/**
 * What people looked for and did not find, for those who write guides: counts by what was known. No person, no channel, no
 * text: a term that comp does not know is held as a salted hash until it was asked on three days, and only then by name.
 */

const missSchema = z.strictObject({
  /** What was missing. */
  missing: z.enum(['company', 'role', 'place']),
  /** The company that was known, as a short name; null where that is what is missing. */
  company: z.string().nullable(),
  /** The place, or the term once it was asked often enough. */
  name: z.string().nullable(),
  hash: z.string(),
  count: z.number(),
  /** The days on which it was asked, as 2026-02-23. */
  days: z.array(z.string()),
});
const ratingSchema = z.strictObject({
  guide: z.string(),
  /** Null where the guide has no regions. */
  region: z.string().nullable(),
  level: z.string().nullable(),
  right: z.number(),
  wrong: z.number(),
});
const fileSchema = z.strictObject({
  salt: z.string(),
  misses: z.array(missSchema),
  ratings: z.array(ratingSchema).default([]),
});

/** How often readers said that the figures of a guide and region look right, and how often wrong. */
export type Rating = z.infer<typeof ratingSchema>;

export type Miss = z.infer<typeof missSchema>;

const KEPT_DAYS = 90;
const NAMED_AFTER_DAYS = 3;
const WRITE_DELAY = 2_000;
const MAX_TERM = 60;
const MAX_WORDS = 3;
const MAX_MISSES = 5_000;
const DAY = 86_400_000;

/** What an answer did not find; null where nothing was missing. `isKnown`: the term is one of comp's own names. */
function missOf(
  answer: Answer,
): { missing: Miss['missing']; company: string | null; term: string; isKnown: boolean } | null {
  switch (answer.kind) {
    case 'offer on hold':
      return missOf(answer.answer);
    case 'band':
      return answer.missing === null
        ? null
        : { missing: 'place', company: answer.guide.company, term: answer.missing, isKnown: true };
    case 'company':
      return answer.asked === null
        ? null
        : { missing: 'role', company: answer.company, term: answer.asked, isKnown: false };
    case 'near':
    case 'not found':
      return { missing: 'company', company: null, term: answer.typed, isKnown: false };
    default:
      return null;
  }
}

/**
 * The misses of a file; none where it is not there yet.
 * @throws where it is there and is no such file
 */
export function readMisses(file: string): z.infer<typeof fileSchema> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { salt: randomBytes(16).toString('hex'), misses: [], ratings: [] };
    throw error;
  }
  return fileSchema.parse(JSON.parse(text));
}

/** Counts what was not found. */
export interface Misses {
  record: (answer: Answer) => void;
  /** Counts what a reader said of the figures of a guide and region. */
  rate: (rating: RatingForm) => void;
  /** What was counted until now. */
  current: () => { misses: Miss[]; ratings: Rating[] };
  /** Writes what is not written yet. */
  close: () => void;
}

const keyOf = ({ missing, company, hash }: Pick<Miss, 'missing' | 'company' | 'hash'>): string =>
  `${missing} ${company} ${hash}`;

const ratingKey = ({ guide, region, level }: Pick<Rating, 'guide' | 'region' | 'level'>): string =>
  JSON.stringify([guide, region, level]);

/**
 * Counts misses and ratings in memory and, where a file is given, in it: written as a whole beside it and then put in its place.
 * @param today as 2026-02-23
 */
export function createMisses(file: string | null, today: () => string): Misses {
  const { salt, misses, ratings } =
    file === null ? { salt: randomBytes(16).toString('hex'), misses: [], ratings: [] } : readMisses(file);
  const byKey = new Map(misses.map((miss) => [keyOf(miss), miss]));
  const rated = new Map(ratings.map((rating) => [ratingKey(rating), rating]));
  let timer: NodeJS.Timeout | null = null;

  function write(): void {
    timer = null;
    if (file === null) return;
    const oldest = new Date(Date.parse(today()) - KEPT_DAYS * DAY).toISOString().slice(0, 10);
    for (const [key, miss] of byKey) if ((miss.days.at(-1) ?? '') < oldest) byKey.delete(key);
    writeWhole(file, JSON.stringify({ salt, misses: [...byKey.values()], ratings: [...rated.values()] }));
  }

  return {
    record(answer) {
      const found = missOf(answer);
      if (!found) return;
      const term = found.term.toLowerCase();
      // More than a name may be anything that somebody wrote.
      if (term.length > MAX_TERM || term.split(' ').length > MAX_WORDS) return;
      const hash = createHash('sha256').update(salt).update(term).digest('hex').slice(0, 24);
      const key = keyOf({ ...found, hash });
      if (!byKey.has(key) && byKey.size >= MAX_MISSES) return;
      const miss = byKey.get(key) ?? {
        missing: found.missing,
        company: found.company,
        name: null,
        hash,
        count: 0,
        days: [],
      };
      miss.count++;
      miss.days = [...new Set([...miss.days, today()])].slice(-NAMED_AFTER_DAYS);
      if (found.isKnown || miss.days.length >= NAMED_AFTER_DAYS) miss.name = term;
      byKey.set(key, miss);
      timer ??= setTimeout(write, WRITE_DELAY).unref();
    },
    rate({ guide, region = null, level = null, looks }) {
      const key = ratingKey({ guide, region, level });
      const rating = rated.get(key) ?? { guide, region, level, right: 0, wrong: 0 };
      rating[looks]++;
      rated.set(key, rating);
      timer ??= setTimeout(write, WRITE_DELAY).unref();
    },
    current: () => ({ misses: [...byKey.values()], ratings: [...rated.values()] }),
    close() {
      if (timer) clearTimeout(timer);
      write();
    },
  };
}

/** A line a miss, most frequent first. */
export function missLines(misses: readonly Miss[]): string[] {
  const said = ({ missing, company, name }: Miss): string => {
    const what = name ?? `a ${missing} asked on fewer than ${NAMED_AFTER_DAYS} days`;
    return company === null ? `company unknown: ${what}` : `${company}, ${missing} missing: ${what}`;
  };
  return [...misses]
    .sort((a, b) => b.count - a.count)
    .map((miss) => `${String(miss.count).padStart(5)} × ${said(miss)}`);
}

/** A line a guide, region and level whose figures somebody doubts, most doubted first. */
export const doubtLines = (ratings: readonly Rating[]): string[] =>
  ratings
    .filter(({ wrong }) => wrong > 0)
    .sort((a, b) => b.wrong - a.wrong || a.right - b.right)
    .map(({ guide, region, level, right, wrong }) => {
      const at = [guide, region, level].filter((part) => part !== null).join(', ');
      return `${String(wrong).padStart(5)} × ${at}: looks wrong; looks right ${right} ×`;
    });

import type { Guide } from '../guides/guide.js';
import type { Answer, Shown } from './answer.js';

/** What there is to ask for. */
export interface Holdings {
  guides: number;
  companies: number;
  /** The days of the oldest and the newest review, as 2026-02-23; null where no guide tells. */
  reviewed: { oldest: string; newest: string } | null;
  /** Questions that are answered with a band, and its guide and region. */
  examples: readonly { question: string; shown: Shown }[];
}

/** What a library's guides amount to. */
export function holdingsOf(
  guides: readonly Guide[],
  examples: readonly string[],
  ask: (question: string) => Answer,
): Holdings {
  const days = guides.flatMap(({ reviewed }) => reviewed ?? []).toSorted();
  const [oldest, newest] = [days[0], days.at(-1)];
  return {
    guides: guides.length,
    companies: new Set(guides.map(({ company }) => company)).size,
    reviewed: oldest !== undefined && newest !== undefined ? { oldest, newest } : null,
    examples: examples.flatMap((question) => {
      const answer = ask(question);
      return answer.kind === 'band' ? [{ question, shown: { guide: answer.guide, region: answer.region } }] : [];
    }),
  };
}

import type { Guide } from '../guides/guide.js';
import type { Note } from '../lookup/answer.js';
import { escape, listed, shorten } from './mrkdwn.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MAX_SOURCES = 3;

/** `2026-02-23` as `23 Feb 2026`; without the year where that is `year`. */
export function day(date: string, year?: string): string {
  const [y = '', month = '', d = ''] = date.split('-');
  return `${Number(d)} ${MONTHS[Number(month) - 1] ?? month}${y === year ? '' : ` ${y}`}`;
}

function review({ reviewed, reviewDue }: Guide, today: string): string {
  const year = reviewed?.slice(0, 4);
  const due = reviewDue
    ? `${reviewDue <= today ? '⚠ review overdue since' : 'next review'} ${day(reviewDue, year)}`
    : '';
  return [reviewed ? `reviewed ${day(reviewed)}` : '', due].filter(Boolean).join(' · ');
}

/** Where the figures come from, in one honest line: `2025-Q4 · confidence: high (self-rated) · Levels.fyi · reviewed 23 Feb 2026`. */
export function provenance(guide: Guide, today: string): string {
  const more = guide.sources.length - MAX_SOURCES;
  const sources = [...guide.sources.slice(0, MAX_SOURCES), ...(more > 0 ? [`${more} more`] : [])];
  const parts = [
    guide.quarter,
    guide.quality && `confidence: ${guide.quality} (self-rated)`,
    listed(sources),
    review(guide, today),
  ];
  return escape(parts.filter(Boolean).join(' · '));
}

/** The quarter of the figures, and when their review was due: `2025-Q4, review overdue since 23 May`. */
export function shortProvenance({ quarter, reviewed, reviewDue }: Guide, today: string): string {
  const isDue = reviewDue !== null && reviewDue <= today;
  const review = isDue
    ? `review overdue since ${day(reviewDue, today.slice(0, 4))}`
    : reviewed
      ? `reviewed ${day(reviewed, today.slice(0, 4))}`
      : '';
  return [quarter, review].filter(Boolean).join(', ');
}

/** What was read into the question, and what was left over. */
export function readingLine(read: readonly Note[], unexplained: readonly string[]): string {
  const notes = read.filter(({ fuzzy }) => fuzzy).map(({ text, as }) => `“${text}” as ${as}`);
  const lines = [
    notes.length > 0 ? `Read ${listed(notes)}.` : '',
    unexplained.length > 0 ? `Not understood: “${shorten(unexplained.join(' '), 80)}”.` : '',
  ];
  return escape(lines.filter(Boolean).join(' '));
}

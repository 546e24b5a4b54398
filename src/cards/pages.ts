import type { Passage } from '../guides/passages.js';
import { LIMITS } from './limits.js';
import { escape, pieces, quote } from './mrkdwn.js';

/** What one card holds of a long text: enough for nearly every guide, short enough for a phone. */
const PAGE_CHARACTERS = 6_000;
const PAGE_SECTIONS = 40;

/** One page of a long text, as mrkdwn for one section each. */
export interface Page {
  sections: readonly string[];
  /** Words that are left after this page. */
  left: number;
}

/** Words in mrkdwn; an escaped sign is none. */
export const wordsIn = (mrkdwn: string): number =>
  mrkdwn
    .replace(/&(?:amp|lt|gt);/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A passage as mrkdwn: words to say as a quote in quotation marks, the rest as it is; cut where a section ends. */
export const passageSections = ({ say, text }: Passage): string[] =>
  say
    ? pieces(`“${text}”`, LIMITS.sectionText, quote).map(quote)
    : pieces(text, LIMITS.sectionText, escape).map(escape);

/** Joins neighbours as long as they fit into one section. */
export function joined(parts: readonly string[]): string[] {
  const sections: string[] = [];
  for (const part of parts) {
    const last = sections.at(-1);
    if (last !== undefined && last.length + part.length < LIMITS.sectionText)
      sections[sections.length - 1] = `${last}\n${part}`;
    else sections.push(part);
  }
  return sections;
}

/** One page of sections, from 0; a page that is not there is the last one. */
export function pageOf(sections: readonly string[], page: number): Page {
  const pages: string[][] = [[]];
  let size = 0;
  for (const section of sections) {
    if (size + section.length > PAGE_CHARACTERS || (pages.at(-1)?.length ?? 0) >= PAGE_SECTIONS) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(section);
    size += section.length;
  }
  const at = Math.min(page, pages.length - 1);
  return {
    sections: pages[at] ?? [],
    left: wordsIn(
      pages
        .slice(at + 1)
        .flat()
        .join('\n'),
    ),
  };
}

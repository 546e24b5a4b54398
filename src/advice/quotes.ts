import { isEmployer } from '../guides/employers.js';
import type { Guide } from '../guides/guide.js';
import type { Lever } from '../guides/levers.js';
import type { Passage } from '../guides/passages.js';
import { placesOf } from '../guides/places.js';
import { sentenceKind, type SentenceKind } from '../guides/sentence-kind.js';
import { sentencesOf } from '../guides/sentences.js';
import type { Band } from '../pay/band.js';
import { RIVAL_SENTENCE } from './speech.js';

/** Sentences of a guide that are quoted as words to say: whole and unchanged, or not at all. */
export interface Quotes {
  /** Reasons that anyone can say. */
  arguments: string[];
  /** True only of some: to be said by those of whom they are true. */
  own: string[];
  /** True where the guide has its reader speak of another employer's offer. */
  mentionsRival: boolean;
}

type Context = Pick<Guide, 'companyName' | 'bands'>;

/** True for a sentence that names a place of the guide, and not the region. */
function isOfOtherRegion(sentence: string, { bands }: Context, region: Band | null): boolean {
  const named = placesOf(sentence);
  if (named.length === 0) return false;
  const isIn = (band: Band): boolean => band.places.some((place) => named.includes(place));
  return bands.some((band) => band !== region && isIn(band)) && !(region && isIn(region));
}

/** The sentences of passages to say, each with its kind. */
function sentencesIn(
  passages: readonly Passage[],
  guide: Context,
  region: Band | null,
): { text: string; kind: SentenceKind | null }[] {
  const speaker = { companyName: guide.companyName, isEmployer };
  return passages
    .filter(({ say }) => say)
    .flatMap(({ text }) => sentencesOf(text))
    .filter(({ text }) => !isOfOtherRegion(text, guide, region))
    .map(({ text }) => ({ text: text.replace(/^[“"]|[”"]$/g, ''), kind: sentenceKind(text, speaker) }));
}

/** What passages have to say for a region. */
export function quotesIn(passages: readonly Passage[], guide: Context, region: Band | null): Quotes {
  const found = sentencesIn(passages, guide, region);
  const of = (kind: SentenceKind): string[] => found.filter((one) => one.kind === kind).map(({ text }) => text);
  return { arguments: of('argument'), own: of('own'), mentionsRival: of('rival').length > 0 };
}

const names = (sentence: string, { companyName }: Context): boolean => sentence.includes(companyName);

/** A lever, with the one sentence to say for it: an argument, else one that is true only of some; null where it has none. */
export interface LeverQuote {
  lever: Lever;
  say: { text: string; isOwn: boolean } | null;
}

/** The levers of a guide, each with the sentence to say; those first of which anyone can say one. */
export function leverQuotes({ levers, ...guide }: Context & Pick<Guide, 'levers'>, region: Band | null): LeverQuote[] {
  let isRivalSaid = false;
  const found = levers.map((lever): LeverQuote => {
    const { arguments: reasons, own, mentionsRival } = quotesIn(lever.passages, guide, region);
    // A sentence about the company in the first person is often one of who works there already.
    const [first] = own.toSorted((a, b) => Number(names(a, guide)) - Number(names(b, guide)));
    // The sentence of another offer is said once, however many levers rest on one.
    const [text = mentionsRival && !isRivalSaid ? RIVAL_SENTENCE : first] = reasons;
    isRivalSaid ||= text === RIVAL_SENTENCE;
    return { lever, say: text === undefined ? null : { text, isOwn: reasons.length === 0 } };
  });
  const rank = ({ say }: LeverQuote): number => (say === null ? 2 : say.isOwn ? 1 : 0);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

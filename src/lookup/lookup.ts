import type { Guide } from '../guides/guide.js';
import type { Library } from '../guides/library.js';
import { type Band, componentOf } from '../pay/band.js';
import { type Offer, type OfferDoubt, type OfferReading, readOffer, readOfferIn } from '../pay/offer.js';
import type { Answer, At, Feature, Request, Shown } from './answer.js';
import { createSounds, heardIn } from './by-ear.js';
import { bestReading } from './best-reading.js';
import { besides } from './besides.js';
import { examplesFor, featuresFor } from './examples.js';
import { explainReading, type Explanation } from './explain.js';
import { followUp, viewIn, viewOf } from './follow-up.js';
import { type Holdings, holdingsOf } from './holdings.js';
import { createPicking, type Picking } from './picks.js';
import { ranking } from './ranking.js';
import { isTooLong, readQuery } from './read-query.js';
import { levelId, levelOf } from './level.js';
import { bandAnswer, resolve, type Shelf } from './resolve.js';
import { createVocabularies, squash } from './vocabulary.js';

/** Answers questions about one library. It holds no state: every call stands for itself. */
export interface Lookup extends Picking {
  /** The answer to what a person typed. */
  ask: (text: string) => Answer;
  /** How what a person typed is read, an offer in it left out. */
  explain: (text: string) => Explanation;
  /** The answer to what follows on an answer about a guide, or on none; null where it is a question of its own. */
  follow: (text: string, context: At | null) => Answer | null;
  /** The guide and region of a form; null where the guide is gone. */
  form: (form: At) => (Shown & { level: string | null }) | null;
  /** The answer to an offer, stated for a region of a guide. */
  check: (at: At, offer: Offer) => Answer;
  /** The answer to a control of a card; null stands for one that carries nothing comp knows. */
  open: (request: Request | null) => Answer;
  /** What there is to ask for. */
  holdings: () => Holdings;
}

/** The only region of a guide that pays in a currency; null where none or several do. */
function onlyIn({ bands }: Guide, currency: string | null): Band | null {
  const [only, ...others] = bands.filter((band) => band.currency === currency);
  return only && others.length === 0 ? only : null;
}

/** What an offer probably says, and the region that it is held against then. */
type Meant = { at: At; offer: Offer } | null;

/** What is left of a question without its offer: all of it where nothing else is left. */
const withoutOffer = (text: string, { kind, rest }: OfferReading): string =>
  kind === 'none' && !rest.trim() ? text : rest;

/** The guides of a library by their company or their role. */
function groupBy(library: Library, key: 'company' | 'role'): Map<string, Guide[]> {
  const groups = new Map<string, Guide[]>();
  for (const guide of library.guides.values()) {
    const group = groups.get(guide[key]);
    if (group) group.push(guide);
    else groups.set(guide[key], [guide]);
  }
  return groups;
}

/**
 * Builds the vocabularies of a library and answers from them.
 * @param isWord says of a word that it stands in a dictionary; without one, slips are believed more readily
 */
export function createLookup(library: Library, isWord: (word: string) => boolean = () => false): Lookup {
  const companies = groupBy(library, 'company');
  const placesOf = new Map(
    [...companies].map(([company, guides]) => [
      company,
      new Set(guides.flatMap(({ bands }) => bands.flatMap(({ places }) => places))),
    ]),
  );
  const held = {
    companies,
    roles: groupBy(library, 'role'),
    placesOf,
    vocabularies: createVocabularies(library),
    sounds: createSounds(
      [...library.guides.values()].map(({ company, companyName }) => [squash(companyName), company]),
    ),
    isWord,
  };
  const counts = [...companies].map(([company, guides]) => ({
    company,
    name: guides[0]?.companyName ?? company,
    guides: guides.length,
  }));
  const guides = [...library.guides.values()];
  const examples = examplesFor(guides, (text) => answerTo(text, { ...held, examples: [] }));
  const shelf = { ...held, examples };
  /** Made when help is asked for first: to index takes no longer for it. */
  let features: readonly Feature[] | null = null;

  function answerTo(text: string, against: Shelf, hasOffer = false): Answer {
    const reading = readQuery(text, against.vocabularies, isWord);
    const { words } = reading;
    const [only, ...others] = words;
    if (only === undefined || (only === 'help' && others.length === 0))
      return { kind: 'help', examples: against.examples, features: [] };
    if (only === 'list' && others.length === 0) return { kind: 'list', companies: counts, guides: library.guides.size };
    const found = bestReading(reading, companies);
    const answer = viewOf(resolve(found, words, against), hasOffer ? null : viewIn(words, found));
    if (answer.kind !== 'near' && answer.kind !== 'not found') return answer;
    const heard = bestReading(heardIn(reading, found.unexplained, against.sounds, isWord), companies);
    const again = heard.company?.isHeard ? resolve(heard, words, against) : answer;
    return again.kind === 'band' ? again : answer;
  }

  const answers = (text: string, kind: Answer['kind']): boolean => ask(text).kind === kind;
  const explain = (text: string): Explanation => explainReading(withoutOffer(text, readOffer(text, null)), shelf);

  /** The answer to a question that may state an offer: the offer is taken out before company, role and place are read. */
  function ask(text: string): Answer {
    const first = readOffer(text, null);
    const rest = withoutOffer(text, first);
    const plain = answerTo(rest, shelf, first.kind !== 'none');
    const answer = plain.kind === 'help' ? { ...plain, features: (features ??= featuresFor(guides, answers)) } : plain;
    const found = first.kind === 'none' ? answer : offered(text, first, answer);
    return isTooLong(text, rest) ? { ...found, partly: true } : found;
  }

  /** An offer that was read in a text, for the guide that the rest of the text was answered with. */
  function offered(text: string, first: Exclude<OfferReading, { kind: 'none' }>, answer: Answer): Answer {
    const held = (why: OfferDoubt | null, at: Meant = null): Answer => ({
      kind: 'offer on hold',
      why,
      answer,
      ...(at && { meant: at }),
    });
    if (answer.kind === 'ranking') {
      const reading = readOffer(text, answer.ranked[0]?.region.currency ?? null);
      return reading.kind === 'offer' ? { ...answer, offer: reading.offer } : answer;
    }
    if (answer.kind !== 'band' || answer.missing !== null) return held(null);
    const currency = first.kind === 'offer' ? first.offer.currency : null;
    const region = answer.region ?? onlyIn(answer.guide, currency);
    const reading = region ? readOffer(text, region.currency) : first;
    if (reading.kind === 'unclear') return held(reading.why, region && meant(text, reading.why, answer, region));
    if (!region || reading.kind === 'none') return held(null);
    const by = answer.region ? 'place' : 'currency';
    const level = answer.level?.label ?? null;
    return { kind: 'offer', guide: answer.guide, region, level, offer: reading.offer, by };
  }

  /** What an offer says if its numbers are in the one unit that fits the base of a region; null where none does, or several do. */
  function meant(
    text: string,
    why: OfferDoubt,
    { guide, level }: Extract<Answer, { kind: 'band' }>,
    region: Band,
  ): Meant {
    const range = componentOf(region, 'base')?.range;
    if (why.code !== 'no-unit' || !range) return null;
    const offers = (region.currency === 'INR' ? ['k', 'L', 'Cr'] : ['k', 'm']).flatMap((unit) => {
      const offer = readOfferIn(text, why.written, unit, region.currency);
      return offer?.base && offer.base.low >= range.low / 2 && offer.base.high <= range.high * 1.5 ? [offer] : [];
    });
    const [offer, ...others] = offers;
    const at = { guide: guide.id, region: region.id, ...(level?.label && { level: levelId(level.label) }) };
    return offer && others.length === 0 ? { at, offer } : null;
  }

  function follow(text: string, context: At | null): Answer | null {
    const before = context && form(context);
    const first = readOffer(text, null);
    if (first.kind === 'none') return followUp(text, before, shelf);
    // An offer alone is one for the band before.
    const answer = followUp(`band ${first.rest}`, before, shelf);
    return answer === null || answer.kind === 'no question' ? answer : offered(text, first, answer);
  }

  function check(at: At, offer: Offer): Answer {
    const { guide, region, level } = form(at) ?? {};
    return guide && region
      ? { kind: 'offer', guide, region, level: level ?? null, offer, by: 'place' }
      : { kind: 'gone', examples };
  }

  function form({ guide: id, region, level }: At): (Shown & { level: string | null }) | null {
    const guide = library.guides.get(id);
    return guide
      ? {
          guide,
          region: guide.bands.find((band) => band.id === region) ?? null,
          level: level === undefined ? null : levelOf(guide, level),
        }
      : null;
  }

  function open(request: Request | null): Answer {
    if (!request) return { kind: 'gone', examples };
    if (request.view === 'company') {
      const guides = companies.get(request.company) ?? [];
      const [first] = guides;
      if (!first) return { kind: 'gone', examples };
      const place = request.place ?? null;
      const { company, companyName } = first;
      return guides.length === 1
        ? bandAnswer(first, place)
        : { kind: 'company', company, companyName, guides, asked: null, place };
    }
    if (request.view === 'ranking')
      return ranking(held.roles.get(request.role) ?? [], request.place, request.page) ?? { kind: 'gone', examples };
    if (request.view === 'side by side') {
      const guides = request.guides.flatMap((id) => library.guides.get(id) ?? []);
      const isThere = guides.length === request.guides.length;
      return isThere ? besides(guides, request.place ?? null, []) : { kind: 'gone', examples };
    }
    if (request.view === 'check') return check(request, request.offer);
    const shown = form(request);
    if (!shown) return { kind: 'gone', examples };
    const { guide, region, level } = shown;
    if (request.view === 'band' && request.region === undefined)
      return { ...bandAnswer(guide, request.place ?? null), ...(level && { level: { words: level, label: level } }) };
    const missing = request.region !== undefined && !region ? request.region : null;
    if (request.view === 'band' || missing)
      return {
        kind: 'band',
        guide,
        region,
        missing,
        within: null,
        level: level === null ? null : { words: level, label: level },
        lacking: [],
        read: [],
        unexplained: [],
      };
    return { kind: request.view, guide, region, level, page: request.page ?? 0 };
  }

  const holdings = (): Holdings => holdingsOf(guides, examples, ask);
  const picking = createPicking(library, companies, held.vocabularies, ask);
  return { ask, explain, follow, form, check, open, holdings, ...picking };
}

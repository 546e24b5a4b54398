import type { Guide } from '../guides/guide.js';
import type { Library } from '../guides/library.js';
import { type Offer, type OfferDoubt, readOffer } from '../pay/offer.js';
import type { Band } from '../pay/band.js';
import type { Answer } from './answer.js';
import { type Choice, createChoices, type Typing } from './choices.js';
import { bandAnswer } from './resolve.js';
import { regionFor } from './serves.js';
import type { Kind, Vocabularies } from './vocabulary.js';

/** What a person picks in a form: slugs, and a region of the guide or a place; null where it is still open. */
export type Picks = Readonly<Record<Kind, string | null>>;

/** Picks by the names that people see; `lost`: the role that was picked, where the company has none such. */
export type Picked = Readonly<Record<Kind, Choice | null>> & { lost: { company: string; role: string } | null };

/** Why picks give no answer yet. */
export type Amiss =
  | { code: 'open'; kinds: readonly Kind[] }
  | { code: 'gone' }
  | { code: 'other-role'; company: string; roles: readonly string[] }
  | { code: 'other-place'; regions: readonly string[] }
  | { code: 'offer'; why: OfferDoubt | null }
  | { code: 'offer-without-place' };

/** What was read from somebody's message; `offer` null where it states none that can be told. */
interface MessageReading {
  picks: Picks;
  offer: Offer | null;
}

const NONE: Picks = { company: null, role: null, place: null };

/** What a form with pickers asks of a library. */
export interface Picking {
  /** What there is to choose for what is typed. */
  choices: (typing: Typing) => Choice[];
  /** Picks without those that do not fit the ones before them. */
  narrow: (picks: Picks) => Picked;
  /** The answer to picks and to the words for an offer, or why there is none yet. */
  pick: (picks: Picks, offer: string) => Answer | { kind: 'amiss'; why: Amiss };
  /** What a message that was written to somebody says of company, role, place and offer. */
  readMessage: (text: string) => MessageReading;
}

/** The region that was picked, by its id, or the one that serves a place. */
const regionOf = (guide: Guide, place: string | null): Band | null =>
  place === null ? null : (guide.bands.find(({ id }) => id === place) ?? regionFor(guide, place).region);

/** What all have in common; null where they differ. */
function common(values: readonly (string | null)[]): string | null {
  const [only, ...others] = new Set(values);
  return only !== undefined && others.length === 0 ? only : null;
}

/** What an answer settled of a question. */
function picksOf(answer: Answer): Picks {
  switch (answer.kind) {
    case 'offer on hold':
      return picksOf(answer.answer);
    case 'band':
    case 'offer':
      return { company: answer.guide.company, role: answer.guide.role, place: answer.region?.id ?? null };
    case 'company':
      return { company: answer.company, role: null, place: answer.place };
    case 'choose': {
      const company = common(answer.candidates.map((candidate) => candidate.company));
      return { company, role: common(answer.candidates.map(({ role }) => role)), place: answer.place };
    }
    case 'ranking':
      return { company: null, role: answer.role, place: answer.place };
    default:
      return NONE;
  }
}

/** What a form with pickers asks of a library; `ask` reads a message as it reads any question. */
export function createPicking(
  library: Library,
  companies: ReadonlyMap<string, readonly Guide[]>,
  vocabularies: Vocabularies,
  ask: (text: string) => Answer,
): Picking {
  const guideOf = (picks: Picks): Guide | undefined => library.guides.get(`${picks.company}/${picks.role}`);

  function narrow(picks: Picks): Picked {
    const [first] = companies.get(picks.company ?? '') ?? [];
    const company = first ? { text: first.companyName, value: first.company } : null;
    const own = guideOf(picks);
    const any = own ?? [...library.guides.values()].find((guide) => guide.role === picks.role);
    const role = any && (own || !company) ? { text: any.roleName, value: any.role } : null;
    const lost = any && company && !role ? { company: company.text, role: any.roleName } : null;
    if (!own || picks.place === null) {
      const place = picks.place === null || own ? null : { text: picks.place, value: picks.place };
      return { company, role, place, lost };
    }
    const region = regionOf(own, picks.place);
    return { company, role, place: region && { text: region.label, value: region.id }, lost };
  }

  function pick(picks: Picks, offer: string): Answer | { kind: 'amiss'; why: Amiss } {
    const amiss = (why: Amiss) => ({ kind: 'amiss' as const, why });
    const open = (['company', 'role'] as const).filter((kind) => picks[kind] === null);
    if (open.length > 0) return amiss({ code: 'open', kinds: open });
    const own = companies.get(picks.company ?? '') ?? [];
    const guide = guideOf(picks);
    if (own.length === 0) return amiss({ code: 'gone' });
    if (!guide) {
      const roles = own.map(({ roleName }) => roleName);
      return amiss({ code: 'other-role', company: own[0]?.companyName ?? '', roles });
    }
    const region = regionOf(guide, picks.place) ?? (guide.bands.length === 1 ? (guide.bands[0] ?? null) : null);
    if (picks.place !== null && !region)
      return amiss({ code: 'other-place', regions: guide.bands.map(({ label }) => label) });
    if (offer.trim() === '') return { ...bandAnswer(guide, null), region };
    if (!region) return amiss({ code: 'offer-without-place' });
    const reading = readOffer(`offer ${offer}`, region.currency);
    if (reading.kind !== 'offer') return amiss({ code: 'offer', why: reading.kind === 'unclear' ? reading.why : null });
    return { kind: 'offer', guide, region, level: null, offer: reading.offer, by: 'place' };
  }

  function readMessage(text: string): MessageReading {
    const picks = picksOf(ask(text));
    const guide = guideOf(picks);
    const currency = (guide && regionOf(guide, picks.place)?.currency) ?? null;
    const reading = readOffer(text, currency);
    return { picks, offer: reading.kind === 'offer' ? reading.offer : null };
  }

  return { choices: createChoices(library, companies, vocabularies), narrow, pick, readMessage };
}

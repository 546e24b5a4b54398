import type { Band, Component } from '../pay/band.js';
import type { Offer, OfferDoubt } from '../pay/offer.js';
import type { Guide } from '../guides/guide.js';
import type { LevelAsked } from './level.js';
import type { Kind } from './vocabulary.js';

/** What a stretch of a question was read as. */
export interface Note {
  text: string;
  as: string;
  kind: Kind;
  /** True where it was written with a slip, or is another title than the guide's: the card says so. */
  fuzzy: boolean;
}

/** A guide, or a company of which the role is still open, to choose. */
export interface Candidate {
  company: string;
  companyName: string;
  role: string | null;
  roleName: string | null;
}

/** What a view of a guide shows; `region` null means all regions. */
export interface Shown {
  guide: Guide;
  region: Band | null;
}

/** A guide among others of its role; `pay`: its total in the region, or else its base, null where it states neither in one figure. */
export interface Ranked {
  guide: Guide;
  region: Band;
  pay: Component | null;
}

/** A question that shows what else can be asked. */
export interface Feature {
  shows: 'offer' | 'script' | 'side by side' | 'ranking';
  question: string;
}

/** A page of a guide's words; `level`: the guide's own name of the one that is looked at. */
interface Paged extends Shown {
  page: number;
  level: string | null;
}

/** Everything that comp can answer; `partly` where the question was too long to be read as a whole. */
export type Answer = AnswerOfKind & { partly?: true };

/** Whoever adds a kind is told by the compiler where to go. */
type AnswerOfKind =
  | (Shown & {
      kind: 'band';
      /** The place that was asked for and that the guide does not have. */
      missing: string | null;
      /** The place that was asked for, where the region is not it but comprises it or lies in it. */
      within: string | null;
      /** The level that was asked for. */
      level: LevelAsked | null;
      /** What was to stand beside it and has no such guide: companies, or a name that none is known by. */
      lacking: readonly string[];
      read: readonly Note[];
      unexplained: readonly string[];
    })
  | (Paged & { kind: 'levers' })
  /** What to say for the region. */
  | (Paged & { kind: 'script' })
  /** The script as the guide writes it. */
  | (Paged & { kind: 'written' })
  /** The levers as the guide writes them. */
  | (Paged & { kind: 'levers written' })
  /** The offer that was stated, to hold against the guide. */
  | { kind: 'offer'; guide: Guide; region: Band; level: string | null; offer: Offer; by: 'place' | 'currency' }
  /**
   * An offer was stated that cannot be held against a guide yet: `why`, or the guide or region is still open as `answer` says.
   * `meant`: what it says if its numbers are in the one unit that fits the guide's base.
   */
  | { kind: 'offer on hold'; why: OfferDoubt | null; answer: Answer; meant?: { at: At; offer: Offer } }
  /** Guides of two or three companies for one role; `lacking`: companies that were named and do not have it. */
  | {
      kind: 'side by side';
      shown: readonly Shown[];
      lacking: readonly string[];
      place: string | null;
      /** True where no place was asked for: the one that is shown is the first that they share. */
      assumed: boolean;
      /** Every place that they share. */
      places: readonly string[];
    }
  /** Two or three companies are to stand side by side, and the role is open: those that they share, each with its guides. */
  | {
      kind: 'choose role';
      companies: readonly Candidate[];
      roles: readonly { roleName: string; guides: readonly Guide[] }[];
      more: number;
      place: string | null;
    }
  /** Who pays best for a role in a place: a page of the companies that have it, in one currency. */
  | {
      kind: 'ranking';
      role: string;
      roleName: string;
      place: string;
      ranked: readonly Ranked[];
      /** The rank of the first that is shown, and how many there are in this currency. */
      from: number;
      of: number;
      page: number;
      pages: number;
      /** The other currencies that guides pay in there. */
      others: readonly string[];
      /** The level that was asked for: guides are not told apart by it here. */
      level: string | null;
      /** The offer that was stated with the question. */
      offer: Offer | null;
    }
  /** Several companies or guides fit. `of`: what there is to choose. */
  | { kind: 'choose'; of: 'company' | 'guide'; candidates: readonly Candidate[]; more: number; place: string | null }
  /** The company is known and the role open, or not to be had there (`asked`). */
  | {
      kind: 'company';
      company: string;
      companyName: string;
      guides: readonly Guide[];
      asked: string | null;
      place: string | null;
    }
  /** Nothing fits; these names come nearest. */
  | { kind: 'near'; typed: string; candidates: readonly Candidate[]; place: string | null }
  /** `covered`: the guides of others for the role that was understood; none where none was. */
  | {
      kind: 'not found';
      typed: string;
      covered: readonly Candidate[];
      more: number;
      place: string | null;
      examples: readonly string[];
    }
  | { kind: 'help'; examples: readonly string[]; features: readonly Feature[] }
  /** Said to comp, and no question: small talk, or more of a guide where none was answered before. */
  | { kind: 'no question'; why: 'thanks' | 'no guide'; examples: readonly string[] }
  | { kind: 'list'; companies: readonly { name: string; company: string; guides: number }[]; guides: number }
  /** A person, or their workspace, asks more than is answered in a minute; `seconds` until the next is. */
  | { kind: 'too many'; by: 'person' | 'workspace'; perMinute: number; seconds: number }
  /** A control that names what is no longer there. */
  | { kind: 'gone'; examples: readonly string[] };

/** What a button or a select asks for. */
export type Request =
  | {
      view: 'band' | 'levers' | 'script' | 'written' | 'levers written';
      guide: string;
      region?: string | undefined;
      level?: string | undefined;
      place?: string | undefined;
      page?: number | undefined;
    }
  | { view: 'company'; company: string; place?: string | undefined }
  | { view: 'ranking'; role: string; place: string; page?: number | undefined }
  /** Guides side by side, by their ids. */
  | { view: 'side by side'; guides: readonly string[]; place?: string | undefined }
  /** An offer held against a region, or the level of it that was chosen. */
  | { view: 'check'; guide: string; region: string; level?: string | undefined; offer: Offer };

/** The form in which a person states an offer. */
interface OfferForm extends At {
  view: 'offer';
}

/** A guide, a region of it and a level, by their ids; no region stands for all. */
export interface At {
  guide: string;
  region?: string | undefined;
  level?: string | undefined;
}

/** The form that shows what everyone in the channel will see: a band, or two or three guides side by side. */
export interface ShareForm {
  view: 'share';
  shown: readonly At[];
  place?: string | undefined;
}

/** A card to send to the person's own direct message; `offer` where it is an offer's. */
export interface KeepForm {
  view: 'keep';
  of: 'band' | 'levers' | 'script' | 'written' | 'levers written' | 'side by side' | 'offer';
  shown: readonly At[];
  place?: string | undefined;
  page?: number | undefined;
  offer?: Offer | undefined;
}

/** The form in which a person makes a script their own. */
interface MineForm extends At {
  view: 'mine';
}

/** What a reader says of a band: it is counted, and nobody with it. */
export interface RatingForm extends At {
  view: 'rating';
  looks: 'right' | 'wrong';
}

/** What a person does with a card of their own. */
export type OwnForm = ShareForm | KeepForm | MineForm | RatingForm;

/** What a button asks for that is no view of a guide. */
export type Form = OfferForm | OwnForm;

const FORMS: readonly string[] = ['offer', 'share', 'keep', 'mine', 'rating'] satisfies Form['view'][];

/** True for what a button asks for that is no view of a guide. */
export const isForm = (request: Request | Form): request is Form => FORMS.includes(request.view);

/** The name of an answer's guide for the log, or null: never what was asked. */
export function guideOf(answer: Answer): string | null {
  if (answer.kind === 'offer on hold') return guideOf(answer.answer);
  return 'guide' in answer ? answer.guide.id : null;
}

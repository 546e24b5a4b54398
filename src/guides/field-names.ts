import { createMeasure, slipsAllowed } from '../edit-distance.js';
import { componentKindOf } from '../pay/band.js';
import { FIELDS, ROW_FIELDS, TOP_FIELDS } from './schema.js';

/** What an author meant by a field that comp does not know. */

/** Other names of the fields, in the form of `snake`. */
const SYNONYMS: Readonly<Record<'top' | 'row', Readonly<Record<string, string>>>> = {
  top: {
    employer: 'company',
    organisation: 'company',
    organization: 'company',
    company_id: 'company',
    company_slug: 'company',
    company_name: 'company_display',
    company_title: 'company_display',
    position: 'role',
    job: 'role',
    role_id: 'role',
    role_slug: 'role',
    job_title: 'role_display',
    role_name: 'role_display',
    role_title: 'role_display',
    comp: 'compensation',
    pay: 'compensation',
    salary: 'compensation',
    salaries: 'compensation',
    bands: 'compensation',
    pay_bands: 'compensation',
    ranges: 'compensation',
    pay_ranges: 'compensation',
    regions: 'compensation',
    last_reviewed: 'last_updated',
    reviewed: 'last_updated',
    updated_at: 'last_updated',
    next_review: 'next_review_due',
    review_due: 'next_review_due',
    review_by: 'next_review_due',
    quality: 'data_quality',
    confidence: 'data_quality',
    quarter: 'salary_data_quarter',
    data_quarter: 'salary_data_quarter',
    salary_quarter: 'salary_data_quarter',
    sources: 'data_sources',
    source: 'data_sources',
    levels: 'level_mapping',
    level_map: 'level_mapping',
    negotiation_summary: 'negotiation_dna_summary',
  },
  row: {
    location: 'region',
    city: 'region',
    place: 'region',
    country: 'region',
    office: 'region',
    market: 'region',
    geo: 'region',
    area: 'region',
    curr: 'currency',
    ccy: 'currency',
    currency_code: 'currency',
    iso: 'currency',
  },
};

/** Words for the two ends of a range. */
const ENDS: Readonly<Record<string, 'low' | 'high'>> = {
  low: 'low',
  lo: 'low',
  min: 'low',
  minimum: 'low',
  lower: 'low',
  from: 'low',
  start: 'low',
  bottom: 'low',
  high: 'high',
  hi: 'high',
  max: 'high',
  maximum: 'high',
  upper: 'high',
  to: 'high',
  end: 'high',
  top: 'high',
};
const PER_CENT = new Set(['pct', 'percent', 'percentage', 'rate', 'target']);

/** Fields of other programs, which mean nothing here and are no slip: notes, sites, and anchors kept for later. */
const FOREIGN = new Set(
  `title date tags tag author authors owner owners alias aliases cssclass cssclasses layout permalink draft description summary
  created modified updated publish published id uid uuid slug category categories type status lang language version notes note
  reviewer reviewers contributors keywords image cover template sidebar sidebar_label sidebar_position toc weight order comments
  license defaults default anchors shared common definitions`.split(/\s+/),
);
/** True for a field at the top that authors keep for themselves or for another program. */
export const isForeign = (key: string): boolean => /^(?:[_.]|x-)/.test(key) || FOREIGN.has(snake(key));

/** `baseLow`, `Base-Low` and `base low` as `base_low`. */
const snake = (key: string): string =>
  key
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^_|_$/g, '');

/** The known name that differs from a word by a slip or two. */
function nearest(word: string, names: readonly string[]): string | null {
  const measure = createMeasure(word);
  const limit = slipsAllowed(word.length);
  const [best] = names
    .map((name) => ({ name, slips: measure(name, limit) }))
    .filter(({ slips }) => slips <= limit)
    .sort((a, b) => a.slips - b.slips);
  return best?.name ?? null;
}

/** What is meant by a component and one of its ends, in either order: `equity_min`, `max_rsu`, `sign_on_low`. */
function amountMeant(key: string): string | null {
  const words = key.split('_').filter((word) => word !== 'range');
  const ends = words.filter((word) => word in ENDS);
  const rest = words.filter((word) => !(word in ENDS)).join(' ');
  const kind =
    componentKindOf(rest) ?? (/^(?:pay|fixed|gross)$/.test(rest) ? 'base' : /^variable$/.test(rest) ? 'bonus' : null);
  if (!kind) return null;
  if (kind === 'bonus' && words.some((word) => PER_CENT.has(word))) return 'bonus_pct';
  if (ends.length === 1) return `${FIELDS[kind]}_${ENDS[ends[0] as string]}`;
  // without an end only the bare name of a component is one: `share_price` is something else
  const isBare = ends.length === 0 && words.length < 3 && !/_(?:count|price|date|notes?|source|currency)$/.test(key);
  return isBare ? `${FIELDS[kind]}_low and ${FIELDS[kind]}_high` : null;
}

/**
 * The field, or the two fields, that an unknown one is meant for; null where it resembles none.
 * @param where at the top of the front matter, or in a row of `compensation`
 */
export function fieldMeant(key: string, where: 'top' | 'row'): string | null {
  const written = snake(key);
  const known: readonly string[] = where === 'top' ? TOP_FIELDS : ROW_FIELDS;
  if (known.includes(written)) return written;
  const meant = SYNONYMS[where][written] ?? (where === 'row' ? amountMeant(written) : null);
  return meant ?? nearest(written, known);
}

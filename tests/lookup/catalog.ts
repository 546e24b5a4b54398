import { NO_ALIASES } from '../../src/guides/aliases.js';
import { gradesOf } from '../../src/guides/named-sections.js';
import type { Guide } from '../../src/guides/guide.js';
import type { Library } from '../../src/guides/library.js';
import { placesOf } from '../../src/guides/places.js';

/** A catalog of made-up companies, with names that are words, share a beginning, or hide in one another. */

const ROLES = {
  'data-engineer': 'Data Engineer',
  'data-scientist': 'Data Scientist',
  'devops-engineer': 'DevOps Engineer',
  'engineering-manager': 'Engineering Manager',
  'ml-ai-engineer': 'ML/AI Engineer',
  'product-designer': 'Product Designer',
  'product-manager': 'Product Manager',
  'security-engineer': 'Security Engineer',
  'senior-software-engineer': 'Senior Software Engineer',
  'software-engineer': 'Software Engineer',
  'solutions-architect': 'Solutions Architect',
  'staff-software-engineer': 'Staff Software Engineer',
  'technical-program-manager': 'Technical Program Manager',
};

/** The grades that Gradewell writes behind its titles. */
const GRADES: Readonly<Record<string, string>> = {
  'software-engineer': ' (E3/E4)',
  'senior-software-engineer': ' (E5)',
  'staff-software-engineer': ' (SDE IV / E6)',
  'engineering-manager': ' (M1)',
};

const WEST = ['San Francisco', 'New York', 'London'];
const COMPANIES: readonly [slug: string, name: string, regions: readonly string[], special?: string][] = [
  ['slope', 'Slope', WEST, 'Slope Lift Engineer'],
  ['circlet', 'Circlet (Disc)', ['Bay Area', 'New York City (HQ)', 'Remote US']],
  ['northgate-bank', 'Northgate Bank', ['London (HQ)', 'New York', 'Frankfurt']],
  ['northgate-labs', 'Northgate Labs', ['Austin TX', 'Remote US']],
  ['datahound', 'Datahound', ['Boston', 'Dublin', 'Remote US']],
  ['quanta-ai', 'Quanta AI', ['San Francisco (HQ)', 'New York']],
  ['brightline', 'Brightline', ['Seattle', 'Berlin', 'Bangalore']],
  ['brightwell', 'Brightwell', ['Chicago (HQ)', 'Toronto']],
  ['meridian-sons', 'Meridian & Sons', ['New York (HQ)', 'London (GBP)', 'Singapore (SGD)']],
  ['kestrel-io', 'Kestrel.io', ['Tel Aviv', 'New York', 'Remote (rare)']],
  ['jm-farrow-chase', 'JM Farrow Chase', ['New York NY', 'London UK', 'Hyderabad']],
  ['market', 'Market', ['Minneapolis (HQ)', 'Remote US']],
  ['harmony', 'Harmony', ['San Francisco', 'Copenhagen', 'Montreal']],
  ['tuesday-com', 'Tuesday.com', ['Tel Aviv (HQ)', 'London', 'New York']],
  ['clever', 'Clever', ['London (HQ)', 'Tallinn', 'Austin TX']],
  ['crate', 'Crate', ['Redwood City (HQ)', 'Austin TX', 'Warsaw']],
  ['palo-verde-networks', 'Palo Verde Networks', ['Santa Clara (HQ)', 'Tel Aviv', 'Bangalore']],
  ['bank-of-aldern', 'Bank of Aldern', ['Charlotte, NC (HQ)', 'New York', 'London']],
  ['faraway', 'Faraway', ['Remote US', 'Europe', 'India (Bangalore/Hyderabad)']],
  ['gradewell', 'Gradewell', ['Austin TX', 'London (HQ)']],
  ['ostrich', 'Ostrich Technologies Inc.', ['San Francisco / NYC', 'EMEA (London/Dublin)', 'Remote US']],
];

function guide(
  company: string,
  companyName: string,
  role: string,
  roleName: string,
  regions: readonly string[],
): Guide {
  const range = { low: 100_000, high: 150_000 };
  const base = { kind: 'base' as const, label: 'Base', range, text: '$100K–$150K' };
  const bands = regions.map((label, i) => ({
    id: `r${i}`,
    label,
    places: placesOf(label),
    currency: 'USD',
    components: [base],
    levels: [],
  }));
  const words = {
    levelMapping: [],
    has: { levers: false, leverSection: false, script: false },
    levers: [],
    leverSection: null,
    script: null,
    evidence: [],
  };
  const origin = { sources: [], quality: null, quarter: null, reviewed: null, reviewDue: null };
  return {
    id: `${company}/${role}`,
    company,
    companyName,
    role,
    roleName,
    file: `${company}/${role}.md`,
    bands,
    grades: gradesOf(roleName, null),
    ...words,
    ...origin,
  };
}

/** The catalog as a library: every company has the thirteen standard roles, Slope one of its own. */
export function catalog(): Library {
  const guides = COMPANIES.flatMap(([slug, name, regions, special]) => [
    ...Object.entries(ROLES).map(([role, title]) =>
      guide(slug, name, role, title + (slug === 'gradewell' ? (GRADES[role] ?? '') : ''), regions),
    ),
    ...(special ? [guide(slug, name, special.toLowerCase().replaceAll(' ', '-'), special, regions)] : []),
  ]);
  return {
    guides: new Map(guides.map((one) => [one.id, one])),
    aliases: NO_ALIASES,
    problems: [],
    skipped: [],
    entries: new Map(),
  };
}

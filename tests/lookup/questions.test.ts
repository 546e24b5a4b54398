import { beforeAll, expect, test } from 'vitest';
import { offerAsTyped } from '../../src/cards/offer-words.js';
import { loadLibrary } from '../../src/guides/library.js';
import type { Answer } from '../../src/lookup/answer.js';
import { openDictionary } from '../../src/dictionary.js';
import { createLookup, type Lookup } from '../../src/lookup/lookup.js';

/** The table of questions: what people type over the guides of tests/guides, and what comp makes of it. Extend it first. */

let lookup: Lookup;

beforeAll(async () => {
  lookup = createLookup(await loadLibrary('tests/guides'), openDictionary());
});

/** An answer in one line: what it is, of which guide and region, what was read into it, what was not understood. */
function summary(answer: Answer): string {
  switch (answer.kind) {
    case 'band': {
      const notes = answer.read
        .filter(({ fuzzy }) => fuzzy)
        .map(({ text, as }) => `${text}→${as}`)
        .join(', ');
      const rest = answer.unexplained.length > 0 ? ` ? ${answer.unexplained.join(' ')}` : '';
      const where = answer.region?.label ?? (answer.missing ? `no ${answer.missing}` : 'all regions');
      const level = answer.level ? ` at ${answer.level.label ?? `no ${answer.level.words}`}` : '';
      const alone = answer.lacking.length > 0 ? `; not ${answer.lacking.join(', ')}` : '';
      return `${answer.guide.id}, ${where}${level}${notes && ` (${notes})`}${rest}${alone}`;
    }
    case 'choose':
    case 'near':
      return `${answer.kind}: ${answer.candidates.map(({ company, role }) => (role ? `${company}/${role}` : company)).join(' | ')}`;
    case 'offer':
      return `${answer.guide.id}, ${answer.region.label}; offer ${offerAsTyped(answer.offer)}`;
    case 'offer on hold':
      return `on hold${answer.why ? ` (${answer.why.code})` : ''}: ${summary(answer.answer)}`;
    case 'side by side': {
      const shown = answer.shown
        .map(({ guide, region }) => `${guide.id} @ ${region?.label ?? 'no region'}`)
        .join(' | ');
      return `side by side: ${shown}${answer.lacking.length > 0 ? `; not ${answer.lacking.join(', ')}` : ''}`;
    }
    case 'ranking':
      return `ranking in ${answer.place}: ${answer.ranked.map(({ guide }) => guide.id).join(' | ')}${answer.level ? `; not by ${answer.level}` : ''}`;
    case 'levers':
    case 'script':
      return `${answer.kind} of ${answer.guide.id}, ${answer.region?.label ?? 'all regions'}`;
    case 'not found':
      return answer.covered.length > 0
        ? `not found: ${answer.typed}; ${answer.covered.length + answer.more} others`
        : answer.kind;
    case 'choose role':
      return `choose role of ${answer.companies.map(({ companyName }) => companyName).join(' | ')}: ${answer.roles.map(({ roleName }) => roleName).join(' | ')}`;
    case 'company':
      return `${answer.company}: ${answer.guides.map(({ role }) => role).join(' | ')}${answer.asked ? `; not ${answer.asked}` : ''}`;
    default:
      return answer.kind;
  }
}

test.each([
  // Structure: signs end a name, legal forms say nothing, what stands in a name makes it another one
  ['Harbor Bank AG | Software Engineer (f/m/x) | London | Ref 20417', 'harbor-bank/software-engineer, London (HQ)'],
  ['Solvantis Technologies, Inc. - Data Engineer', 'solvantis: software-engineer; not data engineer'],
  ['Quillwork-On product designer new york', 'near: quillwork/product-designer'],
  ['Rent the Quillwork product designer new york', 'near: quillwork/product-designer'],
  ['Quillwork Nova product designer, New York', 'near: quillwork/product-designer'],
  ['Q&R Quillwork product designer, New York', 'near: quillwork/product-designer'],
  ['quillworkers product designer new york', 'near: quillwork/product-designer'],
  // Who is meant, and from where
  ['she is leaving Harbor Bank for N26, software engineer london', 'near: harbor-bank/software-engineer'],
  ['she left Harbor Bank and joins Quillwork, product designer, new york', 'quillwork/product-designer, New York (HQ)'],
  ['Harbor Bank, software engineer, flying from New York to London', 'harbor-bank/software-engineer, London (HQ)'],
  [
    'compare Harbor Bank with Quillwork, product designer new york',
    'side by side: harbor-bank/product-designer @ New York | quillwork/product-designer @ New York (HQ)',
  ],
  [
    'Harbor Bank oder Quillwork als Product Designer?',
    'choose: harbor-bank/product-designer | quillwork/product-designer',
  ],
  // As a phone hears them
  ['sea gannit devops halifax', 'seagannet/devops-engineer, Halifax (sea gannit→Sea Gannet)'],
  ['rook vain engineering manager vienna', 'rookvane/engineering-manager, Vienna (rook vain→Rookvane)'],
  ['kite howse ml tel aviv', 'kitehouse/ml-ai-engineer, Tel Aviv IL (kite howse→Kitehouse)'],
  ['thorn berry bakers software engineer leeds', 'not found: thorn berry bakers; 9 others'],
  ['I was hired into quillwork dot com, product designer, new york', 'quillwork/product-designer, New York (HQ)'],
  // What makes it another company, and what does not
  ['quillwork group product designer new york', 'near: quillwork/product-designer'],
  ['Harbor Bank software engineer, not Quillwork, London', 'harbor-bank/software-engineer, London (HQ)'],
  ['swe brightfern / IE', 'brightfern/software-engineer, Dublin'],
  ['Senior Software Engineer (L5) at Brightfern, Dublin', 'brightfern/software-engineer, Dublin at no senior l5'],
  ['what does Harbor pay a software engineer in london', 'harbor-bank/software-engineer, London (HQ)'],
  // Titles that nobody has, and levels beside a title that all have
  [
    'harbor bank fashion designer',
    'harbor-bank: data-engineer | data-scientist | product-designer | product-manager | software-engineer; not fashion designer',
  ],
  [
    'harbor bank security guard',
    'harbor-bank: data-engineer | data-scientist | product-designer | product-manager | software-engineer; not security guard',
  ],
  [
    'Sr. Product Designer, New York',
    'ranking in New York: quillwork/product-designer | harbor-bank/product-designer; not by senior',
  ],
  ['what do swes at harbor bank in london make', 'harbor-bank/software-engineer, London (HQ)'],
  // Other languages
  [
    'Harbor Bank, ingeniero de datos en Londres, gracias',
    'harbor-bank/data-engineer, London (HQ) (ingeniero de datos→Data Engineer)',
  ],
  [
    'meine Klientin ist bei Harbor Bank in London, Data Engineer, wie viel verdient man',
    'harbor-bank/data-engineer, London (HQ)',
  ],
  ['combien gagne un data engineer chez Harbor Bank à Londres ?', 'harbor-bank/data-engineer, London (HQ)'],
  // Words in any order, full names and short ones
  ['harbor bank software engineer london', 'harbor-bank/software-engineer, London (HQ)'],
  ['London Harbor Bank SWE', 'harbor-bank/software-engineer, London (HQ)'],
  ['harborbank data engineer nyc', 'harbor-bank/data-engineer, New York'],
  ['what does Harbor Bank pay a data scientist in New York?', 'harbor-bank/data-scientist, New York'],
  ['<@U0COMP> quillwork designer paris', 'quillwork/product-designer, Paris'],
  ['Marlow & Finch AppSec NYC', 'marlow-finch/security-engineer, :us: New York (USD) (appsec→Security Engineer)'],
  ['marlow finch security ldn', 'marlow-finch/security-engineer, :gb: London (GBP)'],
  ['gale devops berlin', 'northwind/devops-engineer, Germany (Berlin/Munich)'],
  ['northwind sre amsterdam', 'northwind/devops-engineer, Amsterdam'],
  ['tiffin swe bengaluru', 'tiffin-and-co/software-engineer, India (Bangalore/Hyderabad)'],
  ['tiffin and co swe mumbai', 'tiffin-and-co/software-engineer, Mumbai (HQ)'],
  ['kitehouse ml tlv', 'kitehouse/ml-ai-engineer, Tel Aviv IL'],
  ['pebblecast swe sao paulo', 'pebblecast/software-engineer, São Paulo'],
  ['pebblecast swe nyc', 'pebblecast/software-engineer, San Francisco / NYC'],
  ['harbor bank swe remote', 'harbor-bank/software-engineer, Remote US'],
  ['oatfield tpm', 'oatfield/technical-program-manager, Chicago'],
  // Typos are read and said
  [
    'harbr bank sofware enginer londn',
    'harbor-bank/software-engineer, London (HQ) (harbr bank→Harbor Bank, sofware enginer→Software Engineer, londn→London)',
  ],
  [
    'quilwork desinger parsi',
    'quillwork/product-designer, Paris (quilwork→Quillwork, desinger→Product Designer, parsi→Paris)',
  ],
  ['Quilwork', 'near: quillwork'],
  ['Habor Labss', 'near: harbor-labs'],
  // A place that the guide does not have is never answered with another
  ['copperline swe tokyo', 'copperline/software-engineer, no Tokyo'],
  ['harbor labs swe london', 'harbor-labs/software-engineer, no London'],
  ['harbor bank software engineer London, Ontario', 'harbor-bank/software-engineer, no London Ontario'],
  ['harbor bank software engineer london, uk', 'harbor-bank/software-engineer, London (HQ)'],
  ['harbor bank software engineer New London, CT', 'harbor-bank/software-engineer, no New London CT'],
  ['quillwork product designer Paris, Texas', 'quillwork/product-designer, no Paris Texas'],
  ['brightfern swe Dublin, CA', 'brightfern/software-engineer, no Dublin CA'],
  ['northwind devops Manchester, Germany', 'northwind/devops-engineer, no Manchester Germany'],
  [
    'harbor bank software engineer Galway, Republic of Ireland',
    'harbor-bank/software-engineer, no Galway ? republic ireland',
  ],
  ['kitehouse ml Tel Aviv, Israel', 'kitehouse/ml-ai-engineer, Tel Aviv IL'],
  ['rookvane engineering manager Vienna, Virginia', 'rookvane/engineering-manager, no Vienna Virginia'],
  ['rookvane engineering manager Vienna, Austria', 'rookvane/engineering-manager, Vienna'],
  ['northwind devops Amsterdam, NY', 'northwind/devops-engineer, no Amsterdam NY'],
  ['pineholt devops Lausanne, Switzerland', 'pineholt/devops-engineer, Lausanne'],
  ['seagannet devops Halifax, England', 'seagannet/devops-engineer, no Halifax England'],
  ['thornbury solutions architect Leeds, Alabama', 'thornbury/solutions-architect, no Leeds Alabama'],
  ['ostrava loom swe Ostrava, Czechia', 'ostrava-loom/software-engineer, Ostrava'],
  ['peatcask designer Hobart, Indiana', 'peatcask/product-designer, no Hobart Indiana'],
  ['fjellgaard ml Oslo, Norway', 'fjellgaard/ml-ai-engineer, Oslo'],
  ['peatcask designer Hobart, New Zealand', 'peatcask/product-designer, no Hobart New Zealand'],
  // Another city of the world is no slip
  ['brightfern swe Lublin', 'brightfern/software-engineer, no Lublin'],
  ['harbor bank swe León', 'harbor-bank/software-engineer, no Leon'],
  ['harbor bank swe Newport', 'harbor-bank/software-engineer, no Newport'],
  // A word of prose beside a part of a company's name may make it another company
  ['harbor post swe london', 'near: harbor-bank/software-engineer | harbor-labs/software-engineer'],
  ['copperline swe narnia', 'copperline/software-engineer, all regions ? narnia'],
  // What fits several is asked back
  ['harbor', 'choose: harbor-bank | harbor-labs'],
  ['harbor pm', 'choose: harbor-bank/product-manager | harbor-labs/product-manager'],
  ['harbor bank data new york', 'choose: harbor-bank/data-engineer | harbor-bank/data-scientist'],
  [
    'harbor bank vs quillwork product designer london',
    'side by side: harbor-bank/product-designer @ London (HQ) | quillwork/product-designer @ no region',
  ],
  [
    'compare oatfield, harbor bank and kitehouse data scientist',
    'side by side: harbor-bank/data-scientist @ no region | kitehouse/data-scientist @ Bay Area | oatfield/data-scientist @ Chicago',
  ],
  [
    'compare harbor bank, tidewell and quillwork product designer',
    'side by side: harbor-bank/product-designer @ New York | quillwork/product-designer @ New York (HQ); not Tidewell',
  ],
  ['harbor bank swe london levers', 'levers of harbor-bank/software-engineer, London (HQ)'],
  ['what should I say to harbor bank, swe in london', 'script of harbor-bank/software-engineer, London (HQ)'],
  ['script for copperlin swe', 'copperline/software-engineer, all regions (copperlin→Copperline)'],
  ['harbor bank swe london offer 80k base, levers', 'harbor-bank/software-engineer, London (HQ); offer 80K base'],
  ['glimmerworks swe', 'not found: glimmerworks; 9 others'],
  ['quilwrk product designer london', 'near: quillwork/product-designer'],
  ['harbor bank vs tidewell', 'choose role of Harbor Bank | Tidewell: '],
  ['harbor bank vs tidewell product designer london', 'harbor-bank/product-designer, London (HQ); not Tidewell'],
  [
    'glimmerworks vs harbor bank product designer london',
    'harbor-bank/product-designer, London (HQ); not glimmerworks',
  ],
  ['harbor bank or glimmer forge product designer', 'harbor-bank/product-designer, all regions; not glimmer forge'],
  ['compare harbor bank and quillwork', 'choose role of Harbor Bank | Quillwork: Product Designer'],
  // An offer, in its own words
  [
    'harbor bank swe london offer £90k base, 45k rsu, 12% bonus',
    'harbor-bank/software-engineer, London (HQ); offer £90K base, £45K rsu, 12% bonus',
  ],
  ['they offered 90k at harbor bank as a swe in london', 'harbor-bank/software-engineer, London (HQ); offer 90K base'],
  ['harbor bank swe offer £90k', 'harbor-bank/software-engineer, London (HQ); offer £90K base'],
  ['harbor bank swe offer $150k', 'on hold: harbor-bank/software-engineer, all regions'],
  ['harbor bank swe london offer', 'on hold (no-amount): harbor-bank/software-engineer, London (HQ)'],
  ['harbor bank swe london offer 90-95k base', 'harbor-bank/software-engineer, London (HQ); offer 90K–95K base'],
  ['harbor swe offer 90k base', 'on hold: choose: harbor-bank/software-engineer | harbor-labs/software-engineer'],
  ['harbor bank swe tokyo offer 90k base', 'on hold: harbor-bank/software-engineer, no Tokyo'],
  ['i make 80k now, what does harbor bank pay a swe in london', 'harbor-bank/software-engineer, London (HQ)'],
  ['offer 90k base', 'on hold: help'],
  ['data scientist', 'choose: harbor-bank/data-scientist | kitehouse/data-scientist | oatfield/data-scientist'],
  ['swe london', 'choose: harbor-bank/software-engineer'],
  ['berlin', 'choose: northwind'],
  // A level is the guide's own, or said not to be there
  ['brightfern senior swe dublin', 'brightfern/software-engineer, Dublin at L4 (Senior)'],
  ['brightfern swe l5', 'brightfern/software-engineer, all regions at L5 (Staff)'],
  ['brightfern em m2', 'brightfern/engineering-manager, M2 Senior Manager at M2 Senior Manager'],
  ['saltmarsh senior devops edinburgh', 'saltmarsh/devops-engineer, Edinburgh (GBP) at no senior'],
  // A role that a company does not have
  ['quillwork', 'quillwork: product-designer | technical-writer'],
  ['oatfield chicago', 'oatfield: data-scientist | product-manager | technical-program-manager'],
  ['quillwork devops', 'quillwork: product-designer | technical-writer; not devops'],
  ['quillwork accountant', 'quillwork: product-designer | technical-writer; not accountant'],
  // What is not here
  ['stripe swe', 'not found: stripe; 9 others'],
  ['asdf qwer', 'not found'],
  ['12345', 'not found'],
  // Commands
  ['', 'help'],
  ['  help ', 'help'],
  ['🙂', 'help'],
  ['<@U0COMP>', 'help'],
  ['list', 'list'],
])('“%s” is read as %s', (question, expected) => {
  expect(summary(lookup.ask(question))).toBe(expected);
});

test('the examples of the help are answered, each with a band', () => {
  const help = lookup.ask('help');
  const examples = help.kind === 'help' ? help.examples : [];
  expect(examples.map((example) => [example, lookup.ask(example).kind])).toEqual([
    ['brightfern engineering manager', 'band'],
    ['Security Engineer at Marlow & Finch', 'band'],
    ['Hamburg Quayside Cargo DevOps Engineer', 'band'],
  ]);
  const features = help.kind === 'help' ? help.features : [];
  expect(features.map(({ shows, question }) => [shows, question, lookup.ask(question).kind])).toEqual([
    ['offer', 'copperline swe seattle offer 160k base', 'offer'],
    ['script', 'brightfern swe austin script', 'script'],
    ['side by side', 'harbor bank vs harbor labs product manager new york', 'side by side'],
    ['ranking', 'product manager new york', 'ranking'],
  ]);
});

test('the list counts companies and guides', () => {
  const list = lookup.ask('list');
  expect(list.kind === 'list' && [list.guides, list.companies.length, list.companies[2]]).toEqual([
    47,
    29,
    { company: 'fjellgaard', name: 'Fjellgaard', guides: 1 },
  ]);
});

test.each([
  'a '.repeat(5_000),
  'x'.repeat(10_000),
  '((((('.repeat(2_000),
  '\u202E\u0000🙂'.repeat(1_000),
  '<'.repeat(3_000),
  '__proto__ constructor',
])('a question of the nasty kind gets an answer (case %#)', (question) => {
  expect(['not found', 'near', 'choose', 'help']).toContain(lookup.ask(question).kind);
});

test.each([
  ['harbor bank swe london', 56, '', undefined],
  ['harbor bank swe london', 57, '', true],
  ['harbor bank swe london offer £95k base, 20k rsu, 10% bonus', 56, '', undefined],
  ['harbor bank swe london', 0, 'a'.repeat(1000 - 23), undefined],
  ['harbor bank swe london', 0, 'a'.repeat(1001 - 23), true],
])(
  'a question is told that it was read in part where it was: %s and %i words more (case %#)',
  (asked, more, word, told) => {
    expect(lookup.ask(`${asked} ${'please '.repeat(more)}${word}`).partly).toBe(told);
  },
);

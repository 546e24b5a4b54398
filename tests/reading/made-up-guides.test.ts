import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkGuide } from '../../src/guides/check.js';
import { loadLibrary } from '../../src/guides/library.js';
import type { Guide } from '../../src/guides/guide.js';
import { type Figure, isAsk } from '../../src/guides/figure.js';
import { formatComponent } from '../../src/pay/band.js';

/** What a reader of each made-up guide finds in it. Whoever adds a guide to tests/guides adds an entry here. */
interface Expected {
  /** `region: component range, …`, as comp writes them. */
  bands: string[];
  levers: string[];
  section: string | null;
  /** Its first 48 characters. */
  script: string | null;
  ask: string;
  floor: string;
  mapping: string[];
  evidence: number;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'brightfern/engineering-manager': {
    bands: [
      'M1 Manager: base $185K–$215K, equity $160K–$240K, bonus 12%, total $247K–$301K',
      'M2 Senior Manager: base $210K–$245K, equity $260K–$380K, bonus 15%, total $306K–$377K',
    ],
    levers: ['Size of the Team', 'Hiring Promise'],
    section: null,
    script: '"I\'d like $238K base with $350K in RSUs over 4 y',
    ask: 'base USD 238000, equity USD 350000',
    floor: 'base USD 225000',
    mapping: ['Brightfern M1 = Big-tech M1 = Senior engineer plus a team'],
    evidence: 3,
  },
  'brightfern/software-engineer': {
    bands: [
      'Austin: L2 (Junior) $128K–$150K, L3 (Engineer) $155K–$190K, L4 (Senior) $200K–$255K, L5 (Staff) $270K–$340K',
      'Dublin: L2 (Junior) €78K–€92K, L3 (Engineer) €95K–€118K, L4 (Senior) €124K–€158K, L5 (Staff) €165K–€205K',
    ],
    levers: ['Ask for the Level', 'Seasonal Load'],
    section: 'The Spring-Peak Lever',
    script: '"I\'d like the L4 band, at $240K total. I can wal',
    ask: 'total USD 240000',
    floor: 'total USD 215000',
    mapping: ['Brightfern L3 = Big-tech L4; Brightfern L4 = Big-tech L5'],
    evidence: 2,
  },
  'copperline/software-engineer': {
    bands: [
      'Seattle: base $150K–$190K, equity $30K–$65K a year, bonus 10–15%, total $195K–$274K',
      'Vancouver: base C$130K–C$165K, equity C$24K–C$52K a year, bonus 10–15%, total C$167K–C$234K',
    ],
    levers: ['Pricing in Real Time', 'No Cliff, No Wait', 'Two Countries'],
    section: 'The Empty-Wagon Lever',
    script: 'Target the upper third of the range and let the ',
    ask: 'base USD 182000, equity USD 60000',
    floor: 'base USD 172000',
    mapping: ['Copperline Engineer 2 = Big-tech L4'],
    evidence: 2,
  },
  'fjellgaard/ml-ai-engineer': {
    bands: [
      'Oslo: base NOK 820K–NOK 1.05M, equity NOK 200K–NOK 420K, bonus 8–12%, total NOK 930K–NOK 1.24M',
      'Stockholm: base SEK 660K–SEK 860K, equity SEK 180K–SEK 380K, bonus 8–12%, total SEK 760K–SEK 1.03M',
    ],
    levers: ['Snow on the Line', 'A Written Review'],
    section: null,
    script: '"I\'d like NOK 980,000 base." Accept if above NOK',
    ask: 'base NOK 980000',
    floor: 'base NOK 920000',
    mapping: [],
    evidence: 0,
  },
  'harbor-bank/data-engineer': {
    bands: [
      'London (HQ): base £82K–£108K, equity £32K–£60K, bonus 10–14%, sign-on £5K–£12K, total £98K–£136K',
      'New York: base $146K–$178K, equity $56K–$92K, bonus 10–14%, sign-on $10K–$20K, total $178K–$226K',
      'Singapore: base S$120K–S$156K, equity S$40K–S$70K, bonus 10–14%, total S$142K–S$188K',
    ],
    levers: ['Batch to Streams', 'Lineage under Audit', 'On-Call Honesty'],
    section: null,
    script: '"I\'d like $170K base and a $20K signing bonus. I',
    ask: 'base USD 170000, sign-on USD 20000, total USD 195000',
    floor: 'base USD 160000',
    mapping: [
      'Data Engineer here is what other banks call Senior Analyst Programmer, and what big tech calls L4 to L5.',
    ],
    evidence: 4,
  },
  'harbor-bank/data-scientist': {
    bands: [
      'London (HQ): base £80K–£106K, equity £30K–£58K, bonus 10–15%, total £96K–£134K',
      'New York: base $142K–$176K, equity $54K–$90K, bonus 10–15%, total $172K–$222K',
    ],
    levers: ['First-Time Approval', 'Fraud in Numbers', 'Teaching the Committee', 'The Long Notice'],
    section: null,
    script: '"I\'d like £100K base and £50K in RSUs over 4 yea',
    ask: 'base GBP 100000, equity GBP 50000',
    floor: 'base GBP 96000',
    mapping: ['Harbor Bank Data Scientist = Clearing House Quant Analyst'],
    evidence: 3,
  },
  'harbor-bank/product-designer': {
    bands: [
      'London (HQ): base £68K–£92K, equity £24K–£44K, bonus 8%, total £80K–£112K',
      'New York: base $122K–$154K, equity $48K–$84K, bonus 8%, total $144K–$192K',
    ],
    levers: ['Accessibility on Record', 'Design System Stewardship', 'Research without an Agency'],
    section: null,
    script: 'Open at £90K base and let the bonus follow. In N',
    ask: 'base GBP 90000, base USD 150000 New York',
    floor: 'base GBP 84000 London (HQ), base USD 142000 New York',
    mapping: [
      'Product Designer = Clearing House Designer II = Big-tech IC4',
      'Senior Product Designer = Clearing House Senior Designer = Big-tech IC5',
    ],
    evidence: 2,
  },
  'harbor-bank/product-manager': {
    bands: [
      'London (HQ): base £88K–£112K, equity £40K–£72K, bonus 10–18%, total £107K–£148K',
      'New York: base $148K–$182K, equity $70K–$120K, bonus 10–18%, total $180K–$240K',
    ],
    levers: ['Regulator-Facing Product', 'Migration Ownership', 'Retention of Shares', 'Scope before Title'],
    section: 'The Ledger Lever',
    script: '"I\'d like $176K base with $110K in RSUs over 4 y',
    ask: 'base USD 176000, equity USD 110000, bonus percent 15',
    floor: 'base USD 168000',
    mapping: ['Harbor Bank PM = Clearing House PM II = Big-tech L5'],
    evidence: 3,
  },
  'harbor-bank/software-engineer': {
    bands: [
      'London (HQ): base £78K–£104K, equity £30K–£56K, bonus 8–12%, total £92K–£128K',
      'New York: base $140K–$175K, equity $60K–$100K, bonus 8–12%, total $168K–$218K',
      'Remote US: base $128K–$160K, equity $50K–$88K, bonus 8–12%, total $152K–$198K',
    ],
    levers: ['Payments Experience', 'The Remote Step', 'Mainframe Neighbours'],
    section: null,
    script: '"I\'d like $168K base with $92K in RSUs over 4 ye',
    ask: 'base USD 168000, equity USD 92000',
    floor: 'base USD 158000',
    mapping: ['Engineer I = Big-tech L3', 'Engineer II = Big-tech L4', 'Senior Engineer = Big-tech L5'],
    evidence: 2,
  },
  'harbor-labs/product-manager': {
    bands: [
      'San Francisco / NYC: base $165K–$205K, equity $120K–$260K, total $195K–$270K',
      'Toronto (CAD): base C$140K–C$175K, equity C$80K–C$170K, total C$160K–C$217K',
    ],
    levers: ['Public Tenders', 'Hardware Calendar', 'Price of the Shares'],
    section: 'Why Sensors Need a Storyteller Advantage',
    script: '"I\'d like $198K base and $240K in equity over fo',
    ask: 'base USD 198000, equity USD 240000',
    floor: 'total USD 225000',
    mapping: [],
    evidence: 2,
  },
  'harbor-labs/software-engineer': {
    bands: [
      'San Francisco / NYC: base $158K–$198K, equity $110K–$240K, total $186K–$258K',
      'N/A — other offices hire through contractors: nothing',
    ],
    levers: ['Salt-Water Hardening', 'Signal before Cloud', 'The Fast Answer'],
    section: null,
    script: '"I\'d like $190K base and $220K in equity over fo',
    ask: 'base USD 190000, equity USD 220000',
    floor: 'base USD 172000',
    mapping: ['Harbor Labs Engineer = Big-tech L4 to L5'],
    evidence: 2,
  },
  'kestrelbay/account-executive': {
    bands: [
      'Dublin: base €68K–€90K, bonus €68K–€90K, total €136K–€180K',
      'Belfast: base £52K–£70K, bonus £52K–£70K, total £104K–£140K',
    ],
    levers: ['Half and Half', 'A Written Review'],
    section: null,
    script: '"I\'d like €86K base." Accept if above €78K base.',
    ask: 'base EUR 86000',
    floor: 'base EUR 78000',
    mapping: [],
    evidence: 0,
  },
  'kitehouse/data-scientist': {
    bands: ['Bay Area: base $165K–$205K, equity Discretionary, paid in March, bonus Significant (variable)'],
    levers: ['First of a Kind', 'Insurers Listen'],
    section: null,
    script: '"I\'d like $198K base and a share in the profit i',
    ask: 'base USD 198000',
    floor: 'base USD 180000',
    mapping: [],
    evidence: 1,
  },
  'kitehouse/ml-ai-engineer': {
    bands: [
      'Bay Area: base $190K–$240K, equity 8,000–20,000 options, bonus None, total $190K–$240K',
      'Tel Aviv IL: base ₪420K–₪560K, equity 5,000–14,000 options, bonus None, total ₪420K–₪560K',
    ],
    levers: ['Share of the Company', 'Training on a Budget', 'Roofs & Rain'],
    section: '🪁 Kitehouse Field-Data Lever',
    script: '"I\'d like $230K base and 18,000 options. I can h',
    ask: 'base USD 230000, equity shares 18000',
    floor: 'base USD 215000',
    mapping: ['Kitehouse Engineer = Big-tech L4 to L6'],
    evidence: 2,
  },
  'larkmoor/software-engineer': {
    bands: [
      'Manchester: Level 1 £48K–£56K, Level 2 £58K–£72K, Level 3 £76K–£92K, Level 4 £96K–£112K',
      'Kraków: Level 1 PLN 156K–PLN 192K, Level 2 PLN 198K–PLN 246K, Level 3 PLN 258K–PLN 312K, Level 4 PLN 324K–PLN 384K',
    ],
    levers: ['The Level First', 'A Written Review'],
    section: null,
    script: '"I\'d like £90K base at level 3." Accept if above',
    ask: 'base GBP 90000',
    floor: 'base GBP 82000',
    mapping: [],
    evidence: 0,
  },
  'marlow-finch/security-engineer': {
    bands: [
      ':us: New York (USD): base $170K–$215K, equity $90K–$170K, bonus 12–18%, total $213K–$283K',
      ':gb: London (GBP): base £95K–£125K, equity £50K–£95K, bonus 12–18%, total £119K–£164K',
    ],
    levers: ['🛡️ Audit & <!channel> Alarms', 'Keys & <b>Signatures</b>', 'Calm in Public'],
    section: '🍷 The Provenance Premium',
    script: '"I\'d like $205K base and $155K in RSUs over 4 ye',
    ask: 'base USD 205000, equity USD 155000',
    floor: 'base USD 192000',
    mapping: ['Marlow & Finch Security II = Big-tech L5'],
    evidence: 3,
  },
  'minatomachi/ml-ai-engineer': {
    bands: ['Tokyo: base ¥7.2M–¥10.8M', 'Osaka: base ¥6.6M–¥9.6M'],
    levers: ['Trains of Thought', 'A Written Review'],
    section: null,
    script: '"I\'d like ¥10,200,000 base." Accept if above ¥9,',
    ask: 'base JPY 10200000',
    floor: 'base JPY 9400000',
    mapping: [],
    evidence: 0,
  },
  'northwind/data-engineer': {
    bands: [
      'Amsterdam: base €70K–€92K, equity €26K–€48K, bonus 6–10%, total €81K–€110K',
      'Copenhagen: base DKK 640K–DKK 820K, equity DKK 160K–DKK 300K, bonus 6–10%, total DKK 718K–DKK 944K',
    ],
    levers: ['Weather Models', 'One Source of Truth'],
    section: null,
    script: 'For Amsterdam, ask for €88K base; for Copenhagen',
    ask: 'base EUR 88000 Amsterdam, base DKK 790000 Copenhagen',
    floor: 'base EUR 80000, base DKK 720000',
    mapping: [],
    evidence: 2,
  },
  'northwind/devops-engineer': {
    bands: [
      'Amsterdam: base €74K–€96K, equity €30K–€52K, bonus €5K–€9K, total €87K–€118K',
      'Germany (Berlin/Munich): base €72K–€94K, equity €28K–€50K, bonus €5K–€9K, total €84K–€115K',
      'Remote EU: base €64K–€84K, total €70K–€95K+',
    ],
    levers: ['Quiet Releases', 'The Gale Pension', 'Grid Certification', "Notice at Quarter's End"],
    section: 'The Wind-Forecast Lever',
    script: '"I\'d like €92K base and €48K in RSUs over four y',
    ask: 'base EUR 92000, equity EUR 48000',
    floor: 'base EUR 84000',
    mapping: ['Northwind Platform II = Big-tech SRE L4'],
    evidence: 3,
  },
  'oatfield/data-scientist': {
    bands: ['Chicago: base $118K–$150K, bonus 8–12%, total $127K–$166K'],
    levers: ['Less Waste', 'The Lone Analyst'],
    section: null,
    script: null,
    ask: '',
    floor: '',
    mapping: ['Oatfield Analyst III = Data Scientist elsewhere'],
    evidence: 1,
  },
  'oatfield/product-manager': {
    bands: ['Chicago: base $125K–$160K, bonus 10–15%, total $138K–$184K'],
    levers: [],
    section: null,
    script: '"I\'d like $155K base and a 15% bonus target." Ac',
    ask: 'base USD 155000, bonus percent 15',
    floor: 'base USD 145000',
    mapping: [],
    evidence: 1,
  },
  'oatfield/technical-program-manager': {
    bands: ['Chicago: base $130K–$162K, bonus 10%, sign-on $5K–$10K, total $143K–$178K'],
    levers: [],
    section: null,
    script: null,
    ask: '',
    floor: '',
    mapping: [],
    evidence: 0,
  },
  'orrinlight/data-engineer': {
    bands: ['Pune: base ₹26L–₹38L'],
    levers: ['Meters at Night', 'A Written Review'],
    section: null,
    script: '"I\'d like ₹36L base." Accept if above ₹32L base.',
    ask: 'base INR 3600000',
    floor: 'base INR 3200000',
    mapping: [],
    evidence: 0,
  },
  'orrinlight/product-manager': {
    bands: ['Pune: base ₹28L–₹40L', 'Chennai: base ₹26L–₹37L'],
    levers: ['Lights at Dusk', 'A Written Review'],
    section: null,
    script: '"I\'d like ₹38L base." Accept if above ₹34L base.',
    ask: 'base INR 3800000',
    floor: 'base INR 3400000',
    mapping: [],
    evidence: 0,
  },
  'ostrava-loom/data-engineer': {
    bands: ['Brno: base CZK 1.14M–CZK 1.5M'],
    levers: ['Threads of Data', 'A Written Review'],
    section: null,
    script: '"I\'d like CZK 1,450,000 base." Accept if above C',
    ask: 'base CZK 1450000',
    floor: 'base CZK 1300000',
    mapping: [],
    evidence: 0,
  },
  'ostrava-loom/software-engineer': {
    bands: ['Brno: base CZK 1.08M–CZK 1.44M', 'Ostrava: base CZK 960K–CZK 1.26M'],
    levers: ['Looms that Talk', 'A Written Review'],
    section: null,
    script: '"I\'d like CZK 1,400,000 base." Accept if above C',
    ask: 'base CZK 1400000',
    floor: 'base CZK 1250000',
    mapping: [],
    evidence: 0,
  },
  'peatcask/product-designer': {
    bands: ['Melbourne: base A$118K–A$152K, equity A$40K–A$90K', 'Hobart: base A$104K–A$134K, equity A$32K–A$70K'],
    levers: ['Barrels Worth Seeing', 'A Written Review'],
    section: null,
    script: '"I\'d like A$148K base." Accept if above A$134K b',
    ask: 'base AUD 148000',
    floor: 'base AUD 134000',
    mapping: [],
    evidence: 0,
  },
  'pebblecast/ml-ai-engineer': {
    bands: [
      'São Paulo: base R$220K–R$320K, equity R$80K–R$160K, bonus 8–12%, total R$258K–R$388K',
      'San Francisco / NYC: base $185K–$235K, equity $140K–$280K, bonus 8–12%, total $235K–$335K',
    ],
    levers: ['Evenings, Not Minutes', 'The Overworked Fourth', 'One Notebook, No Excuses'],
    section: 'The Quiet-Recommender Lever',
    script: '"I\'d like $225K base and $260K in RSUs over 4 ye',
    ask: 'base USD 225000, equity USD 260000',
    floor: 'base USD 210000',
    mapping: ['Pebblecast ML Engineer = Big-tech L5'],
    evidence: 3,
  },
  'pebblecast/software-engineer': {
    bands: [
      'São Paulo: base R$180K–R$260K, equity R$60K–R$120K, bonus 8–12%, total R$210K–R$315K',
      'San Francisco / NYC: base $160K–$205K, equity $100K–$190K, bonus 8–12%, total $198K–$275K',
    ],
    levers: ['Audio at Low Bitrates', 'Both Hemispheres', 'Shares in Dollars'],
    section: null,
    script: '"I\'d like $198K base and $180K in RSUs over 4 ye',
    ask: 'base USD 198000, equity USD 180000',
    floor: 'base USD 185000',
    mapping: [],
    evidence: 2,
  },
  'pineholt/data-engineer': {
    bands: ['Zürich: base CHF 112K–CHF 148K', 'Lausanne: base CHF 104K–CHF 138K'],
    levers: ['Two Languages', 'A Written Review'],
    section: null,
    script: '"I\'d like CHF 142K base." Accept if above CHF 13',
    ask: 'base CHF 142000',
    floor: 'base CHF 130000',
    mapping: [],
    evidence: 0,
  },
  'pineholt/devops-engineer': {
    bands: ['Zürich: base CHF 115K–CHF 150K', 'Lausanne: base CHF 106K–CHF 140K'],
    levers: ['Night Windows', 'A Written Review'],
    section: null,
    script: '"I\'d like CHF 145K base." Accept if above CHF 13',
    ask: 'base CHF 145000',
    floor: 'base CHF 133000',
    mapping: [],
    evidence: 0,
  },
  'quayside/devops-engineer': {
    bands: ['Hamburg: base €71K–€92K', 'Rotterdam: base €68K–€89K'],
    levers: ['Cranes by Night', 'A Written Review'],
    section: null,
    script: '"I\'d like €88K base." Accept if above €80K base.',
    ask: 'base EUR 88000',
    floor: 'base EUR 80000',
    mapping: [],
    evidence: 0,
  },
  'quillwork/product-designer': {
    bands: [
      'New York (HQ): base $135K–$170K, equity $60K–$120K, bonus 5–8%, sign-on $5K–$15K, total $157K–$212K',
      'Paris: base €58K–€76K, equity €20K–€40K, bonus 5–8%, total €66K–€90K',
    ],
    levers: ['The Written Portfolio', 'Right-to-Left Scripts', 'Options with a Date'],
    section: null,
    script: '"I\'d like $164K base and $110K in options over f',
    ask: 'base USD 164000, equity USD 110000',
    floor: 'base USD 152000',
    mapping: [],
    evidence: 2,
  },
  'quillwork/technical-writer': {
    bands: [
      'New York (HQ): base $105K–$138K, equity $30K–$60K, bonus 5–8%, total $118K–$160K',
      'Remote US: base $96K–$126K, equity $30K–$60K, bonus 5–8%, total $108K–$147K',
    ],
    levers: ['Docs as Product', 'Samples that Run'],
    section: null,
    script: '"I\'d like $[X]K base and [target]% bonus. My doc',
    ask: '',
    floor: '',
    mapping: ['Quillwork Writer = Documentation Engineer elsewhere'],
    evidence: 2,
  },
  'redwater/security-engineer': {
    bands: ['Minneapolis: base $118K–$156K'],
    levers: ['Patients First', 'A Written Review'],
    section: null,
    script: '"I\'d like $150K base." Accept if above $140K bas',
    ask: 'base USD 150000',
    floor: 'base USD 140000',
    mapping: [],
    evidence: 0,
  },
  'rookvane/engineering-manager': {
    bands: [
      'Vienna: M1 €98K–€118K,€40K–€70K,10%,€115K–€148K, M2 €122K–€146K,€90K–€130K,15%,€160K–€196K',
      'Lisbon: M1 €72K–€88K,€30K–€50K,10%,€84K–€108K, M2 €90K–€108K,€60K–€90K,15%,€115K–€142K',
    ],
    levers: ['Teams that Stay', 'A Written Review'],
    section: null,
    script: '"I\'d like €140K base in Vienna." Accept if above',
    ask: 'base EUR 140000 Vienna',
    floor: 'base EUR 128000 Vienna',
    mapping: [],
    evidence: 0,
  },
  'saltmarsh/devops-engineer': {
    bands: [
      'London (GBP): base £85K–£110K, equity £30K–£55K, bonus 10–12%, total £101K–£135K',
      'Edinburgh (GBP): base £72K–£94K, equity £26K–£48K, bonus 10–12%, total £86K–£115K',
    ],
    levers: ['Tide Tables', 'Parity with the Parent'],
    section: null,
    script: '"I\'d like £106K base and £50K in RSUs over four ',
    ask: 'base GBP 106000, equity GBP 50000',
    floor: 'base GBP 98000',
    mapping: ['Saltmarsh Platform Engineer = Big-tech SRE L4'],
    evidence: 2,
  },
  'saltmarsh/solutions-architect': {
    bands: ['London (GBP): base £109K–£148K, equity £11K–£20K a year, bonus 15–20%, total £138K–£190K'],
    levers: ['Split of the Commission', 'Fewer Flights'],
    section: null,
    script: '"I\'d like £140K base with a written commission s',
    ask: 'base GBP 140000',
    floor: 'base GBP 128000',
    mapping: [],
    evidence: 1,
  },
  'seagannet/devops-engineer': {
    bands: ['Boston: base $128K–$171K', 'Halifax: base C$98K–C$131K'],
    levers: ['Fish by Number', 'A Written Review'],
    section: null,
    script: '"I\'d like $168K base." Accept if above $155K bas',
    ask: 'base USD 168000',
    floor: 'base USD 155000',
    mapping: [],
    evidence: 0,
  },
  'seagannet/product-manager': {
    bands: ['Boston: base $134K–$178K', 'Halifax: base C$101K–C$135K'],
    levers: ['Harbour First', 'A Written Review'],
    section: null,
    script: '"I\'d like $172K base." Accept if above $158K bas',
    ask: 'base USD 172000',
    floor: 'base USD 158000',
    mapping: [],
    evidence: 0,
  },
  'solvantis/software-engineer': {
    bands: ['Austin: base $150K–$180K, equity $80K–$160K, total $170K–$220K'],
    levers: ['Panels on Time', 'A Written Review'],
    section: null,
    script: '"I\'d like $176K base." Accept if above $165K bas',
    ask: 'base USD 176000',
    floor: 'base USD 165000',
    mapping: [],
    evidence: 0,
  },
  'tallowgate/security-engineer': {
    bands: ['Singapore: base S$108K–S$144K', 'Kuala Lumpur: base MYR 132K–MYR 186K'],
    levers: ['Locks that Open', 'A Written Review'],
    section: null,
    script: '"I\'d like S$140K base." Accept if above S$126K b',
    ask: 'base SGD 140000',
    floor: 'base SGD 126000',
    mapping: [],
    evidence: 0,
  },
  'thornbury/solutions-architect': {
    bands: ['London: base £92K–£118K', 'Leeds: base £81K–£104K'],
    levers: ['Inside the Rules', 'A Written Review'],
    section: null,
    script: '"I\'d like £114K base." Accept if above £104K bas',
    ask: 'base GBP 114000',
    floor: 'base GBP 104000',
    mapping: [],
    evidence: 0,
  },
  'tidewell/account-executive': {
    bands: [
      'Sydney: base A$130K–A$165K, equity A$40K–A$90K, bonus A$110K–A$150K, total A$250K–A$335K',
      'Singapore: base S$120K–S$155K, equity S$40K–S$85K, bonus S$100K–S$140K, total S$230K–S$315K',
    ],
    levers: ['Ramp Quota', 'Territory on Paper', 'Renewal Credit'],
    section: null,
    script: '"Thank you for the offer. I have thought about i',
    ask: 'base AUD 158000, bonus AUD 145000',
    floor: 'base AUD 148000',
    mapping: ['Tidewell AE II = Mid-market account executive elsewhere'],
    evidence: 3,
  },
  'tiffin-and-co/product-manager': {
    bands: ["Bangalore: base ₹28L–₹42L, equity One month's pay in a good year, bonus 12–18%, total ₹31.36L–₹47L"],
    levers: ['Repeat Orders', 'City Launches'],
    section: null,
    script: '"I\'d like ₹40L base and an 18% bonus target." Ac',
    ask: 'base INR 4000000, bonus percent 18',
    floor: 'base INR 3600000',
    mapping: [],
    evidence: 1,
  },
  'tiffin-and-co/software-engineer': {
    bands: [
      'India (Bangalore/Hyderabad): base ₹24L–₹38L, equity ₹12L–₹26L, bonus 10–15%, total ₹29.4L–₹48.3L',
      'Mumbai (HQ): base ₹26L–₹40L, equity ₹12L–₹28L, bonus 10–15%, total ₹31.6L–₹51L',
      'Dubai: base AED 300K–AED 420K, bonus 10%, total AED 330K–AED 462K',
    ],
    levers: ['Peak-Hour Proof', 'Variable into Fixed', 'Joining Bonus for Notice'],
    section: null,
    script: '"I\'d like ₹36L base and ₹24L in ESOPs over four ',
    ask: 'base INR 3600000, equity INR 2400000',
    floor: 'base INR 3200000',
    mapping: ['Tiffin SDE-2 = Big-tech L4'],
    evidence: 2,
  },
  'wickerwell/technical-writer': {
    bands: ['Denver: base $83.2K–$108.16K', 'Auckland: base NZ$72.8K–NZ$93.6K'],
    levers: ['Manuals that Ship', 'A Written Review'],
    section: null,
    script: '"I\'d like $104K base." Accept if above $94K base',
    ask: 'base USD 104000',
    floor: 'base USD 94000',
    mapping: [],
    evidence: 0,
  },
};

const amounts = (figures: readonly Figure[]): string =>
  figures
    .map(({ component, low, currency, region, unit }) =>
      [component, unit === 'amount' ? currency : unit, low, region ?? []].flat().join(' '),
    )
    .join(', ');

const asExpected = (guide: Guide): Expected => ({
  bands: guide.bands.map(({ label, currency, components, levels }) => {
    const parts = [
      ...components.map((component) => `${component.kind} ${formatComponent(component, currency)}`),
      ...levels.map(
        (level) => `${level.label} ${level.components.map((total) => formatComponent(total, currency)).join()}`,
      ),
    ];
    return `${label}: ${parts.join(', ') || 'nothing'}`;
  }),
  levers: guide.levers.map(({ title }) => title),
  section: guide.leverSection?.title ?? null,
  script: guide.script?.text.slice(0, 48) ?? null,
  ask: amounts(guide.script?.figures.filter(isAsk) ?? []),
  floor: amounts(guide.script?.figures.filter(({ role }) => role === 'floor') ?? []),
  mapping: guide.levelMapping,
  evidence: guide.evidence.length,
});

const { guides, problems, skipped } = await loadLibrary('tests/guides');
const guideOf = (id: string): Guide => guides.get(id) as Guide;

describe('the made-up guides', () => {
  test('are all read, and none is left out below', () => {
    expect([...guides.keys()]).toEqual(Object.keys(EXPECTED));
  });

  test.each(Object.entries(EXPECTED))('%s is read as it is meant', (id, expected) => {
    expect(asExpected(guideOf(id))).toEqual(expected);
  });

  test('have no other gaps than those they are made to have', () => {
    expect(problems).toEqual([]);
    const gaps = [...guides.values()].flatMap(({ file }) =>
      checkGuide(readFileSync(`tests/guides/${file}`, 'utf8'), file, '2026-03-15')
        .filter(({ field }) => ['levers', 'negotiate-up script', 'figures'].includes(field))
        .map(({ severity, field }) => [severity, file, field]),
    );
    expect(gaps).toEqual([
      ['warning', 'oatfield/data-scientist.md', 'negotiate-up script'],
      ['warning', 'oatfield/product-manager.md', 'levers'],
      ['warning', 'oatfield/technical-program-manager.md', 'levers'],
      ['warning', 'oatfield/technical-program-manager.md', 'negotiate-up script'],
    ]);
    expect(skipped).toEqual(['notes.md']);
  });
});

describe('among the made-up guides', () => {
  test('every lever has something to say, once', () => {
    const levers = [...guides.values()].flatMap((guide) => guide.levers);
    expect(levers.filter(({ passages }) => passages.length === 0)).toEqual([]);
    expect(levers.filter(({ passages }) => new Set(passages.map(({ text }) => text)).size !== passages.length)).toEqual(
      [],
    );
  });

  test('a lever with strategy, script and key points keeps them in order', () => {
    expect(guideOf('harbor-labs/software-engineer').levers[1]?.passages).toEqual([
      { say: false, text: 'Strategy: Show that you can halve what is sent, before anyone pays for storage.' },
      { say: false, text: 'Script:' },
      {
        say: true,
        text: 'My last filter cut the traffic by half, which pays for the difference we are talking about.',
      },
      { say: false, text: 'Key Data Points' },
      { say: false, text: '1. Bytes a day before and after\n2. Bill a month before and after' },
    ]);
  });

  test('a nested list stays with its lever', () => {
    expect(guideOf('northwind/devops-engineer').levers[2]?.passages.map(({ text }) => text)).toEqual([
      "I hold the grid operator's certificate already, which saves you a course and a quarter.",
      'Do not mention it before the technical round:',
      '1. it invites another exam\n2. it dates you',
    ]);
  });

  test('the places of a region are those that its label names', () => {
    const places = (id: string): (readonly string[])[] => guideOf(id).bands.map((band) => band.places);
    expect(places('harbor-labs/product-manager')).toEqual([['San Francisco', 'New York'], ['Toronto']]);
    expect(places('harbor-labs/software-engineer')).toEqual([['San Francisco', 'New York'], []]);
    expect(places('marlow-finch/security-engineer')).toEqual([['New York'], ['London']]);
    expect(places('northwind/devops-engineer')).toEqual([
      ['Amsterdam'],
      ['Germany', 'Berlin', 'Munich'],
      ['Remote EU'],
    ]);
    expect(places('pebblecast/software-engineer')).toEqual([['São Paulo'], ['San Francisco', 'New York']]);
    expect(places('brightfern/engineering-manager')).toEqual([['M1 Manager'], ['M2 Senior Manager']]);
  });

  test('every region has an id of its own, short enough for a button', () => {
    for (const { bands } of guides.values()) {
      const ids = bands.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[\p{L}\p{N}-]{1,60}$/u.test(id))).toEqual([]);
    }
  });

  test('one has a lever section of several cards and one a script of more than 2,000 characters', () => {
    const section = guideOf('pebblecast/ml-ai-engineer').leverSection?.passages ?? [];
    expect(section.map(({ text }) => text).join('\n\n').length).toBeGreaterThan(13_000);
    expect(section.at(-1)?.text).toMatch(/let it end when it ends\.$/);
    expect(guideOf('tidewell/account-executive').script?.text.length).toBeGreaterThan(2000);
  });
});

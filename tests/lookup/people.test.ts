import { expect, test } from 'vitest';
import type { Answer } from '../../src/lookup/answer.js';
import { openDictionary } from '../../src/dictionary.js';
import { createLookup } from '../../src/lookup/lookup.js';
import { catalog } from './catalog.js';

/** What 150 people type, each in their own way, and what they mean. `a/b @ c`: found; `a ?`: the role is open; `choose a b`; `no`. */

const { ask } = createLookup(catalog(), openDictionary());

function summary(answer: Answer): string {
  if (answer.kind === 'band' || answer.kind === 'levers' || answer.kind === 'script')
    return `${answer.guide.id}${answer.region ? ` @ ${answer.region.label}` : ''}`;
  if (answer.kind === 'company') return `${answer.company} ?`;
  if (answer.kind === 'side by side')
    return `beside ${answer.shown
      .map(({ guide }) => guide.company)
      .toSorted()
      .join(' ')}`;
  if (answer.kind === 'choose')
    return `choose ${[...new Set(answer.candidates.map(({ company }) => company))].toSorted().join(' ')}`;
  return answer.kind === 'help' || answer.kind === 'list' ? answer.kind : 'no';
}

const SWE = 'software-engineer';
const SENIOR = 'senior-software-engineer';
const STAFF = 'staff-software-engineer';

test.each<[string, string]>([
  // The company's own grades
  ['gradewell senior e5 swe', `gradewell/${SENIOR}`],
  ['gradewell senior l5 swe london', `gradewell/${SENIOR} @ London (HQ)`],
  ['gradewell swe e4', `gradewell/${SWE}`],
  ['gradewell swe e6', `gradewell/${STAFF}`],
  ['gradewell e5', `gradewell/${SENIOR}`],
  ['gradewell sde iv', `gradewell/${STAFF}`],
  ['gradewell m1 austin', 'gradewell/engineering-manager @ Austin TX'],
  ['gradewell swe e8', 'gradewell ?'],
  ['gradewell e8', 'gradewell ?'],
  ['gradewell senior swe e4', 'choose gradewell'],
  // Another work, of which one word is that of a title
  ['slope ux researcher', 'slope ?'],
  // On a phone, between two calls
  ['slope swe sf', `slope/${SWE} @ San Francisco`],
  ['slope swe nyc', `slope/${SWE} @ New York`],
  ['Slope SWE London', `slope/${SWE} @ London`],
  ['slope pm ldn', 'slope/product-manager @ London'],
  ['circlet em bay area', 'circlet/engineering-manager @ Bay Area'],
  ['disc devops nyc', 'circlet/devops-engineer @ New York City (HQ)'],
  ['datahound sre dublin', 'datahound/devops-engineer @ Dublin'],
  ['data hound SRE boston', 'datahound/devops-engineer @ Boston'],
  ['datahound remote sre', 'datahound/devops-engineer @ Remote US'],
  ['quanta mle sf', 'quanta-ai/ml-ai-engineer @ San Francisco (HQ)'],
  ['quanta ai ml engineer', 'quanta-ai/ml-ai-engineer'],
  ['brightline ds berlin', 'brightline/data-scientist @ Berlin'],
  ['brightwell de toronto', 'brightwell/data-engineer @ Toronto'],
  ['kestrel sa tlv', 'kestrel-io/solutions-architect @ Tel Aviv'],
  ['kestrel.io tpm', 'kestrel-io/technical-program-manager'],
  ['crate em austin', 'crate/engineering-manager @ Austin TX'],
  ['clever pd tallinn', 'clever/product-designer @ Tallinn'],
  ['tuesday swe2 london', `tuesday-com/${SWE} @ London`],
  ['tuesday.com swe', `tuesday-com/${SWE}`],
  ['tuesday swe london', `tuesday-com/${SWE} @ London`],
  ['ostrich sr swe', `ostrich/${SENIOR}`],
  // Typos of thumbs
  ['slpe swe sf', `slope/${SWE} @ San Francisco`],
  ['datahoud devops bostn', 'datahound/devops-engineer @ Boston'],
  ['birghtline data scientist berlin', 'brightline/data-scientist @ Berlin'],
  ['brightwel product manger chicago', 'brightwell/product-manager @ Chicago (HQ)'],
  ['meridan sons security enginer singapore', 'meridian-sons/security-engineer @ Singapore (SGD)'],
  ['harmny designer copenhagn', 'harmony/product-designer @ Copenhagen'],
  ['kestral devops new yrok', 'kestrel-io/devops-engineer @ New York'],
  ['northgatebank data scientist frankfrut', 'northgate-bank/data-scientist @ Frankfurt'],
  ['ostrihc staff engineer', `ostrich/${STAFF}`],
  ['palo verde netwroks security bangalroe', 'palo-verde-networks/security-engineer @ Bangalore'],
  ['crcate pm warsaw', 'crate/product-manager @ Warsaw'],
  ['quantaai swe newyork', `quanta-ai/${SWE} @ New York`],
  ['tuseday.com product designer tel aviv', 'tuesday-com/product-designer @ Tel Aviv (HQ)'],
  ['Norhtgate Labs austn swe', `northgate-labs/${SWE} @ Austin TX`],
  ['clevr swe londn', `clever/${SWE} @ London (HQ)`],
  // Recruiters, with requisition titles
  ['Senior Software Engineer, Backend - Brightline (Seattle, WA)', `brightline/${SENIOR} @ Seattle`],
  ['Sr. Software Engineer II – Payments | Northgate Bank | London', `northgate-bank/${SENIOR} @ London (HQ)`],
  ['Staff Software Engineer - Platform, Datahound, Remote (US)', `datahound/${STAFF} @ Remote US`],
  ['Product Manager, Growth @ Slope - New York, NY', 'slope/product-manager @ New York'],
  ['Site Reliability Engineer (Kubernetes) – Crate – Warsaw, Poland', 'crate/devops-engineer @ Warsaw'],
  ['Machine Learning Engineer, Ranking, Quanta AI, San Francisco, CA', 'quanta-ai/ml-ai-engineer @ San Francisco (HQ)'],
  [
    'Engineering Manager, Data Platform — JM Farrow Chase — Hyderabad',
    'jm-farrow-chase/engineering-manager @ Hyderabad',
  ],
  ['Frontend Engineer, Harmony, Montreal', `harmony/${SWE} @ Montreal`],
  ['Full-stack developer Clever Tallinn', `clever/${SWE} @ Tallinn`],
  [
    'Security Engineer - Detection & Response (Palo Verde Networks, Tel Aviv)',
    'palo-verde-networks/security-engineer @ Tel Aviv',
  ],
  ['UX Designer / Tuesday.com / London', 'tuesday-com/product-designer @ London'],
  ['Technical Program Manager II, Market, Minneapolis', 'market/technical-program-manager @ Minneapolis (HQ)'],
  ['Solutions Architect EMEA Ostrich', 'ostrich/solutions-architect @ EMEA (London/Dublin)'],
  ['iOS Engineer, Circlet, Remote US', `circlet/${SWE} @ Remote US`],
  ['Android dev brightwell', `brightwell/${SWE}`],
  ['Backend Engineer at Kestrel.io, New York', `kestrel-io/${SWE} @ New York`],
  ['Analytics Engineer, Bank of Aldern, Charlotte', 'bank-of-aldern/data-engineer @ Charlotte, NC (HQ)'],
  ['Applied Scientist at Quanta AI', 'quanta-ai/data-scientist'],
  ['Infrastructure engineer Meridian & Sons New York', 'meridian-sons/devops-engineer @ New York (HQ)'],
  ['Platform Engineer, Faraway, Europe', 'faraway/devops-engineer @ Europe'],
  // Coaches, in sentences
  [
    'my client has an offer from Datahound in Dublin for an SRE role, what can she ask for?',
    'datahound/devops-engineer @ Dublin',
  ],
  ['What does Slope pay product designers in San Francisco?', 'slope/product-designer @ San Francisco'],
  [
    'Can anyone share the band for a data engineer at Brightwell in Toronto please?',
    'brightwell/data-engineer @ Toronto',
  ],
  ['hey! how much should I ask for as a staff engineer at Clever, London? thanks', `clever/${STAFF} @ London (HQ)`],
  [
    'I am negotiating with Northgate Bank for a security role in Frankfurt',
    'northgate-bank/security-engineer @ Frankfurt',
  ],
  ['Leaving Brightline for Crate, devops in Austin. What is the range?', 'crate/devops-engineer @ Austin TX'],
  ['moving from Slope to Harmony as a PM in Copenhagen', 'harmony/product-manager @ Copenhagen'],
  ['competing offer from Clever, but I want Tuesday.com: swe in London', `tuesday-com/${SWE} @ London`],
  ['she got an offer: Engineering Manager, Kestrel.io, Tel Aviv', 'kestrel-io/engineering-manager @ Tel Aviv'],
  ['what would Meridian and Sons offer a ML engineer in Singapore', 'meridian-sons/ml-ai-engineer @ Singapore (SGD)'],
  ['levers for a TPM at Ostrich Technologies', 'ostrich/technical-program-manager'],
  ['is 150k fair for a software engineer at Quanta AI in New York?', `quanta-ai/${SWE} @ New York`],
  ['need the script for devops at Market, remote', 'market/devops-engineer @ Remote US'],
  ['salary data scientist harmony montreal 2026', 'harmony/data-scientist @ Montreal'],
  ['the reliability folks at Datahound, Boston', 'datahound/devops-engineer @ Boston'],
  // Places, as people call them
  ['slope swe manhattan', `slope/${SWE} @ New York`],
  ['slope swe soma', `slope/${SWE}`],
  ['circlet swe palo alto', `circlet/${SWE} @ Bay Area`],
  ['circlet swe silicon valley', `circlet/${SWE} @ Bay Area`],
  ['circlet swe mountain view', `circlet/${SWE} @ Bay Area`],
  ['brightline swe bengaluru', `brightline/${SWE} @ Bangalore`],
  ['faraway swe hyd', `faraway/${SWE} @ India (Bangalore/Hyderabad)`],
  ['faraway swe paris', `faraway/${SWE} @ Europe`],
  ['faraway swe india', `faraway/${SWE} @ India (Bangalore/Hyderabad)`],
  ['ostrich pm dublin', 'ostrich/product-manager @ EMEA (London/Dublin)'],
  ['ostrich pm paris', 'ostrich/product-manager @ EMEA (London/Dublin)'],
  ['ostrich swe us remote', `ostrich/${SWE} @ Remote US`],
  ['kestrel swe remote', `kestrel-io/${SWE} @ Remote (rare)`],
  ['harmony swe københavn', `harmony/${SWE} @ Copenhagen`],
  ['northgate bank swe londres', `northgate-bank/${SWE} @ London (HQ)`],
  ['crate swe varsovie', `crate/${SWE} @ Warsaw`],
  ['brightline devops berlín', 'brightline/devops-engineer @ Berlin'],
  ['clever swe uk', `clever/${SWE} @ London (HQ)`],
  ['brightwell pm chi', 'brightwell/product-manager @ Chicago (HQ)'],
  ['brightwell pm yyz', 'brightwell/product-manager @ Toronto'],
  ['jm farrow chase swe new york city', `jm-farrow-chase/${SWE} @ New York NY`],
  // In other languages
  ['quanta ai ingeniero de software nueva york', `quanta-ai/${SWE} @ New York`],
  ['Brightline Datenwissenschaftler Berlin', 'brightline/data-scientist @ Berlin'],
  ['harmony chef de produit Copenhague', 'harmony/product-manager @ Copenhagen'],
  ['Northgate Bank Entwickler Frankfurt am Main', `northgate-bank/${SWE} @ Frankfurt`],
  // Places that are not there: all are shown, none is passed off as another
  ['slope swe tokyo', `slope/${SWE}`],
  ['datahound pm berlin', 'datahound/product-manager'],
  ['clever swe new york', `clever/${SWE}`],
  ['northgate labs swe london', `northgate-labs/${SWE}`],
  ['brightline ds paris', 'brightline/data-scientist'],
  ['harmony pm oakland', 'harmony/product-manager'],
  ['crate em remote', 'crate/engineering-manager'],
  // Companies, by their other names
  ['farrow chase swe', `jm-farrow-chase/${SWE}`],
  ['jmfarrowchase pm london', 'jm-farrow-chase/product-manager @ London UK'],
  ['JMFC devops', 'jm-farrow-chase/devops-engineer'],
  ['boa swe', `bank-of-aldern/${SWE}`],
  ['Aldern security charlotte', 'bank-of-aldern/security-engineer @ Charlotte, NC (HQ)'],
  ['PVN security engineer santa clara', 'palo-verde-networks/security-engineer @ Santa Clara (HQ)'],
  ['palo verde em', 'palo-verde-networks/engineering-manager'],
  ['Ostrich Inc swe', `ostrich/${SWE}`],
  ["Slope's product managers", 'slope/product-manager'],
  ['Circlet (Disc) data scientist', 'circlet/data-scientist'],
  ['PM, Circlet (Disc), Bay Area', 'circlet/product-manager @ Bay Area'],
  ['meridian swe london', `meridian-sons/${SWE} @ London (GBP)`],
  ['slope lift engineer london', 'slope/slope-lift-engineer @ London'],
  ['lift engineer slope', 'slope/slope-lift-engineer'],
  // The role is open, or not to be had
  ['slope', 'slope ?'],
  ['Datahound?', 'datahound ?'],
  ['clever london', 'clever ?'],
  ['what does brightwell pay', 'brightwell ?'],
  ['slope accountant', 'slope ?'],
  ['harmony barista copenhagen', 'harmony ?'],
  ['crate sales rep', 'crate ?'],
  // Several are meant
  ['northgate swe', 'choose northgate-bank northgate-labs'],
  ['northgate', 'choose northgate-bank northgate-labs'],
  ['slope vs harmony pm', 'beside harmony slope'],
  ['brightline or brightwell data scientist', 'beside brightline brightwell'],
  ['clever data london', 'choose clever'],
  ['compare crate and clever devops austin', 'beside clever crate'],
  ['an offer from Slope as a pm in London and one from Harmony, which pays more?', 'choose harmony slope'],
  ['swe frankfurt', 'choose northgate-bank'],
  ['tallinn', 'choose clever'],
  ['security engineer santa clara', 'choose palo-verde-networks'],
  // Nothing here: never another's numbers
  ['steep slope capital analyst', 'slope ?'],
  ['harmony korine films swe', 'no'],
  ['clever hans gmbh product manager', 'no'],
  ['market basket swe', 'no'],
  ['crate and barrel pm chicago', 'no'],
  ['Acme Corp software engineer', 'no'],
  ['globex devops london', 'no'],
  ['brightlight swe seattle', 'no'],
  ['umbrella data scientist', 'no'],
  ['initech', 'no'],
  ['harmonic pm', 'no'],
  ['Slope Software pm', 'no'],
  ['Clever Harbor security engineer', 'no'],
  ['Market Solutions data engineer', 'no'],
  ['best pizza in new york', 'no'],
  ['is it going to rain in london tomorrow', 'no'],
  ['thanks!', 'no'],
  ['asdfghjkl', 'no'],
  ['call me at 555 0199', 'no'],
  ['2026-11-25', 'no'],
  ['lunch on tuesday?', 'no'],
])('“%s” means %s', (question, meant) => {
  expect(summary(ask(question))).toBe(meant);
});

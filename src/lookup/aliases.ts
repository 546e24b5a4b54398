import { FOREIGN_FILLER } from './lexicon/filler.js';

/** What people type for what guides are called. Data: add a line where a question uses a word that is not known. All in the form of `plain`. */

/** Words that people shorten or put in another form. */
const WORDS: Readonly<Record<string, string>> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  eng: 'engineer',
  engr: 'engineer',
  engrs: 'engineer',
  engineers: 'engineer',
  engineering: 'engineering',
  dev: 'developer',
  devs: 'developer',
  developers: 'developer',
  mgr: 'manager',
  mngr: 'manager',
  managers: 'manager',
  arch: 'architect',
  architects: 'architect',
  designers: 'designer',
  scientists: 'scientist',
  sci: 'scientist',
  prog: 'program',
  prod: 'product',
  tech: 'technical',
  quant: 'quantitative',
  sol: 'solutions',
  soln: 'solutions',
  sec: 'security',
  sw: 'software',
  infra: 'infrastructure',
  programme: 'program',
  swes: 'swe',
  sdes: 'sde',
  sres: 'sre',
  ems: 'em',
  pms: 'pm',
  tpms: 'tpm',
  engs: 'engineer',
  grad: 'graduate',
};

/** A word in full: `sr` is `senior`. */
export const inFull = (word: string): string => WORDS[word] ?? word;

const HEADS = ['engineer', 'developer', 'programmer', 'coder'];
const KINDS_OF_SOFTWARE = [
  '',
  'software',
  'backend',
  'back end',
  'frontend',
  'front end',
  'fullstack',
  'full stack',
  'ios',
  'android',
  'mobile',
  'web',
  'java',
  'python',
  'application',
  'applications',
  'product',
];
/** `backend developer`, `ios engineer`, …; bare `engineer` is left out, it says too little. */
const SOFTWARE = KINDS_OF_SOFTWARE.flatMap((kind) => HEADS.map((head) => `${kind} ${head}`.trim())).filter(
  (name) => name !== 'engineer',
);
const at = (level: string): string[] =>
  [...SOFTWARE, 'engineer', 'swe', 'sde', 'backend', 'frontend'].map((name) => `${level} ${name}`);

/** Job titles in use, under the guide title (`role_display`) that they mean; apart by commas. */
export const ROLES: Readonly<Record<string, string>> = {
  'software engineer': [
    'softwareentwickler, entwickler, desarrollador, desarrollador de software, ingeniero de software, ingeniera de software, developpeur, ingenieur logiciel, sviluppatore, engenheiro de software, programista, ohjelmistokehittaja, softwareingenieur, utvecklare, swe, sde, software, backend, frontend, full stack, fullstack, software development engineer, swe i, swe ii, sde i, sde ii, sde1, sde2, swe1, swe2, software engineer ii, software engineer i',
    ...SOFTWARE,
  ].join(', '),
  'senior software engineer': [
    'ingenieur logiciel senior, ingeniero de software senior, engenheiro de software senior, senior softwareentwickler, senior, swe iii, sde iii, sde3, swe3, software engineer iii',
    ...at('senior'),
  ].join(', '),
  'staff software engineer': ['staff, staff software', ...at('staff'), ...at('principal')].join(', '),
  'devops engineer':
    'ingeniero devops, ingeniera devops, engenheiro devops, engenheira devops, ingenieur devops, devops, sre, site reliability engineer, site reliability, reliability engineer, reliability, dev ops, dev ops engineer, infrastructure engineer, infrastructure, infra engineer, devsecops, platform engineer, cloud engineer, production engineer, systems engineer',
  'ml ai engineer':
    'ingeniero de machine learning, ingenieur machine learning, ml engineer, ai engineer, ai ml engineer, machine learning engineer, machine learning, deep learning engineer, nlp engineer, mle, ml, ai, ml ai, ai ml, machine learning scientist',
  'data scientist':
    'cientifico de datos, scientifique des donnees, datenwissenschaftler, cientista de dados, ds, data science, applied scientist, research scientist, data analyst, scientist, machine learning researcher',
  'data engineer':
    'ingeniero de datos, ingeniera de datos, engenheira de dados, ingenieur de donnees, dateningenieur, engenheiro de dados, de, data engineering, analytics engineer, big data engineer, etl developer, etl engineer, data platform engineer',
  'product manager':
    'produktmanager, jefe de producto, chef de produit, gerente de produto, responsable produit, pm, product management, product owner, group product manager, principal pm, senior pm',
  'product designer':
    'produktdesigner, disenador de producto, designer produit, disenador, designer, ux, ui, ux designer, ui designer, ux ui, ui ux, ui ux designer, ux ui designer, product design, pd, interaction designer, visual designer, user experience designer',
  'security engineer':
    'ingeniero de seguridad, ingeniera de seguridad, engenheiro de seguranca, ingenieur securite, sicherheitsingenieur, security, appsec, app sec, infosec, secops, cybersecurity, cyber security, cybersecurity engineer, cyber security engineer, application security engineer, appsec engineer, infosec engineer, security analyst, information security engineer',
  'solutions architect':
    'arquitecto de soluciones, arquitecta de soluciones, arquiteto de solucoes, architecte solutions, architecte de solutions, losungsarchitekt, sa, solution architect, solution, solutions, solutions engineer, solution engineer',
  'engineering manager':
    'jefe de ingenieria, responsable ingenierie, entwicklungsleiter, em, engineer manager, eng manager, software engineering manager, software development manager, development manager, sdm, dev manager',
  'ai forward deployed engineer': 'forward deployed engineer, forward deployed software engineer, fde, fdse',
  'technical program manager': 'tpm, program manager, technical program, technical project manager',
};

/** Other names of companies, under the name or slug that a guide may use; apart by commas. */
export const COMPANIES: Readonly<Record<string, string>> = {
  amazon: 'aws, amazon web services, amzn, twitch',
  google: 'alphabet, goog, googl, deepmind, google deepmind, youtube',
  meta: 'facebook, fb, meta platforms, instagram, whatsapp',
  microsoft: 'msft, ms, azure, xbox',
  apple: 'aapl',
  nvidia: 'nvda',
  netflix: 'nflx',
  tesla: 'tsla',
  salesforce: 'crm, sfdc',
  oracle: 'orcl',
  adobe: 'adbe',
  intel: 'intc',
  amd: 'advanced micro devices',
  qualcomm: 'qcom',
  cisco: 'csco',
  ibm: 'international business machines',
  block: 'square',
  x: 'twitter',
  paypal: 'pypl',
  uber: 'uber technologies',
  airbnb: 'abnb',
  doordash: 'dash, door dash',
  coinbase: 'coin',
  snowflake: 'snow',
  datadog: 'ddog',
  crowdstrike: 'crwd',
  cloudflare: 'net',
  mongodb: 'mdb, mongo',
  palantir: 'pltr',
  robinhood: 'hood',
  shopify: 'shop',
  spotify: 'spot',
  walmart: 'wmt',
  'walmart global tech': 'wmt, walmart, walmart labs',
  target: 'tgt',
  'jpmorgan chase': 'jpm, jpmc, jpmorgan, jp morgan, chase',
  'jp morgan': 'jpm, jpmc, jpmorgan, chase, jpmorgan chase',
  'goldman sachs': 'gs, goldman',
  'morgan stanley': 'ms',
  'bank of america': 'boa, bofa, bac, merrill',
  'wells fargo': 'wfc, wells',
  citigroup: 'citi, citibank',
  citi: 'citigroup, citibank',
  'capital one': 'cap one, cap1, capone, cof',
  'american express': 'amex, axp',
  'charles schwab': 'schwab',
  'ally financial': 'ally bank, ally',
  mastercard: 'ma',
  'renaissance technologies': 'rentec, rentech',
  bcg: 'boston consulting, boston consulting group',
  pwc: 'pricewaterhousecoopers, price waterhouse',
  ey: 'ernst young, ernst and young',
  kpmg: 'klynveld',
  mckinsey: 'mck',
  'andreessen horowitz': 'a16z',
  'take two interactive': 'take two, taketwo, rockstar, rockstar games, 2k',
  'electronic arts': 'ea',
  'activision blizzard': 'activision, blizzard',
  'cockroach labs': 'crdb, cockroachdb',
  'dbt labs': 'dbt',
  hashicorp: 'hashi',
  'palo alto networks': 'panw, pan',
  'deutsche bank': 'deutschen bank',
  'check point': 'checkpoint',
  linkedin: 'lnkd',
  openai: 'open ai, chatgpt',
  anthropic: 'claude',
  'de shaw': 'd e shaw, deshaw',
  'jane street': 'jane st',
  'weights and biases': 'wandb',
  'two sigma': '2 sigma',
  workday: 'wday',
  bytedance: 'tiktok, tik tok',
  'sea group': 'shopee, garena',
  servicenow: 'now, snow',
  atlassian: 'jira',
};

/** Words of a question that say nothing about which guide is meant. */
export const FILLER: ReadonlySet<string> = new Set(
  `a about above fully accept accepted actually advice after again ago all also always am an and any anybody anyone anything are around as ask asked asking at away back bad band bands base
  be because been before being below benefits best better between big bit bonus both bracket bracketing budget but by call called can candidate cannot career cash check chat client clients come coming comp compare compared
  compensation competing competitive confirm cool could counter counteroffer current currently day days deal decent did discuss do does doing don done down during each earn earning either else
  end enough equity estimate etc even ever every exact exactly expect expected expecting expectations fair far feel few figure figures find fine first folks for found friend friends from full fwiw
  general get gets getting give given go going good got gotta great group guess guide guides guy guys had half happy has have having he hello help her here hey hi high higher him his
  hire hired hiring hope hoping how however i idea if ill im in info initial interview interviewing interviews into is isn it its ive job jobs join joining just keep kind know
  last later least leave leaving left less let level levels lever levers like likely little live living long look looking lot low lower made make makes making many market may maybe me mean means
  median mid might mine money month months more most move moved moving much must my name near need needs negotiate negotiating negotiation never new next no not now number numbers of off
  offer offered offering offers ok okay old on once one only open opening or other our out over own package packages paid part pay paying payment pays people per percent perhaps person picture
  please pls plz position possible post posting pretty probably process provide push put question quick quite range ranges rate rates really recruiter recruiters reasonable recent recently regarding relocate relocating remind
  rep reply req requisition respond right role roles rsu rsus said salaries salary same say says script see seen send set share she should show sign signing since so some somebody someone
  something soon sort stage start starting state stay still stock story sure switch switching take taking talk talking target targeting team tell than thank thanks that thats the their them then there
  these they thing things think thinking this those though thought through till time to today tomorrow too top total toward trying two under until up update us use usually versus very via
  vs wanna want wanted wants was way we week weeks well went were what whats when where whether which while who why will wise with within without wondering work worked working works worth would year years
  yes yet you your yours 4yr yr k tc wk ref joins joined goes onsite onsites mentee mentor coachee coach based hybrid re ve ll flying fly relatives shy nervous band indeed thx seeking ${Object.values(FOREIGN_FILLER).join(' ')}`.split(
    /\s+/,
  ),
);

/** Words that begin or end many names and stand for none. */
export const GENERIC: ReadonlySet<string> = new Set(
  'bank global united american first national general group the labs lab digital capital systems technologies technology software cloud data security networks network financial finance health energy games media studios street one international solutions services partners payments pay holdings tech ai consulting research future interactive brands motors airlines'.split(
    ' ',
  ),
);

/** Work that no guide is about, so that `stripe recruiter` is known to name a role. Most titles are known by their ending. */
export const JOBS: ReadonlySet<string> = new Set(
  'hr accounting marketing legal sales counsel finance operations ops nurse chef intern internship admin support success rep reps representative executive assistant associate analyst partner business mechanical electrical hardware civil chemical industrial receptionist janitor barista payroll procurement warehouse copywriting editorial content social pr bizdev cfo ceo cto coo cmo cio ciso vp director head president chief officer'.split(
    ' ',
  ),
);

/** What people type for what guides are called. Data: add a line where a question uses a word that is not known. All in the form of `plain`. */

/** Words that people shorten or put in another form. */
export const WORDS: Readonly<Record<string, string>> = {
  sr: 'senior',
  snr: 'senior',
  eng: 'engineer',
  engr: 'engineer',
  engineers: 'engineer',
  mgr: 'manager',
  managers: 'manager',
  architects: 'architect',
  designers: 'designer',
  scientists: 'scientist',
  developers: 'developer',
};

/** Job titles in use, under the guide title (`role_display`) that they mean. */
export const ROLES: Readonly<Record<string, readonly string[]>> = {
  'software engineer': [
    'swe',
    'sde',
    'software developer',
    'developer',
    'programmer',
    'backend',
    'frontend',
    'full stack',
  ],
  'senior software engineer': ['senior swe', 'senior sde', 'senior engineer', 'senior developer', 'senior'],
  'staff software engineer': ['staff swe', 'staff sde', 'staff engineer', 'staff'],
  'devops engineer': ['sre', 'site reliability engineer', 'dev ops', 'infrastructure engineer', 'infra', 'devsecops'],
  'ml ai engineer': ['ml engineer', 'ai engineer', 'machine learning engineer', 'machine learning', 'mle', 'ml', 'ai'],
  'data scientist': ['ds', 'data science'],
  'data engineer': ['de', 'data engineering'],
  'product manager': ['pm', 'product management'],
  'product designer': ['designer', 'ux', 'ux designer', 'product design'],
  'security engineer': ['appsec', 'infosec', 'secops', 'cybersecurity'],
  'solutions architect': ['sa', 'solution architect', 'solution'],
  'engineering manager': ['em', 'engineer manager'],
  'technical program manager': ['tpm', 'program manager'],
};

/** Other names of companies, under the name that a guide may use. */
export const COMPANIES: Readonly<Record<string, readonly string[]>> = {
  amazon: ['aws', 'amazon web services'],
  google: ['alphabet', 'goog'],
  meta: ['facebook', 'fb'],
  microsoft: ['msft', 'ms'],
  block: ['square'],
  x: ['twitter'],
  'jpmorgan chase': ['jpm', 'jpmorgan', 'jp morgan', 'chase'],
  'goldman sachs': ['gs', 'goldman'],
};

/** Words of a question that say nothing about which guide is meant. */
export const FILLER: ReadonlySet<string> = new Set(
  `a about ad am an and any anyone are as at band bands base be bonus can comp compensation could do does earn equity for from get got guide guides
  has have hello hey hi how i in info is it job lever levers like looking make me money much my need negotiate of offer offers on or package pay paying
  pays please position range ranges rate role rsu rsus s salaries salary script show should so some stock tell thank thanks that the their there they
  this to total up us we what whats which who with work working would you your`.split(/\s+/),
);

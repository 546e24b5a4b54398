import type { ComponentKind } from './band.js';

/** What a label makes of the amount beside it: a component, `target` (a bonus in percent, else a wish) or nothing of an offer. */
export type LabelKind = ComponentKind | 'target' | 'other';

const words = (source: string): RegExp => new RegExp(`(?:${source})(?![\\w’'])`, 'iy');

/** The labels of an offer; the first that fits counts. */
export const LABELS: readonly [LabelKind, RegExp][] = [
  [
    'other',
    words(
      '401\\s?\\(?k\\)?(?: match(?:ing)?)?|pension|superannuation|(?:employer )?match(?:ing)?|relo(?:cation)?(?: (?:bonus|package|budget|allowance|support))?|moving (?:costs|bonus|allowance)|(?:equity |stock |rsu |annual |yearly )*refresh(?:ers?)?(?: grants?)?|(?:(?:home office|wfh|learning|food|meal|travel|car|housing|equipment|phone|gym|wellness|education|training) )?(?:stipend|allowance)|retention(?: bonus)?|severance|raise|hike|pay rise|increase|(?:learning|wfh|training|l&d) budget',
    ),
  ],
  [
    'sign-on',
    words(
      '(?:sign(?:ing|[- ]?on|[- ]?up)|joining|starting|welcome|one[- ]?time)[- ](?:cash )?bonus|sign(?:ing|[- ]?on)|golden hello|(?:sign|joining)(?=\\s*(?:$|[,;+|/).&\\d]))',
    ),
  ],
  [
    'total',
    words(
      '(?:total|overall|full)(?: annual| target| yearly)?[- ](?:comp(?:ensation)?|package|pay|cash)|all[- ]in(?! all)(?: comp(?:ensation)?)?|total|tc|ote|ctc',
    ),
  ],
  [
    'base',
    words(
      '(?:annual |yearly )?(?:base|basic|fix(?:ed|um|e)?)(?: (?:salary|pay|comp(?:ensation)?))?|salary|bse|baes|abse',
    ),
  ],
  [
    'equity',
    words(
      '(?:restricted )?(?:stocks?|equity|rsus?|shares?)(?: (?:units?|options?|grants?|package|awards?))|(?:stocks?|equity|rsus?|shares|options|esops?|gsus?|vsops?|isos|nsos|ppus?|grants?|units)',
    ),
  ],
  [
    'bonus',
    words(
      '(?:(?:target|performance|annual|yearly|quarterly|year[- ]end|cash|variable|discretionary|guaranteed) )*bonus(?:es)?(?: target)?|variable(?: pay| comp(?:ensation)?)?|sti|commissions?|incentives?',
    ),
  ],
  ['target', words('target')],
];

/** Labels of what is counted rather than valued: `12,000 options`. */
export const COUNTED = /(?:options|shares|units|esops|ppus|rsus|isos|nsos|vsops)$/i;

const SLIPPERY: Readonly<Record<string, ComponentKind>> = {
  salary: 'base',
  equity: 'equity',
  stock: 'equity',
  options: 'equity',
  shares: 'equity',
  bonus: 'bonus',
  variable: 'bonus',
  signing: 'sign-on',
};
const NO_SLIPS = /^(?:stack|stick|stuck|bonds?|shards|sharks|singing|sighing|spares|scares|stork|shock)$/;

/** True where one letter is added, lost or changed, or two neighbours are swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - from && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  const [left, right] = [a.slice(from, a.length - behind), b.slice(from, b.length - behind)];
  return (left.length < 2 && right.length < 2) || (left.length === 2 && left === [...right].toReversed().join(''));
}

/** The component whose label a word is a slip of; null for any other word. */
export function slippedLabel(word: string): ComponentKind | null {
  const lower = word.toLowerCase();
  if (lower.length < 4 || lower.length > 9 || NO_SLIPS.test(lower)) return null;
  return Object.entries(SLIPPERY).find(([label]) => isOneSlip(lower, label))?.[1] ?? null;
}

/** Words that speak of an offer. */
export const CUE = words(
  "(?:(?:my|the|their|an?|this|job|current|initial|first|written|verbal|new|revised|latest|final|updated) )*(?:offer(?:s|ed|ing)?|offr|ofer|offerd|package|pkg|proposal)(?: (?:me|us))?|on the table|proposed|quoted|they(?:'ve|’ve| have| just)? (?:gave|give|came|come|countered|said|put|quoted)(?: me)?(?: back| in)?(?: at| with)?|came (?:in|back) (?:at|with)",
);

export type Aside = 'earned' | 'wanted' | 'paid';

/** What introduces an amount that is not of the offer: what one earns, wants, or may be paid. */
export const ASIDES: readonly [Aside, RegExp][] = [
  [
    'earned',
    words(
      "was (?:on|making|earning)|(?<=\\()was|current(?= ?(?:[:=]|is|at|base|salary|comp|tc|ctc|total|pay|ote|job|role|[^\\w\\s]?\\d))|currently(?! offer)|curr|presently|previous(?:ly)?(?! offer)|prev|(?:last|old|present)(?= (?:job|role|salary|base|comp|pay|ctc|tc))|up from|instead of|i(?:['’ ]?m| am| was)?(?: now| currently)? (?:on|at|mak(?:e|ing)|earn(?:ing)?|get paid|paid|made|earned)|making|earning|earned|today i",
    ),
  ],
  [
    'wanted',
    words(
      "want(?:ed|ing|s)?|wanna|(?:i['’]?d|would) (?:like|love)|hop(?:e|ing)(?: for| to)?|aim(?:ing)?(?: for| at)?|ask(?:ed|ing)?(?: \\w+)? (?:for|of|is)|ask(?:ed|ing)?(?=:? [^\\w\\s]?\\d)|counter(?:ed|ing|[- ]?offer(?:ed|ing)?)?(?: at| with| of| is| for)|counter[- ]?offer|(?<=\\d\\D{0,80})counter|targeting|my target|(?:go|get|come|do|stretch)(?: it)?(?: up)? to|happy with|settle for|expected(?= (?:ctc|salary|base|comp))|expect(?:ing|ations?)?|looking for|(?:can|could|should|may|might) (?:i|we) (?:get|go|push|reach|have)|to get|get(?: up)? to|push(?: \\w+)? (?:for|to)|get (?:it|them|this|that)(?: up)? to|(?:raise|bump|move|bring)(?: \\w+)?(?: up)? to|negotiate(?: \\w+)?(?: up)? (?:to|for)|ideal(?:ly)?|need",
    ),
  ],
  [
    'paid',
    words(
      '(?:budget(?:ed)?|bands?|range|market(?: rate)?|median|average|avg|percentile|posted|advertised|listed|levels\\.?fyi|glassdoor)(?= ?(?:[:=]|is|was|for|of|at|around|says?|shows?|[^\\w\\s]?\\d\\d))|(?:an? |the )?(?:competing|rival|second|other|another) (?:offers?|company|one)(?: offered)?',
    ),
  ],
];

/** `Google offered`: somebody who is named, and the offer. */
export const PARTY =
  /(?!(?:they|he|she|we|i|me|was|were|been|being|got|is|are|be|have|has|had|just|who|it|and|now|recruiter|hr|company|manager|team|initially|verbally|only|currently|finally|also|then|that|which|what|to|the|an?|of|for|get|getting|salary|base)\b)(?:an?other company|[\p{L}][\p{L}\p{N}.&-]*)(?: (?:has|have|is|just|also|then|already|only|currently|verbally))? (?:offer(?:ed|s|ing)|gave|proposed)(?: me)?(?![\w])/iuy;

/** A length of time or a year, with the words that come with it. */
export const SPAN = words(
  '(?:/\\s?|(?:vest(?:ing|ed|s)?|over|across|for|in|spread) )*(?:\\d{1,2}(?:\\.\\d)?|one|two|three|four|five)[- ]?(?:years?|yrs?|y|months?|mos?|weeks?|wks?|days?(?: (?:a|per) week)?|yoe)(?: of)?(?: experience| exp)?(?:[- ](?:vest(?:ing|ed)?|cliff|grant))?(?:(?<=vest|ing|ed) (?:annually|yearly|monthly|quarterly))?|over \\d(?! ?[\\d.,km%])|(?:cliff )?vest(?:ing|s|ed)?(?: annually| yearly| monthly| quarterly| each year| every year)?|(?:in )?20[1-3]\\d|(?:in )?(?:year|yr) [1-5]|gross|brutto|before tax|pre-tax',
);

export type Period = 'year' | 'month' | 'week' | 'day' | 'hour';

/** How often an amount is paid. */
export const PERIODS: readonly [Period, RegExp][] = [
  ['year', words('(?:/ ?|per |an? |each |every )(?:years?|yrs?|y|annum)|annually|annual|yearly|p\\.?a\\.?|p/a|/ ?pa')],
  ['month', words('(?:/ ?|per |an? |each |every )(?:months?|mth|mo|m)|monthly|pcm|p\\.m\\.')],
  ['week', words('(?:/ ?|per |an? |each |every )(?:week|wk|w)|weekly')],
  ['day', words('(?:/ ?|per |an? |each |every )(?:day|d)|daily')],
  ['hour', words('(?:/ ?|per |an? |each |every )(?:hours?|hr|h)|hourly|ph')],
];

/** Words that may stand between a label and its amount. */
export const LINK = words(
  "of|is|was|are|at|in|as|for|an?|the|my|would|will|be|about|around|approx(?:imately)?|roughly|circa|ca|worth|valued|value|up|to|some|additional|extra|good|decent|fair|great|only|just|initial|least|like|something|maybe|closer|near|new[- ]hire|standard|comes|it['’]?s|that['’]?s|max|maximum|minimum|guaranteed|cash",
);
/** Words that part one amount from the next. */
export const PARTING = words(
  'new(?= ?:| base| salary| comp| total| tc| ctc| package| pay)|now|and|plus|with|then|but|while|or|vs|versus|got|they',
);
/** What follows an amount that is none of the offer. */
export const AFTER =
  / (?:(?:be )?(?:realistic|possible|feasible|doable|too much|too high)|each|raise|hike|increase|bump|more|higher|lower|less|per share|an? share|strike|people|employees|engineers|users|customers|remote|budget|discount|raised|funding|valuation|arr|revenue|now(?! base)|right now|today)\b| ?\/ ?share\b/iy;
/** The same, behind a label, too. */
export const AFTER_LABEL = / (?:at the moment|atm|currently|in my current|is what i want|is my|would be my)\b/iy;
/** What follows a percentage that compares. */
export const COMPARES =
  / (?:above|below|under|over|off|holiday|super|cpf|e?pf|rrsp|vests?|vesting|cliff|after|of (?:the )?(?:market|companies|band)|employer|match|pension|tax)\b/iy;
/** Stands for a percentage of the base, not for the base. */
export const OF_BASE = / (?:of|on)(?: (?:the|my|your|annual|base))* (?:base(?: salary)?|salary)\b/iy;
/** `70k/4`: over so many years. */
export const OVER_YEARS = / ?\/ ?[345](?! ?\w|[.,]\d|%|\/)/y;

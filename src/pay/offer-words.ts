import type { ComponentKind } from './band.js';

/**
 * What a label makes of the amount beside it: a component, `extra` (a benefit of its own), `target` (a bonus in percent, else a wish)
 * or nothing of an offer.
 */
export type LabelKind = ComponentKind | 'target' | 'extra' | 'other';
/** How often an amount is paid. */
export type Period = 'year' | 'month' | 'week' | 'day' | 'hour';

/** What a piece of a text does in the statement of an offer. */
export type Meaning =
  | { type: 'label'; kind: LabelKind }
  | { type: 'period'; period: Period }
  /** What introduces an amount of something else: what one earns or may be paid, what one wants, who else offers. */
  | { type: 'aside' | 'wish' | 'party' }
  /**
   * `cue`: speaks of an offer; `after`: makes the amount before it none of the offer; `span`: a length of time; `payments`: how
   * often a year a salary is paid.
   */
  | { type: 'cue' | 'after' | 'span' | 'payments' | 'link' | 'parting' | 'mark' | 'word' };

/** Of several rules the first that fits at a place counts. */
export type Rule = readonly [Meaning, RegExp];

const words = (source: string): RegExp => new RegExp(`(?:${source})(?![\\w’'$])`, 'iuy');
/** What makes a component the name of a role: `equity research analyst`, `total rewards manager`. */
const IN_ROLE =
  '(?! (?:research|rewards|plan|operations|sales|markets?|derivatives|capital)? ?(?:research|analysts?|traders?|managers?|specialists?|strategists?|associates?|administrators?|accountants?|developers?|engineers?)\\b)';

/** One rule for each key of a table. */
const rules = <K extends string>(table: Readonly<Record<K, string>>, meaningOf: (key: K) => Meaning): Rule[] =>
  (Object.keys(table) as K[]).map((key) => [meaningOf(key), words(table[key])]);

const SIGN = '(?:sign|sing|sgin|isgn)';
/** Benefits beside the components: said as stated, never counted. */
const EXTRAS = [
  '401\\s?\\(?k\\)?(?: match(?:ing)?)?',
  '(?:employer )?pension(?: (?:match(?:ing)?|contributions?))?',
  'superannuation|(?<=% )super|cpf|e?pf|rrsp|holiday (?:pay|allowance)|(?:employer )?match(?:ing)?',
  'relo(?:cation)?(?: (?:bonus|package|budget|allowance|support|help|assistance))?',
  'moving (?:costs|bonus|allowance)',
  '(?:equity |stock |rsu |annual |yearly )*refresh(?:ers?)?(?: grants?)?',
  '(?:(?:home office|wfh|learning|food|meal|travel|car|housing|equipment|phone|gym|wellness|education|training) )?(?:stipend|allowance)',
  '(?:learning|wfh|training|l&d) budget',
  'retention(?: bonus)?',
  '(?:company|lease|leased) car',
  '(?<=(?:\\b(?:a|and|plus|with|month)|[+,&]) ?)car(?=\\s*(?:$|[,;.+&)]|and\\b|plus\\b))',
  '(?:1[34](?:th|er|e|\\.)?|thirteenth|fourteenth)[- ](?:month|salary|mois|monats(?:gehalt|lohn))(?: (?:salary|pay|bonus))?',
].join('|');
const LABELS: Readonly<Record<LabelKind, string>> = {
  extra: EXTRAS,
  other: 'severance|raise|hike|pay rise|increase',
  'sign-on': `(?:${SIGN}(?:ing|[- ]?on|[- ]?up)|joining|starting|welcome|one[- ]?time)[- ](?:cash )?bonus|signing|${SIGN}[- ]?on|golden hello|(?:sign|joining)(?=\\s*(?:$|[,;+|/).&\\d]))`,
  total:
    '(?:total|overall|full)(?: annual| target| yearly)?[- ](?:comp(?:ensation)?|package|pay|cash)|all[- ]in(?! all)(?: comp(?:ensation)?)?|total|tc|ote|ctc',
  base: '(?:annual |yearly )?(?:base|basic|fix(?:ed|um|e)?)(?: (?:salary|pay|comp(?:ensation)?))?|salary|bse',
  equity:
    'stakes?|ownership|(?:restricted )?(?:stocks?|equity|rsus?|shares?)(?: (?:units?|options?|grants?|package|awards?))|(?:stocks?|equity|rsus?|shares|options|esops?|gsus?|vsops?|isos|nsos|ppus?|grants?|units)(?: in (?:the )?company)?',
  bonus:
    '(?:(?:target|performance|annual|yearly|quarterly|year[- ]end|cash|variable|discretionary|guaranteed) )*bonus(?:es)?(?: target)?|variable(?: pay| comp(?:ensation)?)?|sti|commissions?|incentives?',
  target: 'target',
};

/** Labels of what is counted rather than valued: `12,000 options`. */
export const COUNTED = /(?:options|shares|units|esops|ppus|rsus|isos|nsos|vsops)$/i;

const EACH = '(?:/ ?|per |an? |each |every )';
const PERIODS: Readonly<Record<Period, string>> = {
  year: `${EACH}(?:years?|yrs?|y|annum)|annually|annual|yearly|p\\.?a\\.?|p/a|/ ?pa`,
  month: `${EACH}(?:months?|mth|mo|m)|monthly|pcm|p\\.m\\.`,
  week: `${EACH}(?:week|wk|w)|weekly`,
  day: `${EACH}(?:day|d)|daily`,
  hour: `${EACH}(?:hours?|hr|h)|hourly|ph`,
};

const OTHERS = {
  /** A length of time or a year, with the words that come with it. */
  payments:
    '(?:x|×|times) ?1[2-5](?:[.,]\\d{1,2})?(?: (?:months?|salaries|payments|paychecks))?(?! ?[%k]|[.,]?\\d)|1[2-5] ?[x×](?= ?[^\\w\\s]?\\d)|(?:(?:paid )?(?:in|over) |with )?1[2-5] (?:monthly |equal )?(?:salaries|payments|paychecks|instal?lments|pagas|months(?= (?:a|per) year| of [^\\w\\s]?\\d))(?: (?:a|per) year)?',
  span: '(?:/\\s?|(?:vest(?:ing|ed|s)?|paid(?: out)?|payable|split|over|across|for|in|spread) )*(?:\\d{1,2}(?:\\.\\d)?|one|two|three|four|five)[- ]?(?:years?|yrs?|y|months?|mos?|weeks?|wks?|days?(?: (?:a|per) week)?|yoe)(?: of)?(?: experience| exp)?(?:[- ](?:vest(?:ing|ed)?|cliff|grant))?(?:(?<=vest|ing|ed) (?:annually|yearly|monthly|quarterly))?|over \\d(?! ?[\\d.,km%])|(?:cliff )?vest(?:ing|s|ed)?(?: annually| yearly| monthly| quarterly| each year| every year)?|(?:in )?20[1-3]\\d|(?:in |for )?(?:the )?(?:(?:years?|yrs?) (?:[1-5]|one|two|three|four)|y[1-5]|(?:first|second|third|1st|2nd|3rd) (?:year|yr))|(?:in|over) (?:two|2|three|3) (?:parts|instal?lments|payments|tranches)|incl(?:uding|\\.)?(?: the| a)? 1[34]th[- ](?:month|salary)|gross|brutto|before tax|pre-tax|\\(?(?:net|netto|after tax|in hand|take[- ]home)|tbd|tba|to be (?:defined|determined|agreed|confirmed)',
  aside:
    "used to|was (?:on|making|earning)|(?<=\\()was|current(?= ?(?:[:=]|is|at|base|salary|comp|tc|ctc|total|pay|ote|job|role|[^\\w\\s]?\\d))|currently(?! offer)|curr|presently|previous(?:ly)?(?! offer)|prev|(?:last|old|present)(?= (?:job|role|salary|base|comp|pay|ctc|tc))|up from|instead of|i(?:['’ ]?m| am| was)?(?: now| currently)? (?:on|at|mak(?:e|ing)|earn(?:ing)?|get paid|paid|made|earned)|making|earning|earned|today i|budget(?:ed|s)?|(?:bands?|range|market(?: rate)?|median|average|avg|percentile|posted|advertised|listed|levels\\.?fyi|glassdoor)(?= ?(?:[:=]|is|was|for|of|at|around|says?|shows?|(?:\\w+ ){0,2}?(?:goes|tops|stretches|caps|ends|starts|runs|extends|maxes|up)|[^\\w\\s]?\\d\\d))|(?:an? |the )?(?:competing|rival|second|other|another) (?:offers?|company|one)(?: offered)?",
  wish: "(?:wan(?:t|na)|hop(?:e|ing)|aim(?:ing)?|wish(?:ing)?|ideally|(?:i['’]?d|would) (?:like|love)|trying)(?: (?!if|know|offer|got)[\\w'’]+){0,5}? (?:to|at|around|near|like|was|were|get|see|have|make|earn)(?= [^\\w\\s]?\\d)|want(?:ed|ing|s)?|wanna|(?:i['’]?d|would) (?:like|love)|hop(?:e|ing)(?: for| to)?|aim(?:ing)?(?: for| at)?|ask(?:ed|ing)?(?: \\w+)? (?:for|of|is)|ask(?:ed|ing)?(?=:? [^\\w\\s]?\\d)|counter(?:ed|ing|[- ]?offer(?:ed|ing)?)?(?: at| with| of| is| for)|counter[- ]?offer|(?<=\\d\\D{0,80})counter|targeting|my target|my (?:goal|dream|ask)(?: \\w+)? (?:is|was|of)|dream number|reach(?:ing)?|happy with|settle for|expected(?= (?:ctc|salary|base|comp))|expect(?:ing|ations?)?|looking for|(?:shooting|gunning|wishing|pushing) for|(?:can|could|should|may|might) (?:i|we) (?:get|go|push|reach|have)|to get|(?:go|get|come|do|stretch|push|raise|bump|move|bring|take|lift|increase|negotiate)(?: \\w+){0,3}? (?:to|for)(?= [^\\w\\s]?\\d)|ideal(?:ly)?|need",
  /** `Google offered`: somebody who is named, and the offer. */
  party:
    '(?!(?:they|he|she|we|i|me|was|were|been|being|got|is|are|be|have|has|had|just|who|it|and|now|recruiter|hr|company|manager|team|initially|verbally|only|currently|finally|also|then|that|which|what|to|the|an?|of|for|get|getting|salary|base)\\b)(?:an?other company|[\\p{L}][\\p{L}\\p{N}.&-]*)(?: (?:has|have|is|just|also|then|already|only|currently|verbally))? (?:offer(?:ed|s|ing)|gave|proposed)(?: me)?',
  cue: "(?:(?:my|the|their|an?|this|job|current|initial|first|written|verbal|new|revised|latest|final|updated) )*(?:offer(?:s|ed|ing)?|offr|ofer|offerd|package|pkg|proposal)(?: (?:me|us))?|on the table|proposed|quoted|they(?:'ve|’ve| have| just)? (?:gave|give|came|come|countered|said|put|quoted)(?: me)?(?: back| in)?(?: at| with)?|came (?:in|back) (?:at|with)",
  parting:
    'new(?= ?:| base| salary| comp| total| tc| ctc| package| pay)|now|and|plus|with|then|but|while|or|vs|versus|got|they',
  link: "of|between|paid|payable|is|was|are|at|in|as|for|an?|the|my|would|will|be|about|around|approx(?:imately)?|roughly|circa|ca|worth(?: of)?|valued?(?: (?:at|of))?|up|to|some|additional|extra|good|decent|fair|great|only|just|initial|least|like|something|maybe|closer|near|new[- ]hire|standard|comes|it['’]?s|that['’]?s|max|maximum|minimum|guaranteed|cash",
};

export const RULES: readonly Rule[] = [
  [{ type: 'word' }, /<[^<>\n]*>|https?:\/\/[^\s|]+/y],
  ...(Object.keys(LABELS) as LabelKind[]).map((kind): Rule => [
    { type: 'label', kind },
    words(`(?:${LABELS[kind]})${IN_ROLE}`),
  ]),
  ...rules(PERIODS, (period) => ({ type: 'period', period })),
  ...rules(OTHERS, (type) => ({ type })),
];

// What stands right behind a label or an amount, with the blank before it.
const AFTER_EITHER =
  ' (?:at the moment|at present|atm|currently|(?:at|in|from|for|with) my (?:current|last|old|previous|former|present)|is what i want|is my|would be my)';
const AFTER_AMOUNT = `${AFTER_EITHER}| (?:(?:be )?(?:realistic|possible|feasible|doable|too much|too high)|would be (?:nice|great|ideal|better|perfect)|each(?! (?:year|month|week|day|hour)\\b)|(?:is|was|as|in)(?: \\w+){0,4}? (?:budget|max(?:imum)?|cap|ceiling|limit)|raise|hike|increase|bump|more|higher|lower|less|per share|an? share|strike|people|employees|engineers|users|customers|remote|budget|discount|raised|funding|valuation|arr|revenue|now(?! base)|right now|today)| ?/ ?share`;
/** What compares rather than states: `10% below the market`. */
const COMPARES =
  ' (?:above|below|under|over|off|into|through|(?:up|down) the|along|within|percentile|vests?|vesting|cliff|after|of (?:the )?(?:market|companies|bands?|range|way|scale|budget)|tax)';
/** A percentage of the base, not the base. */
const OF_BASE = ' (?:of|on)(?: (?:the|my|your|annual|base))* (?:base(?: salary)?|salary)';
/** `70k/4` */
const OVER_YEARS = ' ?/ ?[345](?!\\w| ?[\\d%/]|[.,]\\d)';

const OF_COMPANY: Rule = [{ type: 'label', kind: 'equity' }, words(' (?:of|in) (?:the |your )?company')];

/** The rules for what stands right behind a label, a sum or a percentage. */
export const BEHIND = {
  label: rules({ span: OF_BASE, after: AFTER_EITHER }, (type) => ({ type })),
  money: rules({ after: AFTER_AMOUNT, span: OVER_YEARS }, (type) => ({ type })),
  percent: [
    OF_COMPANY,
    ...rules({ after: `${AFTER_AMOUNT}|${COMPARES}`, span: `${OF_BASE}|${OVER_YEARS}` }, (type) => ({ type })),
  ],
};

const SLIPPERY: Readonly<Record<string, string>> = {
  base: 'base salary',
  equity: 'rsu equity stock options shares',
  bonus: 'bonus variable',
  'sign-on': 'signing',
};
const NO_SLIPS = /^(?:stack|stick|stuck|bonds?|shards|sharks|singing|sighing|spares|scares|stork|shock)$/;

/** A word with two neighbours swapped or, where it is long enough, one letter lost, changed or added. */
const slipsOf = (word: string): string[] =>
  [...word].flatMap((letter, i) => {
    const [before, behind] = [word.slice(0, i), word.slice(i + 1)];
    const swapped = before + behind.slice(0, 1) + letter + behind.slice(1);
    return word.length < 5 ? swapped : [swapped, `${before}\\w?${behind}`, `${before}${letter}\\w${behind}`];
  });
const SLIPS = Object.entries(SLIPPERY).map(
  ([kind, words]) =>
    [kind as ComponentKind, new RegExp(`^(?:${words.split(' ').flatMap(slipsOf).join('|')})$`)] as const,
);

/** The component whose label a word is a slip of; null for any other word. */
export function slippedLabel(word: string): ComponentKind | null {
  const lower = word.toLowerCase();
  return NO_SLIPS.test(lower) ? null : (SLIPS.find(([, slips]) => slips.test(lower))?.[0] ?? null);
}

/** Words around amounts that make them a range, a bound or a statistic, in the languages in which guides and offers are written. */

const any = (...words: readonly string[]): string => words.join('|');
const behind = (source: string): RegExp => new RegExp(`^\\s*(?:${source})`, 'iu');
const before = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})\\s*(?:of\\s*)?$`, 'iu');

const DASH = '[-–—‒‑−~〜～]|\\.{2,3}|…';
const TO = any(
  'to',
  'bis',
  'à',
  'a',
  'tot',
  't/m',
  'do',
  'až',
  'do',
  'until',
  'till',
  'til',
  'hasta',
  'até',
  'fino a',
  'al?',
  'до',
  'έως',
  '至',
  '到',
  'から',
  '부터',
);

/** What stands between the two ends of a range. */
export const BETWEEN_ENDS = new RegExp(`^\\s*(?:${DASH}|(?:per annum |p\\.?a\\.? )?(?:${TO}))\\s*$`, 'iu');
/** What stands between them behind a word for `between`. */
export const AND = /^\s*(?:and|und|et|y|e|en|i|a|och|og|и|та|ve)\s*$/iu;
export const BETWEEN = before(
  any(
    'between',
    'from',
    'zwischen',
    'entre',
    'tra',
    'fra',
    'tussen',
    'między',
    'mezi',
    'mellan',
    'mellem',
    'mellom',
    'между',
    'між',
  ),
);

const UP_TO = any(
  'up to',
  'upto',
  'max\\.?',
  'maximum',
  'at most',
  'no more than',
  'not more than',
  'less than',
  'under',
  'below',
  'capped at',
  'bis zu',
  'bis',
  'maximal',
  'höchstens',
  "jusqu'[àa]",
  'hasta',
  'até',
  'fino a',
  'tot(?: maximaal)?',
  'maximaal',
  'do',
  'maks\\.?',
  'maksymalnie',
  'až(?: do)?',
  'upp till',
  'op til',
  'opp til',
  'opptil',
  'до',
  'не более',
  'έως',
  'en fazla',
  'akár',
  'legfeljebb',
);
export const UP_TO_BEFORE = new RegExp(`${before(UP_TO).source}|(?:[<≤]|最高|最大|^\\s*[〜～])\\s*$`, 'iu');
export const UP_TO_BEHIND = behind('(?:or less|or below|max(?:imum)?\\b|以下|以内|まで|까지|이하)');

const FROM = any(
  'from',
  'at least',
  'min\\.?',
  'minimum',
  'no less than',
  'not less than',
  'more than',
  'over',
  'above',
  'starting (?:at|from)',
  'starts at',
  'ab',
  'mindestens',
  'à partir de',
  'dès',
  'desde',
  'a partir de',
  'a partire da',
  'vanaf',
  'minimaal',
  'od',
  'от',
  'від',
  'fra',
  'från',
  'minst',
  'legalább',
  'en az',
  'από',
  'da',
);
export const FROM_BEFORE = new RegExp(`${before(FROM).source}|(?:[>≥]|最低)\\s*$`, 'iu');
export const FROM_BEHIND = behind(
  '(?:or more|or above|and up|and above|以上|から|[~〜～](?!\\s*[\\p{L}\\p{N}])|부터|이상|minimum)',
);

const STATISTIC = any(
  'median',
  'average',
  'avg\\.?',
  'mean',
  'midpoint',
  'p ?\\d\\d',
  '\\d\\dth(?: percentile)?',
  'percentile',
  'ø',
  'médiane?',
  'mediana',
  'durchschnitt(?:lich)?',
  '中央値',
  '平均',
);
export const STATISTIC_BEFORE = new RegExp(`(?:${STATISTIC})(?:\\s+(?:of|is|salary|base))?\\s*[:=]?\\s*$`, 'iu');
export const STATISTIC_BEHIND = behind(`[(,]?\\s*(?:${STATISTIC})\\s*(?:[),;.]|$)`);

/** Words between an amount and how often it is paid. */
export const BEFORE_PERIOD =
  /^[\s(,]*(?:(?:gross|brutto|brut|bruto|brutos|lordi|base|basic|salary|fixed|cash|euros?|hrubého|bruttó)(?!\p{L})\s*)*/iu;

/** `$[165-178]K`: brackets around both ends. */
export const BRACKETED_RANGE = /\[(\d[\d.,]*\s?[-–—]\s?\d[\d.,]*)\](?=\s?[kKmM])/g;

/** Every word above, wherever it stands. */
export const ANY_OF_THEM = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${any(UP_TO, FROM, STATISTIC, TO, 'and|und|et|y|e|en|between|zwischen|entre|tra|tussen|or less|or more|and up|and above|or below|or above')})(?![\\p{L}\\p{N}])|最高|最大|最低|以下|以内|まで|까지|이하|以上|から|부터|이상|中央値|平均`,
  'giu',
);

import { readAmounts } from '../pay/amounts.js';

/**
 * What a sentence of a guide is to a person who negotiates.
 * `argument`: a reason that anyone can say: it speaks of the company, the role or the market.
 * `own`: true only of some, in the first person.
 * `tactic`: an instruction to the reader.
 * `rival`: speaks of offers of other employers in the first person.
 * Null for all else: asks, floors, closings, questions, and what leans on a sentence before it.
 */
export type SentenceKind = 'argument' | 'own' | 'tactic' | 'rival';

/** What a sentence is read with. */
export interface Speaker {
  /** The company that the guide is about, as people see it. */
  companyName: string;
  /** True for the name of another employer. */
  isEmployer: (name: string) => boolean;
}

const words = (...list: readonly string[]): RegExp => new RegExp(`\\b(?:${list.join('|')})\\b`, 'i');

const FIRST_PERSON = /\bI\b|\b(?:me|my|mine|myself|we|our|ours|ourselves|us)\b|\b(?:My|Me|We|Our|Us|Mine)\b/;
const SECOND_PERSON = words('you', 'your', 'yours', 'yourself');
/** Words about pay: a sentence with one asks for it, and what is asked stands in figures. */
const PAY = words(
  'base',
  'salary',
  'comp',
  'compensation',
  'pay',
  'paid',
  'package',
  'equity',
  'RSUs?',
  'stock',
  'options?',
  'shares?',
  'grant',
  'bonus',
  'sign-on',
  'signing',
  'TC',
  'total',
  'bands?',
  'percentile',
  'target(?:ing)?',
  'floor',
  'accept',
  'ask(?:ing)?',
  'counter',
  'negotiat\\w*',
  'offer',
  'decision',
);
const RIVAL = words(
  '(?:competing|other|outside|counter|rival|current|existing)[- ]offers?',
  'offers? (?:from|at|of|in hand|on the table)',
  'offers',
  'interviewing',
  'final rounds?',
  'competing',
  'offered me',
  'recruited',
);
/** The first words of a sentence that leans on the one before it. */
const LEANS =
  /^(?:(?:this|that|these|those|it|it['’]s|its|they|their|them|he|she|such|so|but|and|or|nor|yet|below|above|here|there|which|both|either|neither|also|however|instead|therefore|thus|hence|otherwise|combined|together|plus|still|then|because|since|while|although|even|given|meanwhile|conversely|similarly|similar|moreover|furthermore|additionally|not|no one|nobody|same|another|one)\b|the (?:same|gap|difference|latter|former|result|other)\b|(?:as|in|on|with|without|at|for|like|unlike|beyond) (?:such|that|this|these|those|it|them|other words|a result|top|addition|contrast)\b)/i;
/** A pronoun that points at a sentence before, anywhere in it. */
const POINTS =
  /\b(?:similar|that (?:kind|level|scope|scale|rate|standard|pace|point|range)|such|(?:this|these|those)\b(?! (?:role|team|company|market|position|level|year|job|industry|space|sector)\b))/i;
/** What a person says of being in work, or of what they have learned: a claim without a pronoun. */
const CREDENTIAL = words(
  'years of',
  'track record',
  'background',
  'resume',
  'portfolio of',
  'having \\w+(?:ed|t|n)',
  'someone (?:with|who)',
  'as an? \\w+ (?:with|who)',
);
/** Begins with an instruction. */
const TACTIC =
  /^(?:open|push|anchor|cite|demand|target|counter|accept|ask|request|negotiate|emphasi[sz]e|highlight|frame|reference|use|lead|leverage|mention|point|benchmark|never|do(?:n['’]t)?|if|avoid|start|aim|position|quantify|stress|insist|confirm|consider|prepare|bring|focus|seek|propose|present|show|tie|note|research|walk|hold|make|keep|be|get|prioriti[sz]e|secure|clarify|always|go|when|once|redirect|trade)\b/i;
/** A wish, or a closing. */
const CLOSING = words(
  'excited',
  'enthusiastic',
  'thrilled',
  'delighted',
  'pleased',
  'glad',
  'grateful',
  'love to',
  'look(?:ing)? forward',
  'ready to',
  'happy to',
  'commit',
  'sign (?:today|this week|immediately|now)',
  'thank',
  'would like',
  "I'd",
  'I’d',
  'I would',
  'want',
  'need',
  'expect',
  'hope',
  'propose',
  'request',
  'prefer',
  'understand',
  'believe',
  'appreciate',
  'interested',
  'know',
  'see',
  'can we',
  'could we',
);
/** A blank to fill in. */
const BLANK = /[[\]{}]|_{2,}|\b[XYZN]\b(?! ray)|\bX[%x+]|\$X/;
/** Company figures such as `$12B in revenue` are no pay; half a million and less may be. */
const MOST_PAY = 20e6;

const MIN_WORDS = 6;
const MAX_WORDS = 32;

const isWhole = (sentence: string): boolean => {
  const count = sentence.split(/\s+/).length;
  return (
    count >= MIN_WORDS && count <= MAX_WORDS && /^[“"]?[\p{Lu}\d$£€]/u.test(sentence) && /[.!][”"]?$/.test(sentence)
  );
};

const statesPay = (sentence: string): boolean =>
  readAmounts(sentence, []).some(({ currency, low }) => currency !== null && low < MOST_PAY);

/** The names in a sentence: words with a capital that do not begin it, and what begins it. */
const namesIn = (sentence: string): string[] =>
  sentence.match(/[\p{Lu}][\p{L}\d&.+-]*(?:\s[\p{Lu}][\p{L}\d&.+-]*)*/gu) ?? [];

const namesEmployer = (sentence: string, { companyName, isEmployer }: Speaker): boolean =>
  namesIn(sentence.replaceAll(companyName, ' ')).some(
    (name) => isEmployer(name) || name.split(' ').some((word) => isEmployer(word.replace(/['’]s$/, ''))),
  );

/** The kind of a sentence; null where it is none that is quoted. Where in doubt: null. */
export function sentenceKind(sentence: string, speaker: Speaker): SentenceKind | null {
  const isMine = FIRST_PERSON.test(sentence);
  if (isMine && RIVAL.test(sentence)) return 'rival';
  if (TACTIC.test(sentence) && !isMine) return 'tactic';
  if (SECOND_PERSON.test(sentence)) return isMine ? null : 'tactic';
  if (!isWhole(sentence) || LEANS.test(sentence) || PAY.test(sentence) || statesPay(sentence)) return null;
  if (RIVAL.test(sentence) || namesEmployer(sentence, speaker)) return null;
  if (POINTS.test(sentence)) return null;
  if (isMine) return CLOSING.test(sentence) ? null : 'own';
  return CREDENTIAL.test(sentence) || BLANK.test(sentence) || sentence.includes('?') ? null : 'argument';
}

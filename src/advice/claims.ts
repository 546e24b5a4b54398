/** What words make a person claim about themselves. A false claim can cost somebody the offer. */
export type ClaimKind = 'rival offer' | 'past result' | 'present work';

/** One pattern of many; each is written as in a literal. */
const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'i');
const raw = String.raw;

/** Anything up to the end of a clause; `J. P. Mill` and `Levels.fyi` are no ends. */
const ANY = raw`(?:[^.;]|\.(?=\S)|(?<=\b[A-Z])\.(?!\S))*`;
const SKILL = raw`(?:experience|expertise|background|track record|skills?|skill set|portfolio|speciali[sz]ation|credentials?|certifications?|achievements?|accomplishments?|publications?|patents?|knowledge|results|PhD|degree|history|ability|abilities|contributions?|fluency|customer book|network|reputation|record|(?:published|own) (?:research|work))`;
/** Words that end what `my` or `your` belongs to: `my base to reflect …`. */
const ENDS_MINE = raw`(?:to|with|for|of|in|at|on|the|should|must|would|will|could|can|may|reflects?|offers?|base|comp|compensation|package|options?|equity|need|level|target|ask)\b`;
const MINE = raw`\bmy (?:(?!${ENDS_MINE})[\w/&,'+\-[\]]+ ){0,6}`;
const WORK = raw`(?:work|decisions?|improvements?|optimi[sz]ations?|models?|platform|team|teams|designs?|code|infrastructure|systems?|pipelines?|leadership|impact|research|architecture|programs?|products?|features?|implementations?|integrations?|deployments?|migrations?|redesigns?|analys[ie]s|insights?|data)`;
const CITE = raw`\b(?:emphasi[sz]e|emphasi[sz]ing|highlight|quantify|demonstrate|showcase|cite|citing|point to|reference|referencing|stress|underscore|lead with|leverage|frame|mention|present)\b`;
/** `I am` and what may stand behind it. */
const I_AM = raw`\bI(?:'m| am) (?:currently |also |already |now |actively |directly )?`;

/** Present participles of wishes and of talk: `I'm targeting` claims nothing. */
const NO_WORK = raw`(?:targeting|looking|asking|seeking|hoping|requesting|expecting|proposing|evaluating|considering|weighing|interviewing|thinking|wondering|talking|aiming|going|anchoring|requiring|counting|trying|choosing|comparing|joining|leaving|negotiating|committing|signing|taking|giving|anticipating|walking|countering|declining|accepting|being|pushing|prioriti[sz]ing|moving|relocating|leaning|willing|confirming)\b`;
const NO_RESULT = raw`(?:reviewed|encountered|enjoyed|heard|seen|received|researched|discussed|loved|decided|considered|mentioned|noticed|looked|been (?:impressed|following|excited|looking|considering)|appreciated|learned|admired|followed|wanted)\b`;
const DID = raw`(?:led|built|shipped|designed|reduced|saved|delivered|launched|drove|grew|scaled|architected|created|managed|increased|improved|cut|ran|owned|founded|published|implemented|developed|migrated|automated|deployed|won|established|pioneered|introduced|spearheaded|generated|achieved|worked|spent|served|held|mentored|secured|optimi[sz]ed|operated|maintained|hired|trained)\b`;
const DO = raw`(?:build|lead|own|run|manage|maintain|design|operate|architect|develop|drive|create|deliver|ship|scale|secure|oversee|support|accelerate|enable|handle|serve|onboard|help|provide|position|translate|connect|unify|mentor|guide|recruit|retain|optimi[sz]e|protect|coordinate|integrate|shape|define|bridge|train|deploy|write|analy[sz]e|work (?:on|with|at|across))\b`;

/** Verbs in the present tense that claim nothing: wishes, feelings, what is to come. */
const NO_DEED = raw`would|will|want|wish|need|like|love|expect|believe|think|understand|know|see|hope|prefer|appreciate|feel|look|propose|request|ask|can|could|may|might|should|must|plan|intend|agree|recogni[sz]e|value|trust|reali[sz]e|am|was|have|had|do|did|don|consider|accept|start|enjoy|admire|respect|find|mean|seek|target|remain|suggest|recommend|anticipate|never|just|only|really|take|get|care|genuinely|fully|require|deserve|did|commit|plan|noticed|read|heard|saw|learned|spoke`;

const RIVAL = any(
  raw`\b(?:my|your) (?:[\w&'/-]+ ){0,4}offers? (?:from|at|of|is|was|totals?|with)\b`,
  raw`\b(?:my|your) (?:competing|other|outside|current|existing|rival|alternative|counter|best|strongest)\b${ANY}\boffers?\b`,
  raw`\bI(?:'ve| have)? (?:also |currently |already )?(?:have|got|received|hold|holding)\b${ANY}\boffers?\b`,
  raw`\bI(?:'m| am) (?:\w+ly )?(?:holding|sitting on|evaluating|considering|weighing|comparing|choosing between|deciding between)\b${ANY}\b(?:offers?|roles?|opportunit(?:y|ies)|positions?|shares|RSUs)\b`,
  raw`\b(?:competing|rival|outside)\s+(?:[\w&[\]/-]+\s+){0,4}(?:offers?|bids?|processes|opportunit(?:y|ies))\b(?! (?:leverage|market|landscape|situation))|\boffers? I(?:'m| am|'ve| have)\b`,
  raw`\b(?:with|given|against|multiple|several|other|two|based on) (?:[\w-]+ ){0,3}offers? (?:from|at|in)\b`,
  raw`^\W*(?:also )?holding\b`,
  raw`\b(?:to|can|could|would) match (?:at|it|this|that|those|the offers?)\b`,
  raw`${CITE}${ANY}\b(?<!\b(?:the|this|initial|first|their) )offers?\b`,
  raw`\boffer(?:ed|ing) me\b|\bbeing recruited\b`,
  raw`${I_AM}${ANY}\b(?:interviewing (?:with|at)|in (?:the )?(?:final|late|last)|in (?:talks|process|conversations?) with)`,
  raw`\b(?:my|these|those|the|other) alternatives?\b|\bwhat's on the table\b`,
  raw`\b(?:conversations|discussions|talks|interviews|processes) with other\b`,
  raw`\bI(?:'d| would) (?:receive|earn|make|get) (?:elsewhere|at)\b|\bI (?:currently |now )?(?:make|earn) (?:about |around |over )?[$£€\d[]`,
  raw`\bI${ANY}\b(?:leaving|leave|forfeit\w*|walking away from|giv(?:e|ing) up|forgo\w*)\b${ANY}\b(?:unvested|equity|stock|behind|bonus)\b`,
  raw`\bI have ${ANY}\bunvested\b|\bmy (?:current )?unvested ${ANY}\b(?:at|from|behind|with)\b`,
  raw`\bmy current (?:[\w'-]+ ){0,3}(?:comp|compensation|salary|pay|package|base|employer|equity|TC)\b`,
);

const PAST = any(
  raw`${MINE}${SKILL}\b`,
  raw`\bI(?:'ve| have) (?:\w+ly |also |already )?(?!${NO_RESULT})(?:\w+ed|built|led|run|grown|driven|cut|spent|taken|written|held|brought|shown|done|won|made|taught|been|had|set|kept)\b`,
  raw`\bI (?:\w+ly |also |already )?${DID}`,
  raw`\bI(?:'m)? bring(?:ing)?\b`,
  raw`\bI have (?!an? (?:question|concern)|no\b|to\b)${ANY}\b(?:years?|${SKILL})\b`,
  raw`\bI(?:'m| am) (?:an?|one of)\b${ANY}\b(?:with|who|specializing|focused|working)\b`,
  raw`\bAs (?:an?|someone|one)\b[^.;,]*\b(?:with|who(?:'s)?|having)\b`,
  raw`\bwith (?:over |more than )?(?:\[\w+\]|\d+)\+? years\b`,
  raw`\bI(?:'d|'m| am| would| believe)\b${ANY}\bthis (?:[\w-]+ ){0,4}(?:expertise|skill ?set|experience|fluency)\b`,
  raw`\bmy (?:[\w-]+ ){0,2}years?\b`,
  raw`\bscope of my\b`,
  raw`(?:^\W*|, and |; )I can (?!(?:\w+ly |also )?(?:start|accept|sign|wait|commit|share|send|be|discuss|move|join|relocate|see|make|justify|do|get|afford|leave|take|agree|live|work with)\b)`,
  raw`\bmy (?:unique |rare |exact )?(?:combination|mix) of\b`,
  raw`\bmy (?:(?!${ENDS_MINE})[\w/&-]+ ){1,4}(?:improved|reduced|increased|saved|cut|drove|generated|delivered|prevented|led)\b`,
  raw`\bhaving (?:built|led|shipped|designed|run|scaled|worked)\b`,
  raw`\bmy [^.;]{0,60}\b(?:at|for|on) \[[^\]]*\]${ANY} \w+ed\b`,
  raw`${CITE}${ANY}\byour\b${ANY}\b(?:${SKILL}|impact|metrics|domain|work)\b`,
  raw`${CITE} [\w\s/-]{0,40}\b(?:experience|expertise|track record|publications?|publication record|PhD)\b`,
);

const PRESENT = any(
  raw`${I_AM}(?!${NO_WORK})[a-z-]+ing\b`,
  raw`\bI(?:'m| am) the \w+${ANY} (?:\w+ing|who)\b`,
  raw`(?<!\b(?:if|when|once|that|will|would|can|where|what|before) )\bI (?:\w+ly |also |currently )?${DO}`,
  raw`\bmy (?:(?!${ENDS_MINE})[\w/&-]+ ){0,4}?${WORK} (?=(?:is|are|has|have|directly|now|already|also|drive|affect|impact|determine|enable|power|generate|create|support|protect|serve|increase|reduce|ensure|influence|inform|shape|convert|unlock|touch|define|improve|save|\w*[^s\W]s)\b)(?!${WORK}\b)`,
  raw`\bmy (?:team|role) (?:is|has|owns|runs|builds|serves)\b`,
  raw`\bmy (?:(?!${ENDS_MINE})[\w/&,-]+ ){1,6}(?:directly|simultaneously) \w+`,
  raw`\bI(?:'m| am) (?:\w+ly )?responsible for\b`,
  raw`^[“"]?I (?:\w+ly |also |currently )?(?!(?:${NO_DEED})\b)[a-z]+(?! to\b)\b`,
  raw`\bmy (?:(?!${ENDS_MINE})[\w/&-]+ ){0,4}?${WORK} (?:on|for|in|at|across) [^.;,]{1,60}? (?:directly|affect|affects|drive|drives|impact|impacts|determine|determines|shape|shapes)\b`,
  raw`\b(?:at|in|leaving) (?:my )?\[?(?:current|previous|last|former|prior) (?:company|role|team|employer|position|job)\b`,
);

const RULES: readonly [ClaimKind, RegExp][] = [
  ['rival offer', RIVAL],
  ['past result', PAST],
  ['present work', PRESENT],
];

/** `If you have a competing offer, …`: what hangs on a condition is not claimed. */
export const CONDITION = /^\W*(?:if|unless) [^,]*,/i;

/** What a sentence claims about who says it; the gravest kind where it claims several things, null where nothing. */
export function claimIn(sentence: string): ClaimKind | null {
  const text = sentence.replaceAll('’', "'").replace(CONDITION, '');
  return RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

import { dictionaryOf } from './dictionary.js';

/** What a word behind a number multiplies it by. */
export interface Magnitude {
  factor: number;
  /** The currencies beside which alone the word means that; null where it always does. */
  beside: readonly string[] | null;
}

/** Words of each magnitude, in lower case where case does not matter; `_` stands for a blank. Long forms as CLDR has them. */
const ALWAYS: Readonly<Record<number, string>> = {
  1e3: `k thousand thousands grand tsd tsd. tausend mila mille tys tys. tysiąc tysiące tysięcy tis tis. tisíc tisíce tusen tusind duizend
    тыс тыс. тысяча тысячи тысяч тис тис. тисяч тисячі хил. хиляди χιλ. ezer bin ribu rb nghìn tuhat tuhatta mii
    千 천 พัน हज़ार हजार אלף ألف آلاف`,
  1e4: '万 萬 만 หมื่น',
  1e5: 'lakh lakhs lac lacs lpa लाख 十万 십만 แสน',
  1e6: `m mm mn mn. mio mio. mln mln. million millions million. millionen milione milioni millón millones milhão milhões miljoen miljon
    miljoner millioner mill. mkr milion miliony milionů milionów milioane millió milyon млн млн. миллион миллионов мільйонів милиона
    juta jt triệu 百万 백만 ล้าน מיליון مليون`,
  1e7: 'cr cr. crore crores करोड़ 千万 천만',
  1e8: '億 亿 억',
  1e9: 'bn mrd mrd. md mld mld. miliar milyar billion billions milliard milliarden млрд млрд. tỷ mia.',
};

/** Words that mean a magnitude beside some currencies only. */
const BESIDE: readonly (readonly [word: string, factor: number, currencies: string])[] = [
  ['l', 1e5, 'INR'],
  ['mil', 1e3, 'BRL ARS CLP COP MXN PEN UYU CRC EUR'],
  ['mil.', 1e6, 'CZK RON'],
  ['mi', 1e6, 'BRL'],
  ['tkr', 1e3, 'SEK NOK DKK'],
  ['t.kr.', 1e3, 'DKK'],
  ['tn', 1e3, 'SEK'],
  ['t', 1e3, 'DKK EUR'],
  ['e', 1e3, 'HUF'],
  ['tr', 1e6, 'VND'],
  ['n', 1e3, 'VND'],
  ['j', 1e6, 'MYR IDR'],
];

const MAGNITUDES = new Map<string, Magnitude[]>();
for (const [factor, words] of Object.entries(ALWAYS))
  for (const word of words.split(/\s+/))
    MAGNITUDES.set(word.replaceAll('_', ' '), [{ factor: Number(factor), beside: null }]);
for (const [word, factor, currencies] of BESIDE)
  MAGNITUDES.set(word, [...(MAGNITUDES.get(word) ?? []), { factor, beside: currencies.split(' ') }]);

// elsewhere a thousand in Spanish and Portuguese, a million in English and Czech
MAGNITUDES.get('mil')?.push({ factor: 1e3, beside: null }, { factor: 1e6, beside: null });

/** The magnitudes by their words. A word with several is decided by the currency beside it. */
export const magnitudes = dictionaryOf<readonly Magnitude[]>(MAGNITUDES);

/** From what to what a year's pay or a grant may be, where a word such as `mil` has two meanings. */
const PLAUSIBLE = { low: 5e3, high: 2e7 };

/**
 * What a word multiplies a number by beside a currency. A word with two meanings there has the one that gives an amount of pay.
 * @param currency ISO 4217; null where none is known
 * @returns null where that is not certain
 */
export function factorOf(options: readonly Magnitude[], number: number, currency: string | null): number | null {
  const beside = options.filter((option) => currency !== null && option.beside?.includes(currency));
  const fitting = beside.length > 0 ? beside : options.filter((option) => option.beside === null);
  const likely = fitting.filter(({ factor }) => number * factor >= PLAUSIBLE.low && number * factor <= PLAUSIBLE.high);
  const [only, ...more] = fitting.length > 1 ? likely : fitting;
  return only && more.length === 0 ? only.factor : null;
}

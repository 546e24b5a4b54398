/** The signs that people write beside an amount, and the ISO 4217 codes that each may stand for, likeliest first. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  US$: ['USD'],
  U$S: ['USD'],
  C$: ['CAD'],
  CA$: ['CAD'],
  A$: ['AUD'],
  AU$: ['AUD'],
  S$: ['SGD'],
  SG$: ['SGD'],
  HK$: ['HKD'],
  NZ$: ['NZD'],
  NT$: ['TWD'],
  MX$: ['MXN'],
  R$: ['BRL'],
  $U: ['UYU'],
  $: ['USD', 'CAD', 'AUD', 'SGD', 'HKD', 'NZD', 'MXN', 'TWD', 'UYU', 'ARS', 'CLP', 'COP'],
  '£': ['GBP'],
  'E£': ['EGP'],
  '€': ['EUR'],
  '₹': ['INR'],
  Rs: ['INR', 'PKR', 'LKR'],
  'Rs.': ['INR', 'PKR', 'LKR'],
  '₪': ['ILS'],
  '¥': ['JPY', 'CNY'],
  '￥': ['JPY', 'CNY'],
  'CN¥': ['CNY'],
  'JP¥': ['JPY'],
  円: ['JPY'],
  元: ['CNY', 'TWD'],
  人民币: ['CNY'],
  RMB: ['CNY'],
  '₩': ['KRW'],
  원: ['KRW'],
  '₫': ['VND'],
  đ: ['VND'],
  zł: ['PLN'],
  Kč: ['CZK'],
  Ft: ['HUF'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['DKK', 'SEK', 'NOK', 'ISK'],
  '₽': ['RUB'],
  '₴': ['UAH'],
  '₺': ['TRY'],
  TL: ['TRY'],
  '฿': ['THB'],
  RM: ['MYR'],
  Rp: ['IDR'],
  '₱': ['PHP'],
  Php: ['PHP'],
  R: ['ZAR'],
  KSh: ['KES'],
  Ksh: ['KES'],
  '₦': ['NGN'],
  Dhs: ['AED'],
  'S/': ['PEN'],
  'Fr.': ['CHF'],
  SFr: ['CHF'],
  'SFr.': ['CHF'],
  NIS: ['ILS'],
};

/** Words for a currency, in lower case; `_` stands for a blank. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'euro euros eurot €uros евро ευρώ': ['EUR'],
  'pound pounds quid sterling': ['GBP'],
  'dollar dollars bucks dólares dollari': ['USD', 'CAD', 'AUD', 'SGD', 'HKD', 'NZD'],
  'us_dollars us_dollar': ['USD'],
  canadian_dollars: ['CAD'],
  australian_dollars: ['AUD'],
  singapore_dollars: ['SGD'],
  'rupee rupees rs': ['INR', 'PKR', 'LKR'],
  'franc francs franken': ['CHF'],
  yen: ['JPY'],
  'yuan renminbi 人民幣': ['CNY'],
  won: ['KRW'],
  'shekel shekels nis ש״ח ש"ח שקל שקלים': ['ILS'],
  'złotych złoty zlotych zloty zl': ['PLN'],
  'kč korun korun_českých': ['CZK'],
  'forint ft': ['HUF'],
  'kronor kroner kronur': ['SEK', 'NOK', 'DKK', 'ISK'],
  'lei leu': ['RON'],
  'лв лв. лева': ['BGN'],
  'руб руб. рублей ₽': ['RUB'],
  'грн грн. гривень гривен': ['UAH'],
  'lira tl': ['TRY'],
  'baht บาท': ['THB'],
  'đồng dong vnđ vnd': ['VND'],
  ringgit: ['MYR'],
  rupiah: ['IDR'],
  'peso pesos': ['MXN', 'PHP', 'ARS', 'CLP', 'COP', 'UYU'],
  reais: ['BRL'],
  rand: ['ZAR'],
  'dirham dirhams dhs aed': ['AED'],
  'riyal riyals sar': ['SAR', 'QAR'],
  naira: ['NGN'],
};

/** Codes that people type in lower case, too; others are English words (`try`, `all`) or parts of them. */
const TYPED_IN_LOWER_CASE =
  'usd gbp eur cad aud sgd hkd nzd chf inr jpy cny ils sek nok dkk pln czk brl aed mxn zar krw huf ron idr myr thb'.split(
    ' ',
  );

/** How comp writes each currency; one that is not listed is written as its code and a space. */
const WRITTEN: Readonly<Record<string, string>> = {
  USD: '$',
  GBP: '£',
  EUR: '€',
  INR: '₹',
  ILS: '₪',
  JPY: '¥',
  KRW: '₩',
  BRL: 'R$',
  CAD: 'C$',
  AUD: 'A$',
  SGD: 'S$',
  HKD: 'HK$',
  NZD: 'NZ$',
};

const CODES = new Set(
  'AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CRC CZK DKK EGP EUR GBP GEL GHS HKD HUF IDR ILS INR ISK JPY KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR'.split(
    ' ',
  ),
);

/** Currencies whose people write the decimals behind a comma. */
const DECIMAL_COMMA = new Set(
  'ARS BGN BRL CLP COP CRC CZK DKK EUR HUF IDR ISK NOK PLN RON RSD RUB SEK TRY UAH UYU VND ZAR'.split(' '),
);

/** True where the currency's people write the decimals behind a comma: `1,5 mln zł`. */
export const writesDecimalComma = (currency: string): boolean => DECIMAL_COMMA.has(currency);

/** Every sign, code and word, as written or (words) in lower case, with what each may stand for. */
const CODES_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ...TYPED_IN_LOWER_CASE.map((code) => [code, [code.toUpperCase()]] as const),
  ...Object.entries(WORDS).flatMap(([words, codes]) =>
    words.split(' ').map((word) => [word.replaceAll('_', ' '), codes] as const),
  ),
  ...[...CODES].map((code) => [code, [code]] as const),
  ...Object.entries(SIGNS),
]);

/** Signs and words that mean something else, too, and count only where their currency is that of the surroundings. */
const NEEDS_CONTEXT = new Set(['R', 'S/', 'won', 'rand']);

/** True where a sign or a word stands for a currency only among prices in that currency: `R`, `won`. */
export const needsContext = (sign: string): boolean => NEEDS_CONTEXT.has(sign);

/** True for an ISO 4217 code that comp knows. */
export const isCurrency = (code: string): boolean => CODES.has(code);

/** The signs, codes and words that stand for a currency; words in lower case. */
export const currencyWords: ReadonlySet<string> = new Set(CODES_OF.keys());

/** The currencies that a sign, a code or a word may stand for, likeliest first; none where it is not known. */
export const currenciesOf = (sign: string): readonly string[] =>
  CODES_OF.get(sign) ?? CODES_OF.get(sign.toLowerCase()) ?? [];

/**
 * The ISO 4217 code that a sign, a code or a word stands for. A sign that several currencies share ($, ¥, kr) stands for
 * the one among `context`, the currencies of its surroundings, otherwise for its likeliest currency.
 * @returns null for a sign that is not known
 */
export function currencyOf(sign: string, context: readonly string[]): string | null {
  const codes = currenciesOf(sign);
  return codes.find((code) => context.includes(code)) ?? codes[0] ?? null;
}

/** True where one sign may mean both currencies: `$` is of the United States, of Canada and of others. */
export const shareSign = (one: string, other: string): boolean =>
  Object.values(SIGNS).some((codes) => codes.includes(one) && codes.includes(other));

/** The sign (or the code and a space) that stands before an amount in `currency`. */
export const signOf = (currency: string): string => WRITTEN[currency] ?? `${currency} `;

/** The one currency code that a text names; null where it names none or several. */
export function currencyNamedIn(text: string): string | null {
  const codes = new Set(text.match(/\b[A-Z]{3}\b/g)?.filter(isCurrency));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

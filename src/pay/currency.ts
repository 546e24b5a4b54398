/** The signs and prefixes that pay guides write before an amount, and the ISO 4217 codes that each may stand for, likeliest first. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  US$: ['USD'],
  C$: ['CAD'],
  CA$: ['CAD'],
  A$: ['AUD'],
  AU$: ['AUD'],
  S$: ['SGD'],
  HK$: ['HKD'],
  NZ$: ['NZD'],
  NT$: ['TWD'],
  MX$: ['MXN'],
  R$: ['BRL'],
  $U: ['UYU'],
  $: ['USD', 'CAD', 'AUD', 'SGD', 'HKD', 'NZD', 'MXN', 'TWD', 'UYU', 'ARS', 'CLP', 'COP'],
  '£': ['GBP'],
  '€': ['EUR'],
  '₹': ['INR'],
  Rs: ['INR'],
  '₪': ['ILS'],
  '¥': ['JPY', 'CNY'],
  '₩': ['KRW'],
  '₫': ['VND'],
  zł: ['PLN'],
  RMB: ['CNY'],
};

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
  'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KES KRW MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR'.split(
    ' ',
  ),
);

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Regular expression source that matches one sign or code, longest first. */
export const CURRENCY_PATTERN = [...Object.keys(SIGNS), ...CODES]
  .sort((a, b) => b.length - a.length)
  .map(escapeRegExp)
  .join('|');

/** True for an ISO 4217 code that comp knows. */
export const isCurrency = (code: string): boolean => CODES.has(code);

/**
 * The ISO 4217 code that a sign stands for. A sign that several currencies share ($, ¥) stands for the one among
 * `context`, the currencies of its surroundings, otherwise for its likeliest currency.
 * @returns null for a sign that is not known
 */
export function currencyOf(sign: string, context: readonly string[]): string | null {
  const codes = CODES.has(sign) ? [sign] : (SIGNS[sign] ?? []);
  return codes.find((code) => context.includes(code)) ?? codes[0] ?? null;
}

/** The sign (or the code and a space) that stands before an amount in `currency`. */
export const signOf = (currency: string): string => WRITTEN[currency] ?? `${currency} `;

/** The one currency code that a text names; null where it names none or several. */
export function currencyNamedIn(text: string): string | null {
  const codes = new Set(text.match(/\b[A-Z]{3}\b/g)?.filter(isCurrency));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

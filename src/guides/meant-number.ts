import { readAmounts } from '../pay/amounts.js';

/** The whole number that an author meant by text: 115000 for `£115K`, `115,000` and `115_000`; null where it says none or several. */
export function meantNumber(text: string): number | null {
  const joined = text.trim().replace(/(?<=\d)[\s_](?=\d{3}(?!\d))/g, '');
  // a decimal is no whole number: `1.5`
  if (/^\D*\d+[.,]\d{1,2}$/.test(joined)) return null;
  // what stands without a sign or unit is an amount here, too
  const [amount, ...others] = readAmounts(/^\d/.test(joined) ? `$${joined}` : joined);
  return amount && others.length === 0 && /^\D*[\d.,'’]+\D*$/.test(joined) ? amount.low : null;
}

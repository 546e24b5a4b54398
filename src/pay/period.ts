/** How often an amount is paid. */
export type Period = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Words for each period: those behind a slash or `per`, and those that stand by themselves (`monthly`, `pcm`). */
const WORDS: Readonly<Record<Period, { units: string; alone: string }>> = {
  hour: {
    units: 'hours? hrs? h std\\.? stunde heure hora ora uur godz\\.? godzinę hod\\.? timme time óra час ч saat',
    alone: "hourly|ph|p\\.h\\.|stündlich|hourly rate|時給|시급|por hora|à l[’']heure|en godzinę|в час",
  },
  day: {
    units: 'days? d tag jour día dia giorno dag dzień den nap день gün diem',
    alone: 'daily|pd|p\\.d\\.|day rate|tagessatz|tjm|日給|일급|al giorno|al día|par jour|pro tag',
  },
  week: {
    units: 'weeks? wks? wk w woche semaine semana settimana týden tydzień vecka uge неделю hafta',
    alone: 'weekly|pw|p\\.w\\.|wöchentlich',
  },
  month: {
    units:
      'months? mths? mth mos? mo m monat mois mes mês mese maand mies\\.? miesiąc měs\\.? měsíc hó hónap månad mån\\.? måned måneden mdr\\.? kk місяць міс\\.? месяц мес\\.? ay lună lunã luni bulan bln\\.? tháng 月',
    alone:
      'monthly|pcm|pm|havonta|kuukaudessa|månadslön|בחודש|לחודש|mỗi tháng|p\\.c\\.m\\.|p\\.m\\.|monatlich|mtl\\.?|monats\\w*|mensuel(?:s|le|les)?|mensual(?:es)?|mensais|mensal|mensili?|per maand|maandelijks|p/m|miesięcznie|měsíčně|havi|månatligen|aylık|月給|月収|月薪|毎月|月|월급|월|al mes|ao mês|al mese|a month|в месяц|на місяць|на месец|в мес\\.?',
  },
  year: {
    units:
      'years? yrs? yr y annum jahr an année año ano anno jaar rok év år год рік година yıl ročně godinu tahun năm a',
    alone:
      "yearly|annual(?:ly)?|per annum|p\\.?\\s?a\\.?|jährlich|jahres\\w*|annuels?|annuelle|anual(?:es)?|anuais|annui|annuo|annua|jaarlijks|p/j|rocznie|ročně|évi|årligen|yıllık|年収|年俸|年薪|年|연봉|연|per year|a year|lpa|ctc|в год|на рік|на година|al año|ao ano|all[’']anno",
  },
};

const PER =
  "(?:/ ?|per (?:cal(?:endar|\\.)? )?|an? |each |every |pro |je |par |por |al |ao |a |all['’]|al[’']|na |za |w |v |в |за |на |i |om )";
const END = '(?![\\p{L}\\p{N}])';

const sources = (Object.keys(WORDS) as Period[]).map((period) => {
  const { units, alone } = WORDS[period];
  return [period, `(?:${PER}(?:${units.split(' ').join('|')})|(?:${alone}))`] as const;
});
const BEHIND = sources.map(([period, source]) => [period, new RegExp(`^${source}${END}`, 'iu')] as const);
const ANYWHERE = sources.map(
  ([period, source]) => [period, new RegExp(`(?<![\\p{L}\\p{N}])${source}${END}`, 'iu')] as const,
);

const ANY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.map(([, source]) => source).join('|')})${END}`, 'iu');

/** A period that a text begins with, and how many characters say so; null where it begins with none. */
export function periodFrom(text: string): { period: Period; length: number } | null {
  const found = BEHIND.flatMap(([period, pattern]) => {
    const length = pattern.exec(text)?.[0].length ?? 0;
    return length > 0 ? [{ period, length }] : [];
  });
  return found.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** The one period that a text names: `Base (monthly)`; null where it names none or several. */
export function periodIn(text: string): Period | null {
  if (!ANY.test(text)) return null;
  const named = ANYWHERE.filter(([, pattern]) => pattern.test(text)).map(([period]) => period);
  return named.length === 1 ? (named[0] ?? null) : null;
}

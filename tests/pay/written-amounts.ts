/**
 * Pay as people, handbooks and job advertisements write it, and what a careful reader makes of it. The table was
 * written by somebody who had not seen the code. `written` is the text of one table cell, one sentence of a script, or
 * what stands behind “offer”; `currency` is the currency of its region. `is` is the one amount in it, in whole units:
 * one figure has `low` and `high` alike, a bound has null at its open end. `is: null` says that the text holds no
 * amount of pay, or none that can be understood for certain: no figure is better than a wrong one.
 */

type Place = 'cell' | 'script' | 'offer';
type Statistic = 'median' | 'average' | 'P25' | 'P50' | 'P75';

interface Amount {
  low: number | null;
  high: number | null;
  currency: string;
  per: 'hour' | 'day' | 'week' | 'month' | 'year' | null;
  bound?: 'up to' | 'from';
  statistic?: Statistic;
}

interface WrittenAmount {
  written: string;
  currency: string;
  is: Amount | null;
  in: Place;
}

type Per = Amount['per'];
type Reading = Omit<Amount, 'currency'> & { currency?: string };

const exactly = (amount: number, per: Per = null): Reading => ({ low: amount, high: amount, per });
const range = (low: number, high: number, per: Per = null): Reading => ({ low, high, per });
const upTo = (high: number, per: Per = null): Reading => ({ low: null, high, per, bound: 'up to' });
const from = (low: number, per: Per = null): Reading => ({ low, high: null, per, bound: 'from' });
const typical = (statistic: Statistic, amount: number, per: Per = null): Reading => ({
  low: amount,
  high: amount,
  per,
  statistic,
});

/** An amount in another currency than the region's own. */
const abroad = (currency: string, reading: Reading): Reading => ({ ...reading, currency });

const row = (place: Place, currency: string, written: string, is: Reading | null): WrittenAmount => ({
  written,
  currency,
  is: is && { currency, ...is },
  in: place,
});

const cell = (currency: string, written: string, is: Reading | null): WrittenAmount =>
  row('cell', currency, written, is);
const script = (currency: string, written: string, is: Reading | null): WrittenAmount =>
  row('script', currency, written, is);
const offer = (currency: string, written: string, is: Reading | null): WrittenAmount =>
  row('offer', currency, written, is);

/** More than 300 written amounts of pay from more than 40 currencies and 25 languages, with what each of them says. */
export const WRITTEN_AMOUNTS: readonly WrittenAmount[] = [
  // English, United States
  cell('USD', '$165,000 – $178,000', range(165_000, 178_000)),
  cell('USD', '$120 to $150K', range(120_000, 150_000)),
  cell('USD', '$[165-178]K', range(165_000, 178_000)),
  cell('USD', '$60/hr – $75/hr', range(60, 75, 'hour')),
  cell('USD', '$48-55/hour', range(48, 55, 'hour')),
  cell('USD', '$165k/yr', exactly(165_000, 'year')),
  cell('USD', 'USD 165,000.00', exactly(165_000)),
  cell('USD', '165K–178K USD', range(165_000, 178_000)),
  cell('USD', '$900K – $1.2M', range(900_000, 1_200_000)),
  cell('USD', '$165k -- $178k', range(165_000, 178_000)),
  cell('USD', '$ 165,000 -$178,000', range(165_000, 178_000)),
  cell('USD', '$165K-178', range(165_000, 178_000)),
  cell('USD', '$2,400 per week', exactly(2400, 'week')),
  cell('USD', '$150K+', from(150_000)),
  cell('USD', 'between $140,000 and $160,000', range(140_000, 160_000)),
  cell('USD', '$140,000 until $160,000', range(140_000, 160_000)),
  cell('USD', '172,500', exactly(172_500)),
  cell('USD', '25th percentile: $142,000', typical('P25', 142_000)),
  cell('USD', 'P75 $210K', typical('P75', 210_000)),
  cell('USD', 'avg. $168k', typical('average', 168_000)),
  script('USD', 'Based on my 8 years in platform work, I’d like to see the base at $185,000.', exactly(185_000)),
  script('USD', 'I’m looking for something between $170K and $190K, given the scope.', range(170_000, 190_000)),
  script(
    'USD',
    'Public figures for L5 in 2026 put the base at $178K, and I would like to match that.',
    exactly(178_000),
  ),
  script('USD', 'If you can get to $[165-178]K, I can sign this week.', range(165_000, 178_000)),
  script('USD', 'My present contract pays $92 an hour, and I’d want to stay there.', exactly(92, 'hour')),
  script('USD', 'Your own posting from Q4 names a median of $172,000 for this level.', typical('median', 172_000)),
  offer('USD', '165k base', exactly(165_000)),
  offer('USD', 'base of 172.5k', exactly(172_500)),
  offer('USD', 'base １６５k', exactly(165_000)),
  offer('USD', '$150-165K base salary', range(150_000, 165_000)),
  offer('USD', 'base=165,000usd', exactly(165_000)),
  offer('USD', '$78/hr base', exactly(78, 'hour')),

  // English, United Kingdom and Ireland
  cell('GBP', '£95K*', exactly(95_000)),
  cell('GBP', '£95K (1)', exactly(95_000)),
  cell('GBP', 'up to £120K', upTo(120_000)),
  cell('GBP', 'from £100K', from(100_000)),
  cell('GBP', '< £50,000', upTo(50_000)),
  cell('GBP', 'at least £62,000', from(62_000)),
  cell('GBP', 'P50: £98,000', typical('P50', 98_000)),
  cell('GBP', '£88,000–£104,000 / $112,000–$132,000', range(88_000, 104_000)),
  cell('GBP', '85-95K GBP', range(85_000, 95_000)),
  cell('GBP', '£450 per day', exactly(450, 'day')),
  cell('GBP', '£42.50 ph', exactly(42.5, 'hour')),
  cell('GBP', '£65k pa', exactly(65_000, 'year')),
  cell('GBP', '95K£', exactly(95_000)),
  cell('EUR', '€80–95k', range(80_000, 95_000)),
  cell('EUR', '€60K¹', exactly(60_000)),
  script('GBP', 'I would need at least £110,000 to move from my present role.', from(110_000)),
  script('GBP', 'Could we look at £95k, with the 10% bonus left as it is?', exactly(95_000)),
  script('GBP', 'The posting said up to £120K, so I am hoping to land there.', upTo(120_000)),
  script('GBP', 'A day rate of £650 would work for me over the six months.', exactly(650, 'day')),
  script('EUR', 'With two other offers in Dublin, €92,500 is where I can say yes.', exactly(92_500)),
  offer('GBP', '£118k base', exactly(118_000)),
  offer('GBP', 'base 95,000 pounds', exactly(95_000)),
  offer('GBP', 'up to £130k base', upTo(130_000)),

  // English, Canada, Australia and New Zealand
  cell('CAD', 'C$110K–C$130K', range(110_000, 130_000)),
  cell('CAD', '$150,000 USD', abroad('USD', exactly(150_000))),
  cell('AUD', 'A$150K + super', exactly(150_000)),
  cell('AUD', '$140k–$170k plus super', range(140_000, 170_000)),
  cell('AUD', '$850/day', exactly(850, 'day')),
  cell('AUD', 'Average: A$155,000', typical('average', 155_000)),
  cell('NZD', 'NZ$135,000 – NZ$150,000 p.a.', range(135_000, 150_000, 'year')),
  script('AUD', 'For Sydney I’m after A$165K plus super, starting in March 2026.', exactly(165_000)),
  script('CAD', 'With 3-5 years in the field, C$118,000 feels right for Toronto.', exactly(118_000)),
  offer('AUD', 'base A$155k plus super', exactly(155_000)),
  offer('CAD', 'CAD 112k base', exactly(112_000)),

  // English, India
  cell('INR', '12-18 LPA', range(1_200_000, 1_800_000, 'year')),
  cell('INR', '12.5 LPA', exactly(1_250_000, 'year')),
  cell('INR', '20–28 lakhs', range(2_000_000, 2_800_000)),
  cell('INR', '₹12,50,000 – ₹18,00,000', range(1_250_000, 1_800_000)),
  cell('INR', 'Rs. 22,00,000/- p.a.', exactly(2_200_000, 'year')),
  cell('INR', '₹95L – ₹1.2Cr', range(9_500_000, 12_000_000)),
  cell('INR', '₹25L+', from(2_500_000)),
  cell('INR', 'Rs 60,000/month', exactly(60_000, 'month')),
  script('INR', 'I am expecting 32 LPA fixed, with a notice of 2 weeks.', exactly(3_200_000, 'year')),
  script('INR', 'Considering my two other offers, I would like ₹45,00,000 as fixed pay.', exactly(4_500_000)),
  script('INR', 'My expectation is 28 to 32 lakhs per annum.', range(2_800_000, 3_200_000, 'year')),
  offer('INR', '12 LPA fixed', exactly(1_200_000, 'year')),
  offer('INR', 'base 1.2 Cr', exactly(12_000_000)),
  offer('INR', '24,50,000 base', exactly(2_450_000)),
  offer('INR', 'fixed 15 Lacs', exactly(1_500_000)),

  // English, Africa and the Gulf
  cell('KES', 'KES 250,000', exactly(250_000)),
  cell('KES', 'KSh 250k - 300k p.m.', range(250_000, 300_000, 'month')),
  cell('NGN', '₦1.2M monthly', exactly(1_200_000, 'month')),
  cell('ZAR', 'R 950k', exactly(950_000)),
  cell('ZAR', 'R950 000 – R1.2m', range(950_000, 1_200_000)),
  cell('ZAR', 'R85\u00A0000 pm', exactly(85_000, 'month')),
  cell('AED', 'AED 30,000', exactly(30_000)),
  cell('AED', 'AED 25K–32K / month', range(25_000, 32_000, 'month')),
  cell('SAR', 'SAR 22,000 per month', exactly(22_000, 'month')),
  cell('EGP', 'EGP 65,000 - 80,000 monthly', range(65_000, 80_000, 'month')),
  script(
    'KES',
    'I would accept KES 320,000 per month, and I can start in Nairobi in 30 days.',
    exactly(320_000, 'month'),
  ),
  script('ZAR', 'For Cape Town I had R1.1 million a year in mind.', exactly(1_100_000, 'year')),
  script('AED', 'What I have in mind is AED 32,000 monthly, all of it basic.', exactly(32_000, 'month')),
  offer('AED', 'basic AED 28,000 per month', exactly(28_000, 'month')),
  offer('KES', 'basic KES 280,000 pm', exactly(280_000, 'month')),
  offer('ZAR', 'R85k pm basic', exactly(85_000, 'month')),

  // English, South-East Asia
  cell('SGD', 'S$8,500 – S$10,000 per month', range(8500, 10_000, 'month')),
  cell('SGD', 'SGD 120k', exactly(120_000)),
  cell('HKD', 'HK$55,000 per month', exactly(55_000, 'month')),
  cell('MYR', 'RM 8,000', exactly(8000)),
  cell('MYR', 'RM8k–RM12k', range(8000, 12_000)),
  cell('PHP', '₱80k–₱120k/mo', range(80_000, 120_000, 'month')),
  cell('PHP', 'Php 1.2M', exactly(1_200_000)),
  script('SGD', 'I’d be comfortable at S$9,500 a month.', exactly(9500, 'month')),
  script('PHP', 'I was hoping for ₱130,000 per month, with the HMO as it is.', exactly(130_000, 'month')),
  offer('SGD', 'base S$9.8k monthly', exactly(9800, 'month')),
  offer('MYR', 'basic RM 9,200', exactly(9200)),
  offer('PHP', 'basic pay ₱95,000/month', exactly(95_000, 'month')),

  // German, Germany and Austria
  cell('EUR', '80.000 – 95.000 €', range(80_000, 95_000)),
  cell('EUR', '80\u202F000 – 95\u202F000\u00A0€', range(80_000, 95_000)),
  cell('EUR', 'EUR 50.000,- bis 60.000,-', range(50_000, 60_000)),
  cell('EUR', 'von 80.000 bis 95.000 € brutto', range(80_000, 95_000)),
  cell('EUR', '80–95 Tsd. €', range(80_000, 95_000)),
  cell('EUR', 'TEUR 85', exactly(85_000)),
  cell('EUR', '85 T€', exactly(85_000)),
  cell('EUR', '85k EUR', exactly(85_000)),
  cell('EUR', 'bis zu 95.000 €', upTo(95_000)),
  cell('EUR', 'ab 60.000 €', from(60_000)),
  cell('EUR', '6.500 € brutto pro Monat', exactly(6500, 'month')),
  cell('EUR', '45 €/Std.', exactly(45, 'hour')),
  cell('EUR', '€ 72.400,00', exactly(72_400)),
  cell('EUR', 'Median: 72.000 €', typical('median', 72_000)),
  cell('EUR', '2.500 € x 14', null), // fourteen payments a year: neither a month's pay alone nor a year's
  script('EUR', 'Ich stelle mir ein Jahresgehalt von 82.000 € brutto vor.', exactly(82_000, 'year')),
  script('EUR', 'Mit 7 Jahren Erfahrung sehe ich mich bei 78.000 bis 86.000 Euro.', range(78_000, 86_000)),
  script('EUR', 'Ab 75 TEUR wechsle ich gern zum 1. Oktober.', from(75_000)),
  offer('EUR', 'base 85.000 € brutto', exactly(85_000)),
  offer('EUR', 'Grundgehalt 78.000 EUR', exactly(78_000)),
  offer('EUR', 'Fixgehalt 82 Tsd. €', exactly(82_000)),

  // German, Switzerland
  cell('CHF', 'CHF 120’000.-', exactly(120_000)),
  cell('CHF', "CHF 120'000 – 150'000", range(120_000, 150_000)),
  cell('CHF', '120\u2009000 CHF', exactly(120_000)),
  cell('CHF', 'Fr. 8’500.– pro Monat', exactly(8500, 'month')),
  cell('CHF', 'CHF 110–130k', range(110_000, 130_000)),
  cell('CHF', '13 x CHF 8’500', null), // thirteen payments a year
  script('CHF', "Für Zürich erwarte ich CHF 135'000.- bei einem Pensum von 100 %.", exactly(135_000)),
  offer('CHF', 'base 135’000.-', exactly(135_000)),

  // French, France and Canada
  cell('EUR', '42\u202F000\u00A0€ à 48\u202F000\u00A0€', range(42_000, 48_000)),
  cell('EUR', '45 à 55 k€', range(45_000, 55_000)),
  cell('EUR', '45-55K€ brut annuel', range(45_000, 55_000, 'year')),
  cell('EUR', 'entre 45 000 et 55 000 €', range(45_000, 55_000)),
  cell('EUR', '45/55 k€', range(45_000, 55_000)),
  cell('EUR', '3 800 € brut/mois', exactly(3800, 'month')),
  cell('EUR', 'jusqu’à 65 k€', upTo(65_000)),
  cell('EUR', '550 €/jour', exactly(550, 'day')),
  cell('CAD', '95 000 $ à 115 000 $', range(95_000, 115_000)),
  cell('CAD', '45,50 $/h', exactly(45.5, 'hour')),
  script('EUR', 'Je vise un fixe de 52 à 56 k€, hors variable de 10 %.', range(52_000, 56_000)),
  script(
    'EUR',
    'Au vu de mes 6 ans d’expérience, je souhaite 58\u00A0000\u00A0€ bruts par an.',
    exactly(58_000, 'year'),
  ),
  script('CAD', 'J’aimerais un salaire entre 95 000 $ et 105 000 $ par année.', range(95_000, 105_000, 'year')),
  offer('EUR', 'fixe 52 k€', exactly(52_000)),
  offer('EUR', '52 000 € brut fixe', exactly(52_000)),

  // Dutch
  cell('EUR', '€ 65.000 tot € 80.000', range(65_000, 80_000)),
  cell('EUR', '€ 4.500 – € 6.000 bruto per maand', range(4500, 6000, 'month')),
  cell('EUR', '€ 85.000,-', exactly(85_000)),
  cell('EUR', 'vanaf € 55.000', from(55_000)),
  cell('EUR', '€ 75 per uur', exactly(75, 'hour')),
  script('EUR', 'Met 5 jaar ervaring zoek ik € 5.800 tot € 6.400 bruto per maand.', range(5800, 6400, 'month')),
  offer('EUR', 'basissalaris € 5.800 bruto per maand', exactly(5800, 'month')),

  // Italian
  cell('EUR', 'da 45.000 a 55.000 euro', range(45_000, 55_000)),
  cell('EUR', 'RAL 45-55k', range(45_000, 55_000, 'year')),
  cell('EUR', '2.800 € lordi al mese', exactly(2800, 'month')),
  cell('EUR', 'fino a 60 mila euro', upTo(60_000)),
  script('EUR', 'Vorrei una RAL di 54.000 €, visto il mio ruolo attuale.', exactly(54_000, 'year')),
  offer('EUR', 'RAL 52k', exactly(52_000, 'year')),

  // Spanish, Spain
  cell('EUR', '45.000 – 55.000 € brutos/año', range(45_000, 55_000, 'year')),
  cell('EUR', 'entre 40.000 y 50.000 €', range(40_000, 50_000)),
  cell('EUR', '60 mil euros brutos anuales', exactly(60_000, 'year')),
  cell('EUR', 'desde 38.000 €', from(38_000)),
  cell('EUR', '2.800 €/mes', exactly(2800, 'month')),
  script('EUR', 'Mi expectativa está entre 48.000 y 54.000 € brutos al año.', range(48_000, 54_000, 'year')),
  offer('EUR', 'fijo 48.000 €', exactly(48_000)),

  // Spanish, Latin America
  cell('MXN', '18 mil pesos', exactly(18_000)),
  cell('MXN', '$45,000 a $55,000 mensuales', range(45_000, 55_000, 'month')),
  cell('MXN', 'MXN 720,000', exactly(720_000)),
  cell('COP', '8 a 10 millones de pesos', range(8_000_000, 10_000_000)),
  cell('COP', '$8.000.000 COP', exactly(8_000_000)),
  cell('ARS', 'ARS 2.500.000', exactly(2_500_000)),
  cell('CLP', '$3.200.000 mensuales', exactly(3_200_000, 'month')),
  cell('PEN', 'S/ 9,000 – S/ 11,000', range(9000, 11_000)),
  script('MXN', 'Estoy buscando 65 mil pesos brutos mensuales.', exactly(65_000, 'month')),
  offer('MXN', 'sueldo base 45 mil pesos mensuales', exactly(45_000, 'month')),
  offer('COP', 'base 12 millones COP', exactly(12_000_000)),

  // Portuguese, Brazil and Portugal
  cell('BRL', 'R$ 15 mil/mês', exactly(15_000, 'month')),
  cell('BRL', 'R$ 8–10 mil', range(8000, 10_000)),
  cell('BRL', 'R$ 12.000,00', exactly(12_000)),
  cell('BRL', 'R$ 900 mil a R$ 1,2 milhão', range(900_000, 1_200_000)),
  cell('BRL', 'até R$ 18 mil', upTo(18_000)),
  cell('BRL', 'R$ 120/hora', exactly(120, 'hour')),
  cell('BRL', 'US$ 60 mil', abroad('USD', exactly(60_000))),
  cell('EUR', 'de 40 000 a 50 000 €/ano', range(40_000, 50_000, 'year')),
  script('BRL', 'Para esta vaga, espero R$ 18 mil por mês, com 3 dias em casa.', exactly(18_000, 'month')),
  script('EUR', 'O meu objetivo são 52 000 € brutos anuais.', exactly(52_000, 'year')),
  offer('BRL', 'R$ 240 mil base', exactly(240_000)),
  offer('BRL', 'salário base R$ 15.500,00 por mês', exactly(15_500, 'month')),

  // Swedish, Norwegian, Danish and Icelandic
  cell('SEK', '660 tkr', exactly(660_000)),
  cell('SEK', '55 000 – 62 000 kr/mån', range(55_000, 62_000, 'month')),
  cell('SEK', '0,75 mkr', exactly(750_000)),
  cell('NOK', '750 000 kr', exactly(750_000)),
  cell('NOK', 'kr 750 000,-', exactly(750_000)),
  cell('NOK', 'NOK 750\u00A0000 – 900\u00A0000', range(750_000, 900_000)),
  cell('DKK', '50-60.000 kr.', range(50_000, 60_000)),
  cell('DKK', '55.000 kr./md.', exactly(55_000, 'month')),
  cell('ISK', '950.000 kr. á mánuði', exactly(950_000, 'month')),
  script('SEK', 'Jag tänker mig en månadslön på 62 000 kr.', exactly(62_000, 'month')),
  script('NOK', 'Jeg ser for meg 920 000 kr i året.', exactly(920_000, 'year')),
  script('DKK', 'Jeg forestiller mig 58.000 kr. om måneden for 37 timer.', exactly(58_000, 'month')),
  offer('SEK', 'grundlön 58 000 kr/mån', exactly(58_000, 'month')),
  offer('NOK', 'fastlønn 850 000 kr', exactly(850_000)),
  offer('DKK', 'grundløn 660.000 kr. om året', exactly(660_000, 'year')),

  // Finnish
  cell('EUR', '4 200 – 5 000 euroa kuukaudessa', range(4200, 5000, 'month')),
  cell('EUR', '5 400 €/kk', exactly(5400, 'month')),
  script('EUR', 'Palkkatoiveeni on 5 400 € kuukaudessa.', exactly(5400, 'month')),
  offer('EUR', 'peruspalkka 5 200 €/kk', exactly(5200, 'month')),

  // Polish
  cell('PLN', '240 000 zł', exactly(240_000)),
  cell('PLN', '15 000 – 20 000 zł brutto/mies.', range(15_000, 20_000, 'month')),
  cell('PLN', 'od 18 do 24 tys. zł', range(18_000, 24_000)),
  cell('PLN', '2,5 mln zł', exactly(2_500_000)),
  cell('PLN', '150 zł/h', exactly(150, 'hour')),
  cell('PLN', '75k EUR', abroad('EUR', exactly(75_000))),
  cell('PLN', 'mediana 16 500 zł', typical('median', 16_500)),
  script('PLN', 'Interesuje mnie podstawa od 22 000 do 26 000 zł brutto miesięcznie.', range(22_000, 26_000, 'month')),
  offer('PLN', 'podstawa 22 000 zł brutto', exactly(22_000)),

  // Czech and Hungarian
  cell('CZK', '1 800 000 Kč', exactly(1_800_000)),
  cell('CZK', '80–110 tis. Kč', range(80_000, 110_000)),
  cell('CZK', 'až 120\u00A0000\u00A0Kč měsíčně', upTo(120_000, 'month')),
  cell('CZK', '550 Kč/hod', exactly(550, 'hour')),
  cell('HUF', '12 M Ft', exactly(12_000_000)),
  cell('HUF', '600 e Ft', exactly(600_000)),
  cell('HUF', '1 200 000 Ft/hó', exactly(1_200_000, 'month')),
  cell('HUF', '900 ezer – 1,2 millió Ft', range(900_000, 1_200_000)),
  script('CZK', 'Představuji si 95 až 110 tis. Kč hrubého měsíčně.', range(95_000, 110_000, 'month')),
  script('HUF', 'Havonta bruttó 1,4 millió Ft az elképzelésem.', exactly(1_400_000, 'month')),
  offer('CZK', 'základ 95 tis. Kč', exactly(95_000)),
  offer('HUF', 'alapbér bruttó 1,4 M Ft', exactly(1_400_000)),

  // Romanian, Serbian and Bulgarian
  cell('RON', '9.000 – 12.000 lei brut/lună', range(9000, 12_000, 'month')),
  cell('RON', '15 mii lei', exactly(15_000)),
  cell('RSD', '280.000 – 350.000 RSD', range(280_000, 350_000)),
  cell('BGN', 'от 6 000 до 8 000 лв. на месец', range(6000, 8000, 'month')),
  offer('RON', 'bază 12 mii lei brut', exactly(12_000)),

  // Russian and Ukrainian
  cell('RUB', '250–350 тыс. руб.', range(250_000, 350_000)),
  cell('RUB', 'от 300 000 ₽', from(300_000)),
  cell('RUB', 'до 400 000 руб. в месяц', upTo(400_000, 'month')),
  cell('RUB', '3,6 млн ₽ в год', exactly(3_600_000, 'year')),
  cell('UAH', '120 тис. грн', exactly(120_000)),
  cell('UAH', '₴80 000 – ₴100 000', range(80_000, 100_000)),
  script('RUB', 'Я рассматриваю предложения от 320 000 до 360 000 руб. в месяц.', range(320_000, 360_000, 'month')),
  script('UAH', 'Мої очікування – 130 тис. грн на місяць.', exactly(130_000, 'month')),
  offer('RUB', 'оклад 280 тыс. руб.', exactly(280_000)),
  offer('UAH', 'ставка 110 000 грн', exactly(110_000)),

  // Turkish, Hebrew and Arabic
  cell('TRY', '₺1.200.000', exactly(1_200_000)),
  cell('TRY', '80-110 bin TL', range(80_000, 110_000)),
  cell('TRY', 'brüt 95.000 TL/ay', exactly(95_000, 'month')),
  cell('ILS', '₪ 25,000', exactly(25_000)),
  cell('ILS', '28,000–35,000 ₪ לחודש', range(28_000, 35_000, 'month')),
  cell('ILS', '35 אלף ש"ח', exactly(35_000)),
  cell('AED', '30,000 درهم شهريا', exactly(30_000, 'month')),
  script('TRY', 'Beklentim aylık brüt 120.000 TL.', exactly(120_000, 'month')),
  script('ILS', 'אני מחפש שכר של 38,000 ₪ בחודש.', exactly(38_000, 'month')),
  offer('TRY', 'baz maaş 110.000 TL', exactly(110_000)),
  offer('ILS', 'base NIS 32k per month', exactly(32_000, 'month')),

  // Japanese
  cell('JPY', '¥800万', exactly(8_000_000)),
  cell('JPY', '年収800万円', exactly(8_000_000, 'year')),
  cell('JPY', '600〜900万円', range(6_000_000, 9_000_000)),
  cell('JPY', '年収600万円から900万円', range(6_000_000, 9_000_000, 'year')),
  cell('JPY', '1億2,000万円', exactly(120_000_000)),
  cell('JPY', '1,000万円以上', from(10_000_000)),
  cell('JPY', '月給３５万円', exactly(350_000, 'month')),
  cell('JPY', '¥8,500,000', exactly(8_500_000)),
  script('JPY', '年収900万円を希望します。', exactly(9_000_000, 'year')),
  offer('JPY', '基本給 45万円', exactly(450_000)),
  offer('JPY', 'base ¥9.5M', exactly(9_500_000)),

  // Korean
  cell('KRW', '5억원', exactly(500_000_000)),
  cell('KRW', '8,000만원', exactly(80_000_000)),
  cell('KRW', '연봉 6,000만 원 ~ 8,500만 원', range(60_000_000, 85_000_000, 'year')),
  cell('KRW', '8,000만원~1억원', range(80_000_000, 100_000_000)),
  script('KRW', '희망 연봉은 8,500만원입니다.', exactly(85_000_000, 'year')),
  offer('KRW', '기본급 7,200만원', exactly(72_000_000)),

  // Chinese
  cell('CNY', '月3万', exactly(30_000, 'month')),
  cell('CNY', '40万至60万元/年', range(400_000, 600_000, 'year')),
  cell('CNY', '25k-40k/月', range(25_000, 40_000, 'month')),
  cell('CNY', '¥450,000', exactly(450_000)),
  cell('TWD', 'NT$ 1,800,000', exactly(1_800_000)),
  script('CNY', '我的期望年薪是50万到60万元。', range(500_000, 600_000, 'year')),
  offer('CNY', 'base 40w', exactly(400_000)),
  offer('CNY', '底薪2.5万/月', exactly(25_000, 'month')),

  // Indonesian, Vietnamese and Thai
  cell('IDR', 'Rp 25 juta', exactly(25_000_000)),
  cell('IDR', '20 - 25 jt', range(20_000_000, 25_000_000)),
  cell('IDR', 'Rp 25.000.000 per bulan', exactly(25_000_000, 'month')),
  cell('VND', '35 - 50 triệu/tháng', range(35_000_000, 50_000_000, 'month')),
  cell('VND', '40.000.000\u00A0₫', exactly(40_000_000)),
  cell('THB', '฿80,000 – ฿110,000', range(80_000, 110_000)),
  cell('THB', '80,000 บาท/เดือน', exactly(80_000, 'month')),
  script('IDR', 'Ekspektasi gaji saya Rp 28 juta per bulan.', exactly(28_000_000, 'month')),
  script('VND', 'Tôi mong muốn mức lương 50 triệu đồng mỗi tháng.', exactly(50_000_000, 'month')),
  offer('IDR', 'gaji pokok 22 jt', exactly(22_000_000)),
  offer('VND', 'lương cơ bản 45 triệu', exactly(45_000_000)),
  offer('THB', 'base 85,000 THB', exactly(85_000)),

  // No amount of pay
  cell('USD', '2026', null),
  cell('USD', '500 options', null),
  cell('USD', '10–15%', null),
  cell('USD', '401k', null),
  cell('USD', 'Series B $40M', null),
  cell('GBP', '+44 20 7946 0958', null),
  cell('GBP', 'Q4 2025', null),
  cell('GBP', 'L4–L6', null),
  cell('EUR', '3-5 years', null),
  cell('EUR', '37,5 Std./Woche', null),
  cell('USD', '$42 per share', null),
  script('GBP', 'I have run 3 migrations since 2021 and cut the bill by 40%.', null),
  script('USD', 'You closed a Series B of $40M last year, so I know there is room.', null),
  script('USD', 'Please call me on +1 415 555 0132 before Q4 ends.', null),
  offer('GBP', 'base TBD, 25 days of leave', null),

  // Not certain without more to go by
  cell('USD', '1.234', null), // a decimal point here, but nobody pays 1.234 dollars
  cell('USD', '60.000', null), // sixty, or sixty thousand by another country's habit
  cell('EUR', '12,5', null), // thousands, an hour, a per cent?
  cell('USD', '120-150', null), // thousands, or dollars an hour
  cell('INR', '18-25', null), // lakhs, or thousands a month
  cell('USD', '$1,50,000', null), // Indian grouping, or a slip
  cell('USD', '$165,000 - $178,00', null), // a digit is missing
  cell('USD', '$6,500 bi-weekly', null), // twice a week, or every other week
  cell('GBP', '£XXk', null),
  cell('EUR', '8?.000 €', null),
  script('USD', 'I’d like $[X]K, given what the market pays.', null),
  offer('EUR', 'base 12,5', null),
  offer('USD', 'base 60.000', null),
];

import { type Figure, isAsk } from '../guides/figure.js';
import type { Guide } from '../guides/guide.js';
import { passagesText } from '../guides/passages.js';
import { places } from '../guides/places.js';
import type { Problem } from '../guides/problem.js';
import type { Script } from '../guides/script.js';
import { sentencesOf } from '../guides/sentences.js';
import { type Band, type ComponentKind, componentOf } from '../pay/band.js';

/** A guide as comp reads it, as plain data: what an author compares with what was meant. */

const countries = new Map(places.map(({ name, country }) => [name, country]));

type Pair = [low: number, high: number];

function pair(of: Pick<Band, 'components'>, kind: ComponentKind): Pair | null {
  const range = componentOf(of, kind)?.range;
  return range ? [range.low, range.high] : null;
}

function regionOf(band: Band): object {
  const { label, places: named, currency, levels } = band;
  const place = named.find((name) => countries.has(name)) ?? null;
  const bonus = componentOf(band, 'bonus');
  return {
    label,
    place: place?.startsWith('Remote') ? 'Remote' : place,
    country: (place && countries.get(place)) || null,
    currency,
    base: pair(band, 'base'),
    equity: pair(band, 'equity'),
    equityLabel: componentOf(band, 'equity')?.label ?? null,
    bonus: bonus?.text ?? null,
    signing: pair(band, 'sign-on'),
    total: pair(band, 'total'),
    levels: levels.map((level) => ({ label: level.label, total: pair(level, 'total') })),
  };
}

const amountOf = ({ component, low, high, currency, region, text }: Figure): object => ({
  component,
  amount: low,
  high,
  currency,
  region,
  text,
});

/** Words by which a script accepts what it asks for: `At $300K, I'm ready to accept.` */
const ACCEPTS = /\b(?:to accept|ready to sign)\b/i;

/** True for a figure whose sentence says that it is accepted. */
const accepts = (script: Script, { text }: Figure): boolean =>
  sentencesOf(script.text).some((sentence) => sentence.text.includes(text) && ACCEPTS.test(sentence.text));

/** The script, what it asks for in amounts of pay, and what it accepts: its first floor, else the ask that it says so of. */
function scriptOf({ script }: Guide): object | null {
  if (!script) return null;
  const amounts = script.figures.filter(({ unit }) => unit === 'amount');
  const named = amounts.filter(({ component }) => component !== null);
  const floor =
    named.find(({ role }) => role === 'floor') ?? named.findLast((figure) => isAsk(figure) && accepts(script, figure));
  return {
    text: script.text,
    ask: named.filter(isAsk).map(amountOf),
    floor: floor ? amountOf(floor) : null,
  };
}

/** A guide as data, with what is wrong in its file. Amounts are in whole units of the currency. */
export function guideAsData(guide: Guide, problems: readonly Problem[]): object {
  const { id, company, role, bands, levers, leverSection, levelMapping, sources, evidence } = guide;
  return {
    id,
    company,
    role,
    regions: bands.map(regionOf),
    levers: levers.map(({ title, passages }) => ({ title, text: passagesText(passages) })),
    leverSection: leverSection && { title: leverSection.title, text: passagesText(leverSection.passages) },
    script: scriptOf(guide),
    figures: (guide.script?.figures ?? []).map((figure) => ({ ...figure, level: null })),
    levelMapping: levelMapping.length > 0 ? levelMapping.join('\n') : null,
    sources,
    evidence,
    problems: problems.map(({ severity, line, column, field, message }) => ({
      severity,
      line,
      column,
      field,
      message,
    })),
  };
}

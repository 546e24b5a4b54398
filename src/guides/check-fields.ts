import type { Checked, Finding, Rule } from './check-rule.js';
import { plain } from './places.js';
import { type Unknown, unknownFields } from './unknown-fields.js';

/** What an author should look at in the fields of the front matter: their names, and what stands twice. */

/** Each unknown field once in a guide, with how often it stands in it; the author's own together. */
const names: Rule = ({ front }) => {
  const byKey = new Map<string, Unknown[]>();
  for (const unknown of unknownFields(front.data)) byKey.set(unknown.key, [...(byKey.get(unknown.key) ?? []), unknown]);
  const groups = [...byKey.values()] as [Unknown, ...Unknown[]][];
  const slips = groups.flatMap(([{ path, key, message }, ...others]): Finding[] =>
    message === null
      ? []
      : [
          {
            ...front.keyPositionOf(path),
            field: key,
            message: others.length > 0 ? `${message} It stands in ${others.length + 1} regions.` : message,
          },
        ],
  );
  const [own, ...more] = groups.filter(([{ message }]) => message === null).map(([first]) => first);
  if (!own) return slips;
  const keys = [own, ...more].map(({ key }) => key);
  const message = `comp does not read ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ` and ${keys.length - 5} more` : ''}; keep what is your own, or see the README for the field that you mean`;
  return [...slips, { ...front.keyPositionOf(own.path), field: 'unknown fields', message }];
};

const regions: Rule = ({ rows, front }: Checked) =>
  rows.flatMap(({ region }, i) => {
    const first = rows.findIndex((row) => plain(row.region) === plain(region));
    if (first === i) return [];
    const { line } = front.positionOf(['compensation', first, 'region']);
    return [
      {
        ...front.positionOf(['compensation', i, 'region']),
        field: `compensation[${i}].region`,
        message: `found "${region}" again, first on line ${line}; keep one of them, or say in the name what tells them apart`,
      },
    ];
  });

const ENTITY = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
  '&ndash;': '–',
  '&mdash;': '—',
  '&pound;': '£',
  '&euro;': '€',
};

/** Text as HTML shows it; what is not known stays as it is. */
const unescaped = (text: string): string =>
  text.replace(ENTITY, (entity) => {
    const [, hex, digits] = /^&#(x?)([\da-f]+);$/i.exec(entity) ?? [];
    return digits ? String.fromCodePoint(parseInt(digits, hex ? 16 : 10)) : (ENTITIES[entity.toLowerCase()] ?? entity);
  });

const entities: Rule = ({ guide, rows, front }) =>
  [
    { path: ['company_display'], text: guide.companyName },
    { path: ['role_display'], text: guide.roleName },
    ...rows.map(({ region }, i) => ({ path: ['compensation', i, 'region'], text: region })),
    ...guide.sources.map((text, i) => ({ path: ['data_sources', i], text })),
  ]
    .filter(({ text }) => unescaped(text) !== text)
    .map(({ path, text }) => ({
      ...front.positionOf(path),
      field: String(path.length > 1 ? `${path[0]}[${path[1]}]${path[2] ? `.${path[2]}` : ''}` : path[0]),
      message: `found "${text}", which holds signs as HTML writes them; write "${unescaped(text)}"`,
    }));

export const fieldRules: readonly Rule[] = [names, regions, entities];

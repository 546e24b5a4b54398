import { fieldMeant, isForeign } from './field-names.js';
import { ROW_FIELDS, TOP_FIELDS } from './schema.js';

type Where = 'top' | 'row';

/** An unknown field with what it is meant for; null for one that is the author's own. */
function unknownField(key: string, where: Where, siblings: readonly string[]): string | null {
  if (where === 'top' && ROW_FIELDS.includes(key))
    return `field ${key} stands alone; write it in a region below compensation`;
  const meant = fieldMeant(key, where);
  if (meant === null) return null;
  if (siblings.includes(meant))
    return where === 'top' && isForeign(key) ? null : `unknown field ${key}: ${meant} is there already; remove ${key}`;
  return `unknown field ${key}: did you mean ${meant}?`;
}

/** A field that is not known, at its first place. */
export interface Unknown {
  path: readonly PropertyKey[];
  key: string;
  message: string | null;
}

function unknownIn(data: object, where: Where, path: readonly PropertyKey[]): Unknown[] {
  const siblings = Object.keys(data);
  const known = where === 'top' ? TOP_FIELDS : ROW_FIELDS;
  return siblings
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: [...path, key], key, message: unknownField(key, where, siblings) }));
}

/** Every unknown field of front matter that has read as data, sound or not. */
export function unknownFields(data: object): Unknown[] {
  const rows: unknown = 'compensation' in data ? data.compensation : [];
  const inRows = (Array.isArray(rows) ? rows : []).flatMap((row: unknown, i) =>
    typeof row === 'object' && row !== null && !Array.isArray(row) ? unknownIn(row, 'row', ['compensation', i]) : [],
  );
  return [...unknownIn(data, 'top', []).filter(({ key, message }) => message !== null || !isForeign(key)), ...inRows];
}

import { z } from 'zod';
import type { Position, Problem } from './problem.js';
import { readYaml } from './yaml.js';

/** Other names that an operator adds, in `aliases.yml` in the guides folder: for companies and roles by short name, for places by name. */
export interface Aliases {
  companies: Readonly<Record<string, readonly string[]>>;
  roles: Readonly<Record<string, readonly string[]>>;
  places: Readonly<Record<string, readonly string[]>>;
}

export const NO_ALIASES: Aliases = { companies: {}, roles: {}, places: {} };

/** The file that holds them, at the top of the guides folder. */
export const ALIASES_FILE = 'aliases.yml';

const names = z
  .record(
    z.string(),
    z.array(
      z.string('write a name').trim().min(2, 'write at least two letters').max(60, 'write at most 60 characters'),
      'write a list of names, such as [seg, the cdp people]',
    ),
    'write names under what they mean, such as segment: [seg]',
  )
  .default({});
const aliasesSchema = z.strictObject(
  { companies: names, roles: names, places: names },
  'write companies, roles or places, and names under them',
);

/** The aliases of a file, or what is wrong in it. Lines are those of the file. */
export function readAliases(
  text: string,
): { kind: 'aliases'; aliases: Aliases } | { kind: 'refused'; problems: Problem[] } {
  const problem = ({ line, column }: Position, field: string, message: string): Problem => ({
    severity: 'error',
    file: ALIASES_FILE,
    line,
    column,
    field,
    message,
  });
  const refuse = (problems: Problem[]) => ({ kind: 'refused' as const, problems });
  const { data, mistake, positionOf } = readYaml(text.replace(/^\uFEFF/, ''));
  if (mistake) return refuse([problem(mistake, 'aliases', mistake.message)]);
  const parsed = aliasesSchema.safeParse(data);
  if (parsed.success) return { kind: 'aliases', aliases: parsed.data };
  return refuse(
    parsed.error.issues.map(({ path, message }) =>
      problem(positionOf(path), path.map(String).join('.') || 'aliases', message),
    ),
  );
}

/** Aliases of companies and roles that no guide is about. */
export function strayAliases(
  { companies, roles }: Aliases,
  known: { companies: ReadonlySet<string>; roles: ReadonlySet<string> },
): Problem[] {
  const stray = (kind: 'companies' | 'roles', given: Aliases['companies']): Problem[] =>
    Object.keys(given)
      .filter((name) => !known[kind].has(name))
      .map((name) => ({
        severity: 'warning' as const,
        file: ALIASES_FILE,
        line: 1,
        column: 1,
        field: `${kind}.${name}`,
        message: `found ${name}, which no guide is about; write a short name that a guide has`,
      }));
  return [...stray('companies', companies), ...stray('roles', roles)];
}

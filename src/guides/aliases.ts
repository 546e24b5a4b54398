import { z } from 'zod';
import { readFrontMatter } from './front-matter.js';
import type { Problem } from './problem.js';

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
  const problem = (line: number, column: number, field: string, message: string): Problem => ({
    severity: 'error',
    file: ALIASES_FILE,
    line: Math.max(1, line - 1),
    column,
    field,
    message,
  });
  // Read as front matter is, one line further down.
  const front = readFrontMatter(`---\n${text.replace(/^\uFEFF/, '')}\n---\n`);
  if (!front) return { kind: 'aliases', aliases: NO_ALIASES };
  if (front.mistakes.length > 0)
    return {
      kind: 'refused',
      problems: front.mistakes.map(({ line, column, message }) => problem(line, column, 'aliases', message)),
    };
  const parsed = aliasesSchema.safeParse(front.data);
  if (parsed.success) return { kind: 'aliases', aliases: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => {
    const { line, column } = front.positionOf(path);
    return problem(line, column, path.map(String).join('.') || 'aliases', message);
  });
  return { kind: 'refused', problems };
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

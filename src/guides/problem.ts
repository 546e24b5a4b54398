/** Where something stands in a file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Something that an author should mend in a guide. */
export interface Problem extends Position {
  /** `error`: the guide is refused; `warning`: it is shown, but look. */
  severity: 'error' | 'warning';
  file: string;
  /** The front-matter field or the part of the body: `compensation[2].base_low`. */
  field: string;
  /** What was found, and what to write instead. */
  message: string;
}

/** One line that an editor can jump to: `seeds/a.md:12:16 error compensation[0].base_low: found "abc"; write …`. */
export const formatProblem = ({ file, line, column, severity, field, message }: Problem): string =>
  `${file}:${line}:${column} ${severity} ${field}: ${message}`;

/** The first problems of many, of which the last says how many more there are. */
export function atMost<T extends Pick<Problem, 'message'>>(most: number, problems: readonly T[]): T[] {
  const more = problems.length - most;
  return problems
    .slice(0, most)
    .map((one, i) =>
      more > 0 && i === most - 1 ? { ...one, message: `${one.message} (and ${more} more problems in this file)` } : one,
    );
}

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

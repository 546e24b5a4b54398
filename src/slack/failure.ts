/** What the log may hold of an error: its kind and its place. A message may quote what somebody typed. */
export interface Failure {
  error: string;
  /** Where it was thrown and what led there, innermost first. */
  at: string[];
}

/** What the log says of a payload that is none of those that Slack sends. */
export const NOT_UNDERSTOOD = 'a payload was not understood';

const FRAMES = 8;

/** The kind and the place of an error. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const { name, stack = '' } = error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { error: `${name}${code}`, at: frames.slice(0, FRAMES).map((line) => line.trim()) };
}

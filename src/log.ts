import { type Logger, pino, stdTimeFunctions } from 'pino';

/** The levels that LOG_LEVEL names, from the one that says most. */
export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** How a log is written. */
export interface LogOptions {
  level?: (typeof LEVELS)[number];
  /** A sentence and its fields for people, in place of JSON for machines. */
  readable?: boolean;
  /** Takes each line with its end. */
  write?: (line: string) => void;
}

const toStdout = (line: string): void => void process.stdout.write(line);

/** A line of JSON as people read it: `answered surface=command guide=segment/devops-engineer`, with its end. */
export function asWords(line: string): string {
  const { level: _level, time: _time, msg, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const said = Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`);
  return `${[msg, ...said].join(' ').replaceAll('\n', '\\n')}\n`;
}

/** comp's log: guide names, states and times, never people, queries, figures or tokens. One line an entry, to standard output. */
export function createLog({ level = 'info', readable = false, write = toStdout }: LogOptions = {}): Logger {
  return pino(
    { level, base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    { write: readable ? (line) => write(asWords(line)) : write },
  );
}

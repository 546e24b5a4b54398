import { type Logger, LogLevel } from '@slack/bolt';

/** Bolt's warnings and errors, in comp's log. Its lower levels carry payloads, and tokens are taken out of what is left. */
export function quietLogger(log: (line: string) => void): Logger {
  const write =
    (level: string) =>
    (...parts: unknown[]): void =>
      log(
        `bolt ${level}: ${parts
          .map(String)
          .join(' ')
          .replace(/xox[a-z]-\S+|xapp-\S+/g, '[token]')}`,
      );
  const silent = (): void => undefined;
  return {
    debug: silent,
    info: silent,
    warn: write('warning'),
    error: write('error'),
    setLevel: silent,
    setName: silent,
    getLevel: () => LogLevel.WARN,
  };
}

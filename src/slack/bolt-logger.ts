import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/** What a message says before it quotes: Bolt's own words, never a payload, an address or a token. */
const ownWords = (message: string): string => /^[^:("'{[\n]*/.exec(message)?.[0].trim() ?? '';

/** Bolt's warnings and errors, in comp's log. Its lower levels carry payloads, as does what it quotes. */
export function boltLogger(log: Logger): BoltLogger {
  const said =
    (level: 'warn' | 'error') =>
    (...parts: unknown[]): void =>
      log[level]({ from: 'bolt' }, ownWords(parts.map(String).join(' ')));
  const silent = (): void => undefined;
  return {
    debug: silent,
    info: silent,
    warn: said('warn'),
    error: said('error'),
    setLevel: silent,
    setName: silent,
    getLevel: () => LogLevel.WARN,
  };
}

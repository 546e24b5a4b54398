import { outcomeOfError } from './outcome.js';

/** comp cannot start: the message says which variable to look at, and the code is the process's own. */
export class StartError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The process's exit codes. */
export const EXIT = { other: 1, token: 3, scope: 4, network: 5, port: 6 } as const;

/** A failed start in words; `variable` holds the token that was used. */
export function startError(error: unknown, variable: string): StartError {
  const { kind, reason } = outcomeOfError(error);
  if (reason === 'EADDRINUSE') return new StartError('the port is taken: set PORT to a free one', EXIT.port);
  if (error instanceof Error && 'syscall' in error && error.syscall === 'listen')
    return new StartError(`the port cannot be used (${reason}): set PORT to another`, EXIT.port);
  if (reason === 'missing_scope')
    return lacks(variable, variable === 'SLACK_APP_TOKEN' ? 'connections:write' : 'a scope');
  if (/auth|token|account_inactive/.test(reason))
    return new StartError(`Slack refuses ${variable} (${reason}): copy it again from your app’s settings`, EXIT.token);
  if (kind === 'unknown' || /^(E[A-Z]|HTTP)/.test(reason))
    return new StartError(
      `Slack cannot be reached (${reason}): check the network, and SLACK_API_URL if it is set`,
      EXIT.network,
    );
  return new StartError(`Slack refuses to start comp (${reason})`, EXIT.other);
}

function lacks(variable: string, what: string): StartError {
  const wayOut =
    variable === 'SLACK_APP_TOKEN'
      ? 'make a token with it under Basic Information, App-Level Tokens'
      : 'add what is missing under OAuth & Permissions, and install the app again';
  return new StartError(`${variable} lacks ${what}: ${wayOut}`, EXIT.scope);
}

/** What is wrong with the scopes that Slack granted the bot token; null where it has all that are needed. */
export function scopeError(granted: readonly string[], needed: readonly string[]): StartError | null {
  const missing = needed.filter((scope) => !granted.includes(scope));
  return missing.length > 0 ? lacks('SLACK_BOT_TOKEN', missing.join(', ')) : null;
}

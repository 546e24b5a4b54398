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
export const EXIT = { other: 1, token: 3, network: 5, port: 6 } as const;

/** A failed start in words; `variable` holds the token that was used. */
export function startError(error: unknown, variable: string): StartError {
  const { kind, reason } = outcomeOfError(error);
  if (reason === 'EADDRINUSE') return new StartError('the port is taken: set PORT to a free one', EXIT.port);
  if (/auth|token|account_inactive/.test(reason))
    return new StartError(`Slack refuses ${variable} (${reason}): copy it again from your app’s settings`, EXIT.token);
  if (kind === 'unknown' || /^E[A-Z]/.test(reason))
    return new StartError(
      `Slack cannot be reached (${reason}): check the network, and SLACK_API_URL if it is set`,
      EXIT.network,
    );
  return new StartError(`Slack refuses to start comp (${reason})`, EXIT.other);
}

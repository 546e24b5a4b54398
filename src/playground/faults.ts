/**
 * What goes wrong with one call. An `error` is Slack's own refusal. A `status` comes in place of the effect, or with
 * `afterEffect` once it is done. "hang" never answers; "reset" breaks the connection.
 */
export type Fault =
  | { error: string }
  | { status: number; retryAfter?: number; afterEffect?: boolean }
  | 'hang'
  | 'reset';

/** A queue of faults for each method ("response_url" is one too); each is used once. */
export function createFaults() {
  const queues = new Map<string, Fault[]>();

  /** Lets the next call of a method that has no fault waiting for it go wrong. */
  function failNext(method: string, fault: Fault): void {
    queues.set(method, [...(queues.get(method) ?? []), fault]);
  }

  function take(method: string): Fault | undefined {
    return queues.get(method)?.shift();
  }

  return { failNext, take };
}

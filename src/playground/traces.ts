import { readJson } from './check-message.js';
import type { Trace } from './page/protocol.js';
import type { StandIn } from './stand-in.js';
import type { Change } from './workspace.js';

/** What was wrong with a payload that the stand-in took: bad blocks it refuses, a missing text it does not. */
const problemsOf = ({ text }: Record<string, unknown>): string[] =>
  typeof text === 'string' && text.trim() ? [] : ['/text: is missing'];

/** Follows what people do and what the app sends, see {@link Trace}. `tell` hears of every trace that changes. */
export function createTraces(slack: StandIn, tell: (ts: string, trace: Trace) => void) {
  const traces = new Map<string, Trace>();
  let waiting: { start: number; ts: string | null; ackMs: number | null } | null = null;

  /** Times one act of a person: what the app says next is its answer. */
  async function timed<Result>(act: () => Promise<Result>): Promise<Result> {
    const own = { start: performance.now(), ts: null as string | null, ackMs: null as number | null };
    waiting = own;
    const before = slack.deliveries.length;
    const result = await act();
    own.ackMs = slack.deliveries[before]?.ackMs ?? null;
    const trace = own.ts === null ? undefined : traces.get(own.ts);
    if (trace) tell(own.ts ?? '', Object.assign(trace, { ackMs: own.ackMs }));
    return result;
  }

  /** The trace of a message of the app's that was just posted or replaced; null for any other change. */
  function follow({ kind, message }: Change): Trace | null {
    const call = slack.calls.at(-1);
    if (kind === 'removed' || message.bot === undefined || !call) return null;
    const payload = { ...call.args };
    if (typeof payload['blocks'] === 'string') payload['blocks'] = readJson(payload['blocks']);
    const trace: Trace = { method: call.method, payload, problems: problemsOf(payload), ackMs: null, answerMs: null };
    if (waiting) {
      trace.answerMs = performance.now() - waiting.start;
      trace.ackMs = waiting.ackMs;
      waiting.ts = message.ts;
      waiting = null;
    }
    traces.set(message.ts, trace);
    return trace;
  }

  return { timed, follow, of: (ts: string) => traces.get(ts) ?? null };
}

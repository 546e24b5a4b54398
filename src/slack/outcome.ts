/** What became of a message that was sent to Slack. */
export type Outcome =
  | { kind: 'sent' }
  /** Slack refused the blocks: another rendering may pass. */
  | { kind: 'blocks refused'; reason: string }
  /**
   * It certainly did not arrive: it may be sent another way. `retryAfter` in seconds, where Slack asks to wait; `mayPass` where it is not
   * Slack's own word, and the same may be taken later.
   */
  | { kind: 'refused'; reason: string; retryAfter?: number; mayPass?: boolean }
  /** It may have arrived: sending it again could answer twice. */
  | { kind: 'unknown'; reason: string };

const BLOCKS = /invalid_block|invalid_attachments|msg_blocks_too_long/;
/** Failures of Slack that a block it cannot show may be behind. */
const PERHAPS_BLOCKS = /^(?:internal_error|fatal_error|HTTP 5\d\d)$/;
/** How Slack writes its errors. */
const CODE = /^[\w:.-]+$/;
/** Failures before a request leaves this machine. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Any outcome but success. */
type Failure = Exclude<Outcome, { kind: 'sent' }>;

const refusal = (reason: string): Failure => ({ kind: BLOCKS.test(reason) ? 'blocks refused' : 'refused', reason });

/** True where the message may pass with fewer blocks. */
export const isAboutBlocks = (outcome: Outcome): boolean =>
  outcome.kind === 'blocks refused' || (outcome.kind !== 'sent' && PERHAPS_BLOCKS.test(outcome.reason));

/** Past 500 Slack may have done what was asked. */
const ofStatus = (status: number, reason: string): Failure =>
  status < 500
    ? { kind: 'refused', reason, ...(reason.startsWith('HTTP') && { mayPass: true }) }
    : { kind: 'unknown', reason };

/** The chain of causes of an error, outermost first. */
function* causesOf(error: unknown): Generator<Record<string, unknown>> {
  for (let at = error; typeof at === 'object' && at !== null;) {
    const cause = at as Record<string, unknown>;
    yield cause;
    at = cause['original'] ?? cause['cause'];
  }
}

/** The outcome of an error that a Web API call or a fetch threw. Its reason is a code or a name, never what was sent. */
export function outcomeOfError(error: unknown): Failure {
  for (const cause of causesOf(error)) {
    const data = cause['data'] as { error?: string } | undefined;
    // The client takes a page that a proxy answers for an error of Slack’s.
    if (typeof data?.error === 'string')
      return CODE.test(data.error) ? refusal(data.error) : { kind: 'unknown', reason: 'no JSON' };
    if (typeof cause['retryAfter'] === 'number')
      return { kind: 'refused', reason: 'ratelimited', retryAfter: cause['retryAfter'] };
    const status = cause['statusCode'];
    if (typeof status === 'number') return ofStatus(status, `HTTP ${status}`);
    const code = cause['code'];
    if (typeof code === 'string' && NEVER_LEFT.has(code)) return { kind: 'refused', reason: code, mayPass: true };
  }
  const names = [...causesOf(error)].flatMap(
    ({ code, name }) => [code, name].find((one) => typeof one === 'string') ?? [],
  );
  return { kind: 'unknown', reason: names.at(-1) ?? 'failed' };
}

/** What is needed of a response to tell its outcome. */
interface Answered {
  ok: boolean;
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The outcome of a response that a response_url gave. */
export async function outcomeOfResponse(response: Answered): Promise<Outcome> {
  const body = (await response.text()).slice(0, 200);
  const error = /"error"\s*:\s*"([a-z_]+)"/.exec(body)?.[1];
  if (response.ok) return error && /"ok"\s*:\s*false/.test(body) ? refusal(error) : { kind: 'sent' };
  const reason = error ?? (/^[a-z_]+$/.test(body) ? body : `HTTP ${response.status}`);
  if (BLOCKS.test(reason)) return refusal(reason);
  const retryAfter = Number(response.headers.get('retry-after'));
  if (response.status === 429) return { kind: 'refused', reason: 'ratelimited', ...(retryAfter > 0 && { retryAfter }) };
  return ofStatus(response.status, reason);
}

import { createHmac } from 'node:crypto';
import { readJson } from './check-message.js';

/** How long Slack waits for an acknowledgement. */
export const ACK_DEADLINE_MS = 3_000;

/** The kinds of payload, by their names in Socket Mode. */
export type DeliveryType = 'slash_commands' | 'interactive' | 'events_api';

/** Whether the app acknowledged, what it said with it, and else why it counts as failed. */
export type Ack = { acked: boolean; ackPayload?: unknown; failure?: string };

/** What a signed request needs: the app's address, the secret it shares with Slack, and the time in milliseconds. */
export type SignedRequest = { appUrl: string; signingSecret: string; now: number; closing: AbortSignal };

/** Delivers a payload as Slack does over HTTP: signed, to /slack/events; it never rejects. */
export async function postSigned(type: DeliveryType, payload: object, request: SignedRequest): Promise<Ack> {
  const body = bodyOf(type, payload);
  const timestamp = String(Math.floor(request.now / 1000));
  const contentType = type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded';
  try {
    const response = await fetch(new URL('/slack/events', request.appUrl), {
      method: 'POST',
      headers: {
        'content-type': contentType,
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signatureOf(request.signingSecret, timestamp, body),
      },
      body,
      signal: AbortSignal.any([AbortSignal.timeout(ACK_DEADLINE_MS), request.closing]),
    });
    const answer = await response.text();
    if (response.status !== 200) return { acked: false, failure: `the app answered with status ${response.status}` };
    const payload = readJson(answer);
    return acknowledged(typeof payload === 'object' ? payload : answer);
  } catch (error) {
    return { acked: false, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** A good acknowledgement; Bolt sends an empty text or object where it has nothing to say. */
export function acknowledged(ackPayload: unknown): Ack {
  const silent = !ackPayload || (typeof ackPayload === 'object' && Object.keys(ackPayload).length === 0);
  return silent ? { acked: true } : { acked: true, ackPayload };
}

function bodyOf(type: DeliveryType, payload: object): string {
  if (type === 'events_api') return JSON.stringify(payload);
  if (type === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const fields = Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)]);
  return new URLSearchParams(fields).toString();
}

/** The signature of a body, as Slack gives it; `timestamp` in seconds. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

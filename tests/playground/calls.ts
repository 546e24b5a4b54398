import type { Delivery } from '../../src/playground/people.js';
import type { StandIn } from '../../src/playground/stand-in.js';

/** Calls a method of the Web API in JSON. */
export async function callApi(
  standIn: StandIn,
  method: string,
  args: object,
  token: string = standIn.botToken,
): Promise<object> {
  const response = await fetch(`${standIn.apiUrl}${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(args),
  });
  return Object(await response.json());
}

/** Sends a message to a response url; gives the status and the body, such as "200 ok". */
export async function respondTo(url: string, args: object): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(args),
  });
  return `${response.status} ${await response.text()}`;
}

/** A field of the body of a delivery, as text. */
export function fieldOf(delivery: Delivery, name: string): string {
  return String(new Map<string, unknown>(Object.entries(delivery.body)).get(name));
}

import type { Act, Answer } from './protocol.js';
import type { ViewActs } from './view.js';

/** Sends what was done, and gives the server's answer. */
async function ask(done: Act): Promise<Answer> {
  const response = await fetch('/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(done),
  });
  return (await response.json()) as Answer;
}

/** Sends what was done; ends with what is to be said about it. */
export const send = async (done: Act): Promise<string> => (await ask(done)).notice;

/** What is done in the views of a person, sent for them. */
export const viewActs = (as: () => string): ViewActs => ({
  use: (viewId, used, values) => send({ kind: 'use', as: as(), viewId, values, ...used }),
  ask: (viewId, question) => ask({ kind: 'suggest', as: as(), viewId, ...question }),
});

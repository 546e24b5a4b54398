import type { Args } from './check-message.js';
import { plain, type Reply } from './http.js';
import { applyReply, type Origin } from './reply-message.js';
import type { Workspace } from './workspace.js';

const USES = 5;
const LIFE_MS = 30 * 60 * 1000;

/** The response urls, see {@link createResponseUrls}. */
export type ResponseUrls = ReturnType<typeof createResponseUrls>;

/**
 * Issues response urls, each good for five requests in thirty minutes.
 * @param now the time in milliseconds.
 * @param baseUrl where the stand-in listens, without a slash at its end.
 */
export function createResponseUrls(workspace: Workspace, now: () => number, baseUrl: string) {
  const issued = new Map<string, { origin: Origin; at: number; uses: number }>();

  function issue(origin: Origin): string {
    const id = `R${issued.size + 1}`;
    issued.set(id, { origin, at: now(), uses: 0 });
    return `${baseUrl}/response/${id}`;
  }

  /** Answers one request to a response url. A refused message counts as a use. */
  function answer(id: string, args: Args): Reply {
    const url = issued.get(id);
    if (url === undefined || now() - url.at > LIFE_MS) return plain('expired_url', 404);
    if (url.uses >= USES) return plain('used_url', 404);
    url.uses += 1;
    const refusal = applyReply(workspace, url.origin, args);
    return refusal ? plain(refusal.error, 400) : plain('ok');
  }

  return { issue, answer };
}

import { once } from 'node:events';
import { createServer } from 'node:http';

/** What watches over the process asks it: does it live, and can it answer. */
export interface Health {
  close: () => Promise<void>;
}

/**
 * Serves /healthz (200 while the process lives) and /readyz (200 while it can answer, else 503 with the reason).
 * @param notReady why comp cannot answer; null where it can
 * @throws where the port cannot be used
 */
export async function createHealth(
  { host, port }: { host: string; port: number },
  notReady: () => string | null,
): Promise<Health> {
  const server = createServer((req, res) => {
    const path = (req.url ?? '/').split('?')[0];
    const reason = path === '/readyz' ? notReady() : null;
    const known = path === '/healthz' || path === '/readyz';
    res.writeHead(known ? (reason === null ? 200 : 503) : 404, { 'content-type': 'text/plain' });
    res.end(known ? `${reason ?? 'ok'}\n` : 'not found: there are /healthz and /readyz\n');
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

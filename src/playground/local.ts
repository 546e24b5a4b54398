import type { IncomingMessage } from 'node:http';

/**
 * True for a request that was made on this machine for this server: its Host is the server's own (which keeps out other
 * sites that point a name of theirs at 127.0.0.1), and its Origin, if it has one, too.
 */
export function isLocal({ headers, socket }: IncomingMessage): boolean {
  const hosts = [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`];
  return (
    hosts.includes(headers.host ?? '') &&
    (headers.origin === undefined || hosts.includes(headers.origin.replace(/^http:\/\//, '')))
  );
}

import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { readJson } from './check-message.js';
import { ACK_DEADLINE_MS, acknowledged, type Ack, type DeliveryType } from './delivery.js';
import { IDENTITY } from './identity.js';

const PING_MS = 3_000;
const ackFrame = z.object({ envelope_id: z.string(), payload: z.unknown() });

/** Slack's end of Socket Mode. Connections are numbered in the order in which they opened. */
export function createSockets() {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  /** Sockets that were told to go: others are preferred. */
  const leaving = new WeakSet<WebSocket>();
  const waiting = new Map<string, { socket: WebSocket; settle: (ack: Ack) => void }>();
  let open: WebSocket[] = [];
  let turn = 0;

  const pings = setInterval(() => {
    for (const socket of open) if (!socket.isPaused) socket.ping();
  }, PING_MS);

  /** A ticket that opens one connection, as the query of its url. */
  function issueTicket(): string {
    const ticket = randomUUID();
    tickets.add(ticket);
    return `?ticket=${ticket}`;
  }

  /** Takes an upgrade of the HTTP server; without a good ticket it is refused. */
  function upgrade(req: IncomingMessage, stream: Duplex, head: Buffer): void {
    const ticket = new URL(req.url ?? '/', 'http://stand-in').searchParams.get('ticket');
    if (ticket === null || !tickets.delete(ticket)) {
      stream.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n', () => stream.destroy());
      return;
    }
    server.handleUpgrade(req, stream, head, welcome);
  }

  function welcome(socket: WebSocket): void {
    open = [...open, socket];
    socket.on('error', () => socket.terminate());
    socket.on('close', () => leave(socket));
    socket.on('message', (data: Buffer) => take(data.toString()));
    const frame = {
      type: 'hello',
      num_connections: open.length,
      connection_info: { app_id: IDENTITY.appId },
      debug_info: { host: 'playground' },
    };
    socket.send(JSON.stringify(frame));
  }

  function leave(socket: WebSocket): void {
    open = open.filter((one) => one !== socket);
    for (const one of waiting.values())
      if (one.socket === socket) one.settle({ acked: false, failure: 'the socket closed before it acknowledged' });
  }

  function take(data: string): void {
    const frame = ackFrame.safeParse(readJson(data));
    if (!frame.success) return;
    const { envelope_id, payload } = frame.data;
    waiting.get(envelope_id)?.settle(acknowledged(payload));
  }

  /** Sends an envelope to one of the open connections, in turn, and waits for its acknowledgement. */
  function deliver(type: DeliveryType, payload: object): Promise<Ack> {
    const hearing = open.filter((one) => one.readyState === WebSocket.OPEN && !one.isPaused);
    const staying = hearing.filter((one) => !leaving.has(one));
    const ready = staying.length > 0 ? staying : hearing;
    const socket = ready[turn % ready.length];
    turn += 1;
    if (!socket) return Promise.resolve({ acked: false, failure: 'no socket is open' });
    const envelope_id = randomUUID();
    return new Promise((resolve) => {
      const settle = (ack: Ack) => {
        clearTimeout(timer);
        waiting.delete(envelope_id);
        resolve(ack);
      };
      const late = { acked: false, failure: `not acknowledged within ${ACK_DEADLINE_MS} ms` };
      const timer = setTimeout(() => settle(late), ACK_DEADLINE_MS);
      waiting.set(envelope_id, { socket, settle });
      const accepts_response_payload = type !== 'events_api';
      socket.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload }));
    });
  }

  const chosen = (index: number | undefined) => (index === undefined ? open : open.slice(index, index + 1));

  /** Tells one connection, or all, to go and come back, as Slack does every few hours: another is preferred from now on. */
  function disconnect(reason: string, index?: number): void {
    for (const socket of chosen(index)) {
      leaving.add(socket);
      socket.send(JSON.stringify({ type: 'disconnect', reason }));
    }
  }

  /** Cuts one connection off, as a network does that loses it: it stays open, and nothing comes or goes. */
  function mute(index: number): void {
    for (const socket of chosen(index)) socket.pause();
  }

  /** Sends a frame as it is, bytes as a binary one, on one connection, or on all. */
  function frame(data: string | Uint8Array, index?: number): void {
    for (const socket of chosen(index)) socket.send(data);
  }

  /** Says that too many events come, as Slack does: an envelope without an event. */
  function rateLimited(index?: number): void {
    const payload = {
      type: 'app_rate_limited',
      team_id: IDENTITY.teamId,
      minute_rate_limited: 1,
      api_app_id: IDENTITY.appId,
    };
    frame(
      JSON.stringify({ envelope_id: randomUUID(), type: 'events_api', payload, accepts_response_payload: false }),
      index,
    );
  }

  /** Breaks one connection, or all, without a word. */
  function drop(index?: number): void {
    for (const socket of chosen(index)) socket.terminate();
  }

  function close(): void {
    clearInterval(pings);
    drop();
    for (const one of waiting.values()) one.settle({ acked: false, failure: 'the stand-in was closed' });
    server.close();
  }

  return {
    issueTicket,
    upgrade,
    deliver,
    count: () => open.filter((one) => !one.isPaused).length,
    disconnect,
    drop,
    mute,
    frame,
    rateLimited,
    close,
  };
}

/** The app as it is deployed, in a process of its own, against a stand-in in this one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts the app; resolves once it is ready.
 * @param mode 'socket' or 'http'
 * @throws where it ends before it is ready, with what it said
 */
export async function startChild(slack, mode, env = {}) {
  const port = await freePort();
  const { botToken, appToken, signingSecret, apiUrl } = slack;
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      SLACK_BOT_TOKEN: botToken,
      ...(mode === 'socket'
        ? { SLACK_APP_TOKEN: appToken }
        : { SLACK_SIGNING_SECRET: signingSecret, PORT: String(port) }),
      SLACK_API_URL: apiUrl,
      RATE_PER_MINUTE: '1000000',
      ...env,
    },
  });
  const ended = once(child, 'close');
  const log = [];
  const ready = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      log.push(JSON.parse(line));
      if (line.includes('comp is ready')) resolve();
    });
    child.stderr.on('data', (data) => log.push({ level: 'error', msg: String(data) }));
    void ended.then(() => reject(new Error(`comp ended: ${JSON.stringify(log.slice(-5))}`)));
  });
  await ready;
  slack.deliverTo(mode === 'socket' ? null : `http://127.0.0.1:${port}/slack/events`);
  return {
    pid: child.pid,
    /** Its log until now, an object an entry. */
    log,
    /** Entries that no healthy run has. */
    failures: () => log.filter(({ level, msg }) => level === 'error' || level === 'fatal' || msg === 'failed'),
    /** Resident memory in megabytes. */
    rss: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024,
    /** Open files. */
    files: () => readdirSync(`/proc/${child.pid}/fd`).length,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    signal: (signal) => child.kill(signal),
    /** Resolves to its exit code and signal. */
    ended,
    async stop() {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}

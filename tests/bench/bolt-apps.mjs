/** An app in a process of its own, and a Slack that times what it answers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { text as bodyOf } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { slashCommand } from '../../dist/playground/payloads.js';
import { createStandIn } from '../../dist/playground/stand-in.js';
import { freePort } from '../soak/child-app.mjs';

const START_MS = 60_000;
const TICKS = 100;
const now = () => performance.timeOrigin + performance.now();

/**
 * The stand-in, where answers go to a page of the driver instead of its door: that says which command they answer, and keeps and checks no
 * message. `ask` resolves to milliseconds to the acknowledgement and to the answer, and to what was answered.
 */
async function createTimedSlack() {
  const answers = new Map();
  let asked = 0;
  async function take(req, res) {
    const body = await bodyOf(req);
    answers.get(req.url)({ at: now(), body });
    res.end('ok');
  }
  const page = (req, res) => {
    void take(req, res);
    return true;
  };
  const slack = await createStandIn({ now, page });
  const [person] = slack.workspace.people;
  const channel = slack.workspace.channel('C0GENERAL');
  async function ask(text) {
    const url = `/answer/${(asked += 1)}`;
    const answered = new Promise((resolve) => answers.set(url, resolve));
    const handles = { responseUrl: `${slack.url}${url}`, triggerId: `${asked}` };
    const sent = now();
    const delivery = await slack.deliver('slash_commands', slashCommand(person, channel, '/comp', text, handles));
    if (!delivery.acked) throw new Error(`“${text}”: ${delivery.failure}`);
    const { at, body } = await answered;
    answers.delete(url);
    return { ack: delivery.ackMs, answer: at - sent, body };
  }
  return { slack, ask };
}

/** Starts an app by its arguments to node, for `socket` or `http`, with its own Slack. It says that it is ready in its log. */
export async function startApp(args, mode, environment, log) {
  const { slack, ask } = await createTimedSlack();
  const port = await freePort();
  const secret =
    mode === 'socket' ? { SLACK_APP_TOKEN: slack.appToken } : { SLACK_SIGNING_SECRET: slack.signingSecret };
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', openSync(log, 'w'), 'inherit'],
    env: {
      ...environment,
      ...secret,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_API_URL: slack.apiUrl,
      PORT: String(port),
    },
  });
  for (const until = now() + START_MS; !/ is ready/.test(readFileSync(log, 'utf8')); await wait(50))
    if (child.exitCode !== null || now() > until) throw new Error(`${args[0]} does not start: see ${log}`);
  process.once('exit', () => child.kill());
  if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${port}`);
  const proc = (file) => readFileSync(`/proc/${child.pid}/${file}`, 'utf8');
  return {
    ask,
    /** Megabytes. */
    rss: () => (Number(/VmRSS:\s+(\d+)/.exec(proc('status'))[1]) * 1024) / 1e6,
    /** Milliseconds of both cores since it began. */
    cpu: () => {
      const [user, system] = proc('stat').split(') ')[1].split(' ').slice(11, 13);
      return ((Number(user) + Number(system)) * 1000) / TICKS;
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await slack.close();
    },
  };
}

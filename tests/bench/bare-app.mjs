/**
 * What Bolt alone costs: it acknowledges every `/comp` and responds with the one card of a file. Started by `bench -- bolt` with the
 * environment of comp: `bare-app.mjs FILE`.
 */
import { readFileSync } from 'node:fs';
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { IDENTITY } from '../../dist/playground/identity.js';

const {
  PORT,
  SLACK_API_URL: slackApiUrl,
  SLACK_APP_TOKEN: appToken,
  SLACK_SIGNING_SECRET: signingSecret,
} = process.env;
const card = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { botToken, botId, botUserId, teamId } = IDENTITY;
const app = new App({
  receiver: appToken
    ? new SocketModeReceiver({ appToken, installerOptions: { clientOptions: { slackApiUrl } } })
    : new HTTPReceiver({ signingSecret, endpoints: '/slack/events', port: Number(PORT) }),
  clientOptions: { slackApiUrl },
  authorize: () => Promise.resolve({ botToken, botId, botUserId, teamId }),
});
app.command('/comp', async ({ ack, respond }) => {
  await ack();
  await respond(card);
});
await app.start(Number(PORT));
console.log('the bare app is ready');

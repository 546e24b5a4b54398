import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { StandIn } from '../../src/playground/stand-in.js';

/** How payloads reach the app. */
export type Mode = 'socket' | 'http';

type Slack = Pick<StandIn, 'apiUrl' | 'appToken' | 'botToken' | 'deliverTo'> & { signingSecret: string };

const quiet = () => undefined;
const logger = {
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  setLevel: quiet,
  getLevel: () => LogLevel.ERROR,
  setName: quiet,
};

/** Starts a real Bolt app against the stand-in; `errors` holds what reaches app.error. */
export async function startBolt(
  slack: Slack,
  mode: Mode,
  listen: (app: App) => void,
): Promise<{ errors: Error[]; stop: () => Promise<unknown> }> {
  const options = () => ({ slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } });
  const receiver =
    mode === 'http'
      ? new HTTPReceiver({ signingSecret: slack.signingSecret, logger })
      : new SocketModeReceiver({
          appToken: slack.appToken,
          installerOptions: { clientOptions: options() },
          logger,
        });
  const app = new App({ token: slack.botToken, receiver, clientOptions: options(), logger });
  const errors: Error[] = [];
  app.error(async (error) => {
    errors.push(error);
  });
  listen(app);
  if (receiver instanceof SocketModeReceiver) {
    await app.start();
    return { errors, stop: () => receiver.client.disconnect() };
  }
  const address = (await receiver.start({ port: 0, host: '127.0.0.1' })).address();
  if (address === null || typeof address === 'string') throw new Error('the app listens on no port');
  slack.deliverTo(`http://127.0.0.1:${address.port}`);
  return { errors, stop: () => app.stop() };
}

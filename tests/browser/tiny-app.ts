import type { App } from '@slack/bolt';
import { loadLibrary } from '../../src/guides/library.js';
import { createLookup } from '../../src/lookup/lookup.js';
import type { Shortcut } from '../../src/playground/page/protocol.js';
import { createPlayground } from '../../src/playground/playground.js';
import { startBolt } from '../playground/bolt-app.js';

/** A playground with a small app of its own in place of comp: `listen` says what the app does. */
export async function startTiny(listen: (app: App) => void, shortcuts: readonly Shortcut[] = []) {
  const lookup = createLookup(await loadLibrary('seeds'));
  const playground = await createPlayground({
    port: 3457,
    sets: [{ name: 'loaded', lookup: () => lookup }],
    shortcuts,
  });
  const { apiUrl, connection, url } = playground;
  const slack = { apiUrl, ...connection, signingSecret: '', deliverTo: () => undefined };
  const { stop } = await startBolt(slack, 'socket', listen);
  return {
    url,
    stop: async (): Promise<void> => {
      await stop();
      await playground.close();
    },
  };
}

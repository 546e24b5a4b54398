import type { View, Views } from './views.js';
import type { Message, Workspace } from './workspace.js';

/** Waits for what the app shows, see {@link createWaiting}. */
export function createWaiting(workspace: Workspace, views: Views) {
  const endings = new Set<(why: string) => void>();

  /** Waits until `listen` is told of something; rejects after some milliseconds. */
  function next<Shown>(
    what: string,
    timeoutMs: number,
    listen: (found: (shown: Shown) => void) => () => void,
  ): Promise<Shown> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        unsubscribe();
        endings.delete(fail);
      };
      const fail = (why: string): void => {
        end();
        reject(new Error(why));
      };
      const unsubscribe = listen((shown) => {
        end();
        resolve(shown);
      });
      const timer = setTimeout(() => fail(`the app ${what} within ${timeoutMs} ms`), timeoutMs);
      endings.add(fail);
    });
  }

  /**
   * The next message of the app that is posted or replaced, and fits. Call it before what brings the message about.
   * @param timeoutMs after which it rejects.
   */
  const nextMessage = (fits: (message: Message) => boolean = () => true, timeoutMs = 2_000): Promise<Message> =>
    next('posted no such message', timeoutMs, (found) =>
      workspace.subscribe(({ kind, message }) => {
        if (kind !== 'removed' && message.bot !== undefined && fits(message)) found(message);
      }),
    );

  /** The next modal or Home tab that is shown or changes, and fits, as {@link nextMessage} does. */
  const nextView = (fits: (view: View) => boolean = () => true, timeoutMs = 2_000): Promise<View> =>
    next('showed no such view', timeoutMs, (found) =>
      views.subscribe(({ view }) => {
        if (view && fits(view)) found(view);
      }),
    );

  /** Ends every wait at once. */
  function close(): void {
    for (const fail of endings) fail('the stand-in was closed while a message was waited for');
  }

  return { nextMessage, nextView, close };
}

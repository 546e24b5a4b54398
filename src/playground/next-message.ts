import type { Message, Workspace } from './workspace.js';

/** Waits for messages of the app, see {@link createWaiting}. */
export function createWaiting(workspace: Workspace) {
  const endings = new Set<(why: string) => void>();

  /**
   * The next message of the app that is posted or replaced, and fits. Call it before what brings the message about.
   * @param timeoutMs after which it rejects.
   */
  function nextMessage(fits: (message: Message) => boolean = () => true, timeoutMs = 2_000): Promise<Message> {
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
      const unsubscribe = workspace.subscribe(({ kind, message }) => {
        if (kind === 'removed' || message.bot === undefined || !fits(message)) return;
        end();
        resolve(message);
      });
      const timer = setTimeout(() => fail(`the app posted no such message within ${timeoutMs} ms`), timeoutMs);
      endings.add(fail);
    });
  }

  /** Ends every wait at once. */
  function close(): void {
    for (const fail of endings) fail('the stand-in was closed while a message was waited for');
  }

  return { nextMessage, close };
}

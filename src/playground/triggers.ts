const LIFE_MS = 3_000;

/** The trigger ids, see {@link createTriggers}. */
export type Triggers = ReturnType<typeof createTriggers>;

/** Issues trigger ids and takes each back once, within three seconds of `now` (milliseconds). */
export function createTriggers(now: () => number) {
  const issued = new Map<string, { at: number; exchanged: boolean }>();

  function issue(): string {
    const id = `${issued.size + 1}.1790000000.playground`;
    issued.set(id, { at: now(), exchanged: false });
    return id;
  }

  /** Takes a trigger id; returns Slack's error code, or undefined if it was good. */
  function exchange(id: unknown): string | undefined {
    const trigger = issued.get(String(id));
    if (trigger === undefined) return 'invalid_trigger_id';
    if (trigger.exchanged) return 'exchanged_trigger_id';
    if (now() - trigger.at > LIFE_MS) return 'expired_trigger_id';
    trigger.exchanged = true;
    return undefined;
  }

  return { issue, exchange };
}

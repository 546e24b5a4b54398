const LIFE_MS = 3_000;

/** The trigger ids, see {@link createTriggers}. */
export type Triggers = ReturnType<typeof createTriggers>;

/** Issues trigger ids and takes each back once, within three seconds of `now` (milliseconds). */
export function createTriggers(now: () => number) {
  const issued = new Map<string, { user: string; at: number; exchanged: boolean }>();

  /** A trigger id for what a person did. */
  function issue(user: string): string {
    const id = `${issued.size + 1}.1790000000.playground`;
    issued.set(id, { user, at: now(), exchanged: false });
    return id;
  }

  /** Takes a trigger id; returns whose it was, or Slack's error code. */
  function exchange(id: unknown): { user: string } | { error: string } {
    const trigger = issued.get(String(id));
    if (trigger === undefined) return { error: 'invalid_trigger_id' };
    if (trigger.exchanged) return { error: 'exchanged_trigger_id' };
    if (now() - trigger.at > LIFE_MS) return { error: 'expired_trigger_id' };
    trigger.exchanged = true;
    return { user: trigger.user };
  }

  return { issue, exchange };
}

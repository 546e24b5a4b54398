/** Those who use comp side by side: each does one thing at a time, so that what comp shows there is the answer to it. */

const PATIENCE = 5_000;
const PLACES = [
  { user: 'U0ADA', channel: 'C0GENERAL', publicly: true },
  { user: 'U0BEN', channel: 'C0GENERAL', publicly: false },
  { user: 'U0ADA', channel: 'D0ADA', publicly: true },
  { user: 'U0BEN', channel: 'D0BEN', publicly: true },
];

/**
 * Four lanes: Ada and Ben in the channel and in their direct messages. Whoever opens forms does so in the channel alone, and mentions are
 * Ada's. `faults` holds a line for each thing that was not acknowledged, not answered, or answered twice.
 */
export function createLanes(slack) {
  const faults = [];

  function createLane({ user, channel, publicly }) {
    let [asked, heard] = [0, 0];
    let take = null;
    const isHere = ({ channel: where, visibleTo }) =>
      where === channel && (visibleTo === undefined ? publicly : visibleTo === user);

    slack.workspace.subscribe(({ kind, message }) => {
      if (kind === 'removed' || message.bot === undefined || !isHere(message)) return;
      heard++;
      take?.(message);
    });

    async function acknowledged(what, act) {
      const delivery = await act();
      if (delivery && !delivery.acked) faults.push(`${what} was not acknowledged: ${delivery.failure}`);
      return delivery;
    }

    /** Does something that comp answers with a message; null where it does not. */
    async function say(what, act) {
      asked++;
      const answer = new Promise((resolve) => {
        const timer = setTimeout(() => take?.(null), PATIENCE);
        take = (message) => {
          clearTimeout(timer);
          take = null;
          resolve(message);
        };
      });
      const [message] = await Promise.all([answer, acknowledged(what, act)]);
      if (!message) faults.push(`${what} was not answered within ${PATIENCE} ms`);
      return message;
    }

    /** Does something that comp answers with a form or a tab. */
    async function see(what, act) {
      const view = slack.nextView((one) => one.user === user, PATIENCE).catch(() => null);
      const [shown] = await Promise.all([view, acknowledged(what, act)]);
      if (!shown) faults.push(`${what} showed nothing`);
      return shown;
    }

    return {
      user,
      channel,
      /** Ends the wait for an answer. */
      giveUp: () => take?.(null),
      hasForms: channel === 'C0GENERAL',
      mentions: channel === 'C0GENERAL' && publicly,
      say,
      see,
      /** Done without an answer, such as a question for options. */
      tell: acknowledged,
      command: (text) => say('a command', () => slack.command({ user, channel, text })),
      counts: () => ({ asked, heard }),
    };
  }

  const lanes = PLACES.map(createLane);
  return {
    lanes,
    faults,
    /** How many were asked and answered, and a fault for each lane where these differ: call it when nothing is in flight. */
    settle() {
      const counts = lanes.map((lane) => lane.counts());
      for (const [i, { asked, heard }] of counts.entries())
        if (asked !== heard) faults.push(`lane ${i}: ${asked} asked, ${heard} answered`);
      return counts.reduce((sum, { asked, heard }) => ({ asked: sum.asked + asked, heard: sum.heard + heard }));
    },
  };
}

import { z } from 'zod';
import type { Answer } from './page/protocol.js';
import type { Delivery } from './people.js';
import type { StandIn } from './stand-in.js';

const text = z.string().max(12_000);
const view = { as: text, viewId: text };
const values = z.record(text, z.union([text, z.array(text).max(100)]));

/** What a person does in a modal or in their Home tab. */
export const viewActSchemas = [
  z.strictObject({ kind: z.literal('submit'), ...view, values }),
  z.strictObject({ kind: z.literal('close'), ...view }),
  z.strictObject({ kind: z.literal('suggest'), ...view, actionId: text, blockId: text, value: text }),
  z.strictObject({
    kind: z.literal('use'),
    ...view,
    actionId: text,
    blockId: text.exactOptional(),
    option: text.exactOptional(),
    options: z.array(text).max(100).exactOptional(),
    text: text.exactOptional(),
    values,
  }),
] as const;

/** What one of {@link viewActSchemas} reads. */
export type DoingInView = z.infer<(typeof viewActSchemas)[number]>;

/** Does in a view what a person did on the page. */
export async function performInView(slack: StandIn, doing: DoingInView): Promise<Answer> {
  const user = doing.as;
  const { viewId } = doing;
  switch (doing.kind) {
    case 'submit':
      return failureIn([await slack.submitView({ user, viewId, values: doing.values })], 'the form');
    case 'close':
      return failureIn(await slack.closeView({ user, viewId }), 'that the form was closed');
    case 'suggest': {
      const { actionId, blockId, value } = doing;
      const suggested = await slack.suggest({ user, viewId, actionId, blockId, value });
      return { ...failureIn([suggested], 'the question for options'), options: suggested?.options ?? [] };
    }
    case 'use': {
      const { kind: _, as: __, ...choice } = doing;
      return failureIn([await slack.clickInView({ user, ...choice })], 'the click');
    }
  }
}

function failureIn(deliveries: readonly (Delivery | null)[], what: string): Answer {
  const failed = deliveries.find((delivery) => delivery?.acked === false);
  return { notice: failed ? `comp did not take ${what}: ${failed.failure}.` : '' };
}

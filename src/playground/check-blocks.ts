import { z } from 'zod';
import { LIMITS } from '../cards/limits.js';
import { messageBlocks, viewBlocks } from './block-schemas.js';
import { option, optionGroup, plainText, textOf } from './element-schemas.js';

const button = plainText(LIMITS.modalButton).optional();

const common = {
  blocks: viewBlocks,
  private_metadata: z
    .string()
    .max(LIMITS.privateMetadata, `must be at most ${LIMITS.privateMetadata} characters`)
    .optional(),
  callback_id: textOf(LIMITS.callbackId).optional(),
  external_id: textOf(LIMITS.callbackId).optional(),
};

const home = z.strictObject({ type: z.literal('home', 'must be home here'), ...common });

const modal = z
  .strictObject({
    type: z.literal('modal', 'must be modal here'),
    ...common,
    title: plainText(LIMITS.modalTitle),
    submit: button,
    close: button,
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
  })
  .refine((view) => view.submit !== undefined || view.blocks.every((block) => block.type !== 'input'), {
    path: ['submit'],
    message: 'must be given, as there is an input block',
  });

const atMost = `must have at most ${LIMITS.selectOptions} items`;
const suggestions = z
  .strictObject({
    options: z.array(option).max(LIMITS.selectOptions, atMost).optional(),
    option_groups: z.array(optionGroup).max(LIMITS.selectOptions, atMost).optional(),
  })
  .refine(({ options, option_groups }) => (options === undefined) !== (option_groups === undefined), {
    message: 'must have either options or option_groups',
  });

/** What Slack would refuse in the blocks of a message, one line each: a JSON pointer and what is wrong there. */
export function checkBlocks(blocks: unknown): string[] {
  return problemsOf(messageBlocks, blocks, '/blocks');
}

/** What Slack would refuse in a modal or a Home tab, one line each, as {@link checkBlocks} does. */
export function checkView(view: unknown, type: 'modal' | 'home'): string[] {
  return problemsOf(type === 'modal' ? modal : home, view, '/view');
}

/** What Slack would refuse in what an app suggests for an external menu, one line each. */
export function checkSuggestions(answer: unknown): string[] {
  return problemsOf(suggestions, answer, '/answer');
}

function problemsOf(schema: z.ZodType, value: unknown, root: string): string[] {
  const result = schema.safeParse(value, { error: inWords });
  return result.error?.issues.map(({ path, message }) => `${[root, ...path.map(String)].join('/')}: ${message}`) ?? [];
}

function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return `has a property that Slack does not know: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_union') return 'is of no type that Slack accepts here';
  return issue.input === undefined ? 'is missing' : undefined;
}

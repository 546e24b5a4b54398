import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { LIMITS } from '../cards/limits.js';

const atMost = (max: number) => `must be at most ${max} characters`;

/** A string of 1 to `max` characters. */
export const textOf = (max: number) => z.string().min(1, 'must not be empty').max(max, atMost(max));

/** A list of 1 to `max` items. */
export const listOf = <Item extends z.ZodType>(item: Item, max: number) =>
  z.array(item).min(1, 'must not be empty').max(max, `must have at most ${max} items`);

/** A plain_text object of 1 to `max` characters. */
export const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: textOf(max), emoji: z.boolean().optional() });

const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: textOf(max), verbatim: z.boolean().optional() });

/** A plain_text or mrkdwn object of 1 to `max` characters. */
export const textObject = (max: number) => z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);

const style = z.enum(['primary', 'danger'], 'must be primary or danger');

const confirm = z.strictObject({
  title: plainText(LIMITS.confirmTitle),
  text: textObject(LIMITS.confirmText),
  confirm: plainText(LIMITS.confirmButton),
  deny: plainText(LIMITS.confirmButton),
  style: style.optional(),
});

/** An option of a menu. */
export const option = z.strictObject({
  text: plainText(LIMITS.optionText),
  value: textOf(LIMITS.optionValue),
  description: plainText(LIMITS.optionDescription).optional(),
});

/** Options of a menu under a label. */
export const optionGroup = z.strictObject({
  label: plainText(LIMITS.optionText),
  options: listOf(option, LIMITS.selectOptions),
});

const actionId = textOf(LIMITS.actionId).optional();
const placeholder = plainText(LIMITS.placeholder).optional();
const menu = { action_id: actionId, placeholder, confirm: confirm.optional(), focus_on_load: z.boolean().optional() };

const feedbackHalf = z.strictObject({
  text: plainText(LIMITS.buttonText),
  value: textOf(LIMITS.buttonValue),
  accessibility_label: textOf(LIMITS.accessibilityLabel).optional(),
});

/** Two small buttons, for a good and a bad word. */
export const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: actionId,
  positive_button: feedbackHalf,
  negative_button: feedbackHalf,
});

/** A button. */
export const button = z.strictObject({
  type: z.literal('button'),
  action_id: actionId,
  text: plainText(LIMITS.buttonText),
  value: z.string().max(LIMITS.buttonValue, atMost(LIMITS.buttonValue)).optional(),
  url: textOf(LIMITS.url).optional(),
  style: style.optional(),
  confirm: confirm.optional(),
  accessibility_label: textOf(LIMITS.accessibilityLabel).optional(),
});

const isListed = (options: readonly unknown[], initial: readonly unknown[]): boolean =>
  initial.every((one) => options.some((other) => isDeepStrictEqual(one, other)));

/** A menu that lists its options, or groups of them, itself. */
export const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    ...menu,
    options: listOf(option, LIMITS.selectOptions).optional(),
    option_groups: listOf(optionGroup, LIMITS.selectOptions).optional(),
    initial_option: option.optional(),
  })
  .refine((select) => (select.options === undefined) !== (select.option_groups === undefined), {
    message: 'must have either options or option_groups',
  })
  .refine(
    ({ initial_option, options = [], option_groups = [] }) =>
      initial_option === undefined ||
      isListed([...options, ...option_groups.flatMap((group) => group.options)], [initial_option]),
    { path: ['initial_option'], message: 'must be one of the options, to the letter' },
  );

/** A menu whose options the app gives as somebody types. */
export const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  ...menu,
  initial_option: option.optional(),
  min_query_length: z.int().min(0).optional(),
});

const boxOption = option.extend({
  text: textObject(LIMITS.optionText),
  description: textObject(LIMITS.optionDescription).optional(),
});

const boxes = {
  action_id: actionId,
  options: listOf(boxOption, LIMITS.boxes),
  confirm: confirm.optional(),
  focus_on_load: z.boolean().optional(),
};

/** Options of which one is chosen, all in sight. */
export const radioButtons = z
  .strictObject({ type: z.literal('radio_buttons'), ...boxes, initial_option: boxOption.optional() })
  .refine(({ options, initial_option }) => initial_option === undefined || isListed(options, [initial_option]), {
    path: ['initial_option'],
    message: 'must be one of the options, to the letter',
  });

/** Options of which any number is chosen, all in sight. */
export const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    ...boxes,
    initial_options: listOf(boxOption, LIMITS.boxes).optional(),
  })
  .refine(({ options, initial_options = [] }) => isListed(options, initial_options), {
    path: ['initial_options'],
    message: 'must be among the options, to the letter',
  });

/** The small menu behind three dots. */
export const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  options: listOf(option.extend({ url: textOf(LIMITS.url).optional() }), LIMITS.overflowOptions),
  confirm: confirm.optional(),
});

/** The fields of an image, as a block and as an element; {@link hasOneSource} goes with them. */
export const imageFields = {
  type: z.literal('image'),
  alt_text: textOf(LIMITS.altText),
  image_url: textOf(LIMITS.url).optional(),
  slack_file: z.union([z.strictObject({ id: z.string() }), z.strictObject({ url: z.string() })]).optional(),
};

/** Whether an image comes from exactly one place. */
export const hasOneSource = [
  (image: { image_url?: unknown; slack_file?: unknown }): boolean =>
    (image.image_url === undefined) !== (image.slack_file === undefined),
  'must have either image_url or slack_file',
] as const;

/** An image inside another block. */
export const image = z.strictObject(imageFields).refine(...hasOneSource);

const lengthLimit = z.int().min(0).max(LIMITS.inputLength, `must be at most ${LIMITS.inputLength}`).optional();

const dispatch_action_config = z
  .strictObject({ trigger_actions_on: listOf(z.enum(['on_enter_pressed', 'on_character_entered']), 2) })
  .optional();

/** A field to type into. */
export const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: actionId,
  placeholder,
  initial_value: z.string().max(LIMITS.inputLength, atMost(LIMITS.inputLength)).optional(),
  multiline: z.boolean().optional(),
  min_length: lengthLimit,
  max_length: lengthLimit,
  focus_on_load: z.boolean().optional(),
  dispatch_action_config,
});

const number = z
  .string()
  .refine((text) => text.trim() !== '' && Number.isFinite(Number(text)), 'must be a number, as text');

/** A field for a number. */
export const numberInput = z.strictObject({
  type: z.literal('number_input'),
  is_decimal_allowed: z.boolean(),
  action_id: actionId,
  placeholder,
  initial_value: number.optional(),
  min_value: number.optional(),
  max_value: number.optional(),
  focus_on_load: z.boolean().optional(),
  dispatch_action_config,
});

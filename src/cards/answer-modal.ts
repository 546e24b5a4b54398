import type { KnownBlock, ModalView } from '@slack/types';
import { plainText } from './blocks.js';
import type { Card } from './card.js';
import { LIMITS } from './limits.js';

/** The name of the window in which an answer opens where there is no conversation to answer in. */
export const ANSWER_MODAL = 'answer';

/** Buttons that open a form or post: both need a conversation. */
const FORMS = new Set(['show.offer', 'show.share', 'show.keep', 'show.mine']);

function withoutForms(block: KnownBlock): KnownBlock[] {
  if (block.type !== 'actions') return [block];
  const elements = block.elements.filter(({ action_id: id }) => !FORMS.has(id ?? ''));
  return elements.length > 0 ? [{ ...block, elements }] : [];
}

/** A card in a window of its own, on the rung of sections and fields. */
export const answerModal = ({ blocks, plain }: Card): ModalView => ({
  type: 'modal',
  callback_id: ANSWER_MODAL,
  title: plainText('comp', LIMITS.modalTitle),
  close: plainText('Close', LIMITS.modalButton),
  blocks: (plain ?? blocks).flatMap(withoutForms),
});

import type { Answer } from '../lookup/answer.js';
import { bandCard } from './band-card.js';
import { type Card, type CardContext, COMMAND } from './card.js';
import { chooseCard, chooseRoleCard, companyCard, nearCard, notFoundCard } from './choice-cards.js';
import { goneCard, helpCard, listCard, noQuestionCard, tooManyCard } from './help-cards.js';
import { offerCard, onHold } from './offer-card.js';
import { code } from './mrkdwn.js';
import { withNote, withOwnButtons, withWarning } from './own-buttons.js';
import { rankingCard } from './ranking-card.js';
import { scriptCard, writtenCard } from './script-card.js';
import { sideBySideCard } from './side-by-side-card.js';
import { leversCard, leversWrittenCard } from './words-cards.js';

const PARTLY = 'That was long, and comp read only its beginning: company, role and place are best in a few words.';

/** The card that shows an answer, with what its reader can do with it. */
export function cardFor(answer: Answer, context: CardContext): Card {
  const card = withOwnButtons(shown(answer, context), answer, context.alone ?? false);
  const whole = answer.partly ? withNote(card, PARTLY) : card;
  const isOffer =
    answer.kind === 'offer' || answer.kind === 'offer on hold' || (answer.kind === 'ranking' && answer.offer !== null);
  return isOffer && context.overheard ? withWarning(whole, overheardOffer(context)) : whole;
}

/** What whoever states an offer in a channel has to know before all else, in mrkdwn. */
const overheardOffer = ({ command = COMMAND }: CardContext): string =>
  `⚠ *Your message with the offer is visible to everyone here.* Delete it, and use ${code(command)} or _Check my offer_.`;

function shown(answer: Answer, context: CardContext): Card {
  switch (answer.kind) {
    case 'band':
      return bandCard(answer, context);
    case 'levers':
      return leversCard(answer);
    case 'script':
      return scriptCard(answer, context);
    case 'written':
      return writtenCard(answer, context);
    case 'levers written':
      return leversWrittenCard(answer);
    case 'offer':
      return offerCard(answer, context);
    case 'offer on hold':
      return onHold(answer, cardFor(answer.answer, context));
    case 'side by side':
      return sideBySideCard(answer);
    case 'ranking':
      return rankingCard(answer);
    case 'choose':
      return chooseCard(answer);
    case 'choose role':
      return chooseRoleCard(answer);
    case 'company':
      return companyCard(answer);
    case 'near':
      return nearCard(answer, context);
    case 'not found':
      return notFoundCard(answer, context);
    case 'help':
      return helpCard(answer, context);
    case 'no question':
      return noQuestionCard(answer, context);
    case 'list':
      return listCard(answer, context);
    case 'too many':
      return tooManyCard(answer);
    case 'gone':
      return goneCard(answer, context);
  }
}

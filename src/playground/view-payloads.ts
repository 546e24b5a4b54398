import type { Action } from './click-target.js';
import { IDENTITY } from './identity.js';
import { interaction } from './payloads.js';
import type { Values } from './view-fields.js';
import type { View } from './views.js';
import type { Person } from './workspace.js';

const { appId, botId, teamId } = IDENTITY;

/** A view as Slack gives it back, with every field that the app left out. */
export function viewOutput({ id, given, hash, rootId, previousId, values }: View, shown: Values = values) {
  const modal = given.type === 'modal' ? { close: null, submit: null, previous_view_id: previousId } : {};
  return {
    id,
    team_id: teamId,
    private_metadata: '',
    callback_id: '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    ...modal,
    ...given,
    state: { values: shown },
    hash,
    root_view_id: rootId,
    app_id: appId,
    app_installed_team_id: teamId,
    bot_id: botId,
  };
}

/** The body of a form that was sent. */
export function viewSubmission(person: Person, view: View, triggerId: string) {
  return {
    type: 'view_submission',
    ...interaction(person),
    trigger_id: triggerId,
    view: viewOutput(view),
    response_urls: [],
  };
}

/** The body of a modal that was closed: what was entered is not part of it. `cleared` with all that were open. */
export function viewClosed(person: Person, view: View, cleared: boolean) {
  return { type: 'view_closed', ...interaction(person), view: viewOutput(view, {}), is_cleared: cleared };
}

/** The body of a click in a view: it has neither a message nor a response url. */
export function viewActions(person: Person, view: View, action: Action, triggerId: string) {
  return {
    type: 'block_actions',
    ...interaction(person),
    container: { type: 'view', view_id: view.id },
    trigger_id: triggerId,
    view: viewOutput(view),
    actions: [action],
  };
}

/** The body of a question for options: what was entered in the view is not part of it. */
export function blockSuggestion(
  person: Person,
  view: View,
  at: { block_id: string; action_id: string },
  value: string,
) {
  return {
    type: 'block_suggestion',
    ...interaction(person),
    container: { type: 'view', view_id: view.id },
    ...at,
    value,
    view: viewOutput(view, {}),
  };
}

/** The event of a Home tab that was opened, with the view that is published there. */
export function appHomeOpened(person: Person, eventTs: string, view: View | undefined) {
  return {
    type: 'app_home_opened',
    user: person.id,
    channel: person.dm,
    tab: 'home',
    event_ts: eventTs,
    ...(view && { view: viewOutput(view) }),
  };
}

import { failed, type Answer, type Method } from './api-answer.js';
import { checkView } from './check-blocks.js';
import { readJson, type Args } from './check-message.js';
import type { Triggers } from './triggers.js';
import { viewOutput } from './view-payloads.js';
import type { GivenView, View, Views } from './views.js';
import type { Workspace } from './workspace.js';

/** The methods of Slack's Web API that show views. */
export function createViewMethods(views: Views, triggers: Triggers, workspace: Workspace): Record<string, Method> {
  /** Reads a view and lets it be shown in place of another, or says what is wrong. */
  function show(args: Args, type: GivenView['type'], inPlaceOf: View | undefined, act: (given: GivenView) => Answer) {
    const given = readJson(args['view']);
    const problems = checkView(given, type);
    if (problems.length > 0) return failed('invalid_arguments', problems);
    const known = given as GivenView;
    const namesake = views.named(known.external_id);
    if (namesake && namesake.id !== inPlaceOf?.id) return failed('duplicate_external_id');
    if (inPlaceOf && typeof args['hash'] === 'string' && args['hash'] !== inPlaceOf.hash)
      return failed('hash_conflict');
    return act(known);
  }

  const shown = (view: View): Answer => ({ ok: true, view: viewOutput(view) });

  return {
    'views.open': (args) =>
      show(args, 'modal', undefined, (given) => {
        const trigger = triggers.exchange(args['trigger_id']);
        return 'error' in trigger ? failed(trigger.error) : shown(views.open(trigger.user, given));
      }),
    'views.update': (args) => {
      const view = views.find(args['view_id']) ?? views.named(args['external_id']);
      if (!view) return failed('not_found');
      return show(args, view.given.type, view, (given) => shown(views.update(view, given)));
    },
    'views.publish': (args) => {
      const person = workspace.people.find(({ id }) => id === args['user_id']);
      if (!person) return failed('invalid_arguments', ['/user_id: is nobody here']);
      return show(args, 'home', views.home(person.id), (given) => shown(views.publish(person.id, given)));
    },
  };
}

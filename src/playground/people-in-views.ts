import { answerView } from './answer-view.js';
import { actionOf, findElement, type Choice } from './click-target.js';
import { checkSuggestions } from './check-blocks.js';
import { isStateful, optionsOf, type Held, type Option } from './elements.js';
import { personOf, type Delivery, type PeopleParts } from './people.js';
import { complaintsAbout, put, withEntries, type Entries } from './view-fields.js';
import { blockSuggestion, viewActions, viewClosed, viewSubmission } from './view-payloads.js';
import type { View } from './views.js';
import type { Person } from './workspace.js';

/** Whose view is meant: without `viewId` the modal on top, else the Home tab. */
type Which = { user?: string; viewId?: string };

/** How the app answered a question for options. */
export type Suggested = Delivery & { options: readonly Option[] };

const MIN_QUERY = 3;

/** What a person can do in modals and in the Home tab. Everything resolves once the app acknowledged, or failed to. */
export function createPeopleInViews({ workspace, views, triggers, deliver }: PeopleParts) {
  function seenBy(person: Person, viewId?: string): View {
    const [top, home] = [views.top(person.id), views.home(person.id)];
    const seen = viewId === undefined ? (top ?? home) : [top, home].find((one) => one?.id === viewId);
    if (!seen) throw new Error(`${person.realName} sees no ${viewId === undefined ? 'view' : `view ${viewId}`}`);
    return seen;
  }

  function enter(view: View, entries: Entries): View {
    const suggestedFor = (blockId: string, actionId: string) => view.suggested[`${blockId} ${actionId}`] ?? [];
    return views.note(view, { values: withEntries(view.given.blocks, view.values, entries, suggestedFor) });
  }

  /**
   * Fills in a modal and submits it. What is wrong is shown at the fields and the modal stays; else the acknowledgement says
   * what becomes of it, and one that Slack refuses counts as a failure.
   * @returns null where the client already refuses what was entered, and sends nothing
   */
  async function submitView(args: Which & { values?: Entries } = {}): Promise<Delivery | null> {
    const person = personOf(workspace, args.user);
    const seen = seenBy(person, args.viewId);
    if (!seen.given['submit']) throw new Error(`the view ${seen.id} has no submit button`);
    const view = views.note(enter(seen, args.values ?? {}), { errors: {} });
    const complaints = complaintsAbout(view.given.blocks, view.values);
    if (Object.keys(complaints).length > 0) {
      views.complain(view, complaints);
      return null;
    }
    const delivery = await deliver('interactive', viewSubmission(person, view, triggers.issue(person.id)));
    const current = views.find(view.id);
    if (!delivery.acked || !current) return delivery;
    const problems = answerView(views, current, delivery.ackPayload);
    return problems.length === 0 ? delivery : { ...delivery, acked: false, failure: problems.join('; ') };
  }

  /**
   * Closes a modal, and with `clear_on_close` every one that is open.
   * @returns what was delivered: a `view_closed` for each that has `notify_on_close`
   */
  async function closeView(args: Which = {}): Promise<Delivery[]> {
    const person = personOf(workspace, args.user);
    const view = seenBy(person, args.viewId);
    const cleared = view.given.clear_on_close === true;
    const closing = cleared ? views.stackOf(person.id) : [view];
    views.close(person.id, closing);
    const told = closing.filter(({ given }) => given.notify_on_close === true);
    return Promise.all(told.map((one) => deliver('interactive', viewClosed(person, one, cleared))));
  }

  /** Clicks, chooses or types in a view; `values` is what stands in its other input blocks by then. */
  async function clickInView(args: Which & Choice & { values?: Entries }): Promise<Delivery> {
    const person = personOf(workspace, args.user);
    const seen = seenBy(person, args.viewId);
    const found = findElement(seen.given.blocks, args, `the view ${seen.id}`);
    const { block, element } = found;
    if (block.type === 'input' && block['dispatch_action'] !== true)
      throw new Error(`"${args.actionId}" sends no action: its block has no dispatch_action`);
    const suggested = seen.suggested[`${block.block_id} ${args.actionId}`] ?? [];
    const action = actionOf(found, args, workspace.nextTs(), suggested);
    const { values } = enter(seen, args.values ?? {});
    const { action_id: actionId, block_id: blockId, action_ts: _, ...held } = action;
    const news = isStateful(element) ? [{ blockId, actionId, held: held as Held }] : [];
    const view = views.note(seen, { values: put(values, news) });
    return deliver('interactive', viewActions(person, view, action, triggers.issue(person.id)));
  }

  /**
   * Types in an external menu. What the app suggests can be chosen from then on; an answer that Slack refuses counts as a
   * failure, and suggests nothing.
   * @returns null where fewer letters are typed than the menu asks for (3, where it says nothing): Slack does not ask then
   */
  async function suggest(
    args: Which & { actionId: string; blockId?: string; value: string },
  ): Promise<Suggested | null> {
    const person = personOf(workspace, args.user);
    const seen = seenBy(person, args.viewId);
    const { element, block } = findElement(seen.given.blocks, args, `the view ${seen.id}`);
    if (element.type !== 'external_select') throw new Error(`"${args.actionId}" is no external menu`);
    if (args.value.length < (element.min_query_length ?? MIN_QUERY)) return null;
    const at = { block_id: block.block_id, action_id: args.actionId };
    const delivery = await deliver('interactive', blockSuggestion(person, seen, at, args.value));
    if (!delivery.acked) return { ...delivery, options: [] };
    const problems = checkSuggestions(delivery.ackPayload);
    if (problems.length > 0) return { ...delivery, acked: false, failure: problems.join('; '), options: [] };
    const options = optionsOf(delivery.ackPayload as Parameters<typeof optionsOf>[0]);
    const current = views.find(seen.id);
    if (current) {
      const key = `${at.block_id} ${at.action_id}`;
      views.note(current, {
        suggested: { ...current.suggested, [key]: [...options, ...(current.suggested[key] ?? [])] },
      });
    }
    return { ...delivery, options };
  }

  return { submitView, closeView, clickInView, suggest };
}

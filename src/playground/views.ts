import type { Element, Option } from './elements.js';
import { carriedOver, type Errors, type Values } from './view-fields.js';
import type { Block } from './workspace.js';

/** A view as the app gave it, already checked. */
export type GivenView = {
  type: 'modal' | 'home';
  blocks: Block[];
  external_id?: string;
  clear_on_close?: boolean;
  notify_on_close?: boolean;
  [field: string]: unknown;
};

/** A view that a person sees, or has below the one that they see; every block and field of `given` has an id. */
export type View = {
  readonly id: string;
  readonly user: string;
  readonly given: GivenView;
  readonly hash: string;
  readonly rootId: string;
  readonly previousId: string | null;
  readonly values: Values;
  /** What each external menu offered so far, by block_id and action_id. */
  readonly suggested: Readonly<Record<string, readonly Option[]>>;
  /** What is wrong in the fields, by block_id. */
  readonly errors: Errors;
};

/** What a person sees now: the modal on top (null once all are closed), or their Home tab. */
export type ViewChange = { kind: 'view'; user: string; view: View | null } | { kind: 'home'; user: string; view: View };

/** The views, see {@link createViews}. */
export type Views = ReturnType<typeof createViews>;

const STACK = 3;

/**
 * The modals that are open, a stack for each person, and the Home tabs.
 * @param now the time in milliseconds; hashes are made of it.
 */
export function createViews(now: () => number) {
  const listeners = new Set<(change: ViewChange) => void>();
  let views: readonly View[] = [];
  let [opened, revisions] = [0, 0];

  const stackOf = (user: string): View[] => views.filter((one) => one.user === user && one.given.type === 'modal');
  const top = (user: string): View | undefined => stackOf(user).at(-1);
  const home = (user: string): View | undefined => views.find((one) => one.user === user && one.given.type === 'home');

  function tell(user: string, view: View | null): void {
    for (const listener of listeners)
      listener(view?.given.type === 'home' ? { kind: 'home', user, view } : { kind: 'view', user, view });
  }

  /** The next hash; ids for blocks and fields that have none are made of it, so that no two revisions share one. */
  function revise(given: GivenView): Pick<View, 'given' | 'hash'> {
    revisions += 1;
    const blocks = given.blocks.map((block, index) => withIds(block, `${revisions}-${index}`));
    return { given: { ...given, blocks }, hash: `${Math.floor(now() / 1000)}.${revisions}` };
  }

  function add(user: string, given: GivenView, below?: View): View {
    opened += 1;
    const id = `V${opened}`;
    const revised = revise(given);
    const view: View = {
      id,
      user,
      ...revised,
      rootId: below?.rootId ?? id,
      previousId: below?.id ?? null,
      values: carriedOver(revised.given.blocks),
      suggested: {},
      errors: {},
    };
    views = [...views, view];
    tell(user, view);
    return view;
  }

  function change(view: View, changes: Partial<View>): View {
    const changed = { ...view, ...changes };
    views = views.map((one) => (one.id === view.id ? changed : one));
    return changed;
  }

  /** Opens a modal in place of those that are open. */
  function open(user: string, given: GivenView): View {
    views = views.filter((one) => !stackOf(user).includes(one));
    return add(user, given);
  }

  /** Puts a modal on the one that is open; undefined where three are open. */
  function push(below: View, given: GivenView): View | undefined {
    return stackOf(below.user).length < STACK ? add(below.user, given, below) : undefined;
  }

  /** Replaces what a view shows; what was entered stays where block_id and action_id stay. */
  function update(view: View, given: GivenView): View {
    const revised = revise(given);
    const values = carriedOver(revised.given.blocks, view.values);
    const updated = change(view, { ...revised, values, errors: {} });
    tell(view.user, given.type === 'home' ? updated : (top(view.user) ?? null));
    return updated;
  }

  /** Shows what is wrong in the fields of a view. */
  function complain(view: View, errors: Errors): void {
    tell(view.user, change(view, { errors }));
  }

  /** Closes views; what is below them is seen again. */
  function close(user: string, closing: readonly View[]): void {
    views = views.filter((one) => !closing.some(({ id }) => id === one.id));
    tell(user, top(user) ?? null);
  }

  return {
    /** The modal that a person sees. */
    top,
    home,
    stackOf,
    all: (): readonly View[] => views,
    find: (id: unknown) => views.find((one) => one.id === id),
    /** The view that the app named so; none for what is no name. */
    named: (externalId: unknown) =>
      views.find(({ given }) => given.external_id !== undefined && given.external_id === externalId),
    open,
    push,
    update,
    /** Notes what people entered, and what was offered to them; they see it already. */
    note: (view: View, noted: Partial<Pick<View, 'values' | 'suggested' | 'errors'>>) => change(view, noted),
    complain,
    close,
    /** Shows a view in the Home tab of a person. */
    publish(user: string, given: GivenView): View {
      const shown = home(user);
      return shown ? update(shown, given) : add(user, given);
    },
    /** Calls the listener after every change that people see, until the function it returns is called. */
    subscribe(listener: (change: ViewChange) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function withIds(block: Block, id: string): Block {
  const { elements, accessory, element } = block as { elements?: Element[]; accessory?: Element; element?: Element };
  const named = (one: Element, index = 0): Element => ({ action_id: `action-${id}-${index}`, ...one });
  return {
    block_id: `block-${id}`,
    ...block,
    ...(block.type === 'actions' && elements && { elements: elements.map(named) }),
    ...(accessory && accessory.type !== 'image' && { accessory: named(accessory) }),
    ...(element && { element: named(element) }),
  };
}

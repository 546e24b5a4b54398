import { byId, h } from './dom.js';

/**
 * Shows whom one can act as.
 * @param choose is told who is chosen
 */
export function showPeople(
  people: readonly { id: string; realName: string }[],
  as: string,
  choose: (id: string) => void,
): void {
  byId('people', HTMLFieldSetElement).replaceChildren(
    h('legend', {}, 'Act as'),
    ...people.map(({ id, realName }) =>
      h(
        'label',
        {},
        h('input', { type: 'radio', name: 'as', value: id, checked: id === as, onchange: () => choose(id) }),
        realName,
      ),
    ),
  );
}

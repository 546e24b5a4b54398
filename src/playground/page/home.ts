import { rememberFocus } from './focus.js';
import { h } from './dom.js';
import type { View } from './protocol.js';
import { showBlocks, type Shown, type ViewActs } from './view.js';

/**
 * The Home tab of a person.
 * @param say is told what is to be said about an act
 * @returns shows a view in the panel, or that none is published
 */
export function createHome(panel: HTMLElement, acts: ViewActs, say: (words: string) => void) {
  let open: { view: View; shown: Shown } | null = null;

  return (view: View | null): void => {
    if (!view) {
      open = null;
      panel.replaceChildren(h('p', { class: 'hint' }, 'comp has published nothing here.'));
    } else if (view !== open?.view) {
      const before = open?.view.id === view.id ? open.shown.fields : [];
      const giveBack = rememberFocus(panel, before);
      const shown = showBlocks(view, before, acts, say);
      open = { view, shown };
      const hadFocus = panel.contains(document.activeElement);
      panel.replaceChildren(...shown.nodes);
      if (hadFocus) giveBack(shown.fields);
    }
  };
}

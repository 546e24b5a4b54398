import { byId, h } from './dom.js';

/** Where a person is: a channel, or what comp shows them in its conversation. */
export interface Place {
  channel: string;
  tab: 'home' | 'messages';
}

/** A channel; a direct-message channel belongs to one person. */
export interface Channel {
  id: string;
  name: string;
  person?: string;
}

const TABS = [
  ['home', 'Home'],
  ['messages', 'Messages'],
] as const;

/**
 * Draws the conversations of a person, the title of the one that they are in, and its tabs.
 * @param go is told where they go
 */
export function drawConversations(
  mine: readonly Channel[],
  { channel, tab }: Place,
  go: (to: Partial<Place>) => void,
): void {
  byId('conversations', HTMLElement).replaceChildren(
    ...mine.map(({ id, name, person }) =>
      h(
        'button',
        {
          type: 'button',
          'aria-current': String(id === channel),
          onclick: () => go({ channel: id, tab: 'messages' }),
        },
        person ? 'comp' : `# ${name}`,
      ),
    ),
  );
  const current = mine.find(({ id }) => id === channel);
  byId('title', HTMLHeadingElement).textContent = current?.person ? 'comp' : `# ${current?.name ?? ''}`;
  drawTabs(tab, current?.person !== undefined, go);
}

function drawTabs(tab: Place['tab'], shown: boolean, go: (to: Partial<Place>) => void): void {
  const tabs = byId('tabs', HTMLDivElement);
  const focused = tabs.contains(document.activeElement);
  tabs.hidden = !shown;
  tabs.replaceChildren(
    ...TABS.map(([name, words]) =>
      h(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${name}`,
          'aria-selected': String(name === tab),
          'aria-controls': name === 'home' ? 'home' : 'messages-tab',
          tabindex: name === tab ? '0' : '-1',
          onclick: () => go({ tab: name }),
          onkeydown: (event) => {
            if (!(event instanceof KeyboardEvent) || !/^Arrow(?:Left|Right)$/.test(event.key)) return;
            go({ tab: name === 'home' ? 'messages' : 'home' });
          },
        },
        words,
      ),
    ),
  );
  if (focused) byId(`tab-${tab}`, HTMLButtonElement).focus();
}

import { type Block, boldLead, textOf } from './markdown.js';
import { type Passage, passagesOf, passagesOfText } from './passages.js';
import { isScript } from './script.js';
import { type Title, titleOf } from './sections.js';

/** A reason to ask for more, and the words for it. */
export interface Lever {
  title: string;
  passages: Passage[];
  line: number;
}

/** A numbered title, the beginning of what may be a lever. */
interface Marker {
  form: 'heading' | 'bold' | 'item';
  number: number;
  title: string;
  /** Text on the title's own line. */
  rest: string;
  /** True for `Lever 2 — …`: it says itself that it is one. */
  named: boolean;
}

interface Entry {
  block: Block;
  line: number;
  marker: Marker | null;
  /** The rest of a list item. */
  inside: Block[];
  title: Title | null;
}

const NAMED = /^(?:global\s+)?lever\s*#?\s*(\d+)\s*[:.)—–-]*\s*/i;
const NUMBERED = /^(\d+)\s*[.):]\s*/;

function marker(form: Marker['form'], lead: string, rest: string, position?: number): Marker | null {
  const named = NAMED.exec(lead);
  const match = named ?? NUMBERED.exec(lead);
  const number = Number(match?.[1] ?? position);
  if (!Number.isInteger(number)) return null;
  // `Lever 1: Title — "the words"`, all in one line
  const [, title = '', words = ''] =
    /^(.*?)\s*(?:[:—–-]\s*(?=[“"])(.*))?$/s.exec(lead.slice(match?.[0].length ?? 0)) ?? [];
  const text = [words, rest.replace(/^[:>\s]+/, '')].filter(Boolean).join('\n');
  return { form, number, title: title.replace(/[:.\s]+$/, ''), rest: text, named: named !== null };
}

function entriesOf(blocks: readonly Block[]): Entry[] {
  return blocks.flatMap((block): Entry[] => {
    if (block.kind === 'list' && block.ordered) {
      return block.items.map((item) => {
        const [first, ...inside] = item.blocks;
        const bold = first?.kind === 'paragraph' ? boldLead(first.inline) : null;
        const found = bold && marker('item', bold.lead, bold.rest, item.number);
        return { block, line: item.line, marker: found, inside, title: null };
      });
    }
    const bold = block.kind === 'paragraph' ? boldLead(block.inline) : null;
    const found =
      block.kind === 'heading'
        ? marker('heading', textOf(block.inline), '')
        : bold && marker('bold', bold.lead, bold.rest);
    return [{ block, line: block.line, marker: found, inside: [], title: found ? null : titleOf(block) }];
  });
}

/** What ends a lever: a rule, the script, or a title that is not part of it. */
function ends(entry: Entry, { marker: own, block }: Entry): boolean {
  if (entry.marker && entry.marker.form === own?.form) return true;
  if (isScript(entry.block)) return true;
  if (own?.form === 'heading')
    return entry.block.kind === 'heading' && block.kind === 'heading' && entry.block.level <= block.level;
  return entry.block.kind === 'rule' || entry.block.kind === 'heading' || entry.title !== null;
}

interface Run {
  container: string;
  markers: number[];
}

/** Markers of one form that count up from 1 without a title between them. */
function runsOf(entries: readonly Entry[]): Run[] {
  const runs: Run[] = [];
  const open = new Map<Marker['form'], Run>();
  let container = '';
  entries.forEach(({ marker: found, title, block }, i) => {
    if (title) container = title.text;
    if (title && block.kind === 'heading') for (const form of ['bold', 'item'] as const) open.delete(form);
    if (!found) return;
    const run = open.get(found.form);
    if (run && found.number === run.markers.length + 1) run.markers.push(i);
    else if (found.number === 1) {
      const started = { container, markers: [i] };
      runs.push(started);
      open.set(found.form, started);
    } else open.delete(found.form);
  });
  return runs.filter((run) => run.markers.length > 1);
}

/** How likely a run is to be the levers, by what its parts say of themselves, where it stands, and whether it gives words. */
function score(run: Run, levers: readonly Lever[], entries: readonly Entry[]): number {
  const share = (test: (i: number) => boolean): number =>
    run.markers.filter((_, i) => test(i)).length / run.markers.length;
  const named = share((i) => entries[run.markers[i] as number]?.marker?.named === true);
  if (named === 0 && /evidence|sources|mapping/i.test(run.container)) return 0;
  return (
    4 * named +
    (/\blevers\b/i.test(run.container) ? 3 : 0) +
    2 * share((i) => levers[i]?.passages.some((passage) => passage.say) === true) +
    share((i) => /\blever\b/i.test(levers[i]?.title ?? ''))
  );
}

/**
 * The levers of a body: the numbered, titled parts that look most like levers, whatever heading they stand under.
 * Empty where the body has none.
 */
export function readLevers(blocks: readonly Block[]): Lever[] {
  const entries = entriesOf(blocks);
  const leverAt = (at: number): Lever => {
    const entry = entries[at] as Entry;
    const end = entries.findIndex((other, j) => j > at && ends(other, entry));
    // an ordered list is one block and an entry for each of its items
    const below = new Set(entries.slice(at + 1, end < 0 ? entries.length : end).map(({ block }) => block));
    const { title = '', rest = '' } = entry.marker ?? {};
    const passages = [...passagesOfText(rest), ...passagesOf([...entry.inside, ...below])];
    return { title, passages, line: entry.line };
  };
  const scored = runsOf(entries)
    .map((run) => ({ run, levers: run.markers.map(leverAt) }))
    .map((found) => ({ ...found, score: score(found.run, found.levers, entries) }))
    .sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score >= 1 ? scored[0].levers : [];
}

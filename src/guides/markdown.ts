import MarkdownIt, { type Token } from 'markdown-it';

/** A stretch of text in one weight. */
interface Span {
  text: string;
  bold: boolean;
}

/** A block of a Markdown body. `line` counts from 1 in the file. */
export type Block =
  | { kind: 'heading'; level: number; inline: Span[]; line: number }
  | { kind: 'paragraph'; inline: Span[]; line: number }
  | { kind: 'quote'; blocks: Block[]; line: number }
  | { kind: 'list'; ordered: boolean; items: Item[]; line: number }
  | { kind: 'table'; rows: string[][]; line: number }
  | { kind: 'code'; text: string; line: number }
  | { kind: 'rule'; line: number };

interface Item {
  number: number;
  blocks: Block[];
  line: number;
}

const parser = new MarkdownIt('commonmark', { html: false }).enable('table');

/** The spans of an inline token: emphasis, code marks and links become plain text, a line break a newline. */
function spansOf(token: Token | undefined): Span[] {
  const spans: Span[] = [];
  let bold = 0;
  let href = '';
  const push = (text: string): void => {
    const last = spans.at(-1);
    if (last && last.bold === bold > 0) last.text += text;
    else if (text) spans.push({ text, bold: bold > 0 });
  };
  for (const child of token?.children ?? []) {
    if (child.type === 'strong_open') bold++;
    else if (child.type === 'strong_close') bold--;
    else if (child.type === 'link_open') href = String(child.attrGet('href') ?? '');
    else if (child.type === 'link_close') {
      if (/^https?:/.test(href) && !spans.at(-1)?.text.endsWith(href)) push(` (${href})`);
      href = '';
    } else if (child.type === 'softbreak' || child.type === 'hardbreak') push('\n');
    else push(child.content);
  }
  return spans;
}

/** The text of spans, without their weight. */
export const textOf = (inline: readonly Span[]): string =>
  inline
    .map((span) => span.text)
    .join('')
    .trim();

/** What stands in bold at the beginning, and the text behind it; null where no bold text leads. */
export function boldLead(inline: readonly Span[]): { lead: string; rest: string } | null {
  const [first, ...rest] = inline[0]?.text.trim() === '' ? inline.slice(1) : inline;
  return first?.bold
    ? {
        lead: first.text.trim(),
        rest: rest
          .map(({ text }) => text)
          .join('')
          .trimEnd(),
      }
    : null;
}

/** A block and everything in it as plain text: paragraphs apart by an empty line, list items behind a bullet. */
export function plainText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return textOf(block.inline);
    case 'quote':
      return block.blocks.map(plainText).join('\n\n');
    case 'list':
      return block.items
        .map((item) => `${block.ordered ? `${item.number}.` : '•'} ${item.blocks.map(plainText).join('\n')}`)
        .join('\n');
    case 'table':
      return block.rows.map((row) => row.join(' | ')).join('\n');
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}

/** Turns the tokens from `open` to its closing token into blocks, and says where it stopped. */
function readBlocks(
  tokens: readonly Token[],
  from: number,
  until: string | null,
  offset: number,
): { blocks: Block[]; next: number } {
  const blocks: Block[] = [];
  let i = from;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    if (token.type === until) break;
    const line = (token.map?.[0] ?? 0) + offset;
    if (token.type === 'heading_open')
      blocks.push({ kind: 'heading', level: Number(token.tag.slice(1)), inline: spansOf(tokens[i + 1]), line });
    else if (token.type === 'paragraph_open') blocks.push({ kind: 'paragraph', inline: spansOf(tokens[i + 1]), line });
    else if (token.type === 'fence' || token.type === 'code_block')
      blocks.push({ kind: 'code', text: token.content.trimEnd(), line });
    else if (token.type === 'hr') blocks.push({ kind: 'rule', line });
    else if (token.type === 'blockquote_open') {
      const inner = readBlocks(tokens, i + 1, 'blockquote_close', offset);
      blocks.push({ kind: 'quote', blocks: inner.blocks, line });
      i = inner.next;
    } else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      const list = readItems(tokens, i, offset);
      blocks.push({ kind: 'list', ordered: token.type === 'ordered_list_open', items: list.items, line });
      i = list.next;
    } else if (token.type === 'table_open') {
      const table = readTable(tokens, i);
      blocks.push({ kind: 'table', rows: table.rows, line });
      i = table.next;
    }
    i++;
  }
  return { blocks, next: i };
}

function readItems(tokens: readonly Token[], from: number, offset: number): { items: Item[]; next: number } {
  const close = (tokens[from] as Token).type.replace('open', 'close');
  const items: Item[] = [];
  let i = from + 1;
  while (i < tokens.length && tokens[i]?.type !== close) {
    const token = tokens[i] as Token;
    const inner = readBlocks(tokens, i + 1, 'list_item_close', offset);
    items.push({
      number: Number(token.info) || items.length + 1,
      blocks: inner.blocks,
      line: (token.map?.[0] ?? 0) + offset,
    });
    i = inner.next + 1;
  }
  return { items, next: i };
}

function readTable(tokens: readonly Token[], from: number): { rows: string[][]; next: number } {
  const rows: string[][] = [];
  let i = from;
  for (; tokens[i]?.type !== 'table_close'; i++) {
    if (tokens[i]?.type === 'tr_open') rows.push([]);
    if (tokens[i]?.type === 'inline') rows.at(-1)?.push(textOf(spansOf(tokens[i])));
  }
  return { rows, next: i };
}

/** The blocks of a Markdown text whose first line is line `firstLine` of its file. */
export const readMarkdown = (text: string, firstLine: number): Block[] =>
  readBlocks(parser.parse(text, {}), 0, null, firstLine).blocks;

/** The text of a line of Markdown that is no block of its own, such as a cell. */
export const readLine = (text: string): string => textOf(spansOf(parser.parseInline(text, {})[0]));

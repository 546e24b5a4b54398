import type { KnownBlock } from '@slack/types';
import type { Card } from './card.js';

/** A card as plain text, for a terminal. */

/** mrkdwn as it reads: without the marks of bold, and unescaped. */
const unescape = (text: string): string =>
  text
    .replace(/\*([^*\n]+)\*/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   ')}`.trimEnd());
}

function linesOf(block: KnownBlock): string[] {
  switch (block.type) {
    case 'header':
      return [block.text.text];
    case 'section':
      return [...(block.text ? [block.text.text] : []), ...(block.fields ?? []).map((field) => field.text)].map(
        unescape,
      );
    case 'context':
      return block.elements.map((element) => (element.type === 'image' ? element.alt_text : unescape(element.text)));
    case 'table':
      return tableLines(block.rows.map((row) => row.map((cell) => (cell.type === 'raw_text' ? cell.text : ''))));
    case 'actions':
      return [
        block.elements
          .map((element) => {
            if (element.type === 'overflow')
              return `[${element.options.map((one) => one.text?.text ?? '').join(' | ')}]`;
            if (element.type === 'button') return `[${element.text.text}]`;
            return element.type === 'static_select'
              ? `[${element.placeholder?.text ?? 'Menu'}: ${element.initial_option?.text.text ?? 'pick one'} ▾]`
              : '';
          })
          .join(' '),
      ];
    default:
      return [JSON.stringify(block)];
  }
}

/** The richest rung of a card as text, its parts apart by an empty line; notes and buttons stand together. */
export const cardAsText = ({ blocks }: Card): string => blocks.map((block) => linesOf(block).join('\n')).join('\n\n');

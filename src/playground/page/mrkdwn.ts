import { h } from './dom.js';
import { emojiOf } from './emoji.js';

/** Slack's mrkdwn as nodes: bold, italics, strike, code, quotes, links, mentions, emoji and the three escapes. */

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const BEFORE = '(?<=^|[\\s(\\[{"\'“‘—–.,;:!?*_~-])';
const AFTER = '(?=$|[\\s)\\]}"\'”’—–.,;:!?*_~-])';
const marked = (mark: string): string => `${BEFORE}\\${mark}(?=\\S)([^${mark}\\n]*[^${mark}\\n\\s])\\${mark}${AFTER}`;
const INLINE = new RegExp(
  ['`([^`\\n]+)`', '<([^<>\\n]+)>', marked('*'), marked('_'), marked('~'), ':([a-z0-9_+-]+):'].join('|'),
  'g',
);

/** What stands between angle brackets: a link, or a mention. */
function reference(inside: string): Node {
  const [target = '', label] = inside.split('|');
  if (/^[@#!]/.test(target))
    return h('span', { class: 'mention' }, label ? unescape(label) : target.replace(/^!/, '@'));
  const text = unescape(label ?? target);
  return /^(?:https?:|mailto:)/.test(target)
    ? h('a', { href: unescape(target), rel: 'noreferrer', target: '_blank' }, text)
    : new Text(text);
}

function inline(text: string): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, angle, bold, italics, strike, emoji] = match;
    const found =
      code !== undefined
        ? h('code', {}, unescape(code))
        : angle !== undefined
          ? reference(angle)
          : bold !== undefined
            ? h('strong', {}, ...inline(bold))
            : italics !== undefined
              ? h('em', {}, ...inline(italics))
              : strike !== undefined
                ? h('s', {}, ...inline(strike))
                : new Text(emojiOf(emoji ?? '') ?? whole);
    nodes.push(new Text(unescape(text.slice(from, match.index))), found);
    from = match.index + whole.length;
  }
  return [...nodes, new Text(unescape(text.slice(from)))];
}

const lines = (text: string): Node[] =>
  text.split('\n').flatMap((line, i) => (i === 0 ? inline(line) : [h('br'), ...inline(line)]));

/** A text's paragraphs and quotes: neighbouring lines that begin with `>` are one quote. */
function quotesAndLines(text: string): Node[] {
  const parts: { quoted: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const quoted = /^(?:>|&gt;)/.test(line);
    const own = quoted ? line.replace(/^(?:>|&gt;)\s?/, '') : line;
    const last = parts.at(-1);
    if (last?.quoted === quoted) last.lines.push(own);
    else parts.push({ quoted, lines: [own] });
  }
  return parts.map((part) => h(part.quoted ? 'blockquote' : 'p', {}, ...lines(part.lines.join('\n'))));
}

/** The nodes of a mrkdwn text. */
export const mrkdwn = (text: string): Node[] =>
  text
    .split(/```\n?/)
    .flatMap((part, i) =>
      i % 2 === 1
        ? [h('pre', {}, unescape(part.trimEnd()))]
        : part === ''
          ? []
          : quotesAndLines(part.replace(/^\n|\n$/g, '')),
    );

/** A plain_text: only emoji are read in it. */
export const plainText = (text: string, emoji = true): string =>
  emoji ? text.replace(/:([a-z0-9_+-]+):/g, (whole, name: string) => emojiOf(name) ?? whole) : text;

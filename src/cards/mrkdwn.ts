/** Disarms `<!channel>`, `<@U…>` and links: every dynamic string that reaches mrkdwn or top-level text passes here. */
export const escape = (text: string): string =>
  text.replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));

/** A title in bold; the marks that would end it early are dropped. */
export const bold = (text: string): string => `*${escape(text.replaceAll('*', '').trim())}*`;

/** Words in a block quote, escaped. */
export const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escape(line)}`)
    .join('\n');

/** Code that a person may type; backticks are dropped. */
export const code = (text: string): string => `\`${escape(text.replaceAll('`', ''))}\``;

/** At most `max` characters, the cut shown by an ellipsis. Never cuts a character in two. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** What a person typed, in quotation marks: escaped, and no longer than a card can bear. */
export const typedWords = (text: string): string => `“${escape(shorten(text, 100))}”`;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

/** `1 guide`, `3 guides`, `2 companies`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Cuts a text at paragraphs, else at sentences, else at words, so that `written` of each piece has at most `max` characters. */
export function pieces(text: string, max: number, written: (piece: string) => string): string[] {
  const found: string[] = [];
  let rest = text;
  while (written(rest).length > max) {
    let length = Math.min(rest.length, max);
    while (written(rest.slice(0, length)).length > max) length = Math.floor(length * 0.8);
    const head = rest.slice(0, length);
    const at =
      ['\n\n', '. ', ' '].map((mark) => head.lastIndexOf(mark) + mark.length).find((end) => end > length / 2) ?? length;
    const end = /[\uD800-\uDBFF]$/.test(rest.slice(0, at)) ? at - 1 : at;
    found.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest ? [...found, rest] : found;
}

/** A label without `:emoji:` codes, which Slack shows as they are in tables and selects. */
export const withoutCodes = (label: string): string => label.replace(/:[a-z0-9_+-]+:\s*/gi, '').trim() || label;

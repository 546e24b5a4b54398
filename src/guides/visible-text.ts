/** What Markdown does not show: HTML comments, Obsidian’s `%%` comments and text that is struck out. */
const HIDDEN = [/<!--[^]*?(?:-->|$)/g, /%%[^]*?%%/g, /~~[^~\n]+~~/g, /<(del|s|template|script|style)>[^]*?<\/\1>/gi];

/** A text with what Markdown hides as blanks, so that every line and column stays where it is. */
export const visibleText = (text: string): string =>
  HIDDEN.reduce((visible, pattern) => visible.replace(pattern, (hidden) => hidden.replace(/[^\n]/g, ' ')), text);

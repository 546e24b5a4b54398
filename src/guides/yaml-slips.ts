/** The slips that authors make in one line of YAML. A line is looked at alone: no more of it is known. */

/** What is wrong with a line, and the column (from 1) where. */
export interface Slip {
  column: number;
  message: string;
}

type SlipRule = (line: string) => Slip | null;

/** Fields of which a line without a colon is known to be one. */
const FIELD = '(?:company|role)(?:_display|_type)?|region|currency|[a-z_]+_(?:low|high|pct)|last_updated|data_[a-z]+';
/** What stands before a key: the indentation, and the dash of a list. */
const LEAD = '[ \\t]*(?:- +)*';
/** What stands before a value. */
const BEFORE_VALUE = `${LEAD}(?:[\\w.-]+ *:[ \\t]+|- +)`;

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const withoutComment = (value: string): string => value.replace(/\s+#.*$/, '').trimEnd();
/** A value in the quotes that it can stand in. */
const inQuotes = (value: string): string => (value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`);

const quoteIt = (value: string, why: string): string => {
  const whole = withoutComment(value);
  return `found ${shorten(whole)}; put it in quotes, as ${why}: ${shorten(inQuotes(whole))}`;
};

/** A rule for what `found` matches behind `before`. */
function rule(before: string, found: string, message: (...parts: string[]) => string | null): SlipRule {
  const pattern = new RegExp(`^(${before})${found}`);
  return (line) => {
    const match = pattern.exec(line);
    if (!match) return null;
    const [, lead = '', ...parts] = match;
    const text = message(...parts.map((part) => part ?? ''));
    return text === null ? null : { column: lead.length + 1, message: text };
  };
}

/** Where a value that begins with a quote ends; -1 where the quote stays open. */
export function closingQuote(value: string): number {
  const mark = value.charAt(0);
  for (let i = 1; i < value.length; i++) {
    if (mark === '"' && value.charAt(i) === '\\') i++;
    else if (value.charAt(i) === mark) {
      if (mark !== "'" || value.charAt(i + 1) !== "'") return i;
      i++;
    }
  }
  return -1;
}

function quoteSlip(value: string): string | null {
  const end = closingQuote(value);
  if (end < 0) return `found ${shorten(value)}, a quote that is not closed; write ${value.charAt(0)} behind it, too`;
  const behind = value.slice(end + 1).trim();
  if (behind === '' || /^(?:#|:\s)/.test(behind)) return null;
  const whole = withoutComment(value);
  const inner = whole.endsWith(value.charAt(0)) ? whole.slice(1, -1) : whole;
  return `found ${shorten(behind)} behind the closing quote; put the whole value in quotes: ${shorten(inQuotes(inner))}`;
}

/** What stands behind the bracket that closes the first one; null where none does. */
function behindBracket(value: string): string | null {
  const unquoted = value.replace(/"[^"]*"|'[^']*'/g, (quoted) => '_'.repeat(quoted.length));
  let depth = 0;
  for (let i = 0; i < unquoted.length; i++) {
    if ('[{'.includes(unquoted.charAt(i))) depth++;
    if (']}'.includes(unquoted.charAt(i)) && --depth === 0) return value.slice(i + 1);
  }
  return null;
}

const bracketSlip = (value: string): string | null => {
  const behind = behindBracket(value);
  if (behind !== null)
    return withoutComment(behind).trim() === ''
      ? null
      : quoteIt(value, `YAML takes ${value.charAt(0)} for the beginning of a list or mapping`);
  const close = value.startsWith('[') ? ']' : '}';
  return `found ${shorten(value)}, a ${value.charAt(0)} that is not closed; write ${close} behind it, or put the value in quotes`;
};

/** Every slip, the surest first. */
const RULES: readonly SlipRule[] = [
  rule(' *', '(\\t)', () => 'found a tab in the indentation; write spaces'),
  rule(
    '.*?',
    '(\\{\\{.*?\\}\\}|\\{%.*?%\\}|<%.*?%>)',
    (found) => `found ${shorten(found)}, a template that was not filled in; write the value`,
  ),
  rule(BEFORE_VALUE, '([@`%].*)$', (value) => quoteIt(value, `no value begins with ${value.charAt(0)}`)),
  rule(BEFORE_VALUE, '([>|](?![-+\\d]{0,2}\\s*(?:#.*)?$).*)$', (value) =>
    quoteIt(value, `YAML takes ${value.charAt(0)} for the mark of a text block`),
  ),
  rule(`${LEAD}[\\w.-]+ *:[ \\t]+`, '([-?] .*)$', (value) => quoteIt(value, 'YAML takes it for the item of a list')),
  rule(BEFORE_VALUE, '([,\\]}].*)$', (value) => quoteIt(value, `no value begins with ${value.charAt(0)}`)),
  rule(BEFORE_VALUE, '(["\'].*)$', quoteSlip),
  rule(`${LEAD}[\\w.-]+ *:[ \\t]+`, '([^"\'\\[{#&*!|>\\s][^#]*?:(?:\\s.*)?)$', (value) =>
    quoteIt(value, 'it holds a colon'),
  ),
  rule(
    LEAD,
    '([A-Za-z]\\w*):([^\\s:/].*)$',
    (key, value) =>
      `found ${shorten(`${key}:${value}`)}; write a space behind the colon: ${shorten(`${key}: ${value}`)}`,
  ),
  rule(
    LEAD,
    '(\\w+) *= *(.*)$',
    (key, value) => `found ${shorten(`${key} = ${value}`)}; write a colon: ${shorten(`${key}: ${value}`)}`,
  ),
  rule(
    LEAD,
    `(${FIELD}) +([^:\\s][^:]*)$`,
    (key, value) => `found ${shorten(`${key} ${value}`)}; write a colon behind ${key}: ${shorten(`${key}: ${value}`)}`,
  ),
  rule(
    '[ \\t]*',
    '-([A-Za-z]\\w*:(?:\\s.*)?)$',
    (item) => `found -${shorten(item)}; write a space behind the dash: - ${shorten(item)}`,
  ),
  rule(BEFORE_VALUE, '([\\[{].*)$', bracketSlip),
];

/** The slip in a line of YAML that cannot be read; null where the line alone shows none. */
export const slipIn = (line: string): Slip | null =>
  RULES.reduce<Slip | null>((found, look) => found ?? look(line), null);

/** The value of a line that begins with a mark of YAML's own (`*`, `&`, `!`), and what to write instead. */
export const strayMarkIn = (line: string): Slip | null =>
  rule(BEFORE_VALUE, '([*&!].*)$', (value) => quoteIt(value, `YAML takes ${value.charAt(0)} for a mark of its own`))(
    line,
  );

/** `<<: *x` where nothing above is called x. */
export const unknownMergeIn = (line: string): Slip | null =>
  rule(
    `${LEAD}<<:[ \\t]*`,
    '\\*(\\S+)',
    (name) => `found *${name}, which nothing above is called; write &${name} before the region that is meant`,
  )(line);

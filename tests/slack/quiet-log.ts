import type { StandIn } from '../../src/playground/stand-in.js';

/** Fields whose values are comp's own words, and times. */
const OWN = / (surface|status|way|outcome|how|from|reason|error|at|rung|connections|limited|\w+Ms)=.*?(?= \w+=|$)/g;
const GUIDE = / guide=(null|[a-z0-9-]+\/[a-z0-9-]+)/g;
const NEVER = [
  ['a token', /xox[a-z]-|xapp-/],
  ['a person or a channel', /\b[UWCDGT]0[A-Z0-9]+/],
  ['a figure', /[£$€]|\d\s*[kK%]|\d{4,}/],
] as const;

/** Every text in a payload that somebody typed, however deep; what a button carries, and what comp shows, is its own. */
function typedIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['text', 'value'].includes(key) && !value.startsWith('{') ? [value] : [];
  if (typeof value !== 'object' || value === null || key === 'blocks' || 'bot_id' in value) return [];
  return Object.entries(value).flatMap(([name, inner]) => typedIn(inner, name));
}

/** What a log says that it must not: tokens, people, figures, and words of what was typed. */
export function leaksIn(lines: readonly string[], slack: Pick<StandIn, 'deliveries' | 'workspace'>): string[] {
  const typed = slack.deliveries.flatMap(({ body }) =>
    typedIn(body).flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []),
  );
  const words = new Set(
    [...typed, ...slack.workspace.people.map(({ name }) => name)].map((word) => word.toLowerCase()),
  );
  return lines.flatMap((line) => {
    const found = NEVER.filter(([, pattern]) => pattern.test(line.replace(/ \w+Ms=\S+| at=.*|on port \d+/g, '')));
    const rest = line.replace(GUIDE, '').replace(OWN, '').toLowerCase();
    const said = (rest.match(/\p{L}{4,}/gu) ?? []).filter((word) => words.has(word));
    return [...found.map(([what]) => `${what}: ${line}`), ...said.map((word) => `a typed word, “${word}”: ${line}`)];
  });
}

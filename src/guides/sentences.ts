/** A sentence of a text. */
interface Sentence {
  text: string;
  /** What stands between it and the next one: a space, or the end of a line. */
  after: string;
}

/** Ends of sentences and of lines; `$1.5M` and `Levels.fyi` are none. */
const ENDS = /((?<!(?:^|\n)\d{1,2}\.)(?<=[.!?][”"*]?)\s+(?=[“"A-Z])|(?<=[.!?][”"])\s+(?=[^a-z\s])|\n+)/;

/** The sentences of a text, in order. */
export function sentencesOf(text: string): Sentence[] {
  const parts = text.split(ENDS);
  return parts.flatMap((part, i) => {
    const sentence = part.trim();
    const between = parts[i + 1] ?? '';
    return i % 2 === 0 && sentence ? [{ text: sentence, after: between.includes('\n') ? between : ' ' }] : [];
  });
}

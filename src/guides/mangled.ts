/** Text that was mangled in a way which is not repaired, known by what it makes of the signs that guides use most. */

/** A way to mangle text, and how `–`, `—`, quotes, `£`, `€` and letters with accents look after it. */
const WAYS: readonly { how: string; pattern: RegExp }[] = [
  { how: 'UTF-8 that was read as Mac Roman', pattern: /‚Ä[ìîúùòô¢¶]|‚Ç¨|¬£|√[©®°±§¶ºü£¢]/ },
  { how: 'UTF-8 that was read as Windows-1251', pattern: /вЂ[“”™њќ˜¦]|в‚¬|ВЈ|Г[©јЎ±¶¤]/ },
  { how: 'UTF-8 that was read as DOS text (code page 866)', pattern: /тА[УФЬЭЩШж]|тВм|┬г|├[йн│▒╢]/ },
  { how: 'UTF-8 that was read as DOS text (code page 437 or 850)', pattern: /[ΓÔ]Ç[ôöÖÿ£¥ØÖö]|Γé¼|Ôé¼|┬[ú£]|├[⌐®]/ },
  { how: 'UTF-8 that was read as Windows-1250', pattern: /ÂŁ|Ă[©ˇĽ±¶]/ },
  { how: 'UTF-8 that was read as Chinese or Japanese text', pattern: /鈥[揚擖檚淇]|鈧|拢\d|窶[・｢｣]/ },
  { how: 'quoted-printable text of a mail', pattern: /=(?:C[23]=[89AB][\dA-F]|E2=[89AB][\dA-F]=[89AB][\dA-F])/ },
];

/** Where text is mangled, and how. Places count from 1. */
export interface Mangled {
  line: number;
  column: number;
  /** What stands there. */
  found: string;
  how: string;
}

/** The line and column of an offset in a text. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Each way in which a text is mangled, at its first place. */
export const mangledIn = (text: string): Mangled[] =>
  WAYS.flatMap(({ how, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ ...placeAt(text, match.index), found: match[0], how }] : [];
  });

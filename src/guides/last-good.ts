import type { Guide, Reading } from './guide.js';
import type { Problem } from './problem.js';

/** A guide as it was last read whole, with what tells a cut file from a whole one. */
export interface GoodVersion {
  guide: Guide;
  /** In characters. */
  length: number;
  /** True where the last line ends in a line break. */
  endsLine: boolean;
}

/** A guide of a text, as a version to keep. */
export const versionOf = (guide: Guide, text: string): GoodVersion => ({
  guide,
  length: text.length,
  endsLine: /[\r\n]$/.test(text),
});

const PARTS = [
  ['levers', 'levers'],
  ['leverSection', 'lever section'],
  ['script', 'negotiate-up script'],
] as const;

const NO_GUIDE = 'found no front matter of a guide; write it again, or delete the file';
const CUT = 'found a last line without an end in a shorter file; write the file again, with a line break at its end';

/**
 * What a shorter version has lost, as a file that is cut loses it. A cut at the end of a line behind the last of the parts cannot be
 * told from an edit.
 */
function lossOf(before: GoodVersion, now: GoodVersion): Pick<Problem, 'field' | 'message'> | null {
  if (now.length >= before.length) return null;
  const lost = PARTS.find(([part]) => before.guide.has[part] && !now.guide.has[part])?.[1];
  if (lost !== undefined) {
    const message = `found no ${lost}, which the version before has; write the file again, or delete it and write it anew`;
    return { field: lost, message };
  }
  return before.endsLine && !now.endsLine ? { field: 'file', message: CUT } : null;
}

/** A reading of a file that was a guide before: where the guide has been lost, or a part of it, the file is refused. */
export function heldAgainst(before: GoodVersion, reading: Reading, text: string): Reading {
  if (reading.kind === 'refused') return reading;
  const loss =
    reading.kind === 'guide'
      ? lossOf(before, versionOf(reading.guide, text))
      : { field: 'front matter', message: NO_GUIDE };
  if (!loss) return reading;
  const file = before.guide.file;
  return { kind: 'refused', problems: [{ severity: 'error', file, line: 1, column: 1, ...loss }] };
}

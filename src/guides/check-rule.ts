import type { FrontMatter } from './front-matter.js';
import type { Guide } from './guide.js';
import type { Position } from './problem.js';
import type { CompensationRow } from './schema.js';

/** A guide, and what its author wrote. */
export interface Checked {
  guide: Guide;
  rows: readonly CompensationRow[];
  front: FrontMatter;
  /** As 2026-02-23. */
  today: string;
}
/** Something worth a look, and where. */
export type Finding = Position & { field: string; message: string };
/** One thing to look for in a guide. */
export type Rule = (checked: Checked) => Finding[];

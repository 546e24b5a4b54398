import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** The front matter of a small guide for London; `more` are further lines of it. */
export const headText = (company: string, role: string, more = ''): string => `---
company: ${company}
company_display: ${company}
role: ${role}
role_display: ${role}
${more}compensation:
  - region: London
    currency: GBP
    base_low: 30000
    base_high: 38000
---
`;

/** A small whole guide. */
export const guideText = (
  company: string,
  role: string,
  more = '',
): string => `${headText(company, role, more)}1. **Early Hours:** "I have opened a bakery at four in the morning for six years."
2. **Sour Dough:** "My starter is eleven years old, and it comes with me."

> **Negotiate Up Strategy:** "I'd like £37K base." Accept if above £35K base.
`;

/** An empty folder for the length of a test, and a way to write files into it. */
export async function guideFolder(): Promise<{
  folder: string;
  write: (files: Readonly<Record<string, string>>) => Promise<void>;
}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'comp-guides-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return {
    folder,
    async write(files) {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await writeFile(path.join(folder, name), text);
      }
    },
  };
}

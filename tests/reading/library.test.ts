import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/guides/library.js';
import { guideFolder, guideText as guide } from './guide-folder.js';

let folder: string;
let write: (files: Readonly<Record<string, string>>) => Promise<void>;
beforeEach(async () => {
  ({ folder, write } = await guideFolder());
});

/** The library as far as the tests below look at it. */
async function loaded(): Promise<unknown> {
  const { guides, problems, skipped } = await loadLibrary(folder);
  return {
    guides: [...guides].map(([id, { file }]) => [id, file]),
    problems: problems.map(({ severity, file, field, message }) => [severity, file, field, message]),
    skipped,
  };
}

describe('a folder', () => {
  test('is read at any depth, .md and .txt alike, in the order of company and role', async () => {
    await write({
      'b/baker.md': guide('beta', 'baker'),
      'deep/down/here/cook.TXT': guide('alpha', 'cook'),
      'a.md': guide('alpha', 'baker'),
      'a.json': '{}',
      'b/aliases.yml': 'x: y',
    });
    expect(await loaded()).toEqual({
      guides: [
        ['alpha/baker', 'a.md'],
        ['alpha/cook', 'deep/down/here/cook.TXT'],
        ['beta/baker', 'b/baker.md'],
      ],
      problems: [],
      skipped: [],
    });
  });

  test('is read without its hidden files and folders, and without drafts', async () => {
    await write({
      'a.md': guide('alpha', 'baker'),
      '.a.md': guide('alpha', 'cook'),
      '.history/a.md': guide('alpha', 'miller'),
      '_drafts/b.md': guide('beta', 'baker'),
      'c.markdown': guide('gamma', 'baker'),
    });
    expect(await loaded()).toEqual({
      guides: [
        ['alpha/baker', 'a.md'],
        ['gamma/baker', 'c.markdown'],
      ],
      problems: [],
      skipped: [],
    });
  });

  test('may be empty', async () => {
    expect(await loaded()).toEqual({ guides: [], problems: [], skipped: [] });
  });

  test('that is missing, or is a file, is an error', async () => {
    await write({ 'a.md': guide('alpha', 'baker') });
    await expect(loadLibrary(path.join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
    await expect(loadLibrary(path.join(folder, 'a.md'))).rejects.toThrow('ENOTDIR');
  });

  test('of many files is read to the last', async () => {
    const names = Array.from({ length: 150 }, (_, i) => `role-${i}`);
    await write(Object.fromEntries(names.map((name) => [`${name}.md`, guide('alpha', name)])));
    const { guides } = await loadLibrary(folder);
    expect(guides.size).toBe(150);
  });
});

describe('a file', () => {
  test('that is broken takes no other down', async () => {
    await write({
      'a.md': guide('alpha', 'baker').replace('30000', '"30K"'),
      'b.md': '---\ncompany: "open\n---\n',
      'c.md': '---js\nprocess.exit(1)\n---\n',
      'd.md': guide('alpha', 'cook'),
    });
    expect(await loaded()).toEqual({
      guides: [['alpha/cook', 'd.md']],
      problems: [
        ['error', 'a.md', 'compensation[0].base_low', 'found "30K"; write 30000, without quotes, signs or separators'],
        ['error', 'b.md', 'front matter', 'found "open, a quote that is not closed; write " behind it, too'],
        ['error', 'c.md', 'front matter', 'found ---js; front matter is YAML: write --- alone on the first line'],
      ],
      skipped: [],
    });
  });

  test('without front matter is skipped', async () => {
    await write({ 'notes.md': '# Notes', 'a.md': guide('alpha', 'baker') });
    expect(await loaded()).toEqual({ guides: [['alpha/baker', 'a.md']], problems: [], skipped: ['notes.md'] });
  });

  test('of more than a mebibyte is refused unread; one of exactly that is read', async () => {
    const whole = guide('alpha', 'baker');
    const filled = whole + 'x'.repeat(1024 * 1024 - Buffer.byteLength(whole));
    await write({ 'a.md': filled, 'b.md': `${filled.replaceAll('alpha', 'gamma')}x` });
    expect(await loaded()).toEqual({
      guides: [['alpha/baker', 'a.md']],
      problems: [['error', 'b.md', 'file', 'found 1048577 bytes; a guide has at most 1048576: split it']],
      skipped: [],
    });
  });

  test('behind a link out of the folder is told and not read, nor is a linked folder; a link within it is', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'comp-outside-'));
    try {
      await writeFile(path.join(outside, 'secret.md'), guide('secret', 'baker'));
      await symlink(path.join(outside, 'secret.md'), path.join(folder, 'link.md'));
      await symlink(outside, path.join(folder, 'linked'));
      await symlink(folder, path.join(folder, 'loop'));
      await write({ '..data/a.md': guide('alpha', 'baker') });
      await symlink(path.join('..data', 'a.md'), path.join(folder, 'a.md'));
      await symlink('nowhere', path.join(folder, 'dead.md'));
      await symlink('nowhere', path.join(folder, 'dead'));
      const out = 'is a link that leads out of the guides folder, and is not followed; put the file itself here';
      expect(await loaded()).toEqual({
        guides: [['alpha/baker', 'a.md']],
        problems: [
          ['warning', 'dead.md', 'link', 'is a link that leads nowhere; mend or remove it'],
          ['warning', 'link.md', 'link', out],
          ['warning', 'linked', 'link', out],
        ],
        skipped: [],
      });
    } finally {
      await rm(outside, { recursive: true });
    }
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read is a problem', async () => {
    await write({ 'a.md': guide('alpha', 'baker'), 'b.md': guide('beta', 'baker') });
    await chmod(path.join(folder, 'b.md'), 0o000);
    expect(await loaded()).toEqual({
      guides: [['alpha/baker', 'a.md']],
      problems: [['error', 'b.md', 'file', 'cannot be read (EACCES); check its permissions']],
      skipped: [],
    });
  });

  test('that is a folder by the name of a guide is no guide', async () => {
    await mkdir(path.join(folder, 'a.md'));
    await write({ 'a.md/b.md': guide('beta', 'baker') });
    expect(await loaded()).toEqual({ guides: [['beta/baker', 'a.md/b.md']], problems: [], skipped: [] });
  });
});

describe('of two guides for one company and role', () => {
  const older = guide('alpha', 'baker', 'last_updated: 2025-01-31\n');
  const newer = guide('alpha', 'baker', 'last_updated: 2026-02-23\n');
  const told = (used: string): string =>
    `${used} is about the same company and role and is used instead; remove one of them`;

  test.each([
    'a copy.md',
    'a 2.md',
    'a (1).md',
    'Copy of a.md',
    'a (conflicted copy 2026-11-26).md',
    'a.sync-conflict-20261126-101010-ABCDEF.md',
    'a.bak.md',
    'a-old.md',
    'a~.md',
    'backup/a.md',
  ])('a copy never counts, even a newer one: %s', async (copy) => {
    await write({ 'a.md': older, [copy]: newer });
    expect(await loaded()).toEqual({
      guides: [['alpha/baker', 'a.md']],
      problems: [['warning', copy, 'company', told('a.md')]],
      skipped: [],
    });
  });

  test.each(['copy-editor.md', 'backup-engineer.md', 'a 2.md'])(
    'a guide alone counts under any name: %s',
    async (file) => {
      await write({ [file]: newer });
      expect(await loaded()).toEqual({ guides: [['alpha/baker', file]], problems: [], skipped: [] });
    },
  );

  test.each([
    ['read first', { 'a.md': newer, 'b.md': older }, 'a.md', 'b.md'],
    ['read last', { 'a.md': older, 'b.md': newer }, 'b.md', 'a.md'],
    ['dated, where the other is not', { 'a.md': guide('alpha', 'baker'), 'b.md': older }, 'b.md', 'a.md'],
    ['first by name, where both are of one day', { 'a.md': newer, 'b.md': newer }, 'a.md', 'b.md'],
  ])('the newer one counts: %s', async (_, files, used, left) => {
    await write(files);
    expect(await loaded()).toEqual({
      guides: [['alpha/baker', used]],
      problems: [['warning', left, 'company', told(used)]],
      skipped: [],
    });
  });
});

import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Library, loadLibrary, reloadLibrary } from '../../src/guides/library.js';
import { guideFolder, guideText } from './guide-folder.js';

/** A folder of three guides in two folders, loaded. */
async function three() {
  const { folder, write } = await guideFolder();
  await write({
    'a/baker.md': guideText('alpha', 'baker'),
    'a/cook.md': guideText('alpha', 'cook'),
    'b/baker.md': guideText('beta', 'baker'),
  });
  return { folder, write, library: await loadLibrary(folder) };
}

/** Where each guide was read from, by id. */
const filesOf = ({ guides }: Library): unknown => Object.fromEntries([...guides].map(([id, { file }]) => [id, file]));

/** The ids of the guides that are other objects than before. */
const fresh = (before: Library, after: Library): string[] =>
  [...after.guides].filter(([id, guide]) => before.guides.get(id) !== guide).map(([id]) => id);

describe('a reload', () => {
  test('reads what has changed again, and nothing else', async () => {
    const { folder, write, library } = await three();
    // What is not named is not read, though it has changed.
    await write({
      'a/baker.md': guideText('alpha', 'baker', 'data_quality: low\n'),
      'a/cook.md': '',
      'b/baker.md': '',
    });
    const next = await reloadLibrary(folder, library, ['a/baker.md']);
    expect(fresh(library, next)).toEqual(['alpha/baker']);
    expect(next.guides.get('alpha/baker')?.quality).toBe('low');
    expect(filesOf(next)).toEqual(filesOf(library));
  });

  test('leaves the library before as it was', async () => {
    const { folder, write, library } = await three();
    const [files, quality] = [filesOf(library), library.guides.get('alpha/baker')?.quality];
    await write({
      'a/baker.md': guideText('alpha', 'baker', 'data_quality: low\n'),
      'c.md': guideText('gamma', 'baker'),
      'a/cook.md': 'company: "',
    });
    await rm(path.join(folder, 'b'), { recursive: true });
    const next = await reloadLibrary(folder, library, ['a/baker.md', 'a/cook.md', 'b', 'c.md']);
    expect(filesOf(next)).toEqual({ 'alpha/baker': 'a/baker.md', 'alpha/cook': 'a/cook.md', 'gamma/baker': 'c.md' });
    expect([filesOf(library), library.guides.get('alpha/baker')?.quality]).toEqual([files, quality]);
    expect([...library.entries.keys()]).toEqual(['a/baker.md', 'a/cook.md', 'b/baker.md']);
  });

  test('keeps the last good version of a guide that breaks, and reports it until it is mended', async () => {
    const { folder, write, library } = await three();
    await write({ 'a/cook.md': guideText('alpha', 'cook').replace('30000', '"30K"') });
    const broken = await reloadLibrary(folder, library, ['a/cook.md']);
    expect(fresh(library, broken)).toEqual([]);
    expect(broken.problems.map(({ severity, file, line, field }) => [severity, file, line, field])).toEqual([
      ['error', 'a/cook.md', 9, 'compensation[0].base_low'],
    ]);
    const still = await reloadLibrary(folder, broken, ['a/cook.md', 'b/baker.md']);
    expect([fresh(library, still), still.problems]).toEqual([['beta/baker'], broken.problems]);
    const all = await loadLibrary(folder, still);
    expect([all.guides.get('alpha/cook'), all.problems]).toEqual([library.guides.get('alpha/cook'), broken.problems]);
    await write({ 'a/cook.md': guideText('alpha', 'cook') });
    const mended = await reloadLibrary(folder, still, ['a/cook.md']);
    expect([fresh(still, mended), mended.problems]).toEqual([['alpha/cook'], []]);
  });

  test('drops a guide whose file is gone', async () => {
    const { folder, library } = await three();
    await rm(path.join(folder, 'a/baker.md'));
    const next = await reloadLibrary(folder, library, ['a/baker.md']);
    expect(filesOf(next)).toEqual({ 'alpha/cook': 'a/cook.md', 'beta/baker': 'b/baker.md' });
    expect(fresh(library, next)).toEqual([]);
  });

  test('follows a folder that was moved', async () => {
    const { folder, library } = await three();
    await rename(path.join(folder, 'a'), path.join(folder, 'z'));
    const next = await reloadLibrary(folder, library, ['a', 'z']);
    expect(filesOf(next)).toEqual({
      'alpha/baker': 'z/baker.md',
      'alpha/cook': 'z/cook.md',
      'beta/baker': 'b/baker.md',
    });
    expect(fresh(library, next)).toEqual(['alpha/baker', 'alpha/cook']);
  });

  test('reads a new folder at any depth, and the whole where the folder itself is named', async () => {
    const { folder, write, library } = await three();
    await write({ 'c/d/e/baker.md': guideText('gamma', 'baker'), 'c/aliases.yml': 'x: y' });
    const next = await reloadLibrary(folder, library, ['c']);
    expect([fresh(library, next), next.skipped]).toEqual([['gamma/baker'], []]);
    expect(fresh(library, await reloadLibrary(folder, library, ['']))).toHaveLength(4);
  });

  test('knows a folder by the name of a guide, when it comes, goes and becomes a guide', async () => {
    const { folder, write, library } = await three();
    await write({ 'x.md/baker.md': guideText('xi', 'baker') });
    const come = await reloadLibrary(folder, library, ['x.md']);
    expect(fresh(library, come)).toEqual(['xi/baker']);
    await rm(path.join(folder, 'x.md'), { recursive: true });
    expect(filesOf(await reloadLibrary(folder, come, ['x.md']))).toEqual(filesOf(library));
  });

  test('copes with a folder that has become a file', async () => {
    const { folder, write, library } = await three();
    await rm(path.join(folder, 'a'), { recursive: true });
    await write({ a: 'text' });
    const next = await reloadLibrary(folder, library, ['a', 'a/baker.md', 'a/cook.md']);
    expect(filesOf(next)).toEqual({ 'beta/baker': 'b/baker.md' });
  });

  test('follows no link that has come, be it to a file or to a folder', async () => {
    const { folder, library } = await three();
    const outside = await guideFolder();
    await outside.write({ 'secret.md': guideText('secret', 'baker') });
    await symlink(path.join(outside.folder, 'secret.md'), path.join(folder, 'link.md'));
    await symlink(outside.folder, path.join(folder, 'linked'));
    const next = await reloadLibrary(folder, library, ['link.md', 'linked']);
    expect([filesOf(next), next.entries.size]).toEqual([filesOf(library), 3]);
  });

  test('reads a folder that is itself behind a link', async () => {
    const { folder } = await three();
    const link = path.join(await mkdtemp(path.join(tmpdir(), 'comp-link-')), 'guides');
    await symlink(folder, link);
    const library = await loadLibrary(link);
    await writeFile(path.join(folder, 'c.md'), guideText('gamma', 'baker'));
    expect(fresh(library, await reloadLibrary(link, library, ['c.md']))).toEqual(['gamma/baker']);
    expect((await reloadLibrary(link, library, [''])).guides.size).toBe(4);
  });
});

describe('a guide that cannot be read whole any more keeps its last good version', () => {
  const whole = guideText('alpha', 'cook');
  const noGuide = 'found no front matter of a guide; write it again, or delete the file';
  const lost = (what: string): string =>
    `found no ${what}, which the version before has; write the file again, or delete it and write it anew`;
  const cut = 'found a last line without an end in a shorter file; write the file again, with a line break at its end';

  test.each([
    ['is empty', '', 'front matter', noGuide],
    ['has other text', '# Notes\n', 'front matter', noGuide],
    ['has a slip in its first fence', whole.slice(1), 'front matter', expect.stringContaining('write --- alone')],
    ['has front matter of something else', '---\ntitle: x\n---\n', 'front matter', noGuide],
    ['is cut in its front matter', whole.slice(0, 90), 'front matter', expect.stringContaining('---')],
    ['is cut behind its front matter', whole.slice(0, whole.indexOf('1. ')), 'levers', lost('levers')],
    [
      'is cut behind its levers',
      whole.slice(0, whole.indexOf('> **')),
      'negotiate-up script',
      lost('negotiate-up script'),
    ],
    ['is cut in its last line', whole.slice(0, -12), 'file', cut],
  ])('one that %s', async (_, text, field, message) => {
    const { folder, write, library } = await three();
    await write({ 'a/cook.md': text });
    const next = await reloadLibrary(folder, library, ['a/cook.md']);
    expect([fresh(library, next), filesOf(next), next.skipped]).toEqual([[], filesOf(library), []]);
    expect(next.problems.map((one) => [one.severity, one.file, one.field, one.message])).toEqual([
      ['error', 'a/cook.md', field, message],
    ]);
    const again = await loadLibrary(folder, next);
    expect([again.guides.get('alpha/cook'), again.problems]).toEqual([library.guides.get('alpha/cook'), next.problems]);
    await write({ 'a/cook.md': whole });
    const mended = await reloadLibrary(folder, again, ['a/cook.md']);
    expect([fresh(again, mended), mended.problems]).toEqual([['alpha/cook'], []]);
  });

  test('one that is shorter and ends its lines is read', async () => {
    const { folder, write, library } = await three();
    await write({ 'b/baker.md': guideText('beta', 'baker').replace('for six years', '') });
    const next = await reloadLibrary(folder, library, ['b/baker.md']);
    expect([fresh(library, next), next.problems]).toEqual([['beta/baker'], []]);
  });
});

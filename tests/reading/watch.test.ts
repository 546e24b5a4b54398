import { mkdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Library } from '../../src/guides/library.js';
import { watchLibrary } from '../../src/guides/watch.js';
import { guideFolder, guideText } from './guide-folder.js';

/** Watches a folder with one guide; `libraries` are those that follow. */
async function watched(files: Readonly<Record<string, string>> = { 'a/baker.md': guideText('alpha', 'baker') }) {
  const { folder, write } = await guideFolder();
  await write(files);
  const libraries: Library[] = [];
  const errors: string[] = [];
  const started = watchLibrary(
    folder,
    (library) => libraries.push(library),
    (message) => errors.push(message),
  );
  onTestFinished(async () => (await started).close());
  return { folder, write, libraries, errors, started, full: (name: string) => path.join(folder, name) };
}

const filesOf = (library: Library | undefined): string[] =>
  [...(library?.guides.values() ?? [])].map(({ file }) => file);

/** Waits until the newest library holds exactly these files. */
const untilFiles = (libraries: readonly Library[], ...files: string[]): Promise<void> =>
  vi.waitFor(() => expect(filesOf(libraries.at(-1))).toEqual(files), { timeout: 10_000 });
/** Waits until the baker of alpha in the newest library is of a quality. */
const untilQuality = (libraries: readonly Library[], quality: string): Promise<void> =>
  vi.waitFor(() => expect(libraries.at(-1)?.guides.get('alpha/baker')?.quality).toBe(quality), { timeout: 10_000 });

const baker = (quality: string): string => guideText('alpha', 'baker', `data_quality: ${quality}\n`);

describe('a change of a file', () => {
  test('that is written over makes a library', async () => {
    const { libraries, started, write } = await watched();
    expect(filesOf((await started).library)).toEqual(['a/baker.md']);
    await write({ 'a/baker.md': baker('low') });
    await untilQuality(libraries, 'low');
  });

  test('that is replaced by another makes a library, time after time', async () => {
    const { libraries, errors, started, full } = await watched();
    await started;
    for (const quality of ['low', 'high', 'medium']) {
      await writeFile(full('a/.baker.md.tmp'), baker(quality));
      await rename(full('a/.baker.md.tmp'), full('a/baker.md'));
      await untilQuality(libraries, quality);
    }
    expect(errors).toEqual([]);
  });

  test('that is deleted makes a library without it', async () => {
    const { libraries, started, full } = await watched();
    await started;
    await rm(full('a/baker.md'));
    await vi.waitFor(() => expect(libraries.at(-1)?.guides.size).toBe(0));
  });

  test('that breaks it keeps its last good version, and the problem is told', async () => {
    const { libraries, started, write } = await watched();
    const { library } = await started;
    await write({ 'a/baker.md': guideText('alpha', 'baker').replace('30000', '"30K"') });
    await vi.waitFor(() => expect(libraries.at(-1)?.problems).toHaveLength(1));
    expect(libraries.at(-1)?.guides.get('alpha/baker')).toBe(library.guides.get('alpha/baker'));
  });

  test('while the first library is read makes the next one', async () => {
    const { libraries, started, write } = await watched();
    await write({ 'b/cook.md': guideText('beta', 'cook'), 'a/baker.md': baker('low') });
    const { library } = await started;
    await vi.waitFor(() => {
      const newest = libraries.at(-1) ?? library;
      expect([filesOf(newest), newest.guides.get('alpha/baker')?.quality]).toEqual([
        ['a/baker.md', 'b/cook.md'],
        'low',
      ]);
    });
  });
});

describe('a folder', () => {
  test('that is new is read at any depth, and watched from then on', async () => {
    const { libraries, errors, started, write } = await watched();
    await started;
    await write({ 'b/deep/cook.md': guideText('beta', 'cook') });
    await untilFiles(libraries, 'a/baker.md', 'b/deep/cook.md');
    await write({ 'b/deep/waiter.md': guideText('beta', 'waiter') });
    await untilFiles(libraries, 'a/baker.md', 'b/deep/cook.md', 'b/deep/waiter.md');
    expect(errors).toEqual([]);
  });

  test('that is moved is followed', async () => {
    const { libraries, started, write, full } = await watched();
    await started;
    await rename(full('a'), full('z'));
    await untilFiles(libraries, 'z/baker.md');
    await write({ 'z/baker.md': baker('low') });
    await untilQuality(libraries, 'low');
    expect(filesOf(libraries.at(-1))).toEqual(['z/baker.md']);
  });

  test('that takes the place of another is watched', async () => {
    const { libraries, errors, started, write, full } = await watched({
      'a/baker.md': guideText('alpha', 'baker'),
      'b/cook.md': guideText('beta', 'cook'),
    });
    await started;
    await rename(full('a'), full('old'));
    await rename(full('b'), full('a'));
    await untilFiles(libraries, 'old/baker.md', 'a/cook.md');
    await write({ 'a/waiter.md': guideText('beta', 'waiter'), 'old/baker.md': baker('low') });
    await untilFiles(libraries, 'old/baker.md', 'a/cook.md', 'a/waiter.md');
    await untilQuality(libraries, 'low');
    expect(errors).toEqual([]);
  });

  test('that is deleted and made again at once is watched', async () => {
    const { libraries, errors, started, write, full } = await watched();
    await started;
    await rm(full('a'), { recursive: true });
    await write({ 'a/cook.md': guideText('alpha', 'cook') });
    await untilFiles(libraries, 'a/cook.md');
    await write({ 'a/waiter.md': guideText('alpha', 'waiter') });
    await untilFiles(libraries, 'a/cook.md', 'a/waiter.md');
    expect(errors).toEqual([]);
  });

  test('behind a link is neither read nor watched', async () => {
    const { libraries, started, write, full } = await watched();
    const outside = await guideFolder();
    await outside.write({ 'secret.md': guideText('secret', 'baker') });
    await started;
    await symlink(outside.folder, full('linked'));
    await write({ 'b/cook.md': guideText('beta', 'cook') });
    await untilFiles(libraries, 'a/baker.md', 'b/cook.md');
    await outside.write({ 'other.md': guideText('secret', 'cook') });
    await write({ 'b/waiter.md': guideText('beta', 'waiter') });
    await untilFiles(libraries, 'a/baker.md', 'b/cook.md', 'b/waiter.md');
    expect(libraries.flatMap(({ guides }) => [...guides.keys()]).filter((id) => id.startsWith('secret'))).toEqual([]);
  });

  test('that cannot be read at the beginning is an error', async () => {
    const { folder } = await guideFolder();
    const nothing = (): void => undefined;
    await expect(watchLibrary(path.join(folder, 'nowhere'), nothing, nothing)).rejects.toThrow('ENOENT');
  });
});

test('200 files at once become few libraries', async () => {
  const { libraries, started, full } = await watched();
  await started;
  await mkdir(full('many'));
  const names = Array.from({ length: 200 }, (_, i) => `role-${i}`);
  await Promise.all(names.map((name) => writeFile(full(`many/${name}.md`), guideText('alpha', name))));
  await vi.waitFor(() => expect(libraries.at(-1)?.guides.size).toBe(201), { timeout: 10_000 });
  expect(libraries.length).toBeLessThan(20);
});

test('a reload reads everything again, and watches the folder anew where it has been replaced', async () => {
  const { libraries, errors, started, write, folder } = await watched();
  const { library, reload } = await started;
  reload();
  await vi.waitFor(() => expect(libraries).toHaveLength(1));
  expect(libraries[0]?.guides.get('alpha/baker')).not.toBe(library.guides.get('alpha/baker'));
  await rename(folder, `${folder}-old`);
  onTestFinished(() => rm(`${folder}-old`, { recursive: true }));
  reload();
  await vi.waitFor(() => expect(errors).toEqual([expect.stringMatching(/^the guides folder cannot be read: ENOENT/)]));
  await write({ 'c/cook.md': guideText('gamma', 'cook') });
  reload();
  await untilFiles(libraries, 'c/cook.md');
  await write({ 'c/waiter.md': guideText('gamma', 'waiter') });
  await untilFiles(libraries, 'c/cook.md', 'c/waiter.md');
});

test('a folder that is itself behind a link is watched, also after a reload', async () => {
  const { folder, write } = await watched();
  await symlink(folder, `${folder}-link`);
  onTestFinished(() => rm(`${folder}-link`));
  const libraries: Library[] = [];
  const watching = await watchLibrary(
    `${folder}-link`,
    (library) => libraries.push(library),
    (message) => expect.unreachable(message),
  );
  onTestFinished(() => watching.close());
  watching.reload();
  await vi.waitFor(() => expect(libraries).toHaveLength(1));
  await write({ 'b/cook.md': guideText('beta', 'cook') });
  await untilFiles(libraries, 'a/baker.md', 'b/cook.md');
});

test('after close() nothing follows: no change, no reload, and not what was being read', async () => {
  const { libraries, started, write } = await watched();
  const witness = await watched();
  const [{ close, reload }] = await Promise.all([started, witness.started]);
  await write({ 'a/baker.md': baker('low') });
  reload();
  close();
  await write({ 'a/baker.md': baker('high') });
  reload();
  // By the time that another folder's two libraries are made, this one's would have been.
  for (const quality of ['low', 'high']) {
    await witness.write({ 'a/baker.md': baker(quality) });
    await untilQuality(witness.libraries, quality);
  }
  expect(libraries).toEqual([]);
});

/** Points a link elsewhere in one step, as git-sync and Kubernetes do. */
async function switchLink(link: string, target: string): Promise<void> {
  await symlink(target, `${link}_tmp`);
  await rename(`${link}_tmp`, link);
  expect(await readlink(link)).toBe(target);
}

describe('without a reload, comp follows', { timeout: 20_000 }, () => {
  test('a guides folder that is removed and made again', async () => {
    const { libraries, started, write, folder } = await watched();
    await started;
    await rm(folder, { recursive: true });
    await write({ 'c/cook.md': guideText('gamma', 'cook') });
    await untilFiles(libraries, 'c/cook.md');
    await write({ 'c/waiter.md': guideText('gamma', 'waiter') });
    await untilFiles(libraries, 'c/cook.md', 'c/waiter.md');
    expect(libraries.at(-1)?.problems).toEqual([]);
  });

  test('a guides folder that is away for a while: its guides stay until it is there again', async () => {
    const { libraries, errors, started, write, folder } = await watched();
    await started;
    await rename(folder, `${folder}-old`);
    onTestFinished(() => rm(`${folder}-old`, { recursive: true }));
    await vi.waitFor(() => expect(errors).toEqual([expect.stringMatching(/cannot be read: ENOENT/)]), 10_000);
    expect(libraries.every(({ guides }) => guides.size === 1)).toBe(true);
    await write({ 'c/cook.md': guideText('gamma', 'cook') });
    await untilFiles(libraries, 'c/cook.md');
  });

  test('a guides folder that is replaced by a move', async () => {
    const { libraries, started, write, folder, full } = await watched();
    const other = await guideFolder();
    await other.write({ 'a/baker.md': baker('low') });
    await started;
    await rename(folder, `${folder}-old`);
    onTestFinished(() => rm(`${folder}-old`, { recursive: true }));
    await rename(other.folder, folder);
    await untilQuality(libraries, 'low');
    await write({ 'a/baker.md': baker('high') });
    await untilQuality(libraries, 'high');
    expect(full('a')).toBe(path.join(folder, 'a'));
  });

  test('a guides folder behind a link that is switched, or below one', async () => {
    const { folder, write } = await guideFolder();
    await write({ 'releases/1/guides/baker.md': baker('high'), 'releases/2/guides/baker.md': baker('low') });
    await symlink('releases/1', path.join(folder, 'current'));
    const libraries: Library[] = [];
    const nothing = (): void => undefined;
    for (const guides of ['current', 'current/guides']) {
      const { close } = await watchLibrary(path.join(folder, guides), (library) => libraries.push(library), nothing);
      onTestFinished(close);
      await switchLink(path.join(folder, 'current'), 'releases/2');
      await untilQuality(libraries, 'low');
      await write({ 'releases/2/guides/baker.md': baker('medium') });
      await untilQuality(libraries, 'medium');
      expect(filesOf(libraries.at(-1))).toContain(guides === 'current' ? 'guides/baker.md' : 'baker.md');
      close();
      await write({ 'releases/2/guides/baker.md': baker('low') });
      await switchLink(path.join(folder, 'current'), 'releases/1');
    }
  });

  test('a ConfigMap, whose files and folders are links to a hidden folder', async () => {
    const { libraries, started, write, full } = await watched({
      '..2026_01/baker.md': baker('high'),
      '..2026_01/sub/cook.md': guideText('alpha', 'cook'),
    });
    await symlink('..2026_01', full('..data'));
    await symlink('..data/baker.md', full('baker.md'));
    await symlink('..data/sub', full('sub'));
    await started;
    await untilFiles(libraries, 'baker.md', 'sub/cook.md');
    await write({ '..2026_02/baker.md': baker('low'), '..2026_02/sub/waiter.md': guideText('alpha', 'waiter') });
    await switchLink(full('..data'), '..2026_02');
    await rm(full('..2026_01'), { recursive: true });
    await untilFiles(libraries, 'baker.md', 'sub/waiter.md');
    await untilQuality(libraries, 'low');
    expect(libraries.at(-1)?.problems).toEqual([]);
  });

  test('a link in the guides folder that git-sync switches between hidden worktrees', async () => {
    const { libraries, started, write, full } = await watched({
      '.worktrees/1/baker.md': baker('high'),
      '.worktrees/2/baker.md': baker('low'),
    });
    await symlink('.worktrees/1', full('current'));
    await started;
    await untilQuality(libraries, 'high');
    await switchLink(full('current'), '.worktrees/2');
    await untilQuality(libraries, 'low');
    await write({ '.worktrees/2/baker.md': baker('medium') });
    await untilQuality(libraries, 'medium');
    expect(filesOf(libraries.at(-1))).toEqual(['current/baker.md']);
  });
});

test('a hidden file that changes is not read', async () => {
  const { libraries, started, write } = await watched();
  await started;
  await write({ '.history/baker.md': guideText('old', 'baker'), '_drafts/x.md': guideText('draft', 'baker') });
  await write({ 'b/cook.md': guideText('beta', 'cook') });
  await untilFiles(libraries, 'a/baker.md', 'b/cook.md');
  await write({ '.history/baker.md': guideText('old', 'miller'), 'b/waiter.md': guideText('beta', 'waiter') });
  await untilFiles(libraries, 'a/baker.md', 'b/cook.md', 'b/waiter.md');
  expect([...(libraries.at(-1)?.entries.keys() ?? [])]).toEqual(['a/baker.md', 'b/cook.md', 'b/waiter.md']);
});

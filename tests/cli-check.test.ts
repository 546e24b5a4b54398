import { chmod, link, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { frontDoors } from './front-door.js';
import { guideFolder, guideText } from './reading/guide-folder.js';

const front = frontDoors();

/** A guide without warnings. */
const clean = (role: string): string => guideText('acme', role);
const overdue = (role: string): string => guideText('acme', role, 'next_review_due: 2020-01-01\n');
const due = (file: string): string =>
  `${file}:6:18 warning next_review_due: found 2020-01-01, which is past; review the figures and write the next date`;
const instead = (amount: number): string => `write ${amount}, without quotes, signs or separators`;

describe('comp check', () => {
  test('of guides in which all is well counts them and exits 0', async () => {
    const { folder, write } = await guideFolder();
    await write({ 'a.md': clean('baker'), 'b.md': clean('cook'), 'notes.md': '# Notes' });
    expect(await front('cli', ['check', folder])).toEqual({
      code: 0,
      stdout: '2 guides, 0 refused, 0 warnings, 1 skipped as no guide\n',
      stderr: '',
    });
  });

  test('lists what to look at in the seed, and exits 0', async () => {
    const { code, stdout } = await front('cli', ['check', 'seeds']);
    expect([code, stdout.split('\n').map((line) => line.split(': ')[0])]).toEqual([
      0,
      [
        'segment/devops-engineer.md:10:18 warning next_review_due',
        'segment/devops-engineer.md:52:1 warning text',
        'segment/devops-engineer.md:77:1 warning script.currency',
        'segment/devops-engineer.md:79:1 warning evidence.address',
        '1 guide, 0 refused, 4 warnings, 0 skipped as no guide',
        '',
      ],
    ]);
  });

  test('names file, line, column and field of what is wrong, and exits 1', async () => {
    const { folder, write } = await guideFolder();
    await write({ 'a.md': '---\ncompany: Acme Inc\nrole: tester\n---\n' });
    const { code, stdout } = await front('cli', ['check', folder]);
    expect([code, stdout.split('\n')]).toEqual([
      1,
      [
        'a.md:2:10 error company: found "Acme Inc"; write lower-case words joined by hyphens, such as segment',
        'a.md:2:1 error company_display: found nothing; write the name of the company, such as Segment',
        'a.md:2:1 error role_display: found nothing; write the name of the role, such as DevOps Engineer',
        'a.md:2:1 error compensation: found nothing; write a list of regions with their ranges',
        '0 guides, 1 refused, 0 warnings, 0 skipped as no guide',
        '',
      ],
    ]);
  });

  test('groups problems of one kind, errors first, then the most frequent, and shows three of each', async () => {
    const { folder, write } = await guideFolder();
    const files = ['a', 'b', 'c', 'd'].map((name) => [`${name}.md`, overdue(name)]);
    await write({
      ...Object.fromEntries(files),
      'e.md': clean('a'),
      'x.md': clean('x').replace('£37K', '£39K'),
      'y.md': clean('y').replace('30000', '"30K"').replace('38000', '"38K"'),
      'z.md': clean('z').replace('30000', '"30K"'),
    });
    expect(await front('cli', ['check', folder])).toEqual({
      code: 1,
      stdout: `2 × error compensation.base_low
  y.md:9:15 error compensation[0].base_low: found "30K"; ${instead(30_000)}
  z.md:9:15 error compensation[0].base_low: found "30K"; ${instead(30_000)}
y.md:10:16 error compensation[0].base_high: found "38K"; ${instead(38_000)}
4 × warning next_review_due
  ${due('a.md')}
  ${due('b.md')}
  ${due('c.md')}
  1 more: --json lists all
e.md:2:1 warning company: a.md is about the same company and role and is used instead; remove one of them
x.md:15:1 warning script.ask: found an ask of £39K base, outside every range of it; mend the ask or the range
5 guides, 2 refused, 6 warnings, 0 skipped as no guide
`,
      stderr: '',
    });
  });

  test('with --json prints a problem a line and nothing else; the count goes to standard error', async () => {
    const { folder, write } = await guideFolder();
    await write({ 'a.md': overdue('baker'), 'big.md': 'x'.repeat(1024 * 1024 + 1) });
    const { code, stdout, stderr } = await front('cli', ['check', folder, '--json']);
    expect([code, stderr]).toEqual([1, '1 guide, 1 refused, 1 warning, 0 skipped as no guide\n']);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual([
      {
        severity: 'error',
        file: 'big.md',
        line: 1,
        column: 1,
        field: 'file',
        message: 'found 1048577 bytes; a guide has at most 1048576: split it',
      },
      {
        severity: 'warning',
        file: 'a.md',
        line: 6,
        column: 18,
        field: 'next_review_due',
        message: 'found 2020-01-01, which is past; review the figures and write the next date',
      },
    ]);
  });

  test('counts what is hidden or a draft, names a file with front matter that is no guide, and with -v every other', async () => {
    const { folder, write } = await guideFolder();
    await write({
      'a.md': clean('baker'),
      'notes.md': '# Notes',
      'post.md': '---\ntitle: x\n---\n',
      '.history/a.md': clean('baker'),
      '_drafts/b.md': clean('cook'),
    });
    const post =
      'post.md:1:1 warning file: is no guide: its front matter has no company, role and compensation; write them, or leave the file out';
    const count = '1 guide, 0 refused, 1 warning, 2 skipped as no guide, 2 ignored as hidden or drafts';
    expect((await front('cli', ['check', folder])).stdout.split('\n')).toEqual([post, count, '']);
    expect((await front('cli', ['check', '-v', folder])).stdout.split('\n')).toEqual([
      post,
      'notes.md: skipped as no guide: it has no front matter',
      '.history/a.md: ignored as hidden or a draft',
      '_drafts/b.md: ignored as hidden or a draft',
      count,
      '',
    ]);
  });

  test('of a folder that is not there says so and exits 2', async () => {
    expect(await front('cli', ['check', 'nowhere', '--json', '--fix'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'cannot read nowhere (ENOENT): name a folder or file that exists\n',
    });
  });
});

test('comp check --fix rewrites the guides that are mangled, says what changes, and touches nothing else', async () => {
  const { folder, write } = await guideFolder();
  const sound = clean('cook').replaceAll('\n', '\r\n');
  const mangled = clean('baker').replaceAll('£', 'Â£').replaceAll('\n', '\r\n');
  const broken = clean('waiter').replaceAll('£', 'Â£').replace('30000', '"30K"');
  const notes = '# Notes\n\nÂ£30Kâ€“Â£38K\n';
  await write({ 'a.md': `\uFEFF${mangled}`, 'b.md': sound, 'c.md': broken, 'notes.md': notes });
  expect(await front('cli', ['check', folder])).toMatchObject({ code: 1, stderr: '' });
  const texts = (): Promise<string[]> =>
    Promise.all(['a.md', 'b.md', 'c.md', 'notes.md'].map((file) => readFile(path.join(folder, file), 'utf8')));
  expect((await texts())[0]).toBe(`\uFEFF${mangled}`);

  const line = '> **Negotiate Up Strategy:** "I\'d like Â£37K base." Accept if above Â£35K base.';
  expect(await front('cli', ['check', folder, '--fix'])).toEqual({
    code: 1,
    stdout: `c.md:9:15 error compensation[0].base_low: found "30K"; ${instead(30_000)}
2 guides, 1 refused, 0 warnings, 1 skipped as no guide
`,
    stderr: `a.md: 1 line repaired, such as line 15:
  - ${line}
  + ${line.replaceAll('Â£', '£')}
c.md: 1 line repaired, such as line 15:
  - ${line}
  + ${line.replaceAll('Â£', '£')}
`,
  });
  expect(await texts()).toEqual([`\uFEFF${mangled.replaceAll('Â£', '£')}`, sound, broken.replaceAll('Â£', '£'), notes]);
  expect((await front('cli', ['check', folder, '--fix'])).stderr).toBe('');
});

test('comp check --fix puts a whole new file in the place of the old one, as readable as that', async () => {
  const { folder, write } = await guideFolder();
  const mangled = clean('baker').replaceAll('£', 'Â£');
  await write({ 'a.md': mangled });
  const [file, before] = ['a.md', 'before'].map((name) => path.join(folder, name)) as [string, string];
  await chmod(file, 0o640);
  await link(file, before);
  await front('cli', ['check', folder, '--fix']);
  expect([await readFile(before, 'utf8'), await readFile(file, 'utf8')]).toEqual([mangled, clean('baker')]);
  expect([(await stat(file)).mode % 0o1000, (await readdir(folder)).sort()]).toEqual([0o640, ['a.md', 'before']]);
});

describe('comp check of files that are named, as a pre-commit hook names them', () => {
  test('finds in each what it finds in a folder, by the names that it was given', async () => {
    const { folder, write } = await guideFolder();
    await write({
      'a.md': clean('baker'),
      'b.md': overdue('cook'),
      'sub/c.md': clean('waiter'),
      'd.md': overdue('smith'),
    });
    const named = ['a.md', 'b.md', 'sub/c.md'].map((file) => path.join(folder, file));
    expect(await front('cli', ['check', ...named])).toEqual({
      code: 0,
      stdout: `${due(path.join(folder, 'b.md'))}\n3 guides, 0 refused, 1 warning, 0 skipped as no guide\n`,
      stderr: '',
    });
    const { code, stdout } = await front('cli', ['check', path.join(folder, 'b.md'), path.join(folder, 'sub')]);
    expect([code, stdout.split('\n')[0]]).toEqual([0, due(path.join(folder, 'b.md'))]);
  });

  test('exits 1 where one is refused, and tells why a file is no guide', async () => {
    const { folder, write } = await guideFolder();
    await write({
      'a.md': clean('baker').replace('30000', '30k'),
      'notes.md': '# Notes\n',
      'post.md': '---\ntitle: x\n---\n',
    });
    const [a, notes, post] = ['a.md', 'notes.md', 'post.md'].map((file) => path.join(folder, file)) as [
      string,
      string,
      string,
    ];
    const { code, stdout } = await front('cli', ['check', a, notes, post]);
    expect([code, stdout.split('\n')]).toEqual([
      1,
      [
        `${a}:9:15 error compensation[0].base_low: found "30k"; ${instead(30_000)}`,
        '2 × warning file',
        `  ${notes}:1:1 warning file: is no guide: no front matter begins on its first line; write --- there, or leave the file out`,
        `  ${post}:1:1 warning file: is no guide: its front matter has no company, role and compensation; write them, or leave the file out`,
        '0 guides, 1 refused, 2 warnings, 2 skipped as no guide',
        '',
      ],
    ]);
  });

  test('exits 2 where one is not there, and looks at none', async () => {
    const { folder, write } = await guideFolder();
    await write({ 'a.md': overdue('baker') });
    expect(await front('cli', ['check', path.join(folder, 'a.md'), 'nowhere.md'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'cannot read nowhere.md (ENOENT): name a folder or file that exists\n',
    });
  });

  test('--fix rewrites those alone, in one run, also where text was mangled twice', async () => {
    const { folder, write } = await guideFolder();
    /** UTF-8 that was read as Latin-1. */
    const mangle = (text: string): string => Buffer.from(text).toString('latin1');
    const twice = mangle(mangle(clean('baker')));
    await write({ 'a.md': twice, 'b.md': twice });
    const file = path.join(folder, 'a.md');
    expect(await front('cli', ['check', file, '--fix'])).toMatchObject({
      code: 0,
      stdout: '1 guide, 0 refused, 0 warnings, 0 skipped as no guide\n',
      stderr: expect.stringContaining(`${file}: 1 line repaired`),
    });
    expect([await readFile(file, 'utf8'), await readFile(path.join(folder, 'b.md'), 'utf8')]).toEqual([
      clean('baker'),
      twice,
    ]);
    expect((await front('cli', ['check', file, '--fix'])).stderr).toBe('');
  });
});

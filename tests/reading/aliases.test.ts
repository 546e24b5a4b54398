import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAliases } from '../../src/guides/aliases.js';
import { loadLibrary, reloadLibrary } from '../../src/guides/library.js';
import { createLookup } from '../../src/lookup/lookup.js';
import { guideFolder, guideText } from './guide-folder.js';

async function folderWith(aliases: string): Promise<string> {
  const { folder, write } = await guideFolder();
  await write({ 'baker.md': guideText('acme', 'baker'), 'aliases.yml': aliases });
  return folder;
}
const regionOf = (library: Awaited<ReturnType<typeof loadLibrary>>, question: string): string | null => {
  const answer = createLookup(library).ask(question);
  return answer.kind === 'band' ? (answer.region?.label ?? null) : null;
};

describe('aliases.yml', () => {
  test('adds names for companies, roles and places', async () => {
    const folder = await folderWith(
      'companies:\n  acme: [road runner supplies]\nroles:\n  baker: [dough person]\nplaces:\n  London: [big smoke]\n',
    );
    const library = await loadLibrary(folder);
    expect(library.problems).toEqual([]);
    expect(regionOf(library, 'road runner supplies dough person big smoke')).toBe('London');
  });

  test('is read again when it changes, and keeps its last good version when it breaks', async () => {
    const folder = await folderWith('companies: { acme: [first name] }\n');
    const first = await loadLibrary(folder);
    await writeFile(path.join(folder, 'aliases.yml'), 'companies: { acme: [second name] }\n');
    const second = await reloadLibrary(folder, first, ['aliases.yml']);
    await writeFile(path.join(folder, 'aliases.yml'), 'companies: [\n');
    const third = await reloadLibrary(folder, second, ['aliases.yml']);
    expect([first, second, third].map((library) => regionOf(library, 'second name baker london'))).toEqual([
      null,
      'London',
      'London',
    ]);
    expect(third.problems.map(({ severity, file, field }) => [severity, file, field])).toEqual([
      ['error', 'aliases.yml', 'aliases'],
    ]);
  });

  test('is told of a name that stands for nothing', async () => {
    const { problems } = await loadLibrary(await folderWith('companies: { acne: [a company] }\n'));
    expect(problems).toEqual([
      {
        severity: 'warning',
        file: 'aliases.yml',
        line: 1,
        column: 1,
        field: 'companies.acne',
        message: 'found acne, which no guide is about; write a short name that a guide has',
      },
    ]);
  });

  test.each([
    ['companies:\n  acme: seg\n', 2, 9, 'companies.acme', 'write a list of names, such as [seg, the cdp people]'],
    ['roles:\n  baker: [x]\n', 2, 11, 'roles.baker.0', 'write at least two letters'],
    ['company:\n  acme: [seg]\n', 1, 1, 'aliases', 'write companies, roles or places, and names under them'],
  ])('says what is wrong in %j', (text, line, column, field, message) => {
    expect(readAliases(text)).toEqual({
      kind: 'refused',
      problems: [{ severity: 'error', file: 'aliases.yml', line, column, field, message }],
    });
  });

  test('may begin with the mark of a YAML document', () => {
    expect(readAliases('---\nroles: { baker: [dough person] }\n')).toEqual({
      kind: 'aliases',
      aliases: { companies: {}, roles: { baker: ['dough person'] }, places: {} },
    });
  });

  test('that multiply are refused, and take no guide down', async () => {
    const bomb = [
      'a: &a [x, x, x, x]',
      ...'bcd'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abc'[i]}`).join(', ')}]`),
    ].join('\n');
    const { guides, problems } = await loadLibrary(await folderWith(bomb));
    expect([[...guides.keys()], problems.map(({ file, line, field }) => [file, line, field])]).toEqual([
      ['acme/baker'],
      [['aliases.yml', 2, 'aliases']],
    ]);
  });

  test('may be empty', () => {
    expect(readAliases('')).toEqual({ kind: 'aliases', aliases: { companies: {}, roles: {}, places: {} } });
  });
});

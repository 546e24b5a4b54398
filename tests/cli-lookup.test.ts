import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { frontDoors } from './front-door.js';
import { guideFolder } from './reading/guide-folder.js';

const front = frontDoors();
const records = (stdout: string): unknown[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => ({ ...JSON.parse(line), ms: 0 }));

const LONDON = {
  query: 'segmnt devops london',
  status: 'found',
  company: 'segment',
  role: 'devops-engineer',
  region: 'London',
  candidates: [],
  read: [
    { text: 'segmnt', as: 'Segment', kind: 'company', fuzzy: true },
    { text: 'devops', as: 'DevOps Engineer', kind: 'role', fuzzy: false },
    { text: 'london', as: 'London', kind: 'place', fuzzy: false },
  ],
  ms: 0,
};
const nothing = { company: null, role: null, region: null, candidates: [], read: [], ms: 0 };

describe('comp lookup --json', () => {
  test('says what is made of a question', async () => {
    const { code, stdout, stderr } = await front('cli', ['lookup', 'segmnt', 'devops', 'london', '--json']);
    expect([code, records(stdout), stderr]).toEqual([0, [LONDON], '']);
  });

  test('answers each line of standard input, in order, a blank one too', async () => {
    const env = { GUIDES_DIR: 'tests/guides' };
    const { stdout } = await front(
      'cli',
      ['lookup', '--json'],
      env,
      'harbor\n\nquilwork\nquillwork\nbrightfern swe l5 dublin\n',
    );
    expect(records(stdout)).toEqual([
      {
        ...nothing,
        query: 'harbor',
        status: 'choose',
        candidates: ['harbor-bank', 'harbor-labs'].map((company) => ({ company, role: null })),
      },
      { ...nothing, query: '', status: 'none' },
      { ...nothing, query: 'quilwork', status: 'suggest', candidates: [{ company: 'quillwork', role: null }] },
      {
        ...nothing,
        query: 'quillwork',
        status: 'company',
        company: 'quillwork',
        candidates: ['product-designer', 'technical-writer'].map((role) => ({ company: 'quillwork', role })),
      },
      {
        ...nothing,
        query: 'brightfern swe l5 dublin',
        status: 'found',
        company: 'brightfern',
        role: 'software-engineer',
        region: 'Dublin',
        read: [
          { text: 'brightfern', as: 'Brightfern', kind: 'company', fuzzy: false },
          { text: 'swe', as: 'Software Engineer', kind: 'role', fuzzy: false },
          { text: 'dublin', as: 'Dublin', kind: 'place', fuzzy: false },
          { text: 'l5', as: 'L5 (Staff)', kind: 'level', fuzzy: false },
        ],
      },
    ]);
  });
});

test('comp lookup --explain says what each stretch was read as, what else it may be, and what was doubted', async () => {
  const env = { GUIDES_DIR: 'tests/guides' };
  const question = 'Senior Software Engineer at Quilwork, Dublin';
  expect(await front('cli', ['lookup', question, '--explain'], env)).toEqual({
    code: 0,
    stdout: [
      'read as:',
      '  “quilwork” → company quillwork (a whole name, 1 slip; counts 1.00)',
      '  “software engineer” → role software-engineer (a whole name; counts 2.00)',
      '  “dublin” → place Dublin (a whole name; counts 1.00)',
      'may also be:',
      '  “software” → role software-engineer (a word that ends many names; counts 0.60)',
      '  “engineer” → role software-engineer, ml-ai-engineer, data-engineer, 2 more (the last word of many titles; counts 0.40)',
      'set aside: nothing',
      'nothing made of: “senior”',
      'doubted: too many slips',
      'answer: suggest; offers quillwork',
      '',
    ].join('\n'),
    stderr: '',
  });
});

describe('comp misses', () => {
  test('without a file says how to name one', async () => {
    expect(await front('cli', ['misses'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'no file of missed look-ups is known: set MISSES_FILE, or name the file\n',
    });
  });

  test('of a file that is not there yet says that nothing was missed', async () => {
    expect(await front('cli', ['misses', 'nowhere/misses.json'])).toEqual({
      code: 0,
      stdout: 'nothing was missed yet\n',
      stderr: '',
    });
  });

  test('of a file that comp did not write says so', async () => {
    const { folder, write } = await guideFolder();
    await write({ 'mine.json': '{"mine":1}' });
    const file = path.join(folder, 'mine.json');
    expect(await front('cli', ['misses', file])).toEqual({
      code: 2,
      stdout: '',
      stderr: `${file} is no file of missed look-ups (ZodError)\n`,
    });
  });
});

/**
 * How well and how fast questions are read: by kind, over a catalog and over ten times as many companies, beside two search engines.
 * Run as `npm run bench -- lookup --queries F --catalog F [--misses]`, with a line of JSON a question (`q`, `kind`, `expect`, `accept`)
 * and a guide (`company`, `companyDisplay`, `role`, `roleDisplay`, `regions`). Times are for comparing with each other in one run.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerAsData } from '../../dist/cli/lookup.js';
import { openDictionary } from '../../dist/dictionary.js';
import { plain } from '../../dist/guides/places.js';
import { createLookup } from '../../dist/lookup/lookup.js';
import { enginesOver } from './lookup-engines.mjs';
import { confusable, libraryOf } from './lookup-library.mjs';
import { judge, names, tally } from './lookup-score.mjs';

const TIMES = 10;
const BUILDS = 5;
const ROUNDS = 5;
const WARM_UP = 20;

const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

const quantile = (values, q) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * q)];

/** Prints rows of cells under a heading: the first column to the left, numbers to the right. */
function print(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
  for (const row of rows)
    console.log(row.map((cell, i) => (i ? String(cell).padStart(widths[i]) : cell.padEnd(widths[i]))).join('   '));
  console.log();
}

/** How long the menus of the picker take at 1×: each keystroke of each company's name, and roles and places behind it. */
function timeChoices({ lookup }, catalog) {
  const times = [];
  const ask = (typing) => {
    const start = performance.now();
    lookup.choices(typing);
    times.push(performance.now() - start);
  };
  for (const { company, companyDisplay, role } of catalog.filter((_, i) => i % 20 === 0)) {
    for (let n = 0; n <= companyDisplay.length; n++)
      ask({ kind: 'company', typed: companyDisplay.slice(0, n), company: null, role: null });
    ask({ kind: 'role', typed: '', company, role: null });
    ask({ kind: 'role', typed: 'eng', company: null, role: null });
    ask({ kind: 'place', typed: 'lon', company, role });
    ask({ kind: 'place', typed: 'lon', company: null, role: null });
  }
  const [p50, p99, max] = [0.5, 0.99, 1].map((q) => quantile(times, q).toFixed(3));
  console.log(`menus of the picker, 1×: p50 ${p50} ms, p99 ${p99} ms, max ${max} ms over ${times.length} keystrokes\n`);
}

/** Builds the index of a library a few times. */
function build(library, isWord) {
  const times = [];
  let lookup;
  for (let i = 0; i < BUILDS; i++) {
    const start = performance.now();
    lookup = createLookup(library, isWord);
    times.push(performance.now() - start);
  }
  return { guides: library.guides.size, lookup, first: times[0], again: quantile(times.slice(1), 0.5), ms: [] };
}

function printAccuracy(questions, sizes) {
  const tallies = sizes.map(({ judgements }) => tally(questions, judgements));
  const heading = ['kind', 'n', ...sizes.flatMap(({ times }) => [`right % ${times}×`, `false % ${times}×`])];
  const rows = [...tallies[0]].map(([key, { n }]) => [
    key,
    n,
    ...tallies.flatMap((one) => [one.get(key).right.toFixed(1), one.get(key).wrong.toFixed(1)]),
  ]);
  print([heading, ...rows]);
}

/** A line a question that is read wrongly at 1×, and one that is read wrongly only at 10×. */
function printMisses(questions, sizes) {
  for (const [i, { kind, q, expect }] of questions.entries()) {
    const missed = sizes.find(({ judgements }) => !judgements[i].right);
    if (!missed) continue;
    const { status, company, role, region } = missed.answers[i];
    const answer = [status, company, role, region].join(' ');
    console.log(`${missed.times}× | ${kind} | ${q.slice(0, 100)} | ${JSON.stringify(expect)} | ${answer}`);
  }
  console.log();
}

/** How many questions hold a made-up company's name as it is written: the larger library may well answer for that company. */
function namingMadeUp(questions, catalog, larger) {
  const companies = new Set(larger.slice(catalog.length).map(({ companyDisplay }) => ` ${plain(companyDisplay)} `));
  const naming = questions.filter(({ q }) => [...companies].some((name) => ` ${plain(q)} `.includes(name)));
  return `${companies.size} made-up companies; ${naming.length} of ${questions.length} questions hold the name of one`;
}

function printTimes(sizes) {
  const heading = ['comp', 'guides', 'index ms, first', 'then', 'p50 ms', 'p99 ms', 'max ms', '× the first p50'];
  const first = quantile(sizes[0].ms, 0.5);
  const rows = sizes.map(({ times, guides, first: cold, again, ms }) => {
    const numbers = [quantile(ms, 0.5), quantile(ms, 0.99), Math.max(...ms)].map((each) => each.toFixed(3));
    return [`${times}×`, guides, cold.toFixed(0), again.toFixed(0), ...numbers, (quantile(ms, 0.5) / first).toFixed(2)];
  });
  print([heading, ...rows]);
}

/** `named`: the share of answers that name what is expected, where an engine is not held to leave open what the question leaves open. */
function printBeside(questions, library, comp) {
  const row = (name, answers, judgements, index, ms) => {
    const shares = tally(questions, judgements);
    const named = tally(
      questions,
      questions.map((question, i) => ({ right: names(question, answers[i]), wrong: false })),
    );
    const numbers = [shares.get('= answerable').right, named.get('= answerable').right, shares.get('= no').wrong];
    return [name, ...numbers.map((each) => each.toFixed(1)), index.toFixed(0), quantile(ms, 0.5).toFixed(3)];
  };
  const rows = enginesOver(library).map(({ name, ask, index }) => {
    for (const { q } of questions.slice(0, WARM_UP)) ask(q);
    const answers = questions.map(({ q }) => ask(q));
    const judgements = questions.map((question, i) => judge(question, answers[i]));
    return row(
      name,
      answers,
      judgements,
      index,
      answers.map(({ ms }) => ms),
    );
  });
  const heading = ['beside, at 1×', 'answerable right %', 'named %', 'no false %', 'index ms', 'p50 ms'];
  print([heading, row('comp', comp.answers, comp.judgements, comp.first, comp.ms), ...rows]);
}

/** Prints accuracy, times and the engines beside; with `--misses`, first a line a question that is read wrongly. */
export function benchLookup(...args) {
  const options = { queries: { type: 'string' }, catalog: { type: 'string' }, misses: { type: 'boolean' } };
  const { values } = parseArgs({ args, options });
  if (!values.queries || !values.catalog) throw new Error('lookup needs --queries FILE and --catalog FILE');
  const questions = rowsOf(values.queries).map((row) => ({ ...row, q: row.q.replace(/[\r\n]+/g, ' ') }));
  const catalog = rowsOf(values.catalog);
  const larger = confusable(catalog, TIMES);
  const isWord = openDictionary();
  const library = libraryOf(catalog);
  const sizes = [
    { times: 1, ...build(library, isWord) },
    { times: TIMES, ...build(libraryOf(larger), isWord) },
  ];
  for (const size of sizes) {
    size.answers = questions.map(({ q }) => answerAsData(q, size.lookup));
    size.judgements = questions.map((question, i) => judge(question, size.answers[i]));
  }
  // The first answers were the warm-up; the rounds take turns, so that a noisy moment meets both sizes.
  for (let round = 0; round < ROUNDS; round++)
    for (const { lookup, ms } of sizes) for (const { q } of questions) ms.push(answerAsData(q, lookup).ms);
  const [comp] = sizes;
  if (values.misses) printMisses(questions, sizes);
  printAccuracy(questions, sizes);
  console.log(namingMadeUp(questions, catalog, larger), '\n');
  printTimes(sizes);
  timeChoices(comp, catalog);
  printBeside(questions, library, comp);
}

/**
 * Questions at 20 a second while 100 guides a minute change on disk: saved in place, put in place of another, taken away and brought
 * back, broken. What must hold: no error, every question answered once, and no answer with a figure that was replaced 300 ms before
 * it was asked. An argument names a folder of guides to copy.
 */
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadLibrary } from '../../dist/guides/library.js';
import { createStandIn } from '../../dist/playground/stand-in.js';
import { startChild } from './child-app.mjs';
import { questionsOn } from './questions.mjs';

const SECONDS = { full: 1_800, short: 20 };
const CHANGES_A_MINUTE = 100;
const QUESTIONS_A_SECOND = 20;
/** Milliseconds after which a change must be answered from. */
const SEEN_AFTER = 300;
const LATEST = 10_000;

/** Names that no slip turns into one another. */
const COMPANIES =
  'ambervale birchmoor cindertop dunmarrow elmsworth fernhollow grayling hazelport ironmere juniperton'.split(' ');

const guideOf = (company, base) => `---
company: ${company}
company_display: ${company}
role: tester
role_display: Tester
compensation:
  - { region: Oslo, currency: NOK, base_low: ${base}, base_high: ${base + 50_000} }
---
`;
const pick = (of) => of[Math.floor(Math.random() * of.length)];

/** The ways in which a file changes; each leaves it as `text`, or away. */
const WAYS = {
  'saved in place': (file, text) => writeFileSync(file, text),
  'put in place': (file, text) => {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  },
  broken: (file) => writeFileSync(file, '---\ncompany: [\n---\n'),
  'taken away': (file) => rmSync(file, { force: true }),
};

/** Runs it. @returns what does not hold, a line each */
export async function soakEdits({ short, args }) {
  const seconds = SECONDS[short ? 'short' : 'full'];
  const folder = mkdtempSync(path.join(tmpdir(), 'comp-soak-'));
  cpSync(args[0] ?? 'tests/guides', folder, { recursive: true });
  const edited = COMPANIES.map((company) => ({ company, base: 500_000, is: 'there' }));
  const question = await questionsOn(folder);
  for (const one of edited) writeFileSync(path.join(folder, `${one.company}.md`), guideOf(one.company, one.base));
  const guides = (await loadLibrary(folder)).guides.size;
  const slack = await createStandIn();
  const comp = await startChild(slack, 'socket', { GUIDES_DIR: folder });
  const before = comp.rss();
  let answers = 0;
  const waiting = new Map();
  slack.workspace.subscribe(({ kind, message }) => {
    if (kind !== 'posted' || message.bot === undefined) return;
    answers++;
    const text = message.text.toLowerCase();
    for (const [company, hear] of waiting)
      if (text.startsWith(`tester at ${company}`) || text.includes(`“${company}`)) hear(message.text);
  });
  let [asked, unacked, slow] = [0, 0, 0];
  /** @type {string[]} */
  const stale = [];
  const seen = [];

  async function ask(text) {
    asked++;
    const { acked } = await slack.command({ text });
    if (!acked) unacked++;
  }
  /** The answer about a company that nobody else asks about now. */
  async function answerOn(company) {
    const answer = new Promise((resolve) => waiting.set(company, resolve));
    await ask(`${company} tester oslo`);
    const text = await Promise.race([answer, wait(LATEST, '')]);
    waiting.delete(company);
    return text;
  }
  const shows = (text, { base, is }) =>
    is === 'away'
      ? text !== '' && !text.includes('base ')
      : text.includes(`NOK ${base / 1000}K`) || text.includes(`${base / 1000}K`);

  /** Changes a guide, and asks until the change is seen; it must be at the first question past the limit. */
  async function change(one) {
    const way = pick(Object.keys(WAYS));
    if (way === 'taken away') one.is = 'away';
    else if (way !== 'broken') Object.assign(one, { base: one.base + 1_000, is: 'there' });
    const lastGood = way === 'broken' && one.is === 'away';
    WAYS[way](path.join(folder, `${one.company}.md`), guideOf(one.company, one.base));
    const saved = performance.now();
    if (way === 'broken') {
      await wait(SEEN_AFTER);
      const text = await answerOn(one.company);
      if (!lastGood && !shows(text, one)) stale.push(`${one.company} broken: ${text}`);
      return;
    }
    for (let late = false; ;) {
      const at = performance.now();
      const text = await answerOn(one.company);
      if (shows(text, one)) {
        seen.push(performance.now() - saved);
        return;
      }
      if (at - saved > SEEN_AFTER && !late) {
        late = true;
        stale.push(`${one.company} ${way}, asked after ${Math.round(at - saved)} ms: ${text.slice(0, 80)}`);
      }
      if (at - saved > LATEST) return void slow++;
      await wait(20);
    }
  }

  const until = performance.now() + seconds * 1000;
  const load = setInterval(() => void ask(question()), 1000 / QUESTIONS_A_SECOND);
  let changes = 0;
  const busy = new Set();
  while (performance.now() < until) {
    const one = pick(edited.filter((candidate) => !busy.has(candidate)));
    if (one) {
      busy.add(one);
      changes++;
      void change(one).finally(() => busy.delete(one));
    }
    await wait(60_000 / CHANGES_A_MINUTE);
  }
  clearInterval(load);
  while (busy.size > 0) await wait(100);
  await wait(2_000);
  const at = (share) => Math.round(seen.toSorted((a, b) => a - b)[Math.floor((seen.length - 1) * share)] ?? 0);
  console.log(
    `edits: ${changes} changes of ${guides} guides, ${asked} questions in ${seconds} s; ${before.toFixed(0)} MB before, ${comp.rss().toFixed(0)} MB after`,
  );
  console.log(
    `       from a save to the first answer from it: ${at(0.5)} ms (p50), ${at(0.99)} ms (p99), ${at(1)} ms at most`,
  );
  const failures = comp.failures();
  const code = await comp.stop();
  await slack.close();
  rmSync(folder, { recursive: true });
  return [
    ...(unacked === 0 ? [] : [`${unacked} were not acknowledged`]),
    ...(answers === asked ? [] : [`${answers} answers to ${asked}`]),
    ...(stale.length === 0 ? [] : [`${stale.length} answers were older than ${SEEN_AFTER} ms: ${stale[0]}`]),
    ...(slow === 0 ? [] : [`${slow} changes were never seen`]),
    ...(failures.length === 0 ? [] : [`the log tells of ${JSON.stringify(failures[0])}`]),
    ...(code === 0 ? [] : [`comp ended with ${code}`]),
  ];
}

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadLibrary } from '../../dist/guides/library.js';
import { createStandIn } from '../../dist/playground/stand-in.js';
import { multiply } from '../bench/load.mjs';
import { startChild } from './child-app.mjs';
import { createLanes } from './lanes.mjs';
import { createMix } from './mix.mjs';

/** A mixed load in both modes while guides change: no error, and no answer older than 300 ms after the save. */

const MADE_UP = fileURLToPath(new URL('../guides', import.meta.url));
/** How many guides stay, at least. */
const GUIDES = 300;
/** Milliseconds: between changes, after which a change must show, after which it is given up, between questions about it. */
const [EVERY, FRESH, LATEST, POLL] = [600, 300, 5_000, 15];
/** Things done a second and a mode, beside the questions after each save. */
const LOAD = 10;
/** Of what the stand-in records: enough for what is in flight. */
const KEPT = 200;

/** The guides that change are about companies of their own, and their base in Amsterdam says which version it is. */
const TEMPLATE = readFileSync(path.join(MADE_UP, 'northwind/devops-engineer.md'), 'utf8');
const STARTS = ['bram', 'cald', 'dorn', 'elm', 'farr', 'gild', 'hask', 'ives'];
const ENDS = ['ovale', 'ustead', 'ingrove', 'ackmoor'];
const NAMES = STARTS.flatMap((start) => ENDS.map((end) => start + end));

const textOf = (name, figure) =>
  TEMPLATE.replace(/^company: .*$/m, `company: ${name}`)
    .replace(/^company_display: .*$/m, `company_display: ${name}`)
    .replaceAll('96000', '900000')
    .replaceAll('€96K', '€900K')
    .replaceAll('74000', `${figure}000`)
    .replaceAll('€74K', `€${figure}K`);
const broken = (text) => text.replace('compensation:', 'compensation: "soon"\nlater:');

/** A folder of a few hundred guides that stay (`library`) and those that change. */
async function createEdited(source) {
  const files = readdirSync(source, { recursive: true }).filter((file) => file.endsWith('.md'));
  const folder = multiply(source, Math.ceil(GUIDES / files.length));
  const library = await loadLibrary(folder);
  /** By name: what comp must show since when, the latest last; null where there is no guide. */
  const states = new Map(NAMES.map((name) => [name, [{ shown: null, at: 0 }]]));
  let figure = 100;
  mkdirSync(path.join(folder, 'edited'));
  const fileOf = (name) => path.join(folder, 'edited', `${name}.md`);

  function note(name, shown) {
    const all = states.get(name);
    const before = all.at(-1).shown;
    all.push({ shown, at: performance.now() });
    return { name, shown, isNew: shown !== null && shown !== before };
  }
  const inPlace = (file, text) => writeFileSync(file, text);
  function renamed(file, text) {
    writeFileSync(`${file}.part`, text);
    renameSync(`${file}.part`, file);
  }
  const nextFigure = () => (figure = figure === 899 ? 100 : figure + 1);

  function save(name, write) {
    const shown = nextFigure();
    write(fileOf(name), textOf(name, shown));
    return note(name, shown);
  }

  /** Makes the next change; `turn` says which kind. @returns which guide changed and what it shows from now on */
  function change(turn) {
    const name = NAMES[(turn * 7) % NAMES.length];
    const { shown } = states.get(name).at(-1);
    if (shown === null) return save(name, turn % 2 ? inPlace : renamed);
    if (turn % 10 === 3) {
      rmSync(fileOf(name));
      return note(name, null);
    }
    if (turn % 10 === 6) {
      inPlace(fileOf(name), broken(textOf(name, nextFigure())));
      return note(name, shown);
    }
    return save(name, turn % 2 ? inPlace : renamed);
  }

  /** What an answer to a question sent at a time may show: what held 300 ms before, and whatever came since. */
  function allowed(name, sent) {
    const all = states.get(name);
    const settled = all.findLastIndex(({ at }) => at <= sent - FRESH);
    return all.slice(Math.max(settled, 0)).map(({ shown }) => shown);
  }

  for (const name of NAMES) save(name, inPlace);
  return { folder, library, change, allowed };
}

/** The version that an answer about a guide shows; null where it shows none of it. */
function shownIn({ text }, name) {
  const [, figure] = text.startsWith(`DevOps Engineer at ${name}`) ? (/base €(\d+)K–€900K/.exec(text) ?? []) : [];
  return figure === undefined ? null : Number(figure);
}

/** comp in one mode, with the load on it and the questions after each save. */
async function createSide(mode, edited, isOver) {
  const slack = await createStandIn();
  const child = await startChild(slack, mode, { GUIDES_DIR: edited.folder });
  const people = createLanes(slack);
  const step = createMix(slack, edited.library, mode === 'http' ? 2 : 1);
  const [asker, ...others] = people.lanes;
  const stale = [];
  const [delays, rounds] = [[], []];
  let done = 0;

  async function ask(lane, name) {
    const sent = performance.now();
    const answer = await lane.command(`${name} devops amsterdam`);
    rounds.push(performance.now() - sent);
    done++;
    const shown = answer && shownIn(answer, name);
    const may = edited.allowed(name, sent);
    if (answer && !may.includes(shown)) stale.push(`${mode}: ${name} shows ${shown}, not ${may.join(' or ')}`);
    return shown;
  }

  /** Asks about a guide that was saved until it shows that, and once more 300 ms after the save. */
  async function follow({ name, shown, isNew }, saved) {
    const until = isNew ? saved + LATEST : saved;
    while (performance.now() < until) {
      if ((await ask(asker, name)) === shown) {
        delays.push(performance.now() - saved);
        break;
      }
      await wait(POLL);
    }
    await wait(Math.max(saved + FRESH + 1 - performance.now(), 0));
    await ask(asker, name);
  }

  async function load(lane) {
    while (!isOver() && child.isRunning()) {
      const before = performance.now();
      if (Math.random() < 0.3) await ask(lane, NAMES[Math.floor(Math.random() * NAMES.length)]);
      else done += await step(lane);
      await wait(Math.max((1000 * others.length) / LOAD - (performance.now() - before), 0));
    }
  }

  const loads = Promise.all(others.map(load));
  return {
    mode,
    delays,
    rounds,
    follow,
    /** Ends the load. @returns what did not hold */
    async end() {
      await loads;
      await wait(100);
      people.settle();
      const errors = child.failures().map((entry) => `${mode}: the log says ${JSON.stringify(entry)}`);
      if (!child.isRunning()) return [...people.faults, `${mode}: comp ended`, ...errors];
      console.log(`${mode}: ${done} things done, RSS ${child.rss().toFixed(0)} MB at the end`);
      await child.stop();
      await slack.close();
      return [...people.faults, ...stale, ...errors];
    },
    isRunning: child.isRunning,
    forget: () => slack.forget(KEPT),
  };
}

const distribution = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]?.toFixed(0);
  return `${at(0.5)} ms (p50), ${at(0.99)} ms (p99), ${at(1)} ms (max) of ${sorted.length}`;
};

/**
 * @param source a folder of guides; those in it are multiplied to a few hundred
 * @returns a line for each thing that does not hold
 */
export async function soakEdits({ short, args: [source = MADE_UP] }) {
  const edited = await createEdited(source);
  let end = Infinity;
  const isOver = () => performance.now() >= end;
  const sides = [await createSide('socket', edited, isOver), await createSide('http', edited, isOver)];
  end = performance.now() + (short ? 30_000 : 30 * 60_000);
  let turn = 0;
  while (!isOver() && sides.every((side) => side.isRunning())) {
    const began = performance.now();
    const changed = edited.change(turn++);
    const saved = performance.now();
    await Promise.all(sides.map((side) => side.follow(changed, saved)));
    for (const side of sides) side.forget();
    await wait(Math.max(EVERY - (performance.now() - began), 0));
  }
  console.log(`${edited.library.guides.size} guides that stay, ${NAMES.length} that change, ${turn} changes`);
  const faults = [];
  for (const side of sides) {
    faults.push(...(await side.end()));
    console.log(`${side.mode}: from a save to the first answer with it ${distribution(side.delays)}`);
    console.log(`${side.mode}: from a question to its answer ${distribution(side.rounds)}`);
  }
  rmSync(edited.folder, { recursive: true });
  return faults;
}

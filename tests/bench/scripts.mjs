import { planFor } from '../../dist/advice/plan.js';
import { loadLibrary } from '../../dist/guides/library.js';
import { bandAt } from '../../dist/pay/band.js';

/** For how many regions what to ask for is the guide's own figure, comp's estimate, or a blank, and why. */
export async function benchScripts(folder) {
  const { guides } = await loadLibrary(folder);
  const counts = new Map();
  let all = 0;
  for (const guide of guides.values())
    for (const region of guide.bands)
      for (const level of region.levels.length > 0 ? region.levels.map(({ label }) => label) : [null]) {
        const at = (band) => bandAt(band, level);
        const { kind, why } = guide.script
          ? planFor(guide, at(region), guide.bands.map(at)).basis
          : { kind: 'no script' };
        const name = why ? `${kind}: ${[why.kind, why.component].filter(Boolean).join(' of ')}` : kind;
        counts.set(name, (counts.get(name) ?? 0) + 1);
        all++;
      }
  console.log(`${guides.size} guides, ${all} regions, each level of one counted`);
  for (const [name, count] of [...counts].sort(([, a], [, b]) => b - a))
    console.log(`${String(count).padStart(6)}  ${((100 * count) / all).toFixed(1).padStart(5)} %  ${name}`);
}

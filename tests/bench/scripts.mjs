import { scriptFor } from '../../dist/advice/regional-script.js';
import { loadLibrary } from '../../dist/guides/library.js';

/** For how many regions the script is the guide's own, scaled, or left as written, and why. */
export async function benchScripts(folder) {
  const { guides } = await loadLibrary(folder);
  const counts = new Map();
  let all = 0;
  for (const guide of guides.values())
    for (const region of guide.bands) {
      const script = scriptFor(guide, region);
      const { kind, why } = script?.basis ?? { kind: 'no script' };
      const name = why ? `${kind}: ${[why.kind, why.component].filter(Boolean).join(' of ')}` : kind;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      all++;
    }
  console.log(`${guides.size} guides, ${all} regions`);
  for (const [name, count] of [...counts].sort(([, a], [, b]) => b - a))
    console.log(`${String(count).padStart(6)}  ${((100 * count) / all).toFixed(1).padStart(5)} %  ${name}`);
}

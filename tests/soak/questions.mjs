/** What people type, made from the guides of a folder: names, slips, nonsense. */
import { loadLibrary } from '../../dist/guides/library.js';

const OTHERS = ['help', 'list', 'thanks', 'no such company', '', '💰', '<!channel> & co', 'a'.repeat(500)];
const pick = (of) => of[Math.floor(Math.random() * of.length)];

/** Drops a letter, as a quick thumb does. */
function slip(text) {
  const at = Math.floor(Math.random() * text.length);
  return text.slice(0, at) + text.slice(at + 1);
}

/** @returns what gives a question, another one each time */
export async function questionsOn(folder) {
  const guides = [...(await loadLibrary(folder)).guides.values()];
  return () => {
    const [one, two] = [pick(guides), pick(guides)];
    const plain = `${one.companyName} ${one.roleName}`;
    const place = pick(one.bands)?.label ?? '';
    return pick([
      plain,
      `${plain} ${place}`,
      slip(`${plain} ${place}`),
      `${place} ${one.role} ${one.company} offer 118k base`,
      `${one.companyName} vs ${two.companyName} ${one.roleName}`,
      one.companyName,
      pick(OTHERS.filter(Boolean)),
    ]);
  };
}

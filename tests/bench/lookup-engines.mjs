/** The engines that `lookup.mjs` is held beside: each knows one text a company, role and region, and asserts its best hit. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

const textOf = ({ companyName, roleName, region }) => `${companyName} ${roleName} ${region}`;

/** Each gives, for a question, its best hit among the texts, or nothing. */
const ENGINES = {
  'Fuse, token search': (texts) => {
    const fuse = new Fuse(texts, { useTokenSearch: true, ignoreLocation: true });
    return (question) => fuse.search(question, { limit: 1 })[0]?.refIndex;
  },
  'MiniSearch, prefix + fuzzy': (texts) => {
    const search = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2 } });
    search.addAll(texts.map((text, id) => ({ id, text })));
    return (question) => search.search(question)[0]?.id;
  },
};

const NONE = { status: 'none', company: null, role: null, region: null, candidates: [] };

/** The engines over the guides of a library, by name; each answers a question as comp does. */
export function enginesOver(library) {
  const items = [...library.guides.values()].flatMap(({ company, companyName, role, roleName, bands }) =>
    bands.map(({ label }) => ({ company, companyName, role, roleName, region: label })),
  );
  const texts = items.map(textOf);
  return Object.entries(ENGINES).map(([name, create]) => {
    const start = performance.now();
    const best = create(texts);
    const index = performance.now() - start;
    const ask = (question) => {
      const asked = performance.now();
      const item = items[best(question) ?? -1];
      const ms = performance.now() - asked;
      if (!item) return { ...NONE, ms };
      return { ...NONE, status: 'found', company: item.company, role: item.role, region: item.region, ms };
    };
    return { name, ask, index };
  });
}

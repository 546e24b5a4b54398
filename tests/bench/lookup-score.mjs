/** How right an answer is, for `lookup.mjs`: the judgement of the issue that asks for it. Only a `found` can be false. */

const GROUPS = {
  no: ['nf_unrelated', 'nf_sharedword', 'nf_nearname', 'junk'],
  typos: ['typo1', 'typo_transpose', 'typo2', 'typo_space'],
  hedge: ['ambiguous', 'role_region', 'nf_role'],
};

/** The groups that a kind of question counts in. */
function groupsOf(kind) {
  const group = Object.keys(GROUPS).find((name) => GROUPS[name].includes(kind));
  if (group === 'no' || group === 'hedge') return [group];
  return group ? [group, 'answerable'] : ['answerable'];
}

function judgeOne(expect, { status, company, role, region, candidates }) {
  const found = status === 'found';
  if (expect === 'not_found') return { right: status === 'none' || status === 'suggest', wrong: found };
  if (expect.ambiguous) {
    const offered = new Set(candidates.map((candidate) => candidate.company));
    const all = expect.ambiguous[0] === '*' || expect.ambiguous.every((one) => offered.has(one));
    return { right: status === 'choose' && all, wrong: found };
  }
  if (expect.ask === 'role') return { right: status === 'company' && company === expect.company, wrong: found };
  const [wantedRole, wantedRegion] = [expect.role ?? null, expect.region ?? null];
  const same = company === expect.company;
  const otherRole = wantedRole !== null && role !== wantedRole;
  const otherRegion = region !== null && region !== wantedRegion;
  return {
    right: (found || status === 'company') && same && role === wantedRole && region === wantedRegion,
    wrong: found && (!same || otherRole || otherRegion),
  };
}

/** What an answer is worth: right where any accepted answer makes it so, false where all do. */
export function judge({ expect, accept = [] }, answer) {
  const judged = [expect, ...accept].map((one) => judgeOne(one, answer));
  return { right: judged.some(({ right }) => right), wrong: judged.every(({ wrong }) => wrong) };
}

/** True where an answer names all that is expected, whatever it asserts besides. */
export const names = ({ expect, accept = [] }, answer) =>
  [expect, ...accept].some(
    ({ company, role, region }) =>
      answer.company === company && (!role || answer.role === role) && (!region || answer.region === region),
  );

/** Shares in per cent by group and by kind. `judgements`: one a question. */
export function tally(questions, judgements) {
  const counts = new Map(['answerable', 'typos', 'hedge', 'no'].map((name) => [`= ${name}`, [0, 0, 0]]));
  for (const kind of [...new Set(questions.map(({ kind }) => kind))].toSorted((a, b) => a.localeCompare(b)))
    counts.set(kind, [0, 0, 0]);
  for (const [i, { kind }] of questions.entries())
    for (const key of [kind, ...groupsOf(kind).map((name) => `= ${name}`)]) {
      const count = counts.get(key);
      count[0]++;
      count[1] += judgements[i].right ? 1 : 0;
      count[2] += judgements[i].wrong ? 1 : 0;
    }
  const share = (part, all) => (all === 0 ? 0 : (100 * part) / all);
  return new Map(
    [...counts].map(([key, [n, right, wrong]]) => [key, { n, right: share(right, n), wrong: share(wrong, n) }]),
  );
}

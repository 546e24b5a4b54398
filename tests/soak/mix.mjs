/** What people do with comp, in a mix that is the same in every run. */

const FRAMES = [(q) => q, (q) => `what does ${q} pay?`, (q) => `${q} please`, (q) => q.toUpperCase(), (q) => `  ${q} `];
const NONSENSE = [
  'zxqv wert',
  '<!channel> *bold* `x`',
  '../../etc/passwd',
  '{"a":1}',
  '🦆🦆🦆',
  'a '.repeat(900),
  '%00 & < >',
  '€€€ 100k',
];
const OFFERS = ['offer 118k base 70k rsu 10% bonus', 'offer 90k', 'offer 1m base and a car', 'they offered 85,000'];

/** Numbers between 0 and 1 (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words for questions about the guides of a library. */
function createWords(library, next) {
  const guides = [...library.guides.values()];
  const pick = (list) => list[Math.floor(next() * list.length)];
  function question() {
    const guide = pick(guides);
    const place = next() < 0.8 ? ` ${pick(guide.bands).label}` : '';
    return pick(FRAMES)(`${guide.companyName} ${guide.roleName}${place}`);
  }
  function typo() {
    const said = question();
    const at = Math.floor(next() * (said.length - 1));
    return pick([
      said.slice(0, at) + said.slice(at + 1),
      said.slice(0, at) + said[at + 1] + said[at] + said.slice(at + 2),
      `${said.slice(0, at)}e${said.slice(at)}`,
    ]);
  }
  return { pick, question, typo, offer: () => `${question()} ${pick(OFFERS)}` };
}

const buttonsOf = (message) =>
  (message.blocks ?? []).flatMap((block) =>
    (block.elements ?? [])
      .filter(({ action_id }) => /^show\.(?!share|keep|mine|offer)|^region$/.test(action_id ?? ''))
      .map((element) => ({ element, blockId: block.block_id })),
  );

/** What to choose in the menus of a form that must be filled in: the first of each. */
const selectsOf = ({ given }) =>
  Object.fromEntries(
    given.blocks
      .filter(({ element }) => element?.type === 'static_select')
      .map(({ block_id, element }) => [block_id, (element.initial_option ?? element.options[0]).value]),
  );

/**
 * @param seed any number: the same one gives the same mix
 * @returns a function that does the next thing in a lane, and gives how many things that were
 */
export function createMix(slack, library, seed) {
  const next = numbers(seed);
  const { pick, question, typo, offer } = createWords(library, next);

  const at = (lane, { ts }) => ({ user: lane.user, channel: lane.channel, ts });

  async function clicks(lane) {
    const card = await lane.command(question());
    const found = card && pick(buttonsOf(card));
    if (!found) return 1;
    const { element, blockId } = found;
    const { positive_button: right, negative_button: wrong } = element;
    const option = pick(element.options ?? (right ? [right, wrong] : [{}])).value;
    const choice = { actionId: element.action_id, ...(blockId && { blockId }), ...(option && { option }) };
    await lane.say('a click', () => slack.click({ ...at(lane, card), ...choice }));
    return 2;
  }

  async function offerForm(lane) {
    const guide = pick([...library.guides.values()]);
    const card = await lane.command(`${guide.companyName} ${guide.roleName} ${guide.bands[0].name}`);
    if (!card || !JSON.stringify(card.blocks).includes('show.offer')) return 1;
    const form = await lane.see('a click', () => slack.click({ ...at(lane, card), actionId: 'show.offer' }));
    if (!form) return 2;
    const values = { ...selectsOf(form), base: `${pick([70, 95, 120])}k` };
    await lane.say('a form', () => slack.submitView({ user: lane.user, values }));
    return 3;
  }

  async function picker(lane) {
    const { user } = lane;
    const guide = pick([...library.guides.values()]);
    await lane.see('a bare command', () => slack.command({ user, channel: lane.channel, text: '' }));
    for (const [kind, name] of [
      ['company', guide.companyName],
      ['role', guide.roleName],
    ]) {
      const actionId = `pick.${kind}`;
      const asked = await lane.tell('a menu', () => slack.suggest({ user, actionId, value: name }));
      const option = asked.options.find(({ text }) => text.text === name)?.value;
      if (option === undefined) throw new Error(`the menu offers no ${kind} named ${name}`);
      await lane.see('a choice', () => slack.clickInView({ user, actionId, option }));
    }
    await lane.say('a form', () => slack.submitView({ user }));
    return 6;
  }

  const KINDS = [
    [50, (lane) => lane.command(question())],
    [15, (lane) => lane.command(typo())],
    [8, (lane) => lane.command(pick(NONSENSE))],
    [4, (lane) => lane.command(offer())],
    [3, (lane) => lane.command('help')],
    [12, clicks],
    [3, (lane) => (lane.hasForms ? offerForm(lane) : lane.command(question()))],
    [2, (lane) => (lane.hasForms ? picker(lane) : lane.command(typo()))],
    [1, (lane) => (lane.hasForms ? lane.see('the Home tab', () => slack.openHome(lane)) : lane.command('help'))],
    [2, (lane) => (lane.hasForms ? mention(lane) : directMessage(lane))],
  ];
  const mention = (lane) =>
    lane.mentions
      ? lane.say('a mention', () => slack.mention({ user: lane.user, channel: lane.channel, text: question() }))
      : lane.command(question());
  const directMessage = (lane) =>
    lane.say('a message', () => slack.directMessage({ user: lane.user, text: question() }));

  return async function step(lane) {
    let roll = next() * 100;
    const [, kind] = KINDS.find(([weight]) => (roll -= weight) < 0);
    const done = await kind(lane);
    return typeof done === 'number' ? done : 1;
  };
}

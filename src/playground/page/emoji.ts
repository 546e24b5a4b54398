/** Slack's names of emoji that guides and people write. A name that is not here is shown as it is, as Slack does with its unknown ones. */
const NAMES: Readonly<Record<string, string>> = {
  briefcase: '💼',
  bulb: '💡',
  chart_with_upwards_trend: '📈',
  coin: '🪙',
  credit_card: '💳',
  eyes: '👀',
  fire: '🔥',
  globe_with_meridians: '🌐',
  handshake: '🤝',
  key: '🔑',
  lock: '🔒',
  moneybag: '💰',
  money_with_wings: '💸',
  office: '🏢',
  pray: '🙏',
  robot_face: '🤖',
  rocket: '🚀',
  shield: '🛡️',
  smile: '😄',
  sparkles: '✨',
  star: '⭐',
  tada: '🎉',
  thumbsup: '👍',
  '+1': '👍',
  trophy: '🏆',
  warning: '⚠️',
  wave: '👋',
  white_check_mark: '✅',
  x: '❌',
  zap: '⚡',
  building_construction: '🏗️',
  scales: '⚖️',
  dart: '🎯',
  gem: '💎',
  bank: '🏦',
  wrench: '🔧',
};
const FLAGS = new Set(['cn', 'de', 'es', 'fr', 'gb', 'it', 'jp', 'kr', 'ru', 'us', 'uk']);
const COUNTRIES: Readonly<Record<string, string>> = { hong_kong: 'HK', singapore: 'SG', lt: 'LT', uk: 'GB' };

const flag = (country: string): string =>
  String.fromCodePoint(...[...country.toUpperCase()].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));

/** The character of an emoji's name; null for one that is not known. */
export function emojiOf(name: string): string | null {
  const country = COUNTRIES[name] ?? (FLAGS.has(name) ? name : /^flag-([a-z]{2})$/.exec(name)?.[1]);
  return country ? flag(country) : (NAMES[name] ?? null);
}

import { failed, type Answer, type Method } from './api-answer.js';
import { checkBlocks, checkView } from './check-blocks.js';
import { readContent, readJson, type Args } from './check-message.js';
import { IDENTITY } from './identity.js';
import type { Message, Workspace } from './workspace.js';

const { appId, appToken, botId, botName, botToken, botUserId, teamDomain, teamId } = IDENTITY;

/**
 * The methods of Slack's Web API that an app like this one calls.
 * @param viewMethods those that show views, by name.
 * @param openConnection gives the url of a new socket connection.
 * @returns a function that answers one call; it never throws.
 */
export function createWebApi(workspace: Workspace, viewMethods: Record<string, Method>, openConnection: () => string) {
  const methods = new Map<string, Method>(
    Object.entries<Method>({
      'auth.test': () => ({
        ok: true,
        url: `https://${teamDomain}.slack.com/`,
        team: teamDomain,
        user: botName,
        team_id: teamId,
        user_id: botUserId,
        bot_id: botId,
        is_enterprise_install: false,
      }),
      'apps.connections.open': () => ({ ok: true, url: openConnection() }),
      'blocks.validate': validate,
      'chat.postMessage': postMessage,
      'chat.postEphemeral': postEphemeral,
      'chat.update': update,
      ...viewMethods,
    }),
  );

  function validate(args: Args): Answer {
    const [blocks, view] = [readJson(args['blocks']), readJson(args['view'])];
    const type = (view as { type?: unknown } | undefined)?.type === 'home' ? 'home' : 'modal';
    const problems = view === undefined ? checkBlocks(blocks) : checkView(view, type);
    if (problems.length === 0) return { ok: true };
    const errors = problems.map((problem) => {
      const [pointer = '', ...message] = problem.split(': ');
      return { pointer, code: 'failed_constraint', message: message.join(': ') };
    });
    return { ok: false, error: view === undefined ? 'invalid_blocks' : 'invalid_view', errors };
  }

  function postMessage(args: Args): Answer {
    const channel = workspace.channel(String(args['channel']));
    if (!channel) return failed('channel_not_found');
    if (!workspace.isMember(channel.id)) return failed('not_in_channel');
    const content = readContent(args);
    if ('error' in content) return failed(content.error, content.problems);
    const message = workspace.post({ ...content, channel: channel.id, bot: botUserId, ...threadOf(args) });
    return { ok: true, channel: channel.id, ts: message.ts, message: shown(message) };
  }

  function postEphemeral(args: Args): Answer {
    const channel = workspace.channel(String(args['channel']));
    if (!channel) return failed('channel_not_found');
    if (typeof args['user'] !== 'string') return failed('invalid_arguments', ['/user: is missing']);
    if (!workspace.person(args['user'])) return failed('user_not_in_channel');
    if (!workspace.isMember(channel.id)) return failed('not_in_channel');
    const content = readContent(args);
    if ('error' in content) return failed(content.error, content.problems);
    const whom = { visibleTo: args['user'], ...threadOf(args) };
    const message = workspace.post({ ...content, channel: channel.id, bot: botUserId, ...whom });
    return { ok: true, message_ts: message.ts };
  }

  function update(args: Args): Answer {
    const channel = workspace.channel(String(args['channel']));
    if (!channel) return failed('channel_not_found');
    const original = workspace.find(channel.id, String(args['ts']));
    if (!original || original.visibleTo !== undefined) return failed('message_not_found');
    if (original.bot === undefined) return failed('cant_update_message');
    const content = readContent(args);
    if ('error' in content) return failed(content.error, content.problems);
    const kept = original.blocks ? { blocks: original.blocks } : {};
    const message = workspace.replace(original, { ...kept, ...content });
    return { ok: true, channel: channel.id, ts: message.ts, text: message.text, message: shown(message) };
  }

  return function answer(method: string, args: Args, token: string | undefined): Answer {
    const call = methods.get(method);
    if (!call) return failed('unknown_method');
    // It needs no token.
    if (method === 'blocks.validate') return call(args);
    if (token !== botToken && token !== appToken) return failed('invalid_auth');
    const wanted = method === 'apps.connections.open' ? appToken : botToken;
    return token === wanted ? call(args) : failed('not_allowed_token_type');
  };
}

function threadOf(args: Args): { thread_ts?: string } {
  return typeof args['thread_ts'] === 'string' ? { thread_ts: args['thread_ts'] } : {};
}

function shown({ ts, text, blocks, thread_ts }: Message) {
  return { type: 'message', user: botUserId, bot_id: botId, app_id: appId, team: teamId, ts, text, blocks, thread_ts };
}

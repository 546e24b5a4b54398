/** Who is who in the workspace of the stand-in. None of these secrets opens anything. */
export const IDENTITY = {
  teamId: 'T0COMP',
  teamDomain: 'playground',
  otherTeamId: 'T0OTHER',
  appId: 'A0COMP',
  botId: 'B0COMP',
  botUserId: 'U0COMP',
  botName: 'comp',
  /** What the bot token was granted: the bot scopes of the manifest. */
  scopes: ['app_mentions:read', 'chat:write', 'commands', 'im:history'],
  botToken: 'xoxb-playground',
  appToken: 'xapp-playground',
  signingSecret: 'c0ffee00c0ffee00c0ffee00c0ffee00',
  verificationToken: 'playground-verification-token',
} as const;

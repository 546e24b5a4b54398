/** Who is who in the workspace of the stand-in. None of these secrets opens anything. */
export const IDENTITY = {
  teamId: 'T0COMP',
  teamDomain: 'playground',
  otherTeamId: 'T0OTHER',
  appId: 'A0COMP',
  botId: 'B0COMP',
  botUserId: 'U0COMP',
  botName: 'comp',
  botToken: 'xoxb-playground',
  appToken: 'xapp-playground',
  signingSecret: 'c0ffee00c0ffee00c0ffee00c0ffee00',
  verificationToken: 'playground-verification-token',
} as const;

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What Slack is told of the app. */
export interface Manifest {
  shortcuts: { name: string; callback_id: string; type: 'message' | 'global' }[];
  /** The scopes that the bot token needs. */
  scopes: string[];
}

/** Reads the `manifest.yml` that is shipped beside the built code. */
export function readManifest(): Manifest {
  const { features, oauth_config: oauth } = parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'));
  return { shortcuts: features.shortcuts, scopes: oauth.scopes.bot };
}

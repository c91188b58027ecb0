import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the program keeps its own things, and where it puts the user's. */
export interface Places {
  /** Settings, log, backups, the browser's profile. Never a workspace. */
  readonly appData: string;
  /** New workspaces lie here. */
  readonly documents: string;
}

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const FOLDER_NAME = 'Process Compass';

/** `PROCESS_COMPASS_HOME` and `PROCESS_COMPASS_DOCUMENTS` move them: for tests, and for a program carried on a stick. */
export function findPlaces(
  surroundings: Surroundings = { platform: process.platform, env: process.env, home: homedir() },
): Places {
  const { env, home } = surroundings;
  return {
    appData: env['PROCESS_COMPASS_HOME'] ?? join(appDataRoot(surroundings), FOLDER_NAME),
    documents:
      env['PROCESS_COMPASS_DOCUMENTS'] ??
      join(env['XDG_DOCUMENTS_DIR'] ?? join(home, 'Documents'), FOLDER_NAME),
  };
}

function appDataRoot({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] ?? join(home, '.config');
}

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly canRun: (path: string) => boolean;
}

/** The first Chromium, Chrome or Edge of this computer; null if there is none. `PROCESS_COMPASS_CHROMIUM` names another one. */
export function findChromium(surroundings: Surroundings = thisComputer): string | null {
  const chosen = surroundings.env['PROCESS_COMPASS_CHROMIUM'];
  if (chosen) return chosen;
  return candidates(surroundings).find(surroundings.canRun) ?? null;
}

const thisComputer: Surroundings = { platform: process.platform, env: process.env, canRun };

function candidates({ platform, env }: Surroundings): string[] {
  if (platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const names = [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    // On Ubuntu this may be a script that only says where to get the program.
    'chromium-browser',
  ];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

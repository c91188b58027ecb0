import { join } from 'node:path';
import type { Settings } from '../../shared/ipc/index.ts';
import { readJson, writeJson } from './jsonFile.ts';

const MIN_TEXT_SCALE = 0.5;
const MAX_TEXT_SCALE = 3;
const themes: readonly unknown[] = ['system', 'light', 'dark'];

const settingsPath = (appData: string): string => join(appData, 'settings.json');

/** The choices of this computer; what is missing or makes no sense is the default, unknown keys are kept. */
export function readSettings(appData: string, language: string): Settings {
  const raw = readJson(settingsPath(appData));
  const found = isObject(raw) ? raw : {};
  const { theme, textScale, lastFolder } = found;
  return {
    ...found,
    theme: themes.includes(theme) ? (theme as Settings['theme']) : 'system',
    language: typeof found['language'] === 'string' ? found['language'] : language,
    textScale:
      typeof textScale === 'number' && textScale >= MIN_TEXT_SCALE && textScale <= MAX_TEXT_SCALE
        ? textScale
        : 1,
    lastFolder: typeof lastFolder === 'string' ? lastFolder : null,
  };
}

/** Sets some of the choices; answers all of them. */
export function saveSettings(
  appData: string,
  language: string,
  changed: { readonly [key: string]: unknown },
): Settings {
  const before = readSettings(appData, language);
  writeJson(settingsPath(appData), { ...before, ...changed });
  return readSettings(appData, language);
}

const isObject = (raw: unknown): raw is { readonly [key: string]: unknown } =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

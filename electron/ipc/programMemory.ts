/**
 * What the program remembers between runs on this computer: settings, recent files, and whether the last run ended by itself.
 * It is a convenience: an unreadable file means default settings, and nothing of a workspace depends on it.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Settings } from '../../shared/ipc/index.ts';

export interface ProgramMemory {
  settings(): Settings;
  /** Keys that are not named keep their value. */
  saveSettings(changes: Readonly<Record<string, unknown>>): Settings;
  /** Newest first. */
  recent(): readonly { readonly path: string; readonly openedAt: string }[];
  remember(path: string, openedAt: string): void;
  /** A renamed file stays one entry. */
  replace(oldPath: string, newPath: string): void;
  /** Marks this run as going on; answers whether the last one never marked its end. */
  begin(): boolean;
  end(): void;
}

const RECENT_KEPT = 20;
/** A file named after each running program; one whose program is gone tells of a run that did not end by itself. */
const RUNNING = 'running-';

const known = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  language: v.fallback(v.pipe(v.string(), v.minLength(2)), 'en'),
  textScale: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(1.5)), 1),
  lastFolder: v.fallback(v.nullable(v.string()), null),
});
const stored = v.object({
  settings: v.fallback(v.record(v.string(), v.unknown()), {}),
  recent: v.fallback(v.array(v.object({ path: v.string(), openedAt: v.string() })), []),
});

export function createProgramMemory(folder: string): ProgramMemory {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'settings.json');
  const running = join(folder, `${RUNNING}${process.pid}`);
  let state = readState(file);

  const keep = (next: typeof state): void => {
    state = next;
    writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`);
    renameSync(`${file}.new`, file);
  };
  const settings = (): Settings => ({ ...state.settings, ...v.parse(known, state.settings) });

  return {
    settings,
    saveSettings(changes) {
      keep({ ...state, settings: { ...state.settings, ...changes } });
      return settings();
    },
    recent: () => state.recent,
    remember(path, openedAt) {
      const others = state.recent.filter((entry) => entry.path !== path);
      keep({ ...state, recent: [{ path, openedAt }, ...others].slice(0, RECENT_KEPT) });
    },
    replace(oldPath, newPath) {
      keep({
        ...state,
        recent: state.recent.map((entry) => (entry.path === oldPath ? { ...entry, path: newPath } : entry)),
      });
    },
    begin() {
      const left = readdirSync(folder).filter((name) => name.startsWith(RUNNING));
      const dead = left.filter((name) => !isAlive(Number(name.slice(RUNNING.length))));
      for (const name of dead) rmSync(join(folder, name), { force: true });
      writeFileSync(running, '');
      return dead.length > 0;
    },
    end: () => rmSync(running, { force: true }),
  };
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readState(file: string): v.InferOutput<typeof stored> {
  try {
    return v.parse(stored, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Missing on the first run; unreadable ones are replaced at the next change.
    return { settings: {}, recent: [] };
  }
}

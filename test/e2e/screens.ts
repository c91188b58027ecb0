/**
 * Journeys that run at the same time each get a screen of their own: of two windows on one screen only one has the focus, and they
 * would share the clipboard.
 */
import type { TestProject } from 'vitest/node';
import { hasScreen, openScreen } from './xvfb.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The virtual screens by worker; none where there is a real one. */
    readonly screens: readonly string[];
  }
}

export default async function openScreens({ config, provide }: TestProject): Promise<() => void> {
  const count = hasScreen() ? 0 : config.maxWorkers;
  const screens = await Promise.all(Array.from({ length: count }, openScreen));
  provide(
    'screens',
    screens.map(({ name }) => name),
  );
  return () => {
    for (const screen of screens) screen.close();
  };
}

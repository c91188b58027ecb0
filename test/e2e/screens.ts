/**
 * Journeys that run at the same time each get a screen of their own: of two windows on one screen only one has the focus, and they
 * would share the clipboard.
 */
import type { TestProject } from 'vitest/node';
import { hasScreen, openScreen, type Screen } from './xvfb.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The virtual screens by worker; none where there is a real one. */
    readonly screens: readonly string[];
  }
}

const screens: Screen[] = [];

export async function setup({ config, provide }: TestProject): Promise<void> {
  const count = hasScreen() ? 0 : config.maxWorkers;
  screens.push(...(await Promise.all(Array.from({ length: count }, openScreen))));
  provide(
    'screens',
    screens.map(({ name }) => name),
  );
}

export function teardown(): void {
  for (const screen of screens) screen.close();
}

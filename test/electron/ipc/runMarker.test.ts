import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markRun } from '../../../electron/ipc/runMarker.ts';
import { AppFailure } from '../../../electron/log/appFailure.ts';

it('settings that have no place where they could lie are a failure with a sentence, which names the place', () => {
  const home = mkdtempSync(join(tmpdir(), 'process-compass-marker-'));
  const appData = join(home, 'a file/Process Compass');
  writeFileSync(join(home, 'a file'), '');

  expect(() => markRun(appData)).toThrow(AppFailure);
  expect(() => markRun(appData)).toThrow(appData);
  rmSync(home, { recursive: true });
});

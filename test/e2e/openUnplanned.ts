import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveSettings } from '../../electron/files/settings.ts';
import { writeWorkspace } from '../../electron/store/writeWorkspace.ts';
import { workedExample } from '../../shared/templates/index.ts';
import { countingIds } from '../shared/exchange/readers.ts';
import { openProgram, type OpenProgram } from './openProgram.ts';

/** The worked example as it was before its people were asked, their tools were registered and ways to get things were compared. */
export async function openUnplanned(): Promise<OpenProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'process-compass-e2e-'));
  const documents = join(folder, 'Documents');
  const openPath = join(documents, 'Sunrise Bakery.compass');
  mkdirSync(documents);
  saveSettings(join(folder, 'app-data'), 'en', { language: 'en' });
  const now = new Date().toISOString();
  const doc = workedExample({ newId: countingIds(), today: now.slice(0, 10) });
  const nothing = { option: {}, weighing: {}, surveyCount: {}, staffTool: {}, freedTime: {}, changeTask: {} };
  const figure = Object.fromEntries(
    Object.entries(doc.figure).filter(([, { ownerKind }]) => ownerKind !== 'option'),
  );
  writeWorkspace(openPath, { ...doc, ...nothing, figure }, { newId: () => 'file', now: () => now });
  const program = await openProgram({ folder, openPath, size: { width: 1280, height: 720 } });
  await program.page.getByRole('region', { name: 'Inspector' }).waitFor();
  return program;
}

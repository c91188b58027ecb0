import { readWorkspace } from '../../electron/store/readWorkspace.ts';
import type { Doc } from '../../shared/model/index.ts';
import { drawnFile } from './drawnFile.ts';
import type { OpenProgram } from './openProgram.ts';

/** The workspace as it stands on disk, once the bar says that everything is saved. */
export async function savedDoc({ page, documents }: OpenProgram): Promise<Doc> {
  await page.getByText('Saved', { exact: true }).waitFor();
  return (await readWorkspace(drawnFile(documents))).doc;
}

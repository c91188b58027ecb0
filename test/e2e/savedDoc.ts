import { inspectFile } from '../../electron/store/inspectFile.ts';
import { readWorkspace } from '../../electron/store/readWorkspace.ts';
import type { Doc } from '../../shared/model/index.ts';
import { drawnFile } from './drawnFile.ts';
import type { OpenProgram } from './openProgram.ts';

/** The workspace as it stands on disk, once the bar says that everything is saved. */
export async function savedDoc({ page, documents }: OpenProgram): Promise<Doc> {
  await page.getByText('Saved', { exact: true }).waitFor();
  return fileDoc(drawnFile(documents));
}

/** What a file of the program holds. It is looked at here: the process that looks at a stranger's file takes half a second to start. */
export async function fileDoc(path: string): Promise<Doc> {
  return (await readWorkspace(path, (file) => Promise.resolve(inspectFile(file)))).doc;
}

/** The real files that a layout is judged on: drawn by people, with a drawing of their own. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readForImport } from '../../../electron/ipc/readForImport.ts';
import { blankDoc } from '../../../electron/store/blankDoc.ts';
import { apply } from '../../../shared/changes/index.ts';
import { importFile } from '../../../shared/exchange/index.ts';
import type { Doc, NewId } from '../../../shared/model/index.ts';

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const folders = ['bpmn-miwg/Reference', 'bpmn-business'];

export interface RealMap {
  readonly name: string;
  readonly doc: Doc;
  readonly mapId: string;
}

/** Maps of all files that bring a drawing; none where the data is not there. */
export async function realMaps(folder = process.env['COMPASS_DATA'] ?? data): Promise<RealMap[]> {
  const maps: RealMap[] = [];
  let count = 0;
  const newId = ((kind: string) => `${kind}-${(count += 1)}`) as NewId;
  for (const file of folders.flatMap((each) => filesIn(join(folder, each)))) {
    const doc = blankDoc({ name: 'Real maps' });
    const read = await importFile(readForImport(file), file, { newId, doc });
    if (!read.ok) continue;
    const { changes, needsLayout, maps: found } = read.value;
    const full = apply(doc, changes);
    for (const { id } of found)
      if (!needsLayout.includes(id)) maps.push({ name: basename(file, '.bpmn'), doc: full, mapId: id });
  }
  return maps;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.bpmn'))
    .sort()
    .map((name) => join(folder, name));
}

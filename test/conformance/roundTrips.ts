/** Files that others drew, given back: read again they say the same, and written again they are the same bytes. */
import { join } from 'node:path';
import { readForImport } from '../../electron/ipc/readForImport.ts';
import { blankDoc } from '../../electron/store/blankDoc.ts';
import { apply } from '../../shared/changes/index.ts';
import { layoutMap } from '../../shared/diagram/index.ts';
import { importFile, mapCounts, writeBpmn } from '../../shared/exchange/index.ts';
import type { NewId } from '../../shared/model/index.ts';
import { bpmnFilesIn } from './checkFiles.ts';

export interface RoundTrips {
  readonly checked: number;
  readonly failed: readonly { readonly file: string; readonly why: string }[];
}

/** Every `.bpmn` that can be read, through our model and back twice. */
export async function checkRoundTrips(dataFolder: string): Promise<RoundTrips> {
  const failed: { file: string; why: string }[] = [];
  let checked = 0;
  for (const file of bpmnFilesIn(dataFolder)) {
    const first = await read(readForImport(join(dataFolder, file)), file);
    if (first === null) continue;
    checked += 1;
    const second = await read(new TextEncoder().encode(first.xml), file);
    const why =
      second === null
        ? 'what we wrote is refused'
        : second.counts !== first.counts
          ? `held ${first.counts}, then ${second.counts}`
          : second.xml !== first.xml
            ? 'is written differently the second time'
            : null;
    if (why !== null) failed.push({ file, why });
  }
  return { checked, failed };
}

let count = 0;
const newId = ((kind: string) => `${kind}-${(count += 1)}`) as NewId;

/** What a file holds, counted map by map, and how we write it; null where it is refused. */
async function read(content: Uint8Array, file: string): Promise<{ counts: string; xml: string } | null> {
  const blank = blankDoc({ name: 'Conformance' });
  const imported = await importFile(content, file, { newId, doc: blank, layoutMap });
  if (!imported.ok) return null;
  const doc = apply(blank, imported.value.changes);
  const counts = JSON.stringify(imported.value.maps.map(({ id }) => mapCounts(doc, id)));
  return { counts, xml: writeBpmn(doc) };
}

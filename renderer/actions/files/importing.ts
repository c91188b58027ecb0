/** A file of another tool becomes maps of this workspace, as one entry of the history. */
import { importRecords } from '../../../shared/commands/index.ts';
import { importEndings, isTableFile, tableEndings, type Imported } from '../../../shared/exchange/index.ts';
import { languageOf } from '../../../shared/model/index.ts';
import { readInWorker } from '../../workers/readInWorker.ts';
import type { Session } from '../../state/session.tsx';
import { mayWrite } from '../action.ts';
import { goToMap } from '../maps/maps.ts';
import { chooseFileToOpen } from './chooseFile.ts';
import { nameOfPath, stemOfPath } from './fileNames.ts';
import { importTable } from './importTable.ts';
import { readWithJob } from './readWithJob.ts';
import { keepSnapshot } from './snapshots.ts';
import { tellFailure } from './tellFailure.ts';
import { createWorkspace } from './workspaces.ts';

export async function importChosen(session: Session): Promise<void> {
  const { text } = session;
  const path = await chooseFileToOpen(session, {
    title: text('start.importTitle'),
    filters: [{ name: text('app.importFiles'), extensions: [...importEndings, ...tableEndings] }],
  });
  if (path !== null) await importPath(session, path);
}

async function importPath(session: Session, path: string): Promise<void> {
  const { client, text } = session;
  const name = nameOfPath(path);
  const answer = await client['file.read']({ path });
  if (answer.ok) await importAny(session, name, bytesOf(answer.value.base64));
  else tellFailure(session, text('start.importFailed', { name }), answer.error, name);
}

/** By the ending of its name: a table changes what is there, a model or drawing becomes new maps. */
export const importAny = (session: Session, name: string, bytes: Uint8Array): Promise<void> =>
  isTableFile(name) ? importTable(session, name, bytes) : importBytes(session, name, bytes);

/** Reads in a worker, keeps the state before, then takes the new maps over. Without a workspace one is made, named after the file. */
async function importBytes(session: Session, name: string, bytes: Uint8Array): Promise<void> {
  const { document, frame, text } = session;
  const language = languageOf(session.start.settings.language);
  const request = { bytes, fileName: name, doc: document.getState().doc, language };
  const read = await readWithJob(session, name, (onProgress) => readInWorker(request, onProgress));
  if (!read) return;
  const isNew = document.getState().file === null;
  if (isNew && !(await createWorkspace(session, stemOfPath(name)))) return;
  if (!mayWrite(session)) return;
  if (!isNew && !(await keepSnapshot(session, text('app.beforeImport', { name }), 'before-import'))) return;
  const refusal = document.dispatch(importRecords, { changes: read.changes });
  if (refusal !== null) {
    frame.open({
      kind: 'message',
      title: text('start.importFailed', { name }),
      text: refusal === 'read-only' ? text('app.readOnly') : text(`refusal.${refusal}`),
    });
    return;
  }
  const first = read.maps[0];
  if (first) goToMap(session, first.id);
  tellImported(session, name, read);
}

function tellImported({ document, frame, text }: Session, name: string, { losses, maps }: Imported): void {
  const imported = text('start.imported', { n: maps.length, name });
  if (losses.length === 0) {
    frame.notify({
      tone: 'plain',
      text: imported,
      action: { label: text('app.undo'), run: () => void document.undo() },
    });
    return;
  }
  frame.openLosses({
    kind: 'message',
    title: text('start.lossesTitle'),
    text: `${imported} ${text('start.lossesText', { n: losses.length, name })}`,
    list: losses,
  });
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

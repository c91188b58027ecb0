/** A table that was filled in elsewhere comes back: what it changes is shown first, and then done as one entry of the history. */
import { importRecords } from '../../../shared/commands/index.ts';
import { languageOf } from '../../../shared/model/index.ts';
import type { TakenTables } from '../../../shared/tables/index.ts';
import type { TakenRequest } from '../../state/frameStore.ts';
import { localDate } from '../../state/localDate.ts';
import type { Session } from '../../state/session.tsx';
import { readTablesInWorker } from '../../workers/readInWorker.ts';
import { mayWrite } from '../action.ts';
import { readWithJob } from './readWithJob.ts';
import { keepSnapshot } from './snapshots.ts';

/** Reads the tables and opens the preview; where they say nothing new, that is said. */
export async function importTable(session: Session, name: string, bytes: Uint8Array): Promise<void> {
  const { document, frame, text } = session;
  const { file, doc } = document.getState();
  if (!mayWrite(session)) return refuse(session, name, file === null ? 'taken.noWorkspace' : 'app.readOnly');
  const taken = await readTable(session, { name, bytes, doc });
  if (taken === null) return;
  if (taken.changes.length === 0 && taken.notTaken.length === 0)
    frame.notify({ tone: 'plain', text: text('taken.same', { name }) });
  else frame.open({ kind: 'taken', name, bytes, doc, taken });
}

function readTable(
  session: Session,
  { name, bytes, doc }: Pick<TakenRequest, 'name' | 'bytes' | 'doc'>,
  without: ReadonlySet<string> = new Set(),
): Promise<TakenTables | null> {
  const language = languageOf(session.start.settings.language);
  const request = { bytes, fileName: name, doc, language, today: localDate(new Date()), without };
  return readWithJob(session, name, (onProgress) => readTablesInWorker(request, onProgress));
}

/**
 * Does what the preview shows but for what stands at places that were left out, after the state before is kept. What was changed meanwhile is
 * held against the file anew.
 */
export async function takeTable(
  session: Session,
  request: TakenRequest,
  without: ReadonlySet<string>,
): Promise<void> {
  const { document, frame, text } = session;
  const { name, bytes, doc } = request;
  frame.close(request);
  if (document.getState().doc !== doc) return importTable(session, name, bytes);
  // One change may need another (a new role that two steps have), so what is left is worked out, not picked.
  const taken = without.size === 0 ? request.taken : await readTable(session, request, without);
  if (taken === null) return;
  if (!(await keepSnapshot(session, text('app.beforeImport', { name }), 'before-import'))) return;
  const refusal = document.dispatch(importRecords, { changes: taken.changes });
  if (refusal !== null)
    return refuse(session, name, refusal === 'read-only' ? 'app.readOnly' : `refusal.${refusal}`);
  frame.notify({
    tone: 'plain',
    text: text('taken.done', { n: countOf(taken), name }),
    action: { label: text('app.undo'), run: () => void document.undo() },
  });
}

/** How many values a file changes, but for those at some places. */
export const countOf = ({ groups }: TakenTables, without: ReadonlySet<string> = new Set()): number =>
  groups.reduce((sum, { items }) => sum + items.filter(({ where }) => !without.has(where)).length, 0);

function refuse({ frame, text }: Session, name: string, why: Parameters<Session['text']>[0]): void {
  frame.open({ kind: 'message', title: text('start.importFailed', { name }), text: text(why) });
}

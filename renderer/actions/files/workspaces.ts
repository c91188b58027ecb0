/** Opening, making and leaving a workspace. There is always exactly one or none in this window. */
import type { AppError, OpenedWorkspace, Result } from '../../../shared/ipc/index.ts';
import type { Session } from '../../state/session.tsx';
import { sayError } from '../sayError.ts';
import { sortedMaps } from '../maps/sortedMaps.ts';
import { chooseFileToOpen } from './chooseFile.ts';
import { nameOfPath } from './fileNames.ts';
import { lastMapOf } from './lastMap.ts';
import { workspaceFilter } from './firm.ts';
import { mayLeave } from './leaving.ts';
import { tellFailure } from './tellFailure.ts';

/** Shows what the back end has opened: the map that was seen last of it, else its first, or Start's question where it has none. */
export function showOpened(session: Session, opened: OpenedWorkspace): void {
  const { document, view, analysis } = session;
  analysis.setState({ analysis: null, isStale: true });
  document.show(opened);
  const map = opened.doc.map[lastMapOf(session, opened.path) ?? ''] ?? sortedMaps(opened.doc)[0];
  view.setState({
    place: map ? 'map' : 'start',
    mapId: map?.id ?? null,
    insideStepId: null,
    selection: [],
    candidateId: null,
    lit: null,
    renamingId: null,
  });
}

/** Opens this file; answers whether it is open now. `insteadOf`: the path under which it was known before it was moved. */
export async function openPath(session: Session, path: string, insteadOf?: string): Promise<boolean> {
  if (!(await mayLeave(session))) return false;
  const answer = await session.client['workspace.open']({ path, insteadOf });
  if (answer.ok) showOpened(session, answer.value);
  else if (answer.error.code === 'file-damaged') return offerRecovery(session, path, answer.error);
  else tellFailure(session, session.text('app.openFailed'), answer.error, nameOfPath(path));
  return answer.ok;
}

/** What is left of a damaged file, as a new one, if the user wants it; answers whether that is open now. */
async function offerRecovery(session: Session, path: string, error: AppError): Promise<boolean> {
  const { client, frame, text } = session;
  const wants = await frame.ask({
    title: text('app.openFailed'),
    text: sayError(text, error, nameOfPath(path)),
    confirm: text('app.recover'),
  });
  if (!wants) return false;
  const answer = await client['workspace.recover']({ path });
  if (!answer.ok) {
    tellFailure(session, text('app.recoverFailed'), answer.error, nameOfPath(path));
    return false;
  }
  const { path: newPath, records, lost } = answer.value;
  const said = text('app.recovered', { n: records, name: nameOfPath(newPath) });
  const isOpen = await openPath(session, newPath);
  frame.notify({
    tone: lost > 0 ? 'warning' : 'plain',
    text: lost > 0 ? `${said} ${text('app.recoveredLost', { n: lost })}` : said,
  });
  return isOpen;
}

export async function openChosen(session: Session): Promise<void> {
  const path = await chooseFileToOpen(session, {
    title: session.text('app.openTitle'),
    filters: [workspaceFilter(session)],
  });
  if (path !== null) await openPath(session, path);
}

export async function openExample(session: Session): Promise<boolean> {
  const { client, text } = session;
  return take(session, text('start.exampleFailed'), text('start.example'), () =>
    client['workspace.openExample']({}),
  );
}

/** A new file named after the firm, in its place at once; an empty name stands for "My business". */
export async function createWorkspace(session: Session, firm: string): Promise<boolean> {
  const { client, text } = session;
  const name = firm.trim() || text('start.defaultFirm');
  return take(session, text('start.createFailed'), name, () => client['workspace.create']({ name }));
}

/** Asks whose business it is and makes its file. */
export async function askAndCreate(session: Session): Promise<boolean> {
  const { frame, text } = session;
  const firm = await frame.prompt({
    title: text('start.whose'),
    label: text('start.firmName'),
    value: '',
    placeholder: text('start.defaultFirm'),
    description: text('start.whoseHint', { folder: session.start.documentsFolder }),
    confirm: text('start.create'),
    mayBeEmpty: true,
  });
  return firm === null ? false : createWorkspace(session, firm);
}

export async function closeWorkspace(session: Session): Promise<void> {
  if (!(await mayLeave(session))) return;
  await session.client['workspace.close']({});
  session.document.close();
  session.analysis.setState({ analysis: null, isStale: false });
  session.view.setState({
    place: 'start',
    mapId: null,
    insideStepId: null,
    selection: [],
    candidateId: null,
    lit: null,
  });
}

async function take(
  session: Session,
  failure: string,
  what: string,
  call: () => Promise<Result<OpenedWorkspace>>,
): Promise<boolean> {
  if (!(await mayLeave(session))) return false;
  const answer = await call();
  if (answer.ok) showOpened(session, answer.value);
  else tellFailure(session, failure, answer.error, what);
  return answer.ok;
}

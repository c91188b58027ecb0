import { withIdsOf } from '../../../shared/changes/index.ts';
import { nameOfPath } from './fileNames.ts';
import { chooseFileToOpen } from './chooseFile.ts';
import { tellFailure } from './tellFailure.ts';
import { workspaceFilter } from './firm.ts';
import type { Session } from '../../state/session.tsx';

/** Puts another workspace beside the open one, to see how they differ; it is only read. */
export async function compareWithFile(session: Session): Promise<void> {
  const { client, document, frame, text } = session;
  await document.settled();
  const path = await chooseFileToOpen(session, {
    title: text('compare.withFile'),
    filters: [workspaceFilter(session)],
  });
  if (path === null) return;
  const answer = await client['workspace.read']({ path });
  if (!answer.ok) {
    tellFailure(session, text('compare.withFileFailed'), answer.error, nameOfPath(path));
    return;
  }
  const before = withIdsOf(document.presentDoc(), answer.value.doc);
  frame.open({ kind: 'sideBySide', name: nameOfPath(path), before, between: 'other' });
}

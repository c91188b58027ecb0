/** All that a client keeps as one page for a browser. What concerns nobody outside is left out, as in the client pack. */
import { redactionFor } from '../../../shared/report/index.ts';
import { WORKSPACE_ID } from '../../../shared/model/index.ts';
import type { Session } from '../../state/session.tsx';
import { chooseFileToSave } from './chooseFile.ts';
import { nameOfPath, safeFileName } from './fileNames.ts';
import { firmName } from './firm.ts';
import { tellFailure } from './tellFailure.ts';

export async function exportWebPage(session: Session): Promise<void> {
  const { client, document, frame, text } = session;
  const choice = await chooseFileToSave(session, {
    title: text('web.save'),
    name: `${safeFileName(firmName(session))}.html`,
    filters: [{ name: text('web.files'), extensions: ['html'] }],
  });
  if (!choice) return;
  await document.settled();
  const { doc } = document.getState();
  const { names, ...redaction } = redactionFor('client', doc);
  const written = await client['report.web']({
    ...choice,
    pack: {
      paper: doc.workspace[WORKSPACE_ID]?.paper ?? 'A4',
      audience: 'client',
      without: [],
      redaction: { ...redaction, names: [...names] },
    },
  });
  if (!written.ok) {
    tellFailure(session, text('app.exportFailed'), written.error, nameOfPath(choice.path));
    return;
  }
  const { path } = written.value;
  frame.notify({
    tone: 'plain',
    text: text('app.exported', { name: nameOfPath(path) }),
    action: { label: text('app.showInFolder'), run: () => void client['app.showInFolder']({ path }) },
    secondAction: { label: text('print.openFile'), run: () => void client['app.openFile']({ path }) },
  });
}

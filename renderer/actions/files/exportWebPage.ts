/** All that a client keeps as one page for a browser. What concerns nobody outside is left out, as in the client pack. */
import { languageOf, listPaperFor, WORKSPACE_ID } from '../../../shared/model/index.ts';
import { redactionFor } from '../../../shared/redaction/index.ts';
import type { Session } from '../../state/session.tsx';
import { exportFile } from './exportFile.ts';
import { firmName } from './firm.ts';

export async function exportWebPage(session: Session): Promise<void> {
  const { client, document, text } = session;
  await exportFile(session, {
    title: text('web.save'),
    name: firmName(session),
    extension: 'html',
    files: text('web.files'),
    write(where) {
      const { doc } = document.getState();
      const { names, ...redaction } = redactionFor('client', doc);
      return client['report.web']({
        ...where,
        pack: {
          language: languageOf(session.start.settings.language),
          paper: listPaperFor(doc.workspace[WORKSPACE_ID]?.paper),
          audience: 'client',
          without: [],
          redaction: { ...redaction, names: [...names] },
        },
      });
    },
  });
}

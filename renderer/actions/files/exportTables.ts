/** Steps, marks, findings, candidates, measurements and business cases as tables that other programs calculate with. */
import { tableIds, type TableId } from '../../../shared/report/index.ts';
import type { Session } from '../../state/session.tsx';
import { chooseFileToSave } from './chooseFile.ts';
import { nameOfPath, safeFileName } from './fileNames.ts';
import { firmName } from './firm.ts';
import { tellFailure } from './tellFailure.ts';

/** A workbook holds all tables; a CSV file holds one, which is asked for. */
export async function exportTables(session: Session, format: 'xlsx' | 'csv'): Promise<void> {
  const { client, document, frame, text } = session;
  const table = format === 'xlsx' ? 'all' : await askTable(session);
  if (table === null) return;
  const firm = firmName(session);
  const choice = await chooseFileToSave(session, {
    title: text(`tables.export.${format}`).replace('…', ''),
    name: `${safeFileName(table === 'all' ? firm : `${firm} – ${text(`tables.${table}`)}`)}.${format}`,
    filters: [{ name: text(`tables.files.${format}`), extensions: [format] }],
  });
  if (!choice) return;
  await document.settled();
  const written = await client['tables.write']({ ...choice, table });
  if (!written.ok) {
    tellFailure(session, text('app.exportFailed'), written.error, nameOfPath(choice.path));
    return;
  }
  const { path } = written.value;
  frame.notify({
    tone: 'plain',
    text: text('app.exported', { name: nameOfPath(path) }),
    action: { label: text('app.showInFolder'), run: () => void client['app.showInFolder']({ path }) },
  });
}

async function askTable({ frame, text }: Session): Promise<TableId | null> {
  const answer = await frame.prompt({
    title: text('tables.export.csv').replace('…', ''),
    label: text('tables.which'),
    description: text('tables.whichText'),
    value: tableIds[0],
    options: tableIds.map((id) => ({ id, label: text(`tables.${id}`) })),
    confirm: text('picture.go'),
  });
  return tableIds.find((id) => id === answer) ?? null;
}

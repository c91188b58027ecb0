/** Steps, marks, findings, candidates, measurements and business cases as tables that other programs calculate with. */
import { tableIds, type TableId } from '../../../shared/report/index.ts';
import type { Session } from '../../state/session.tsx';
import { exportFile } from './exportFile.ts';
import { firmName } from './firm.ts';

/** A workbook holds all tables; a CSV file holds one, which is asked for. */
export async function exportTables(session: Session, format: 'xlsx' | 'csv'): Promise<void> {
  const { client, text } = session;
  const table = format === 'xlsx' ? 'all' : await askTable(session);
  if (table === null) return;
  const firm = firmName(session);
  await exportFile(session, {
    title: text(`tables.export.${format}`).replace(/\s*…$/, ''),
    name: table === 'all' ? firm : `${firm} – ${text(`tables.${table}`)}`,
    extension: format,
    files: text(`tables.files.${format}`),
    write: (where) => client['tables.write']({ ...where, table }),
  });
}

async function askTable({ frame, text }: Session): Promise<TableId | null> {
  const answer = await frame.prompt({
    title: text('tables.export.csv').replace(/\s*…$/, ''),
    label: text('tables.which'),
    description: text('tables.whichText'),
    value: tableIds[0],
    options: tableIds.map((id) => ({ id, label: text(`tables.${id}`) })),
    confirm: text('picture.go'),
  });
  return tableIds.find((id) => id === answer) ?? null;
}

/** The map that is shown, or everything, as a file that other programs read. */
import { exportText } from '../../../shared/exchange/index.ts';
import type { TextKey } from '../../../shared/text/index.ts';
import type { Session } from '../../state/session.tsx';
import { exportFile } from './exportFile.ts';
import { firmName } from './firm.ts';

interface ExportKind {
  readonly title: TextKey;
  readonly files: TextKey;
  readonly extension: string;
  /** `workspace`: all maps; `map`: the one that is shown. */
  readonly holds: 'workspace' | 'map';
  readonly write: (session: Session, mapId: string) => string;
}

const kinds = {
  bpmn: {
    title: 'app.exportBpmn',
    files: 'app.bpmnFiles',
    extension: 'bpmn',
    holds: 'map',
    write: ({ document }, mapId) => exportText(document.getState().doc, 'bpmn', [mapId]),
  },
  bpmnAll: {
    title: 'app.exportBpmnAll',
    files: 'app.bpmnFiles',
    extension: 'bpmn',
    holds: 'workspace',
    write: ({ document }) => exportText(document.getState().doc, 'bpmn'),
  },
  mermaid: {
    title: 'app.exportMermaid',
    files: 'app.mermaidFiles',
    extension: 'mmd',
    holds: 'map',
    write: ({ document }, mapId) => exportText(document.getState().doc, 'mermaid', [mapId]),
  },
  json: {
    title: 'app.exportJson',
    files: 'app.jsonFiles',
    extension: 'json',
    holds: 'workspace',
    write: ({ document }) => exportText(document.getState().doc, 'json'),
  },
} as const satisfies { readonly [kind: string]: ExportKind };

export async function exportMaps(session: Session, kind: keyof typeof kinds): Promise<void> {
  const { client, document, text, view } = session;
  const { title, files, extension, holds, write } = kinds[kind];
  const mapId = view.getState().mapId ?? '';
  const mapName = document.getState().doc.map[mapId]?.name ?? '';
  const firm = firmName(session);
  await exportFile(session, {
    title: text(title),
    name: holds === 'map' ? `${firm} – ${mapName}` : firm,
    extension,
    files: text(files),
    write: (where) => client['file.writeText']({ ...where, text: write(session, mapId) }),
  });
}

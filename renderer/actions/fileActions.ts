import {
  BookText,
  Columns2,
  FileDown,
  FilePlus2,
  FolderOpen,
  Globe,
  History,
  Import,
  Printer,
  Tag,
} from 'lucide-react';
import { always, hasMap, hasWorkspace, mayWrite, type Action } from './action.ts';
import { compareWithFile } from './files/compareFiles.ts';
import { exportMaps } from './files/exportMaps.ts';
import { exportTables } from './files/exportTables.ts';
import { exportWebPage } from './files/exportWebPage.ts';
import { savePicture, selectedForPicture } from './files/pictures.ts';
import { saveCopy } from './files/copies.ts';
import { askAndRename, moveFile, showInFolder } from './files/fileOfWorkspace.ts';
import { importChosen } from './files/importing.ts';
import { nameThisState } from './files/snapshots.ts';
import { askAndCreate, closeWorkspace, openChosen, openExample } from './files/workspaces.ts';
import type { Session } from '../state/session.tsx';
import type { Place } from '../state/viewStore.ts';
import { newMap } from './maps/maps.ts';

/** One map alone is none. */
const hasLandscape = ({ document, view }: Session): boolean =>
  view.getState().place === 'map' && Object.keys(document.getState().doc.map).length > 1;
/** Places of which each is printed as it is seen, whether a map is shown beside it or not. */
const onPaper: ReadonlySet<Place> = new Set(['strategy', 'insights', 'plan', 'measure']);
const isAtPlaceOnPaper = (session: Session): boolean =>
  hasWorkspace(session) && onPaper.has(session.view.getState().place);
const hasAnyMap = ({ document }: Session): boolean => Object.keys(document.getState().doc.map).length > 0;
const group = (number: number) => ({ menu: { name: 'file', group: number } }) as const;
const exported = (number: number) => ({ menu: { name: 'export', group: number } }) as const;

export const fileActions: readonly Action[] = [
  {
    id: 'file.new',
    label: 'app.newWorkspace',
    icon: FilePlus2,
    shortcut: '$mod+Alt+n',
    ...group(1),
    enabled: always,
    async run(session) {
      if (await askAndCreate(session)) newMap(session);
    },
  },
  {
    id: 'file.open',
    label: 'app.open',
    icon: FolderOpen,
    shortcut: '$mod+o',
    ...group(1),
    enabled: always,
    run: openChosen,
  },
  {
    id: 'file.import',
    label: 'app.import',
    icon: Import,
    shortcut: '$mod+i',
    ...group(1),
    enabled: always,
    run: importChosen,
  },
  {
    id: 'file.losses',
    label: 'start.lossesAgain',
    ...group(1),
    enabled: ({ frame }) => frame.getState().lastLosses !== null,
    run({ frame }) {
      const { lastLosses } = frame.getState();
      if (lastLosses) frame.open(lastLosses);
    },
  },
  {
    id: 'file.example',
    label: 'app.openExample',
    ...group(1),
    enabled: always,
    run: async (session) => void (await openExample(session)),
  },
  {
    id: 'file.nameState',
    label: 'app.nameStateMenu',
    icon: Tag,
    shortcut: '$mod+Shift+s',
    ...group(2),
    enabled: mayWrite,
    run: nameThisState,
  },
  {
    id: 'file.versions',
    label: 'app.versionsMenu',
    icon: History,
    ...group(2),
    enabled: hasWorkspace,
    run: ({ frame }) => frame.open({ kind: 'versions' }),
  },
  {
    id: 'file.compare',
    label: 'compare.withFile',
    icon: Columns2,
    ...group(2),
    enabled: hasWorkspace,
    run: compareWithFile,
  },
  { id: 'file.rename', label: 'app.renameFileMenu', ...group(3), enabled: mayWrite, run: askAndRename },
  { id: 'file.move', label: 'app.move', ...group(3), enabled: mayWrite, run: moveFile },
  {
    id: 'file.saveCopy',
    label: 'app.saveCopy',
    ...group(3),
    enabled: hasWorkspace,
    run: async (session) => void (await saveCopy(session)),
  },
  {
    id: 'file.saveClean',
    label: 'app.saveClean',
    ...group(3),
    enabled: hasWorkspace,
    run: ({ frame }) => frame.open({ kind: 'cleanCopy' }),
  },
  {
    id: 'file.showInFolder',
    label: 'app.showInFolder',
    ...group(3),
    enabled: hasWorkspace,
    run: showInFolder,
  },
  {
    id: 'file.print',
    label: 'app.print',
    icon: Printer,
    shortcut: '$mod+p',
    ...group(4),
    enabled: (session) => hasMap(session) || isAtPlaceOnPaper(session) || hasLandscape(session),
    run: ({ frame }) => frame.open({ kind: 'print' }),
  },
  {
    id: 'file.pack',
    label: 'pack.menu',
    icon: BookText,
    ...group(4),
    enabled: (session) => hasWorkspace(session) && hasAnyMap(session),
    run: ({ frame }) => frame.open({ kind: 'pack' }),
  },
  {
    id: 'file.exportWeb',
    label: 'web.menu',
    icon: Globe,
    ...exported(1),
    enabled: hasMap,
    run: exportWebPage,
  },
  {
    id: 'file.exportBpmn',
    label: 'app.exportBpmn',
    icon: FileDown,
    ...exported(2),
    enabled: hasMap,
    run: (session) => exportMaps(session, 'bpmn'),
  },
  {
    id: 'file.exportBpmnAll',
    label: 'app.exportBpmnAll',
    ...exported(2),
    enabled: hasMap,
    run: (session) => exportMaps(session, 'bpmnAll'),
  },
  ...(['png', 'svg', 'outlines'] as const).map((format): Action => ({
    id: `file.picture.${format}`,
    label: `picture.map.${format}`,
    say: (session) =>
      session.text(`picture.${selectedForPicture(session) === null ? 'map' : 'selection'}.${format}`),
    ...exported(1),
    enabled: hasMap,
    run: (session) => savePicture(session, format),
  })),
  ...(['xlsx', 'csv'] as const).map((format): Action => ({
    id: `file.tables.${format}`,
    label: `tables.export.${format}`,
    ...exported(3),
    enabled: hasWorkspace,
    run: (session) => exportTables(session, format),
  })),
  {
    id: 'file.exportMermaid',
    label: 'app.exportMermaid',
    ...exported(2),
    enabled: hasMap,
    run: (session) => exportMaps(session, 'mermaid'),
  },
  {
    id: 'file.exportJson',
    label: 'app.exportJson',
    ...exported(2),
    enabled: hasWorkspace,
    run: (session) => exportMaps(session, 'json'),
  },
  { id: 'file.close', label: 'app.closeFile', ...group(5), enabled: hasWorkspace, run: closeWorkspace },
];

import type { ComponentType } from 'react';
import type { DialogRequest } from '../state/frameStore.ts';
import { useFrame } from '../state/session.tsx';
import { AboutDialog } from './AboutDialog.tsx';
import { CalledDialog } from './CalledDialog.tsx';
import { CleanCopyDialog } from './CleanCopyDialog.tsx';
import { CompareDialog } from './CompareDialog.tsx';
import { FactsDialog } from './FactsDialog.tsx';
import { FileDialog } from './FileDialog.tsx';
import { FindDialog } from './FindDialog.tsx';
import { IdeaDialog } from './IdeaDialog.tsx';
import { MapsDialog } from './MapsDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { MessageDialog } from './MessageDialog.tsx';
import { MethodDialog } from './MethodDialog.tsx';
import { PaletteDialog } from './PaletteDialog.tsx';
import { PromptDialog } from './PromptDialog.tsx';
import { QuestionDialog } from './QuestionDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { ComparisonPdfDialog } from '../compare/ComparisonPdfDialog.tsx';
import { SideBySideDialog } from '../compare/SideBySideDialog.tsx';
import { ReadyDialog } from '../start/ReadyDialog.tsx';
import { TakeStock } from '../marks/TakeStock.tsx';
import { TypeListDialog } from '../start/TypeListDialog.tsx';
import { PackDialog } from '../reports/PackDialog.tsx';
import { PrintDialog } from '../reports/PrintDialog.tsx';
import { TakenDialog } from './TakenDialog.tsx';
import { VersionsDialog } from './VersionsDialog.tsx';

type Kind = DialogRequest['kind'];
type OfKind<K extends Kind> = Extract<DialogRequest, { kind: K }>;

/** What each request shows. A new dialog: a kind in `state/frameStore.ts` and a line here. */
const views: { readonly [K in Kind]: ComponentType<{ readonly request: OfKind<K> }> } = {
  about: AboutDialog,
  called: CalledDialog,
  cleanCopy: CleanCopyDialog,
  compare: CompareDialog,
  comparisonPdf: ComparisonPdfDialog,
  facts: FactsDialog,
  files: FileDialog,
  find: FindDialog,
  idea: IdeaDialog,
  maps: MapsDialog,
  merge: MergeDialog,
  message: MessageDialog,
  method: MethodDialog,
  palette: PaletteDialog,
  pack: PackDialog,
  print: PrintDialog,
  prompt: PromptDialog,
  question: QuestionDialog,
  settings: SettingsDialog,
  shortcuts: ShortcutsDialog,
  sideBySide: SideBySideDialog,
  taken: TakenDialog,
  ready: ReadyDialog,
  takeStock: TakeStock,
  typeList: TypeListDialog,
  versions: VersionsDialog,
};

/** All open dialogs, the newest on top. */
export function Dialogs() {
  const dialogs = useFrame((state) => state.dialogs);
  return dialogs.map((request, index) => {
    const View = views[request.kind] as ComponentType<{ readonly request: DialogRequest }>;
    return <View key={`${index} ${request.kind}`} request={request} />;
  });
}

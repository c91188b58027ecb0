import './paperFonts.ts';
import { useDeferredValue, useMemo, useState } from 'react';
import { roadmapQuestion } from '../../shared/engine/index.ts';
import type { PrintChoices } from '../../shared/ipc/index.ts';
import { WORKSPACE_ID } from '../../shared/model/index.ts';
import { reportFileName, reportPages } from '../../shared/report/index.ts';
import { chooseFileToSave } from '../actions/files/chooseFile.ts';
import { folderOfPath, nameOfPath } from '../actions/files/fileNames.ts';
import { firmName } from '../actions/files/firm.ts';
import { useRoadmapSearch } from '../workers/useRoadmap.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { localDate } from '../state/localDate.ts';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { makePdf } from './makePdf.ts';
import { Preview } from './Preview.tsx';
import { PrintChoiceFields } from './PrintChoiceFields.tsx';
import { rememberedChoices, withChoices } from './printChoices.ts';
import styles from './PrintDialog.module.css';
import { usePlanRisks } from './usePlanRisks.ts';

/** What will be printed, beside what is chosen; the preview is made of the same pages as the PDF. */
export function PrintDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { client, frame, start, text, view } = session;
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const { place, mapId: shownMapId } = view.getState();
  // In Plan it is the plan that is printed; elsewhere the map, and the plan after it where it is wanted.
  const mapId = place === 'plan' || shownMapId === null ? null : shownMapId;
  const title = mapId === null ? text('print.plan') : (doc.map[mapId]?.name ?? '');
  const { settings } = frame.getState();
  const [today] = useState(() => localDate(new Date()));
  const [choices, setChoices] = useState(() => {
    const remembered = rememberedChoices(settings, mapId ?? PLAN, doc.workspace[WORKSPACE_ID]);
    // Who prints from Strategy, from Plan or from the value stream wants that on the paper.
    if (place === 'strategy') return { ...remembered, withStrategy: true };
    if (mapId === null) return { ...remembered, withPlan: true };
    return place === 'map' && view.getState().isStreamShown
      ? { ...remembered, withStream: true }
      : remembered;
  });
  const [folder, setFolder] = useState(() => printFolder(settings['printFolder'], start.documentsFolder));
  const [name, setName] = useState(() => reportFileName(firmName(session), title, today));
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const shown = useDeferredValue(choices);
  const question = useMemo(
    () => (analysis && shown.withPlan ? roadmapQuestion(doc, analysis, today) : null),
    [doc, analysis, shown.withPlan, today],
  );
  const search = useRoadmapSearch(question);
  const roadmap = search.isNow ? (search.answer?.roadmap ?? null) : null;
  const risks = usePlanRisks(shown.withPlan === true);
  const pages = useMemo(
    () =>
      reportPages({
        doc,
        analysis,
        roadmap,
        mapIds: mapId === null ? [] : [mapId],
        choices: shown,
        risks,
        today,
        text,
        locale: start.locale,
      }),
    [doc, analysis, roadmap, mapId, shown, risks, today, text, start.locale],
  );

  const choose = (next: PrintChoices) => {
    setChoices(next);
    frame.saveSettings(withChoices(frame.getState().settings, mapId ?? PLAN, next));
  };
  const chooseFolder = async () => {
    const filters = [{ name: text('app.pdfFiles'), extensions: ['pdf'] }];
    const chosen = await chooseFileToSave(session, { title: text('print.where'), name, folder, filters });
    if (!chosen) return;
    setFolder(folderOfPath(chosen.path));
    setName(nameOfPath(chosen.path));
    frame.saveSettings({ printFolder: folderOfPath(chosen.path) });
  };
  const make = async () => {
    // The button stays enabled meanwhile, so that it keeps the focus.
    if (isBusy) return;
    setIsBusy(true);
    setFailure(null);
    const answer = await makePdf(session, { mapId, choices, folder, name });
    setIsBusy(false);
    if (answer === null) frame.close(request);
    else if (answer !== 'kept') setFailure(answer);
  };
  return (
    <Dialog
      size="full"
      title={text('print.title', { name: title })}
      closeLabel={text('app.close')}
      onClose={() => frame.close(request)}
      footer={
        <>
          <Button variant="quiet" onPress={() => frame.close(request)}>
            {text('app.cancel')}
          </Button>
          <Button variant="primary" isDisabled={name.trim() === ''} onPress={() => void make()} autoFocus>
            {text(isBusy ? 'print.making' : 'print.make')}
          </Button>
        </>
      }
    >
      <div className={styles['dialog']}>
        <Preview pages={pages} />
        <div className={styles['choices']}>
          <PrintChoiceFields choices={choices} pages={pages} hasMap={mapId !== null} onChange={choose} />
          <TextField label={text('files.fileName')} value={name} onChange={setName} maxLength={240} />
          <div className={styles['folder']}>
            <span className={styles['path']}>{text('files.path', { path: folder })}</span>
            <Button onPress={() => void chooseFolder()}>{text('print.otherFolder')}</Button>
            <Button variant="quiet" onPress={() => void client['app.showInFolder']({ path: folder })}>
              {text('app.showInFolder')}
            </Button>
          </div>
          {failure !== null && (
            <p role="alert" className={styles['failure']}>
              {failure}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** Under which name the choices for the plan alone are remembered. */
const PLAN = 'plan';

const printFolder = (saved: unknown, documents: string): string =>
  typeof saved === 'string' && saved !== '' ? saved : documents;

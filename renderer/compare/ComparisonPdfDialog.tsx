import '../reports/paperFonts.ts';
import { useEffect, useMemo, useState } from 'react';
import type { Analysis } from '../../shared/engine/index.ts';
import { type Ink, inks, type Settings } from '../../shared/ipc/index.ts';
import {
  type ListPaper,
  listPaperFor,
  listPapers,
  type Workspace,
  WORKSPACE_ID,
} from '../../shared/model/index.ts';
import { comparisonPages, reportFileName } from '../../shared/report/index.ts';
import { firmName } from '../actions/files/firm.ts';
import { InkField } from '../reports/InkField.tsx';
import { makeComparison } from '../reports/makePdf.ts';
import { PdfDialog } from '../reports/PdfDialog.tsx';
import type { SideBySide } from '../state/frameStore.ts';
import { localDate } from '../state/localDate.ts';
import { useSession } from '../state/session.tsx';
import { Select } from '../ui/Select.tsx';
import { analyseOnce } from '../workers/analyseOnce.ts';
import styles from './SideBySide.module.css';

/** What differs between two states as it will be printed. */
export function ComparisonPdfDialog({ request }: { readonly request: SideBySide }) {
  const session = useSession();
  const { document, frame, start, text } = session;
  const { before, name, between } = request;
  const [today] = useState(() => localDate(new Date()));
  const [doc] = useState(() => document.presentDoc());
  const [choices, setChoices] = useState(() =>
    remembered(frame.getState().settings, doc.workspace[WORKSPACE_ID]),
  );
  const [analyses, setAnalyses] = useState<readonly Analysis[] | 'waiting' | 'fault'>('waiting');
  useEffect(() => {
    const run = analyseOnce([before, doc], today, (found) => setAnalyses(found ?? 'fault'));
    return () => run.end();
  }, [before, doc, today]);
  const pages = useMemo(() => {
    if (typeof analyses === 'string') return analyses;
    const [beforeAnalysis, analysis] = analyses;
    return comparisonPages({
      ...{ doc, analysis: analysis!, before, beforeAnalysis: beforeAnalysis!, beforeName: name, between },
      ...{ ...choices, today, text, locale: start.locale },
    });
  }, [analyses, before, between, choices, doc, name, start.locale, text, today]);
  const choose = (next: Choices) => {
    setChoices(next);
    frame.saveSettings({ comparison: next });
  };
  return (
    <PdfDialog
      request={request}
      title={text('compare.sideBySide')}
      pages={pages}
      proposedName={reportFileName(firmName(session), text('compare.sideBySide'), today)}
      make={(where) => makeComparison(session, { before, name, between, ...choices, where })}
    >
      <p className={styles['soft']}>{text(`compare.${between}.title`, { name })}</p>
      <Select
        label={text('start.paper')}
        value={choices.paper}
        onChange={(paper) => choose({ ...choices, paper })}
        options={listPapers.map((id) => ({ id, label: id }))}
      />
      <InkField ink={choices.ink} onChange={(ink) => choose({ ...choices, ink })} />
    </PdfDialog>
  );
}

interface Choices {
  readonly paper: ListPaper;
  readonly ink: Ink;
}

/** As last time on this computer, else in colour on the paper of the business. */
function remembered(settings: Settings, workspace: Workspace | undefined): Choices {
  const saved = (settings['comparison'] ?? {}) as { readonly [field: string]: unknown };
  return {
    paper: listPapers.find((one) => one === saved['paper']) ?? listPaperFor(workspace?.paper),
    ink: inks.find((one) => one === saved['ink']) ?? 'colour',
  };
}

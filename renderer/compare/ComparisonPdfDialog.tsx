import '../reports/paperFonts.ts';
import { useEffect, useState } from 'react';
import type { Analysis } from '../../shared/engine/index.ts';
import { comparisonPages, reportFileName, type ReportPage } from '../../shared/report/index.ts';
import { firmName } from '../actions/files/firm.ts';
import { makeComparison } from '../reports/makePdf.ts';
import { PdfDialog } from '../reports/PdfDialog.tsx';
import type { SideBySide } from '../state/frameStore.ts';
import { localDate } from '../state/localDate.ts';
import { useSession } from '../state/session.tsx';
import { analyseOnce } from '../workers/analyseOnce.ts';
import styles from './SideBySide.module.css';

/** What differs between two states as it will be printed. */
export function ComparisonPdfDialog({ request }: { readonly request: SideBySide }) {
  const session = useSession();
  const { document, start, text } = session;
  const { before, name, between } = request;
  const [today] = useState(() => localDate(new Date()));
  const [doc] = useState(() => document.presentDoc());
  const [pages, setPages] = useState<readonly ReportPage[] | 'waiting' | 'fault'>('waiting');
  useEffect(() => {
    const show = ([beforeAnalysis, analysis]: readonly Analysis[]) =>
      setPages(
        comparisonPages({
          doc,
          analysis: analysis!,
          before,
          beforeAnalysis: beforeAnalysis!,
          beforeName: name,
          between,
          today,
          text,
          locale: start.locale,
        }),
      );
    const run = analyseOnce([before, doc], today, (found) => (found ? show(found) : setPages('fault')));
    return () => run.end();
  }, [before, between, doc, name, start.locale, text, today]);
  return (
    <PdfDialog
      request={request}
      title={text('compare.sideBySide')}
      pages={pages}
      proposedName={reportFileName(firmName(session), text('compare.sideBySide'), today)}
      make={(where) => makeComparison(session, { before, name, between, where })}
    >
      <p className={styles['soft']}>{text(`compare.${between}.title`, { name })}</p>
    </PdfDialog>
  );
}

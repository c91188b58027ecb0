import './paperFonts.ts';
import { useState } from 'react';
import type { PackChoices } from '../../shared/ipc/index.ts';
import { reportFileName } from '../../shared/report/index.ts';
import { createText } from '../../shared/text/index.ts';
import { firmName } from '../actions/files/firm.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { localDate } from '../state/localDate.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { makePack } from './makePdf.ts';
import { rememberedPack, savedPack } from './packChoices.ts';
import { PackFields } from './PackFields.tsx';
import { PdfDialog } from './PdfDialog.tsx';
import { usePackPages } from './usePackPages.ts';

/** All that a client keeps in one document, as it will be printed, beside for whom it is and what is left out. */
export function PackDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { frame, text } = session;
  const doc = useDocument((state) => state.doc);
  const [today] = useState(() => localDate(new Date()));
  const [pack, setPack] = useState(() => rememberedPack(frame.getState().settings, doc));
  const { pages, isBehind } = usePackPages(pack, today);
  const choose = (next: PackChoices) => {
    setPack(next);
    frame.saveSettings(savedPack(next));
  };
  return (
    <PdfDialog
      request={request}
      title={text('pack.dialog')}
      pages={pages}
      isBehind={isBehind}
      proposedName={reportFileName(firmName(session), createText(pack.language)('pack.title'), today)}
      make={(where) => makePack(session, { pack, today, ...where })}
    >
      <PackFields pack={pack} onChange={choose} />
    </PdfDialog>
  );
}

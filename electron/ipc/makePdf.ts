import type { FontLookup } from '../../shared/diagram/index.ts';
import type { Analysis, MonteCarlo, Roadmap } from '../../shared/engine/index.ts';
import type { PrintChoices } from '../../shared/ipc/index.ts';
import { WORKSPACE_ID, type Doc } from '../../shared/model/index.ts';
import { reportDocument } from '../../shared/report/index.ts';
import type { Text } from '../../shared/text/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Printer } from '../shell/shell.ts';
import { finishPdf } from './finishPdf.ts';

export interface PdfRequest {
  readonly doc: Doc;
  readonly analysis: Analysis;
  readonly roadmap?: Roadmap | null;
  /** Each begins on a sheet of its own size; none: the plan alone. */
  readonly mapIds: readonly string[];
  readonly choices: PrintChoices;
  readonly risks?: { readonly [initiativeId: string]: MonteCarlo | null } | undefined;
  /** ISO date that stands on the pages and in the file. */
  readonly today: string;
  readonly text: Text;
  readonly fonts: FontLookup;
}

/** Maps and what was found on them as a PDF: the same request gives the same bytes. Throws `AppFailure` when it cannot be printed. */
export async function makePdf(request: PdfRequest, printHtml: Printer['printHtml']): Promise<Uint8Array> {
  const locale = request.doc.workspace[WORKSPACE_ID]?.locale ?? 'en';
  const { html } = reportDocument({ ...request, locale });
  try {
    return finishPdf(await printHtml({ html }), request.today);
  } catch (error) {
    if (error instanceof AppFailure) throw error;
    const names = request.mapIds.map((id) => request.doc.map[id]?.name ?? id);
    throw new AppFailure('pdf-failed', names.join(', '), error);
  }
}

import type { FontLookup } from '../../shared/diagram/index.ts';
import type { Analysis, MonteCarlo, Roadmap } from '../../shared/engine/index.ts';
import type { PackChoices, PrintChoices } from '../../shared/ipc/index.ts';
import { WORKSPACE_ID, type Doc } from '../../shared/model/index.ts';
import {
  comparisonDocument,
  type ComparisonRequest,
  packDocument,
  packOf,
  packPartByPart,
  reportDocument,
  type ReportDocument,
  webDocument,
} from '../../shared/report/index.ts';
import { localeIn, type Text } from '../../shared/text/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Printer } from '../shell/shell.ts';
import { finishPdf } from './finishPdf.ts';

interface Shared {
  readonly doc: Doc;
  readonly analysis: Analysis;
  /** ISO date that stands on the pages and in the file. */
  readonly today: string;
  readonly fonts: FontLookup;
}

export interface PdfRequest extends Shared {
  readonly text: Text;
  readonly roadmap?: Roadmap | null | undefined;
  /** Each begins on a sheet of its own size; none: the plan alone. */
  readonly mapIds: readonly string[];
  readonly choices: PrintChoices;
  readonly risks?: { readonly [initiativeId: string]: MonteCarlo | null } | undefined;
}

/** Maps and what was found on them as a PDF: the same request gives the same bytes. Throws `AppFailure` when it cannot be printed. */
export const makePdf = (request: PdfRequest, printHtml: Printer['printHtml']): Promise<Uint8Array> =>
  printed(reportDocument({ ...request, locale: localeOf(request) }), request.today, printHtml);

/** How far a long work is, 0–1 or null where nobody knows, told while others have their turn; what it throws ends the work. */
export type Along = (share: number | null) => Promise<void>;

/** All that a client keeps as a PDF, with what is left out taken out of the records first; likewise. */
export async function makePack(
  { doc, analysis, pack, fonts, ...request }: Shared & { readonly pack: PackChoices },
  printHtml: Printer['printHtml'],
  along: Along = () => Promise.resolve(),
): Promise<Uint8Array> {
  await along(0);
  const source = packOf({ doc, analysis, pack, ...request });
  const parts = packPartByPart(source);
  let next = parts.next();
  for (; !next.done; next = parts.next()) await along(next.value);
  const made = packDocument({ ...source, fonts, pages: next.value });
  await along(null);
  return printed(made, request.today, printHtml);
}

/** Two states of the business as a PDF; likewise. */
export const makeComparison = (
  request: Omit<ComparisonRequest, 'locale'> & { readonly fonts: FontLookup },
  printHtml: Printer['printHtml'],
): Promise<Uint8Array> =>
  printed(comparisonDocument({ ...request, locale: localeOf(request) }), request.today, printHtml);

/** The same for a browser. */
export function makeWebPage({
  doc,
  analysis,
  pack,
  fonts,
  ...request
}: Shared & { readonly pack: PackChoices }): string {
  return webDocument({ ...packOf({ doc, analysis, pack, ...request }), fonts }).html;
}

const localeOf = ({ doc, text }: Pick<PdfRequest, 'doc' | 'text'>): string =>
  localeIn(text.language, doc.workspace[WORKSPACE_ID]?.locale ?? text.language);

async function printed(
  { html, title, pages }: ReportDocument,
  today: string,
  printHtml: Printer['printHtml'],
): Promise<Uint8Array> {
  const tooLarge = pages.find(({ poster }) => poster?.isTooLarge)?.poster;
  if (tooLarge) throw new AppFailure('poster-too-large', String(tooLarge.sheets));
  try {
    return finishPdf(
      await printHtml({ html }),
      today,
      pages.map(({ size }) => size),
    );
  } catch (error) {
    if (error instanceof AppFailure) throw error;
    throw new AppFailure('pdf-failed', title, error);
  }
}

import { escapeText, fontFaces, toHtml, type FontLookup } from '../../shared/diagram/index.ts';
import type { Analysis } from '../../shared/engine/index.ts';
import type { PrintChoices } from '../../shared/ipc/index.ts';
import { WORKSPACE_ID, type Doc } from '../../shared/model/index.ts';
import {
  pageCss,
  reportDocument,
  reportPages,
  type ReportPage,
  type ReportRequest,
} from '../../shared/report/index.ts';
import type { Text } from '../../shared/text/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Printer } from '../shell/shell.ts';
import { finishPdf } from './finishPdf.ts';

export interface PdfRequest {
  readonly doc: Doc;
  readonly analysis: Analysis;
  /** One or more; each begins on a sheet of its own size. */
  readonly mapIds: readonly string[];
  readonly choices: PrintChoices;
  /** ISO date that stands on the pages and in the file. */
  readonly today: string;
  readonly text: Text;
  readonly fonts: FontLookup;
}

/** Maps and what was found on them as a PDF: the same request gives the same bytes. Throws `AppFailure` when it cannot be printed. */
export async function makePdf(request: PdfRequest, printHtml: Printer['printHtml']): Promise<Uint8Array> {
  const html = htmlOf(request);
  try {
    return finishPdf(await printHtml({ html }), request.today);
  } catch (error) {
    if (error instanceof AppFailure) throw error;
    const names = request.mapIds.map((id) => request.doc.map[id]?.name ?? id);
    throw new AppFailure('pdf-failed', names.join(', '), error);
  }
}

function htmlOf({ mapIds, fonts, ...shared }: PdfRequest): string {
  const locale = shared.doc.workspace[WORKSPACE_ID]?.locale ?? 'en';
  const requests = mapIds.map((mapId): ReportRequest => ({ ...shared, mapId, locale }));
  const [only] = requests;
  if (only && requests.length === 1) return reportDocument({ ...only, fonts }).html;
  return joined(requests.map(reportPages), shared.doc.workspace[WORKSPACE_ID]?.name ?? '', locale, fonts);
}

/** Several maps as one document. A page takes its size by name, so each map's sheet gets a name of its own. */
function joined(
  maps: readonly (readonly ReportPage[])[],
  title: string,
  locale: string,
  fonts: FontLookup,
): string {
  const bodies = maps.map(
    (pages, index) =>
      `<div class="map-${index}">${pages.map(({ markup }) => toHtml(markup)).join('\n')}</div>`,
  );
  const body = bodies.join('\n');
  const sizes = maps.map((pages, index) => {
    const { width, height } = pages[0]!.size;
    const size = `width:${width}mm;height:${height}mm`;
    return `@page sheet-${index}{size:${width}mm ${height}mm;margin:0}.map-${index} .paper-sheet{page:sheet-${index};${size}}`;
  });
  const css = `${pageCss(maps.flat())}${sizes.join('')}.paper-page:last-child{break-after:page}div:last-child>.paper-page:last-child{break-after:auto}`;
  const head = `<meta charset="utf-8"><title>${escapeText(title)}</title>`;
  return `<!doctype html><html lang="${locale.replace(/[^\w-]/g, '')}"><head>${head}<style>${fontFaces(body, fonts)}html,body{margin:0}${css}</style></head><body>${body}</body></html>`;
}

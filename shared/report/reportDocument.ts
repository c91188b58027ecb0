import { escapeText, fontFaces, type FontLookup, type Markup, toHtml } from '../diagram/index.ts';
import { reportFileName, reportTitle } from './fileName.ts';
import { pageCss } from './pageCss.ts';
import { reportContext } from './reportContext.ts';
import { type PagesRequest, type ReportPage, reportPages } from './reportPages.ts';

export interface ReportDocument {
  /** A whole HTML document without scripts, fonts inside; to be printed with the page sizes of its CSS, tags and outline. */
  readonly html: string;
  readonly title: string;
  readonly pageCss: string;
  /** "Firm – Map – 2026-11-23.pdf" */
  readonly fileName: string;
  readonly pages: readonly ReportPage[];
}

export type DocumentRequest = PagesRequest & { readonly fonts: FontLookup };

/** Maps, and what was found on them, as a document to be printed. Pure: the same request gives the same bytes. */
export function reportDocument({ fonts, ...request }: DocumentRequest): ReportDocument {
  const first = reportContext({ ...request, mapId: request.mapIds[0] ?? '' });
  const name = request.mapIds.length < 2 ? first.mapName : null;
  const pages = reportPages(request);
  const css = pageCss(pages);
  const body = pages.map((page) => toHtml(page.markup)).join('\n');
  const title = reportTitle(first.firm, name, request.today);
  const faces = fontFaces(pages.map((page) => textOf(page.markup)).join(' '), fonts);
  const html = `<!doctype html>
<html lang="${escapeText(languageOf(request))}">
<head>
<meta charset="utf-8">
<title>${escapeText(title)}</title>
<style>
${faces}
html,body{margin:0}
${css}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return { html, title, pageCss: css, fileName: reportFileName(first.firm, name, request.today), pages };
}

/** The language that readers aloud take: that of the map where it is known and the only one. */
function languageOf({ doc, mapIds, locale }: Omit<DocumentRequest, 'fonts'>): string {
  const languages = new Set(mapIds.map((id) => doc.map[id]?.language ?? locale));
  return languages.size === 1 ? [...languages][0]! : locale;
}

function textOf(node: Markup | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join(' ');
}

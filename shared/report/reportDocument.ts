import { escapeText, fontFaces, type FontLookup, textOf, toHtml } from '../diagram/index.ts';
import { comparisonContext, comparisonPages, type ComparisonRequest } from './comparison/comparisonPages.ts';
import { reportFileName, reportTitle } from './fileName.ts';
import { packPages } from './pack/packPages.ts';
import type { PackRequest } from './pack/packContext.ts';
import { pageCss } from './pageCss.ts';
import { reportContext, type ReportContext } from './reportContext.ts';
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
  const { mapIds, doc, locale } = request;
  const first = reportContext({ ...request, mapId: mapIds[0] ?? '' });
  return documentOf(first, {
    name: mapIds.length < 2 ? first.mapName : null,
    pages: reportPages(request),
    language: languageOf(
      mapIds.map((id) => doc.map[id]?.language ?? locale),
      locale,
    ),
    fonts,
  });
}

/** All that a client keeps, likewise; `pages` where they are made already. */
export function packDocument({
  fonts,
  pages,
  ...request
}: PackRequest & { readonly fonts: FontLookup; readonly pages?: readonly ReportPage[] }): ReportDocument {
  const { text, pack, locale } = request;
  const choices = { paper: pack.paper, orientation: 'auto', withMarks: true, withCandidates: true } as const;
  return documentOf(reportContext({ ...request, mapId: '', choices }), {
    name: text('pack.title'),
    pages: pages ?? packPages(request),
    // Most of it is said by the program, in the language of the reader.
    language: locale,
    fonts,
  });
}

/** Two states of the business, likewise. */
export function comparisonDocument({
  fonts,
  ...request
}: ComparisonRequest & { readonly fonts: FontLookup }): ReportDocument {
  return documentOf(comparisonContext(request), {
    name: request.text('compare.sideBySide'),
    pages: comparisonPages(request),
    language: request.locale,
    fonts,
  });
}

interface Parts {
  /** Of what it is about; null: of several maps. */
  readonly name: string | null;
  readonly pages: readonly ReportPage[];
  readonly language: string;
  readonly fonts: FontLookup;
}

function documentOf({ firm, today }: ReportContext, { name, pages, language, fonts }: Parts): ReportDocument {
  const css = pageCss(pages);
  const body = pages.map((page) => toHtml(page.markup)).join('\n');
  const title = reportTitle(firm, name, today);
  const faces = fontFaces(pages.map((page) => textOf(page.markup, ' ')).join(' '), fonts);
  const html = `<!doctype html>
<html lang="${escapeText(language)}">
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
  return { html, title, pageCss: css, fileName: reportFileName(firm, name, today), pages };
}

/** The language that readers aloud take: that of the maps where it is known and the only one. */
function languageOf(languages: readonly string[], otherwise: string): string {
  const all = new Set(languages);
  return all.size === 1 ? [...all][0]! : otherwise;
}

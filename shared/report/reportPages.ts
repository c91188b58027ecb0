import { type Markup, tag } from '../diagram/index.ts';
import { WORKSPACE_ID } from '../model/index.ts';
import { candidatesList } from './candidatesList.ts';
import { findingsList } from './findingsList.ts';
import { type Flowable, flowInto } from './flowInto.ts';
import { paragraph } from './headings.ts';
import { marksList } from './marksList.ts';
import { type FixedPaper, listPage, MARGIN_MM, type PageSize, PX_PER_MM } from './paper.ts';
import { reportContext, type ReportContext, type ReportRequest } from './reportContext.ts';
import { sheet } from './sheet.ts';
import { stepsList } from './stepsList.ts';
import { FOOT_HEIGHT, titleBlock } from './titleBlock.ts';

export interface ReportPage {
  /** `sheet`: the map; `list`: marks, candidates, steps. The class of the page and the name of its `@page`. */
  readonly kind: 'sheet' | 'list';
  /** In mm. */
  readonly size: PageSize;
  readonly markup: Markup;
}

/** The pages of a report, each with its own markup: shown on the screen and printed from the same tree. */
export function reportPages(request: ReportRequest): ReportPage[] {
  const context = reportContext(request);
  const { choices, doc } = context;
  const map = sheet(context);
  const paper: FixedPaper =
    choices.paper === 'fit' ? (doc.workspace[WORKSPACE_ID]?.paper ?? 'A4') : choices.paper;
  const size = listPage(paper);
  const width = Math.floor((size.width - 2 * MARGIN_MM) * PX_PER_MM);
  const height = (size.height - 2 * MARGIN_MM) * PX_PER_MM - FOOT_HEIGHT - 4;
  const lists = flowInto(flowables(context, width), height);
  const pages = 1 + lists.length;
  return [
    { kind: 'sheet', size: map.page, markup: map.markup(pages) },
    ...lists.map((children, index): ReportPage => ({
      kind: 'list',
      size,
      markup: tag(
        'section',
        { class: 'paper-page paper-list' },
        children,
        titleBlock(context, { page: index + 2, pages, width, scale: null }),
      ),
    })),
  ];
}

function flowables(context: ReportContext, width: number): Flowable[] {
  const { choices, analysis, text } = context;
  const method = analysis
    ? [
        paragraph(
          text('report.method', { version: analysis.methodVersion, date: context.date(analysis.asOf) }),
          width,
        ),
      ]
    : [];
  return [
    ...(choices.withMarks ? marksList(context, width) : []),
    ...(choices.withCandidates ? candidatesList(context, width) : []),
    ...(choices.withCandidates ? findingsList(context, width) : []),
    ...(choices.withSteps === false ? [] : stepsList(context, width)),
    ...(choices.withCandidates ? method : []),
  ];
}

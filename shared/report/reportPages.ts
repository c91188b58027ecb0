import { type Markup, tag } from '../diagram/index.ts';
import type { Analysis } from '../engine/index.ts';
import { WORKSPACE_ID } from '../model/index.ts';
import { candidatesList } from './candidatesList.ts';
import { findingsList } from './findingsList.ts';
import { type Flowable, flowInto } from './flowInto.ts';
import { paragraph } from './headings.ts';
import { marksList } from './marksList.ts';
import type { PageDraft } from './pageDraft.ts';
import { type FixedPaper, innerOf, listPage, type PageSize } from './paper.ts';
import { casesList } from './plan/casesList.ts';
import { roadmapList } from './plan/roadmapList.ts';
import { reportContext, type ReportContext, type ReportRequest } from './reportContext.ts';
import { planesOf } from './sheet/planes.ts';
import { sheetPages } from './sheet/sheetPages.ts';
import { strategyList } from './strategyList.ts';
import { stepsList } from './stepsList.ts';
import { streamList } from './stream/streamList.ts';
import { FOOT_HEIGHT, titleBlock } from './titleBlock.ts';

export interface ReportPage {
  readonly kind: PageDraft['kind'];
  /** In mm. */
  readonly size: PageSize;
  /** The id that links in the document lead to. */
  readonly anchor: string;
  /** Of the map on it; 1: as large as on the screen at 100 %. Null on lists. */
  readonly scale: number | null;
  readonly markup: Markup;
}

/** The pages of a report on one map or several, each with its own markup: shown on the screen and printed from the same tree. */
export function reportPages({
  mapIds,
  ...shared
}: Omit<ReportRequest, 'mapId'> & { readonly mapIds: readonly string[] }): ReportPage[] {
  const drafts = [
    ...mapIds.flatMap((mapId) => mapPages(reportContext({ ...shared, mapId }), mapIds)),
    ...(shared.choices.withPlan ? planPages(reportContext({ ...shared, mapId: '' })) : []),
  ];
  const pageByAnchor = new Map(drafts.map(({ anchor }, index) => [anchor, index + 1]));
  const pageOf = (anchor: string) => pageByAnchor.get(anchor) ?? null;
  return drafts.map(({ kind, size, anchor, scale, markup }, index) => {
    const { attrs, ...page } = markup({ page: index + 1, pages: drafts.length, pageOf });
    return {
      kind,
      size,
      anchor,
      scale,
      markup: { ...page, attrs: { ...attrs, id: anchor, class: `${attrs['class']} ${sizeName(size)}` } },
    };
  });
}

/** Name of a page size in the style sheet. */
export const sizeName = ({ width, height }: PageSize): string =>
  `paper-${Math.round(width * 10)}x${Math.round(height * 10)}`;

/** The sheets of a map, those of its closed subprocesses, then what is said about it. */
function mapPages(context: ReportContext, mapIds: readonly string[]): PageDraft[] {
  const planes = planesOf(context, mapIds);
  return [
    ...planes.flatMap((plane) => sheetPages(context, plane)),
    ...listPages(context, planes[0]!.anchor, flowables),
  ];
}

/** The plan of the whole business, after all maps. */
const planPages = (context: ReportContext): PageDraft[] =>
  listPages(context, 'plan', (one, width) => [...roadmapList(one, width), ...casesList(one, width)]);

function listPages(
  context: ReportContext,
  anchor: string,
  flowablesOf: (context: ReportContext, width: number) => Flowable[],
): PageDraft[] {
  const { choices, doc } = context;
  const paper: FixedPaper =
    choices.paper === 'fit' ? (doc.workspace[WORKSPACE_ID]?.paper ?? 'A4') : choices.paper;
  const size = listPage(paper);
  const inner = innerOf(size);
  const width = Math.floor(inner.width);
  return flowInto(flowablesOf(context, width), inner.height - FOOT_HEIGHT - 4).map((children, index) => ({
    kind: 'list',
    size,
    scale: null,
    anchor: `${anchor}-list${index + 1}`,
    markup: (place) =>
      tag(
        'section',
        { class: 'paper-page paper-list' },
        children,
        titleBlock(context, { place, width, title: context.mapName, heading: 'p', scale: null }),
      ),
  }));
}

/** By which method the scores are made, and whether this business weighs them otherwise. */
function methodOf({ text, date }: ReportContext, { methodVersion, changedWeights, asOf }: Analysis): string {
  const said = { version: methodVersion, date: date(asOf) };
  return changedWeights === 0
    ? text('report.method', said)
    : text('report.methodChanged', { ...said, n: changedWeights });
}

function flowables(context: ReportContext, width: number): Flowable[] {
  const { choices, analysis } = context;
  const method = analysis ? [paragraph(methodOf(context, analysis), width)] : [];
  return [
    ...(choices.withStrategy ? strategyList(context, width) : []),
    ...(choices.withMarks ? marksList(context, width) : []),
    ...(choices.withCandidates ? candidatesList(context, width) : []),
    ...(choices.withCandidates ? findingsList(context, width) : []),
    ...(choices.withStream ? streamList(context, width) : []),
    ...(choices.withSteps === false ? [] : stepsList(context, width)),
    ...(choices.withCandidates ? method : []),
  ];
}

import type { Markup } from '../diagram/index.ts';
import type { Ink } from '../ipc/index.ts';
import { markupInBlack } from './blackInk.ts';
import { candidatesList } from './candidatesList.ts';
import { findingsList } from './findingsList.ts';
import type { Flowable } from './flowInto.ts';
import { paragraph, partHeading } from './headings.ts';
import { journeysList } from './landscape/journeysList.ts';
import { landscapePage } from './landscape/landscapePage.ts';
import { listPages } from './listPages.ts';
import { marksList } from './marksList.ts';
import { measureList } from './measure/measureList.ts';
import { methodList } from './method/methodList.ts';
import type { PageDraft, PosterFacts } from './pageDraft.ts';
import type { PageSize } from './paper.ts';
import { casesList } from './plan/casesList.ts';
import { peopleList } from './plan/peopleList.ts';
import { roadmapList } from './plan/roadmapList.ts';
import { quadrantPicture } from './quadrantPicture.ts';
import { reportContext, type ReportContext, type ReportRequest } from './reportContext.ts';
import { planesOf } from './sheet/planes.ts';
import { planePages } from './sheet/planePages.ts';
import { checksList } from './strategy/checksList.ts';
import { goalsList } from './strategy/goalsList.ts';
import { signalsList } from './strategy/signalsList.ts';
import { strategyList } from './strategy/strategyList.ts';
import { stepsList } from './stepsList.ts';
import { streamList } from './stream/streamList.ts';

export interface ReportPage {
  readonly kind: PageDraft['kind'];
  /** In mm. */
  readonly size: PageSize;
  /** The id that links in the document lead to. */
  readonly anchor: string;
  /** Of the map on it; 1: as large as on the screen at 100 %. Null on lists. */
  readonly scale: number | null;
  /** On the first page of a poster. */
  readonly poster?: PosterFacts | undefined;
  readonly ink: Ink;
  readonly markup: Markup;
}

export type PagesRequest = Omit<ReportRequest, 'mapId'> & {
  /** In the order of their pages; none: what belongs to no map alone. */
  readonly mapIds: readonly string[];
};

/** The pages of a report on one map or several, each with its own markup: shown on the screen and printed from the same tree. */
export function reportPages({ mapIds, ...shared }: PagesRequest): ReportPage[] {
  const whole = reportContext({ ...shared, mapId: '' });
  const { choices } = shared;
  // What is said of the whole business is said once: with the only map, or after all of them.
  const isOne = mapIds.length === 1;
  const drafts = [
    ...(choices.withLandscape
      ? [
          ...landscapePage(whole, {
            ...choices,
            isLinked: mapIds.length === Object.keys(whole.doc.map).length,
          }),
          ...listPages(whole, { anchor: 'journeys', title: whole.text('pack.part.landscape') }, (width) =>
            journeysList(whole, width),
          ),
        ]
      : []),
    ...mapIds.flatMap((mapId, index) =>
      mapPages(reportContext({ ...shared, mapId }), mapIds, {
        withStrategy: isOne,
        withMethod: index === mapIds.length - 1,
      }),
    ),
    ...(choices.withStrategy && !isOne
      ? placePages(whole, 'strategy', mapIds.length === 0 ? strategyParts : strategyList)
      : []),
    ...(choices.withInsights ? placePages(whole, 'insights', insightsParts) : []),
    ...(choices.withPlan
      ? listPages(whole, { anchor: 'plan', title: whole.mapName }, (width) => [
          ...(mapIds.length > 0 ? [partHeading(whole.mapName)] : []),
          ...roadmapList(whole, width),
          ...casesList(whole, width),
          ...peopleList(whole, width),
        ])
      : []),
    ...(choices.withMeasures ? placePages(whole, 'measure', measureList) : []),
  ];
  return numbered(drafts, choices.ink);
}

type Parts = (context: ReportContext, width: number) => Flowable[];

/** What is seen in a place, under its name; a place with nothing in it says so. */
function placePages(
  context: ReportContext,
  place: 'strategy' | 'insights' | 'measure',
  parts: Parts,
): PageDraft[] {
  const title = context.text(`app.place.${place}`);
  return listPages(context, { anchor: place, title }, (width) => {
    const said = parts(context, width);
    return [
      partHeading(title),
      ...(said.length > 0 ? said : [paragraph(context.text('report.nothing'), width)]),
    ];
  });
}

/** Alone on paper it is the place as it is seen; beside maps it is what leads to them. */
const strategyParts: Parts = (context, width) => [
  ...goalsList(context, width),
  ...strategyList(context, width),
  ...checksList(context, width),
  ...signalsList(context, width),
];

const insightsParts: Parts = (context, width) => [
  ...(context.analysis && context.analysis.candidates.length > 0 ? quadrantPicture(context, width) : []),
  ...candidatesList(context, width),
  ...findingsList(context, width),
];

/** Pages once all are there, in their ink: each knows its number, how many there are, and on which page anything else stands. */
export function numbered(drafts: readonly PageDraft[], ink: Ink = 'colour'): ReportPage[] {
  const pageByAnchor = new Map(drafts.map(({ anchor }, index) => [anchor, index + 1]));
  const pageOf = (anchor: string) => pageByAnchor.get(anchor) ?? null;
  return drafts.map(({ kind, size, anchor, scale, poster, markup }, index) => {
    const drawn = markup({ page: index + 1, pages: drafts.length, pageOf });
    const { attrs, ...page } = ink === 'black' ? markupInBlack(drawn) : drawn;
    return {
      kind,
      size,
      anchor,
      scale,
      ink,
      ...(poster ? { poster } : {}),
      markup: { ...page, attrs: { ...attrs, id: anchor, class: `${attrs['class']} ${sizeName(size)}` } },
    };
  });
}

/** Name of a page size in the style sheet. */
export const sizeName = ({ width, height, margin }: PageSize): string =>
  `paper-${[width, height, margin].map((mm) => Math.round(mm * 10)).join('x')}`;

/** The sheets of a map, those of its closed subprocesses, then what is said about it. */
function mapPages(context: ReportContext, mapIds: readonly string[], also: MapParts): PageDraft[] {
  const planes = planesOf(context, mapIds);
  return [
    ...planes.flatMap((plane) => planePages(context, plane)),
    ...listPages(context, { anchor: planes[0]!.anchor, title: context.mapName }, (width) =>
      flowables(context, width, also),
    ),
  ];
}

interface MapParts {
  readonly withStrategy: boolean;
  readonly withMethod: boolean;
}

function flowables(context: ReportContext, width: number, also: MapParts): Flowable[] {
  const { choices, analysis } = context;
  const method = analysis && also.withMethod ? methodList(context, analysis, width) : [];
  return [
    ...(choices.withStrategy && also.withStrategy ? strategyList(context, width) : []),
    ...(choices.withMarks ? marksList(context, width) : []),
    ...(choices.withCandidates ? candidatesList(context, width) : []),
    ...(choices.withCandidates ? findingsList(context, width) : []),
    ...(choices.withStream ? streamList(context, width) : []),
    ...(choices.withSteps === false ? [] : stepsList(context, width)),
    ...(choices.withCandidates ? method : []),
  ];
}

import type { PackPart } from '../../ipc/index.ts';
import { businessList } from '../business/businessList.ts';
import { candidatesList } from '../candidatesList.ts';
import { findingsList } from '../findingsList.ts';
import type { Flowable } from '../flowInto.ts';
import { paragraph, partHeading } from '../headings.ts';
import { landscapePage } from '../landscape/landscapePage.ts';
import { listPages } from '../listPages.ts';
import { marksList } from '../marksList.ts';
import type { PageDraft } from '../pageDraft.ts';
import { casesList } from '../plan/casesList.ts';
import { roadmapList } from '../plan/roadmapList.ts';
import { numbered, type ReportPage } from '../reportPages.ts';
import { planesOf } from '../sheet/planes.ts';
import { sheetPages } from '../sheet/sheetPages.ts';
import { traceList } from '../strategy/strategyList.ts';
import { stepsList } from '../stepsList.ts';
import { alignmentPart } from './alignmentPart.ts';
import { contentsPages } from './contentsPages.ts';
import { coverPage } from './coverPage.ts';
import { glossaryList } from './glossaryList.ts';
import { goalsList } from '../strategy/goalsList.ts';
import { methodPart } from './methodPart.ts';
import { contextOfMap, packContext, type PackContext, type PackRequest } from './packContext.ts';
import { peopleList } from '../plan/peopleList.ts';
import { quadrantPicture } from '../quadrantPicture.ts';
import { summaryList } from './summaryList.ts';

/** All that a client keeps, in one document: cover, contents with true page numbers, then each part that has something to say. */
export function packPages(request: PackRequest): ReportPage[] {
  const made = packPartByPart(request);
  let next = made.next();
  while (!next.done) next = made.next();
  return next.value;
}

/** The same, one part after the other, for whoever has other things to do between them: after each, the share of parts that are made. */
export function* packPartByPart(request: PackRequest): Generator<number, ReportPage[]> {
  const context = packContext(request);
  const wanted = makers.filter(({ part }) => !context.pack.without.includes(part));
  const parts: PageDraft[] = [];
  for (const [index, { make }] of wanted.entries()) {
    parts.push(...make(context, request));
    yield (index + 1) / wanted.length;
  }
  return numbered([coverPage(context), ...contentsPages(context, parts, 1), ...parts], context.pack.ink);
}

interface Maker {
  readonly part: PackPart;
  readonly make: (context: PackContext, request: PackRequest) => PageDraft[];
}

/** A part of lists under one title; without anything to say it is left out. */
const listed = (part: PackPart, flowablesOf: (context: PackContext, width: number) => Flowable[]): Maker => ({
  part,
  make(context) {
    const title = context.text(`pack.part.${part}`);
    return listPages(context, { anchor: part, title: context.text('pack.title'), head: title }, (width) => {
      const said = flowablesOf(context, width);
      return said.length === 0 ? [] : [partHeading(title), ...said];
    });
  },
});

/** What customers go through, what the business works with and who works, behind the picture of its maps. */
const businessLists: Maker = {
  part: 'landscape',
  make: (context) =>
    listPages(
      context,
      { anchor: 'business', title: context.text('pack.title'), head: context.text('pack.part.landscape') },
      (width) => businessList(context, width),
    ),
};

const makers: readonly Maker[] = [
  listed('summary', summaryList),
  listed('goals', goalsList),
  {
    part: 'landscape',
    make: (context, request) => [
      ...landscapePage(context, { ...context.choices, isLinked: !context.pack.without.includes('maps') }),
      ...businessLists.make(context, request),
    ],
  },
  {
    part: 'maps',
    make: ({ mapIds }, request) => mapIds.flatMap((mapId) => mapPages(request, mapId, mapIds)),
  },
  listed('candidates', (context, width) => {
    if (!context.analysis || context.analysis.candidates.length === 0) return [];
    return [...quadrantPicture(context, width), ...candidatesList(context, width)];
  }),
  listed('plan', (context, width) => {
    if (!context.analysis || Object.keys(context.doc.initiative).length === 0) return [];
    const { isWithoutMoney, pack, text } = context;
    return [
      // Whoever holds the full plan beside this one finds other amounts there.
      ...(isWithoutMoney || !pack.redaction.wages ? [] : [paragraph(text('pack.method.wages'), width)]),
      ...roadmapList(context, width),
      ...(isWithoutMoney ? [] : casesList(context, width)),
    ];
  }),
  listed('trace', traceList),
  listed('alignment', alignmentPart),
  listed('people', peopleList),
  listed('method', methodPart),
  listed('glossary', glossaryList),
];

/** A map on its sheets, those of its subprocesses, then step table, marks and findings. */
function mapPages(request: PackRequest, mapId: string, mapIds: readonly string[]): PageDraft[] {
  const context = contextOfMap(request, mapId);
  const planes = planesOf(context, mapIds);
  return [
    ...planes.flatMap((plane) => sheetPages(context, plane)),
    ...listPages(
      context,
      { anchor: planes[0]!.anchor, title: context.text('pack.title'), head: context.mapName },
      (width) => [
        ...stepsList(context, width),
        ...marksList(context, width),
        ...findingsList(context, width),
      ],
    ),
  ];
}

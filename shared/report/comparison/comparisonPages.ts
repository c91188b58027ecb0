import { differences } from '../../changes/index.ts';
import type { Analysis } from '../../engine/analysis.ts';
import type { Ink } from '../../ipc/index.ts';
import type { Doc, ListPaper } from '../../model/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead, partHeading } from '../headings.ts';
import { listPages } from '../listPages.ts';
import { oneLine } from '../oneLine.ts';
import { bullets } from '../bullets.ts';
import { reportContext, type ReportContext, type ReportRequest } from '../reportContext.ts';
import { numbered, type ReportPage } from '../reportPages.ts';
import { tableBlock } from '../table.ts';
import { comparedNumbers } from './comparedNumbers.ts';
import { comparedPictures } from './comparedPictures.ts';
import { type ComparedPlane, comparedPlanes, isInState } from './comparedPlanes.ts';
import { fateSigns } from './differenceSigns.ts';
import { type Compared, elementDifferenceWords } from './differenceWords.ts';

export type ComparisonRequest = Omit<ReportRequest, 'mapId' | 'choices'> & {
  readonly before: Doc;
  readonly beforeAnalysis: Analysis;
  /** What the state before is called. */
  readonly beforeName: string;
  readonly between: Compared;
  readonly paper: ListPaper;
  readonly ink: Ink;
};

/** Lists of the whole business on the paper that was chosen. */
export function comparisonContext(request: ComparisonRequest): ReportContext {
  const { paper, ink } = request;
  const choices = { paper, ink, orientation: 'portrait', withMarks: false, withCandidates: false } as const;
  return reportContext({ ...request, mapId: '', choices });
}

/**
 * Two states of a business on paper: what differs as a whole, then each map that differs with both pictures, words and numbers, and the inside of
 * each closed subprocess that does.
 */
export function comparisonPages(request: ComparisonRequest): ReportPage[] {
  const { before, doc } = request;
  const context = comparisonContext(request);
  const planes = comparedPlanes(before, doc, context.text).filter((plane) => plane.differences.length > 0);
  return numbered(
    listPages(context, { anchor: 'comparison', title: context.text('compare.sideBySide') }, (width) => [
      ...wholeList(context, request, width),
      ...planes.flatMap((plane) => [
        partHeading(plane.title, true),
        ...planeList(context, request, plane, width),
      ]),
    ]),
    request.ink,
  );
}

function wholeList(
  context: ReportContext,
  { before, doc, beforeName, between }: ComparisonRequest,
  width: number,
): Flowable[] {
  const { text } = context;
  const found = differences(before, doc);
  const lines = found.map(({ subject, differences: all }) =>
    text('compare.printedLine', {
      what: text(`compare.subject.${subject}`, { n: all.length }),
      fates: [...new Set(all.map(({ fate }) => fate))]
        .map((fate) => {
          const n = all.filter((difference) => difference.fate === fate).length;
          return `${text(`compare.${between}.${fate}`)} (${n})`;
        })
        .join(', '),
    }),
  );
  return [
    partHeading(text(`compare.${between}.title`, { name: oneLine(beforeName) })),
    ...(lines.length === 0
      ? [lead(text(`compare.${between}.same`), width)]
      : [lead(text('compare.printLead'), width), ...bullets(lines, width)]),
  ];
}

function planeList(
  context: ReportContext,
  { before, doc, beforeName, beforeAnalysis, between, analysis }: ComparisonRequest,
  plane: ComparedPlane,
  width: number,
): Flowable[] {
  const { text } = context;
  const present = text(`compare.${between}.present`);
  const states = [
    { doc: before, name: oneLine(beforeName), without: 'there' },
    { doc, name: present, without: 'here' },
  ] as const;
  const pictures = comparedPictures(context, plane, states, width);
  if (!states.every((state) => isInState(state.doc, plane))) return pictures;
  const { mapId, planeId, differences: found } = plane;
  const words = found.map(
    (difference) =>
      `${fateSigns[difference.fate]}  ${oneLine(elementDifferenceWords(before, doc, difference, { text, between }))}`,
  );
  const said = [...pictures, heading(context, text('compare.onMap')), ...bullets(words, width)];
  // Numbers are those of the whole map.
  if (planeId !== null) return said;
  const [first, second] = [0.5, 0.25].map((share) => Math.floor(width * share)) as [number, number];
  const columns = [
    { title: text('compare.number'), width: first },
    { title: oneLine(beforeName), width: second, isNumber: true },
    { title: present, width: second, isNumber: true },
  ];
  const numbers = comparedNumbers(beforeAnalysis.maps[mapId], analysis?.maps[mapId], context);
  return [
    ...said,
    heading(context, text('compare.numbers')),
    tableBlock(
      text('compare.numbers'),
      columns,
      numbers.map(({ title, before: then, after: now }) => [
        { text: title },
        { text: then },
        { text: now, isStrong: then !== now },
      ]),
    ),
  ];
}

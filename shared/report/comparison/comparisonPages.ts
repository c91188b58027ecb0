import { mapDifferences, differences, type ElementDifference } from '../../changes/index.ts';
import { drawMap, drawnToMarkup, grow, paperPalette, routeMap, short, tag } from '../../diagram/index.ts';
import type { Analysis } from '../../engine/analysis.ts';
import type { Ink } from '../../ipc/index.ts';
import { byOrder, type Doc, type ListPaper, type Records } from '../../model/index.ts';
import type { Block, Flowable } from '../flowInto.ts';
import { heading, lead, partHeading } from '../headings.ts';
import { listPages } from '../listPages.ts';
import { oneLine } from '../oneLine.ts';
import { bullets } from '../bullets.ts';
import { reportContext, type ReportContext, type ReportRequest } from '../reportContext.ts';
import { numbered, type ReportPage } from '../reportPages.ts';
import { onPaper } from '../sheet/picture.ts';
import { tableBlock } from '../table.ts';
import { comparedNumbers } from './comparedNumbers.ts';
import { differenceSigns, fateSigns } from './differenceSigns.ts';
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

/** Two states of a business on paper: what differs as a whole, then each map that differs with both pictures, words and numbers. */
export function comparisonPages(request: ComparisonRequest): ReportPage[] {
  const { before, doc } = request;
  const context = comparisonContext(request);
  const byMap = mapDifferences(before, doc);
  const maps = [...Object.values(doc.map).toSorted(byOrder), ...Object.values(before.map)].filter(
    ({ id }, index, all) => byMap.has(id) && all.findIndex((other) => other.id === id) === index,
  );
  return numbered(
    listPages(context, { anchor: 'comparison', title: context.text('compare.sideBySide') }, (width) => [
      ...wholeList(context, request, width),
      ...maps.flatMap((map) => [
        partHeading(oneLine(map.name) || context.text('report.noName'), true),
        ...mapList(context, request, { map, found: byMap.get(map.id)! }, width),
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

interface MapFound {
  readonly map: Records['map'];
  readonly found: readonly ElementDifference[];
}

function mapList(
  context: ReportContext,
  { before, doc, beforeName, beforeAnalysis, between, analysis }: ComparisonRequest,
  { map, found }: MapFound,
  width: number,
): Flowable[] {
  const { text } = context;
  const present = text(`compare.${between}.present`);
  const states = [
    { doc: before, name: oneLine(beforeName), without: 'there' },
    { doc, name: present, without: 'here' },
  ] as const;
  // Of a map that one state does not have, all is new or gone: one sentence says so.
  const isInBoth = states.every((state) => state.doc.map[map.id]);
  const pictures = states.flatMap((state) => [
    heading(context, state.name),
    state.doc.map[map.id]
      ? picture(state.doc, map.id, isInBoth ? found.filter(({ fate }) => fate !== state.without) : [], {
          width,
          label: `${oneLine(map.name)}, ${state.name}`,
        })
      : lead(text('compare.noMap'), width),
  ]);
  if (!isInBoth) return pictures;
  const words = found.map((difference) => {
    const said = elementDifferenceWords(before, doc, difference, { text, between });
    return `${fateSigns[difference.fate]}  ${oneLine(said)}`;
  });
  const [first, second] = [0.5, 0.25].map((share) => Math.floor(width * share)) as [number, number];
  const columns = [
    { title: text('compare.number'), width: first },
    { title: oneLine(beforeName), width: second, isNumber: true },
    { title: present, width: second, isNumber: true },
  ];
  const numbers = comparedNumbers(beforeAnalysis.maps[map.id], analysis?.maps[map.id], context);
  return [
    ...pictures,
    heading(context, text('compare.onMap')),
    ...bullets(words, width),
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

const MARGIN = 24;
/** Two pictures and their headings stand on one page. */
const MOST_HEIGHT = 330;
/** In printed px. */
const SIGN_RADIUS = 6;

/** The map as wide as the page, a frame and a sign on what differs. */
function picture(
  doc: Doc,
  mapId: string,
  found: readonly ElementDifference[],
  { width, label }: { readonly width: number; readonly label: string },
): Block {
  const routes = routeMap(doc, mapId, null);
  const { items, bounds } = drawMap(doc, mapId, { routes });
  const view = grow(bounds, MARGIN);
  const scale = Math.min(1, width / view.width, MOST_HEIGHT / view.height);
  const height = Math.ceil(view.height * scale);
  const signs = differenceSigns({ items, routes }, found, {
    unit: 1 / scale,
    radius: SIGN_RADIUS,
    stroke: paperPalette.ink,
    ground: paperPalette.paper,
  });
  return {
    height: height + 10,
    markup: tag(
      'svg',
      {
        width: Math.floor(view.width * scale),
        height,
        viewBox: [view.x, view.y, view.width, view.height].map(short).join(' '),
        role: 'img',
        'aria-label': label,
      },
      items.map((item) => drawnToMarkup(item, onPaper)),
      signs,
    ),
  };
}

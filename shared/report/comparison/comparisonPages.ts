import { mapDifferences, differences, type ElementDifference } from '../../changes/index.ts';
import { drawMap, drawnToMarkup, grow, type Markup, paperPalette, short, tag } from '../../diagram/index.ts';
import type { Analysis } from '../../engine/analysis.ts';
import { byOrder, type Box, type Doc } from '../../model/index.ts';
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
import { elementDifferenceWords, fateSigns } from './differenceWords.ts';

export type ComparisonRequest = Omit<ReportRequest, 'mapId' | 'choices'> & {
  readonly before: Doc;
  readonly beforeAnalysis: Analysis;
  /** What the state before is called. */
  readonly beforeName: string;
};

/** Two states of a business on paper: what differs as a whole, then each map that differs with both pictures, words and numbers. */
export function comparisonPages(request: ComparisonRequest): ReportPage[] {
  const { before, doc } = request;
  const choices = { paper: 'A4', orientation: 'portrait', withMarks: false, withCandidates: false } as const;
  const context = reportContext({ ...request, mapId: '', choices });
  const byMap = mapDifferences(before, doc);
  const maps = [...Object.values(doc.map).toSorted(byOrder), ...Object.values(before.map)].filter(
    ({ id }, index, all) => byMap.has(id) && all.findIndex((other) => other.id === id) === index,
  );
  return numbered(
    listPages(context, { anchor: 'comparison', title: context.text('compare.sideBySide') }, (width) => [
      ...wholeList(context, request, width),
      ...maps.flatMap(({ id, name }) => [
        partHeading(oneLine(name) || context.text('report.noName')),
        ...mapList(context, request, { mapId: id, found: byMap.get(id)! }, width),
      ]),
    ]),
  );
}

function wholeList(
  context: ReportContext,
  { before, doc, beforeName }: ComparisonRequest,
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
          return `${text(`compare.then.${fate}`)} (${n})`;
        })
        .join(', '),
    }),
  );
  return [
    partHeading(text('compare.printTitle', { name: oneLine(beforeName) })),
    ...(lines.length === 0
      ? [lead(text('compare.sameNow'), width)]
      : [lead(text('compare.printLead'), width), ...bullets(lines, width)]),
  ];
}

interface MapFound {
  readonly mapId: string;
  readonly found: readonly ElementDifference[];
}

function mapList(
  context: ReportContext,
  { before, doc, beforeName, beforeAnalysis, analysis }: ComparisonRequest,
  { mapId, found }: MapFound,
  width: number,
): Flowable[] {
  const { text } = context;
  const states = [
    { doc: before, name: oneLine(beforeName), without: 'there' },
    { doc, name: text('compare.today'), without: 'here' },
  ].filter((state) => state.doc.map[mapId]);
  const rows = comparedNumbers(beforeAnalysis.maps[mapId], analysis?.maps[mapId], context);
  const [first, ...columns] = [0.5, 0.25, 0.25].map((share) => Math.floor(width * share));
  return [
    ...states.flatMap((state) => [
      heading(context, state.name),
      picture(
        state.doc,
        mapId,
        found.filter(({ fate }) => fate !== state.without),
        { width, label: `${context.nameOfMap(mapId)}, ${state.name}` },
      ),
    ]),
    heading(context, text('compare.onMap')),
    ...bullets(
      found.map(
        (difference) =>
          `${fateSigns[difference.fate]}  ${oneLine(elementDifferenceWords(before, doc, difference, text))}`,
      ),
      width,
    ),
    heading(context, text('compare.numbers')),
    tableBlock(
      text('compare.numbers'),
      [
        { title: text('compare.number'), width: first! },
        { title: text('compare.before'), width: columns[0]!, isNumber: true },
        { title: text('compare.after'), width: columns[1]!, isNumber: true },
      ],
      rows.map(({ title, before: then, after: now }) => [
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
const ROOM = 5;
/** In printed px. */
const SIGN = 6;
const LETTER = 8;

/** The map as wide as the page, a frame and a sign on what differs. */
function picture(
  doc: Doc,
  mapId: string,
  found: readonly ElementDifference[],
  { width, label }: { readonly width: number; readonly label: string },
): Block {
  const { items, bounds } = drawMap(doc, mapId);
  const view = grow(bounds, MARGIN);
  const scale = Math.min(1, width / view.width, MOST_HEIGHT / view.height);
  const boxes = new Map(items.map((item) => [item.id, item.bounds]));
  const height = Math.ceil(view.height * scale);
  const signs = found.flatMap(({ id, fate }) => {
    const box = boxes.get(id);
    // Signs are read in their printed size.
    return box ? [sign(box, fateSigns[fate], 1 / scale)] : [];
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

function sign(box: Box, letters: string, unit: number): Markup {
  const at = { x: short(box.x + box.width + ROOM), y: short(box.y - ROOM) };
  const stroke = { stroke: paperPalette.ink, 'stroke-width': short(unit) };
  return tag(
    'g',
    {},
    tag('rect', {
      x: short(box.x - ROOM),
      y: short(box.y - ROOM),
      width: short(box.width + 2 * ROOM),
      height: short(box.height + 2 * ROOM),
      rx: 8,
      fill: 'none',
      ...stroke,
    }),
    tag('circle', { cx: at.x, cy: at.y, r: short(SIGN * unit), fill: paperPalette.paper, ...stroke }),
    tag(
      'text',
      {
        x: at.x,
        y: short(at.y + LETTER * 0.35 * unit),
        'font-size': short(LETTER * unit),
        'font-weight': 600,
        'text-anchor': 'middle',
        fill: paperPalette.ink,
      },
      letters,
    ),
  );
}
